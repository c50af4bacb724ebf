"""An open workspace file: its plan, its journal, and the door through which it grows."""

import json
import os
from collections.abc import Callable, Collection
from contextlib import ExitStack, suppress
from datetime import date, datetime
from pathlib import Path
from typing import Self

from planner.domain.journal import Line, Verb
from planner.domain.plan import Plan
from planner.domain.record import COUNTER_BITS, Change, Id
from planner.store import problems
from planner.store.anchors import Anchors, Standing
from planner.store.authorizer import guard
from planner.store.chain import Head
from planner.store.chance import Chance
from planner.store.copies import copy_out
from planner.store.door import Door, Writing, data_version, head_of
from planner.store.engine import Connection, Error, connect, transaction
from planner.store.installation import installation_of, known_writer, new_writer
from planner.store.lock import Held, Lock
from planner.store.opening import RawKey, Secret, create, key_of, open_checked
from planner.store.problems import FileProblem, Stuck
from planner.store.reading import whole
from planner.store.rows import change_from_plain, read_plan

Clock = Callable[[], datetime]


class Workspace:
    """One file, opened by one window or command. `reading` is a second connection that only reads.

    `settings` is a folder of this computer for the anchors and this installation's name.
    `trouble` says why it is not written just now; `left_behind` who ended without closing it.
    """

    reading: Connection

    def __init__(
        self, path: Path, secret: Secret | RawKey | None, settings: Path, now: Clock, *,
        read_only: bool = False, take_over: bool = False, chance: Chance = os.urandom,
    ) -> None:  # fmt: skip
        self.path = path
        self.read_only = read_only
        self.trouble: FileProblem | None = None
        self._settings, self._now, self._chance = settings, now, chance
        self._open = ExitStack()
        self._lock = None if read_only else _locked(path, take_over=take_over)
        self.left_behind = "" if self._lock is None else self._lock.left_behind
        try:
            self._connect(secret)
        except BaseException:
            self._unlock()
            raise

    def _connect(self, secret: Secret | RawKey | None) -> None:
        """Open both connections, or neither."""
        with ExitStack() as undoing:
            self.key = key_of(self.path, secret)
            self._connection = open_checked(self.path, self.key, read_only=self.read_only)
            undoing.callback(self._connection.close)
            with whole(self.path):
                self.reading = connect(self.path, self.key, read_only=True)
            undoing.callback(self.reading.close)
            self._identity = _identity(self.path)
            with whole(self.path):
                self._door = self._made_door(self._now, self._chance)
            guard(self._connection)
            guard(self.reading)
            self._open = undoing.pop_all()
        self.suspended = False

    def _made_door(self, now: Clock, chance: Chance) -> Door:
        version = data_version(self._connection)
        head = head_of(self._connection)
        (book,) = self._connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
        self._kept = Anchors(self._settings / "anchors", str(book))
        self.standing, self.anchor = self._compare(head)
        installation = installation_of(self._settings, self.path)
        writer = 0  # of a file that is no longer the one it wrote, the number is not used again
        if self.standing not in (Standing.OLDER, Standing.FORK):
            writer = known_writer(self._connection, installation)
        key = self.key
        return Door(
            path=self.path, connection=self._connection, book=str(book),
            writer=writer or new_writer(chance), head=head, now=now, installation=installation,
            version=version, look=lambda: connect(self.path, key, read_only=True),
            in_place=self._in_place, chance=chance,
        )  # fmt: skip

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
        return cls(path, secret, settings, now, chance=chance)

    @property
    def head(self) -> Head:
        return self._door.head

    @property
    def book(self) -> str:
        return self._door.book

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
        if verb is None:
            return None
        name, *edits = [json.loads(body) for body in bodies]
        return change_from_plain(name, [e for e in edits if isinstance(e, list)])

    def bound(self) -> Collection[Id]:
        """The ids that the ledger names: their records can be archived, not removed."""
        return {Id(id) for (id,) in self._connection.execute("SELECT id FROM party")}

    def partner_count(self) -> int:
        with whole(self.path):
            (n,) = self.reading.execute(
                "SELECT count(DISTINCT party) FROM identity WHERE kind = 'payee'"
            ).fetchone()
            return int(n)

    def write(self, writing: Writing) -> Head:
        if self.suspended:
            raise problems.locked(self.path)
        if self.read_only:
            raise problems.only_read(self.path)
        if self.trouble is not None:
            self.retry()
        if self.standing is Standing.OLDER and self.anchor is not None:
            self._own_up_to_restore(self.anchor)
        return self._written(writing)

    def _written(self, writing: Writing) -> Head:
        try:
            head = self._door.write(writing)
        except Stuck as stuck:
            self.trouble = stuck
            raise
        with suppress(OSError):  # it is committed: the next line's anchor covers this one
            self._kept.remember(head)
        return head

    # What happens around the file

    def suspend(self) -> None:
        """Close the connections and forget the key; the lock stays. `resume` goes on."""
        self.suspended = True
        self._open.close()
        self.key = None

    def resume(self, secret: Secret | RawKey | None) -> bool:
        """Go on after `suspend`. True: the file is not as it was left, read it again. Raises
        FileProblem, and is suspended still."""
        head, book = self.head, self.book
        self._connect(secret)
        self.trouble = None
        return (head, book) != (self.head, self.book)

    def look(self) -> None:
        """Is the file where it was, and ours alone? Notes the trouble; cheap enough for a timer.
        A window that only reads raises Stuck where somebody wrote."""
        if self.suspended or self.trouble is not None:
            return
        try:
            self._in_place()
            if data_version(self._connection) != self._door.version:
                raise problems.changed_elsewhere(self.path)
        except Stuck as stuck:
            self.trouble = stuck
        except Error as error:
            self.trouble = problems.in_doubt(self.path, error)

    def retry(self) -> None:
        """Can it be written again? Raises the trouble where it lasts, or where the file must be
        read again first (`reopen`)."""
        trouble = self.trouble
        if trouble is None:
            return
        if isinstance(trouble, Stuck) and trouble.reread:
            raise trouble
        self._in_place()
        try:
            with transaction(self._connection):  # nothing changes, but it goes to the disk
                self._connection.execute("UPDATE writer SET counter = counter")
        except (Error, OSError) as error:
            raise trouble from error
        self._door.version = data_version(self._connection)
        self.trouble = None

    def reopen(self) -> None:
        """Open what lies there now, under the same key. Raises FileProblem, and the trouble lasts.
        Another book is refused: it is another workspace."""
        key, book = self.key, self.book
        if not self.path.exists():
            raise problems.vanished(self.path)
        if self._lock is not None and (holder := self._lock.taken_from_us()):
            raise problems.taken_over(self.path, holder)
        with suppress(Error):  # of a drive that is gone
            self._open.close()
        self.suspended = True
        try:
            self._connect(RawKey(key))
        finally:
            self.key = key
        if self.book != book:
            self.suspend()
            raise problems.replaced(self.path)
        self.trouble = None

    def _in_place(self) -> None:
        identity = _identity(self.path)
        if identity is None:
            raise problems.vanished(self.path)
        if identity != self._identity:
            raise problems.replaced(self.path)
        if self._lock is not None and (holder := self._lock.taken_from_us()):
            raise problems.taken_over(self.path, holder)

    def _own_up_to_restore(self, lost: Head) -> None:
        """This file is an older state of what this computer has seen. Before it grows another
        way, its log says so, and what was lost."""
        from planner.domain.postings import Restored

        fact = Restored(lost=lost.seq, hash=lost.hash.hex())
        self._written(Writing(kind="restored", facts=[fact]))
        self.standing, self.anchor = Standing.NEWER, None

    def blob(self, digest: str) -> bytes | None:
        row = self.reading.execute("SELECT body FROM blob WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else bytes(row[0])

    def copy_to(self, target: Path) -> Head:
        """A whole, verified copy, under the same key. Refused where the target exists."""
        self._connection.set_authorizer(None)
        self._connection.execute("PRAGMA query_only = 0")  # it writes the copy alone
        try:
            return copy_out(self._connection, self.key, target)
        finally:
            self._connection.execute(f"PRAGMA query_only = {int(self.read_only)}")
            guard(self._connection)

    def close(self) -> None:
        """Once is enough. The lock goes last."""
        with suppress(Error):  # of a drive that is gone
            self._open.close()
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _compare(self, head: Head) -> tuple[Standing, Head | None]:
        hashes = dict(self._connection.execute("SELECT seq, hash FROM log"))
        restored = self._connection.execute("SELECT seq, lost, hash FROM restored ORDER BY seq")
        lost = [(seq, Head(last, bytes.fromhex(hash))) for seq, last, hash in restored]
        return self._kept.compare(head, hashes, lost)

    def _next_id(self) -> int:
        row = self._connection.execute(
            "SELECT counter FROM writer WHERE number = ?", (self._door.writer,)
        ).fetchone()
        return (self._door.writer << COUNTER_BITS) | (1 if row is None else int(row[0]))


def _day_of(line: str) -> date:
    return datetime.fromisoformat(json.loads(line)["at"]).astimezone().date()


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there; None where none can be seen."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _locked(path: Path, *, take_over: bool) -> Lock | None:
    if not path.exists():
        raise problems.not_found(path)
    try:
        return Lock(path, take_over=take_over)
    except Held as held:
        raise problems.held(path, held.holder, elsewhere=held.elsewhere) from None
    except OSError as error:
        raise problems.not_opened(path, error.strerror) from error
