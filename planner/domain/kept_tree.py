"""A chart that is edited: a family keeps how it stands, an edit lays out only those above it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from planner.domain.arrangement import NOBODY, OUTSIDE, Gaps
from planner.domain.stacking import MANY, Stack, runs, stack
from planner.domain.tidy_tree import (
    Contour,
    ends,
    families_of,
    leaf,
    queue,
    side_by_side,
    topped,
)

DEEPEST = 600
"""So many rows of a branch are told apart where others stand beside it; those below are one."""
FEW = 12
"""Among so few neighbours the ones in sight are found by looking at each."""
Edges = tuple[float, float]
Keys = tuple[list[float], list[float]]


@dataclass(slots=True)
class Forest:
    """What stands side by side at the top: the tree itself, or what is outside of it."""

    roots: Sequence[int] = ()
    ends: Edges = (0.0, 0.0)
    high: int = 0


@dataclass(frozen=True, slots=True)
class Shape:
    """What else the tree is to know: which boxes are assistants and which roots stand outside;
    how large the boxes are across the rows, and whether many without reports are stacked."""

    aides: Collection[int] = ()
    outside: Collection[int] = ()
    across: Sequence[float] = ()
    stacks: bool = False


class KeptTree:
    """Boxes are numbers that stay theirs; -1 is whom roots report to, -2 whom outsiders do.

    `offset`: from the middle of the manager to its own, along the row, and as much more as the
    `origin` of the manager says; `sunk`: how far below the top of its row, where it stands in a
    column. `version` grows with everything that moves.
    """

    def __init__(
        self, parents: list[int], along: Sequence[float], gaps: Gaps, shape: Shape | None = None
    ) -> None:
        """The tree of boxes that are numbered row by row, each row in the order of its managers.
        The list of parents is the tree's own from now on."""
        shape = shape or Shape()
        self.gaps, self.stacks = gaps, shape.stacks
        self.manager, self.along, self.across = parents, list(along), list(shape.across)
        self.reports: list[Sequence[int]] = [()] * len(parents)
        self.aides: dict[int, Sequence[int]] = {}
        self.offset: list[float] = []
        self.origin: dict[int, float] = {}
        self.contours: list[Contour | None] = [None] * len(parents)
        self.sunk: dict[int, float] = {}
        self.columns: dict[int, list[Stack]] = {}
        self.forests = {NOBODY: Forest(), OUTSIDE: Forest()}
        self.version = 0
        self._ends: list[Edges | None] = [None] * len(parents)
        self._beside: dict[int, int] = {}
        self._deeper: dict[int, int] = {}
        self._keys: dict[int, Keys] = {}
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

    def row_of(self, manager: int) -> Sequence[int]:
        return self.reports[manager] if manager >= 0 else self.forests[manager].roots

    def singles(self, manager: int) -> Sequence[int]:
        """Those who report to it and stand in no column."""
        row, at = self.row_of(manager), 0
        if manager not in self.columns:
            return row
        found: list[int] = []
        for each in self.columns[manager]:
            found.extend(row[at : each.first])
            at = each.first + each.count
        return [*found, *row[at:]]

    def flanks(self, manager: int) -> int:
        """How many rows its assistants take."""
        return (len(self.aides.get(manager, ())) + 1) // 2

    def fall(self, box: int) -> int:
        """How many rows below its manager it stands."""
        beside = self._beside.get(box)
        return 1 + self.flanks(self.manager[box]) if beside is None else beside

    def high(self, box: int) -> int:
        """How many rows the box and all below it take."""
        contour = self.contours[box]
        return 1 if contour is None else self._deeper.get(box, len(contour[0]))

    def lone(self, manager: int) -> bool:
        """Whether none of its reports has reports, and all stand in one row."""
        flat = self.high(manager) == 2 + self.flanks(manager)
        return flat and manager not in self.columns

    def start(self, forest: int) -> float:
        """Where the offsets of its roots count from: the tree begins at 0, beside it the others."""
        left = self.forests[forest].ends[0]
        if forest == NOBODY:
            return -left
        near, far = self.forests[NOBODY].ends
        beside = far - near + self.gaps.zone if self.forests[NOBODY].roots else self.gaps.margin
        return beside - left

    def ends(self, box: int) -> Edges:
        """How far the box and all below it reach, from its own middle."""
        known = self._ends[box]
        if known is None:
            contour, half = self.contours[box], self.along[box] / 2
            known = self._ends[box] = (-half, half) if contour is None else ends(contour)
        return known

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

    def _lay(self, box: int) -> None:
        """From the contours of its reports to its own."""
        self._ends[box] = None
        for known in (self._keys, self._deeper, self.columns, self.origin):
            known.pop(box, None)
        reports, aides = self.reports[box], self.aides.get(box)
        if not reports and not aides:
            self.contours[box] = None
            return
        contour: Contour = self._lay_row(box, reports) if reports else ([], [], 0.0)
        if aides:
            contour = self._flanked(aides, contour)
        self.contours[box] = self._topped(box, contour)

    def _topped(self, box: int, contour: Contour) -> Contour:
        """With the manager above it. Below a depth that hardly any chart has, rows are one."""
        left, right, _ = contour = topped(contour, self.along[box] / 2)
        if len(left) > DEEPEST:
            below = map(self.high, self.reports[box])
            self._deeper[box] = 1 + self.flanks(box) + max(below, default=0)
            left[-2:], right[-2:] = [min(left[-2:])], [max(right[-2:])]
        return contour

    def _lay_forest(self, which: int) -> None:
        forest = self.forests[which]
        for known in (self._keys, self.columns):
            known.pop(which, None)
        forest.ends, forest.high = (0.0, 0.0), 0
        if forest.roots:
            contour = self._lay_row(which, forest.roots)
            forest.ends = ends(contour)
            forest.high = max(len(contour[0]), *map(self.high, forest.roots))

    def _lay_row(self, manager: int, row: Sequence[int]) -> Contour:
        """Seats those who report to it beside each other."""
        below = [self.contours[box] for box in row]
        if stacks := self._stacks(manager, row, below):
            return self._lay_stacks(manager, row, stacks)
        if self.sunk:
            for box in row:
                self.sunk.pop(box, None)
        places, contour = self._row([self.along[box] for box in row], below)
        for box, place in zip(row, places, strict=True):
            self.offset[box] = place
        return contour

    def _row(self, wide: list[float], below: list[Contour | None]) -> tuple[list[float], Contour]:
        if len(wide) > 1:
            return side_by_side(wide, below, self.gaps.beside)
        left, right, shift = below[0] or leaf(wide[0])
        return [0.0], (left[:], right[:], shift)

    def _stacks(
        self, manager: int, row: Sequence[int], below: Sequence[Contour | None]
    ) -> list[Stack]:
        """Outside the tree even two stand below each other: they are neighbours, no colleagues."""
        if not self.stacks and manager != OUTSIDE:
            return []
        found = runs([c is None for c in below], 2 if manager == OUTSIDE else MANY)
        return [
            stack(
                first,
                [self.along[box] for box in row[first:last]],
                [self.across[box] for box in row[first:last]],
                self.gaps,
            )
            for first, last in found
        ]

    def _lay_stacks(self, manager: int, row: Sequence[int], stacks: Sequence[Stack]) -> Contour:
        """Each stack stands in the row like one wide box."""
        units: list[tuple[int | Stack, float, Contour | None]] = []
        at = 0
        for each in stacks:
            units += [(box, self.along[box], self.contours[box]) for box in row[at : each.first]]
            units.append((each, each.width, leaf(each.width, each.rows)))
            at = each.first + each.count
        units += [(box, self.along[box], self.contours[box]) for box in row[at:]]
        widths, below = [wide for _, wide, _ in units], [contour for _, _, contour in units]
        places, contour = side_by_side(widths, below, self.gaps.beside)
        self.columns[manager] = []
        for (unit, _, _), place in zip(units, places, strict=True):
            if isinstance(unit, Stack):
                self._seat_stack(manager, row, unit.moved(place - unit.width / 2))
            else:
                self.offset[unit] = place
                self.sunk.pop(unit, None)
        return contour

    def _seat_stack(self, manager: int, row: Sequence[int], stack: Stack) -> None:
        self.columns[manager].append(stack)
        for number, line in enumerate(stack.lines):
            for down, at in enumerate(stack.column(number)):
                box = row[at]
                self.offset[box] = line + stack.hook + self.along[box] / 2
                self.sunk[box] = down * stack.step

    def _flanked(self, aides: Sequence[int], contour: Contour) -> Contour:
        """With assistants beside the line below their manager: the first at the left, the second
        at the right of it, the next two below them."""
        aside, shift = self.gaps.aside, contour[2]
        left: list[float] = []
        right: list[float] = []
        for number, box in enumerate(aides):
            self.sunk.pop(box, None)
            wide = aside + self.along[box]
            middle = aside + self.along[box] / 2
            if number % 2:
                self.offset[box] = middle
                right[-1] = wide - shift
            else:
                self.offset[box] = -middle
                left.append(-wide - shift)
                right.append(aside - shift)
        return [*left, *contour[0]], [*right, *contour[1]], shift
