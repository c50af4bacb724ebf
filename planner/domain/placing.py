"""Lays a chart out: from boxes and their sizes to where each stands."""

from collections.abc import Sequence

from planner.domain.arrangement import NOBODY, Arrangement, Gaps
from planner.domain.chart_boxes import Boxes
from planner.domain.chart_layout import Layout
from planner.domain.kept_tree import KeptTree, Shape

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
    sideways = arrangement is Arrangement.SIDEWAYS
    along, across = (heights, widths) if sideways else (widths, heights)
    stacks = arrangement is Arrangement.COMPACT
    shape = Shape(boxes.aides, boxes.outside, across, stacks=stacks)
    return Layout(KeptTree(boxes.parents, along, gaps, shape), sideways=sideways)


def middles(parents: Sequence[int], widths: Sizes, gap: float) -> list[float]:
    """Of boxes side by side under their managers, whose numbers come first, in any other order."""
    below: dict[int, list[int]] = {}
    for box, parent in enumerate(parents):
        below.setdefault(parent, []).append(box)
    order = list(below.get(NOBODY, ()))
    for box in order:
        order.extend(below.get(box, ()))
    number = {box: n for n, box in enumerate(order)} | {NOBODY: NOBODY}
    tree = KeptTree([number[parents[b]] for b in order], [widths[b] for b in order], Gaps(gap))
    found = tree.middles()
    return [found[number[box]] for box in range(len(parents))]
