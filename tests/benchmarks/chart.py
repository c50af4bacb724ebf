"""The organisation chart: laying out, laying out again, painting, and one gesture in the window."""

import gc
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from planner.domain.arrangement import Gaps
from planner.domain.kept_tree import KeptTree, Shape
from tests.benchmarks.d3 import d3_ms
from tests.benchmarks.figure import Figure, race
from tests.benchmarks.start import child

SEATS = 50_000
WIDTHS = (152.0, 168.0, 200.0, 240.0, 292.0)
GAPS = Gaps()
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
    _settle_memory()

    def bare() -> None:
        total = 0.0
        for parent, width in zip(parents, widths, strict=True):
            total += parent + width

    laid, passed = race(lambda: _ms(lambda: _laid(parents, widths)), lambda: _ms(bare), runs=60)
    yield Figure(
        name="chart: layout of 10,000 boxes, ms",
        ours=laid,
        peer=passed,
        peer_name="one bare pass over the same lists",
        goal=20,
    )
    yield from _against_d3(parents, widths)
    many = _tree(100_000)
    more, some = race(
        lambda: _ms(lambda: _laid(*many)), lambda: _ms(lambda: _laid(parents, widths)), runs=5
    )
    yield Figure(
        name="chart: layout of 100,000 boxes, ms",
        ours=more,
        peer=some,
        peer_name="layout of 10,000 boxes",
        goal=16,
    )


def _laid(parents: list[int], widths: list[float]) -> list[float]:
    """The whole layout as a window makes it, and the place of every box, not only of those seen."""
    return KeptTree(parents[:], widths, GAPS).middles()


def _against_d3(parents: list[int], widths: list[float]) -> Iterator[Figure]:
    """With d3-hierarchy where a node_modules has it: the first runs of a page, as the study of
    peers counted them, and runs after Node has compiled everything there is to compile."""
    ours = median(_ms(lambda: _laid(parents, widths)) for _ in range(7))
    for runs, kind in ((7, "median of the first 7 runs"), (100, "median of 100 runs")):
        theirs = d3_ms(parents, widths, runs)
        if theirs is not None:
            yield Figure(
                name=f"chart: layout of 10,000 boxes against d3, {kind}, ms",
                ours=ours,
                peer=theirs,
                peer_name="d3-hierarchy: stratify and tree of the same widths",
                goal=0.8,
            )


def _edits() -> Iterator[Figure]:
    parents, widths = _tree(10_000)
    whole = min(_ms(lambda: _laid(parents, widths)) for _ in range(9))
    for name, edit in (("gets another width", _widened), ("moves to another manager", _moved)):
        sizes = (1_000, 10_000, 100_000)
        found = {size: min(edit(size) for _ in range(3)) for size in sizes}
        yield Figure(
            name=f"chart: one box of 10,000 {name}, laid out again, ms",
            ours=found[10_000],
            peer=whole,
            peer_name="the whole layout",
            goal=1 / 50,
        )
        yield Figure(
            name=f"chart: one box of 100,000 {name}, ms",
            ours=found[100_000],
            peer=found[1_000],
            peer_name="one box of 1,000",
            goal=4,
        )


def _widened(size: int) -> float:
    """The usual time of one edit: boxes all over the tree, to and fro."""
    tree = _kept(size)

    def widen(box: int) -> None:
        tree.resize(box, 260.0, 76.0)
        tree.settle()

    boxes = range(1, size, max(1, size // 200))
    return median(_ms(lambda box=box: widen(box)) for box in boxes)


def _moved(size: int) -> float:
    """A box, with all below it, goes to the manager of one far away."""
    tree = _kept(size)

    def move(box: int) -> None:
        before, onto = tree.manager[box], tree.manager[size - 1 - box]
        if before != onto and box not in tree.path(onto):
            tree.seat_family(before, [each for each in tree.reports[before] if each != box])
            tree.seat_family(onto, [*tree.reports[onto], box])
            tree.settle()

    boxes = range(size // 3, size // 2, max(1, size // 1200))
    return median(_ms(lambda box=box: move(box)) for box in boxes)


def _kept(size: int) -> KeptTree:
    parents, widths = _tree(size)
    tree = KeptTree(parents, widths, GAPS, Shape(across=[76.0] * size))
    _settle_memory()
    return tree


def _settle_memory() -> None:
    """As the program does with what it has opened."""
    gc.collect()
    gc.freeze()


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
        ("move", "a branch moves to another manager"),
        ("undo", "the move is undone"),
        ("fold", "a branch is folded and unfolded"),
        ("outline rename", "another name in the outline"),
        ("outline add", "a seat is added in the outline"),
    ):
        yield Figure(
            name=f"chart: {SEATS:,} seats: {name}, whole window without disk, ms",
            ours=found[key],
            peer=GESTURE,
            peer_name="10 ms, the selection kept",
            goal=1,
        )


def _ms(deed: Callable[[], object]) -> float:
    start = time.process_time()
    deed()
    return (time.process_time() - start) * 1000
