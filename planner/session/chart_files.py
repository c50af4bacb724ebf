"""The chart of an account written to a file: whole, or not at all."""

from collections.abc import Callable, Mapping
from pathlib import Path

from planner.domain.chart_rows import Asked, headings, indented, rows
from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.text import Say, text
from planner.exchange.export import Sheet, csv_bytes, xlsx_bytes
from planner.exchange.safe_write import write_whole


def write_chart(path: Path, data: bytes) -> None:
    """Put a drawing of the chart at `path`."""
    if data.startswith(b"%PDF"):
        from planner.documents.searchable import with_spaces  # pikepdf is seldom wanted

        data = with_spaces(data)
    write_whole(path, data)


def write_outline(path: Path, plan: Plan, asked: Asked, say: Say) -> None:
    """Write the outline in the form that the name ends with: csv, xlsx or txt."""
    write_whole(path, FORMS[path.suffix.lower().removeprefix(".")](plan, asked, say))


def _csv(plan: Plan, asked: Asked, say: Say) -> bytes:
    return csv_bytes(_sheet(plan, asked, say))


def _xlsx(plan: Plan, asked: Asked, say: Say) -> bytes:
    return xlsx_bytes([_sheet(plan, asked, say)])


def _text(plan: Plan, asked: Asked, say: Say) -> bytes:
    try:
        return indented(plan, asked, say).encode("utf-8-sig")
    except UnicodeEncodeError:
        raise Refused(
            text("A name on the chart holds a character that no file can hold. Remove it.")
        ) from None


def _sheet(plan: Plan, asked: Asked, say: Say) -> Sheet:
    name = say(text("Org chart"))
    return Sheet(name, headings(plan, asked, say), rows(plan, asked, say))


FORMS: Mapping[str, Callable[[Plan, Asked, Say], bytes]] = {
    "csv": _csv,
    "xlsx": _xlsx,
    "txt": _text,
}
