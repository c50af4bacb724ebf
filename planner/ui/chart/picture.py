"""The chart as a picture for others: SVG, PNG, and what the pages of a PDF are painted with."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.ui.chart.box_painter import paint_box
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.legend import Entry, flowing, paint_entry
from planner.ui.chart.lines import Line, paint_line
from planner.ui.chart.measures import lettering
from planner.ui.chart.painter import paint_badge, paint_zone
from planner.ui.chart.wires import Wires, glimpse
from planner.ui.theme import Theme

BORDER = 32.0
"""Around the chart in a picture."""
HEAD = 52.0
"""The height of title and subtitle; the legend is added to it."""
NARROWEST = 420.0
"""So wide is the room for title and legend at least."""
SHARP = 2.0
"""Pixels of a PNG to a length of 1."""
MOST_PIXELS = 120_000_000
LONGEST_SIDE = 30_000


@dataclass(frozen=True)
class Picture:
    """A drawing with its words and the lines between people. Paper is light whatever the window
    is."""

    drawing: Drawing
    title: str
    subtitle: str
    badge: str
    outside: str
    theme: Theme
    lines: Sequence[Line] = ()
    legend: Sequence[Entry] = ()

    def size(self) -> QSizeF:
        bounds = self.drawing.bounds()
        width = max(bounds.width(), NARROWEST)
        return QSizeF(width + 2 * BORDER, bounds.height() + 2 * BORDER + self.head(width))

    def head(self, width: float) -> float:
        """The height of title, subtitle and legend in that width."""
        bottom = max((place.bottom() for _, place in flowing(self.legend, width)), default=0.0)
        return HEAD + bottom + (8 if bottom else 0)


def paint_chart(painter: QPainter, picture: Picture, seen: QRectF | None = None) -> None:
    """Paint the boxes and lines that reach into `seen`, all without it, at their own size. The
    corner of the chart is that of what it takes, with those outside the tree and their caption."""
    corner = picture.drawing.bounds().topLeft()
    painter.save()
    painter.translate(-corner)
    _paint_part(
        painter, picture, picture.drawing.bounds() if seen is None else seen.translated(corner)
    )
    painter.restore()


def _paint_part(painter: QPainter, picture: Picture, seen: QRectF) -> None:
    drawing, theme = picture.drawing, picture.theme
    camera = Camera()
    camera.origin = QPointF(0, 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.wire)
    found = glimpse(drawing.layout, seen)
    painter.drawRects(Wires(drawing.layout, camera, seen, 1.0).all(found))
    if (zone := drawing.zone()) is not None:
        paint_zone(painter, zone, 1.0, picture.outside, theme)
    for each in picture.lines:
        if each.bounds.intersects(seen):
            paint_line(painter, each, theme)
    in_sight = found.boxes
    for box in in_sight:
        rect = drawing.rect(box)
        painter.save()
        painter.translate(rect.topLeft())
        paint_box(painter, drawing.faces[box], rect.size(), 1.0, theme)
        painter.restore()
    for box in in_sight:
        face = drawing.faces[box]
        if face.key:
            words = f"{picture.badge} {face.letters}".strip()
            paint_badge(painter, drawing.rect(box), 1.0, words, theme)


def paint_head(painter: QPainter, picture: Picture, at: QPointF, width: float) -> None:
    for words, size, token, top in (
        (picture.title, 20, "ink", 0.0),
        (picture.subtitle, 12, "ink2", 26.0),
    ):
        painter.setFont(lettering(size, bold=size > 12))
        painter.setPen(picture.theme.colours[token])
        line = QRectF(at.x(), at.y() + top, width, 26)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)
    painter.setFont(lettering(12))
    for entry, place in flowing(picture.legend, width):
        paint_entry(painter, entry, place.translated(at.x(), at.y() + HEAD - 4), picture.theme)


def _paint_whole(painter: QPainter, picture: Picture) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), picture.size()), picture.theme.surface)
    width = picture.size().width() - 2 * BORDER
    paint_head(painter, picture, QPointF(BORDER, BORDER), width)
    painter.translate(BORDER, BORDER + picture.head(width))
    paint_chart(painter, picture)


def svg(picture: Picture) -> bytes:
    """Lines and letters, no pixels. Its letters are in the fonts of the reader's computer."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    generator.setTitle(picture.title)
    generator.setDescription(picture.subtitle)
    generator.setResolution(96)
    generator.setSize(picture.size().toSize())
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size()))
    painter = QPainter(generator)
    _paint_whole(painter, picture)
    painter.end()
    return bytes(target.data().data())


def png(picture: Picture) -> bytes:
    """Twice as sharp as a usual screen; less where that would be more than memory should take."""
    size = picture.size()
    most = (MOST_PIXELS / (size.width() * size.height())) ** 0.5
    sharp = min(SHARP, most, LONGEST_SIDE / max(size.width(), size.height()))
    image = QImage((size * sharp).toSize(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(sharp, sharp)
    _paint_whole(painter, picture)
    painter.end()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"png")).write(image)
    return bytes(target.data().data())
