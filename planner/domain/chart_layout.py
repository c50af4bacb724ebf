"""Where the boxes of an account's chart stand, and which of them a window can see."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planner.domain.arrangement import NOBODY, OUTSIDE, Gaps
from planner.domain.glimpse import Glimpse, Interval
from planner.domain.kept_tree import KeptTree

T = TypeVar("T")
FAR, MANY = 1e9, 3000
"""Of more boxes than that the last row counts as a whole one, however low its boxes are."""
NEARBY = 400.0
"""So far around a place its neighbours are sought first."""


class Lazy(Generic[T]):
    """A figure of every box that is found when it is asked for."""

    def __init__(self, find: Callable[[int], T]) -> None:
        self._find = find

    def __getitem__(self, box: int) -> T:
        return self._find(box)


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the chart, along its rows and across them."""

    along: Interval
    across: Interval


class Layout:
    """The places of the boxes of a tree that may be edited: always those it has now.

    A `sideways` chart has its rows as columns: what is said of along and across is swapped.
    `x`, `y`: left and top of a box; `w`, `h`: its size; `depths`: its row.
    """

    def __init__(self, tree: KeptTree, *, sideways: bool = False) -> None:
        self.tree, self.sideways = tree, sideways
        self.w, self.h = tree.along, tree.across
        along, across = self._along, self._across
        if sideways:
            self.w, self.h = self.h, self.w
            along, across = across, along
        self.x, self.y = Lazy(along), Lazy(across)
        self.depths = Lazy(self._row)
        self._found: dict[int, tuple[float, int]] = {}
        self._of = -1
        self._deepest = (-1, 0.0)

    @property
    def gaps(self) -> Gaps:
        return self.tree.gaps

    @property
    def version(self) -> int:
        """Grows with everything that moves."""
        return self.tree.version

    @property
    def width(self) -> float:
        return self._reach() if self.sideways else self._spread()

    @property
    def height(self) -> float:
        return self._spread() if self.sideways else self._reach()

    def middle(self, box: int) -> float:
        """Of its extent along the row."""
        return self._where(box)[0]

    def hook(self, box: int) -> float | None:
        """Where the line of the column runs in which the box stands; None: it stands in the row."""
        tree = self.tree
        if box not in tree.sunk:
            return None
        hook = tree.columns[tree.manager[box]][0].hook
        return self.middle(box) - tree.along[box] / 2 - hook

    def siblings(self, box: int) -> Sequence[int]:
        """The box and those beside it under the same manager; assistants are among themselves."""
        tree = self.tree
        manager = tree.manager[box]
        aides = tree.aides.get(manager, ())
        return aides if box in aides else tree.row_of(manager)

    def zone(self) -> Area | None:
        """The area of those who stand outside the organisation; None: there are none."""
        tree, margin = self.tree, self.gaps.margin
        outside = tree.forests[OUTSIDE]
        if not outside.roots:
            return None
        start = tree.start(OUTSIDE)
        near, far = outside.ends
        bottom = max(self._bottom(box) for box in outside.roots)
        return Area((start + near - margin, start + far + margin), (-margin, bottom + margin))

    def glimpse(self, along: Interval, across: Interval, step: float = 0.0) -> Glimpse:
        return Glimpse(self.tree, along, across, step)

    def at(self, x: float, y: float) -> int | None:
        """The box under a point."""
        along, across = (y, x) if self.sideways else (x, y)
        found = self.glimpse((along, along), (across, across))
        return next((box for box in found.boxes if self.holds(box, x, y)), None)

    def holds(self, box: int, x: float, y: float) -> bool:
        left, top = self.x[box], self.y[box]
        return left <= x <= left + self.w[box] and top <= y <= top + self.h[box]

    def near(self, along: float, across: Interval, step: int) -> int | None:
        """The nearest box of a stripe that begins beyond a place (step 1), or ends before it (-1);
        None: there is none."""
        spread, reach = self._spread(), NEARBY
        while True:
            ends = (along, along + reach) if step > 0 else (along - reach, along)
            seen = self.glimpse(ends, across)
            beyond = [
                (near if step > 0 else -near - self.tree.along[box], box)
                for box, near in zip(seen.boxes, seen.along, strict=True)
                if (near >= along if step > 0 else near + self.tree.along[box] <= along)
                and self._meets(box, across)
            ]
            if beyond:
                return min(beyond)[1]
            if reach > spread:
                return None
            reach *= 4

    @property
    def uneven(self) -> bool:
        """Whether boxes of the tree stand at any height, as in columns."""
        return any(manager != OUTSIDE for manager in self.tree.columns)

    def outermost(self, across: Interval) -> Interval:
        """From the first edge to the last of all in a stripe."""
        spread = self._spread()
        first, last = self.near(-1.0, across, 1), self.near(spread + 1, across, -1)
        tree = self.tree
        near = 0.0 if first is None else self._along(first)
        return near, spread if last is None else self._along(last) + tree.along[last]

    def first(self) -> int | None:
        """The first box at the top."""
        forests = self.tree.forests
        roots = forests[NOBODY].roots or forests[OUTSIDE].roots
        return roots[0] if roots else None

    def last(self) -> int | None:
        """The last box of the lowest row of the tree."""
        bottom = self._reach()
        stripe = (bottom - self.gaps.row + self.gaps.room, bottom)
        return self.near(self._spread() + 1, stripe, -1)

    def _bottom(self, root: int) -> float:
        """How far a root and all below it reach across the rows."""
        tree = self.tree
        if tree.high(root) > 1:
            return tree.high(root) * self.gaps.row - self.gaps.room
        return tree.sunk.get(root, 0.0) + tree.across[root]

    def _meets(self, box: int, across: Interval) -> bool:
        top = self._across(box)
        return top <= across[1] and across[0] <= top + self.tree.across[box]

    def _along(self, box: int) -> float:
        return self._where(box)[0] - self.tree.along[box] / 2

    def _across(self, box: int) -> float:
        return self._where(box)[1] * self.gaps.row + self.tree.sunk.get(box, 0.0)

    def _row(self, box: int) -> int:
        return self._where(box)[1]

    def _where(self, box: int) -> tuple[float, int]:
        """Its middle along the row, and which row: found from the managers above it."""
        tree, found = self.tree, self._found
        if self._of != tree.version:
            found.clear()
            self._of = tree.version
        path = []
        while box >= 0 and box not in found:
            path.append(box)
            box = tree.manager[box]
        middle, row = (tree.start(box), -1) if box < 0 else found[box]
        for each in reversed(path):
            middle += tree.offset[each] - tree.origin.get(tree.manager[each], 0.0)
            row += tree.fall(each)
            found[each] = middle, row
        return middle, row

    def _spread(self) -> float:
        """From the first edge to the last along the rows."""
        zone = self.zone()
        if zone is not None:
            return zone.along[1]
        near, far = self.tree.forests[NOBODY].ends
        return far - near

    def _reach(self) -> float:
        """From the top of the first row to the bottom of the last."""
        high = max(forest.high for forest in self.tree.forests.values())
        whole = high * self.gaps.row - self.gaps.room if high else 0.0
        if not self.uneven or len(self.tree.manager) > MANY:
            return whole
        if self._deepest[0] != self.version:  # columns end at any height
            seen = self.glimpse((-FAR, FAR), (whole - self.gaps.row, whole))
            ends = (self._across(box) + self.tree.across[box] for box in seen.boxes)
            self._deepest = self.version, max(ends, default=whole)
        return self._deepest[1]
