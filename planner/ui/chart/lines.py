"""Lines between people, painted below the boxes and found by the mouse: influence, conflict, and
second bosses."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from planner.domain.link_routes import Leg, way
from planner.domain.links import Link, LinkKind
from planner.domain.org import Seat, dotted_seats, managers_above, seats_of
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.ui.chart.box_painter import NAMED
from planner.ui.chart.camera import Camera
from planner.ui.chart.drawing import Drawing
from planner.ui.chart.measures import ROOM
from planner.ui.theme import Theme

DASHES = {
    LinkKind.INFLUENCE: [4.0, 3.0],
    LinkKind.CONFLICT: [],
    LinkKind.INFORMAL: [1.5, 2.5],
    LinkKind.INTRODUCED: [7.0, 3.0, 1.5, 3.0],
}
TONES = {
    LinkKind.INFLUENCE: "accent",
    LinkKind.CONFLICT: "bad",
    LinkKind.INFORMAL: "ink2",
    LinkKind.INTRODUCED: "good",
}
WIDTHS = {1: 1.2, 2: 1.8, 3: 2.8}
HEAD = 9.0
HALO = 11.0
"""Width of what shines around the chosen line."""
STEPS = (14.0, 26.0, 38.0, 50.0)
"""How far from the middle of a box its lines end, one after another."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chart, ready to be painted; without a link it is a second boss."""

    path: QPainterPath
    bounds: QRectF
    heads: tuple[QPolygonF, ...]
    link: Link | None = None
    ends: tuple[Id, Id] = (Id(0), Id(0))

    def passes(self, point: QPointF, reach: float) -> bool:
        """Whether its way comes as near to the point as `reach`."""
        if not self.bounds.adjusted(-reach, -reach, reach, reach).contains(point):
            return False
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * reach)
        return stroker.createStroke(self.path).contains(point)


class Lines:
    """Finds the ways once for each drawing, and paints those that are seen. `kinds` are shown;
    `picked` is the line that the user has chosen, `chosen` the seat."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.kinds: Collection[LinkKind] = frozenset(LinkKind)
        self.chosen: Id | None = None
        self.picked: Id | None = None
        self._drawing: Drawing | None = None
        self._made_of: tuple[object, ...] = ()
        self.all: list[Line] = []

    def follow(self, plan: Plan, drawing: Drawing) -> None:
        made_of = (plan.tables.get(Link), dotted_seats(plan), self.kinds)
        if drawing is self._drawing and made_of == self._made_of:
            return
        self._drawing, self._made_of = drawing, made_of
        self.all = lines_of(plan, drawing, self.kinds)

    def paint(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        if not self.all:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(camera.origin)
        painter.scale(camera.scale, camera.scale)
        # the chosen one last: what crosses it lies below
        for line in sorted(self.all, key=self._is_picked):
            if line.bounds.intersects(seen):
                self._paint(painter, line, heads=camera.scale >= NAMED)
        painter.restore()

    def at(self, point: QPointF, reach: float) -> Line | None:
        """The line that is painted over the others there; `reach`: how near is near enough."""
        return next((line for line in reversed(self.all) if line.passes(point, reach)), None)

    def of(self, seat: Id | None) -> list[Id]:
        """The links that are seen, those at one seat or all of them."""
        return [k.link.id for k in self.all if k.link and (seat is None or seat in k.ends)]

    def find(self, link: Id) -> Line | None:
        return next((line for line in self.all if line.link and line.link.id == link), None)

    def _is_picked(self, line: Line) -> bool:
        return line.link is not None and line.link.id == self.picked

    def _paint(self, painter: QPainter, line: Line, *, heads: bool) -> None:
        if self._is_picked(line):
            self._paint_halo(painter, line)
        elif self.picked is not None or (self.chosen is not None and self.chosen not in line.ends):
            painter.setOpacity(0.55)
        paint_line(painter, line, self._theme, heads=heads)
        painter.setOpacity(1)

    def _paint_halo(self, painter: QPainter, line: Line) -> None:
        halo = QPen(self._theme.accent_soft, HALO)
        halo.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(halo)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line.path)


def paint_line(painter: QPainter, line: Line, theme: Theme, *, heads: bool = True) -> None:
    kind = line.link.kind if line.link else None
    pen = line_pen(kind, theme, WIDTHS[line.link.strength] if line.link else 1.5)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(line.path)
    if heads:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        for head in line.heads:
            painter.drawPolygon(head)


def line_pen(kind: LinkKind | None, theme: Theme, width: float = 1.8) -> QPen:
    """How a kind of line is drawn, told apart by its dashes as well; None: to a second boss."""
    pen = QPen(theme.colours[TONES[kind] if kind else "edge"], width)
    dashes = DASHES[kind] if kind else [5.0, 4.0]
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def path_between(drawing: Drawing, one: int, other: int) -> QPainterPath:
    """The way from the middle of a box to that of another, through the gaps between the others."""
    legs = way(drawing.layout, drawing.layout.depths, one, other, ROOM)
    return _path(legs, sideways=drawing.layout.sideways)


def lines_of(plan: Plan, drawing: Drawing, kinds: Collection[LinkKind]) -> list[Line]:
    """Every line whose two ends stand on the drawing: second bosses, and links of the kinds."""
    wanted = [*_bosses(plan, drawing), *_links(plan, drawing, plan.all(Link), kinds)]
    return [_line(drawing, *each, n) for n, each in enumerate(wanted)]


Wanted = tuple[int, int, Link | None]


def _bosses(plan: Plan, drawing: Drawing) -> Iterator[Wanted]:
    for seat, boss in dotted_seats(plan).items():
        one, other = _box_of(plan, drawing, seat), _box_of(plan, drawing, boss)
        if one is not None and other is not None and one != other:
            yield one, other, None


def _links(
    plan: Plan, drawing: Drawing, links: Collection[Link], kinds: Collection[LinkKind]
) -> Iterator[Wanted]:
    for link in links:
        if link.kind in kinds:
            one, other = _box(plan, drawing, link.from_), _box(plan, drawing, link.to)
            if one is not None and other is not None and one != other:
                yield one, other, link


def _box(plan: Plan, drawing: Drawing, person: Id) -> int | None:
    """A box of somebody; of who is folded away the one that stands for the branch; None on
    another chart."""
    held = [seat.id for seat in seats_of(plan, person)]
    seen = [n for id in held if (n := drawing.numbers.get(id)) is not None]
    folded = (n for id in held if (n := _box_of(plan, drawing, id)) is not None)
    return min(seen, default=None) if seen else next(folded, None)


def _box_of(plan: Plan, drawing: Drawing, id: Id) -> int | None:
    if id in drawing.numbers:
        return drawing.numbers[id]
    seat, stubs = plan.find(Seat, id), drawing.boxes.stubs
    if seat is None or not stubs:
        return None
    return next((stubs[m.id] for m in managers_above(plan, seat) if m.id in stubs), None)


def _line(drawing: Drawing, one: int, other: int, link: Link | None, number: int) -> Line:
    aside = STEPS[number % len(STEPS)]
    if drawing.layout.middle(other) < drawing.layout.middle(one):
        aside = -aside
    legs = way(drawing.layout, drawing.layout.depths, one, other, ROOM, aside)
    path = _path(legs, sideways=drawing.layout.sideways)
    heads = []
    if link is not None and link.kind is not LinkKind.CONFLICT:
        heads.append(_head(path, 1.0, back=max(0.0, 1 - 6 / max(path.length(), 7.0))))
    margin = HEAD + 4
    bounds = path.boundingRect().adjusted(-margin, -margin, margin, margin)
    ends = (drawing.boxes.seats[one], drawing.boxes.seats[other])
    return Line(path, bounds, tuple(heads), link, ends)


def _path(legs: list[Leg], *, sideways: bool) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(_point(legs[0].across, legs[0].down, sideways=sideways))
    for leg in legs:
        end = _point(leg.to_across, leg.to_down, sideways=sideways)
        middle = (leg.down + leg.to_down) / 2
        first = leg.down - leg.bow / 0.75 if leg.bow else middle
        second = leg.to_down - leg.bow / 0.75 if leg.bow else middle
        if leg.across == leg.to_across:
            path.lineTo(end)
        else:
            path.cubicTo(
                _point(leg.across, first, sideways=sideways),
                _point(leg.to_across, second, sideways=sideways),
                end,
            )
    return path


def _point(across: float, down: float, *, sideways: bool) -> QPointF:
    return QPointF(down, across) if sideways else QPointF(across, down)


def _head(path: QPainterPath, at: float, back: float) -> QPolygonF:
    """An arrow head at the end of the path, in the direction it arrives from."""
    tip, before = path.pointAtPercent(at), path.pointAtPercent(back)
    angle = atan2(tip.y() - before.y(), tip.x() - before.x())
    wings = (
        QPointF(tip.x() + HEAD * cos(angle + turn), tip.y() + HEAD * sin(angle + turn))
        for turn in (pi - 0.42, pi + 0.42)
    )
    return QPolygonF([tip, *wings])
