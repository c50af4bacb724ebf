"""Tidy trees: reports side by side and clear of each other, every manager centred above them.

Boxes are numbers, managers before their reports, in plain lists: no node objects, no recursion. A
subtree is known by its two contours, the outermost edges at every depth below its top. Merging
two subtrees costs the height of the lower one, so the whole costs what reading the tree costs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import sub

Edges = list[float]
HIGHEST = 1 << 60
"""Higher than any tree."""


@dataclass(slots=True)
class Contour:
    """The outermost left and right edges of a subtree, deepest row first, its top row last.

    `shift` is still to be added to every edge: moving a whole subtree is then one addition.
    """

    left: Edges
    right: Edges
    shift: float = 0.0

    def copy(self) -> "Contour":
        return Contour(self.left[:], self.right[:], self.shift)


def centres(
    parents: Sequence[int],
    widths: Sequence[float],
    gap: float,
    tall: Mapping[int, int] | None = None,
) -> list[float]:
    """The horizontal middle of every box, the leftmost edge of all at 0.

    `parents` has the number of each box's manager, -1 for a root; a manager comes before its
    reports, and reports stand in the order of their numbers. Roots stand side by side. `tall`:
    how many rows a box without reports takes, where it is more than one.
    """
    reports = reports_of(parents)
    offsets = [0.0] * len(parents)
    contours: list[Contour | None] = [None] * len(parents)
    for box, rows in (tall or {}).items():
        contours[box] = leaf(widths[box], rows)
    for box in range(len(parents) - 1, -1, -1):
        below = reports[box]
        if below:
            found = [contours[each] for each in below]
            contour = side_by_side(below, widths, found, offsets, gap)
            topped(contour, widths[box])
            contours[box] = contour
    roots = reports[-1]
    if not roots:
        return []
    whole = side_by_side(roots, widths, [contours[each] for each in roots], offsets, gap)
    return absolute(parents, offsets, min(whole.left) + whole.shift)


def topped(contour: Contour, width: float) -> None:
    """Put the manager above its reports."""
    half = width / 2
    contour.left.append(-half - contour.shift)
    contour.right.append(half - contour.shift)


def reports_of(parents: Sequence[int]) -> list[list[int]]:
    """The reports of every box; in the last place, which -1 reaches, the roots."""
    reports: list[list[int]] = [[] for _ in range(len(parents) + 1)]
    for parent, boxes in groupby(range(len(parents)), parents.__getitem__):
        reports[parent].extend(boxes)
    return reports


def side_by_side(
    row: list[int],
    widths: Sequence[float],
    found: list[Contour | None],
    offsets: list[float],
    gap: float,
) -> Contour:
    """Put the subtrees of `row` beside each other and set their offsets from the middle between
    the first and the last. A box whose contour is not `found` has no reports. The contours are
    used up: who wants to keep them copies them first."""
    if len(row) == 1:
        offsets[row[0]] = 0.0
        return found[0] or leaf(widths[row[0]])
    if not any(found):
        return _leaves(row, widths, offsets, gap)
    own = [c or leaf(widths[box]) for box, c in zip(row, found, strict=True)]
    places, whole = _placed(own, gap)
    middle = places[-1] / 2
    for box, place in zip(row, places, strict=True):
        offsets[box] = place - middle
    whole.shift -= middle
    return whole


def leaf(width: float, rows: int = 1) -> Contour:
    return Contour([-width / 2] * rows, [width / 2] * rows)


def _leaves(row: list[int], widths: Sequence[float], offsets: list[float], gap: float) -> Contour:
    """Boxes without reports beside each other, the usual and simplest case: their offsets and
    their contour."""
    first, last = widths[row[0]], widths[row[-1]]
    whole = sum([widths[box] for box in row]) + gap * (len(row) - 1)
    place = left = -(whole - last / 2 + first / 2) / 2
    for box in row:
        width = widths[box]
        offsets[box] = place + width / 2
        place += width + gap
    return Contour([left], [place - gap])


def _placed(row: list[Contour], gap: float) -> tuple[list[float], Contour]:
    """The places of the subtrees, the first at 0, and the contour of them all."""
    if not _has_slack(row):
        return _packed(row, gap)
    towards_left, _ = _packed([c.copy() for c in row], gap)
    whole, towards_right = _spread(row, towards_left, gap)
    return [(a + b) / 2 for a, b in zip(towards_left, towards_right, strict=True)], whole


def _has_slack(row: list[Contour]) -> bool:
    """Whether a lower subtree stands between two higher ones, and so could stand in two places."""
    heights = [len(c.left) for c in row]
    highest, fallen = 0, HIGHEST
    for height in heights:
        if height > fallen:
            return True
        if height < highest:
            fallen = min(fallen, height)
        else:
            highest = height
    return False


def _packed(row: list[Contour], gap: float) -> tuple[list[float], Contour]:
    """Every subtree as far to the left as the ones before it allow, the first at 0."""
    places = [0.0]
    whole = row[0]
    for contour in row[1:]:
        place = _clearance(whole, contour) + gap
        places.append(place)
        whole = _merged(whole, contour, place)
    return places, whole


def _spread(row: list[Contour], leftmost: list[float], gap: float) -> tuple[Contour, list[float]]:
    """The places as far right as the last one allows, and the contour of the row standing halfway
    between these and `leftmost`. Both keep all distances, hence so does the middle."""
    places = [leftmost[-1]]
    rest = row[-1].copy()
    rest.shift += leftmost[-1]
    for contour in reversed(row[:-1]):
        place = -_clearance(contour, rest) - gap
        places.append(place)
        moved = contour.copy()
        moved.shift += place
        rest = _merged(moved, rest, 0.0)
    places.reverse()
    places[0] = 0.0
    whole = row[0]
    for contour, left, right in zip(row[1:], leftmost[1:], places[1:], strict=True):
        whole = _merged(whole, contour, (left + right) / 2)
    return whole, places


def _clearance(left: Contour, right: Contour) -> float:
    """How far `right` must move for its edges to touch those of `left` where they come nearest."""
    shared = min(len(left.right), len(right.left))
    if shared == 1:  # a box without reports: the most usual neighbour
        return left.right[-1] + left.shift - right.left[-1] - right.shift
    nearest: float = max(map(sub, left.right[-shared:], right.left[-shared:]))
    return nearest + left.shift - right.shift


def _merged(left: Contour, right: Contour, place: float) -> Contour:
    """The contour of both, `right` moved by `place`. Both are used up."""
    right.shift += place
    between = right.shift - left.shift
    shared = len(right.left)
    if shared == 1:
        left.right[-1] = right.right[0] + between
    elif shared > len(left.left):
        right.left[-len(left.left) :] = [edge - between for edge in left.left]
        return right
    else:
        left.right[-shared:] = [edge + between for edge in right.right]
    return left


def absolute(parents: Sequence[int], offsets: Sequence[float], edge: float) -> list[float]:
    """The middles on the sheet, which begins at `edge`, of offsets from the managers'."""
    xs: list[float] = []
    add = xs.append
    for parent, offset in zip(parents, offsets, strict=True):
        add(xs[parent] + offset if parent >= 0 else offset - edge)
    return xs
