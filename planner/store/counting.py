"""How much is in a workspace file: what a backup is compared with the file of today by."""

from typing import NamedTuple

from planner.store.engine import Connection


class Counts(NamedTuple):
    """`statement` is the number of the newest one; empty while there is none."""

    accounts: int
    people: int
    deals: int
    receipts: int
    statements: int
    statement: str


def counts(connection: Connection) -> Counts:
    row = connection.execute(
        "SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM person), "
        "(SELECT count(*) FROM deal), (SELECT count(*) FROM receipt), "
        "(SELECT count(*) FROM paper WHERE kind = 'statement'), "
        "coalesce((SELECT number FROM paper WHERE kind = 'statement' "
        "ORDER BY seq DESC LIMIT 1), '')"
    ).fetchone()
    return Counts(*row)
