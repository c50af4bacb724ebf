"""A tidy tree that is edited: what stays keeps its contour, only the managers above are redone."""

from collections.abc import Mapping, Sequence

from planner.domain.tidy_tree import (
    Contour,
    absolute,
    leaf,
    reports_of,
    side_by_side,
    topped,
)


class KeptTree:
    """The same middles as `tidy_tree.centres`, after any number of edits.

    Boxes are numbers as there; `edge` is the leftmost edge of all, from where roots count. After
    `move` a manager may come after its reports: ask for `offset` then, not for `middles`.
    """

    def __init__(
        self,
        parents: Sequence[int],
        widths: Sequence[float],
        gap: float,
        tall: Mapping[int, int] | None = None,
    ) -> None:
        self._parents: Sequence[int] = parents
        self._widths, self._gap = list(widths), gap
        self._reports = reports_of(parents)
        self._offsets = [0.0] * len(parents)
        self._tall = dict(tall or {})
        self._contours: list[Contour | None] = [None] * len(parents)
        for box, rows in self._tall.items():
            self._contours[box] = leaf(widths[box], rows)
        for box in range(len(parents) - 1, -1, -1):
            if self._reports[box]:
                self._lay(box)
        self.edge = 0.0
        self._lay_roots()

    @property
    def parents(self) -> Sequence[int]:
        return self._parents

    @property
    def widths(self) -> Sequence[float]:
        return self._widths

    def resize(self, box: int, width: float) -> None:
        """The box is another width: it and the managers above it are laid out again."""
        self._widths[box] = width
        if self._reports[box]:
            self._lay(box)
        elif box in self._tall:
            self._contours[box] = leaf(width, self._tall[box])
        self._lay_above(box)

    def move(self, box: int, manager: int, at: int) -> None:
        """Let the box report to another, `at` that place among its reports (-1: a root)."""
        before = self._parents[box]
        self._reports[before].remove(box)
        self._reports[manager].insert(at, box)
        parents = list(self._parents)
        parents[box] = manager
        self._parents = parents
        for changed in (before, manager):
            if changed >= 0:
                self._lay(changed)
                self._lay_above(changed)
            else:
                self._lay_roots()

    def offset(self, box: int) -> float:
        """From the middle of its manager to its own."""
        return self._offsets[box]

    def offsets(self, first: int, last: int) -> list[float]:
        """Of the boxes `first` to `last` (not included)."""
        return self._offsets[first:last]

    def middles(self) -> list[float]:
        return absolute(self._parents, self._offsets, self.edge)

    def _lay_above(self, box: int) -> None:
        manager = self._parents[box]
        while manager >= 0:
            self._lay(manager)
            manager = self._parents[manager]
        self._lay_roots()

    def _lay(self, box: int) -> None:
        row = self._reports[box]
        if not row:
            self._contours[box] = None
            return
        contour = side_by_side(row, self._widths, self._copies(row), self._offsets, self._gap)
        topped(contour, self._widths[box])
        self._contours[box] = contour

    def _lay_roots(self) -> None:
        """Also finds the leftmost edge of all, where the sheet begins."""
        roots = self._reports[-1]
        if roots:
            found = self._copies(roots)
            whole = side_by_side(roots, self._widths, found, self._offsets, self._gap)
            self.edge = min(whole.left) + whole.shift

    def _copies(self, row: list[int]) -> list[Contour | None]:
        return [c and c.copy() for c in (self._contours[box] for box in row)]
