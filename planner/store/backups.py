"""Backups of a workspace: verified copies in a folder, whose names say of what and when they are.

A name carries the book and the position and hash of its log, so that what a backup holds can be
told without opening it, and a copy that was exchanged is noticed.
"""

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from threading import Lock

from planner.domain.rotation import kept
from planner.store import problems
from planner.store.chain import Head
from planner.store.copies import (
    HEX_8,
    copy_out,
    head_of_copy,
    rekeyed_out,
    swept,
    synced_folder,
)
from planner.store.door import head_of
from planner.store.engine import Connection, Error, connect
from planner.store.problems import FileProblem

SUFFIX = ".planner"
A_DAY = 86_400
"""Seconds."""
REASONS = ("open", "close", "work", "import", "restore", "erase", "hand")
"""Why a backup was made, as its name says it."""

at_work = Lock()
"""Held by the one thread of this program that writes among the backups."""

_NAME = re.compile(
    r"(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d{6}) (?P<reason>[a-z]+) "
    r"(?P<book>[0-9a-f]{8})-(?P<seq>\d+)-(?P<hash>[0-9a-f]{16})\.planner"
)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup by its name: `at` is local time, `mark` the first 16 digits of its log's hash."""

    path: Path
    stem: str
    at: datetime
    reason: str
    book: str
    seq: int
    mark: str
    size: int

    def is_of(self, head: Head) -> bool:
        return (self.seq, self.mark) == (head.seq, _mark(head))


def backups_in(folder: Path, book: str = "") -> list[Backup]:
    """The backups of a book in the folder, or of all; the newest first."""
    try:
        names = sorted(folder.iterdir())
    except OSError:
        return []
    found = [backup for path in names if (backup := backup_at(path)) is not None]
    mine = [b for b in found if not book or b.book == book[:8]]
    return sorted(mine, key=lambda b: (b.at, b.seq), reverse=True)


def backup_at(path: Path) -> Backup | None:
    """The backup that lies there; None where the name is none of ours, or it is a link."""
    said = _NAME.fullmatch(path.name)
    if said is None or path.is_symlink() or not path.is_file():
        return None
    try:
        at = datetime.strptime(said["at"], "%Y-%m-%d %H%M%S")  # noqa: DTZ007 - as the clock showed it
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(
        path, said["stem"], at, said["reason"], said["book"], int(said["seq"]), said["hash"], size
    )


def make_backup(
    file: Path, key: bytes | None, folder: Path, reason: str, now: datetime
) -> Backup | None:
    """A verified backup of the file as it is committed, in the folder; then those that grew too
    many go. None where the newest one already is of this state. The file may be written
    meanwhile. Raises FileProblem."""
    with at_work:
        return _made(file, key, folder, reason, now)


def _made(file: Path, key: bytes | None, folder: Path, reason: str, now: datetime) -> Backup | None:
    part = folder / f".{file.stem}.{os.urandom(4).hex()}{SUFFIX}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with closing(connect(file, key)) as connection:
            book = _book(connection)
            newest = next(iter(backups_in(folder, book)), None)
            if newest is not None and newest.is_of(head_of(connection)):
                return None
            head = copy_out(connection, key, part)
        place = _free(folder, file.stem, now, reason, book, head)
        part.replace(place)
        synced_folder(folder)
    except (Error, OSError) as error:
        raise problems.not_written(folder / file.name, error) from error
    finally:
        swept(part)
    expire(folder, book)
    return backup_at(place)


def half_made(folder: Path, stem: str, book: str) -> Iterator[Path]:
    """What a program that was killed left half made in the folder, of backups of this book."""
    stem, mine = escape(stem), f"* * {book[:8]}-*{SUFFIX}"
    for left in (
        f".{stem}.{HEX_8}{SUFFIX}*", f"..{stem}.{HEX_8}{SUFFIX}.*", f".{mine}.*", f"..{mine}.*",
    ):  # fmt: skip
        yield from folder.glob(left)


def expire(folder: Path, book: str) -> None:
    """Remove the backups of a book that the rotation does not keep."""
    mine = backups_in(folder, book)
    staying = kept([b.at for b in mine])
    for backup in mine:
        if backup.at not in staying:
            swept(backup.path)  # where it cannot go, it is tried again with the next backup
    for part in folder.glob(".*.part"):
        if time.time() - _changed_at(part) > A_DAY:  # of a program that was killed
            swept(part)


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone meanwhile
        return time.time()


def verified(backup: Backup, key: bytes | None) -> Head:
    """The head of a backup that is sound and is what its name says. Raises FileProblem."""
    head = head_of_copy(backup.path, key)
    if not backup.is_of(head):
        raise problems.damaged(backup.path, "name")
    return head


def rewrite(path: Path, make: Callable[[Path], object]) -> None:
    """Put what `make` makes of it in the file's place, whole or not at all."""
    new = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        make(new)
        new.replace(path)
        synced_folder(path.parent)
    except OSError as error:
        raise problems.not_written(path, error) from error
    finally:
        swept(new)


def rekey_backup(path: Path, old: bytes | None, new: bytes | None) -> None:
    """Put a backup under another key. Raises FileProblem where the old one does not open it."""

    def make(part: Path) -> None:
        head_of_copy(path, old)
        with closing(connect(path, old)) as connection:
            rekeyed_out(connection, new, part)

    rewrite(path, make)


def renewed(backup: Backup, new: Path, head: Head) -> Path:
    """Put another file in a backup's place, under the name of where its log stands now."""
    at = backup.path.with_name(
        f"{backup.stem} {backup.at:%Y-%m-%d %H%M%S} {backup.reason} "
        f"{backup.book}-{head.seq}-{_mark(head)}{SUFFIX}"
    )
    new.replace(at)
    if at != backup.path:
        backup.path.unlink(missing_ok=True)
    synced_folder(at.parent)
    return at


def openable(backups: list[Backup], key: bytes | None) -> Iterator[Backup]:
    """Those that the key opens."""
    for backup in backups:
        with suppress(FileProblem, Error):
            connect(backup.path, key, untouched=True).close()
            yield backup


def _book(connection: Connection) -> str:
    return str(connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()[0])


def _mark(head: Head) -> str:
    return head.hash.hex()[:16]


def _free(folder: Path, stem: str, now: datetime, reason: str, book: str, head: Head) -> Path:
    at = now.strftime("%Y-%m-%d %H%M%S")
    return folder / f"{stem} {at} {reason} {book[:8]}-{head.seq}-{_mark(head)}{SUFFIX}"
