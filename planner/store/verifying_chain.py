"""The log held against the rows and seals it speaks of, line by line: only a line's own rows are
in memory at a time, however long the log is."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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

REPORTED = 50
"""Lines between two reports."""


def chain_findings(connection: Connection, report: Report = unheard) -> Iterator[Finding]:
    """Is every line whole, in its place, and true of the rows, seals and balances it names?
    `report(done, total)` counts lines."""
    (book,) = connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
    (total,) = connection.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()
    tables, seals = _tables(connection), _SealsInOrder(connection)
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
        yield from _rows_of(seq, said, tables)
        yield from seals.of(said)
    yield from seals.rest()
    yield from _of_no_line(tables)


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


class _TableInOrder:
    """The rows of a table, a line's worth at a time. `strays` are numbers of lines that were never
    asked for: rows that belong to none."""

    def __init__(self, connection: Connection, name: str, names: Sequence[str]) -> None:
        self.name, self._at = name, names.index("seq")
        self._rows = iter(connection.execute(f"SELECT {', '.join(names)} FROM {name} ORDER BY seq"))
        self._next: Row | None = next(self._rows, None)
        self.strays: list[int] = []

    def of(self, seq: int) -> list[Row]:
        while (group := self._group(seq)) and group[0][self._at] != seq:
            self.strays.append(int(str(group[0][self._at])))
        return group

    def rest(self) -> list[int]:
        """The strays, with those behind the last line."""
        while self._next is not None:
            self.strays.append(int(str(self._next[self._at])))
            self._group(self.strays[-1])
        return self.strays

    def _group(self, upto: int) -> list[Row]:
        """All rows of the next line, if that is `upto` or one before it."""
        at, row = self._at, self._next
        if row is None or int(str(row[at])) > upto:
            return []
        seq, found = row[at], []
        while row is not None and row[at] == seq:
            found.append(row)
            row = next(self._rows, None)
        self._next = row
        return found


def _tables(connection: Connection) -> list[_TableInOrder]:
    names = {table.name: columns(kind, table) for kind, table in FACT_TABLES.items()}
    names["journal"] = ("seq", "verb", "of_")
    return [_TableInOrder(connection, name, names[name]) for name in sorted(names)]


def _rows_of(seq: int, said: _Line, tables: Sequence[_TableInOrder]) -> Iterator[Finding]:
    found: dict[str, tuple[int, str]] = {}
    for table in tables:
        rows = table.of(seq)
        if rows:
            found[table.name] = (len(rows), rows_digest(rows))
        if table.name == "entry" and not _balances(rows):
            yield Finding("balance", f"log {seq}", text("A posting does not balance."))
    for name in sorted(said.rows.keys() | found.keys()):
        if said.rows.get(name) != found.get(name):
            differ = text("Rows of {table} differ from what line {seq} says.", table=name, seq=seq)
            yield Finding("chain", f"{name}, log {seq}", differ)


def _balances(entries: Sequence[Row]) -> bool:
    """Do the entries (line, number, obligation, book, day, amount, ...) of every obligation and
    day add up to 0?"""
    sums: dict[tuple[Value, Value], int] = defaultdict(int)
    for _seq, _n, obligation, _book, day, amount, *_ in entries:
        sums[obligation, day] += int(str(amount))
    return not any(sums.values())


def _of_no_line(tables: Sequence[_TableInOrder]) -> Iterator[Finding]:
    strays: dict[int, list[str]] = defaultdict(list)
    for table in tables:
        for seq in dict.fromkeys(table.rest()):
            strays[seq].append(table.name)
    for seq, names in sorted(strays.items()):
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
