"""Deeds carried out in a child of this process, which may die or hang without harm to us."""

import os
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]
"""Tells the parent one line; it has reached it when this returns."""

TOO_LONG = 10.0
"""Seconds after which a child hangs."""

FAILED = 70
"""Exit code of a child that an exception ended."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended. `lines` are what it said; `code` is its exit code, below 0 the signal
    that killed it; `hung`: it had to be killed."""

    lines: tuple[str, ...]
    code: int
    hung: bool = False

    def told(self, word: str) -> tuple[str, ...]:
        """What follows the word in the lines that begin with it."""
        return tuple(line[len(word) + 1 :] for line in self.lines if line.split(" ")[0] == word)


def in_a_child(
    deed: Callable[[Say], None], *, limit: float = TOO_LONG, kill_after: float | None = None
) -> Ended:
    """Run the deed in a fork of this process, which must hold no open workspace. `kill_after`
    seconds from its first line it is killed with SIGKILL, whatever it does."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _do(deed, writing)
    os.close(writing)
    try:
        said, hung = _listen(reading, child, limit, kill_after)
    finally:
        os.close(reading)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return Ended(tuple(said.decode("utf-8", "replace").splitlines()), code, hung)


def _do(deed: Callable[[Say], None], writing: int) -> None:
    def say(line: str) -> None:
        os.write(writing, f"{line}\n".encode("utf-8", "replace"))

    try:
        deed(say)
    except BaseException:  # noqa: BLE001  # it is told to the parent, which counts it
        say(f"raised {traceback.format_exc(limit=-3)!r}")
        os._exit(FAILED)
    os._exit(0)


def _listen(reading: int, child: int, limit: float, kill_after: float | None) -> tuple[bytes, bool]:
    said, end = b"", time.monotonic() + limit
    kill_at: float | None = None
    while True:
        now = time.monotonic()
        until = min(end, kill_at) if kill_at is not None else end
        ready, _, _ = select.select([reading], [], [], max(0.0, until - now))
        if ready:
            some = os.read(reading, 65536)
            if not some:
                return said, False
            said += some
            if kill_at is None and kill_after is not None:
                kill_at = time.monotonic() + kill_after
        elif kill_at is not None and time.monotonic() >= kill_at:
            os.kill(child, signal.SIGKILL)
            kill_at, kill_after = None, None
            end = time.monotonic() + limit
        elif time.monotonic() >= end:
            os.kill(child, signal.SIGKILL)
            return said, True
