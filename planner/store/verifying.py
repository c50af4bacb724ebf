"""The whole file looked at: pages, schema, seals, chain, sums, papers, anchors. Changes nothing."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.plan import Plan, StalePlan
from planner.domain.text import Text, text
from planner.store.anchors import Standing
from planner.store.chain import line_hash, rows_digest, seal_digest
from planner.store.engine import Connection
from planner.store.fact_tables import FACT_TABLES
from planner.store.facts import columns
from planner.store.format import FINGERPRINT, FIRST
from planner.store.opening import schema_fingerprint
from planner.store.problems import FileProblem
from planner.store.rows import Value
from planner.store.sums import wrong_sums
from planner.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: `what` a fixed word, `where` a place in the file."""

    what: str
    where: str
    text: Text


def verify(file: Workspace, plan: Plan) -> Iterator[Finding]:
    """Every finding of the file; none where it is whole and was never tampered with."""
    connection = file.reading
    yield from _engine(file)
    yield from _chain(connection)
    yield from _seals(connection)
    yield from _journal(file, plan)
    yield from _sums(connection)
    yield from _blobs(connection)
    yield from _anchor(file)


def _engine(file: Workspace) -> Iterator[Finding]:
    """The cipher's own check reads the file's pages alone: of those that lie newer in the WAL, a
    power cut may have left half, which opening mends. So they are carried over first."""
    connection = file.reading
    carried = file.carry_over()
    for pragma in ("integrity_check", "cipher_integrity_check")[: 2 if carried else 1]:
        for (said,) in connection.execute(f"PRAGMA {pragma}"):
            if said != "ok":
                yield Finding("engine", pragma, text("The file is damaged: {said}", said=said))
    if schema_fingerprint(connection) != FINGERPRINT:
        yield Finding("schema", "schema", text("Tables or guards of the file were changed."))


def _chain(connection: Connection) -> Iterator[Finding]:
    digests = _digests(connection)
    (book,) = connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
    previous = FIRST
    expected = 1
    for seq, line, kept in connection.execute("SELECT seq, line, hash FROM log ORDER BY seq"):
        where = f"log {seq}"
        if seq != expected:
            yield Finding("chain", where, text("Line {seq} is missing.", seq=expected))
        expected = seq + 1
        if line_hash(previous, line) != kept:
            yield Finding(
                "chain", where, text("Line {seq} was changed after it was written.", seq=seq)
            )
        previous = kept
        said = _said(line)
        if said.place != (book, seq):
            yield Finding("chain", where, text("Line {seq} is of another place.", seq=seq))
        promised = said.rows
        found = digests.pop(seq, {})
        for table in sorted(promised.keys() | found.keys()):
            if promised.get(table) != found.get(table):
                yield Finding(
                    "chain",
                    f"{table}, log {seq}",
                    text("Rows of {table} differ from what line {seq} says.", table=table, seq=seq),
                )
    for seq, tables in sorted(digests.items()):
        yield Finding(
            "chain",
            f"log {seq}",
            text("Rows of {table} belong to no line.", table=", ".join(sorted(tables))),
        )


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


def _digests(connection: Connection) -> dict[int, dict[str, tuple[int, str]]]:
    """What the rows of each line come to, by line and table."""
    tables = {table.name: columns(kind, table) for kind, table in FACT_TABLES.items()}
    tables["journal"] = ("seq", "verb", "of_")
    found: dict[int, dict[str, tuple[int, str]]] = defaultdict(dict)
    for name, names in tables.items():
        by_line: dict[int, list[Sequence[Value]]] = defaultdict(list)
        at = names.index("seq")
        for row in connection.execute(f"SELECT {', '.join(names)} FROM {name}"):
            by_line[row[at]].append(row)
        for seq, rows in by_line.items():
            found[seq][name] = (len(rows), rows_digest(rows))
    return found


def _seals(connection: Connection) -> Iterator[Finding]:
    promised = {
        id: digest
        for (line,) in connection.execute("SELECT line FROM log")
        for id, digest in _said(line).seals.items()
    }
    for id, salt, body in connection.execute("SELECT id, salt, body FROM seal"):
        digest = promised.pop(id, None)
        if digest is None:
            yield Finding("seal", f"seal {id}", text("Words that no line knows."))
        elif body is None or salt is None:
            yield Finding("seal", f"seal {id}", text("Words are missing without an erasure."))
        elif seal_digest(salt, body) != digest:
            yield Finding("seal", f"seal {id}", text("Words were changed after they were written."))
    for id in sorted(promised):
        yield Finding("seal", f"seal {id}", text("Words are missing without an erasure."))


def _journal(file: Workspace, plan: Plan) -> Iterator[Finding]:
    """The plan is what its journal makes of nothing."""
    replayed = Plan()
    for line in file.lines():
        try:
            change = file.recall(line.seq)
        except FileProblem:
            change = None
        if change is None:
            yield Finding("journal", f"log {line.seq}", text("A change cannot be read."))
            return
        try:
            replayed = replayed.after(change)
        except StalePlan:
            yield Finding("journal", f"log {line.seq}", text("A change does not fit the plan."))
            return
    if replayed != plan:
        kinds = {*replayed.tables, *plan.tables}
        differing = [k for k in kinds if replayed.tables.get(k) != plan.tables.get(k)]
        names = ", ".join(sorted(k.__name__ for k in differing))
        yield Finding(
            "plan", names, text("The plan was changed without its journal: {kinds}.", kinds=names)
        )


def _sums(connection: Connection) -> Iterator[Finding]:
    for obligation, book in wrong_sums(connection):
        yield Finding(
            "sums", f"obligation {obligation}", text("The kept sum of {book} is wrong.", book=book)
        )
    for (seq,) in connection.execute(
        "SELECT seq FROM entry GROUP BY seq, obligation, posted_on HAVING sum(amount) <> 0"
    ):
        yield Finding("balance", f"log {seq}", text("A posting does not balance."))


def _blobs(connection: Connection) -> Iterator[Finding]:
    for digest, body in connection.execute("SELECT digest, body FROM blob"):
        if hashlib.sha256(body).hexdigest() != digest:
            yield Finding("paper", digest[:16], text("The bytes of a paper were changed."))
    for (digest,) in connection.execute(
        "SELECT digest FROM rendition WHERE digest NOT IN (SELECT digest FROM blob) "
        "UNION SELECT digest FROM attachment WHERE digest NOT IN (SELECT digest FROM blob)"
    ):
        yield Finding("paper", digest[:16], text("The bytes of a paper are missing."))


def _anchor(file: Workspace) -> Iterator[Finding]:
    anchor = file.anchor
    if anchor is None:
        return
    if file.standing is Standing.FORK:
        yield Finding(
            "anchor",
            f"log {anchor.seq}",
            text("This computer knows another line {seq}: the file was rewritten.", seq=anchor.seq),
        )
    if file.standing is Standing.OLDER:
        yield Finding(
            "anchor",
            f"log {anchor.seq}",
            text(
                "This computer has seen the ledger at line {seen}; this file ends at {here}.",
                seen=anchor.seq,
                here=file.head.seq,
            ),
        )
