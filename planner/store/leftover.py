"""The log that a program that died left beside a file, held against the file that lies there now.

A copy that was written over the bytes of the old file cannot be told from it by the system's
numbers; what the engine would make of the two together can.
"""

import os
from contextlib import closing
from pathlib import Path

from planner.store import lock, problems
from planner.store.engine import Error, connect
from planner.store.key import StrPath
from planner.store.soundness import Unsound, chained_to, found_sound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from planner.store.chain import Head


def foreign(path: StrPath, key: bytes | None) -> bool:
    """Does what lies in the log belong to another file? Only asked where the file was written after
    its log, which of a program that died is rare: it takes as long as looking through both."""
    if not _later_than_its_log(path):
        return False
    alone = _head(path, key, alone=True)
    if alone is None:  # half carried over: only the log makes it whole
        return False
    return _head(path, key, alone=False, since=alone) is None


def refuse_foreign(path: StrPath, key: bytes | None) -> None:
    """Whoever only reads takes the log in as well, and must not where it is another file's. While
    somebody writes the file, it is that one's."""
    if not has_log(path) or lock.is_taken(path):
        return
    if lock.tells_of_another(path) or foreign(path, key):
        raise problems.of_another(path)


def has_log(path: StrPath) -> bool:
    try:
        return _log(path).stat().st_size > 0
    except OSError:
        return False


def _log(path: StrPath) -> Path:
    return Path(f"{os.fspath(path)}-wal")


def _later_than_its_log(path: StrPath) -> bool:
    if not has_log(path):
        return False
    file, log = Path(path).stat(), _log(path).stat()
    return file.st_mtime_ns > log.st_mtime_ns or file.st_ctime_ns > log.st_ctime_ns


def _head(
    path: StrPath, key: bytes | None, *, alone: bool, since: "Head | None" = None
) -> "Head | None":
    """Where the log of changes stands in the file alone, or with what lies beside it; None where it
    is not whole, or does not go on from there."""
    try:
        with closing(connect(path, key, read_only=True, untouched=alone)) as connection:
            head = found_sound(connection, encrypted=alone and key is not None)
            if since is not None:
                chained_to(connection, since)
            return head
    except (Unsound, Error, UnicodeDecodeError):
        return None
