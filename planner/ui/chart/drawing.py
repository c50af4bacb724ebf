"""One state of the chart, ready to be painted and asked: boxes, faces, places."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from planner.domain.chart_layout import Arrangement, Boxes, Gaps, Layout, boxes
from planner.domain.placing import place
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.ui.chart.faces import Face, Faces, Known, Looking
from planner.ui.chart.measures import ROOM, Ruler


@dataclass(frozen=True)
class Drawing:
    boxes: Boxes
    faces: list[Face]
    layout: Layout

    @cached_property
    def numbers(self) -> dict[Id, int]:
        """The box of each seat that is not folded away."""
        own = zip(self.boxes.seats, self.boxes.hidden, strict=True)
        return {seat: n for n, (seat, hidden) in enumerate(own) if not hidden}

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


class Draughtsman:
    """Makes the drawing of each plan, and keeps what the next one can take over."""

    def __init__(self) -> None:
        self._ruler = Ruler()
        self._known: Known = {}

    def draw(self, plan: Plan, account: Id, folded: Collection[Id], looking: Looking) -> Drawing:
        shown = boxes(plan, account, folded)
        faces = Faces(plan, looking, self._known).all(shown)
        sizes = [self._ruler.box(face) for face in faces]
        widths, heights = [w for w, _ in sizes], [h for _, h in sizes]
        gaps = gaps_of(widths, heights, looking.arrangement)
        return Drawing(shown, faces, place(shown, widths, heights, gaps, looking.arrangement))


def gaps_of(widths: list[float], heights: list[float], arrangement: Arrangement) -> Gaps:
    if arrangement is Arrangement.SIDEWAYS:
        return Gaps(beside=14.0, row=max(widths, default=0.0) + ROOM)
    return Gaps(row=max(heights, default=0.0) + ROOM)


EMPTY = Drawing(Boxes([], [], [], []), [], place(Boxes([], [], [], []), [], []))
