"""The overview card: the whole chart in small, and the part of it that is seen."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.chart_layout import Layout
from planner.domain.record import Id
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.far_away import far_away
from planner.ui.chart.wires import glimpse
from planner.ui.desk import Desk

INSET = 10
SMALL = 2000
"""A chart of so many boxes is painted at once; a larger one when nothing changes for a while."""
AT_REST = 250
"""Milliseconds."""
HARDLY = 0.02


class Minimap(QWidget):
    """Press or drag in it to look there. `sought` carries the point of the chart."""

    sought = Signal(QPointF)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = desk.theme
        self._caption = desk.text("Overview")
        self.setAccessibleName(self._caption)
        self.setFixedSize(QSize(self._theme.px(170), self._theme.px(104)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._drawing: Drawing | None = None
        self._chosen: Id | None = None
        self._seen = QRectF()
        self._picture: QPixmap | None = None
        self._made_of: tuple[Layout, int] | None = None
        self._painted = QSizeF()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._paint_anew)

    def show_chart(self, drawing: Drawing, chosen: Id | None, seen: QRectF) -> None:
        made_of = drawing.layout, drawing.layout.version
        known, self._made_of = self._made_of, made_of
        if known != made_of:
            if self._looks_alike(drawing):
                self._later.start(AT_REST)  # one box of many hardly moves the others here
            else:
                self._picture = None
        self._drawing, self._chosen, self._seen = drawing, chosen, seen
        self.update()

    def _looks_alike(self, drawing: Drawing) -> bool:
        """Whether the picture there is will do until the user rests: a large chart as large as
        before."""
        now, then = drawing.bounds().size(), self._painted
        if len(drawing.boxes) <= SMALL or then.isEmpty():
            return False
        wider, taller = now.width() / then.width(), now.height() / then.height()
        return abs(wider - 1) < HARDLY and abs(taller - 1) < HARDLY

    def _paint_anew(self) -> None:
        self._picture = None
        self.update()

    def _room(self) -> QRectF:
        top = self._theme.px(28)
        return QRectF(INSET, top, self.width() - 2 * INSET, self.height() - top - INSET)

    def _scale(self) -> float:
        if self._drawing is None or not len(self._drawing.boxes):
            return 1.0
        bounds, room = self._drawing.bounds(), self._room()
        return min(room.width() / bounds.width(), room.height() / bounds.height(), 0.2)

    def _offset(self) -> QPointF:
        if self._drawing is None:
            return QPointF()
        return self._room().center() - self._drawing.bounds().center() * self._scale()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.setPen(theme.ink3)
        font = painter.font()
        font.setPixelSize(theme.px(11))
        painter.setFont(font)
        painter.drawText(QPointF(INSET, theme.px(20)), self._caption)
        if self._drawing is None or not len(self._drawing.boxes):
            return
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatio():
            self._picture = self._paint_all(self._drawing)
        painter.drawPixmap(0, 0, self._picture)
        self._paint_chosen(painter, self._drawing)
        self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        scale = self._scale()
        frame = QRectF(self._seen.topLeft() * scale + self._offset(), self._seen.size() * scale)
        frame = frame.intersected(self._room().adjusted(-3, -3, 3, 3))
        if frame.isEmpty():
            return
        painter.setPen(QPen(self._theme.accent, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)

    def _paint_all(self, drawing: Drawing) -> QPixmap:
        ratio, scale = self.devicePixelRatio(), self._scale()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        self._painted = drawing.bounds().size()
        camera = Camera()
        camera.scale, camera.origin = scale, self._offset()
        seen = glimpse(drawing.layout, drawing.bounds(), 1 / (scale * ratio))
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.wire)
        for rects in far_away(drawing, seen, camera).values():
            painter.drawRects(rects)
        painter.end()
        return picture

    def _paint_chosen(self, painter: QPainter, drawing: Drawing) -> None:
        number = drawing.numbers.get(self._chosen) if self._chosen is not None else None
        if number is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent)
            own = _small(drawing, number, self._scale(), self._offset())
            painter.drawRect(own.adjusted(-0.5, -0.5, 0.5, 0.5))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.sought.emit((event.position() - self._offset()) / self._scale())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons():
            self.sought.emit((event.position() - self._offset()) / self._scale())


def _small(drawing: Drawing, box: int, scale: float, offset: QPointF) -> QRectF:
    at = drawing.layout
    left, top = at.x[box] * scale + offset.x(), at.y[box] * scale + offset.y()
    return QRectF(left, top, max(1.0, at.w[box] * scale), max(1.0, at.h[box] * scale))
