"""The matrix itself: a table whose every cell is set by a click or a key."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from planner.domain.processes import BuyingRole
from planner.domain.record import Id
from planner.domain.roles import Power
from planner.ui.desk import Desk
from planner.ui.roles.cell_painter import CellPainter
from planner.ui.roles.columns import HOW_MANY, At
from planner.ui.roles.header import RolesHeader
from planner.ui.roles.model import ROW, Index, RolesModel
from planner.ui.roles.rows import Nobody, Row

Key = Qt.Key
LETTERS = {Key.Key_V: Power.VETO, Key.Key_S: Power.SIGN}
DIGITS = {Key(Key.Key_0 + n): n for n in range(6)}
WIDTHS: Mapping[int, int] = {
    At.STANCE: 110,
    At.INFLUENCE: 78,
    At.COVERAGE: 114,
    At.KNOWN: 98,
    At.WEIGHT: 62,
}
LEEWAY: Mapping[int, int] = {
    At.STANCE: 14,
    At.INFLUENCE: 20,
    At.COVERAGE: 20,
    At.KNOWN: 14,
    At.WEIGHT: 24,
}
"""What a wide window adds to them."""
NARROWEST_ROLE, WIDEST_ROLE, NARROWEST_PERSON = 60, 88, 144


class RolesView(QTableView):
    """`opened` carries the cell whose values are to be offered or toggled; `power_asked` and
    `influence_asked` what a key said of the row; `coach_asked` and `powers_asked` only the row.
    `person_asked`: more is wanted about the person of the row."""

    opened = Signal(QModelIndex)
    power_asked = Signal(object, object)
    influence_asked = Signal(object, int)
    coach_asked = Signal(object)
    powers_asked = Signal(QModelIndex)
    row_changed = Signal()
    person_asked = Signal()

    def __init__(self, desk: Desk, model: RolesModel) -> None:
        super().__init__()
        self._theme = desk.theme
        self.setProperty("kind", "card")
        self.setAccessibleName(desk.text("People and their roles"))
        model.setParent(self)
        self.setModel(model)
        self._paints = CellPainter(desk, self, model)
        self.setItemDelegate(self._paints)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(desk.theme.px(48))
        self._lay_header(desk)
        self.clicked.connect(self._open_clicked)

    def _lay_header(self, desk: Desk) -> None:
        px, header = self._theme.px, RolesHeader(desk, self)
        self.setHorizontalHeader(header)
        header.setSectionsClickable(False)
        header.setFixedHeight(px(44))
        header.setMinimumSectionSize(px(48))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit_columns(self) -> None:
        """The roles share what the window has; names get the rest, and never too little."""
        px, room = self._theme.px, self.viewport().width()
        roles = len(BuyingRole)
        least = sum(WIDTHS.values()) + NARROWEST_PERSON + roles * NARROWEST_ROLE
        wide = room >= px(least + sum(LEEWAY.values()) + 60)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width + (LEEWAY[column] if wide else 0)))
        judgements = sum(self.columnWidth(column) for column in WIDTHS)
        names = px(NARROWEST_PERSON + (40 if wide else 0))
        share = (room - judgements - names) // roles
        width = min(max(share, px(NARROWEST_ROLE)), px(WIDEST_ROLE))
        for column in range(At.FIRST_ROLE, At.FIRST_ROLE + roles):
            self.setColumnWidth(column, width)
        self.setColumnWidth(At.PERSON, max(room - judgements - roles * width, names))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def wanted_height(self) -> int:
        """What all rows need."""
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.isVisible() else 0
        return self.horizontalHeader().height() + self.verticalHeader().length() + extra + 4

    def show_spans(self) -> None:
        """The advice of the row of nobody runs over the judgements."""
        self.clearSpans()
        for n in range(self.model().rowCount()):
            if isinstance(self.model().index(n, 0).data(ROW), Nobody):
                self.setSpan(n, At.STANCE, 1, HOW_MANY - At.STANCE)

    def row(self) -> Row | None:
        """The person the cursor is on."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, Row) else None

    def put_cursor(self, who: Id, column: int) -> None:
        for n in range(self.model().rowCount()):
            found = self.model().index(n, 0).data(ROW)
            if isinstance(found, Row) and found.who == who:
                self.setCurrentIndex(self.model().index(n, column))
                return

    def _open_clicked(self, index: QModelIndex) -> None:
        if index.column() != At.PERSON:
            self.opened.emit(index)
        elif self.row() is not None:
            self.person_asked.emit()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.row_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        """True where the key meant something here."""
        index, row, key = self.currentIndex(), self.row(), Key(event.key())
        if not index.isValid():
            return False
        if key in (Key.Key_Space, Key.Key_Return, Key.Key_Enter):
            self._open(index)
        elif row is None:
            return False
        elif key in LETTERS:
            self.power_asked.emit(row.who, LETTERS[key])
        elif key in DIGITS:
            self.influence_asked.emit(row.who, DIGITS[key])
        else:
            return self._ask(key, index, row)
        return True

    def _ask(self, key: Qt.Key, index: QModelIndex, row: Row) -> bool:
        if key == Key.Key_C:
            self.coach_asked.emit(row.who)
        elif key == Key.Key_P:
            self.powers_asked.emit(index)
        elif key == Key.Key_D:
            self.person_asked.emit()
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        if index.column() in (At.PERSON, At.WEIGHT) and self.row() is not None:
            self.powers_asked.emit(index)
        else:
            self.opened.emit(index)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if isinstance(index.data(ROW), Row):
            self.setCurrentIndex(index)
            self.powers_asked.emit(index)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
