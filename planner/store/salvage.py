"""What can still be read of a damaged file: row by row, from both ends of each table."""

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from planner.store.engine import Connection, Error, connect
from planner.store.migrations import CHAINED

TABLES = (
    "account", "seat", "person", "tenure", "purchase", "stage_move", "involvement", "link",
    "action", "contact", *(t for t in CHAINED if t not in ("log", "journal")),
)  # fmt: skip
UNREADABLE = (Error, UnicodeDecodeError, OverflowError, MemoryError)


class Salvaged(NamedTuple):
    """The rows of a table that could be read; not `whole`: some could not. `words` are what the
    seals of its rows say, by the seal's number."""

    table: str
    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]
    whole: bool


def salvaged(path: Path, key: bytes | None) -> Iterator[Salvaged]:
    """Everything readable, table by table; none where not even the list of tables is. The file is
    only looked at."""
    with suppress(*UNREADABLE), closing(connect(path, key, untouched=True)) as connection:
        for table in TABLES:
            with suppress(*UNREADABLE):
                yield _table(connection, table)


def _table(connection: Connection, table: str) -> Salvaged:
    columns = tuple(
        name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    )
    rows, whole = _read(connection, f"SELECT * FROM {table}")
    if not whole:
        with suppress(*UNREADABLE):
            behind, _ = _read(connection, f"SELECT * FROM {table} ORDER BY 1 DESC")
            known = set(rows)
            rows += [row for row in reversed(behind) if row not in known]
    return Salvaged(table, columns, [_readable(connection, columns, row) for row in rows], whole)


def _read(connection: Connection, sql: str) -> tuple[list[tuple[object, ...]], bool]:
    rows: list[tuple[object, ...]] = []
    try:
        rows.extend(tuple(row) for row in connection.execute(sql))  # what came before is kept
    except UNREADABLE:
        return rows, False
    return rows, True


def _readable(
    connection: Connection, columns: tuple[str, ...], row: tuple[object, ...]
) -> tuple[object, ...]:
    """With the words of its seal in the seal's place."""
    if "seal" not in columns:
        return row
    at = columns.index("seal")
    with suppress(*UNREADABLE):
        found = connection.execute("SELECT body FROM seal WHERE id = ?", (row[at],)).fetchone()
        return (*row[:at], found[0] if found else None, *row[at + 1 :])
    return row
