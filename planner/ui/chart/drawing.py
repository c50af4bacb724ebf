"""One state of the chart, ready to be painted and asked: boxes, faces, places."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from planner.domain.chart_layout import Arrangement, Boxes, Gaps, Layout, boxes
from planner.domain.kept_tree import KeptTree
from planner.domain.placing import place, tidy
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.shifting import resized
from planner.domain.trail import Trail, edits_between, trail
from planner.ui.chart.faces import Face, Faces, Known, Looking
from planner.ui.chart.measures import ROOM, Ruler
from planner.ui.chart.touched import same_places, touched


@dataclass(frozen=True)
class Drawing:
    """`numbers`: the box of each seat that is not folded away; `edges`: how many boxes have an
    edge of each colour."""

    boxes: Boxes
    faces: list[Face]
    layout: Layout
    numbers: dict[Id, int]
    edges: Counter[str]

    def rect(self, box: int) -> QRectF:
        at = self.layout
        return QRectF(at.x[box], at.y[box], at.w[box], at.h[box])

    def bounds(self) -> QRectF:
        return QRectF(0, 0, self.layout.width, self.layout.height)

    def box_at(self, point: QPointF) -> int | None:
        return self.layout.at(point.x(), point.y())

    def beside(self, box: int, step: int) -> int:
        """The next seat's box to the right (1) or left (-1); itself where there is none."""
        if self.layout.sideways:
            return self._report(box) if step > 0 else self._manager(box)
        return self._along(box, step)

    def above(self, box: int) -> int:
        if self.layout.sideways:
            return self._along(box, -1)
        own = box in self.layout.hooks and self.layout.hooks.get(box - 1)
        same_column = own and self.layout.hooks[box][0] == own[0]
        return box - 1 if same_column else self._manager(box)

    def below(self, box: int) -> int:
        if self.layout.sideways:
            return self._along(box, 1)
        hook, following = self.layout.hooks.get(box), self.layout.hooks.get(box + 1)
        if hook is not None:
            return box + 1 if following is not None and following[0] == hook[0] else box
        return self._report(box)

    def runs_down(self, box: int) -> bool:
        """Whether the next one of the same manager stands below it, not beside."""
        return self.layout.sideways or box in self.layout.hooks

    def _along(self, box: int, step: int) -> int:
        """Its neighbour in the row, at the same height."""
        row = self.layout.row_of(box)
        at = row.boxes.index(box) + step
        while 0 <= at < len(row.boxes):
            other = row.boxes[at]
            if not self.boxes.hidden[other] and self._level(box, other):
                return other
            at += step
        return box

    def _level(self, one: int, other: int) -> bool:
        at = self.layout
        if at.sideways or not at.hooks:
            return True
        return at.y[one] < at.y[other] + at.h[other] and at.y[other] < at.y[one] + at.h[one]

    def _manager(self, box: int) -> int:
        parent = self.boxes.parents[box]
        return box if parent < 0 else parent

    def _report(self, box: int) -> int:
        """The nearest of its reports; without any, the nearest box of the next depth."""
        first, last = self.layout.reports[box]
        if first < 0:
            depth = self.boxes.depths[box] + 1
            first = bisect_left(self.boxes.depths, depth)
            last = bisect_right(self.boxes.depths, depth) - 1
        seats = [n for n in range(first, last + 1) if not self.boxes.hidden[n]]
        here = self.layout.middle(box)
        return min(seats, key=lambda n: abs(self.layout.middle(n) - here), default=box)


@dataclass(frozen=True)
class Drawn:
    """What a drawing was made of: the next one takes over whatever stayed."""

    trail: Trail
    looking: Looking
    account: Id
    folded: frozenset[Id]
    keys: tuple[Id | None, ...]
    titles: tuple[str, ...]

    @property
    def layered(self) -> tuple[tuple[Id, ...], tuple[str, ...]]:
        """The purchases seen at once, and what they are called."""
        return self.looking.layers, self.titles


class Draughtsman:
    """Makes the drawing of each plan, and keeps what the next one can take over."""

    def __init__(self) -> None:
        self._ruler = Ruler()
        self._known: Known = {}
        self._tree: KeptTree | None = None
        self._last: tuple[Drawn, Drawing] | None = None

    def draw(self, plan: Plan, account: Id, folded: Collection[Id], looking: Looking) -> Drawing:
        titles = tuple(p.name for id in looking.layers if (p := plan.find(Purchase, id)))
        if self._last is None or self._last[0].layered != (looking.layers, titles):
            self._known.clear()
        faces = Faces(plan, looking, self._known)
        drawn = Drawn(trail(plan), looking, account, frozenset(folded), faces.keys, titles)
        drawing = self._patched(plan, drawn, faces) or self._anew(plan, drawn, faces)
        self._last = drawn, drawing
        return drawing

    def _patched(self, plan: Plan, drawn: Drawn, faces: Faces) -> Drawing | None:
        """The last drawing with some boxes redone; None where that is not enough."""
        if self._last is None:
            return None
        then, last = self._last
        if replace(then, trail=drawn.trail, keys=drawn.keys) != drawn or then.folded:
            return None
        edits = edits_between(then.trail, drawn.trail)
        if edits is None or not same_places(edits):
            return None
        both = zip(then.keys, drawn.keys, strict=True)
        seats = touched(plan, edits).union(*(pair for pair in both if pair[0] != pair[1]))
        boxes = [last.numbers[seat] for seat in seats if seat in last.numbers]
        return self._redone(last, boxes, faces)

    def _redone(self, last: Drawing, boxes: list[int], faces: Faces) -> Drawing | None:
        made = last.faces[:] if boxes else last.faces
        layout: Layout | None = last.layout
        edges = Counter(last.edges)
        for box in boxes:
            edges[made[box].edge] -= 1
            made[box] = faces.of(last.boxes.seats[box])
            edges[made[box].edge] += 1
            layout = layout and self._fitted(layout, last.boxes, box, self._ruler.box(made[box]))
        edges = +edges  # without the colours that no box has any more
        return None if layout is None else Drawing(last.boxes, made, layout, last.numbers, edges)

    def _fitted(
        self, layout: Layout, boxes: Boxes, box: int, size: tuple[float, float]
    ) -> Layout | None:
        """The layout with another size of one box; None where others must move down or up."""
        width, height = size
        if height != layout.h[box]:
            grows = height + ROOM > layout.gaps.row
            if grows or layout.hooks or layout.sideways or layout.h.count(layout.h[box]) == 1:
                return None
            heights = layout.h[:]
            heights[box] = height
            lowest = layout.rows[-1].boxes
            bottom = layout.y[lowest[0]] + max(heights[lowest[0] : lowest[-1] + 1])
            layout = replace(layout, h=heights, height=bottom)
        if width == layout.w[box]:
            return layout
        if self._tree is None or self._tree.parents is not boxes.parents:
            return None
        return resized(layout, self._tree, box, width)

    def _anew(self, plan: Plan, drawn: Drawn, faces: Faces) -> Drawing:
        shown = boxes(plan, drawn.account, drawn.folded, drawn.looking.top)
        made = faces.all(shown)
        sizes = [self._ruler.box(face) for face in made]
        widths, heights = [w for w, _ in sizes], [h for _, h in sizes]
        arrangement = drawn.looking.arrangement
        gaps = gaps_of(widths, heights, arrangement)
        self._tree = None
        if arrangement is Arrangement.DOWN:
            self._tree = KeptTree(shown.parents, widths, gaps.beside)
            layout = tidy(shown, widths, heights, self._tree.middles(), gaps)
        else:
            layout = place(shown, widths, heights, gaps, arrangement)
        edges = Counter(face.edge for face in made)
        return Drawing(shown, made, layout, numbered(shown), edges)


def numbered(boxes: Boxes) -> dict[Id, int]:
    """The box of each seat that is not folded away."""
    own = zip(boxes.seats, boxes.hidden, strict=True)
    return {seat: n for n, (seat, hidden) in enumerate(own) if not hidden}


def drawn_at_once(boxes: Boxes, faces: list[Face], arrangement: Arrangement) -> Drawing:
    """The drawing of boxes whose faces are made already."""
    ruler = Ruler()
    sizes = [ruler.box(face) for face in faces]
    widths, heights = [w for w, _ in sizes], [h for _, h in sizes]
    layout = place(boxes, widths, heights, gaps_of(widths, heights, arrangement), arrangement)
    return Drawing(boxes, faces, layout, numbered(boxes), Counter(f.edge for f in faces))


def gaps_of(widths: list[float], heights: list[float], arrangement: Arrangement) -> Gaps:
    if arrangement is Arrangement.SIDEWAYS:
        return Gaps(beside=14.0, row=max(widths, default=0.0) + ROOM)
    return Gaps(row=max(heights, default=0.0) + ROOM)


EMPTY = Drawing(Boxes([], [], [], []), [], place(Boxes([], [], [], []), [], []), {}, Counter())
