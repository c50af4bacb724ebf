"""A tree that is edited is laid out as if it were new, and only where it must."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.arrangement import NOBODY, OUTSIDE, Gaps
from planner.domain.families import DEEPEST
from planner.domain.kept_tree import KeptTree, Shape
from planner.domain.placing import middles
from tests.domain.test_tidy_tree import GAP, Tree, centres, depths, trees

WIDTHS = st.sampled_from([40.0, 100.0, 168.0, 260.0])
GAPS = Gaps(GAP)


def below(tree: KeptTree, box: int) -> list[int]:
    return [*tree.row_of(box), *tree.aides.get(box, ())]


def anew(tree: KeptTree, shape: Shape) -> dict[int, float]:
    """Where the boxes of an edited tree stand if it is built once more."""
    order = [*tree.forests[NOBODY].roots, *tree.forests[OUTSIDE].roots]
    for box in order:
        order.extend(below(tree, box))
    number = {box: n for n, box in enumerate(order)}
    parents = [number.get(tree.manager[box], NOBODY) for box in order]
    flanking = {number[b] for aides in tree.aides.values() for b in aides if b in number}
    outside = {number[b] for b in tree.forests[OUTSIDE].roots}
    sizes = [tree.along[b] for b in order], [tree.across[b] for b in order]
    fresh = KeptTree(parents, sizes[0], GAPS, Shape(flanking, outside, sizes[1], shape.stacks))
    return dict(zip(order, fresh.middles(), strict=True))


@st.composite
def kept(draw: st.DrawFn) -> tuple[KeptTree, Shape]:
    """A tree with assistants, with some who stand outside, with or without columns."""
    parents, widths = draw(trees())
    managers = set(parents)
    leaves = [n for n, p in enumerate(parents) if n not in managers and p >= 0]
    aides = draw(st.sets(st.sampled_from(leaves), max_size=6)) if leaves else set()
    roots = [n for n, parent in enumerate(parents) if parent < 0]
    outside = draw(st.sets(st.sampled_from(roots), max_size=4))
    across = [draw(st.sampled_from([54.0, 76.0])) for _ in parents]
    shape = Shape(aides, outside, across, stacks=draw(st.booleans()))
    return KeptTree(parents, widths, GAPS, shape), shape


@given(kept(), st.lists(st.tuples(st.integers(0, 59), WIDTHS), max_size=8))
def test_boxes_of_another_width_are_placed_as_in_a_new_layout(
    made: tuple[KeptTree, Shape], edits: list[tuple[int, float]]
) -> None:
    tree, shape = made
    for box, width in edits:
        tree.resize(box % len(tree.manager), width, 76.0)
        tree.settle()
    found = tree.middles()
    assert {box: found[box] for box in range(len(found))} == pytest.approx(anew(tree, shape))


@given(kept(), st.lists(st.tuples(st.integers(0, 59), st.integers(0, 59)), max_size=6))
def test_a_moved_branch_is_placed_as_in_a_new_layout(
    made: tuple[KeptTree, Shape], moves: list[tuple[int, int]]
) -> None:
    tree, shape = made
    for drawn, onto in moves:
        box, manager = drawn % len(tree.manager), onto % len(tree.manager)
        before = tree.manager[box]
        flanking = any(box in a or manager in a for a in tree.aides.values())
        if box in tree.path(manager) or before < 0 or flanking:
            continue
        rest = [each for each in tree.reports[before] if each != box]
        tree.seat_family(before, rest, tree.aides.get(before, ()))
        tree.seat_family(manager, [box, *tree.reports[manager]], tree.aides.get(manager, ()))
        tree.settle()
    found = tree.middles()
    assert {box: found[box] for box in range(len(found))} == pytest.approx(anew(tree, shape))


@given(kept(), st.integers(0, 59), WIDTHS)
def test_a_new_box_and_one_that_went_leave_a_tree_as_if_new(
    made: tuple[KeptTree, Shape], drawn: int, width: float
) -> None:
    tree, shape = made
    manager = drawn % len(tree.manager)
    if any(manager in aides for aides in tree.aides.values()):
        return
    box = tree.add(width, 76.0)
    tree.manager.append(manager)
    reports = tree.reports[manager]
    tree.seat_family(manager, [*reports, box], tree.aides.get(manager, ()))
    tree.settle()
    found = tree.middles()
    assert {each: found[each] for each in range(len(found))} == pytest.approx(anew(tree, shape))
    tree.seat_family(manager, reports, tree.aides.get(manager, ()))
    tree.settle()
    found, fresh = tree.middles(), anew(tree, shape)
    assert {each: found[each] for each in fresh} == pytest.approx(fresh)


@given(trees())
def test_in_whatever_order_boxes_are_numbered_they_stand_alike(tree: Tree) -> None:
    parents, widths = tree
    order: list[int] = []
    waiting = [n for n, parent in reversed(list(enumerate(parents))) if parent < 0]
    while waiting:
        order.append(waiting.pop())
        reports = [n for n, parent in enumerate(parents) if parent == order[-1]]
        waiting.extend(reversed(reports))
    number = {box: n for n, box in enumerate(order)} | {-1: -1}
    found = middles([number[parents[b]] for b in order], [widths[b] for b in order], GAP)
    assert [found[number[b]] for b in range(len(parents))] == pytest.approx(
        centres(parents, widths, GAP)
    )


def test_what_has_moved_has_another_version() -> None:
    tree = KeptTree([-1, 0, 0], [100.0] * 3, GAPS, Shape(across=[54.0] * 3))
    before = tree.version
    tree.settle()
    assert tree.version == before
    tree.resize(1, 120.0, 54.0)
    tree.settle()
    assert tree.version > before


def test_a_branch_deeper_than_is_told_apart_stands_clear_of_its_neighbours() -> None:
    deep = DEEPEST + 50
    parents = [-1, 0, 0, *[n for row in range(deep) for n in (1 + 2 * row, 2 + 2 * row)]]
    parents += [len(parents) - 2] * 3 + [len(parents) - 1] * 3
    tree = KeptTree(parents[:], [100.0] * len(parents), GAPS)
    xs, rows = tree.middles(), depths(parents)
    last = [x for x, row in zip(xs, rows, strict=True) if row == max(rows)]
    assert [b - a for a, b in pairwise(last)] == [120.0] * 5
    assert tree.forests[NOBODY].high == deep + 3
