"""How the families of a chart stand: assistants, reports and columns below every manager."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.arrangement import NOBODY, OUTSIDE, Gaps
from planner.domain.stacking import MANY, Stack, among, runs, stack
from planner.domain.tidy_tree import Contour, ends, flanked, leaf, side_by_side, topped

DEEPEST = 600
"""So many rows of a branch are told apart where others stand beside it; those below are one."""
Edges = tuple[float, float]
Keys = tuple[list[float], list[float]]


@dataclass(slots=True)
class Forest:
    """What stands side by side at the top: the tree itself, or what is outside of it."""

    roots: Sequence[int] = ()
    ends: Edges = (0.0, 0.0)
    high: int = 0


class Families:
    """Of every box the manager, the reports, and the assistants beside its line.

    `offset`: from the middle of the manager to its own, along the row, and as much more as the
    `origin` of the manager says; `sunk`: how far below the top of its row, where it stands in a
    column.
    """

    def __init__(
        self, manager: list[int], along: list[float], across: list[float], gaps: Gaps
    ) -> None:
        self.gaps, self.stacks = gaps, False
        self.manager, self.along, self.across = manager, along, across
        self.reports: list[Sequence[int]] = [()] * len(manager)
        self.aides: dict[int, Sequence[int]] = {}
        self.offset: list[float] = []
        self.origin: dict[int, float] = {}
        self.contours: list[Contour | None] = [None] * len(manager)
        self.sunk: dict[int, float] = {}
        self.columns: dict[int, list[Stack]] = {}
        self.forests = {NOBODY: Forest(), OUTSIDE: Forest()}
        self._ends: list[Edges | None] = [None] * len(manager)
        self._beside: dict[int, int] = {}
        self._deeper: dict[int, int] = {}
        self._keys: dict[int, Keys] = {}

    def row_of(self, manager: int) -> Sequence[int]:
        return self.reports[manager] if manager >= 0 else self.forests[manager].roots

    def singles(self, manager: int) -> Sequence[int]:
        """Those who report to it and stand in no column."""
        row, stacks = self.row_of(manager), self.columns.get(manager)
        return [u for u in among(row, stacks) if isinstance(u, int)] if stacks else row

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
            for each in aides:
                self.sunk.pop(each, None)
            wide = [self.along[each] for each in aides]
            places, contour = flanked(wide, contour, self.gaps.aside)
            self._seat(aides, places)
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
        self._seat(row, places)
        return contour

    def _seat(self, row: Sequence[int], places: Sequence[float]) -> None:
        for box, place in zip(row, places, strict=True):
            self.offset[box] = place

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
        units = among(row, stacks)
        places, contour = side_by_side(
            [u.width if isinstance(u, Stack) else self.along[u] for u in units],
            [leaf(u.width, u.rows) if isinstance(u, Stack) else self.contours[u] for u in units],
            self.gaps.beside,
        )
        self.columns[manager] = []
        for unit, place in zip(units, places, strict=True):
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
