"""Pictures of boxes, kept while the scale stays: a box that was seen is one copy, not a drawing."""

import math

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from planner.ui.chart.box_painter import paint_box
from planner.ui.chart.faces import Face
from planner.ui.theme import Theme

MOST_PIXELS = 12_000_000
"""About 48 MB; then everything not just painted is dropped."""


class Sprites:
    """One picture for each face and size: boxes that say the same share it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._settled = (0.0, 0.0)
        self._pictures: dict[tuple[Face, float, float], QPixmap] = {}
        self._pixels = 0
        self.spare: int | None = None

    def at_hand(self, face: Face, size: QSizeF, scale: float, ratio: float) -> QPixmap | None:
        """The box, if its picture is there or one more may be made in this frame: `spare` says
        how many may, None: all."""
        if self.spare is None:
            return self.picture(face, size, scale, ratio)
        known = self._settled == (scale, ratio)
        if not known or (face, size.width(), size.height()) not in self._pictures:
            if self.spare == 0:
                return None
            self.spare -= 1
        return self.picture(face, size, scale, ratio)

    def picture(self, face: Face, size: QSizeF, scale: float, ratio: float) -> QPixmap:
        """The box at the scale, for a screen of `ratio` device pixels to a pixel."""
        if self._settled != (scale, ratio) or self._pixels > MOST_PIXELS:
            self._pictures.clear()
            self._settled, self._pixels = (scale, ratio), 0
        key = (face, size.width(), size.height())
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._paint(face, size, scale, ratio)
            self._pixels += picture.width() * picture.height()
        return picture

    def _paint(self, face: Face, size: QSizeF, scale: float, ratio: float) -> QPixmap:
        across, down = size.width() * scale * ratio, size.height() * scale * ratio
        picture = QPixmap(max(1, math.ceil(across)), max(1, math.ceil(down)))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_box(painter, face, size, scale * ratio, self._theme, ratio)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture
