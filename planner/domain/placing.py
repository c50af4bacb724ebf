"""Lays a chart out: from boxes and their sizes to where each stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.chart_layout import NOBODY, Arrangement, Boxes, Gaps, Layout, Row
from planner.domain.stacking import hooked, stacked
from planner.domain.tidy_tree import centres

Sizes = Sequence[float]
USUAL = Gaps()


def place(
    boxes: Boxes,
    widths: Sizes,
    heights: Sizes,
    gaps: Gaps = USUAL,
    arrangement: Arrangement = Arrangement.DOWN,
) -> Layout:
    """The layout of the boxes, always the same for the same ones; no box touches another."""
    if arrangement is Arrangement.COMPACT:
        return _compact(boxes, widths, heights, gaps)
    if arrangement is Arrangement.SIDEWAYS:
        down = tidy(boxes, heights, widths, centres(boxes.parents, heights, gaps.beside), gaps)
        return sideways(down)
    return tidy(boxes, widths, heights, centres(boxes.parents, widths, gaps.beside), gaps)


def tidy(
    boxes: Boxes, widths: Sizes, heights: Sizes, middles: Sequence[float], gaps: Gaps
) -> Layout:
    """One row for each depth, where the middles of the boxes are known."""
    lefts = [middle - width / 2 for middle, width in zip(middles, widths, strict=True)]
    reports = first_and_last(boxes.parents)
    ranges = list(_row_ranges(boxes.depths))
    rows = [_row(range(*ends), reports) for ends in ranges]
    bottoms = (
        depth * gaps.row + max(heights[first:last]) for depth, (first, last) in enumerate(ranges)
    )
    return Layout(
        x=lefts,
        y=[depth * gaps.row for depth in boxes.depths],
        w=list(widths),
        h=list(heights),
        reports=reports,
        rows=rows,
        gaps=gaps,
        widest=max(widths, default=0.0),
        width=max((x + w for x, w in zip(lefts, widths, strict=True)), default=0.0),
        height=max(bottoms, default=0.0),
    )


def sideways(down: Layout) -> Layout:
    """The same with the top at the left."""
    return replace(
        down,
        x=down.y,
        y=down.x,
        w=down.h,
        h=down.w,
        width=down.height,
        height=down.width,
        sideways=True,
    )


def _compact(boxes: Boxes, widths: Sizes, heights: Sizes, gaps: Gaps) -> Layout:
    found = stacked(boxes, widths, heights, gaps)
    if not found.stacks:
        return tidy(boxes, widths, heights, centres(boxes.parents, widths, gaps.beside), gaps)
    middles = centres(found.parents, found.widths, gaps.beside, found.tall)
    x = [0.0] * len(boxes)
    y = [depth * gaps.row for depth in boxes.depths]
    for node, box in enumerate(found.firsts):
        x[box] = middles[node] - found.widths[node] / 2
    for stack in found.stacks:
        left, top = x[stack.first], y[stack.first]
        for offset, (across, down) in enumerate(zip(stack.across, stack.down, strict=True)):
            x[stack.first + offset], y[stack.first + offset] = left + across, top + down
    flat = Layout(
        x=x,
        y=y,
        w=list(widths),
        h=list(heights),
        reports=first_and_last(boxes.parents),
        rows=[],
        gaps=gaps,
        widest=max(widths),
        width=max(left + w for left, w in zip(x, widths, strict=True)),
        height=max(top + h for top, h in zip(y, heights, strict=True)),
        hooks=hooked(found.stacks, boxes, (x, y), heights, gaps),
        reach=max(heights),
    )
    return replace(flat, rows=_stripes(flat))


def _stripes(layout: Layout) -> list[Row]:
    """The rows of a layout whose boxes stand at any height."""
    stripes: list[list[int]] = [[] for _ in range(int(max(layout.y) // layout.gaps.row) + 1)]
    for box, top in enumerate(layout.y):
        stripes[int(top // layout.gaps.row)].append(box)
    ordered = (sorted(stripe, key=layout.x.__getitem__) for stripe in stripes)
    return [_row(stripe, layout.reports) for stripe in ordered]


def first_and_last(parents: Sequence[int]) -> list[tuple[int, int]]:
    found = [(NOBODY, NOBODY)] * len(parents)
    for box, parent in enumerate(parents):
        if parent >= 0:
            first = found[parent][0]
            found[parent] = (box if first < 0 else first, box)
    return found


def _row_ranges(depths: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = 0
    for box in range(1, len(depths) + 1):
        if box == len(depths) or depths[box] != depths[first]:
            yield first, box
            first = box


def _row(boxes: Sequence[int], reports: list[tuple[int, int]]) -> Row:
    return Row(boxes, [box for box in boxes if reports[box][0] >= 0])
