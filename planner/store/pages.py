"""Pages of long tables: found by a number without gaps or by a range of keys, never by counting
through what comes before. Any page takes as long as the first."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from planner.domain.facts import Receipt
from planner.domain.obligations import Key
from planner.domain.postings import Obligation
from planner.domain.record import Id
from planner.store.engine import Connection
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
