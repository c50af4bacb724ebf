"""Which part of the chart is seen, and how large."""

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST, LARGEST = 0.00002, 4.0
MARGIN = 40.0
"""Pixels that stay free around what is fitted or revealed, and of the chart that stay in sight."""


class Camera:
    """Window point = chart point × `scale` + `origin`."""

    def __init__(self) -> None:
        self.scale = 1.0
        self.origin = QPointF(MARGIN, MARGIN)

    def copy(self) -> "Camera":
        made = Camera()
        made.scale, made.origin = self.scale, QPointF(self.origin)
        return made

    def to_window(self, rect: QRectF) -> QRectF:
        top_left = rect.topLeft() * self.scale + self.origin
        return QRectF(top_left, rect.size() * self.scale)

    def to_chart(self, point: QPointF) -> QPointF:
        return (point - self.origin) / self.scale

    def seen(self, window: QSizeF) -> QRectF:
        """The part of the chart that the window shows."""
        return QRectF(self.to_chart(QPointF(0, 0)), window / self.scale)

    def zoom(self, factor: float, around: QPointF) -> None:
        """Larger or smaller; what stands under `around` (of the window) stays there."""
        fixed = self.to_chart(around)
        self.scale = min(LARGEST, max(SMALLEST, self.scale * factor))
        self.origin = around - fixed * self.scale

    def pan(self, by: QPointF, chart: QRectF, window: QSizeF) -> None:
        """Move the sheet, but never the whole chart out of sight."""
        self.origin += by
        at = self.to_window(chart)
        spare = min(MARGIN, at.width(), at.height())
        x = min(max(at.x(), spare - at.width()), window.width() - spare)
        y = min(max(at.y(), spare - at.height()), window.height() - spare)
        self.origin += QPointF(x, y) - at.topLeft()

    def fit(self, chart: QRectF, window: QRectF, largest: float) -> None:
        """Show the whole chart in the middle of `window`, no larger than `largest`."""
        if chart.isEmpty():
            return
        room = window.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        across, down = room.width() / chart.width(), room.height() / chart.height()
        self.scale = max(SMALLEST, min(across, down, largest))
        self.origin = room.center() - chart.center() * self.scale

    def centre(self, chart_point: QPointF, window: QRectF) -> None:
        self.origin = window.center() - chart_point * self.scale

    def reveal(self, box: QRectF, window: QRectF) -> None:
        """Move the sheet just so far that the box is seen whole."""
        at = self.to_window(box)
        room = window.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        dx = max(0.0, room.left() - at.left()) or min(0.0, room.right() - at.right())
        dy = max(0.0, room.top() - at.top()) or min(0.0, room.bottom() - at.bottom())
        self.origin += QPointF(dx, dy)
