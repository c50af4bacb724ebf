"""Tidy trees: nothing overlaps, managers stand in the middle, and size is no trouble."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.arrangement import Gaps
from planner.domain.kept_tree import KeptTree

GAP = 20.0
Tree = tuple[list[int], list[float]]


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Numbered row by row, as the chart numbers them: in a row, reports follow their managers."""
    size = draw(st.integers(1, 60))
    parents = sorted(draw(st.integers(-1, max(-1, box - 1))) for box in range(size))
    parents = [min(parent, box - 1) for box, parent in enumerate(parents)]
    width = st.sampled_from([40.0, 100.0, 168.0, 260.0])
    return parents, [draw(width) for _ in parents]


def centres(parents: list[int], widths: list[float], gap: float) -> list[float]:
    return KeptTree(parents[:], widths, Gaps(gap)).middles()


def depths(parents: list[int]) -> list[int]:
    found: list[int] = []
    for parent in parents:
        found.append(0 if parent < 0 else found[parent] + 1)
    return found


def rows(parents: list[int]) -> list[list[int]]:
    found: dict[int, list[int]] = {}
    for box, depth in enumerate(depths(parents)):
        found.setdefault(depth, []).append(box)
    return list(found.values())


def nearest(parents: list[int], widths: list[float], xs: list[float]) -> float:
    """The smallest room between two neighbours of a row; order kept or it is negative."""
    return min(
        (
            xs[b] - xs[a] - (widths[a] + widths[b]) / 2
            for row in rows(parents)
            for a, b in pairwise(row)
        ),
        default=GAP,
    )


@given(trees())
def test_boxes_never_overlap_and_keep_their_order(tree: Tree) -> None:
    parents, widths = tree
    assert nearest(parents, widths, centres(parents, widths, GAP)) >= GAP - 1e-6


@given(trees())
def test_a_manager_stands_in_the_middle_of_its_reports(tree: Tree) -> None:
    parents, widths = tree
    xs = centres(parents, widths, GAP)
    for manager in range(len(parents)):
        below = [box for box, parent in enumerate(parents) if parent == manager]
        if below:
            assert xs[manager] == pytest.approx((xs[below[0]] + xs[below[-1]]) / 2)


@given(trees())
def test_the_mirror_image_of_a_tree_is_laid_out_as_a_mirror_image(tree: Tree) -> None:
    parents, widths = tree
    order = [box for row in rows(parents) for box in reversed(row)]
    number = {box: n for n, box in enumerate(order)} | {-1: -1}
    xs = centres(parents, widths, GAP)
    mirrored = centres([number[parents[b]] for b in order], [widths[b] for b in order], GAP)
    right = max(x + w / 2 for x, w in zip(xs, widths, strict=True))
    assert [mirrored[number[b]] for b in range(len(xs))] == pytest.approx([right - x for x in xs])


@given(trees())
def test_the_leftmost_edge_is_at_zero_and_no_row_is_wider_than_it_must_be(tree: Tree) -> None:
    parents, widths = tree
    xs = centres(parents, widths, GAP)
    assert min(x - w / 2 for x, w in zip(xs, widths, strict=True)) == pytest.approx(0)
    if all(depth < 2 for depth in depths(parents)) and parents.count(-1) == 1:
        leaves = widths[1:] or widths
        needed = sum(leaves) + GAP * (len(leaves) - 1)
        edges = [(xs[b] - widths[b] / 2, xs[b] + widths[b] / 2) for b in rows(parents)[-1]]
        assert max(e[1] for e in edges) - min(e[0] for e in edges) == pytest.approx(needed)


def test_a_small_branch_between_two_large_ones_stands_halfway() -> None:
    parents = [-1, 0, 0, 0, *[1] * 5, *[3] * 5]
    xs = centres(parents, [100.0] * len(parents), GAP)
    assert xs[2] == pytest.approx((xs[1] + xs[3]) / 2)


def test_five_thousand_siblings_stand_in_one_row() -> None:
    parents = [-1, *[0] * 5000]
    xs = centres(parents, [100.0] * 5001, GAP)
    assert xs[-1] - xs[1] == pytest.approx(4999 * 120)


@pytest.mark.parametrize("depth", [500, 20_000])
def test_a_chain_stands_straight_however_long(depth: int) -> None:
    xs = centres(list(range(-1, depth - 1)), [100.0] * depth, GAP)
    assert set(xs) == {50.0}


def test_time_grows_with_the_tree_and_no_faster() -> None:
    def seconds(size: int) -> float:
        draw = random.Random(3)
        parents = sorted(draw.randrange(box) for box in range(1, size))
        parents = [-1, *(min(p, box) for box, p in enumerate(parents))]
        widths = [100.0] * size
        began = time.process_time()
        centres(parents, widths, GAP)
        return time.process_time() - began

    small, large = min(seconds(4000) for _ in range(3)), min(seconds(16_000) for _ in range(3))
    assert large < 12 * small


def test_no_boxes_need_no_room() -> None:
    assert centres([], [], GAP) == []
