"""An open workspace file: its plan, its journal, and the door through which it grows."""

import hashlib
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
from planner.store.door import Door, Writing, data_version, head_of
from planner.store.engine import Connection, Error, connect
from planner.store.lock import Held, Lock
from planner.store.opening import Secret, create, key_of, open_checked
from planner.store.reading import whole
from planner.store.rows import change_from_plain, read_plan

Clock = Callable[[], datetime]


class Workspace:
    """One file, opened by one window or command. `reading` is a second connection that only reads.

    `settings` is a folder of this computer for the anchors and this installation's name.
    """

    def __init__(
        self, path: Path, secret: Secret | None, settings: Path, now: Clock, *,
        read_only: bool = False, chance: Chance = os.urandom,
    ) -> None:  # fmt: skip
        self.path = path
        self.read_only = read_only
        self._settings = settings
        with ExitStack() as undoing:
            lock = None if read_only else _locked(path)
            if lock is not None:
                undoing.callback(lock.release)
            self.key = key_of(path, secret)
            self._connection = open_checked(path, self.key, read_only=read_only)
            undoing.callback(self._connection.close)
            with whole(path):
                self.reading = connect(path, self.key, read_only=True)
            undoing.callback(self.reading.close)
            with whole(path):
                self._door = self._made_door(now, chance)
            guard(self._connection)
            guard(self.reading)
            self._closing = undoing.pop_all()

    def _made_door(self, now: Clock, chance: Chance) -> Door:
        version = data_version(self._connection)
        head = head_of(self._connection)
        (book,) = self._connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
        self._kept = Anchors(self._settings / "anchors", str(book))
        self.standing, self.anchor = self._compare(head)
        installation = self._installation()
        writer = self._writer(installation) or _drawn(chance)
        return Door(
            path=self.path, connection=self._connection, book=str(book), writer=writer,
            head=head, now=now, installation=installation, version=version, chance=chance,
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
        if self.read_only:
            raise problems.not_written(self.path, "readonly")
        if self.standing is Standing.OLDER and self.anchor is not None:
            self._own_up_to_restore(self.anchor)
        return self._written(writing)

    def _written(self, writing: Writing) -> Head:
        head = self._door.write(writing)
        with suppress(OSError):  # it is committed: the next line's anchor covers this one
            self._kept.remember(head)
        return head

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

    def copy_to(self, target: Path) -> None:
        """A whole, consistent copy, under the same key. Refused where the target exists."""
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            raise problems.exists(target) from None
        except OSError as error:
            raise problems.not_written(target, error.strerror) from error
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

    def close(self) -> None:
        """Once is enough. The lock goes last."""
        self._closing.close()

    def _compare(self, head: Head) -> tuple[Standing, Head | None]:
        hashes = dict(self._connection.execute("SELECT seq, hash FROM log"))
        restored = self._connection.execute("SELECT seq, lost, hash FROM restored ORDER BY seq")
        lost = [(seq, Head(last, bytes.fromhex(hash))) for seq, last, hash in restored]
        return self._kept.compare(head, hashes, lost)

    def _installation(self) -> str:
        """Names this computer and the file's place on it: a copied file is another writer."""
        name = self._settings / "installation"
        drawn = os.urandom(16).hex()
        with suppress(OSError):  # a computer that keeps no settings is a new one each time
            if not name.exists():
                name.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                name.write_text(drawn, "utf-8")
            drawn = name.read_text("utf-8")
        place = f"{drawn} {self.path.resolve()} {self.path.stat().st_ino}"
        return hashlib.sha256(place.encode()).hexdigest()

    def _writer(self, installation: str) -> int:
        """The number under which this installation wrote this file before; 0: it has not yet, or
        the file is no longer the one it wrote."""
        if self.standing in (Standing.OLDER, Standing.FORK):
            return 0
        row = self._connection.execute(
            "SELECT number FROM writer WHERE installation = ? AND counter < ? "
            "ORDER BY number DESC LIMIT 1",
            (installation, (1 << COUNTER_BITS) - (1 << 20)),
        ).fetchone()
        return 0 if row is None else int(row[0])

    def _next_id(self) -> int:
        row = self._connection.execute(
            "SELECT counter FROM writer WHERE number = ?", (self._door.writer,)
        ).fetchone()
        return (self._door.writer << COUNTER_BITS) | (1 if row is None else int(row[0]))


def _day_of(line: str) -> date:
    return datetime.fromisoformat(json.loads(line)["at"]).astimezone().date()


def _drawn(chance: Chance) -> int:
    """A new writer's number. It enters the file with the first line written under it."""
    return int.from_bytes(chance(16), "big") % ((1 << 35) - 1) + 1


def _locked(path: Path) -> Lock | None:
    if not path.exists():
        raise problems.not_found(path)
    try:
        return Lock(path)
    except Held as held:
        raise problems.held(path, held.holder) from None
    except OSError as error:
        raise problems.not_opened(path, error.strerror) from error
