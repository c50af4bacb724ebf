"""What stands on single obligations, found by their keys: the rest of the ledger is not read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.facts import Agreement
from planner.domain.obligations import Key
from planner.domain.paying import PAID
from planner.domain.postings import Obligation
from planner.domain.reconcile import BANK, Payment
from planner.domain.record import Id
from planner.store.engine import Connection
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
    return {
        owed.key: Position(owed.id, _books(connection, owed.id), _payments(connection, owed.id))
        for owed in _obligations(connection, agreement, deals)
    }


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
    connection: Connection, agreement: Agreement, deals: Iterable[Id]
) -> Iterator[Obligation]:
    own = (agreement.id, agreement.payee)
    table = FACT_TABLES[Obligation]
    for beside in ("<", ">"):  # two ranges of the index, where <> would walk through all of it
        where = f"{_OWN} AND t.component {beside} 'direct'"
        yield from select(connection, Obligation, table, where, own)
    where = f"{_OWN} AND t.component = 'direct' AND t.part = ? AND t.deal = ?"
    for deal in deals:
        for part in ("rebate", "commission"):
            yield from select(connection, Obligation, table, where, (*own, part, deal))


def _books(connection: Connection, obligation: Id) -> dict[str, int]:
    rows = connection.execute("SELECT book, sum FROM posted WHERE obligation = ?", (obligation,))
    return {str(book): int(amount) for book, amount in rows}


def _payments(connection: Connection, obligation: Id) -> list[Payment]:
    return [p for _, p in payments(connection, "l.obligation = ?", obligation)]


_PAYMENTS = """
    SELECT l.obligation, p.on_, l.amount, l.kind, l.seq AS known FROM payout_line l
        JOIN payout p ON p.id = l.payout WHERE {where}
    UNION ALL SELECT l.obligation, r.on_, -l.amount, l.kind, r.seq FROM payout_line l
        JOIN payout p ON p.id = l.payout JOIN reversal r ON r.of_ = l.payout WHERE {where}
    ORDER BY known"""


def payments(connection: Connection, where: str, id: Id) -> Iterator[tuple[Id, Payment]]:
    """What was paid on obligations, and what came back of it, in the order in which it became
    known. `where` says of which payouts (`p`) and lines (`l`)."""
    for obligation, on, amount, kind, _ in connection.execute(
        _PAYMENTS.format(where=where), (id, id)
    ):
        book = BANK if kind == PAID else str(kind)
        yield Id(obligation), Payment(date.fromisoformat(on), int(amount), book)
