"""Tidy trees: subtrees side by side and clear of each other, every manager centred above them.

A subtree is known by its two contours, the outermost edges at every depth below its top. Merging
two subtrees costs the height of the lower one, so a whole tree costs what reading it costs.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import add, sub

Edges = list[float]
HIGHEST = 1 << 60
"""Higher than any tree."""


Contour = tuple[Edges, Edges, float]
"""The outermost left and right edges of a subtree, row by row from its top down, and a shift that
is still to be added to every edge: moving a whole subtree is then one addition."""
Row = Sequence[Contour | None]
"""Neighbours under one manager: their contours, None where a box stands alone."""


def families_of(parents: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Every manager, its first report, and the box after its last one; the roots are under -1."""
    managers = sorted(set(parents))
    ends = accumulate(managers[1:], lambda first, manager: parents.index(manager, first), initial=0)
    firsts = [*ends, len(parents)]
    yield from zip(managers, firsts, firsts[1:], strict=False)


def queue(widths: Sequence[float], gap: float) -> list[float]:
    """The middles of all boxes side by side, as if they were one row."""
    halves = [(width + gap) / 2 for width in widths]
    return list(accumulate(map(add, halves, halves[1:]), initial=0.0))


def ends(contour: Contour) -> tuple[float, float]:
    """The outermost edges of all its rows."""
    left, right, shift = contour
    return min(left) + shift, max(right) + shift


def topped(contour: Contour, half: float) -> Contour:
    """With a manager above it, `half` of whose width is known."""
    left, right, shift = contour
    left.insert(0, -half - shift)
    right.insert(0, half - shift)
    return contour


def flanked(widths: Sequence[float], contour: Contour, aside: float) -> tuple[list[float], Contour]:
    """With boxes beside the line between a manager and the subtree: their middles from the line,
    the first at the left, the second at the right of it, the next two below them."""
    lefts, rights, shift = contour
    left: list[float] = []
    right: list[float] = []
    for number, width in enumerate(widths):
        if number % 2:
            right[-1] = aside + width - shift
        else:
            left.append(-aside - width - shift)
            right.append(aside - shift)
    sides = [(1 if number % 2 else -1) for number in range(len(widths))]
    places = [side * (aside + width / 2) for side, width in zip(sides, widths, strict=True)]
    return places, ([*left, *lefts], [*right, *rights], shift)


def leaf(width: float, rows: int = 1) -> Contour:
    return [-width / 2] * rows, [width / 2] * rows, 0.0


def side_by_side(widths: Sequence[float], below: Row, gap: float) -> tuple[list[float], Contour]:
    """The middles of subtrees beside each other, from the middle between the first and the last,
    and the contour of them all. `below`: their contours, None where a box of that width stands
    alone; they stay what they are."""
    places, (left, right, shift) = (_spread if _has_slack(below) else _packed)(widths, below, gap)
    middle = places[-1] / 2
    return [place - middle for place in places], (left, right, shift - middle)


def _has_slack(row: Row) -> bool:
    """Whether a lower subtree stands between two higher ones, and so could stand in two places."""
    highest, fallen = 0, HIGHEST
    for contour in row:
        height = 1 if contour is None else len(contour[0])
        if height > fallen:
            return True
        if height < highest:
            fallen = min(fallen, height)
        else:
            highest = height
    return False


def _packed(widths: Sequence[float], below: Row, gap: float) -> tuple[list[float], Contour]:
    """Every subtree as far to the left as the ones before it allow, the first at 0."""
    left, right, shift = below[0] or leaf(widths[0])
    left, right = left[:], right[:]
    places = [0.0]
    for width, contour in zip(widths[1:], below[1:], strict=True):
        if contour is None:
            edge = right[0] + gap
            right[0] = edge + width
            places.append(edge + width / 2 + shift)
            continue
        lefts, rights, own = contour
        between = max(map(sub, right, lefts)) + gap  # of edges as they stand in the lists
        places.append(between + shift - own)
        rows = len(lefts)
        if rows <= len(left):
            right[:rows] = [edge + between for edge in rights]
        else:
            left = [edge - between for edge in left] + lefts[len(left) :]
            right, shift = rights[:], between + shift
    return places, (left, right, shift)


def _spread(widths: Sequence[float], below: Row, gap: float) -> tuple[list[float], Contour]:
    """Every subtree halfway between as far left and as far right as the others allow: both keep
    all distances, hence so does the middle."""
    forth = _to_the_left(widths, below, gap)
    back = _to_the_right(widths, below, gap)
    stretch = forth[-1] - back[0]
    places = [(a + b + stretch) / 2 for a, b in zip(forth, reversed(back), strict=True)]
    places[0] = 0.0
    left, right = [-widths[0] / 2], [places[-1] + widths[-1] / 2]
    for contour, place in zip(below, places, strict=True):
        if contour is not None and len(contour[0]) > len(left):
            shift = place + contour[2]
            left += [edge + shift for edge in contour[0][len(left) :]]
    for contour, place in zip(reversed(below), reversed(places), strict=True):
        if contour is not None and len(contour[1]) > len(right):
            shift = place + contour[2]
            right += [edge + shift for edge in contour[1][len(right) :]]
    return places, (left, right, 0.0)


def _to_the_left(widths: Sequence[float], below: Row, gap: float) -> list[float]:
    """Every subtree as far to the left as the ones before it allow, the first at 0."""
    _, edges, shift = below[0] or leaf(widths[0])
    reached = [edge + shift for edge in edges]
    places = [0.0]
    for width, contour in zip(widths[1:], below[1:], strict=True):
        if contour is None:
            place = reached[0] + gap + width / 2
            reached[0] = place + width / 2
        else:
            lefts, rights, shift = contour
            if len(lefts) == 2 == len(reached):  # most often: a manager and one row of reports
                top, under = reached[0] - lefts[0], reached[1] - lefts[1]
                moved = (top if top > under else under) + gap
                reached = [rights[0] + moved, rights[1] + moved]
            else:
                moved = max(map(sub, reached, lefts)) + gap
                reached[: len(rights)] = [edge + moved for edge in rights]
            place = moved - shift
        places.append(place)
    return places


def _to_the_right(widths: Sequence[float], below: Row, gap: float) -> list[float]:
    """From the last to the first: every subtree as far to the right as the ones after it allow,
    the last at 0."""
    edges, _, shift = below[-1] or leaf(widths[-1])
    reached = [edge + shift for edge in edges]
    places = [0.0]
    for width, contour in zip(widths[-2::-1], below[-2::-1], strict=True):
        if contour is None:
            place = reached[0] - gap - width / 2
            reached[0] = place - width / 2
        else:
            lefts, rights, shift = contour
            if len(rights) == 2 == len(reached):
                top, under = reached[0] - rights[0], reached[1] - rights[1]
                moved = (top if top < under else under) - gap
                reached = [lefts[0] + moved, lefts[1] + moved]
            else:
                moved = min(map(sub, reached, rights)) - gap
                reached[: len(lefts)] = [edge + moved for edge in lefts]
            place = moved - shift
        places.append(place)
    return places
