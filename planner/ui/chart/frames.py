"""Keeps every frame of a gesture short, however many boxes are in sight."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from planner.ui.chart.box_painter import FAR
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.painter import ChartPainter, Marks

HURRY = 60
"""So many pictures of boxes are made in one frame while the user moves on."""


class Frames:
    """While the user zooms, the frame from before is shown larger or smaller, on bare boxes; the
    words follow when the hand rests."""

    def __init__(self, painter: ChartPainter) -> None:
        self._painter = painter
        self._still: tuple[QPixmap, Camera] | None = None
        self._shown: tuple[Drawing, Camera, QSizeF, Marks] | None = None

    def rest(self) -> None:
        """The gesture is over."""
        self._still = None

    def paint(
        self, target: QPainter, drawing: Drawing, camera: Camera, window: QSizeF, marks: Marks
    ) -> None:
        """A whole frame, whatever it takes."""
        self.rest()
        self._painter.paint(target, drawing, camera, window, marks)
        self._shown = drawing, camera.copy(), window, marks

    def move(
        self, target: QPainter, drawing: Drawing, camera: Camera, window: QSizeF, marks: Marks
    ) -> bool:
        """A frame in which only a few boxes are made ready; False where more are waiting."""
        self.rest()
        self._painter.sprites.spare = HURRY
        self._painter.paint(target, drawing, camera, window, marks)
        finished = self._painter.sprites.spare != 0
        self._painter.sprites.spare = None
        self._shown = drawing, camera.copy(), window, marks
        return finished

    def zoom(
        self, target: QPainter, drawing: Drawing, camera: Camera, window: QSizeF, marks: Marks
    ) -> None:
        """A frame of a zoom that goes on."""
        if camera.scale < FAR:
            self._painter.paint(target, drawing, camera, window, marks)
            return
        if self._shown is not None and self._shown[0] is not drawing:
            self.paint(target, drawing, camera, window, marks)
            return
        if self._still is None and self._shown is not None:
            self._still = self._taken(*self._shown, target.device().devicePixelRatio())
        self._painter.paint(target, drawing, camera, window, marks, bare=True)
        if self._still is not None:
            picture, then = self._still
            corner = then.to_chart(QPointF(0, 0))
            grown = camera.scale / then.scale
            place = QRectF(corner * camera.scale + camera.origin, window * grown)
            target.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
            target.drawPixmap(place, picture, QRectF(picture.rect()))

    def _taken(
        self, drawing: Drawing, camera: Camera, window: QSizeF, marks: Marks, ratio: float
    ) -> tuple[QPixmap, Camera] | None:
        """The frame that is on the screen; its boxes are ready, so it costs little."""
        if camera.scale < FAR:
            return None
        picture = QPixmap((window * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._painter.sprites.spare = 0
        self._painter.paint(painter, drawing, camera, window, marks)
        self._painter.sprites.spare = None
        painter.end()
        return picture, camera
