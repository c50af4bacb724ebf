"""Paints the part of a chart that is seen, and nothing else."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from planner.domain.glimpse import Glimpse
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.chart import measures as m
from planner.ui.chart.box_painter import BRIEF, FAR, NAMED
from planner.ui.chart.camera import Camera
from planner.ui.chart.colouring import colour
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.far_away import CROWD, DASHED, corners, far_away
from planner.ui.chart.lines import Lines
from planner.ui.chart.sprites import Sprites
from planner.ui.chart.way_line import WayLine
from planner.ui.chart.wires import Wires, coarse, glimpse
from planner.ui.theme import Theme

FEW = 150
"""So few boxes in sight have their names however far away they are."""
OUTLINED = 0.06
"""From further away an outline would be all there is of a box."""
LEAST_BADGE, LEAST_CAPTION = 0.65, 0.8
OUTSIDE_CAPTION = text("Outside the organisation")


@dataclass(frozen=True, slots=True)
class Marks:
    """What is painted over the boxes: the chosen seat, and what a drag would do."""

    chosen: Id | None = None
    focused: bool = False
    lifted: Id | None = None
    halo: QRectF | None = None
    insert: QLineF | None = None


class ChartPainter:
    """Knows the theme and keeps the pictures; each call paints one drawing through one camera."""

    def __init__(self, theme: Theme, badge: str, outside: str) -> None:
        """`badge` and `outside`: what stands at who is key, and above those outside the tree."""
        self._theme, self._badge, self._outside = theme, badge, outside
        self.sprites = Sprites(theme)
        self.lines: Lines | None = None
        self.way = WayLine(theme)

    def paint(
        self,
        painter: QPainter,
        drawing: Drawing,
        camera: Camera,
        window: QSizeF,
        marks: Marks,
        *,
        bare: bool = False,
    ) -> None:
        """Paint what is seen; `bare`: boxes without words."""
        ratio = painter.device().devicePixelRatio()
        seen = camera.seen(window)
        in_sight = glimpse(drawing.layout, seen, coarse(camera, ratio))
        self._zone(painter, drawing, camera)
        self._connect(painter, Wires(drawing.layout, camera, seen, ratio).all(in_sight))
        self.way.paint(painter, drawing, camera)
        if self.lines is not None:
            self.lines.paint(painter, camera, seen)
        most = CROWD if camera.scale >= FAR else FEW if camera.scale >= NAMED else 0
        far = len(in_sight.boxes) > most or bool(in_sight.bars)
        if bare or far:
            self._paint_far(painter, drawing, in_sight, camera)
        else:
            self._paint_near(painter, drawing, in_sight, camera, ratio)
        self._paint_marks(painter, drawing, camera, marks)
        if not far:
            for box in in_sight.boxes:
                face = drawing.faces[box]
                if face.key:
                    at = camera.to_window(drawing.rect(box))
                    words = f"{self._badge} {face.letters}".strip()
                    if camera.scale < BRIEF:
                        at.moveTop(at.top() - 4)  # the name reaches up to the edge
                    paint_badge(painter, at, max(camera.scale, LEAST_BADGE), words, self._theme)

    def _zone(self, painter: QPainter, drawing: Drawing, camera: Camera) -> None:
        zone = drawing.zone()
        if zone is not None:
            words = self._outside if camera.scale >= NAMED else ""
            paint_zone(painter, camera.to_window(zone), camera.scale, words, self._theme)

    def _connect(self, painter: QPainter, wires: list[QRectF]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.wire)
        painter.drawRects(wires)

    def _paint_near(
        self, painter: QPainter, drawing: Drawing, seen: Glimpse, camera: Camera, ratio: float
    ) -> None:
        at, scale, origin = drawing.layout, camera.scale, camera.origin
        for box, x, y in zip(seen.boxes, *corners(drawing, seen), strict=True):
            size = QSizeF(at.w[box], at.h[box])
            picture = self.sprites.at_hand(drawing.faces[box], size, scale, ratio)
            x, y = x * scale + origin.x(), y * scale + origin.y()
            if picture is None:
                painter.fillRect(QRectF(x, y, *(size * scale).toTuple()), self._theme.surface)
                continue
            painter.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)

    def _paint_far(
        self, painter: QPainter, drawing: Drawing, seen: Glimpse, camera: Camera
    ) -> None:
        """Plain rectangles in the colour of the edge, batched by colour."""
        few = len(seen.boxes) <= CROWD and camera.scale > OUTLINED
        painter.setPen(self._theme.surface if few else Qt.PenStyle.NoPen)
        for token, rects in far_away(drawing, seen, camera).items():
            plain = self._theme.line if token == DASHED else colour(self._theme, token)
            painter.setBrush(plain)
            painter.drawRects(rects)

    def _paint_marks(
        self, painter: QPainter, drawing: Drawing, camera: Camera, marks: Marks
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lifted = drawing.numbers.get(marks.lifted) if marks.lifted is not None else None
        if lifted is not None:
            veil = self._theme.bg
            painter.setOpacity(0.6)
            painter.fillRect(camera.to_window(drawing.rect(lifted)), veil)
            painter.setOpacity(1)
        chosen = drawing.numbers.get(marks.chosen) if marks.chosen is not None else None
        if chosen is not None:
            token = "accent" if marks.focused else "edge"
            self._outline(painter, camera.to_window(drawing.rect(chosen)), token, 2)
        if marks.halo is not None:
            painter.setBrush(self._theme.accent_soft)
            painter.setOpacity(0.3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(camera.to_window(marks.halo), 8, 8)
            painter.setOpacity(1)
            self._outline(painter, camera.to_window(marks.halo), "accent", 3)
        if marks.insert is not None:
            self._insert(painter, marks.insert, camera)

    def _outline(self, painter: QPainter, box: QRectF, token: str, width: float) -> None:
        painter.setPen(QPen(self._theme.colours[token], width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        gap = 2.5
        painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), 9, 9)

    def _insert(self, painter: QPainter, line: QLineF, camera: Camera) -> None:
        top = line.p1() * camera.scale + camera.origin
        bottom = line.p2() * camera.scale + camera.origin
        pen = QPen(self._theme.accent, 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(top, bottom)
        painter.setBrush(self._theme.accent)
        painter.drawEllipse(top, 4, 4)


def paint_zone(painter: QPainter, zone: QRectF, scale: float, words: str, theme: Theme) -> None:
    """The ground on which those stand who are outside the organisation, and its quiet caption."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.wire, 1)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(zone, 10 * scale, 10 * scale)
    if words:
        large = max(scale, LEAST_CAPTION)
        painter.translate(zone.left(), zone.top() - 8 * scale)
        painter.scale(large, large)
        painter.setPen(theme.ink2)
        painter.setFont(m.title_font())
        painter.drawText(QPointF(0, 0), words)
    painter.restore()


def paint_badge(painter: QPainter, box: QRectF, scale: float, words: str, theme: Theme) -> None:
    """“KEY NOW” on the upper edge, at the right."""
    size = QSizeF(QFontMetricsF(m.badge_font()).horizontalAdvance(words) + 14, 15)
    painter.save()
    painter.translate(box.right() - (size.width() + 10) * scale, box.top() - 9 * scale)
    painter.scale(scale, scale)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent)
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size), 7.5, 7.5)
    painter.setPen(theme.on_accent)
    painter.setFont(m.badge_font())
    painter.drawText(QRectF(QPointF(0, 0), size), Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
