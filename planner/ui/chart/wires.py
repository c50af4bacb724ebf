"""The reporting lines of a chart, on the pixels of the screen."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QRectF

from planner.domain.chart_layout import Layout, Row
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


def rows_in_sight(layout: Layout, seen: QRectF, step: float = 0.0) -> Iterator[Row]:
    """The rows that are seen; of columns of boxes, with a step, only so many rows that they are
    that far apart."""
    stripe = (seen.left(), seen.right()) if layout.sideways else (seen.top(), seen.bottom())
    every = max(1, int(step // layout.gaps.row)) if layout.reach else 1
    return islice(layout.rows_between(*stripe), 0, None, every)


def boxes_in_sight(layout: Layout, seen: QRectF, step: float = 0.0) -> list[int]:
    """The boxes that the part of the chart shows, and perhaps a few right above or below. With a
    step only so many of a row that they are that far apart."""
    near, far = _stripe(layout, seen)
    rows = rows_in_sight(layout, seen, step)
    return [box for row in rows for box in layout.boxes_between(row, near, far, step)]


def coarse(camera: Camera, ratio: float) -> float:
    """How much of the chart a few pixels show, from where words cannot be read; else 0."""
    return COARSE / (camera.scale * ratio) if camera.scale < FAR else 0.0


def _stripe(layout: Layout, seen: QRectF) -> tuple[float, float]:
    return (seen.top(), seen.bottom()) if layout.sideways else (seen.left(), seen.right())


class Wires:
    """Puts lines on whole pixels, so that all are equally thick and sharp. In a sideways chart
    across and down are swapped, here and nowhere else."""

    def __init__(self, layout: Layout, camera: Camera, seen: QRectF, ratio: float) -> None:
        self._layout, self._seen, self._ratio = layout, seen, ratio
        self._scale, self._sideways = camera.scale, layout.sideways
        origin = camera.origin
        self._origin = (origin.y(), origin.x()) if self._sideways else (origin.x(), origin.y())
        self._near, self._far = _stripe(layout, seen)
        self._step = coarse(camera, ratio)
        self._thick = max(1, round(WIRE * camera.scale * ratio)) / ratio

    def all(self) -> list[QRectF]:
        """Every line that is seen."""
        wires: list[QRectF] = []
        room = (self._far - self._near) * self._scale * self._ratio
        for row in rows_in_sight(self._layout, self._seen, self._step):
            managers = self._layout.managers_between(row, self._near, self._far, self._step)
            if self._step and len(managers) > room / DENSE:
                wires.extend(map(self._along, managers))
            else:
                for manager in managers:
                    wires.extend(self._family(manager))
        if self._layout.hooks and self._scale > UNHOOKED:
            wires.extend(self._hooks())
        return wires

    def _family(self, manager: int) -> Iterator[QRectF]:
        """Down from a manager, along, and down to each report."""
        layout = self._layout
        first, last = layout.reports[manager]
        tops, sizes = (layout.x, layout.w) if self._sideways else (layout.y, layout.h)
        bottom = self._v(tops[manager] + sizes[manager])
        half, below = self._v(tops[first] - m.ROOM / 2), self._v(tops[first])
        own = layout.middle(manager)
        ports = (own, layout.port(first), layout.port(last))
        left = self._u(max(min(ports), self._near - SPARE))
        right = self._u(min(max(ports), self._far + SPARE))
        thick = self._thick
        yield self._rect(self._u(own), bottom, thick, half - bottom)
        yield self._rect(left, half, right - left + thick, thick)
        if last - first > (right - left) * self._ratio / 2 + 1:
            return  # denser than every other pixel: the drops would be one grey field
        yield from self._drops(range(first, last + 1), half, below)

    def _along(self, manager: int) -> QRectF:
        """The line along the reports of a manager, from afar."""
        layout = self._layout
        first = layout.reports[manager][0]
        near, far = layout.ends(manager)
        top = (layout.x if self._sideways else layout.y)[first] - m.ROOM / 2
        scale, (u, v) = self._scale, self._origin
        length = max((far - near) * scale, COARSE)
        return self._rect(near * scale + u, top * scale + v, length, self._thick)

    def _drops(self, reports: Iterable[int], half: float, below: float) -> Iterator[QRectF]:
        near, far = self._near - SPARE, self._far + SPARE
        for report in reports:
            middle = self._layout.middle(report)
            if near <= middle <= far and report not in self._layout.hooks:
                yield self._rect(self._u(middle), half, self._thick, below - half)

    def _hooks(self) -> Iterator[QRectF]:
        """The line down a column, and from it to each of its boxes."""
        layout, thick = self._layout, self._thick
        beyond = layout.gaps.row
        around = self._seen.adjusted(0, -beyond, beyond, beyond)
        for box in boxes_in_sight(layout, around, self._step):
            hook = layout.hooks.get(box)
            if hook is not None:
                across, top = self._u(hook[0]), self._v(hook[1])
                middle = self._v(layout.y[box] + layout.h[box] / 2)
                yield self._rect(across, top, thick, middle - top + thick)
                yield self._rect(across, middle, self._u(layout.x[box]) - across + thick, thick)

    def _rect(self, u: float, v: float, along: float, across: float) -> QRectF:
        return QRectF(v, u, across, along) if self._sideways else QRectF(u, v, along, across)

    def _u(self, u: float) -> float:
        at = u * self._scale + self._origin[0] - self._thick / 2
        return round(at * self._ratio) / self._ratio

    def _v(self, v: float) -> float:
        return round((v * self._scale + self._origin[1]) * self._ratio) / self._ratio
