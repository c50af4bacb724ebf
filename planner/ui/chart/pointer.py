"""The mouse on the chart: choosing one or several, moving the sheet, dragging boxes and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from planner.domain.record import Id
from planner.ui.chart import drag_painter
from planner.ui.chart.aiming import NOWHERE_TO, Aim, aim_of, aimed, done
from planner.ui.chart.dragging import NOWHERE, Spot, spot
from planner.ui.chart.painter import Marks
from planner.ui.chart.wires import boxes_in_sight

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
RIM = 28
"""So near to the border of the window a dragged box moves the sheet."""


class Pointer(QObject):
    """One press at a time: on a box it chooses and may lift it, elsewhere it moves the sheet.

    Held Control chooses one more, or drags the person to another seat; Alt drags to a second boss;
    Shift from an empty place draws a band around several. The handle of a box begins a line; a
    click on a line chooses it.
    """

    def __init__(self, view: ChartView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._lifted: Id | None = None
        self._panning = self._moved = False
        self._aim = Aim.MOVE
        self._band: QRectF | None = None
        self._adding = False
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
        held = event.modifiers()
        if event.button() == LEFT and self._grip(at):
            return
        box = self._view.drawing.box_at(self._view.camera.to_chart(at))
        if event.button() == LEFT and box is None and held & (SHIFT | CONTROL):
            self._band = QRectF(at, at)
            self._adding = bool(held & CONTROL)
            return
        self._panning = event.button() == MIDDLE or box is None
        if not self._panning and box is not None:
            self._take(box, at, held)

    def _grip(self, at: QPointF) -> bool:
        """Begin a line at the handle of the chosen box."""
        grip = self._view.handle()
        if grip is None or not grip.adjusted(-3, -3, 3, 3).contains(at):
            return False
        self._lifted, self._aim = self._view.selection.seat, Aim.LINK
        return True

    def _take(self, box: int, at: QPointF, held: Qt.KeyboardModifier) -> None:
        drawing = self._view.drawing
        seat = drawing.boxes.seats[box]
        if drawing.boxes.hidden[box]:
            self._view.deeds.toggle_fold(seat)
            self._pressed = None
            return
        chosen = self._view.selection
        self._aim = aim_of(held)
        self._adding = bool(held & (CONTROL | SHIFT))
        if not self._adding and seat not in chosen.others:
            chosen.choose(seat)
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
        if self._band is not None:
            self._band = QRectF(self._pressed, at).normalized()
            self._view.update()
        elif self._panning:
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._view.pan(at - self._last)
        elif self._lifted is not None:
            self._drag(at)
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() not in (LEFT, MIDDLE):
            return
        lifted, found, moved, aim = self._lifted, self._spot, self._moved, self._aim
        band, adding = self._band, self._adding
        clicked_nothing = self._panning and not moved and event.button() == LEFT
        self._end()
        if band is not None:
            self._choose_in(band, adding=adding)
        elif clicked_nothing:
            self.choose_line_at(event.position())
        elif lifted is not None and moved:
            self._drop(lifted, found, aim)
        elif lifted is not None and aim is not Aim.LINK:
            self._click(lifted, adding=adding)

    def _click(self, seat: Id, *, adding: bool) -> None:
        if adding:
            self._view.selection.toggle(seat)
        else:
            self._view.selection.choose(seat)

    def _choose_in(self, band: QRectF, *, adding: bool) -> None:
        """All seats whose boxes the band touches."""
        view = self._view
        area = QRectF(view.camera.to_chart(band.topLeft()), band.size() / view.camera.scale)
        drawing = view.drawing
        found = [
            drawing.boxes.seats[n]
            for n in boxes_in_sight(drawing.layout, area)
            if not drawing.boxes.hidden[n] and drawing.rect(n).intersects(area)
        ]
        before = view.selection.seats if adding else ()
        view.selection.choose_several(dict.fromkeys((*before, *found)))

    def cancel(self) -> bool:
        """Put a lifted box back; True where there was one."""
        was = self.dragging or self._band is not None
        if self._pressed is not None:
            self._end()
        return was

    def choose_line_at(self, at: QPointF) -> bool:
        """Choose the line that runs there, of a second boss the seat that has two, or nothing;
        True where there is a line."""
        chosen = self._view.selection
        line = self._view.line_at(at)
        if line is None:
            chosen.choose(None)
        elif line.link is None:
            chosen.choose(line.ends[0])
        else:
            chosen.choose_link(line.link.id)
        return line is not None

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
        if self._band is not None:
            drag_painter.paint_band(painter, self._view.desk.theme, self._band)
        if not self.dragging or self._lifted is None:
            return
        paint = drag_painter.paint_ghost if self._aim is Aim.MOVE else drag_painter.paint_aim
        drag = drag_painter.Drag(self._aim, self._lifted, self._last, self._spot)
        paint(painter, self._view, drag)

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
        plan, chosen = view.desk.session.plan, view.selection.seats
        if self._aim is Aim.MOVE:
            self._spot = spot(plan, view.drawing, self._lifted, point, chosen)
        else:
            self._spot = aimed(view.deeds, view.drawing, self._aim, self._lifted, point)
        good = self._spot is not None and self._spot.refusal is None
        view.show_marks(
            Marks(
                lifted=self._lifted if self._aim is Aim.MOVE else None,
                halo=self._spot.halo if self._spot and good else None,
                insert=self._spot.insert if self._spot and good else None,
            )
        )

    def _drop(self, seat: Id, found: Spot | None, aim: Aim) -> None:
        if found is None:
            self._view.desk.tell(NOWHERE_TO.get(aim, NOWHERE))
        elif found.refusal is not None:
            self._view.desk.tell(found.refusal)
        elif aim is not Aim.MOVE and found.under is not None:
            done(self._view.deeds, aim, seat, found.under)
        else:
            self._view.deeds.move(seat, found.under, found.before)

    def _end(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
        self._timer = 0
        self._pressed = self._lifted = self._spot = None
        self._panning = self._moved = self._adding = False
        self._aim, self._band = Aim.MOVE, None
        self._view.unsetCursor()
        self._view.show_marks(Marks())

    def _hover(self, at: QPointF) -> None:
        grip = self._view.handle()
        if grip is not None and grip.contains(at):
            self._view.setCursor(Qt.CursorShape.CrossCursor)
            return
        box = self._view.drawing.box_at(self._view.camera.to_chart(at))
        over = box is not None or self._view.line_at(at) is not None
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
