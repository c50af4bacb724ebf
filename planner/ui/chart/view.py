"""The chart as the user handles it: mouse, keyboard, input method, and naming in place."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from planner.domain.links import link_sentence
from planner.domain.org import Seat, holder
from planner.domain.record import Id
from planner.ui.chart.aiming import handle
from planner.ui.chart.box_painter import NAMED
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import Face
from planner.ui.chart.keyboard import Keyboard
from planner.ui.chart.line_walk import LineWalk
from planner.ui.chart.lines import Line
from planner.ui.chart.menu import line_menu, seat_menu
from planner.ui.chart.name_edit import NameEdit, What
from planner.ui.chart.overlay import Overlay
from planner.ui.chart.pointer import Pointer
from planner.ui.chart.seat_finder import asked_seat
from planner.ui.chart.sheet import Sheet

WHEEL = 1.0016
"""The factor of zooming for one unit of the wheel; a notch has 120."""


class ChartView(Sheet):
    """Asks `Deeds` for every change. `left` tells that the user wants out of the chart, `sought`
    that something is to be searched, `listed` that a list is to be typed, `focused` that only the
    chosen branch (or with None all again) is to be seen, `edited` that the chosen line is to be,
    `named_here` that a name or title is to be typed while something else shows the chart."""

    left = Signal()
    sought = Signal()
    listed = Signal()
    focused = Signal(object)
    edited = Signal()
    named_here = Signal(object)

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(deeds, parent)
        self.editor = NameEdit(self.desk, self)
        self.pointer = Pointer(self)
        self.overlay = Overlay(self)
        self.walk = LineWalk(self)
        self._keyboard = Keyboard(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        deeds.added.connect(self._name_new)
        self.editor.typed.connect(self._keep)
        self.editor.closed.connect(self._take_keyboard)
        self.editor.onward.connect(self.retitle)

    def rename(self, what: What = What.NAME, typed: str = "") -> None:
        """Type over the chosen box."""
        seat = self.desk.session.plan.find(Seat, self.selection.seat)
        if not self.isVisible():
            self.named_here.emit(what)
            return
        if seat is None or seat.id not in self.drawing.numbers:
            return
        person = holder(self.desk.session.plan, seat.id)
        name = person.name if person else ""
        self.reveal(seat.id)
        self.editor.open(seat.id, what, seat.title if what is What.TITLE else name, typed)
        self.view_changed()

    def retitle(self) -> None:
        self.rename(What.TITLE)

    @override
    def show_other_account(self) -> None:
        super().show_other_account()
        self.editor.close_keeping()

    @override
    def view_changed(self) -> None:
        super().view_changed()
        box = self.box_in_window(self.editor.seat) if self.editor.seat is not None else None
        if box is not None:
            self.editor.place(box)

    @override
    def has_keyboard(self) -> bool:
        return self.hasFocus() or self.editor.hasFocus()

    @override
    def paint_over(self, painter: QPainter) -> None:
        self.overlay.paint(painter)
        self.pointer.paint(painter)

    def handle(self) -> QRectF | None:
        """Where a line is begun: at the only chosen box, when somebody known sits there."""
        chosen = self.selection
        if chosen.seat is None or chosen.others or self.camera.scale < NAMED:
            return None
        if holder(self.desk.session.plan, chosen.seat) is None:
            return None
        box = self.box_in_window(chosen.seat)
        return None if box is None else handle(box)

    def dim_all_but(self, found: frozenset[Id] | None) -> None:
        self.overlay.found = found
        self.update()

    def show_way(self, seats: tuple[Id, ...]) -> None:
        """Let a way in be seen, step by step; none: no way any more."""
        if seats != self.way.seats:
            self.way.seats = seats
            for seat in seats:
                self.deeds.unfold_to(seat)
            self.reveal_all(seats)

    def choose_all(self) -> None:
        self.selection.choose_several(self.drawing.numbers)

    def link_by_name(self) -> None:
        """A line from the chosen person to one found by typing."""
        seat = self.selection.seat
        if seat is not None:
            other = asked_seat(self.deeds, self, self.desk.text("Line to whom?"))
            if other is not None:
                self.deeds.link(seat, other)

    def line_at(self, at: QPointF) -> Line | None:
        """The line between people under a point of the window."""
        return self.walk.line_at(at)

    def move_person_by_name(self) -> None:
        """The person goes to another seat, of any account."""
        seat = self.selection.seat
        if seat is not None:
            words = self.desk.text("Move to which seat?")
            other = asked_seat(self.deeds, self, words, everywhere=True)
            if other is not None:
                self.deeds.move_person(seat, other)

    def second_boss_by_name(self) -> None:
        """The seat reports to another one as well."""
        seat = self.selection.seat
        if seat is not None:
            boss = asked_seat(self.deeds, self, self.desk.text("Who is the second boss?"))
            if boss is not None:
                self.deeds.second_boss(seat, boss)

    def focus_branch(self) -> None:
        """Only the chosen branch."""
        if self.selection.seat is not None:
            self.focused.emit(self.selection.seat)

    def unfocus(self) -> bool:
        """All of the chart again; True where only a branch was seen."""
        if self.deeds.top is None:
            return False
        self.focused.emit(None)
        return True

    def _keep(self, seat: Id, what: What, words: str) -> None:
        if what is What.TITLE:
            self.deeds.retitle(seat, words)
        else:
            self.deeds.rename(seat, words)

    def _name_new(self, _seat: Id) -> None:
        if self.isVisible():
            self.rename()

    def _take_keyboard(self) -> None:
        # only from the editor: whoever clicked elsewhere wants to be there
        if self.editor.hasFocus() or QApplication.focusWidget() is None:
            self.setFocus()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab adds a report here; F6 and Escape leave the chart."""
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._keyboard.wants(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        QToolTip.showText(event.globalPos(), self.said_at(QPointF(event.pos())), self)

    def said_at(self, at: QPointF) -> str:
        """All that the box under the mouse says, as it may be cut on the box; or what the line
        there means."""
        box = self.drawing.box_at(self.camera.to_chart(at))
        if box is not None:
            return whole(self.drawing.faces[box], self._badge)
        line = self.line_at(at)
        if line is None or line.link is None:
            return ""
        return f"<qt>{escape(self.desk.say(link_sentence(self.plan, line.link)))}</qt>"

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Chinese is typed through an input method: its first letter opens the editor, too."""
        if self.selection.seat is None or not (event.preeditString() or event.commitString()):
            super().inputMethodEvent(event)
            return
        self.rename()
        self.editor.clear()
        QApplication.sendEvent(self.editor, event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(WHEEL ** (turned.y() or turned.x()), event.position())
        else:
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else turned / 2
            sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not moved.x()
            self.pan(QPointF(moved.y(), 0) if sideways else QPointF(moved))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.pointer.choose_at(event.position()):
            self.rename()
        elif self.selection.link is not None:
            self.edited.emit()
        else:
            self._focus_at(event.position())

    def _focus_at(self, at: QPointF) -> None:
        """On what stands for a folded branch: only this branch."""
        box = self.drawing.box_at(self.camera.to_chart(at))
        if box is not None:
            self.focused.emit(self.drawing.boxes.seats[box])

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            under = QPointF(event.pos())
            if not self.pointer.choose_at(under) and self.line_at(under) is not None:
                self.pointer.choose_line_at(under)
        at = event.globalPos()
        chosen = self.selection.seat
        box = self.box_in_window(chosen) if chosen is not None else None
        if event.reason() == QContextMenuEvent.Reason.Keyboard and box is not None:
            at = self.mapToGlobal(box.bottomLeft().toPoint())
        menu = seat_menu(self) if self.selection.link is None else line_menu(self)
        menu.exec(at)

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 700)


def whole(face: Face, badge: str) -> str:
    """Everything a box says, for a tool tip; what was typed is shown as typed."""
    said = face.parts(badge)
    rest = said[: len(said) - len(face.rows)]
    lines = [face.name, face.title, " · ".join(rest), *said[len(rest) :]]
    # escaped and wrapped: otherwise Qt guesses whether the words are markup
    return "<qt>" + "<br>".join(escape(line) for line in lines if line) + "</qt>"
