"""Spreadsheet files into rows of cells: XLSX, XLS and ODS, their first visible sheet."""

import io
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange.sheet_size import LARGEST_SHEET, SheetTooLarge, check_size

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

LARGEST_UNPACKED = 300_000_000
"""Bytes an XLSX or ODS file may unpack to; a few hundred kilobytes can hold more than that."""

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

Value = int | float | str | bool | time | date | datetime | timedelta


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


def plain_value(value: Value) -> str:
    """What the cell shows without formatting: 15 significant digits, as spreadsheets keep."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _plain_number(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _plain_number(value: float) -> str:
    number = Decimal(format(value, ".15g"))
    if not number.is_finite():
        return str(value)
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _read(source: bytes, name: str) -> Sheet:
    # imported late: most sessions import nothing, and starting must not pay for it
    import python_calamine as calamine

    try:
        with calamine.load_workbook(io.BytesIO(source)) as workbook:
            shown = next(iter(_visible(workbook)), None)
            rows = (
                workbook.get_sheet_by_name(shown).to_python(skip_empty_area=False) if shown else []
            )
    except calamine.PasswordError:
        raise Refused(
            text("{name} is locked with a password. Save it without one and try again.", name=name)
        ) from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        _damaged(name)
    except BaseException as problem:
        # the reader's own faults on damaged files come as a class that cannot be imported
        if type(problem).__name__ != "PanicException":
            raise
        _damaged(name)
    if shown is None:
        raise Refused(text("{name} has no visible sheet.", name=name))
    return Sheet(shown, [[plain_value(value) for value in row] for row in rows])


def _visible(workbook: "CalamineWorkbook") -> list[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    return [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
    ]


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
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, EOFError, ValueError):
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
