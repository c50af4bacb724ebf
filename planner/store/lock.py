"""One writer a workspace: a lock beside the file that the system frees when its holder dies."""

import os
import sys
from contextlib import suppress
from pathlib import Path

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
    """Somebody else writes this workspace; `holder` says who."""

    def __init__(self, holder: str) -> None:
        super().__init__(holder)
        self.holder = holder


class Lock:
    """Taken on creation, freed by `release`. Raises `Held`."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f".{path.name}.lock")
        self._handle = self._taken()
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, f"{_computer()}, process {os.getpid()}".encode())

    def release(self) -> None:
        """Free it; once is enough. The lock's file is removed first, while nobody else can hold
        it (Windows removes no open file: there it stays and says nothing)."""
        if self._handle < 0:
            return
        with suppress(PermissionError):
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
                holder = os.pread(handle, 200, 0) if sys.platform != "win32" else b""
                os.close(handle)
                raise Held(holder.decode("utf-8", "replace").strip() or "?") from None
            if self._path.exists() and os.path.samestat(os.fstat(handle), self._path.stat()):
                return handle
            os.close(handle)
