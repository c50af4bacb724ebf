"""The connections to a workspace file: opened under its lock, let go and taken up again."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock as ThreadLock

from planner.store import problems
from planner.store.anchors import Anchors, Standing
from planner.store.authorizer import guard
from planner.store.chain import Head
from planner.store.chance import Chance
from planner.store.copies import copy_out, left_over, rekeyed_out, set_aside, swept, synced_folder
from planner.store.door import Door, data_version, head_of
from planner.store.engine import Connection, Error, connect, transaction
from planner.store.installation import installation_of, known_writer, new_writer
from planner.store.key import new_salt
from planner.store.leftover import foreign, refuse_foreign
from planner.store.lock import taken
from planner.store.opening import RawKey, Secret, key_of, open_checked
from planner.store.problems import FileProblem, Stuck
from planner.store.reading import whole

Clock = Callable[[], datetime]


class OpenFile:
    """One file, opened by one window or command. `reading` is a second connection that only reads.

    `settings` is a folder of this computer for the anchors and this installation's name.
    `trouble` says why it is not written just now; `left_behind` who ended without closing it;
    `aside` which journals of another file, gone from its place, were renamed.
    """

    def __init__(
        self, path: Path, secret: Secret | RawKey | None, settings: Path, now: Clock, *,
        read_only: bool = False, chance: Chance = os.urandom,
    ) -> None:  # fmt: skip
        self.path = path
        self.read_only = read_only
        self.trouble: FileProblem | None = None
        self._number = 0
        self._writing = ThreadLock()
        self.settings, self._now, self._chance = settings, now, chance
        self._open = ExitStack()
        self._lock = None if read_only else taken(path)
        self.aside = ""
        self.left_behind = "" if self._lock is None else self._lock.left_behind
        try:
            if self._lock is not None:
                if self._lock.exchanged:
                    self.aside = _set_aside(path)
                for part in left_over(path):
                    swept(part)
            self._connect(secret)
        except BaseException:
            self._unlock()
            raise

    def _connect(self, secret: Secret | RawKey | None) -> None:
        """Open both connections, or neither."""
        with ExitStack() as undoing:
            self.key = key_of(self.path, secret)
            self._hold_against_its_log()
            self._connection = open_checked(self.path, self.key, read_only=self.read_only)
            undoing.callback(self._connection.close)
            with whole(self.path):
                self._reading = connect(self.path, self.key, read_only=True)
            undoing.callback(self._reading.close)
            self._identity = _identity(self.path)
            with whole(self.path):
                self._door = self._made_door(self._now, self._chance)
            guard(self._connection)
            guard(self._reading)
            self._open = undoing.pop_all()
        self.suspended = False

    def _hold_against_its_log(self) -> None:
        if self.read_only:
            refuse_foreign(self.path, self.key)
        elif foreign(self.path, self.key):
            self.aside = _set_aside(self.path)

    def _made_door(self, now: Clock, chance: Chance) -> Door:
        version = data_version(self._connection)
        head = head_of(self._connection)
        (book,) = self._connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
        self._kept = Anchors(self.settings / "anchors", str(book))
        self.standing, self.anchor = self._compare(head)
        installation = installation_of(self.settings, self.path)
        writer = 0  # of a file that is no longer the one it wrote, the number is not used again
        if self.standing not in (Standing.OLDER, Standing.FORK):
            writer = known_writer(self._connection, installation)
        key = self.key
        return Door(
            path=self.path, connection=self._connection, book=str(book),
            writer=writer or self._drawn(chance), head=head, now=now, installation=installation,
            version=version, look=lambda: connect(self.path, key, read_only=True),
            in_place=self._in_place, chance=chance,
        )  # fmt: skip

    def _drawn(self, chance: Chance) -> int:
        """A number of its own, the same until the file is closed."""
        if not self._number:
            self._number = new_writer(chance)
        return self._number

    @property
    def reading(self) -> Connection:
        """Raises FileProblem while the file is suspended."""
        if self.suspended:
            raise problems.locked(self.path)
        return self._reading

    @property
    def head(self) -> Head:
        return self._door.head

    @property
    def writer(self) -> int:
        """The number under which this computer writes the file."""
        return self._door.writer

    @property
    def book(self) -> str:
        return self._door.book

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
        """Is the file where it was, and ours alone? Notes the trouble; cheap enough for a timer."""
        if self.suspended or self.trouble is not None:
            return
        try:
            self._in_place()
            if not self.read_only and data_version(self._connection) != self._door.version:
                raise problems.changed_elsewhere(self.path)
        except Stuck as stuck:
            self.trouble = stuck
        except Error as error:
            self.trouble = problems.in_doubt(self.path, error)

    def follow(self) -> bool:
        """A window that only reads goes along with what somebody else writes. True: it did."""
        version = data_version(self._connection)
        if version == self._door.version:
            return False
        self._door.version, self._door.head = version, head_of(self._connection)
        return True

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
            with self._another_comes():
                if _identity(self.path) != self._identity:
                    self.aside = set_aside(self.path)
            self._connect(RawKey(key))
        except OSError as error:
            raise problems.not_opened(self.path, error.strerror) from error
        finally:
            self.key = key
        if self.book != book:
            self.suspend()
            raise problems.replaced(self.path)
        self.trouble = None

    def change_key(self, secret: Secret | None) -> None:
        """Put the file under another passphrase, or under none: a whole new file is made, verified
        and put in the old one's place, so that whatever interrupts it leaves the one or the other.
        Refused while another window has it open. The session must read it again."""
        if self.read_only or self.suspended:
            raise problems.only_read(self.path)
        key = None if secret is None else secret.key(new_salt())
        part = self.path.with_name(f".{self.path.name}.{os.urandom(4).hex()}.new")
        try:
            with closing(connect(self.path, self.key)) as connection:
                if rekeyed_out(connection, key, part) != self.head:
                    raise problems.changed_elsewhere(self.path)
            self.suspended = True
            self._open.close()
            self._put_in_place(part, key)
        except (Error, OSError) as error:
            raise problems.not_written(self.path, error) from error
        finally:
            swept(part)
            self._open.close()
            self._connect(RawKey(self.key))

    def _put_in_place(self, part: Path, key: bytes | None) -> None:
        """Nobody else may have the file open: whoever closed it last would throw away the log of
        the new one. Leaving the WAL takes the file for us alone, or fails."""
        with closing(connect(self.path, self.key)) as alone:
            if alone.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
                raise problems.changed_elsewhere(self.path)
            if head_of(alone) != self.head:
                raise problems.changed_elsewhere(self.path)
        with self._another_comes():
            part.replace(self.path)
            self.key = key
        synced_folder(self.path.parent)

    @contextmanager
    def _another_comes(self) -> Iterator[None]:
        """Another file takes the place: until the lock says which, it says none."""
        if self._lock is not None:
            self._lock.note(which=False)
        yield
        if self._lock is not None:
            with suppress(OSError):
                self._lock.note()

    def _in_place(self) -> None:
        identity = _identity(self.path)
        if identity is None:
            raise problems.vanished(self.path)
        if identity != self._identity:
            raise problems.replaced(self.path)
        if self._lock is not None and (holder := self._lock.taken_from_us()):
            raise problems.taken_over(self.path, holder)

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


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies there; None where none can be seen."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _set_aside(path: Path) -> str:
    try:
        return set_aside(path)
    except OSError as error:  # it must not be opened then
        raise problems.not_opened(path, error.strerror) from error
