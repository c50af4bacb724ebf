"""Sums that are kept with each posting, so that screens never add up the ledger."""

from collections import defaultdict
from collections.abc import Iterable

from planner.store.engine import Connection


def keep_sums(connection: Connection, entries: Iterable[tuple[int, str, int]]) -> None:
    """Add entries (obligation, book, amount) to the sums, in the caller's transaction."""
    totals: dict[tuple[int, str], int] = defaultdict(int)
    for obligation, book, amount in entries:
        totals[obligation, book] += amount
    connection.executemany(
        "INSERT INTO posted (obligation, book, sum) VALUES (?, ?, ?) "
        "ON CONFLICT (obligation, book) DO UPDATE SET sum = sum + excluded.sum",
        [(obligation, book, amount) for (obligation, book), amount in totals.items()],
    )


def wrong_sums(connection: Connection) -> list[tuple[int, str]]:
    """Obligations and books whose kept sum is not the sum of their entries."""
    rows = connection.execute(
        "SELECT e.obligation, e.book FROM (SELECT obligation, book, sum(amount) AS amount "
        "FROM entry GROUP BY obligation, book) e "  # in the order of its index: nothing is sorted
        "LEFT JOIN posted p ON p.obligation = e.obligation AND p.book = e.book "
        "WHERE coalesce(p.sum, 0) <> e.amount "
        "UNION ALL SELECT p.obligation, p.book FROM posted p WHERE p.sum <> 0 AND NOT EXISTS "
        "(SELECT 1 FROM entry e WHERE e.obligation = p.obligation AND e.book = p.book)"
    )
    return [(int(obligation), str(book)) for obligation, book in rows]
