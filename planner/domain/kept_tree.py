"""A chart that is edited: a family keeps how it stands, an edit lays out only those above it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from planner.domain.arrangement import NOBODY, OUTSIDE, Gaps
from planner.domain.families import Families, Keys
from planner.domain.tidy_tree import families_of, queue

FEW = 12
"""Among so few neighbours the ones in sight are found by looking at each."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What else the tree is to know: which boxes are assistants and which roots stand outside;
    how large the boxes are across the rows, and whether many without reports are stacked."""

    aides: Collection[int] = ()
    outside: Collection[int] = ()
    across: Sequence[float] = ()
    stacks: bool = False


class KeptTree(Families):
    """Boxes are numbers that stay theirs; -1 is whom roots report to, -2 whom outsiders do.
    `version` grows with everything that moves."""

    def __init__(
        self, parents: list[int], along: Sequence[float], gaps: Gaps, shape: Shape | None = None
    ) -> None:
        """The tree of boxes that are numbered row by row, each row in the order of its managers.
        The list of parents is the tree's own from now on."""
        shape = shape or Shape()
        super().__init__(parents, list(along), list(shape.across), gaps)
        self.stacks = shape.stacks
        self.version = 0
        self._dirty: set[int] = set()
        self._build(shape)

    def _build(self, shape: Shape) -> None:
        families = list(families_of(self.manager))
        places = queue(self.along, self.gaps.beside)
        along, contours, reports = self.along, self.contours, self.reports
        self.offset = places
        plain = not self.stacks and not shape.aides
        for manager, first, last in reversed(families):
            row = range(first, last)
            if manager < 0:
                inside = [box for box in row if box not in shape.outside]
                self.seat_roots(inside, [box for box in row if box in shape.outside])
                continue
            reports[manager] = row
            below = contours[first:last]
            if not plain:
                self._build_family(manager, shape)
            elif any(below):
                self.offset[first:last], contour = self._row(along[first:last], below)
                contours[manager] = self._topped(manager, contour)
            else:  # the usual and simplest: they stand as in one queue of all boxes
                self.origin[manager] = middle = (places[first] + places[last - 1]) / 2
                half = along[manager] / 2
                left = places[first] - along[first] / 2 - middle
                right = places[last - 1] + along[last - 1] / 2 - middle
                contours[manager] = [-half, left], [half, right], 0.0
        self._dirty.intersection_update((NOBODY, OUTSIDE))
        self.settle()

    def _build_family(self, manager: int, shape: Shape) -> None:
        row = self.reports[manager]
        if beside := [box for box in row if box in shape.aides]:
            self.seat_family(manager, [box for box in row if box not in shape.aides], beside)
        self._lay(manager)

    def add(self, along: float, across: float) -> int:
        """A box that stands nowhere yet; the list of parents has it already."""
        self.along.append(along)
        self.across.append(across)
        self.reports.append(())
        self.offset.append(0.0)
        self.contours.append(None)
        self._ends.append(None)
        return len(self.along) - 1

    def seat_family(self, manager: int, reports: Sequence[int], aides: Sequence[int] = ()) -> None:
        """These report to it now; `aides` stand beside its line. They have no reports."""
        self.reports[manager] = reports
        for box in self.aides.pop(manager, ()):
            self._beside.pop(box, None)
        if aides:
            self.aides[manager] = aides
            self._beside.update((box, 1 + number // 2) for number, box in enumerate(aides))
        for box in chain(reports, aides):
            self.manager[box] = manager
        self._dirty.add(manager)

    def seat_roots(self, tree: Sequence[int], outside: Sequence[int] = ()) -> None:
        for above, row in ((NOBODY, tree), (OUTSIDE, outside)):
            self.forests[above].roots = row
            for box in row:
                self.manager[box] = above
            self._dirty.add(above)

    def resize(self, box: int, along: float, across: float) -> None:
        """The box is another size: it and the managers above it are laid out again."""
        self.along[box], self.across[box] = along, across
        self._dirty.add(self.manager[box] if self.contours[box] is None else box)

    def space(self, gaps: Gaps) -> None:
        """There is another room between the boxes."""
        if gaps != self.gaps:
            self.gaps = gaps
            self._dirty.update(self.columns, self.forests)

    def settle(self) -> None:
        """Lay out what was told, from the lowest boxes up."""
        if not self._dirty:
            return
        depths: dict[int, int] = {}
        for box in self._dirty:
            path = [*self.path(box)]
            depths.update((each, depth) for depth, each in enumerate(reversed(path)))
        for box in sorted(depths, key=depths.__getitem__, reverse=True):
            self._lay(box)
        self._lay_forest(NOBODY)
        self._lay_forest(OUTSIDE)
        self._dirty.clear()
        self.version += 1

    def path(self, box: int) -> Iterator[int]:
        """The box and the managers above it."""
        while box >= 0:
            yield box
            box = self.manager[box]

    def keys(self, manager: int) -> Keys | None:
        """Of each report the leftmost edge that it and all after it have, and the rightmost that it
        and all before it have, from the middle of the manager: both rise. None of a few."""
        row = self.row_of(manager)
        if len(row) <= FEW:
            return None
        known = self._keys.get(manager)
        if known is None:
            origin = self.origin.get(manager, 0.0)
            edges = [(self.offset[box] - origin, self.ends(box)) for box in row]
            lefts = [*accumulate((at + left for at, (left, _) in reversed(edges)), min)]
            lefts.reverse()
            known = lefts, [*accumulate((at + right for at, (_, right) in edges), max)]
            self._keys[manager] = known
        return known

    def middles(self) -> list[float]:
        """The middles of all boxes along the rows."""
        found, offset, reports = [0.0] * len(self.manager), self.offset, self.reports
        waiting: list[int] = []
        for which, forest in self.forests.items():
            start = self.start(which)
            for box in forest.roots:
                found[box] = start + offset[box]
            waiting.extend(forest.roots)
        for manager in waiting:
            middle, row, origin = found[manager], reports[manager], self.origin.get(manager)
            if origin is not None:  # neighbours by number, too, and none of them has reports
                first, last, shift = row[0], row[-1] + 1, middle - origin
                found[first:last] = [shift + place for place in offset[first:last]]
                continue
            for box in chain(row, self.aides.get(manager, ())):
                found[box] = middle + offset[box]
            waiting.extend([box for box in row if self.contours[box] is not None])
        return found
