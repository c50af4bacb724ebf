"""What is painted over the chart: several chosen boxes, what is cut, what a search leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.record import Id
from planner.ui.chart.wires import boxes_in_sight

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

VEIL = 190
"""How much of what is searched past is covered, of 255."""


class Overlay:
    """`found` are the seats a search has found; None while nothing is searched."""

    def __init__(self, view: ChartView) -> None:
        self._view = view
        self.found: frozenset[Id] | None = None

    def paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faded = [rect for _, rect in self._faded()]
        if faded:
            veil = QColor(self._view.desk.theme.bg)
            veil.setAlpha(VEIL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRects(faded)
        self._outline_others(painter)
        self._view.way.paint_steps(painter, self._view.drawing, self._view.camera)
        self._paint_handle(painter)

    def _faded(self) -> Iterator[tuple[Id, QRectF]]:
        """The boxes that a search passes over, and those that wait to be pasted."""
        view = self._view
        waiting = frozenset(view.deeds.clipboard.waiting)
        if self.found is None and not waiting:
            return
        drawing = view.drawing
        seen = view.camera.seen(view.size().toSizeF())
        for box in boxes_in_sight(drawing.layout, seen):
            seat = drawing.boxes.seats[box]
            past = self.found is not None and seat not in self.found
            if past or seat in waiting:
                yield seat, view.camera.to_window(drawing.rect(box))

    def _outline_others(self, painter: QPainter) -> None:
        view = self._view
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(view.desk.theme.accent, 2))
        for seat in view.selection.others:
            box = view.box_in_window(seat)
            if box is not None and box.intersects(QRectF(view.rect())):
                painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)

    def _paint_handle(self, painter: QPainter) -> None:
        grip = self._view.handle()
        if grip is not None:
            painter.setBrush(self._view.desk.theme.surface)
            painter.setPen(QPen(self._view.desk.theme.accent, 2))
            painter.drawEllipse(grip)
