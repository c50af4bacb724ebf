"""Where the boxes of an account's chart stand, and which of them a window can see."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from planner.domain.org import Seat, reports_by_manager, roots
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.text import Text, text

NOBODY = -1


class Arrangement(Enum):
    """How a chart is laid out. Compact: many reports without reports of their own stand in columns
    below their manager. Sideways: the top stands at the left."""

    DOWN = "down"
    COMPACT = "compact"
    SIDEWAYS = "sideways"


ARRANGEMENT_WORDS: Mapping[Arrangement, Text] = {
    Arrangement.DOWN: text("Top down"),
    Arrangement.COMPACT: text("Compact"),
    Arrangement.SIDEWAYS: text("Left to right"),
}


@dataclass(frozen=True, slots=True)
class Boxes:
    """The boxes to draw, row by row and from left to right, each a number in these lists.

    `seats`: whose box it is; `parents`: the box it hangs from, -1 for a root; `depths`: its row;
    `hidden`: 0, or how many seats below `seats` the box stands for (“+ n more”).
    """

    seats: list[Id]
    parents: list[int]
    depths: list[int]
    hidden: list[int]

    def __len__(self) -> int:
        return len(self.seats)


def boxes(plan: Plan, account: Id, folded: Collection[Id], top: Id | None = None) -> Boxes:
    """The boxes of the chart, or of the branch below `top`; outsiders stand at the right of all.
    Below a folded seat one box stands for its whole branch."""
    below = reports_by_manager(plan)
    found = Boxes([], [], [], [])
    branch = plan.find(Seat, top)
    tops = sorted(roots(plan, account), key=lambda s: s.outsider) if branch is None else [branch]
    row: list[tuple[Seat | None, int]] = [(seat, NOBODY) for seat in tops]
    depth = 0
    while row:
        following: list[tuple[Seat | None, int]] = []
        for seat, parent in row:
            number = len(found)
            stub = seat is None
            owner = found.seats[parent] if seat is None else seat.id
            found.seats.append(owner)
            found.parents.append(parent)
            found.depths.append(depth)
            found.hidden.append(len(_branch_below(plan, owner)) if stub else 0)
            if seat is None or seat.id not in below:
                continue
            if seat.id in folded:
                following.append((None, number))
            else:
                following.extend((report, number) for report in below[seat.id])
        row, depth = following, depth + 1
    return found


def _branch_below(plan: Plan, seat: Id) -> list[Id]:
    found = [seat]
    below = reports_by_manager(plan)
    for each in found:
        found.extend(s.id for s in below.get(each, ()))
    return found[1:]


@dataclass(frozen=True, slots=True)
class Gaps:
    """The room between boxes side by side, and from the top of one row to that of the next."""

    beside: float = 26.0
    row: float = 132.0
    stacked: float = 12.0
    hook: float = 16.0


@dataclass(frozen=True, slots=True)
class Row:
    """The boxes whose tops are in one stripe of the chart, in the order of their near edges, and
    those of them that have reports. Where they stand only the layout says: rows outlive it."""

    boxes: Sequence[int]
    managers: Sequence[int]


@dataclass(frozen=True, slots=True)
class Layout:
    """Left, top, width and height of every box, and the rows by which a window finds its own.

    `reports` are the first and last report of each box, (-1, -1) where there is none. `hooks` are
    of the boxes that stand in a column: where its line runs down, and from which height. A
    `sideways` chart has its rows as columns: what is said here of across and down is swapped.
    `reach`: how far a box may stand out of its row.
    """

    x: list[float]
    y: list[float]
    w: list[float]
    h: list[float]
    reports: list[tuple[int, int]]
    rows: list[Row]
    gaps: Gaps
    widest: float
    width: float
    height: float
    sideways: bool = False
    hooks: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    reach: float = 0.0

    def middle(self, box: int) -> float:
        """Of its extent along the row."""
        if self.sideways:
            return self.y[box] + self.h[box] / 2
        return self.x[box] + self.w[box] / 2

    def port(self, box: int) -> float:
        """Where the line from the manager comes down to it, or to its column."""
        hook = self.hooks.get(box)
        return self.middle(box) if hook is None else hook[0]

    def rows_between(self, top: float, bottom: float) -> Iterator[Row]:
        """The rows whose boxes or connectors reach into the stripe."""
        first = max(0, int((top - self.reach) // self.gaps.row))
        last = min(len(self.rows) - 1, int(bottom // self.gaps.row))
        return iter(self.rows[first : last + 1])

    def boxes_between(
        self, row: Row, left: float, right: float, step: float = 0.0
    ) -> Sequence[int]:
        """The boxes of the row that reach into the stripe. With a step only so many that their
        edges are that far apart, where they are denser: from far away nobody sees the others."""
        along, edge = (self.h, self.y) if self.sideways else (self.w, self.x)
        at = edge.__getitem__
        start = bisect_left(row.boxes, left - self.widest, key=at)
        stop = bisect_right(row.boxes, right, key=at)
        if self.reach:
            sure = bisect_left(row.boxes, left, start, stop, key=at)
            reaching = [b for b in row.boxes[start:sure] if edge[b] + along[b] >= left]
            found = [*reaching, *row.boxes[sure:stop]]
            return _thinned(found, step, at) if step else found
        while start < stop and edge[row.boxes[start]] + along[row.boxes[start]] < left:
            start += 1
        found_here = row.boxes[start:stop]
        return _thinned(found_here, step, at) if step else found_here

    def managers_between(
        self, row: Row, left: float, right: float, step: float = 0.0
    ) -> Sequence[int]:
        """The boxes of the row whose connectors reach into the stripe; see `boxes_between`."""
        start = bisect_left(row.managers, left, key=self._far_end)
        stop = bisect_right(row.managers, right, key=self._near_end)
        found = row.managers[start:stop]
        return _thinned(found, step, self._near_end) if step else found

    def ends(self, manager: int) -> tuple[float, float]:
        """From where to where its connector runs along its reports."""
        first, last = self.reports[manager]
        ports = (self.middle(manager), self.port(first), self.port(last))
        return min(ports), max(ports)

    def _near_end(self, manager: int) -> float:
        return self.ends(manager)[0]

    def _far_end(self, manager: int) -> float:
        return self.ends(manager)[1]

    def at(self, x: float, y: float) -> int | None:
        """The box under a point."""
        across, down = (y, x) if self.sideways else (x, y)
        for row in self.rows_between(down, down):
            for box in self.boxes_between(row, across, across):
                if self.holds(box, x, y):
                    return box
        return None

    def holds(self, box: int, x: float, y: float) -> bool:
        left, top = self.x[box], self.y[box]
        return left <= x <= left + self.w[box] and top <= y <= top + self.h[box]

    def row_of(self, box: int) -> Row:
        top = self.x[box] if self.sideways else self.y[box]
        return self.rows[int(top // self.gaps.row)]


def _thinned(boxes: Sequence[int], step: float, at: Callable[[int], float]) -> Sequence[int]:
    """Some of the boxes, `step` apart; all of them where they are not denser."""
    if len(boxes) < 2 or at(boxes[-1]) - at(boxes[0]) > step * len(boxes):
        return boxes
    found, here, last = [], 0, len(boxes)
    while here < last:
        found.append(boxes[here])
        beyond = at(boxes[here]) + step
        here, stride = here + 1, 1
        while here + stride < last and at(boxes[here + stride]) < beyond:
            here, stride = here + stride, 2 * stride
        here = bisect_left(boxes, beyond, here, min(here + stride, last), key=at)
    return found
