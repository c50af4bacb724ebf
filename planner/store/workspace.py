"""An open workspace file: its plan, its journal, and the door through which it grows."""

import json
import os
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Self

from typing_extensions import override

from planner.domain.journal import Line, Verb
from planner.domain.plan import Plan
from planner.domain.record import COUNTER_BITS, Change, Id
from planner.domain.text import Text
from planner.store import problems
from planner.store.anchors import Anchors, Standing
from planner.store.authorizer import guard
from planner.store.chain import Head
from planner.store.chance import Chance
from planner.store.door import Writing
from planner.store.engine import Connection, Error, connect
from planner.store.numbers import forget_numbers, lost_numbers, remember_numbers
from planner.store.open_file import Clock, OpenFile
from planner.store.opening import Secret, create
from planner.store.problems import Stuck
from planner.store.reading import whole
from planner.store.report import Report, unheard
from planner.store.rows import change_from_plain, read_plan


class Workspace(OpenFile):
    """What the file holds, read and written."""

    @classmethod
    def create(
        cls, path: Path, secret: Secret | None, settings: Path, now: Clock, *,
        chance: Chance = os.urandom,
    ) -> Self:  # fmt: skip
        """A new, empty workspace. Refused where the file exists; it appears whole or not at all."""
        book = chance(16).hex()

        def fill(connection: Connection) -> None:
            connection.execute("INSERT INTO meta (key, value) VALUES ('book', ?)", (book,))

        create(path, secret, fill)
        Anchors(settings / "anchors", book).forget()
        forget_numbers(settings, book)
        return cls(path, secret, settings, now, chance=chance)

    def plan(self) -> Plan:
        with whole(self.path):
            return Plan.of(read_plan(self._connection), self._next_id())

    def lines(self) -> list[Line]:
        """The journal, oldest first."""
        with whole(self.path):
            rows = self._connection.execute("SELECT seq, verb, of_ FROM journal ORDER BY seq")
            return [Line(seq, Verb(verb), of) for seq, verb, of in rows]

    def days(self) -> list[tuple[int, date]]:
        """Of each line of the journal the day it was written, here and now; oldest first."""
        with whole(self.path):
            rows = self._connection.execute(
                "SELECT log.seq, log.line FROM log JOIN journal USING (seq) ORDER BY log.seq"
            ).fetchall()
        return [(seq, _day_of(line)) for seq, line in rows]

    def recall(self, seq: int) -> Change | None:
        """What a line of the journal did; None once part of it was erased."""
        with whole(self.path):
            return self._recalled(seq)

    def _recalled(self, seq: int) -> Change | None:
        rows = self._connection.execute(
            "SELECT body FROM seal WHERE seq = ? ORDER BY id", (seq,)
        ).fetchall()
        bodies = [body for (body,) in rows]
        if not bodies or None in bodies:
            return None
        verb = self._connection.execute("SELECT verb FROM journal WHERE seq = ?", (seq,)).fetchone()
        if verb is None or verb[0] == Verb.ERASE.value:
            return None
        name, *edits = [json.loads(body) for body in bodies]
        return change_from_plain(name, [e for e in edits if isinstance(e, list)])

    def bound(self) -> Collection[Id]:
        """The ids that the ledger names: their records can be archived, not removed."""
        return {Id(id) for (id,) in self._connection.execute("SELECT id FROM party")}

    def bound_count(self) -> int:
        (n,) = self._connection.execute("SELECT count(*) FROM party").fetchone()
        return int(n)

    def partner_count(self) -> int:
        with whole(self.path):
            (n,) = self.reading.execute(
                "SELECT count(DISTINCT party) FROM identity WHERE kind = 'payee'"
            ).fetchone()
            return int(n)

    def write(self, writing: Writing) -> Head:
        return self.write_all([writing])

    def write_all(self, writings: Sequence[Writing], report: Report = unheard) -> Head:
        """Many lines under one COMMIT, all of them or none."""
        with self._writing:
            self.own_up()
            return self._written(writings, report)

    def another_reading(self) -> Connection:
        """A connection of its own that only reads, for another thread; who asks closes it."""
        if self.suspended:
            raise problems.locked(self.path)
        connection = connect(self.path, self.key, read_only=True)
        guard(connection)
        return connection

    @override
    def close(self) -> None:
        """Once is enough. A job that is writing ends first."""
        with self._writing:
            super().close()

    def own_up(self) -> None:
        """Refuse where nothing can be written. If this file is an older state of what this
        computer has seen, its log says so, and what was lost, before it grows another way. Lines
        that know their numbers are made after this."""
        if self.suspended:
            raise problems.locked(self.path)
        if self.read_only:
            raise problems.only_read(self.path)
        if self.trouble is not None:
            self.retry()
        if self.standing is Standing.OLDER and self.anchor is not None:
            from planner.domain.postings import LostNumber, Restored

            lost = lost_numbers(self.settings, self.book, self.reading)
            facts = [
                Restored(lost=self.anchor.seq, hash=self.anchor.hash.hex()),
                *(LostNumber(number=number) for number in lost),
            ]
            self._written([Writing(kind="restored", facts=facts)])
            self.standing, self.anchor = Standing.NEWER, None

    def erase(self, writing: Writing) -> Head:
        """Write a line that erases; `emptied` must follow. Nothing else may take words away."""
        with self._writing:
            self.own_up()
            self._connection.set_authorizer(None)
            try:
                return self._written([writing])
            finally:
                guard(self._connection)

    def ever_erased(self) -> bool:
        """Was anything of this ledger erased at any time?"""
        (found,) = self.reading.execute(
            "SELECT EXISTS (SELECT 1 FROM journal WHERE verb = ?)", (Verb.ERASE.value,)
        ).fetchone()
        return bool(found)

    def emptied(self) -> Text | None:
        """Nothing lies in the log beside the file any more; else what to say of it: somebody else
        holds that open, or the disk fails. It is tried again with the next opening."""
        try:
            (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
            if mode != "wal":
                return None
            busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except Error:
            busy = True
        return problems.not_emptied(self.path).text if busy else None

    def _written(self, writings: Sequence[Writing], report: Report = unheard) -> Head:
        try:
            head = self._door.write_all(writings, report)
        except Stuck as stuck:
            self.trouble = stuck
            raise
        with suppress(OSError):  # it is committed: the next line's anchor covers this one
            self._kept.remember(head)
        for writing in writings:
            remember_numbers(self.settings, self.book, writing.facts)
        return head

    def carry_over(self) -> bool:
        """Bring what lies in the WAL to its place in the file; True where nothing is left there.
        It changes no content."""
        try:
            busy, pages, carried = self._connection.execute(
                "PRAGMA wal_checkpoint(PASSIVE)"
            ).fetchone()
        except Error:  # a file that may not be written stays as it lies
            return False
        return not busy and bool(pages == carried)

    def blob(self, digest: str) -> bytes | None:
        row = self.reading.execute("SELECT body FROM blob WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else bytes(row[0])

    def _next_id(self) -> int:
        row = self._connection.execute(
            "SELECT counter FROM writer WHERE number = ?", (self._door.writer,)
        ).fetchone()
        return (self._door.writer << COUNTER_BITS) | (1 if row is None else int(row[0]))


def _day_of(line: str) -> date:
    return datetime.fromisoformat(json.loads(line)["at"]).astimezone().date()
