"""A way in as it is seen on the chart: from step to step, each with its number."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.record import Id
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.lines import path_between
from planner.ui.chart.measures import lettering
from planner.ui.theme import Theme

WIDTH = 7.0
NUMBER = 10.0
"""Radius of the circle with the number of a step, in the window."""


class WayLine:
    """`seats` are the steps, the first where somebody trusts us; empty while none is seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.seats: tuple[Id, ...] = ()

    def boxes(self, drawing: Drawing) -> list[int]:
        return [drawing.numbers[seat] for seat in self.seats if seat in drawing.numbers]

    def paint(self, painter: QPainter, drawing: Drawing, camera: Camera) -> None:
        """The line itself, below the boxes."""
        boxes = self.boxes(drawing)
        if len(boxes) < 2:
            return
        shine = QColor(self._theme.accent)
        shine.setAlpha(110)
        pen = QPen(shine, WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(camera.origin)
        painter.scale(camera.scale, camera.scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for one, other in pairwise(boxes):
            painter.drawPath(path_between(drawing, one, other))
        painter.restore()

    def paint_steps(self, painter: QPainter, drawing: Drawing, camera: Camera) -> None:
        """Over the boxes: an outline, and which step it is."""
        painter.setFont(lettering(12, bold=True))
        for number, box in enumerate(self.boxes(drawing), 1):
            place = camera.to_window(drawing.rect(box))
            painter.setPen(QPen(self._theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)
            corner = place.topLeft() - QPointF(5, 4)  # beside the name
            circle = QRectF(corner.x() - NUMBER, corner.y() - NUMBER, 2 * NUMBER, 2 * NUMBER)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent)
            painter.drawEllipse(circle)
            painter.setPen(self._theme.on_accent)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
