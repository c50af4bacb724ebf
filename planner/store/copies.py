"""Copies of a workspace file: made by the engine, opened again, and there whole or not at all.

A file copied past the engine can lack what was acknowledged and still look whole (trust.md, D5).
"""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from glob import escape
from pathlib import Path

from planner.store import problems
from planner.store.chain import Head
from planner.store.engine import Connection, Error, connect
from planner.store.soundness import Unsound, found_sound

HEX_8 = "[0-9a-f]" * 8
"""What tells two half-made files of a name apart, as a pattern."""


def copy_out(connection: Connection, key: bytes | None, target: Path) -> Head:
    """A copy under the same key: everything that was committed when it began. Gives its head.
    Refused where the target exists. The connection must not be guarded or in a transaction."""

    def fill(part: Path) -> None:
        connection.execute("VACUUM INTO ?", (str(part),))

    return _made(target, key, fill)


def rekeyed_out(connection: Connection, key: bytes | None, target: Path) -> Head:
    """A copy under another key, or plain without one; otherwise as `copy_out`."""

    def fill(part: Path) -> None:
        shown = "" if key is None else f"x'{key.hex()}'"
        connection.execute(f'ATTACH DATABASE ? AS target KEY "{shown}"', (str(part),))
        try:
            connection.execute("SELECT sqlcipher_export('target')").fetchall()
            for name in ("application_id", "user_version"):
                (value,) = connection.execute(f"PRAGMA main.{name}").fetchone()
                connection.execute(f"PRAGMA target.{name} = {int(value)}")
        finally:
            connection.execute("DETACH DATABASE target")

    return _made(target, key, fill)


def looked_into(path: Path, key: bytes | None) -> Connection:
    """A connection to a file that lies still, which leaves nothing beside it."""
    return connect(path, key, untouched=True)


def head_of_copy(path: Path, key: bytes | None) -> Head:
    """The head of a copy that is sound from its pages to its log. FileProblem where it is not."""
    try:
        with closing(looked_into(path, key)) as connection:
            return found_sound(connection, encrypted=key is not None)
    except Unsound as unsound:
        raise problems.damaged(path, unsound.what) from unsound
    except (Error, UnicodeDecodeError) as error:
        raise problems.damaged(path, type(error).__name__) from error


def _made(target: Path, key: bytes | None, fill: Callable[[Path], None]) -> Head:
    if target.exists():
        raise problems.exists(target)
    part = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        fill(part)
        head = head_of_copy(part, key)
        synced(part)
        appear(part, target)
    except FileExistsError:
        raise problems.exists(target) from None
    except (Error, OSError) as error:
        raise problems.not_written(target, error) from error
    finally:
        swept(part)
    return head


def swept(part: Path) -> None:
    """What was being made is gone, if it ever was there."""
    with suppress(OSError):
        part.unlink()


def left_over(path: Path) -> Iterator[Path]:
    """What a program that was killed left half made beside the file."""
    name, restored = escape(path.name), f"{escape(path.stem)} restored *{escape(path.suffix)}"
    for made in (name, restored):
        for left in (f".{made}.{HEX_8}.*", f"..{made}.{HEX_8}.*"):
            yield from path.parent.glob(left)


def earlier_formats(path: Path) -> list[Path]:
    """The copies that a new format left of the file as it was."""
    return sorted(path.parent.glob(f"{escape(path.stem)}.format-*{escape(path.suffix)}"))


def put_aside(path: Path) -> list[Path]:
    """What `set_aside` gave another name and nobody has removed."""
    return sorted(path.parent.glob(f"{escape(path.name)}-*.{HEX_8}.aside"))


def lies_still(path: Path) -> bool:
    """Is the file whole by itself: does nothing lie beside it that is to be written into it?"""
    beside = [path.with_name(f"{path.name}{kind}") for kind in ("-wal", "-journal")]
    return not any(left.exists() and left.stat().st_size for left in beside)


def set_aside(path: Path) -> str:
    """Give another name to what a file that is gone left to be written into it: into the one that
    lies there now it must never get. The names it has now; empty where nothing lay there."""
    names = []
    for kind in ("-wal", "-journal"):
        left = path.with_name(f"{path.name}{kind}")
        if left.exists() and left.stat().st_size:
            aside = path.with_name(f"{left.name}.{os.urandom(4).hex()}.aside")
            left.replace(aside)
            names.append(aside.name)
    if names:
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
        synced_folder(path.parent)
    return ", ".join(names)


def synced(path: Path) -> None:
    """What was written into the file is on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def synced_folder(folder: Path) -> None:
    """The names in the folder are on the disk, where the system can promise that."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def appear(building: Path, path: Path) -> None:
    """Give the finished file its name. Raises FileExistsError, never replaces anything."""
    try:
        os.link(building, path)
    except FileExistsError:
        raise
    except OSError:  # no second names on this file system: USB sticks
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        building.replace(path)
    synced_folder(path.parent)
