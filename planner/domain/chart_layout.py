"""Where the boxes of an account's chart stand, and which of them a window can see."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from planner.domain.org import Seat, reports_by_manager, roots
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.tidy_tree import centres

NOBODY = -1


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


def boxes(plan: Plan, account: Id, folded: Collection[Id]) -> Boxes:
    """The boxes of the chart. Below a folded seat one box stands for its whole branch."""
    below = reports_by_manager(plan)
    found = Boxes([], [], [], [])
    row: list[tuple[Seat | None, int]] = [(seat, NOBODY) for seat in roots(plan, account)]
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


@dataclass(frozen=True, slots=True)
class Row:
    """The boxes `first` to `last` (not included) of one depth, in the order of their left edges.

    `managers` are those with reports; their connector covers `spans_from` to `spans_to`.
    """

    first: int
    last: int
    lefts: list[float]
    managers: list[int]
    spans_from: list[float]
    spans_to: list[float]


@dataclass(frozen=True, slots=True)
class Layout:
    """Left, top, width and height of every box, and the rows by which a window finds its own.

    `reports` are the first and last report of each box, (-1, -1) where there is none.
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

    def middle(self, box: int) -> float:
        return self.x[box] + self.w[box] / 2

    def rows_between(self, top: float, bottom: float) -> Iterator[Row]:
        """The rows whose boxes or connectors reach into the stripe."""
        first = max(0, int(top // self.gaps.row))
        last = min(len(self.rows) - 1, int(bottom // self.gaps.row))
        return iter(self.rows[first : last + 1])

    def boxes_between(self, row: Row, left: float, right: float) -> range:
        """The boxes of the row that reach into the stripe."""
        start = bisect_left(row.lefts, left - self.widest)
        stop = bisect_right(row.lefts, right)
        while start < stop and row.lefts[start] + self.w[row.first + start] < left:
            start += 1
        return range(row.first + start, row.first + stop)

    def managers_between(self, row: Row, left: float, right: float) -> list[int]:
        """The boxes of the row whose connectors reach into the stripe."""
        start, stop = bisect_left(row.spans_to, left), bisect_right(row.spans_from, right)
        return row.managers[start:stop]

    def at(self, x: float, y: float) -> int | None:
        """The box under a point."""
        for row in self.rows_between(y, y):
            for box in self.boxes_between(row, x, x):
                if self.y[box] <= y <= self.y[box] + self.h[box]:
                    return box
        return None


def place(
    boxes: Boxes, widths: Sequence[float], heights: Sequence[float], gaps: Gaps = Gaps()
) -> Layout:
    """Lay the boxes out: a tidy tree, the same for the same boxes."""
    middles = centres(boxes.parents, widths, gaps.beside)
    lefts = [middle - width / 2 for middle, width in zip(middles, widths, strict=True)]
    reports = _first_and_last(boxes.parents)
    rows = [_row(first, last, lefts, middles, reports) for first, last in _row_ranges(boxes.depths)]
    bottoms = (d * gaps.row + h for d, h in zip(boxes.depths, heights, strict=True))
    return Layout(
        x=lefts,
        y=[depth * gaps.row for depth in boxes.depths],
        w=list(widths),
        h=list(heights),
        reports=reports,
        rows=rows,
        gaps=gaps,
        widest=max(widths, default=0.0),
        width=max((x + w for x, w in zip(lefts, widths, strict=True)), default=0.0),
        height=max(bottoms, default=0.0),
    )


def _first_and_last(parents: Sequence[int]) -> list[tuple[int, int]]:
    found = [(NOBODY, NOBODY)] * len(parents)
    for box, parent in enumerate(parents):
        if parent >= 0:
            first = found[parent][0]
            found[parent] = (box if first < 0 else first, box)
    return found


def _row_ranges(depths: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = 0
    for box in range(1, len(depths) + 1):
        if box == len(depths) or depths[box] != depths[first]:
            yield first, box
            first = box


def _row(
    first: int,
    last: int,
    lefts: list[float],
    middles: list[float],
    reports: list[tuple[int, int]],
) -> Row:
    managers = [box for box in range(first, last) if reports[box][0] >= 0]
    return Row(
        first=first,
        last=last,
        lefts=lefts[first:last],
        managers=managers,
        spans_from=[min(middles[m], middles[reports[m][0]]) for m in managers],
        spans_to=[max(middles[m], middles[reports[m][1]]) for m in managers],
    )
