"""What may be told of a fault: where in the program it was, and in which versions. Nothing of the
user's: no message of an error (it quotes what it met), no path outside the program.
"""

import logging
import platform
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from typing_extensions import override

from planner import __version__
from planner.store.engine import sqlite_version

_PROGRAM = Path(__file__).resolve().parents[2]
_PATH = re.compile(r'File "([^"]*)"')
LARGEST, OLD_ONES = 200_000, 3
"""Bytes of a log, and how many full ones are kept."""


def versions() -> str:
    return (
        f"Account Planner {__version__}, Python {platform.python_version()}, "
        f"SQLite {sqlite_version}, {platform.platform()}"
    )


def fault_report(error: BaseException) -> str:
    """Versions and where it happened, with the kinds of the errors alone."""
    return f"{versions()}\n\n{''.join(_chained(error))}"


def _chained(error: BaseException) -> Iterator[str]:
    """The causes first, as Python shows them."""
    seen = {id(error)}
    chain = [error]
    while (cause := _cause(chain[-1])) is not None and id(cause) not in seen:
        seen.add(id(cause))
        chain.append(cause)
    for each in reversed(chain):
        yield from _frames(each.__traceback__)
        yield f"{type(each).__module__}.{type(each).__qualname__}\n"


def _cause(error: BaseException) -> BaseException | None:
    return error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    for frame in traceback.extract_tb(trace):
        yield f'  File "{_place(frame.filename)}", line {frame.lineno}, in {frame.name}\n'


def _place(file: str) -> str:
    """The path inside the program or a library; of any other only its name."""
    path = Path(file)
    if path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM).as_posix()
    parts = path.parts
    for root in ("site-packages", "lib"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return path.name


def without_places(dump: str) -> str:
    """A dump of the interpreter's, with its paths cut as in a report."""
    return _PATH.sub(lambda found: f'File "{_place(found[1])}"', dump)


class PrivateFormatter(logging.Formatter):
    """A line of the log: of our own words only; of a library its template, without what it
    filled in."""

    OURS: ClassVar[str] = "planner"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    @override
    def format(self, record: logging.LogRecord) -> str:
        if record.name.split(".")[0] != self.OURS:
            plain = logging.makeLogRecord(record.__dict__)
            plain.msg, plain.args = (record.msg if isinstance(record.msg, str) else "..."), ()
            record = plain
        record.exc_text = None
        return super().format(record)

    @override
    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return "".join(_chained(error)).rstrip() if isinstance(error, BaseException) else ""


class PrivateLog(logging.FileHandler):
    """The log of this computer, begun anew when it has grown; the last full ones are kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self._path = path
        self.setFormatter(PrivateFormatter())

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._path.exists() and self._path.stat().st_size > LARGEST:
            self.close()
            self._turn()
        super().emit(record)

    def _turn(self) -> None:
        logs = [self._path, *(self._path.with_suffix(f".{n}.log") for n in range(1, OLD_ONES + 1))]
        for newer, older in zip(logs[-2::-1], logs[::-1], strict=False):
            if newer.exists():
                newer.replace(older)
