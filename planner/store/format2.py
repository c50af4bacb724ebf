"""What the second format adds: tables of their own, so that lines of the first keep their digests.

A column more in a table of the first format would change what its old lines were hashed over;
what a fact needs beside its row lies in a new table. Every table here is of facts: appended,
guarded, chained, each with `seq`.
"""

TABLES: dict[str, str] = {}
"""Each table with its columns, in the order in which they are made."""

INDEXES: tuple[tuple[str, str], ...] = ()
"""Further indexes: a table and its columns. One by `seq` is made for every table."""


def statements() -> tuple[str, ...]:
    """The step from the first format."""
    made: list[str] = []
    for table, definition in TABLES.items():
        made.append(f"CREATE TABLE {table} ({definition}) STRICT")
        made.append(f"CREATE INDEX {table}_seq ON {table} (seq)")
        made += [
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'append only'); END"
            for verb in ("UPDATE", "DELETE")
        ]
    made += [
        f"CREATE INDEX {table}_{column.split(',')[0]} ON {table} ({column})"
        for table, column in INDEXES
    ]
    return tuple(made)
