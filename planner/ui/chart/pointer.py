"""The mouse on the chart: choosing, moving the sheet, dragging a box to its new place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from planner.domain.record import Id
from planner.ui.chart.dragging import NOWHERE, Spot, spot
from planner.ui.chart.painter import Marks

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
RIM = 28
"""So near to the border of the window a dragged box moves the sheet."""

HELD = QPointF(14, 18)
"""A lifted box hangs below the mouse: what it would be dropped on stays in sight."""


class Pointer(QObject):
    """One press at a time: on a box it chooses and may lift it, elsewhere it moves the sheet."""

    def __init__(self, view: ChartView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._lifted: Id | None = None
        self._panning = self._moved = False
        self._spot: Spot | None = None
        self._timer = 0

    @property
    def dragging(self) -> bool:
        return self._lifted is not None and self._moved

    def press(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() not in (LEFT, MIDDLE):
            return
        self._pressed = self._last = at
        self._moved = False
        box = self._view.drawing.box_at(self._view.camera.to_chart(at))
        self._panning = event.button() == MIDDLE or box is None
        if not self._panning and box is not None:
            self._take(box, at)

    def _take(self, box: int, at: QPointF) -> None:
        drawing = self._view.drawing
        seat = drawing.boxes.seats[box]
        if drawing.boxes.hidden[box]:
            self._view.deeds.toggle_fold(seat)
            self._pressed = None
            return
        self._view.selection.choose(seat)
        self._lifted = seat
        self._pressed = self._last = at

    def move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._hover(at)
            return
        far = (at - self._pressed).manhattanLength()
        if not self._moved and far < QApplication.startDragDistance():
            return
        self._moved = True
        if self._panning:
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.pan(at - self._last)
        elif self._lifted is not None:
            self._drag(at)
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() not in (LEFT, MIDDLE):
            return
        lifted, found, moved = self._lifted, self._spot, self._moved
        clicked_nothing = self._panning and not moved and event.button() == LEFT
        self._end()
        if clicked_nothing:
            self._view.selection.choose(None)
        elif lifted is not None and moved:
            self._drop(lifted, found)

    def cancel(self) -> bool:
        """Put a lifted box back; True where there was one."""
        was = self.dragging
        if self._pressed is not None:
            self._end()
        return was

    def choose_at(self, at: QPointF) -> bool:
        """Choose the seat under the mouse; True where there is one."""
        drawing = self._view.drawing
        box = drawing.box_at(self._view.camera.to_chart(at))
        if box is None or drawing.boxes.hidden[box]:
            return False
        self._view.selection.choose(drawing.boxes.seats[box])
        return True

    def paint(self, painter: QPainter) -> None:
        """The lifted box under the mouse, and why it may not stay there."""
        if not self.dragging or self._lifted is None:
            return
        box = self._view.box_in_window(self._lifted)
        if box is None:
            return
        theme = self._view.desk.theme
        ghost = QRectF(self._last + HELD, box.size())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.85)
        self._view.paint_box(painter, self._lifted, ghost.topLeft())
        painter.setOpacity(1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.accent, 1.5))
        painter.drawRoundedRect(ghost, 8, 8)
        if self._spot is not None and self._spot.refusal is not None:
            self._paint_refusal(painter, self._view.desk.say(self._spot.refusal), ghost)

    def _paint_refusal(self, painter: QPainter, sentence: str, ghost: QRectF) -> None:
        theme = self._view.desk.theme
        painter.setFont(self._view.font())
        room = QRectF(0, 0, theme.px(260), theme.px(200))
        flags = Qt.TextFlag.TextWordWrap
        words = painter.boundingRect(room, flags, sentence)
        card = QRectF(ghost.left(), ghost.bottom() + 8, words.width() + 20, words.height() + 14)
        painter.setPen(QPen(theme.due, 1))
        painter.setBrush(theme.due_soft)
        painter.drawRoundedRect(card, 7, 7)
        painter.setPen(theme.ink)
        painter.drawText(card.adjusted(10, 7, -10, -7), flags, sentence)

    def _drag(self, at: QPointF) -> None:
        view = self._view
        self._last = at
        if not self._timer:
            self._timer = self.startTimer(30)
        view.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._look(at)

    def _look(self, at: QPointF) -> None:
        """Find the place under the mouse and show it."""
        view = self._view
        if self._lifted is None:
            return
        point = view.camera.to_chart(at)
        self._spot = spot(view.desk.session.plan, view.drawing, self._lifted, point)
        good = self._spot is not None and self._spot.refusal is None
        view.show_marks(
            Marks(
                lifted=self._lifted,
                halo=self._spot.halo if self._spot and good else None,
                insert=self._spot.insert if self._spot and good else None,
            )
        )

    def _drop(self, seat: Id, found: Spot | None) -> None:
        if found is None:
            self._view.desk.tell(NOWHERE)
        elif found.refusal is not None:
            self._view.desk.tell(found.refusal)
        else:
            self._view.deeds.move(seat, found.under, found.before)

    def _end(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
        self._timer = 0
        self._pressed = self._lifted = self._spot = None
        self._panning = self._moved = False
        self._view.unsetCursor()
        self._view.show_marks(Marks())

    def _hover(self, at: QPointF) -> None:
        over = self._view.drawing.box_at(self._view.camera.to_chart(at)) is not None
        self._view.setCursor(
            Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        )

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        """At the rim of the window the sheet moves on below the lifted box."""
        if not self.dragging:
            return
        size, at = QSizeF(self._view.size()), self._last
        by = QPointF(_push(at.x(), size.width()), _push(at.y(), size.height()))
        if not by.isNull():
            self._view.pan(by)
            self._look(at)


def _push(at: float, length: float) -> float:
    if at < RIM:
        return 14.0
    return -14.0 if at > length - RIM else 0.0
