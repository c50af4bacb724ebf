"""What stands on single obligations, found by their keys: the rest of the ledger is not read."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.facts import Agreement
from planner.domain.obligations import Key
from planner.domain.paying import PAID
from planner.domain.postings import Obligation
from planner.domain.reconcile import BANK, Payment
from planner.domain.record import Id
from planner.store.engine import Connection
from planner.store.fact_reader import batches
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import select

_OWN = "WHERE t.agreement = ? AND t.payee = ?"


@dataclass(frozen=True, slots=True)
class Position:
    """An obligation as it stands: its sums by book, and its payments."""

    obligation: Id
    books: dict[str, int]
    payments: list[Payment]


def positions(
    connection: Connection, agreement: Agreement, deals: Iterable[Id]
) -> dict[Key, Position]:
    """The obligations of an agreement on some deals, and those that are of no single deal."""
    found = {
        owed.id: (owed.key, Position(owed.id, {}, []))
        for owed in _obligations(connection, agreement, list(deals))
    }
    for marks, some in batches(list(found)):
        books = f"SELECT obligation, book, sum FROM posted WHERE obligation IN ({marks})"
        for obligation, book, amount in connection.execute(books, some):
            found[obligation][1].books[str(book)] = int(amount)
        for id, payment in payments(connection, f"l.obligation IN ({marks})", *some):
            found[id][1].payments.append(payment)
    return dict(found.values())


def obligation_of(connection: Connection, key: Key) -> Id | None:
    """The number of an obligation; None where nothing was posted on it yet."""
    row = connection.execute(
        "SELECT id FROM obligation WHERE agreement = ? AND payee = ? AND component = ? "
        "AND part = ? AND deal = ? AND start_ = ? AND end_ = ? AND currency = ?",
        (*key[:5], key.start.isoformat(), key.end.isoformat(), key.currency),
    ).fetchone()
    return None if row is None else Id(row[0])


def stated_until(connection: Connection, payee: Id, kind: str, currency: str) -> date | None:
    """The first day after everything that papers of a kind say in a currency; None before the
    first one."""
    row = connection.execute(
        "SELECT max(end_) FROM paper WHERE payee = ? AND kind = ? AND currency = ?",
        (payee, kind, currency),
    ).fetchone()
    return None if row[0] is None else date.fromisoformat(row[0])


def _obligations(
    connection: Connection, agreement: Agreement, deals: Sequence[Id]
) -> Iterator[Obligation]:
    own = (agreement.id, agreement.payee)
    table = FACT_TABLES[Obligation]
    for beside in ("<", ">"):  # two ranges of the index, where <> would walk through all of it
        where = f"{_OWN} AND t.component {beside} 'direct'"
        yield from select(connection, Obligation, table, where, own)
    for marks, some in batches(deals):
        where = (
            f"{_OWN} AND t.component = 'direct' AND t.part IN ('rebate', 'commission') "
            f"AND t.deal IN ({marks})"
        )
        yield from select(connection, Obligation, table, where, (*own, *some))


_PAYMENTS = """
    SELECT l.obligation, p.on_, l.amount, l.kind, l.seq AS known FROM payout_line l
        JOIN payout p ON p.id = l.payout WHERE {where}
    UNION ALL SELECT l.obligation, r.on_, -l.amount, l.kind, r.seq FROM payout_line l
        JOIN payout p ON p.id = l.payout JOIN reversal r ON r.of_ = l.payout WHERE {where}
    ORDER BY known"""


def payments(connection: Connection, where: str, *ids: Id) -> Iterator[tuple[Id, Payment]]:
    """What was paid on obligations, and what came back of it, in the order in which it became
    known. `where` says of which payouts (`p`) and lines (`l`), by these ids."""
    for obligation, on, amount, kind, _ in connection.execute(
        _PAYMENTS.format(where=where), (*ids, *ids)
    ):
        book = BANK if kind == PAID else str(kind)
        yield Id(obligation), Payment(date.fromisoformat(on), int(amount), book)
