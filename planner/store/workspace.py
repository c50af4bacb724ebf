"""An open workspace file: its plan, its journal, and the door through which it grows."""

import hashlib
import json
import secrets
from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path
from typing import Self

from planner.domain.journal import Line, Verb
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.store import problems
from planner.store.anchors import Anchors, Standing
from planner.store.authorizer import guard
from planner.store.chain import Head
from planner.store.chance import Chance
from planner.store.door import Door, Writing
from planner.store.engine import Connection, Error, connect
from planner.store.format import FIRST
from planner.store.lock import Held, Lock
from planner.store.opening import Secret, create, key_of, open_checked
from planner.store.rows import change_from_plain, read_plan

COUNTER_BITS = 28
"""An id is a writer's number (35 bits) and a counter: copies of a file mint different ids."""

Clock = Callable[[], datetime]


class Workspace:
    """One file, opened by one window or command. `reading` is a second connection that only reads.

    `settings` is a folder of this computer for the anchors and this installation's name.
    """

    def __init__(
        self, path: Path, secret: Secret | None, settings: Path, now: Clock, *,
        read_only: bool = False, chance: Chance = secrets.token_bytes,
    ) -> None:  # fmt: skip
        self.path = path
        self.read_only = read_only
        self._settings = settings
        self._lock = None if read_only else _locked(path)
        try:
            key = key_of(path, secret)
            self._connection = open_checked(path, key, read_only=read_only)
            self.reading = connect(path, key, read_only=True)
            book = self._one("SELECT value FROM meta WHERE key = 'book'")
            self._door = Door(
                path, self._connection, str(book), self._writer(), self._head(), now, chance
            )
        except BaseException:
            self._release()
            raise
        self.key = key
        guard(self._connection)
        guard(self.reading)
        self.standing, self.anchor = self._compare()

    @classmethod
    def create(
        cls, path: Path, secret: Secret | None, settings: Path, now: Clock, *,
        chance: Chance = secrets.token_bytes,
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
        return Plan.of(read_plan(self._connection), self._next_id())

    def lines(self) -> list[Line]:
        """The journal, oldest first."""
        rows = self._connection.execute("SELECT seq, verb, of_ FROM journal ORDER BY seq")
        return [Line(seq, Verb(verb), of) for seq, verb, of in rows]

    def recall(self, seq: int) -> Change | None:
        """What a line of the journal did; None once part of it was erased."""
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

    def write(self, writing: Writing) -> Head:
        if self.read_only:
            raise problems.not_written(self.path, "readonly")
        if self._door.writer == 0:
            self._door.writer = self._enrol()
        head = self._door.write(writing)
        self._anchors().remember(head)
        return head

    def blob(self, digest: str) -> bytes | None:
        row = self.reading.execute("SELECT body FROM blob WHERE digest = ?", (digest,)).fetchone()
        return None if row is None else bytes(row[0])

    def copy_to(self, target: Path) -> None:
        """A whole, consistent copy, under the same key. Refused where the target exists."""
        if target.exists():
            raise problems.exists(target)
        self._connection.set_authorizer(None)
        self._connection.execute("PRAGMA query_only = 0")  # it writes the copy alone
        try:
            self._connection.execute("VACUUM INTO ?", (str(target),))
        except Error as error:
            target.unlink(missing_ok=True)
            raise problems.not_written(target, error) from error
        finally:
            self._connection.execute(f"PRAGMA query_only = {int(self.read_only)}")
            guard(self._connection)
        target.chmod(0o600)

    def close(self) -> None:
        self.reading.close()
        self._connection.close()
        self._release()

    def _anchors(self) -> Anchors:
        return Anchors(self._settings / "anchors", self.book)

    def _compare(self) -> tuple[Standing, Head | None]:
        hashes = dict(self._connection.execute("SELECT seq, hash FROM log"))
        return self._anchors().compare(self.head, hashes)

    def _head(self) -> Head:
        row = self._connection.execute(
            "SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return Head(0, FIRST) if row is None else Head(*row)

    def _one(self, sql: str) -> object:
        row = self._connection.execute(sql).fetchone()
        if row is None:
            raise problems.damaged(self.path, "book")
        return row[0]

    def _installation(self) -> str:
        """Names this computer and the file's place on it: a copied file is another writer."""
        name = self._settings / "installation"
        if not name.exists():
            name.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            name.write_text(secrets.token_hex(16), "ascii")
        whole = f"{name.read_text('ascii')} {self.path.resolve()} {self.path.stat().st_ino}"
        return hashlib.sha256(whole.encode()).hexdigest()

    def _writer(self) -> int:
        """The number under which this installation wrote this file before; 0: it has not yet."""
        row = self._connection.execute(
            "SELECT number FROM writer WHERE installation = ? AND counter < ? "
            "ORDER BY number DESC LIMIT 1",
            (self._installation(), (1 << COUNTER_BITS) - (1 << 20)),
        ).fetchone()
        return 0 if row is None else int(row[0])

    def _enrol(self) -> int:
        number = int.from_bytes(self._door.chance(16), "big") % ((1 << 35) - 1) + 1
        self._connection.execute(
            "INSERT INTO writer (number, counter, installation) VALUES (?, 1, ?)",
            (number, self._installation()),
        )
        return number

    def _next_id(self) -> int:
        if self._door.writer == 0:
            if self.read_only:
                return 1
            self._door.writer = self._enrol()
        row = self._connection.execute(
            "SELECT counter FROM writer WHERE number = ?", (self._door.writer,)
        ).fetchone()
        return (self._door.writer << COUNTER_BITS) | int(row[0])

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()


def _locked(path: Path) -> Lock | None:
    if not path.exists():
        raise problems.not_found(path)
    try:
        return Lock(path)
    except Held as held:
        raise problems.held(path, held.holder) from None
    except OSError as error:
        raise problems.not_opened(path, error.strerror) from error
