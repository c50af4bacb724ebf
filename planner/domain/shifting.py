"""One box of a laid-out chart gets another width: whole branches move, nothing is laid out anew."""

from bisect import bisect_left
from dataclasses import replace
from itertools import groupby

from planner.domain.chart_layout import Layout
from planner.domain.kept_tree import KeptTree

Range = tuple[int, int]


def resized(layout: Layout, tree: KeptTree, box: int, width: float) -> Layout:
    """The layout with that width; `tree`, which made the layout, follows. Rows are shared."""
    path = [box]
    while (manager := tree.parents[path[-1]]) >= 0:
        path.append(manager)
    ranges = [_reports(tree, manager) for manager in (-1, *reversed(path[1:]))]
    before, edge = [tree.offsets(*each) for each in ranges], tree.edge
    grown = width - tree.widths[box]
    tree.resize(box, width)
    moved = _Moved(layout.x[:], tree)
    shift = edge - tree.edge
    for siblings, old, onward in zip(ranges, before, reversed(path), strict=True):
        shift = moved.row(siblings, old, onward, shift)
    moved.branches(_reports(tree, box), shift)
    moved.x[box] -= grown / 2
    widths = layout.w[:]
    widths[box] = width
    ends = (row.boxes[-1] for row in layout.rows)
    return replace(
        layout,
        x=moved.x,
        w=widths,
        widest=max(layout.widest, width),
        width=max(moved.x[end] + widths[end] for end in ends),
    )


def _reports(tree: KeptTree, manager: int) -> Range:
    """Row by row and in order, the reports of a box are neighbours."""
    return bisect_left(tree.parents, manager), bisect_left(tree.parents, manager + 1)


class _Moved:
    """Left edges that are being moved."""

    def __init__(self, x: list[float], tree: KeptTree) -> None:
        self.x, self._tree = x, tree

    def row(self, siblings: Range, old: list[float], onward: int, shift: float) -> float:
        """Move the branches of a row, whose manager moves by `shift`: but of `onward` the box
        alone. Gives how far that one moved."""
        first, last = siblings
        new = self._tree.offsets(first, last)
        shifts = [shift + to - was for was, to in zip(old, new, strict=True)]
        before, after = range(first, onward), range(onward + 1, last)
        for side in (before, after):
            for by, same in groupby(side, key=lambda box: round(shifts[box - first], 6)):
                boxes = list(same)
                exactly = shifts[boxes[0] - first]
                if by:
                    self.branches((boxes[0], boxes[-1] + 1), exactly)
        self.x[onward] += shifts[onward - first]
        return shifts[onward - first]

    def branches(self, boxes: Range, shift: float) -> None:
        """Move neighbours with all that is below them: in every row they are neighbours, too."""
        parents = self._tree.parents
        first, last = boxes
        while first < last:
            self.x[first:last] = [x + shift for x in self.x[first:last]]
            first, last = bisect_left(parents, first), bisect_left(parents, last)
