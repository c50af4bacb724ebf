"""Spreadsheet files into rows of cells: XLSX, XLS and ODS, their first visible sheet."""

import io
import json
import lzma
import os
import subprocess
import sys
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any, NoReturn

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange import sheet_reader
from planner.exchange.sheet_reader import DAMAGED, HIDDEN, LOCKED, first_sheet
from planner.exchange.sheet_size import LARGEST_SHEET, SheetTooLarge, check_size

LARGEST_UNPACKED = 300_000_000
"""Bytes an XLSX or ODS file may unpack to; a few hundred kilobytes can hold more than that."""

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, RuntimeError, OSError, EOFError, ValueError,
    LookupError,
)  # fmt: skip
"""All that reading through a damaged archive and its XML was seen to raise."""

_PATIENCE = 120  # seconds


@dataclass(frozen=True, slots=True)
class Sheet:
    """The first visible sheet; `rows` begin with the sheet's row 1, blank or not."""

    name: str
    rows: list[list[str]]


def is_spreadsheet(source: bytes) -> bool:
    return source.startswith((ZIP, OLE))


def read_sheet(source: bytes, name: str) -> Sheet:
    """The cells as text: days as 2026-03-05, numbers plain. `name` is the file's, for sentences."""
    if source.startswith(ZIP):
        _check_archive(source, name)
    return _read(source, name)


def _read(source: bytes, name: str) -> Sheet:
    found = _first_sheet(source)
    problem = found.get("problem")
    if problem == LOCKED:
        raise Refused(
            text("{name} is locked with a password. Save it without one and try again.", name=name)
        )
    if problem == HIDDEN:
        raise Refused(text("{name} has no visible sheet.", name=name))
    if problem:
        _damaged(name)
    return Sheet(found["sheet"], found["rows"])


def _first_sheet(source: bytes) -> Any:
    """What `sheet_reader` says of the file, or that it is damaged where the reader broke down."""
    if not sys.executable or getattr(sys, "frozen", False):
        return first_sheet(source)  # inside an installer's bundle no Python can be started
    paths = os.pathsep.join(path for path in sys.path if path)
    try:
        finished = subprocess.run(
            [sys.executable, "-m", sheet_reader.__name__],
            input=source,
            capture_output=True,
            check=True,
            timeout=_PATIENCE,
            env={**os.environ, "PYTHONPATH": paths},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return {"problem": DAMAGED}
    return json.loads(finished.stdout)


def _check_archive(source: bytes, name: str) -> None:
    """Refuses what would exhaust the memory.

    Sizes may lie, so the members are read through: zipfile stops at the size that was declared.
    The reader behind lays a sheet out densely and ends the whole program where one far cell makes
    that too large, hence the look at where the cells are.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            _check_members(archive, name)
    except SheetTooLarge:
        raise Refused(
            text(
                "{name} has a sheet of more than {limit} cells. "
                "Save the rows you need as CSV and import that.",
                name=name,
                limit=LARGEST_SHEET,
            )
        ) from None
    except _BROKEN:
        _damaged(name)


def _check_members(archive: zipfile.ZipFile, name: str) -> None:
    if sum(member.file_size for member in archive.infolist()) > LARGEST_UNPACKED:
        raise Refused(
            text(
                "{name} would unpack to more than {limit} MB. "
                "Save the rows you need as CSV and import that.",
                name=name,
                limit=LARGEST_UNPACKED // 1_000_000,
            )
        )
    if "xl/workbook.bin" in archive.namelist():
        raise Refused(text("{name} is a binary workbook. Save it as XLSX.", name=name))
    for member in archive.infolist():
        with archive.open(member) as opened:
            check_size(opened, member.filename)


def _damaged(name: str) -> NoReturn:
    raise Refused(
        text(
            "{name} cannot be read as a spreadsheet. Open it in a spreadsheet program, "
            "save it as CSV and import that.",
            name=name,
        )
    )
