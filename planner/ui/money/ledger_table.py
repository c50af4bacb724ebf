"""Tables inside a page that scrolls as a whole: as high as their rows, in the order given."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy

from planner.ui.table import RecordTable
from planner.ui.table_view import Table
from planner.ui.theme import Theme

R = TypeVar("R")
MOST_ROWS = 14
CONTENT = 1


def in_order(table: Table[Any], theme: Theme, *pixels: int) -> None:
    """The rows as they are given, not sortable. A column of 0 takes what the others leave, one of
    CONTENT is as wide as what it shows."""
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    table.setSortingEnabled(False)
    table.arranged.sort(-1)
    header = table.horizontalHeader()
    header.setSortIndicatorShown(False)
    header.setSectionsClickable(False)
    header.setResizeContentsPrecision(100)
    table.widths(theme, *pixels, shrink=False)
    for column, width in enumerate(pixels):
        if width == CONTENT:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


def show_rows(
    table: Table[R], rows: RecordTable[R], records: Sequence[R], most: int = MOST_ROWS
) -> None:
    """Show them, and make the table as high as they are, up to `most` rows."""
    rows.show(records)
    fit_rows(table, len(records), most)


def show_pages(
    table: Table[R],
    rows: RecordTable[R],
    page: Callable[[R | None], Sequence[R]],
    most: int = MOST_ROWS,
) -> None:
    """The same with rows that come page by page."""
    rows.show_pages(page)
    fit_rows(table, len(rows.records), most)


def fit_rows(table: Table[Any], count: int, most: int) -> None:
    height = table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + 2
    row = table.verticalHeader().defaultSectionSize()
    bars = Qt.ScrollBarPolicy
    few = count <= most
    table.setVerticalScrollBarPolicy(bars.ScrollBarAlwaysOff if few else bars.ScrollBarAsNeeded)
    table.setFixedHeight(height + row * max(1, min(count, most)))
