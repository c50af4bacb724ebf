"""A tree that is edited is laid out as if it were new, and only where it must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.chart_layout import Boxes, Gaps
from planner.domain.kept_tree import KeptTree
from planner.domain.placing import place
from planner.domain.record import Id
from planner.domain.shifting import resized
from planner.domain.tidy_tree import centres
from tests.domain.test_tidy_tree import GAP, Tree, depths, trees

WIDTHS = st.sampled_from([40.0, 100.0, 168.0, 260.0])


@given(trees(), st.lists(st.tuples(st.integers(0, 59), WIDTHS), max_size=8))
def test_boxes_of_another_width_are_placed_as_in_a_new_layout(
    tree: Tree, edits: list[tuple[int, float]]
) -> None:
    parents, widths = tree
    kept = KeptTree(parents, widths, GAP)
    for box, width in edits:
        kept.resize(box % len(parents), width)
    assert kept.middles() == pytest.approx(centres(parents, kept.widths, GAP))


@given(trees(), st.dictionaries(st.integers(0, 59), st.integers(2, 5), max_size=9), WIDTHS)
def test_tall_boxes_keep_their_rows_when_they_change(
    tree: Tree, drawn: dict[int, int], width: float
) -> None:
    parents, widths = tree
    tall = {box: rows for box, rows in drawn.items() if box < len(parents) and box not in parents}
    kept = KeptTree(parents, widths, GAP, tall)
    for box in tall:
        kept.resize(box, width)
    assert kept.middles() == pytest.approx(centres(parents, kept.widths, GAP, tall))


@given(trees(), st.lists(st.tuples(st.integers(0, 59), WIDTHS), max_size=6))
def test_a_layout_whose_boxes_change_is_the_layout_of_the_new_widths(
    tree: Tree, edits: list[tuple[int, float]]
) -> None:
    parents, widths = tree
    found = Boxes([Id(0)] * len(parents), parents, depths(parents), [0] * len(parents))
    heights, gaps = [60.0] * len(parents), Gaps(beside=GAP)
    layout, kept = place(found, widths, heights, gaps), KeptTree(parents, widths, GAP)
    for box, width in edits:
        layout = resized(layout, kept, box % len(parents), width)
    anew = place(found, kept.widths, heights, gaps)
    assert layout.x == pytest.approx(anew.x)
    assert (layout.w, layout.rows, layout.reports) == (anew.w, anew.rows, anew.reports)
    assert layout.width == pytest.approx(anew.width)
    assert layout.widest >= anew.widest


def under(parents: list[int], box: int) -> set[int]:
    found = {box}
    for each, parent in enumerate(parents):
        if parent in found:
            found.add(each)
    return found


@given(trees(), st.integers(0, 59), st.integers(-1, 59))
def test_a_moved_branch_is_placed_as_in_a_new_layout(tree: Tree, drawn: int, to: int) -> None:
    parents, widths = tree
    box, manager = drawn % len(parents), min(to, len(parents) - 1)
    if manager in under(parents, box):
        return
    kept = KeptTree(parents, widths, GAP)
    kept.move(box, manager, 0)
    rows, parent_of = [], dict(enumerate(parents)) | {box: manager}
    row = sorted((n for n, p in parent_of.items() if p < 0), key=lambda n: (n != box, n))
    while row:
        rows.extend(row)
        row = [
            n
            for m in row
            for n in sorted(
                (n for n, p in parent_of.items() if p == m), key=lambda n: (n != box, n)
            )
        ]
    number = {n: at for at, n in enumerate(rows)} | {-1: -1}
    anew = centres([number[parent_of[n]] for n in rows], [widths[n] for n in rows], GAP)
    for n in rows:
        if parent_of[n] >= 0:
            moved = anew[number[n]] - anew[number[parent_of[n]]]
            assert kept.offset(n) == pytest.approx(moved)
