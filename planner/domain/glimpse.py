"""What of a chart a window shows, found from the top down: only branches that reach into it are
looked at, so it costs what is seen, not what there is.

Along is the way a row runs, across the way the rows follow each other.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from math import ceil
from typing import NamedTuple

from planner.domain.arrangement import NOBODY, OUTSIDE
from planner.domain.kept_tree import FEW, KeptTree
from planner.domain.stacking import Stack

Interval = tuple[float, float]


class Bar(NamedTuple):
    """What is seen from afar of a branch as wide as a few points, in one row: from where to where
    it reaches there, and its top box."""

    box: int
    near: float
    far: float
    across: float


class Family(NamedTuple):
    """A manager whose lines may be seen: its middle, and its row."""

    manager: int
    middle: float
    row: int


class Glimpse:
    """The `boxes` in sight, where the near edge of each is (`along`) and its top (`across`). With a
    step only so many that they are about that far apart: from far away nobody sees the others."""

    def __init__(
        self, tree: KeptTree, along: Interval, across: Interval, step: float = 0.0
    ) -> None:
        self._tree, self._step = tree, step
        self._near, self._far = along
        self._top, self._bottom = across
        row = tree.gaps.row
        self._first, self._last = int(across[0] // row), int(across[1] // row)
        self.boxes: list[int] = []
        self.along: list[float] = []
        self.across: list[float] = []
        self.bars: list[Bar] = []
        self.families: list[Family] = []
        self._pending = [Family(f, tree.start(f), -1) for f in (OUTSIDE, NOBODY)]
        while self._pending:
            self._look(self._pending.pop())

    def _look(self, family: Family) -> None:
        """At those who report to a manager whose branch reaches into sight."""
        tree, manager = self._tree, family.manager
        if manager >= 0:
            self.families.append(family)
            self._take_aides(family)
        row = tree.row_of(manager)
        if not row:
            return
        below = family.row + tree.fall(row[0])
        if below > self._last:
            return
        middle = family.middle - tree.origin.get(manager, 0.0)
        stacks = tree.columns.get(manager)
        if stacks:
            self._take_stacks(family, below, row, stacks)
            row = tree.singles(manager)
        else:
            row = self._in_sight(family, row)
        self._take(row, middle, below)

    def _in_sight(self, family: Family, row: Sequence[int]) -> Sequence[int]:
        """Those of many that may reach into sight."""
        tree, manager, step = self._tree, family.manager, self._step
        keys = tree.keys(manager)
        if keys is None:
            return row
        start = bisect_left(keys[1], self._near - family.middle)
        stop = bisect_right(keys[0], self._far - family.middle)
        row = row[start:stop]
        if step and manager >= 0 and tree.lone(manager):
            return _thinned(row, step, tree.offset.__getitem__)
        return row

    def _take(self, row: Sequence[int], middle: float, below: int) -> None:
        """The boxes of one row; into their branches is looked later."""
        tree, near, far, step = self._tree, self._near, self._far, self._step
        offset, contours, along = tree.offset, tree.contours, tree.along
        across, seen = below * tree.gaps.row, below >= self._first
        last, barred, high = float("-inf"), float("-inf"), 0
        for box in row:
            at = middle + offset[box]
            half = along[box] / 2
            if contours[box] is not None:
                left, right = tree.ends(box)
                if step and right - left < step:
                    if at - barred >= step or tree.high(box) > high:
                        self._take_bars(box, at, below)
                        barred, high = at, tree.high(box)
                    continue
                self._descend(box, at, below)
            if seen and at + half >= near and at - half <= far and at - last >= step:
                self.boxes.append(box)
                self.along.append(at - half)
                self.across.append(across)
                last = at

    def _descend(self, box: int, at: float, row: int) -> None:
        tree = self._tree
        left, right = tree.ends(box)
        reaches = at + left <= self._far and at + right >= self._near
        if reaches and row + tree.high(box) > self._first:
            self._pending.append(Family(box, at, row))

    def _take_bars(self, box: int, at: float, row: int) -> None:
        contour = self._tree.contours[box]
        if contour is None:
            return
        lefts, rights, shift = contour
        at += shift
        if at + max(rights) < self._near or at + min(lefts) > self._far:
            return
        first = max(0, self._first - row)
        edges = zip(lefts[first:], rights[first:], strict=True)
        for deep, (left, right) in enumerate(edges, row + first):
            if deep > self._last:
                return
            self.bars.append(Bar(box, at + left, at + right, deep * self._tree.gaps.row))

    def _take_aides(self, family: Family) -> None:
        tree = self._tree
        for box in tree.aides.get(family.manager, ()):
            row = family.row + tree.fall(box)
            at, half = family.middle + tree.offset[box], tree.along[box] / 2
            if (
                self._first <= row <= self._last
                and self._near <= at + half
                and at - half <= self._far
            ):
                self.boxes.append(box)
                self.along.append(at - half)
                self.across.append(row * tree.gaps.row)

    def _take_stacks(
        self, family: Family, below: int, row: Sequence[int], stacks: Sequence[Stack]
    ) -> None:
        for each in stacks:
            left = family.middle + each.lines[0]
            if left + each.width < self._near or left > self._far:
                continue
            across = max(1, ceil(self._step / each.wide[0]))
            for number in range(0, len(each.lines), across):
                line = family.middle + each.lines[number]
                if line + each.wide[number] >= self._near and line <= self._far:
                    self._take_column(each, number, line, below * self._tree.gaps.row, row)

    def _take_column(
        self, stack: Stack, number: int, line: float, top: float, row: Sequence[int]
    ) -> None:
        column = stack.column(number)
        first = max(0, int((self._top - top) // stack.step))
        stop = min(len(column), int((self._bottom - top) // stack.step) + 1)
        every = max(1, ceil(self._step / stack.step))
        if first >= stop:
            return
        taken = range(first, stop, every)
        self.boxes.extend(row[column[down]] for down in taken)
        self.along.extend([line + stack.hook] * len(taken))
        self.across.extend([top + down * stack.step for down in taken])


def _thinned(boxes: Sequence[int], step: float, at: Callable[[int], float]) -> Sequence[int]:
    """Some of the boxes, `step` apart; all of them where they are not denser."""
    if len(boxes) < FEW or at(boxes[-1]) - at(boxes[0]) > step * len(boxes):
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
