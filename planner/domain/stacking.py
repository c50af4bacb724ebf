"""Which boxes of a compact chart stand in columns, and how a column is built."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, isqrt

from planner.domain.chart_layout import NOBODY, Boxes, Gaps

MANY = 4
"""So many neighbours without reports are stacked."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The boxes from number `first` on, each `across` and `down` from the corner of all; `deep`
    of them stand in one column."""

    first: int
    across: list[float]
    down: list[float]
    deep: int
    width: float
    height: float

    def __len__(self) -> int:
        return len(self.across)


@dataclass(frozen=True, slots=True)
class Stacked:
    """The tree in which each stack is one node. `firsts`: the (first) box of each node; `tall`:
    how many rows a stack takes."""

    firsts: list[int]
    parents: list[int]
    widths: list[float]
    tall: dict[int, int]
    stacks: list[Stack]


def stacked(boxes: Boxes, widths: Sequence[float], heights: Sequence[float], gaps: Gaps) -> Stacked:
    found = Stacked([], [], [], {}, [])
    node_of: dict[int, int] = {NOBODY: NOBODY}
    room = gaps.row - max(heights, default=0.0)
    for first, last in _runs(boxes.parents):
        node = len(found.firsts)
        node_of[first] = node
        found.firsts.append(first)
        found.parents.append(node_of[boxes.parents[first]])
        if last - first < MANY:
            found.widths.append(widths[first])
            continue
        stack = _stack(first, widths[first:last], heights[first:last], gaps)
        found.stacks.append(stack)
        found.widths.append(stack.width)
        found.tall[node] = max(1, ceil((stack.height + room) / gaps.row))
    return found


def _runs(parents: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbours of one manager that could stand in columns; every other box alone."""
    managers = set(parents)
    first = 0
    while first < len(parents):
        last = first + 1
        if first not in managers:
            while last < len(parents) and parents[last] == parents[first] and last not in managers:
                last += 1
        if last - first < MANY:
            yield from ((box, box + 1) for box in range(first, last))
        else:
            yield first, last
        first = last


def _stack(first: int, widths: Sequence[float], heights: Sequence[float], gaps: Gaps) -> Stack:
    """About as high as it is wide, of at least four boxes in a column, all columns alike."""
    deep = max(MANY, isqrt(2 * len(widths)))
    deep = ceil(len(widths) / ceil(len(widths) / deep))
    columns = [range(at, min(at + deep, len(widths))) for at in range(0, len(widths), deep)]
    step = max(heights) + gaps.stacked
    wide = [gaps.hook + max(widths[box] for box in column) for column in columns]
    lefts = list(accumulate((w + gaps.stacked for w in wide), initial=0.0))
    return Stack(
        first=first,
        across=[lefts[n // deep] + gaps.hook for n in range(len(widths))],
        down=[(n % deep) * step for n in range(len(widths))],
        deep=deep,
        width=lefts[-1] - gaps.stacked,
        height=(min(deep, len(widths)) - 1) * step + max(heights),
    )


def hooked(
    stacks: Sequence[Stack],
    boxes: Boxes,
    corners: tuple[Sequence[float], Sequence[float]],
    heights: Sequence[float],
    gaps: Gaps,
) -> dict[int, tuple[float, float]]:
    """Of each stacked box: where the line of its column runs, and from which height down to it.
    `corners`: left and top of every box. Boxes without a manager have no line."""
    hooks: dict[int, tuple[float, float]] = {}
    x, y = corners
    half = (gaps.row - max(heights, default=0.0)) / 2
    for stack in stacks:
        if boxes.parents[stack.first] == NOBODY:
            continue
        for offset in range(len(stack)):
            box = stack.first + offset
            above = box - 1
            top = y[box] - half if offset % stack.deep == 0 else y[above] + heights[above] / 2
            hooks[box] = x[box] - gaps.hook + 2, top
    return hooks
