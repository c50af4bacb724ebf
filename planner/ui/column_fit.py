"""Columns that fit a narrow window, so that the one with the names stays readable."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

ROOM = 150
"""What the column that takes the rest keeps, in lengths of the design."""
SCANT = 2 / 3
"""The part of it that is still better than a table to be pushed sideways."""


class ColumnFit(QObject):
    """Where the designed widths leave too little to the wide column, the others shrink towards
    what they show; where even that is too much the wide one gives a third, and then the table
    scrolls sideways. A column whose width the user changed stays as it is."""

    def __init__(self, table: QTableView, wide: int, widths: dict[int, int], least: int) -> None:
        super().__init__(table)
        self._table, self._wide, self._designed, self._least = table, wide, widths, least
        self._set = dict(widths)
        self._header = table.horizontalHeader()
        table.viewport().installEventFilter(self)
        table.model().dataChanged.connect(self._fit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        room = self._table.viewport().width()
        if self._table.isColumnHidden(self._wide):
            return
        least = self._least_of_the_wide()
        shown = [c for c in self._designed if not self._table.isColumnHidden(c)]
        missing = least + sum(self._designed[c] for c in shown) - room
        for column in shown:
            wanted = self._designed[column]
            if missing > 0:
                wanted -= min(missing, wanted - self._narrowest(column))
                missing -= self._designed[column] - wanted
            self._give(column, wanted)
        rest = room - sum(self._table.columnWidth(c) for c in shown)
        self._give_rest(rest, rest if least * SCANT <= rest < least else least)

    def _least_of_the_wide(self) -> int:
        """No more than it shows: a column of short words does not push others out."""
        shows = self._table.sizeHintForColumn(self._wide)
        return min(self._least, max(shows, self._header.sectionSizeHint(self._wide)))

    def _narrowest(self, column: int) -> int:
        """What the heading and the rows in view need."""
        shows = max(self._table.sizeHintForColumn(column), self._header.sectionSizeHint(column))
        return min(self._designed[column], max(shows, self._header.minimumSectionSize()))

    def _give(self, column: int, width: int) -> None:
        if self._table.columnWidth(column) == self._set[column] != width:
            self._table.setColumnWidth(column, width)
            self._set[column] = self._table.columnWidth(column)

    def _give_rest(self, rest: int, least: int) -> None:
        modes = QHeaderView.ResizeMode
        fits = rest >= least
        self._header.setSectionResizeMode(self._wide, modes.Stretch if fits else modes.Interactive)
        if not fits:
            self._table.setColumnWidth(self._wide, least)
