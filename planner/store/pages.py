"""Pages of long tables: found by a number without gaps or by a range of keys, never by counting
through what comes before. Any page takes as long as the first."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from planner.domain.facts import Deal, Receipt
from planner.domain.obligations import Key
from planner.domain.postings import Obligation
from planner.domain.record import Id
from planner.store.engine import Connection
from planner.store.exact_sums import parted, put_together
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import select
from planner.store.rows import Value


class PayeeLine(NamedTuple):
    """What a posting brought to one obligation on one day: what was earned, and what is owed after
    it. `n` counts the payee's lines in a currency from 1, in the order in which they were posted.
    """

    n: int
    key: Key
    posted_on: date
    earned: int
    change: int
    balance: int


def payee_line_count(connection: Connection, payee: Id, currency: str) -> int:
    row = connection.execute(
        "SELECT n FROM payee_line WHERE payee = ? AND currency = ? ORDER BY n DESC LIMIT 1",
        (payee, currency),
    ).fetchone()
    return 0 if row is None else int(row[0])


def payee_lines(
    connection: Connection, payee: Id, currency: str, first: int, most: int
) -> list[PayeeLine]:
    """The lines from number `first` on."""
    rows = connection.execute(
        "SELECT n, obligation, posted_on, earned, change, balance FROM payee_line "
        "WHERE payee = ? AND currency = ? AND n BETWEEN ? AND ? ORDER BY n",
        (payee, currency, first, first + most - 1),
    ).fetchall()
    keys = _keys(connection, sorted({row[1] for row in rows}))
    return [
        PayeeLine(n, keys[id], date.fromisoformat(day), earned, change, balance)
        for n, id, day, earned, change, balance in rows
    ]


def _keys(connection: Connection, ids: Sequence[int]) -> dict[int, Key]:
    where = f"WHERE t.id IN ({', '.join('?' * len(ids))})"
    found = select(connection, Obligation, FACT_TABLES[Obligation], where, ids)
    return {obligation.id: obligation.key for obligation in found}


def receipts_after(
    connection: Connection, deal: Id, after: Receipt | None, most: int
) -> list[Receipt]:
    """The next receipts of a deal by value date, amount and id, behind one that is known."""
    where, values = "WHERE t.deal = ?", [deal]
    key: list[Value] = list(values)
    if after is not None:
        where += " AND (t.value_on, t.amount, t.id) > (?, ?, ?)"
        key += [after.value_on.isoformat(), after.amount, after.id]
    where += " ORDER BY t.value_on, t.amount, t.id LIMIT ?"
    return list(select(connection, Receipt, FACT_TABLES[Receipt], where, (*key, most)))


def payee_days(connection: Connection, payee: Id, currency: str) -> tuple[date, date] | None:
    """The first and the last day of a payee's lines."""
    first, last = connection.execute(
        "SELECT min(posted_on), max(posted_on) FROM payee_line WHERE payee = ? AND currency = ?",
        (payee, currency),
    ).fetchone()
    return None if first is None else (date.fromisoformat(first), date.fromisoformat(last))


def earned_between(connection: Connection, payee: Id, currency: str, start: date, end: date) -> int:
    """What was earned from a day on, before another."""
    (total,) = connection.execute(
        "SELECT coalesce(sum(earned), 0) FROM payee_line "
        "WHERE payee = ? AND currency = ? AND posted_on >= ? AND posted_on < ?",
        (payee, currency, start.isoformat(), end.isoformat()),
    ).fetchone()
    return int(total)


def earned_by_component(
    connection: Connection, payee: Id, currency: str, start: date, end: date
) -> list[tuple[str, int]]:
    """The same by the component of the terms that it was earned by."""
    rows = connection.execute(
        "SELECT o.component, sum(l.earned) FROM payee_line l JOIN obligation o "
        "ON o.id = l.obligation WHERE l.payee = ? AND l.currency = ? "
        "AND l.posted_on >= ? AND l.posted_on < ? GROUP BY 1 ORDER BY 1",
        (payee, currency, start.isoformat(), end.isoformat()),
    )
    return [(str(component), int(amount)) for component, amount in rows]


def pending(connection: Connection, payee: Id, currency: str) -> int:
    """What waits for customers' money, by the newest explanation of each obligation."""
    (total,) = connection.execute(
        "SELECT coalesce(sum(e.pending), 0) FROM obligation o JOIN explanation e "
        "ON e.obligation = o.id AND e.seq = "
        "(SELECT max(seq) FROM explanation WHERE obligation = o.id) "
        "WHERE o.payee = ? AND o.currency = ?",
        (payee, currency),
    ).fetchone()
    return int(total)


def deal_ids_after(connection: Connection, account: Id, after: Deal | None, most: int) -> list[Id]:
    """The next deals of an account, the newest order first, behind one that is known."""
    where, values = "account = ?", [account]
    key: list[Value] = list(values)
    if after is not None:
        where += " AND (on_, id) < (?, ?)"
        key += [after.on.isoformat(), after.id]
    rows = connection.execute(
        f"SELECT id FROM deal WHERE {where} ORDER BY on_ DESC, id DESC LIMIT ?", (*key, most)
    )
    return [Id(id) for (id,) in rows]


def received(connection: Connection, deals: Sequence[Id]) -> dict[Id, int]:
    """The money on each of some deals."""
    marks = ", ".join("?" * len(deals))
    rows = connection.execute(
        f"SELECT deal, {parted('amount')} FROM receipt WHERE deal IN ({marks}) GROUP BY deal", deals
    )
    return {Id(deal): put_together(*parts) for deal, *parts in rows}
