"""One writer a workspace: a lock beside the file that the system frees when its holder dies.

The lock of another computer, come over a network drive or a sync folder, binds nobody here: what
its file says is believed until the user takes over.
"""

import os
import re
import sys
from contextlib import suppress
from pathlib import Path

from planner.store import problems
from planner.store.key import StrPath

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


_HOLDER = r"(.*, )?(?P<computer>[^,]*), process \d+"
"""Who holds it, as `_holder` says it."""


class Held(Exception):
    """Somebody else writes this workspace; `holder` says who. `elsewhere`: on another computer, of
    which cannot be told from here whether it still does."""

    def __init__(self, holder: str, *, elsewhere: bool) -> None:
        super().__init__(holder)
        self.holder, self.elsewhere = holder, elsewhere


class Lock:
    """Taken on creation, freed by `release`. Raises `Held`. `left_behind`: who held it before on
    this computer and never gave it back; else empty. `exchanged`: that one wrote another file than
    the one that lies there now."""

    def __init__(self, path: Path) -> None:
        self._path, self._workspace = _file(path), path
        self._handle = self._taken()
        before = _read(self._handle)
        if before[0] and before[1] != _computer():
            os.close(self._handle)
            raise Held(before[0], elsewhere=True)
        self.left_behind = before[0] if before[1] == _computer() else ""
        self.exchanged = _is_of_another(self._handle, path, before[2])
        self.note()

    def note(self, *, which: bool = True) -> None:
        """Who holds it and which file lies there: anew once another took its place. Without
        `which` no file is another one. Raises OSError."""
        file = _which(self._handle, self._workspace) if which else ""
        self._ours = f"{_holder()}\n{_computer()}\n{file}".encode()
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
                holder, computer, _ = _read(handle) if sys.platform != "win32" else ("", "", "")
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
        holder, computer, _ = _read(handle) if sys.platform != "win32" else ("", "", "")
        elsewhere = computer not in ("", _computer())
        raise problems.held(path, holder or "?", elsewhere=elsewhere) from None
    finally:
        os.close(handle)


def is_taken(path: StrPath) -> bool:
    """Does somebody on this computer write it now?"""
    try:
        handle = os.open(_file(path), os.O_RDWR)
    except OSError:
        return False
    try:
        _take(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def tells_of_another(path: StrPath) -> bool:
    """Did whoever had it last, and never gave it back, write another file than lies there now?"""
    try:
        handle = os.open(_file(path), os.O_RDWR)
    except OSError:
        return False
    try:
        return _is_of_another(handle, path, _read(handle)[2])
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


def _file(path: StrPath) -> Path:
    path = Path(path)
    return path.with_name(f".{path.name}.lock")


def _which(handle: int, workspace: StrPath) -> str:
    """A lock's file and the workspace, as the system numbers them."""
    own = os.fstat(handle)
    return f"{own.st_dev} {own.st_ino} {_number(workspace)}"


def _is_of_another(handle: int, workspace: StrPath, before: str) -> bool:
    """Said by this very lock, of another file. A lock that was copied along with its folder says
    nothing: there the numbers are all new."""
    own = os.fstat(handle)
    here = f"{own.st_dev} {own.st_ino} "
    return before.startswith(here) and before != _which(handle, workspace)


def _holder() -> str:
    """Who we are, as the others read it."""
    with suppress(OSError, KeyError, ImportError):
        import getpass  # whoever only looks has no need of it

        return f"{getpass.getuser()}, {_computer()}, process {os.getpid()}"
    return f"{_computer()}, process {os.getpid()}"


def _number(path: StrPath) -> str:
    found = Path(path).stat()
    return f"{found.st_dev} {found.st_ino}"


def _read(handle: int) -> tuple[str, str, str]:
    """What a lock's file says: its holder, their computer, which file. All empty in a new one."""
    os.lseek(handle, 0, os.SEEK_SET)
    return _words(os.read(handle, 400))


def _words(found: bytes) -> tuple[str, str, str]:
    """What a kill tore says nothing of anybody: it was never held."""
    holder, _, which = [*found.decode("utf-8", "replace").split("\n"), "", "", ""][:3]
    known = re.fullmatch(_HOLDER, holder.strip())
    return (holder.strip(), known["computer"], which.strip()) if known else ("", "", "")
