"""The reporting lines of a chart, on the pixels of the screen."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from planner.domain.chart_layout import Layout
from planner.domain.glimpse import Family, Glimpse
from planner.domain.stacking import Stack
from planner.ui.chart import measures as m
from planner.ui.chart.box_painter import FAR
from planner.ui.chart.camera import Camera

WIRE = 1.5
"""How thick connectors are at the usual size."""
COARSE = 5.0
"""From far away boxes that are nearer to each other than so many pixels are seen as one."""
DENSE = 12.0
"""Families nearer than so many pixels are painted as the line along their reports alone."""
UNHOOKED = 0.15
"""Below this scale the lines of a column of boxes cannot be told from the boxes."""
SPARE = 9.0
"""So far beyond what is seen a line is drawn on."""
INSET = 2.0
"""So far right of where a column begins its line runs."""


def glimpse(layout: Layout, seen: QRectF, step: float = 0.0) -> Glimpse:
    """What the part of the chart shows. With a step only so many boxes that they are that far
    apart."""
    across, down = (seen.left(), seen.right()), (seen.top(), seen.bottom())
    if layout.sideways:
        across, down = down, across
    return layout.glimpse(across, down, step)


def boxes_in_sight(layout: Layout, seen: QRectF, step: float = 0.0) -> list[int]:
    """The boxes that the part of the chart shows, and perhaps a few right above or below."""
    return glimpse(layout, seen, step).boxes


def coarse(camera: Camera, ratio: float) -> float:
    """How much of the chart a few pixels show, from where words cannot be read; else 0."""
    return COARSE / (camera.scale * ratio) if camera.scale < FAR else 0.0


class Wires:
    """Puts lines on whole pixels, so that all are equally thick and sharp. In a sideways chart
    across and down are swapped, here and nowhere else."""

    def __init__(self, layout: Layout, camera: Camera, seen: QRectF, ratio: float) -> None:
        self._tree, self._ratio = layout.tree, ratio
        self._scale, self._sideways = camera.scale, layout.sideways
        origin = camera.origin
        self._origin = (origin.y(), origin.x()) if self._sideways else (origin.x(), origin.y())
        sides = (seen.left(), seen.right()), (seen.top(), seen.bottom())
        (self._near, self._far), (self._top, self._bottom) = (
            reversed(sides) if self._sideways else sides
        )
        self._thick = max(1, round(WIRE * camera.scale * ratio)) / ratio

    def all(self, seen: Glimpse) -> list[QRectF]:
        """Every line that is seen."""
        wires: list[QRectF] = []
        room = (self._far - self._near) * self._scale * self._ratio
        crowded = self._scale < FAR and len(seen.families) > room / DENSE
        for family in seen.families:
            if crowded:
                wires.extend(self._along(family))
            else:
                wires.extend(self._family(family))
        return wires

    def _family(self, family: Family) -> Iterator[QRectF]:
        """Down from a manager, past the assistants, along, and down to each report."""
        tree, manager, middle = self._tree, family.manager, family.middle
        row = tree.gaps.row
        top = family.row * row + tree.across[manager]
        flanks, thick = tree.flanks(manager), self._thick
        own, bottom = self._u(middle), self._v(top)
        if not tree.reports[manager]:
            end = self._v((family.row + flanks) * row + self._half(tree.aides[manager][-1]))
            yield self._rect(own, bottom, thick, end - bottom)
        else:
            below = (family.row + flanks + 1) * row
            half = self._v(below - m.ROOM / 2)
            yield self._rect(own, bottom, thick, half - bottom)
            yield from self._reports(family, half, below)
        yield from self._beside(family)

    def _reports(self, family: Family, half: float, below: float) -> Iterator[QRectF]:
        """Along the reports, and down to each of them or to its column."""
        near, far = self._ports(family)
        left = self._u(max(near, self._near - SPARE))
        right = self._u(min(far, self._far + SPARE))
        yield self._rect(left, half, right - left + self._thick, self._thick)
        row = self._tree.singles(family.manager)
        if len(row) > (right - left) * self._ratio / 2 + 2:
            return  # denser than every other pixel: the drops would be one grey field
        end = self._v(below)
        for across in self._drops(family, row):
            yield self._rect(self._u(across), half, self._thick, end - half)
        if self._scale > UNHOOKED:
            for stack in self._tree.columns.get(family.manager, ()):
                yield from self._hooks(family, stack, half, below)

    def _drops(self, family: Family, row: Sequence[int]) -> Iterator[float]:
        tree, manager = self._tree, family.manager
        middle = family.middle - tree.origin.get(manager, 0.0)
        near, far = self._near - SPARE, self._far + SPARE
        if manager not in tree.columns:
            at = tree.offset.__getitem__
            start = bisect_left(row, near - middle, key=at)
            row = row[start : bisect_right(row, far - middle, start, key=at)]
        for box in row:
            across = middle + tree.offset[box]
            if near <= across <= far:
                yield across

    def _hooks(self, family: Family, stack: Stack, half: float, below: float) -> Iterator[QRectF]:
        """The line down a column, and from it to each of its boxes that are seen."""
        row = self._tree.reports[family.manager]
        first = max(0, int((self._top - below) // stack.step) - 1)
        stop = int((self._bottom - below) // stack.step) + 2
        for number, line in enumerate(stack.lines):
            place = family.middle + line
            if not self._near - stack.wide[number] <= place <= self._far:
                continue
            across, end = self._u(place + INSET), self._u(place + stack.hook)
            lowest, column = half, stack.column(number)
            for down in range(first, min(stop, len(column))):
                lowest = self._v(below + down * stack.step + self._half(row[column[down]]))
                yield self._rect(across, lowest, end - across + self._thick, self._thick)
            if lowest > half:
                yield self._rect(across, half, self._thick, lowest - half + self._thick)

    def _beside(self, family: Family) -> Iterator[QRectF]:
        """From the line of a manager to the assistants on both sides."""
        tree = self._tree
        for box in tree.aides.get(family.manager, ()):
            at = self._v((family.row + tree.fall(box)) * tree.gaps.row + self._half(box))
            offset, half = tree.offset[box], tree.along[box] / 2
            edge = offset + half if offset < 0 else offset - half
            near, far = sorted((0.0, edge))
            left, right = self._u(family.middle + near), self._u(family.middle + far)
            yield self._rect(left, at, right - left + self._thick, self._thick)

    def _along(self, family: Family) -> Iterator[QRectF]:
        """The line along the reports of a manager, from afar."""
        tree = self._tree
        if not tree.reports[family.manager]:
            return
        near, far = self._ports(family)
        top = (family.row + 1 + tree.flanks(family.manager)) * tree.gaps.row - m.ROOM / 2
        scale, (u, v) = self._scale, self._origin
        length = max((far - near) * scale, COARSE)
        yield self._rect(near * scale + u, top * scale + v, length, self._thick)

    def _ports(self, family: Family) -> tuple[float, float]:
        """From where to where the line along the reports runs."""
        tree, manager, middle = self._tree, family.manager, family.middle
        stacks = tree.columns.get(manager, ())
        row = tree.reports[manager]
        shift = middle - tree.origin.get(manager, 0.0)
        ends = [shift + tree.offset[box] for box in (row[0], row[-1]) if box not in tree.sunk]
        lines = [middle + line + INSET for s in stacks for line in (s.lines[0], s.lines[-1])]
        ports = [middle, *ends, *lines]
        return min(ports), max(ports)

    def _half(self, box: int) -> float:
        return self._tree.across[box] / 2

    def _rect(self, u: float, v: float, along: float, across: float) -> QRectF:
        return QRectF(v, u, across, along) if self._sideways else QRectF(u, v, along, across)

    def _u(self, u: float) -> float:
        at = u * self._scale + self._origin[0] - self._thick / 2
        return round(at * self._ratio) / self._ratio

    def _v(self, v: float) -> float:
        return round((v * self._scale + self._origin[1]) * self._ratio) / self._ratio
