"""Which neighbours of a compact chart stand in columns, and how the columns are built."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import ceil, isqrt

from planner.domain.arrangement import Gaps

MANY = 4
"""So many neighbours without reports are stacked."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Boxes in columns, as wide and high as that takes, `rows` rows of the chart.

    `first`: which of the manager's reports begins it; `deep`: so many stand in one column; `step`:
    from one to the next below. `lines`: where the line of each column runs, counted from the
    middle of the manager once the stack has its place; a box begins `hook` beside its line.
    """

    first: int
    count: int
    deep: int
    step: float
    lines: tuple[float, ...]
    wide: tuple[float, ...]
    width: float
    height: float
    rows: int
    hook: float

    def moved(self, by: float) -> "Stack":
        return replace(self, lines=tuple(line + by for line in self.lines))

    def column(self, number: int) -> range:
        """Which of the manager's reports stand in the column."""
        start = self.first + number * self.deep
        return range(start, min(start + self.deep, self.first + self.count))


def runs(alone: Sequence[bool], least: int = MANY) -> Iterator[tuple[int, int]]:
    """Neighbours that could stand in columns: from which to which (not included). `alone`: whether
    each of the neighbours has no reports."""
    first = 0
    while first < len(alone):
        last = first
        while last < len(alone) and alone[last]:
            last += 1
        if last - first >= least:
            yield first, last
        first = last + 1


def stack(first: int, along: Sequence[float], across: Sequence[float], gaps: Gaps) -> Stack:
    """About as high as it is wide, of at least four boxes in a column, all columns alike. `along`
    and `across`: the sizes of its boxes."""
    count = len(along)
    deep = max(MANY, isqrt(2 * count))
    deep = ceil(count / ceil(count / deep))
    columns = [along[at : at + deep] for at in range(0, count, deep)]
    step = max(across) + gaps.stacked
    wide = [gaps.hook + max(column) for column in columns]
    lefts = list(accumulate((w + gaps.stacked for w in wide), initial=0.0))
    height = (min(deep, count) - 1) * step + max(across)
    return Stack(
        first=first,
        count=count,
        deep=deep,
        step=step,
        lines=tuple(lefts[:-1]),
        wide=tuple(wide),
        width=lefts[-1] - gaps.stacked,
        height=height,
        rows=max(1, ceil((height + gaps.room) / gaps.row)),
        hook=gaps.hook,
    )


def among(row: Sequence[int], stacks: Sequence[Stack]) -> list[int | Stack]:
    """The neighbours of a row with each stack in the place of its boxes."""
    found: list[int | Stack] = []
    at = 0
    for each in stacks:
        found += row[at : each.first]
        found.append(each)
        at = each.first + each.count
    return [*found, *row[at:]]
