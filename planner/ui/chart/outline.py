"""The same chart as an indented list, for keyboards and screen readers."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView
from typing_extensions import override

from planner.domain.record import Id
from planner.domain.seat_counts import seat_count
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Looking
from planner.ui.chart.menu import seat_menu
from planner.ui.chart.name_edit import What
from planner.ui.chart.outline_model import NAME, TITLE, OutlineModel
from planner.ui.chart.view import ChartView

K = Qt.Key
MOST_UNFOLDED = 3000
"""Qt lays every unfolded row out again whenever one comes or goes."""


class Outline(QTreeView):
    """F2 edits name or title, Insert adds a report, Enter a colleague, Delete removes; arrows walk
    and fold, with Alt they move the seat, with Shift they choose several; branches are cut, copied
    and pasted. The menu and the keys for lines and moves are the chart's. Tab goes on to the next
    part of the window."""

    def __init__(self, deeds: Deeds, view: ChartView) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._selection, self._view = deeds, deeds.selection, view
        self.rows = OutlineModel(deeds)
        self._showing = self._filling = False
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, desk.theme.px(300))
        header.resizeSection(1, desk.theme.px(260))
        self.setIndentation(desk.theme.px(20))
        self.rows.rowsInserted.connect(self._unfold)
        self._selection.changed.connect(self._follow)
        self.selectionModel().selectionChanged.connect(self._choose)
        deeds.added.connect(self._name_new)
        view.named_here.connect(self._edit_chosen)

    def show_chart(self, looking: Looking) -> None:
        """Follow the plan; what is unfolded and chosen stays so."""
        self._showing = True
        self._filling = not len(self.rows) and self._large()
        self.rows.show_chart(looking)
        self._showing = self._filling = False
        self._show_chosen()

    def _large(self) -> bool:
        return seat_count(self._deeds.desk.session.plan, self._deeds.account) > MOST_UNFOLDED

    def _unfold(self, parent: QModelIndex, first: int, last: int) -> None:
        """Everybody is seen at first; of a large chart its top, and whoever comes later."""
        if not self._filling or parent.parent() == QModelIndex():
            self.expand(parent)

    def _follow(self, _seat: Id | None) -> None:
        if self.isVisible():
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Mark the rows of all chosen seats; the keyboard is on the main one."""
        if self._marked() == self._selection.seats or self._selection.seat is None:
            return
        flags = QItemSelectionModel.SelectionFlag
        column = max(self.currentIndex().column(), NAME)
        self._showing = True
        for n, seat in enumerate(self._selection.seats):
            index = self.rows.of(seat)
            if index.isValid() and n == 0:
                self.selectionModel().setCurrentIndex(
                    index.siblingAtColumn(column), flags.ClearAndSelect | flags.Rows
                )
                self.scrollTo(index)
            elif index.isValid():
                self.selectionModel().select(index, flags.Select | flags.Rows)
        self._showing = False

    def _marked(self) -> tuple[Id, ...]:
        """The seats of the marked rows, the current one first."""
        rows = [self.rows.seat_at(index) for index in self.selectionModel().selectedRows()]
        main = self.rows.seat_at(self.currentIndex())
        return tuple(sorted(rows, key=lambda seat: seat != main))

    def _choose(self, *_changed: object) -> None:
        marked = self._marked()
        if not self._showing and marked and marked != self._selection.seats:
            self._selection.choose_several(marked)

    def _edit_chosen(self, what: What) -> None:
        """The menu of the chart asks for a name or a title while the outline is seen."""
        seat = self._selection.seat
        if self.isVisible() and seat is not None:
            self.setCurrentIndex(self.rows.of(seat, TITLE if what is What.TITLE else NAME))
            self.edit(self.currentIndex())

    def _name_new(self, seat: Id) -> None:
        if self.isVisible():
            self._show_chosen()
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
            (control, K.Key_L): self._view.link_by_name,
            (control, K.Key_M): self._view.move_person_by_name,
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
                Qt.KeyboardModifier.ControlModifier: (K.Key_C, K.Key_X, K.Key_V, K.Key_L, K.Key_M),
                Qt.KeyboardModifier.AltModifier: (K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right),
            }.get(held, ())
            if event.key() in wanted:
                event.accept()
                return True
        return super().event(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu = seat_menu(self._view)
        menu.exec(at)

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
