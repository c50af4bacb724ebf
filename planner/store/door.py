"""The one door to the file: every write is one transaction, one chained line, one anchor."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from planner.domain.actions import Action, Contact
from planner.domain.codec import canonical, text_as_plain
from planner.domain.drafts import Draft
from planner.domain.erasing import ErasedBytes, ErasedSeal
from planner.domain.errors import Refused
from planner.domain.journal import Verb
from planner.domain.links import Link
from planner.domain.org import Person, Tenure
from planner.domain.record import COUNTER_BITS, Change, Edit, Id, Record
from planner.domain.roles import Involvement
from planner.domain.text import text
from planner.store import problems
from planner.store.chain import Head, Origin, Seal, line, line_hash, rows_digest, seal_digest
from planner.store.chance import Chance
from planner.store.engine import Connection, Error, transaction
from planner.store.facts import columns, insert, row_of, seal_of
from planner.store.format import FIRST
from planner.store.report import Report, unheard
from planner.store.rows import Value, edit_as_plain, write_edits
from planner.store.times import clock_back, moment

Rows = dict[str, list[Sequence[Value]]]

ERASED = "erased"
"""How an edit begins that says what a record is, not what it was."""

SALT = 32
"""Bytes of salt to a seal: an erased text cannot be guessed from its digest."""


class Writing(NamedTuple):
    """One line to come. `verb` and `of` are the journal's, for changes of the plan; `facts` are
    appended, and so are `rows`: facts of which there are many, made beforehand as their tables
    keep them, with the line's own number; `derived` writes sums that the chain does not hold."""

    kind: str
    change: Change | None = None
    verb: str = ""
    of: int = 0
    facts: Sequence[object] = ()
    next_id: int = 0
    derived: Callable[[Connection, int], None] | None = None
    blobs: Mapping[str, bytes] = MappingProxyType({})
    rows: Mapping[type, Sequence[Sequence[Value]]] = MappingProxyType({})


@dataclass(slots=True)
class Door:
    """Writes to one file. `head` is where its log stands; `version` tells others' writes; `look`
    opens another connection that only reads; `in_place` raises where the file is not there."""

    path: Path
    connection: Connection
    book: str
    writer: int
    head: Head
    now: Callable[[], datetime]
    installation: str
    version: int
    look: Callable[[], Connection]
    in_place: Callable[[], None]
    chance: Chance = os.urandom

    def write(self, writing: Writing) -> Head:
        """All of it or nothing. Raises FileProblem, or Refused for what no file can hold; the
        file is then as it was."""
        return self.write_all([writing])

    def write_all(self, writings: Sequence[Writing], report: Report = unheard) -> Head:
        """The same for many lines under one COMMIT. `report(done, total)` counts lines; what it
        raises takes all of them back."""
        request = self.chance(8).hex()
        try:
            head = self._transacted(writings, request, report)
        except (Error, OSError) as error:
            found = self._committed_after_all(request, error)
            if found is None:
                raise problems.not_written(self.path, error) from error
            head = found
        except UnicodeEncodeError as error:
            raise Refused(
                text("A character in that text is broken. Type the text again.")
            ) from error
        except OverflowError as error:
            raise Refused(text("That amount is larger than this program counts.")) from error
        self.in_place()  # into a file that was taken away, a commit reaches nobody
        self.head = head
        return head

    def _transacted(self, writings: Sequence[Writing], request: str, report: Report) -> Head:
        head, begun = self.head, False
        try:
            with transaction(self.connection):
                self.in_place()
                self._nobody_else_wrote()
                begun = True
                for done, writing in enumerate(writings):
                    report(done, len(writings))
                    head = self._write(writing, request, head)
        except (Error, OSError):
            raise  # whether it happened after all is asked for
        except BaseException:
            if begun:
                self.version = data_version(self.connection)  # undoing it may count as a change
            raise
        return head

    def _nobody_else_wrote(self) -> None:
        unchanged = data_version(self.connection) == self.version
        if not unchanged or head_of(self.connection) != self.head:
            raise problems.changed_elsewhere(self.path)

    def _write(self, writing: Writing, request: str, before: Head) -> Head:
        seq, now = before.seq + 1, self.now().astimezone(UTC)
        writing = writing._replace(facts=[*clock_back(self.connection, now), *writing.facts])
        seals = _Seals(self.connection, seq, self.chance)
        rows: Rows = {}
        if writing.change is not None:
            erasing = writing.verb == Verb.ERASE.value
            for seal in (_erasing_seals if erasing else _journal_seals)(writing.change):
                seals.add(seal)
            rows["journal"] = [(seq, writing.verb, writing.of)]
            insert(self.connection, "journal", ("seq", "verb", "of_"), rows["journal"])
            write_edits(self.connection, writing.change)
        self._append(writing, seq, seals, rows)
        seals.write()
        for digest, body in writing.blobs.items():
            self.connection.execute(
                "INSERT OR IGNORE INTO blob (digest, body) VALUES (?, ?)", (digest, body)
            )
        if writing.derived is not None:
            writing.derived(self.connection, seq)
        self._erase(writing.facts)
        self._count(writing.next_id)
        origin = Origin(book=self.book, writer=self.writer, at=moment(now), request=request)
        made = line(seq, writing.kind, origin, rows, seals.digests)
        head = Head(seq, line_hash(before.hash, made))
        self.connection.execute(
            "INSERT INTO log (seq, line, hash) VALUES (?, ?, ?)", (seq, made, head.hash)
        )
        self._read_back(head, made, rows)
        return head

    def _append(self, writing: Writing, seq: int, seals: "_Seals", rows: Rows) -> None:
        if not writing.facts and not writing.rows:
            return
        from planner.store.fact_tables import FACT_TABLES

        for kind, made in writing.rows.items():
            rows[FACT_TABLES[kind].name] = list(made)
        for fact in writing.facts:
            table = FACT_TABLES[type(fact)]
            sealed = seal_of(fact, table)
            seal = None if sealed is None else seals.add(sealed)
            rows.setdefault(table.name, []).append(row_of(fact, table, seq, seal))
        for kind, table in FACT_TABLES.items():
            if table.name in rows:
                insert(self.connection, table.name, columns(kind, table), rows[table.name])

    def _erase(self, facts: Sequence[object]) -> None:
        """What the line says is erased goes with it, salt and all."""
        for fact in facts:
            match fact:
                case ErasedSeal(seal=seal):
                    self.connection.execute(
                        "UPDATE seal SET salt = NULL, body = NULL WHERE id = ?", (seal,)
                    )
                case ErasedBytes(digest=digest):
                    self.connection.execute("DELETE FROM blob WHERE digest = ?", (digest,))

    def _count(self, next_id: int) -> None:
        """Keep the counter, which never goes back; with its first line a writer enrols."""
        self.connection.execute(
            "INSERT INTO writer (number, counter, installation) VALUES (?, ?, ?) "
            "ON CONFLICT (number) DO UPDATE SET counter = max(counter, excluded.counter)",
            (self.writer, next_id & ((1 << COUNTER_BITS) - 1), self.installation),
        )

    def _read_back(self, head: Head, made: str, rows: Rows) -> None:
        """What lies in the file is what was meant: read before COMMIT, hashed again."""
        stored = self.connection.execute(
            "SELECT line, hash FROM log WHERE seq = ?", (head.seq,)
        ).fetchone()
        if stored != (made, head.hash):
            raise problems.damaged(self.path, "log")
        if set(rows) <= {"journal"}:
            return
        from planner.store.fact_tables import FACT_TABLES

        for kind, table in FACT_TABLES.items():
            if table.name not in rows:
                continue
            names = ", ".join(columns(kind, table))
            found = self.connection.execute(
                f"SELECT {names} FROM {table.name} WHERE seq = ?", (head.seq,)
            ).fetchall()
            if found != rows[table.name] and rows_digest(found) != rows_digest(rows[table.name]):
                raise problems.damaged(self.path, table.name)

    def _committed_after_all(self, request: str, error: Exception) -> Head | None:
        """A COMMIT that reports an error may have happened: the file itself is asked, over a
        connection that knows nothing of it. Raises FileProblem where it does not answer."""
        try:
            with closing(self.look()) as fresh:
                lines = fresh.execute(
                    "SELECT seq, line, hash FROM log WHERE seq > ? ORDER BY seq", (self.head.seq,)
                ).fetchall()
            self.version = data_version(self.connection)  # undoing it may count as a change
        except (Error, OSError) as silence:
            raise problems.in_doubt(self.path, error) from silence
        ours = [Head(seq, hash) for seq, line, hash in lines if _request_of(line) == request]
        return ours[-1] if ours else None


def _request_of(line: str) -> str:
    return str(json.loads(line)["request"])


def data_version(connection: Connection) -> int:
    """A number that changes when another connection has written the file."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def head_of(connection: Connection) -> Head:
    """Where the file's log stands; before its first line that is what this one is chained to."""
    row = connection.execute("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(0, FIRST) if row is None else Head(*row)


class _Seals:
    """The seals of one transaction, and their digests for its line."""

    def __init__(self, connection: Connection, seq: int, chance: Chance) -> None:
        self._connection, self._seq, self._chance = connection, seq, chance
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM seal").fetchone()
        self._next = int(last) + 1
        self.digests: dict[int, str] = {}
        self._rows: list[tuple[int, int, bytes, str]] = []
        self._subjects: list[tuple[Id, int]] = []

    def add(self, seal: Seal) -> int:
        id, self._next = self._next, self._next + 1
        salt = self._chance(SALT)
        self._rows.append((id, self._seq, salt, seal.body))
        self._subjects += [(subject, id) for subject in seal.subjects]
        self.digests[id] = seal_digest(salt, seal.body)
        return id

    def write(self) -> None:
        """Store what was added, all at once."""
        self._connection.executemany(
            "INSERT INTO seal (id, seq, salt, body, keep_until) VALUES (?, ?, ?, ?, NULL)",
            self._rows,
        )
        self._connection.executemany(
            "INSERT INTO seal_subject (subject, seal) VALUES (?, ?)", self._subjects
        )


def _journal_seals(change: Change) -> list[Seal]:
    """The change's name, then one seal an edit, so that a person can be taken out of a big one."""
    subjects = tuple(sorted({s for edit in change for s in _subjects(edit)}))
    name = Seal(canonical(text_as_plain(change.text)), subjects)
    return [name, *(Seal(canonical(edit_as_plain(e)), _subjects(e)) for e in change)]


def _erasing_seals(change: Change) -> list[Seal]:
    """Nothing of what was there before: what each record is now, or that it is gone."""
    return [
        Seal(canonical(text_as_plain(change.text))),
        *(
            Seal(
                canonical([ERASED, edit.kind.__name__, edit.id, edit.after]),
                () if edit.after is None else _people_in(edit.after),
            )
            for edit in change
        ),
    ]


def _subjects(edit: Edit) -> tuple[Id, ...]:
    """The people an edit speaks of, before or after it."""
    both = {id for each in (edit.before, edit.after) if each for id in _people_in(each)}
    return tuple(sorted(both))


def _people_in(record: Record) -> tuple[Id, ...]:
    match record:
        case Person(id=id):
            return (id,)
        case Tenure(person=id):
            return (id,)
        case Involvement(person=id) if id is not None:
            return (id,)
        case Link(from_=one, to=other):
            return (one, other)
        case Draft(partner=partner):
            return (partner,)
        case Action(people=people) | Contact(people=people):
            return tuple(sorted(people))
    return ()
