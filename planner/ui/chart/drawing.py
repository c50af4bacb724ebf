"""One state of the chart, ready to be painted and asked: boxes, faces, places."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from planner.domain.chart_boxes import Boxes
from planner.domain.chart_layout import Layout
from planner.domain.placing import place
from planner.domain.record import Id
from planner.ui.chart.faces import Face
from planner.ui.chart.measures import CAPTION


@dataclass(frozen=True)
class Drawing:
    """What is drawn now. It lives on with the chart: after an edit it says what is then.

    `edges`: how many boxes have an edge of each colour.
    """

    boxes: Boxes
    faces: Sequence[Face]
    layout: Layout
    edges: Counter[str]

    @property
    def numbers(self) -> Mapping[Id, int]:
        """The box of each seat that is not folded away."""
        return self.boxes.numbers

    def census(self) -> tuple[int, int]:
        """Another one once boxes came or went."""
        return len(self.boxes.seats), len(self.boxes)

    def rect(self, box: int) -> QRectF:
        at = self.layout
        return QRectF(at.x[box], at.y[box], at.w[box], at.h[box])

    def bounds(self) -> QRectF:
        whole, zone = QRectF(0, 0, self.layout.width, self.layout.height), self.zone()
        return whole if zone is None else whole.united(zone.adjusted(0, -CAPTION, 0, 0))

    def zone(self) -> QRectF | None:
        """Where those stand who are outside the organisation; its caption is right above."""
        zone = self.layout.zone()
        if zone is None:
            return None
        (near, far), (top, bottom) = zone.along, zone.across
        if self.layout.sideways:
            near, far, top, bottom = top, bottom, near, far
        return QRectF(near, top, far - near, bottom - top)

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
        return self._in_column(box, -1) or self._manager(box)

    def below(self, box: int) -> int:
        if self.layout.sideways:
            return self._along(box, 1)
        below = self._in_column(box, 1)
        if below is None and self.layout.hook(box) is not None:
            return box
        return below or self._report(box)

    def runs_down(self, box: int) -> bool:
        """Whether the next one of the same manager stands below it, not beside."""
        return self.layout.sideways != (self.layout.hook(box) is not None)

    def _in_column(self, box: int, step: int) -> int | None:
        """The box below it (1) or above it (-1) in its column."""
        hook = self.layout.hook(box)
        if hook is None:
            return None
        siblings = self.layout.siblings(box)
        at = siblings.index(box) + step
        other = siblings[at] if 0 <= at < len(siblings) else box
        return other if other != box and self.layout.hook(other) == hook else None

    def _along(self, box: int, step: int) -> int:
        """Its neighbour in the row, at the same height."""
        layout = self.layout
        starts, sizes = (layout.y, layout.h) if layout.sideways else (layout.x, layout.w)
        tops, tall = (layout.x, layout.w) if layout.sideways else (layout.y, layout.h)
        stripe = tops[box], tops[box] + tall[box]
        other: int | None = box
        while other is not None:
            edge = starts[other] + sizes[other] if step > 0 else starts[other]
            other = layout.near(edge, stripe, step)
            if other is not None and not self.boxes.hidden[other]:
                return other
        return box

    def _manager(self, box: int) -> int:
        parent = self.boxes.parents[box]
        return box if parent < 0 else parent

    def _report(self, box: int) -> int:
        """The nearest of its assistants and reports; without any, the nearest box of the next
        row. From an assistant it goes on to the other reports of the manager."""
        tree = self.layout.tree
        own = tree.aides.get(box) or tree.reports[box]
        if not own and box in self.boxes.aides:
            own = tree.reports[tree.manager[box]]
        here = self.layout.middle(box)
        found = [n for n in own or self._next_row(box) if not self.boxes.hidden[n]]
        return min(found, key=lambda n: abs(self.layout.middle(n) - here), default=box)

    def _next_row(self, box: int) -> list[int]:
        """The boxes of the row below that are nearest on both sides."""
        layout = self.layout
        top, here = layout.gaps.row * (layout.depths[box] + 1), layout.middle(box)
        stripe = top, top + layout.gaps.row - layout.gaps.room
        found = (layout.near(here, stripe, 1), layout.near(here, stripe, -1))
        return [*layout.glimpse((here, here), stripe).boxes, *(n for n in found if n is not None)]


EMPTY = Drawing(Boxes([], [], []), [], place(Boxes([], [], []), [], []), Counter())
