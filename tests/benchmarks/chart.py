"""The organisation chart: laying out, laying out again, painting, and one gesture in the window."""

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from planner.domain.kept_tree import KeptTree
from planner.domain.tidy_tree import centres
from tests.benchmarks.figure import Figure, race
from tests.benchmarks.start import child

SEATS = 50_000
WIDTHS = (152.0, 168.0, 200.0, 240.0, 292.0)
GAP = 26.0
FRAME = 1000 / 60
"""Milliseconds between two pictures of a screen."""
GESTURE = 10.0


def figures() -> Iterator[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    yield from _layouts()
    yield from _edits()
    with tempfile.TemporaryDirectory() as folder:
        yield from _frames(Path(folder))
        yield from _gestures(Path(folder))


def _tree(size: int) -> tuple[list[int], list[float]]:
    from tests.benchmarks.chart_frames import tree

    return tree(size), [WIDTHS[n % len(WIDTHS)] for n in range(size)]


def _layouts() -> Iterator[Figure]:
    parents, widths = _tree(10_000)

    def bare() -> None:
        total = 0.0
        for parent, width in zip(parents, widths, strict=True):
            total += parent + width

    laid, passed = race(lambda: _ms(lambda: centres(parents, widths, GAP)), lambda: _ms(bare))
    yield Figure(
        name="chart: layout of 10,000 boxes, ms",
        ours=laid,
        peer=passed,
        peer_name="one bare pass over the same lists",
        goal=20,
    )
    many = _tree(100_000)
    more, some = race(
        lambda: _ms(lambda: centres(*many, GAP)),
        lambda: _ms(lambda: centres(parents, widths, GAP)),
        runs=5,
    )
    yield Figure(
        name="chart: layout of 100,000 boxes, ms",
        ours=more,
        peer=some,
        peer_name="layout of 10,000 boxes",
        goal=16,
    )


def _edits() -> Iterator[Figure]:
    parents, widths = _tree(10_000)
    edits = {size: _edit(size) for size in (1_000, 10_000, 100_000)}
    yield Figure(
        name="chart: one box of 10,000 gets another width, offsets laid out again, ms",
        ours=edits[10_000],
        peer=min(_ms(lambda: centres(parents, widths, GAP)) for _ in range(5)),
        peer_name="the whole layout",
        goal=1 / 50,
    )
    yield Figure(
        name="chart: one box of 100,000 gets another width, ms",
        ours=edits[100_000],
        peer=edits[1_000],
        peer_name="one box of 1,000",
        goal=4,
    )


def _edit(size: int) -> float:
    """The usual time of one edit: boxes all over the tree, to and fro."""
    parents, widths = _tree(size)
    tree = KeptTree(parents, widths, GAP)
    boxes = range(1, size, max(1, size // 200))
    return median(_ms(lambda box=box: tree.resize(box, 260.0)) for box in boxes)


def _frames(home: Path) -> Iterator[Figure]:
    ours, scene = (
        json.loads(child(home, "-m", "tests.benchmarks.chart_frames", kind, str(SEATS)))
        for kind in ("ours", "scene")
    )
    for key, name, goal in (
        ("start", "building and first frame, ms", 1 / 50),
        ("pan", "usual frame of moving a crowded chart, ms", 1 / 4),
        ("fit", "a whole tidy tree in one frame, ms", 1 / 20),
        ("zoom", "worst frame of zooming a crowded chart, ms", 1 / 10),
        ("memory", "memory of the picture, MB", 1 / 4),
    ):
        yield Figure(
            name=f"chart: {SEATS:,} boxes: {name}",
            ours=ours[key],
            peer=scene[key],
            peer_name="QGraphicsScene with items of Qt for the same boxes",
            goal=goal,
        )
    yield Figure(
        name=f"chart: {SEATS:,} boxes: worst frame after the first, ms",
        ours=ours["worst"],
        peer=FRAME,
        peer_name="a 60th of a second",
        goal=1,
    )


def _gestures(home: Path) -> Iterator[Figure]:
    found = json.loads(child(home, "-m", "tests.benchmarks.chart_gesture", str(SEATS)))
    for key, name in (
        ("rename", "somebody gets another name"),
        ("wider", "a longer name that makes its box wider"),
        ("add", "a seat is added"),
    ):
        yield Figure(
            name=f"chart: {SEATS:,} seats: {name}, chart and frame without disk, ms",
            ours=found[key],
            peer=GESTURE,
            peer_name="10 ms",
            goal=1,
        )


def _ms(deed: Callable[[], object]) -> float:
    start = time.process_time()
    deed()
    return (time.process_time() - start) * 1000
