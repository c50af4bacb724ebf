"""One writer a workspace: a lock beside the file that the system frees when its holder dies.

The lock of another computer, come over a network drive or a sync folder, binds nobody here: what
its file says is believed until the user takes over.
"""

import getpass
import os
import sys
from contextlib import suppress
from pathlib import Path

from planner.store import problems

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _computer() -> str:
        return os.environ.get("COMPUTERNAME", "")

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _computer() -> str:
        return os.uname().nodename


class Held(Exception):
    """Somebody else writes this workspace; `holder` says who. `elsewhere`: on another computer, of
    which cannot be told from here whether it still does."""

    def __init__(self, holder: str, *, elsewhere: bool) -> None:
        super().__init__(holder)
        self.holder, self.elsewhere = holder, elsewhere


class Lock:
    """Taken on creation, freed by `release`. Raises `Held`. `left_behind`: who held it before on
    this computer and never gave it back; else empty."""

    def __init__(self, path: Path) -> None:
        self._path = _file(path)
        self._handle = self._taken()
        before = _read(self._handle)
        if before[0] and before[1] != _computer():
            os.close(self._handle)
            raise Held(before[0], elsewhere=True)
        self.left_behind = before[0] if before[1] == _computer() else ""
        self._ours = f"{_holder()}\n{_computer()}".encode()
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, self._ours)

    def taken_from_us(self) -> str:
        """Who took it over meanwhile; empty while it is ours, or where that cannot be told."""
        try:
            found = self._path.read_bytes()
        except OSError:
            return ""
        return "" if found == self._ours else _words(found)[0]

    def release(self) -> None:
        """Free it; once is enough. The lock's file is removed first, while nobody else can hold
        it (Windows removes no open file: there it stays and says nothing)."""
        if self._handle < 0:
            return
        with suppress(OSError):  # what somebody else took over is theirs
            if not self.taken_from_us():
                os.ftruncate(self._handle, 0)
                self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1

    def _taken(self) -> int:
        """A locked handle of the file that stands at the path now: whoever held it before may
        have removed the one that was opened here."""
        while True:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _take(handle)
            except OSError:
                holder, computer = _read(handle) if sys.platform != "win32" else ("", "")
                os.close(handle)
                raise Held(holder or "?", elsewhere=computer not in ("", _computer())) from None
            if self._path.exists() and os.path.samestat(os.fstat(handle), self._path.stat()):
                return handle
            os.close(handle)


def taken(path: Path) -> Lock:
    """The lock of a workspace. Raises FileProblem: it is not there, or somebody else writes it."""
    if not path.exists():
        raise problems.not_found(path)
    try:
        return Lock(path)
    except Held as held:
        raise problems.held(path, held.holder, elsewhere=held.elsewhere) from None
    except OSError as error:
        raise problems.not_opened(path, error.strerror) from error


def look(path: Path) -> None:
    """Raises HeldElsewhere where somebody on this computer writes it now. The lock is left as it
    lies: who ended without giving it back is told to whoever takes it."""
    try:
        handle = os.open(_file(path), os.O_RDWR)
    except OSError:  # none, or none that can be told from here: whoever takes it will say
        return
    try:
        _take(handle)
    except OSError:
        holder, computer = _read(handle) if sys.platform != "win32" else ("", "")
        elsewhere = computer not in ("", _computer())
        raise problems.held(path, holder or "?", elsewhere=elsewhere) from None
    finally:
        os.close(handle)


def take_over(path: Path) -> None:
    """Take the lock from another computer: the next `Lock` here gets it, and the other window only
    reads as soon as it looks. One that is held on this computer stays."""
    with suppress(OSError):
        handle = os.open(_file(path), os.O_RDWR)
        try:
            _take(handle)
            _file(path).unlink()
        finally:
            os.close(handle)


def _file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _holder() -> str:
    """Who we are, as the others read it."""
    with suppress(OSError, KeyError, ImportError):
        return f"{getpass.getuser()}, {_computer()}, process {os.getpid()}"
    return f"{_computer()}, process {os.getpid()}"


def _read(handle: int) -> tuple[str, str]:
    """What a lock's file says: its holder, and their computer. Both empty in a new one."""
    os.lseek(handle, 0, os.SEEK_SET)
    return _words(os.read(handle, 400))


def _words(found: bytes) -> tuple[str, str]:
    holder, _, computer = found.decode("utf-8", "replace").partition("\n")
    return holder.strip(), computer.strip() or holder.split(",")[0].strip()
