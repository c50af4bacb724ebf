"""The excerpt of a chart on paper: small boxes with a stance bar, and the lines between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.documents.fonts import width
from planner.documents.sheet import HAIRLINE, INK, LEFT, MUTED, RIGHT, Block, Sheet, Style
from planner.documents.tongues import Tongues
from planner.documents.wrapping import clipped
from planner.domain.chart_excerpt import Box, levels, pruned
from planner.domain.placing import middles
from planner.domain.roles import Stance

BOX, HIGH, GAP, STEP = 92.0, 29.0, 8.0, 15.0
"""Width and height of a box, the room beside it and below it, in points."""
SMALLEST = 0.76
"""So far boxes shrink before people are left out."""
MOST_LEVELS = 5
LINE = "#B7C0CC"
ACCENT, TINT = "#2457C5", "#F2F6FE"
NAME, JOB = Style(size=7.6, leading=9.6, bold=True), Style(size=6.7, leading=8.8, colour=MUTED)

STANCES: Mapping[Stance, str] = {
    Stance.UNKNOWN: "#C8CFD8",
    Stance.SUPPORTS: "#187A4E",
    Stance.LEANS_TO_US: "#79B894",
    Stance.NEUTRAL: "#8D97A6",
    Stance.LEANS_AGAINST: "#E0A05C",
    Stance.OPPOSES: "#B93A34",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """The boxes that fit, the middle of each from the left edge, and how much smaller they are.
    `left_out` people are not among them."""

    boxes: tuple[Box, ...]
    middles: tuple[float, ...]
    scale: float
    left_out: int

    @property
    def height(self) -> float:
        deepest = max(levels(self.boxes), default=-1) + 1
        return self.scale * (deepest * HIGH + max(0, deepest - 1) * STEP)


def placed(boxes: Sequence[Box], room: float = RIGHT - LEFT) -> Placed:
    """As many of the people as the width bears, the most important before the others."""
    most = max((box.rank for box in boxes), default=0)
    for rank in range(most, 0, -1):
        kept = pruned(boxes, rank, MOST_LEVELS)
        found = middles([box.parent for box in kept], [BOX] * len(kept), GAP)
        whole = max(found) + BOX / 2
        scale = min(1.0, room / whole)
        if scale >= SMALLEST or rank == 1:
            start = (room - whole * scale) / 2
            return Placed(kept, tuple(start + m * scale for m in found), scale, most - rank)
    return Placed((), (), 1.0, 0)


def draw(sheet: Sheet, spoken: Tongues, chart: Placed) -> None:
    """From the sheet's present height on, which it leaves below the lowest box."""
    depths = levels(chart.boxes)
    tops = [sheet.y + depth * (HIGH + STEP) * chart.scale for depth in depths]
    for n, box in enumerate(chart.boxes):
        if box.parent >= 0:
            _line(sheet, chart, tops, n)
    for n, box in enumerate(chart.boxes):
        _box(sheet, spoken, box, LEFT + chart.middles[n], tops[n], chart.scale)
    sheet.y += chart.height


def _line(sheet: Sheet, chart: Placed, tops: Sequence[float], n: int) -> None:
    """Down from the manager, across, and down to the report."""
    parent = chart.boxes[n].parent
    start, end = LEFT + chart.middles[parent], LEFT + chart.middles[n]
    under = tops[parent] + HIGH * chart.scale
    bend = tops[n] - STEP * chart.scale / 2
    sheet.draw(Block(start - 0.35, under, 0.7, bend - under, LINE))
    sheet.draw(Block(min(start, end) - 0.35, bend - 0.35, abs(end - start) + 0.7, 0.7, LINE))
    sheet.draw(Block(end - 0.35, bend, 0.7, tops[n] - bend, LINE))


def _box(sheet: Sheet, spoken: Tongues, box: Box, middle: float, top: float, scale: float) -> None:
    wide, high = BOX * scale, HIGH * scale
    left = middle - wide / 2
    line = ACCENT if box.key else LINE if box.rank else HAIRLINE
    sheet.draw(Block(left, top, wide, high, TINT if box.key else "#FFFFFF", line, 2.5))
    if box.stance is not None:
        sheet.draw(Block(left + 2.2, top + 3, 2.6 * scale, high - 6, STANCES[box.stance], "", 1))
    room = wide - 14 * scale
    lines = [(spoken.inline(box.name), NAME if box.rank else replace(NAME, bold=False))]
    if box.title:
        lines.append((box.title, JOB))
    depth = sum(style.leading for _, style in lines) * scale
    at = top + (high - depth) / 2 - sheet.y
    for said, style in lines:
        style = _scaled(style, scale, faint=not box.rank)
        (first,) = clipped(said, room, style.size, bold=style.bold, lines=1)
        start = middle - width(first, style.size, bold=style.bold) / 2 + 2 * scale
        sheet.words(start, first, style, down=at)
        at += style.leading


def _scaled(style: Style, scale: float, *, faint: bool) -> Style:
    colour = MUTED if faint else style.colour or INK
    return replace(style, size=style.size * scale, leading=style.leading * scale, colour=colour)
