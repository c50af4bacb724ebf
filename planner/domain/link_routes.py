"""Ways for lines across a chart: down through the gaps between boxes, along between the rows."""

from dataclasses import dataclass
from typing import Protocol

from planner.domain.chart_layout import Layout

NARROWEST = 8.0
"""A gap between two boxes must be so wide for a line to run through."""
ASIDE = 22.0
"""So far beside the outermost box of a row a line passes it."""


class Depths(Protocol):
    """The row of every box."""

    def __getitem__(self, box: int, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Leg:
    """A piece of a way. `across` and `down` are those of the chart as if its top were at the top.
    With `bow` it leaves and comes back at the same height, so far above it in between."""

    across: float
    down: float
    to_across: float
    to_down: float
    bow: float = 0.0


def way(
    layout: Layout, depths: Depths, one: int, other: int, room: float, aside: float = 0.0
) -> list[Leg]:
    """From one box to another; `room` is free between two rows. `aside` moves the ends along their
    boxes, so that several lines at one box are told apart. No leg touches a box of a tidy chart."""
    if layout.uneven:
        return [_straight(layout, one, other, aside)]
    if depths[one] == depths[other]:
        top = _top(layout, depths[one])
        return [Leg(_end(layout, one, aside), top, _end(layout, other, -aside), top, room * 0.66)]
    if depths[one] > depths[other]:
        found = way(layout, depths, other, one, room, aside)
        return [Leg(g.to_across, g.to_down, g.across, g.down, g.bow) for g in reversed(found)]
    return _downward(layout, depths, one, other, room, aside)


def _straight(layout: Layout, one: int, other: int, aside: float) -> Leg:
    """Where boxes stand at any height there are no rows to run between: the line lies below."""
    return Leg(
        _end(layout, one, aside),
        layout.y[one] + layout.h[one] / 2,
        _end(layout, other, aside),
        layout.y[other] + (layout.h[other] if layout.y[other] < layout.y[one] else 0),
    )


def _downward(
    layout: Layout, depths: Depths, one: int, other: int, room: float, aside: float
) -> list[Leg]:
    start, end = _end(layout, one, aside), _end(layout, other, aside)
    top, tall = _top(layout, depths[one]), layout.gaps.row - room
    legs = [Leg(start, top + _height(layout, one), start, top + tall)]
    here, first, last = start, depths[one], depths[other]
    for depth in range(first + 1, last):
        wished = here + (end - here) / (last - depth + 1)
        through = _gap(layout, depth, tall, wished)
        above, below = _top(layout, depth), _top(layout, depth) + tall
        legs.append(Leg(here, above - room, through, above))
        legs.append(Leg(through, above, through, below))
        here = through
    bottom = _top(layout, last)
    return [*legs, Leg(here, bottom - room, end, bottom)]


def _gap(layout: Layout, depth: int, tall: float, wished: float) -> float:
    """The place nearest to the wished one where nothing stands in the row."""
    row = _top(layout, depth), _top(layout, depth) + tall
    lefts, sizes = (layout.y, layout.h) if layout.sideways else (layout.x, layout.w)
    under = layout.glimpse((wished, wished), row).boxes
    near = lefts[under[0]] if under else wished
    far = lefts[under[-1]] + sizes[under[-1]] if under else wished
    before, after = layout.near(near, row, -1), layout.near(far, row, 1)
    left = None if before is None else lefts[before] + sizes[before]
    right = None if after is None else lefts[after]
    gaps = [(left, near), (far, right)] if under else [(left, right)]
    found = [place for gap in gaps if (place := _inside(*gap, wished)) is not None]
    outer = layout.outermost(row)
    found.extend((outer[0] - ASIDE, outer[1] + ASIDE))
    return min(found, key=lambda across: abs(across - wished))


def _inside(left: float | None, right: float | None, wished: float) -> float | None:
    """The nearest place in a gap, which may be open on one side; None: it is too narrow."""
    if left is None and right is None:
        return wished
    if left is None or right is None:
        return min(wished, (right or 0.0) - ASIDE) if left is None else max(wished, left + ASIDE)
    if right - left < NARROWEST:
        return None
    inset = min((right - left) / 2, ASIDE)
    return min(max(wished, left + inset), right - inset)


def _top(layout: Layout, depth: int) -> float:
    return depth * layout.gaps.row


def _height(layout: Layout, box: int) -> float:
    return (layout.w if layout.sideways else layout.h)[box]


def _end(layout: Layout, box: int, aside: float) -> float:
    """Beside the middle, where the reporting line is, and never off the box."""
    half = (layout.h if layout.sideways else layout.w)[box] / 2 - 8
    return layout.middle(box) + min(max(aside, -half), half)
