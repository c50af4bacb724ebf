"""The spreadsheet reader proper, run as a process of its own: a file in, its first sheet out.

Damaged XLS files make the library ask for more memory than there is, and then it ends the whole
process without an exception. That must not be the process with the user's window in it.
"""

import contextlib
import io
import json
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal

LOCKED, HIDDEN, DAMAGED = "locked", "hidden", "damaged"
"""Why there are no rows."""

_MEMORY = 2_000_000_000

Value = int | float | str | bool | time | date | datetime | timedelta


def main() -> None:
    """Reads the file from standard input and writes its name and rows, or why not, as JSON."""
    _limit_memory()
    sys.stdout.write(json.dumps(first_sheet(sys.stdin.buffer.read())))


def first_sheet(source: bytes) -> dict[str, object]:
    """`{"sheet": name, "rows": [[text, ...], ...]}` of the first visible sheet, or
    `{"problem": ...}`. Faults of the library itself end the process."""
    import python_calamine as calamine

    try:
        with calamine.load_workbook(io.BytesIO(source)) as workbook:
            for sheet in workbook.sheets_metadata:
                if (
                    sheet.visible == calamine.SheetVisibleEnum.Visible
                    and sheet.typ == calamine.SheetTypeEnum.WorkSheet
                ):
                    read = workbook.get_sheet_by_name(sheet.name)
                    rows = read.to_python(skip_empty_area=False)
                    texts = [[plain_value(value) for value in row] for row in rows]
                    return {"sheet": sheet.name, "rows": texts}
    except calamine.PasswordError:
        return {"problem": LOCKED}
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        return {"problem": DAMAGED}
    return {"problem": HIDDEN}


def plain_value(value: Value) -> str:
    """What the cell shows without formatting: 15 significant digits, as spreadsheets keep."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return _plain_number(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, date) else str(value)


def _plain_number(value: float) -> str:
    number = Decimal(format(value, ".15g"))
    if not number.is_finite():
        return str(value)
    written = format(number, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):  # not on every system
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
