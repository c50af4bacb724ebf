"""Sums that are kept with each posting, so that screens never add up the ledger."""

from collections import defaultdict
from collections.abc import Iterable

from planner.domain.record import Id
from planner.store.engine import Connection


def keep_sums(connection: Connection, changes: Iterable[tuple[Id, str, int]]) -> None:
    """Add (obligation, book, amount) to the sums, in the caller's transaction."""
    totals: dict[tuple[Id, str], int] = defaultdict(int)
    for obligation, book, amount in changes:
        totals[obligation, book] += amount
    connection.executemany(
        "INSERT INTO posted (obligation, book, sum) VALUES (?, ?, ?) "
        "ON CONFLICT (obligation, book) DO UPDATE SET sum = sum + excluded.sum",
        [(obligation, book, amount) for (obligation, book), amount in totals.items()],
    )


def wrong_sums(connection: Connection) -> list[tuple[int, str]]:
    """Obligations and books whose kept sum is not the sum of their entries."""
    rows = connection.execute(
        "SELECT obligation, book, sum(amount) FROM ("
        "SELECT obligation, book, amount FROM entry "
        "UNION ALL SELECT obligation, book, -sum FROM posted"
        ") GROUP BY 1, 2 HAVING sum(amount) <> 0"
    )
    return [(int(obligation), str(book)) for obligation, book, _ in rows]
