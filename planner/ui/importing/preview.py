"""The first rows of what was brought, each column headed by the field it goes to."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from planner.exchange.tables import Table
from planner.session.import_words import Mark
from planner.ui.desk import Desk
from planner.ui.importing.field_header import FieldHeader
from planner.ui.pill_delegate import PillDelegate
from planner.ui.table import LEFT, NOWHERE, RIGHT, TONE, figures

Index = QModelIndex | QPersistentModelIndex
NUMBER, MARK, CELLS = 0, 1, 2
"""The columns before those of the table."""
FIRST_ROWS, MOST_NOTED = 50, 200
LONGEST = 200
"""Signs of a cell that are shown; a picture in a cell has thousands."""
TONES = {
    Mark.LEFT_OUT: "neutral", Mark.ORPHAN: "due", Mark.CIRCLE: "bad", Mark.MATCHED: "good",
    Mark.CHOOSE: "due", Mark.KNOWN: "neutral",
}  # fmt: skip


class PreviewModel(QAbstractTableModel):
    """The number of each row, its mark, then its cells, columns that go to a field first. Beyond
    the first rows only marked ones are shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.headers: Sequence[str] = ()
        self.rows: list[tuple[int, Sequence[str]]] = []
        self._order: Sequence[int] = ()
        self._reasons: Mapping[int, str] = {}
        self._marks: Mapping[int, Mark] = {}
        self._used: frozenset[str] = frozenset()

    def arrange(self, headers: Sequence[str], used: frozenset[str]) -> None:
        """The order of the columns from now on: those of `used` come first."""
        self._order = sorted(range(len(headers)), key=lambda at: headers[at] not in used)

    def show(self, table: Table, marks: Mapping[int, Mark], used: frozenset[str]) -> None:
        """`used` are the headers that go to a field; the others are shown in grey."""
        self.beginResetModel()
        self.headers = [table.headers[at] for at in self._order]
        self._marks, self._used = marks, used
        self.rows = list(_shown(table, marks))
        self._reasons = {skip.row: self._desk.say(skip.reason) for skip in table.skipped}
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        found = (at for at, (each, _) in enumerate(self.rows) if each == number)
        return next(found, None)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers) + CELLS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number, cells = self.rows[index.row()]
        mark = self._marks.get(number)
        column = index.column() - CELLS
        if column < 0:
            at_number = index.column() == NUMBER
            return self._of_number(number, role) if at_number else self._of_mark(mark, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return _line(cells[self._order[column]]) if cells else self._unread(number, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            left = self.headers[column] not in self._used or mark is Mark.LEFT_OUT
            return self._desk.theme.ink3 if left else None
        return None

    def _unread(self, number: int, column: int) -> str:
        """A row that cannot be read has no cells: the reason stands in the first."""
        return "" if column else self._reasons.get(number, "")

    def _of_number(self, number: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(number)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._desk.theme.ink3
        if role == Qt.ItemDataRole.FontRole:
            return figures()
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _of_mark(self, mark: Mark | None, role: int) -> Any:
        if mark is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(mark.value)
        return TONES[mark] if role == TONE else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return _line(self.headers[section - CELLS]) if across and section >= CELLS else ""
        return LEFT if role == Qt.ItemDataRole.TextAlignmentRole and across else None


class Preview(QTableView):
    """`header.asked` carries a column's name and the field that the user gives it, `picked` the
    number of the row that the cursor is on."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.theme.px
        self._px, self._new = px, True
        self.setProperty("kind", "card")
        self.setAccessibleName(desk.text("Preview"))
        self.shown = PreviewModel(desk)
        self.shown.setParent(self)
        self.header = FieldHeader(desk, self, CELLS)
        self.setHorizontalHeader(self.header)
        self.setModel(self.shown)
        self.setItemDelegate(PillDelegate(desk.theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(px(32))
        self.verticalHeader().hide()
        self.horizontalScrollBar().valueChanged.connect(self.header.arrange)
        self.selectionModel().currentRowChanged.connect(self._pick)

    def begin(self) -> None:
        """The next table is another one, or its rows are something else."""
        self._new = True

    def show_table(
        self, table: Table, mapping: Mapping[str, str], marks: Mapping[int, Mark]
    ) -> None:
        """`mapping` is field -> header."""
        used = frozenset(mapping.values())
        if self._new:
            self._new = False
            self.shown.arrange(table.headers, used)
        self.shown.show(table, marks, used)
        self.setColumnWidth(NUMBER, self._px(64))
        self.setColumnWidth(MARK, self._px(132))
        self.setColumnHidden(MARK, not marks)
        self.header.show_fields({column: field for field, column in mapping.items()})

    def go_to(self, number: int) -> None:
        """Scroll to the row with this number, if it is among those shown."""
        row = self.shown.row_of(number)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(self.shown.index(row, NUMBER))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _pick(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self.shown.rows[current.row()][0])


def _shown(table: Table, marks: Mapping[int, Mark]) -> Iterator[tuple[int, Sequence[str]]]:
    """Of a table of a million rows as quickly as of a small one."""
    numbers = table.numbers
    unread = {skip.row for skip in table.skipped}
    first = sorted((*numbers[:FIRST_ROWS], *unread))[:FIRST_ROWS]
    noted = sorted(number for number in marks if not first or number > first[-1])
    for number in (*first, *noted[:MOST_NOTED]):
        yield number, () if number in unread else table.rows[bisect_left(numbers, number)]


def _line(cell: str) -> str:
    """As typed, but on one line and not longer than can be read."""
    line = " ".join(cell[: LONGEST + 1].splitlines())
    return line if len(cell) <= LONGEST else f"{line[:LONGEST]}…"
