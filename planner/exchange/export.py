"""Our tables for other programs: CSV and XLSX in which no text can become a formula."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.errors import Refused
from planner.domain.money import exponent, plain
from planner.domain.text import text
from planner.exchange.formulas import guarded
from planner.exchange.safe_write import write_whole

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
"""Characters that a cell of an XLSX file can hold."""

_NOT_IN_A_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_IN_XML = re.compile("[\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in a cell: written as a number, so negative ones get no mark against formulas."""

    minor: int
    currency: str


Cell = str | int | date | Amount | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table to write; every row is as long as the headers."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def write_csv(path: Path, sheet: Sheet) -> None:
    """UTF-8 with a byte order mark, by which spreadsheet programs know that it is not GBK."""
    write_whole(path, csv_bytes(sheet))


def write_xlsx(path: Path, sheets: Sequence[Sheet]) -> None:
    write_whole(path, xlsx_bytes(sheets))


def csv_bytes(sheet: Sheet) -> bytes:
    """Refused: a text with half a surrogate pair, which no encoding can hold."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    for row in (sheet.headers, *sheet.rows):
        writer.writerow([_as_text(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Texts as texts, days as days, money as numbers. Refused: texts that no cell can hold."""
    # imported late: most sessions export nothing, and starting must not pay for it
    import xlsxwriter

    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    for number, sheet in enumerate(sheets, start=1):
        _add_sheet(workbook, sheet, number)
    workbook.close()
    return target.getvalue()


def _as_text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return guarded(_encodable(cell))
        case Amount():
            return plain(cell.minor, cell.currency)
        case date():
            return cell.isoformat()
        case int():
            return str(cell)


def _encodable(cell: str) -> str:
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        shown = cell[:40].encode("utf-8", "replace").decode("utf-8")
        raise Refused(
            text("“{shown}” holds a character that no file can hold. Remove it.", shown=shown)
        ) from None
    return cell


def _add_sheet(workbook: "Workbook", sheet: Sheet, number: int) -> None:
    name = _NOT_IN_A_SHEET_NAME.sub(" ", sheet.name).strip(" '")[:31]
    worksheet = workbook.add_worksheet(name or f"{number}")
    bold = workbook.add_format({"bold": True})
    formats: dict[str, Format] = {}
    for column, header in enumerate(sheet.headers):
        worksheet.write_string(0, column, _fitting(header), bold)
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells):
            shape = _number_format(cell)
            if shape and shape not in formats:
                formats[shape] = workbook.add_format({"num_format": shape})
            _write(worksheet, (row, column), cell, formats.get(shape))
    worksheet.freeze_panes(1, 0)


def _number_format(cell: Cell) -> str:
    if isinstance(cell, Amount):
        digits = exponent(cell.currency)
        return "#,##0." + "0" * digits if digits else "#,##0"
    return "yyyy-mm-dd" if isinstance(cell, date) else ""


def _write(
    worksheet: "Worksheet", place: tuple[int, int], cell: Cell, shape: "Format | None"
) -> None:
    match cell:
        case None:
            pass
        case str():
            worksheet.write_string(*place, _fitting(cell))
        case Amount():
            worksheet.write_number(*place, Decimal(plain(cell.minor, cell.currency)), shape)
        case date():
            worksheet.write_datetime(*place, datetime.combine(cell, time()), shape)
        case int():
            worksheet.write_number(*place, cell)


def _fitting(cell: str) -> str:
    if len(cell) > LONGEST_CELL:
        raise Refused(
            text(
                "“{shown}…” is longer than a spreadsheet cell can be. Export it as CSV.",
                shown=cell[:40],
            )
        )
    if _NOT_IN_XML.search(cell):
        raise Refused(
            text(
                "“{shown}” holds a character that a spreadsheet cannot hold. "
                "Remove it, or export as CSV.",
                shown=cell[:40],
            )
        )
    # no text is a formula here; one that looks as if marked needs the mark to come back as it was
    return _encodable(guarded(cell) if cell.startswith("'") else cell)
