"""The log held against the rows and seals it speaks of, line by line: only a line's own rows are
in memory at a time, however long the log is."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import cast

from planner.domain.text import text
from planner.store.chain import line_hash, rows_digest, seal_digest
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import columns
from planner.store.finding import Finding
from planner.store.format import FIRST
from planner.store.report import Report, unheard
from planner.store.rows import Value

Row = Sequence[Value]
Entry = tuple[int, int, int, str, str, int, int]

REPORTED = 50
"""Lines between two reports."""


def chain_findings(connection: Connection, report: Report = unheard) -> Iterator[Finding]:
    """Is every line whole, in its place, and true of the rows, seals and balances it names?
    `report(done, total)` counts lines."""
    (book,) = connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
    (total,) = connection.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()
    rows, seals = _RowsInOrder(connection), _SealsInOrder(connection)
    previous, expected = FIRST, 1
    for seq, line, kept in connection.execute("SELECT seq, line, hash FROM log ORDER BY seq"):
        if seq % REPORTED == 0:
            report(min(seq, total), total)
        where = f"log {seq}"
        if seq != expected:
            yield Finding("chain", where, text("Line {seq} is missing.", seq=expected))
        expected = seq + 1
        if line_hash(previous, line) != kept:
            changed = text("Line {seq} was changed after it was written.", seq=seq)
            yield Finding("chain", where, changed)
        previous = kept
        said = _said(line)
        if said.place != (book, seq):
            yield Finding("chain", where, text("Line {seq} is of another place.", seq=seq))
        yield from _rows_of(seq, said, rows.of(seq))
        yield from seals.of(said)
    yield from seals.rest()
    yield from _of_no_line(rows)


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line of the log says: the book and number it was made for, the rows it brought (how
    many of which table, with their digest) and the digests of its seals."""

    place: tuple[str, int]
    rows: dict[str, tuple[int, str]]
    seals: dict[int, str]


def _said(line: str) -> _Line:
    """A line that cannot be read says nothing, of no place."""
    try:
        plain = json.loads(line)
        return _Line(
            (str(plain["book"]), int(plain["seq"])),
            {table: (int(n), str(digest)) for table, (n, digest) in plain["rows"].items()},
            {int(id): str(digest) for id, digest in plain["seals"]},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return _Line(("", 0), {}, {})


class _RowsInOrder:
    """The rows of all tables, a line's worth at a time. `strays` are the numbers of lines that were
    never asked for, with the tables that have rows of them: those belong to none."""

    def __init__(self, connection: Connection) -> None:
        self.strays: dict[int, list[str]] = defaultdict(list)
        self._names = sorted(_COLUMNS)
        self._groups = [_by_line(connection, name) for name in self._names]
        self._next: list[tuple[int, int, Iterator[Row]]] = []
        for table in range(len(self._names)):
            self._look(table)

    def of(self, seq: float) -> dict[str, list[Row]]:
        """The rows of a line by their tables; of every line, in order."""
        found = {}
        while self._next and self._next[0][0] <= seq:
            at, table, rows = heappop(self._next)
            if at == seq:
                found[self._names[table]] = list(rows)
            else:
                self.strays[at].append(self._names[table])
            self._look(table)
        return found

    def rest(self) -> dict[int, list[str]]:
        """The strays, with those behind the last line."""
        self.of(inf)
        return self.strays

    def _look(self, table: int) -> None:
        """The rows of a line are read when they are asked for, or stepped over."""
        found = next(self._groups[table], None)
        if found is not None:
            heappush(self._next, (found[0], table, found[1]))


def _by_line(connection: Connection, name: str) -> Iterator[tuple[int, Iterator[Row]]]:
    names = _COLUMNS[name]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM {name} ORDER BY seq")
    return groupby(rows, itemgetter(names.index("seq")))


_COLUMNS = {
    **{table.name: columns(kind, table) for kind, table in FACT_TABLES.items()},
    "journal": ("seq", "verb", "of_"),
}
"""Of every table whose rows the log speaks of, as they go into its digests."""


def _rows_of(seq: int, said: _Line, rows: Mapping[str, Sequence[Row]]) -> Iterator[Finding]:
    found = {name: (len(brought), rows_digest(brought)) for name, brought in rows.items()}
    if not _balances(rows.get("entry", ())):
        yield Finding("balance", f"log {seq}", text("A posting does not balance."))
    for name in sorted(said.rows.keys() | found.keys()):
        if said.rows.get(name) != found.get(name):
            differ = text("Rows of {table} differ from what line {seq} says.", table=name, seq=seq)
            yield Finding("chain", f"{name}, log {seq}", differ)


def _balances(entries: Sequence[Row]) -> bool:
    """Do the entries (line, number, obligation, book, day, amount, ...) of every obligation and
    day add up to 0?"""
    sums: dict[tuple[Value, Value], int] = defaultdict(int)
    for _seq, _n, obligation, _book, day, amount, *_ in cast("Sequence[Entry]", entries):
        sums[obligation, day] += amount
    return not any(sums.values())


def _of_no_line(rows: _RowsInOrder) -> Iterator[Finding]:
    for seq, names in sorted(rows.rest().items()):
        nowhere = text("Rows of {table} belong to no line.", table=", ".join(names))
        yield Finding("chain", f"log {seq}", nowhere)


class _SealsInOrder:
    """The seals by their ids, which grow with the lines that promise them."""

    def __init__(self, connection: Connection) -> None:
        self._rows = iter(connection.execute("SELECT id, salt, body FROM seal ORDER BY id"))
        self._next = next(self._rows, None)
        self._erased = {id for (id,) in connection.execute("SELECT seal FROM erased_seal")}

    def of(self, said: _Line) -> Iterator[Finding]:
        for id, digest in sorted(said.seals.items()):
            yield from self._before(id)
            if self._next is None or self._next[0] != id:
                yield _missing(id)
                continue
            _, salt, body = self._next
            self._next = next(self._rows, None)
            if body is None and salt is None and id in self._erased:
                continue
            if body is None or salt is None:
                yield _missing(id)
            elif seal_digest(salt, body) != digest:
                changed = text("Words were changed after they were written.")
                yield Finding("seal", f"seal {id}", changed)

    def rest(self) -> Iterator[Finding]:
        yield from self._before(None)

    def _before(self, id: int | None) -> Iterator[Finding]:
        while self._next is not None and (id is None or self._next[0] < id):
            unknown = text("Words that no line knows.")
            yield Finding("seal", f"seal {self._next[0]}", unknown)
            self._next = next(self._rows, None)


def _missing(id: int) -> Finding:
    return Finding("seal", f"seal {id}", text("Words are missing without an erasure."))
