"""The same chart as an indented list, for keyboards and screen readers."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView
from typing_extensions import override

from planner.domain.record import Id
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Looking
from planner.ui.chart.outline_model import NAME, TOP, OutlineModel

K = Qt.Key


class Outline(QTreeView):
    """F2 edits name or title, Insert adds a report, Enter a colleague, Delete removes; arrows walk
    and fold, with Alt they move the seat; branches are cut, copied and pasted. Tab goes on to the
    next part of the window."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._selection = deeds, deeds.selection
        self.rows = OutlineModel(deeds)
        self._showing = False
        self.setModel(self.rows)
        self.setAccessibleName(desk.text("Outline of the chart"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, desk.theme.px(300))
        header.resizeSection(1, desk.theme.px(260))
        self.setIndentation(desk.theme.px(20))
        self.rows.rowsInserted.connect(self._unfold)
        self._selection.changed.connect(self._show_chosen)
        self.selectionModel().currentChanged.connect(self._choose)
        deeds.added.connect(self._name_new)

    def show_chart(self, looking: Looking) -> None:
        """Follow the plan; what is unfolded and chosen stays so."""
        self._showing = True
        self.rows.show_chart(looking)
        self._showing = False
        self._show_chosen(self._selection.seat)

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        self.expand(parent)

    def _show_chosen(self, seat: Id | None) -> None:
        index = self.rows.of(seat if seat is not None else TOP)
        if index.isValid() and self.rows.seat_at(self.currentIndex()) != seat:
            column = max(self.currentIndex().column(), NAME)
            flags = QItemSelectionModel.SelectionFlag
            self._showing = True
            self.selectionModel().setCurrentIndex(
                index.siblingAtColumn(column), flags.ClearAndSelect | flags.Rows
            )
            self._showing = False
            self.scrollTo(index)

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._showing and current.isValid():
            self._selection.choose(self.rows.seat_at(current))

    def _name_new(self, seat: Id) -> None:
        if self.isVisible():
            self._show_chosen(seat)
            self.edit(self.rows.of(seat))

    def _carry(self, event: QKeyEvent) -> bool:
        """Branches by clipboard, and steps with Alt; True where the key was one of them."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deeds = self._deeds
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        deed = {
            (control, K.Key_C): deeds.copy,
            (control, K.Key_X): deeds.cut,
            (control, K.Key_V): deeds.paste,
            (alt, K.Key_Up): deeds.step_left,
            (alt, K.Key_Down): deeds.step_right,
            (alt, K.Key_Left): deeds.step_up,
            (alt, K.Key_Right): deeds.step_down,
        }.get((held, Qt.Key(event.key())))
        if deed is None:
            return False
        deed()
        return True

    @override
    def event(self, event: QEvent) -> bool:
        """These keys are the outline's before they are the window's: Ctrl+V, Alt+Left."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            wanted = {
                Qt.KeyboardModifier.ControlModifier: (K.Key_C, K.Key_X, K.Key_V),
                Qt.KeyboardModifier.AltModifier: (K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right),
            }.get(held, ())
            if event.key() in wanted:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = {
            K.Key_Insert: self._deeds.add_report,
            K.Key_Return: self._deeds.add_colleague,
            K.Key_Enter: self._deeds.add_colleague,
            K.Key_Delete: self._deeds.remove,
        }.get(Qt.Key(event.key()))
        if self.state() != QAbstractItemView.State.EditingState and self._carry(event):
            return
        editing = self.state() == QAbstractItemView.State.EditingState
        if deed is None or editing or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            deed()
