"""A table on a page: sorted by its headings, filtered, opened by Enter or a double click."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from planner.ui.column_fit import ROOM, ColumnFit
from planner.ui.pill_delegate import PillDelegate
from planner.ui.table import RECORD, SORT, RecordTable
from planner.ui.theme import Theme

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


class Arranged(QSortFilterProxyModel):
    """The rows that `wanted` keeps, sorted as people sort: numbers by size, words by language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSortRole(SORT)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)
        self._wanted: Callable[[Any], bool] | None = None

    def keep(self, wanted: Callable[[Any], bool] | None) -> None:
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange()

    @override
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if self._wanted is None:
            return True
        return self._wanted(self.sourceModel().index(row, 0, parent).data(RECORD))


class Table(QTableView, Generic[R]):
    """`opened` carries the record of the row, `picked` that of the row the cursor went to."""

    opened = Signal(object)
    picked = Signal(object)

    def __init__(
        self, rows: RecordTable[R], name: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.rows = rows
        self.arranged = Arranged(self)
        self.arranged.setSourceModel(rows)
        rows.setParent(self)
        self.setModel(self.arranged)
        self._quiet(theme)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._pick)

    def _quiet(self, theme: Theme) -> None:
        pills = PillDelegate(theme, self)
        for column in self.rows.toned():
            self.setItemDelegateForColumn(column, pills)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)  # only rows in view are measured
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setDefaultSectionSize(theme.px(130))
        header.setMinimumSectionSize(theme.px(56))

    def widths(self, theme: Theme, *pixels: int, shrink: bool = True) -> None:
        """How wide the columns are, in lengths of the design. One of width 0 takes what is left,
        and keeps room as the others `shrink`; without such a one the last does."""
        header = self.horizontalHeader()
        header.setStretchLastSection(0 not in pixels)
        for column, width in enumerate(pixels):
            if width:
                self.setColumnWidth(column, theme.px(width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if shrink and 0 in pixels:
            fixed = {column: theme.px(width) for column, width in enumerate(pixels) if width}
            ColumnFit(self, pixels.index(0), fixed, theme.px(ROOM))

    def selected(self) -> R | None:
        """The record of the row the cursor is on."""
        index = self.currentIndex()
        return index.data(RECORD) if index.isValid() else None

    def select(self, wanted: Callable[[R], bool]) -> None:
        """Put the cursor on the first row whose record is `wanted`."""
        for row in range(self.arranged.rowCount()):
            index = self.arranged.index(row, 0)
            if wanted(index.data(RECORD)):
                self.setCurrentIndex(index)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(RECORD))

    def _pick(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.picked.emit(current.data(RECORD) if current.isValid() else None)
