"""One state of the chart, ready to be painted and asked: boxes, faces, places."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from planner.domain.chart_layout import Boxes, Gaps, Layout, boxes, place
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
        """The next seat's box to the right (1) or left (-1) in the same row; itself at the end."""
        row = self.layout.rows[self.boxes.depths[box]]
        other = box + step
        while row.first <= other < row.last:
            if not self.boxes.hidden[other]:
                return other
            other += step
        return box

    def above(self, box: int) -> int:
        parent = self.boxes.parents[box]
        return box if parent < 0 else parent

    def below(self, box: int) -> int:
        """The nearest of its reports; without any, the nearest box of the next row."""
        first, last = self.layout.reports[box]
        if first < 0:
            depth = self.boxes.depths[box] + 1
            if depth >= len(self.layout.rows):
                return box
            first, last = self.layout.rows[depth].first, self.layout.rows[depth].last - 1
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
        gaps = Gaps(row=max(heights, default=0.0) + ROOM)
        return Drawing(shown, faces, place(shown, widths, heights, gaps))


EMPTY = Drawing(Boxes([], [], [], []), [], place(Boxes([], [], [], []), [], []))
