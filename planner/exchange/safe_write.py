"""Files written whole or not at all: a full disk or a crash leaves the old one as it was."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.errors import PlannerError, Refused
from planner.domain.text import Text, text


class NotWritten(PlannerError):
    """The disk or the folder did not take the file; what was there before is still there."""


def write_whole(path: Path, data: bytes) -> None:
    """Puts `data` at `path`, replacing a plain file that is there; readable by its owner only.

    Refused: a link or a folder in that place. NotWritten: the disk is full, the folder is missing
    or may not be written to.
    """
    _check_place(path)
    with _translated(path):
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        partial = Path(name)
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            # a link that appeared meanwhile is replaced itself, never followed
            partial.replace(path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)


def _check_place(path: Path) -> None:
    if path.is_symlink():
        raise Refused(
            text("{name} is a link to another file. Choose another name or folder.", name=path.name)
        )
    if path.is_dir():
        raise Refused(text("{name} is a folder. Choose another name.", name=path.name))


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise NotWritten(_sentence(path.name, problem)) from problem


def _sentence(name: str, problem: OSError) -> Text:
    match problem.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return text("{name} was not written: the disk is full. Free some space.", name=name)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return text(
                "{name} was not written: the folder may not be written to. Choose another one.",
                name=name,
            )
        case errno.ENOENT | errno.ENOTDIR:
            return text(
                "{name} was not written: there is no such folder. Choose another one.", name=name
            )
    return text(
        "{name} was not written ({problem}). Try again, or choose another folder.",
        name=name,
        problem=problem.strerror or str(problem),
    )


def _sync_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system can sync a folder."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
