"""The boxes of a chart: which there are, where they stand, and which a window sees."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.accounts import Account, add_account
from planner.domain.arrangement import OUTSIDE, Arrangement, Gaps
from planner.domain.chart_boxes import Boxes, boxes
from planner.domain.chart_layout import Layout
from planner.domain.charting import Newcomer, edit_seat, import_people
from planner.domain.org import Seat
from planner.domain.placing import place
from planner.domain.plan import Plan
from planner.domain.record import Change, Id, replaced
from planner.domain.text import text
from tests.domain.centre import ACCOUNT, PLAN, seat


def chart(managers: list[int | None]) -> tuple[Plan, Id]:
    """An account with a seat for each entry, below the seat of that number."""
    plan = Plan()
    plan = plan.after(add_account(plan, "Nord"))
    account = next(iter(plan.all(Account))).id
    people = [Newcomer(title=str(n), manager=m) for n, m in enumerate(managers)]
    return plan.after(import_people(plan, account, people)), account


forests = st.lists(st.integers(0, 40), max_size=40).map(
    lambda drawn: [None if m >= n else m for n, m in enumerate(drawn)]
)
widths = st.sampled_from([80.0, 168.0, 290.0])


def laid(plan: Plan, account: Id, folded: set[Id], width: list[float]) -> tuple[Boxes, Layout]:
    found = boxes(plan, account, folded)
    sizes = [width[n % len(width)] for n in range(len(found))]
    return found, place(found, sizes, [70.0] * len(found), Gaps(beside=20.0, row=100.0, room=30.0))


def rows(layout: Layout) -> list[list[int]]:
    """The boxes of each row from left to right."""
    found: dict[int, list[int]] = {}
    for box in range(len(layout.tree.manager)):
        found.setdefault(layout.depths[box], []).append(box)
    return [sorted(found[row], key=layout.x.__getitem__) for row in sorted(found)]


def titles(plan: Plan, found: Boxes) -> list[str]:
    return [plan.get(Seat, id).title for id in found.seats]


def test_boxes_come_row_by_row_in_the_order_of_the_chart() -> None:
    found = boxes(PLAN, ACCOUNT, ())
    assert titles(PLAN, found) == [
        "General manager",
        "Technical director",
        "Purchasing manager",
        "Finance director",
        "Workshop leader",
        "Chief engineer",
        "Contracts officer",
    ]
    assert found.parents == [-1, 0, 0, 0, 1, 1, 2]


def test_a_folded_branch_is_one_box_that_counts_its_seats() -> None:
    found = boxes(PLAN, ACCOUNT, {seat(PLAN, "Technical director")})
    assert found.hidden == [0, 0, 0, 0, 2, 0]
    assert found.seats[4] == seat(PLAN, "Technical director")


def test_folding_a_seat_without_reports_hides_nothing() -> None:
    assert sum(boxes(PLAN, ACCOUNT, {seat(PLAN, "Workshop leader")}).hidden) == 0


@given(forests, st.lists(widths, min_size=1, max_size=5), st.sets(st.integers(0, 40)))
def test_boxes_never_overlap_and_every_seat_is_drawn_or_counted(
    managers: list[int | None], width: list[float], folded: set[int]
) -> None:
    plan, account = chart(managers)
    ids = [s.id for s in plan.all(Seat)]
    found, layout = laid(plan, account, {ids[n] for n in folded if n < len(ids)}, width)
    for row in rows(layout):
        ends = [layout.x[n] + layout.w[n] for n in row]
        starts = (layout.x[n] for n in row[1:])
        assert all(end + 19.9 <= x for end, x in zip(ends, starts, strict=False))
    assert found.hidden.count(0) + sum(found.hidden) == len(ids)


windows = st.tuples(st.floats(-50, 2000), st.floats(-50, 900), st.floats(1, 900), st.floats(1, 500))


@given(st.data(), windows)
def test_a_window_gets_the_boxes_that_reach_into_it_and_knows_where_they_are(
    data: st.DataObject, window: tuple[float, float, float, float]
) -> None:
    layout = data.draw(layouts())
    left, top, wide, high = window
    across, down = (left, left + wide), (top, top + high)
    if layout.sideways:
        across, down = down, across
    seen = layout.glimpse(across, down)
    wanted = {
        n
        for n in range(len(layout.tree.manager))
        if layout.x[n] + layout.w[n] >= left
        and layout.x[n] <= left + wide
        and layout.y[n] + layout.h[n] >= top
        and layout.y[n] <= top + high
    }
    assert wanted <= set(seen.boxes)
    assert len(seen.boxes) == len(set(seen.boxes))
    along, rows_down = (layout.y, layout.x) if layout.sideways else (layout.x, layout.y)
    for box, x, y in zip(seen.boxes, seen.along, seen.across, strict=True):
        assert abs(along[box] - x) < 1e-6
        assert abs(rows_down[box] - y) < 1e-6


@given(st.data(), windows, st.floats(1, 4000))
def test_from_afar_nothing_is_seen_where_nothing_stands_and_all_rows_are_seen(
    data: st.DataObject, window: tuple[float, float, float, float], step: float
) -> None:
    layout = data.draw(layouts())
    tree = layout.tree
    whole = layout.glimpse((-1e9, 1e9), (-1e9, 1e9), step)
    shown = {layout.depths[box] for box in whole.boxes}
    shown |= {round(bar.across / layout.gaps.row) for bar in whole.bars}
    if not tree.columns:
        assert shown == {layout.depths[box] for box in range(len(tree.manager))}
    reach = layout.height if layout.sideways else layout.width
    assert all(-1e-6 <= bar.near <= bar.far <= reach + 1e-6 for bar in whole.bars)
    assert all(bar.far - bar.near < step for bar in whole.bars)


@given(st.data())
def test_every_box_is_found_where_it_stands_and_none_between_the_rows(
    data: st.DataObject,
) -> None:
    layout = data.draw(layouts())
    for n in range(len(layout.tree.manager)):
        left, top = layout.x[n] + 0.1, layout.y[n] + 0.1
        assert layout.at(left, top) == n
        right, bottom = left + layout.w[n] - 0.2, top + layout.h[n] - 0.2
        assert layout.at(right, bottom) == n
        assert layout.at(*((right + 1, top) if layout.sideways else (left, bottom + 1))) != n


@given(st.data(), st.floats(0, 1500), st.floats(1, 600))
def test_a_connector_in_sight_is_painted_though_its_manager_is_not(
    data: st.DataObject, left: float, wide: float
) -> None:
    layout = data.draw(layouts())
    tree = layout.tree
    for row in range(12):
        stripe = ((row + 0.9) * layout.gaps.row, (row + 0.95) * layout.gaps.row)
        seen = {f.manager for f in layout.glimpse((left, left + wide), stripe).families}
        for manager, reports in enumerate(tree.reports):
            if not reports or tree.columns or layout.depths[reports[0]] != row + 1:
                continue
            near, far = layout.middle(reports[0]), layout.middle(reports[-1])
            reaches = near <= left + wide and far >= left
            assert reaches <= (manager in seen)


@given(forests)
def test_the_same_plan_gives_the_same_layout(managers: list[int | None]) -> None:
    plan, account = chart(managers)
    one, other = (laid(plan, account, set(), [168.0]) for _ in range(2))
    assert one[0] == other[0]
    assert one[1].tree.middles() == other[1].tree.middles()


def test_a_depth_of_five_hundred_and_five_thousand_siblings_are_laid_out() -> None:
    deep, account = chart([None, *range(499)])
    assert laid(deep, account, set(), [168.0])[1].height == 499 * 100 + 70
    wide, account = chart([None, *[0] * 5000])
    assert laid(wide, account, set(), [168.0])[1].width == 5000 * 188 - 20


def test_an_empty_chart_has_no_size() -> None:
    plan, account = chart([])
    layout = laid(plan, account, set(), [168.0])[1]
    assert (layout.width, layout.height, layout.first(), layout.last()) == (0, 0, None, None)


def overlapping(layout: Layout) -> list[tuple[int, int]]:
    """Pairs of boxes that touch, found by walking from left to right."""
    order = sorted(range(len(layout.tree.manager)), key=layout.x.__getitem__)
    found: list[tuple[int, int]] = []
    open_: list[int] = []
    for box in order:
        open_ = [o for o in open_ if layout.x[o] + layout.w[o] > layout.x[box]]
        found.extend(
            (o, box)
            for o in open_
            if layout.y[o] < layout.y[box] + layout.h[box]
            and layout.y[box] < layout.y[o] + layout.h[o]
        )
        open_.append(box)
    return found


shrubs = st.lists(st.integers(0, 8), max_size=60).map(
    lambda drawn: [None if m >= n else m for n, m in enumerate(drawn)]
)
"""Charts with many reports to a manager."""
heights = st.lists(st.sampled_from([54.0, 76.0]), min_size=1, max_size=4)


@st.composite
def charts(draw: st.DrawFn) -> tuple[Plan, Id, set[Id]]:
    """With assistants, outsiders, folded branches, one account beside another."""
    plan, account = chart(draw(st.one_of(forests, shrubs)))
    seats = list(plan.all(Seat))
    for marked in draw(st.lists(st.sampled_from(seats), max_size=12)) if seats else ():
        now = plan.get(Seat, marked.id)
        if now.manager is None:
            now = replace(now, outsider=draw(st.booleans()))
        else:
            now = replace(now, assistant=True)
        plan = plan.after(Change(text("Mark"), replaced(plan.get(Seat, marked.id), now)))
    folded = draw(st.sets(st.sampled_from([s.id for s in seats]), max_size=3)) if seats else set()
    return plan, account, folded


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    plan, account, folded = draw(charts())
    found = boxes(plan, account, folded)
    width, height = draw(st.lists(widths, min_size=1, max_size=5)), draw(heights)
    how = draw(st.sampled_from(Arrangement))
    return arranged(found, width, height, how)


def arranged(found: Boxes, width: list[float], height: list[float], how: Arrangement) -> Layout:
    sizes = [width[n % len(width)] for n in range(len(found))]
    tops = [height[n % len(height)] for n in range(len(found))]
    tallest = max(sizes if how is Arrangement.SIDEWAYS else tops, default=0)
    return place(found, sizes, tops, Gaps(row=tallest + 56), how)


@given(layouts())
def test_no_arrangement_lets_boxes_overlap(layout: Layout) -> None:
    every = range(len(layout.tree.manager))
    assert overlapping(layout) == []
    assert all(layout.x[n] >= -1e-6 for n in every)
    assert all(layout.x[n] + layout.w[n] <= layout.width + 1e-6 for n in every)
    assert all(layout.y[n] + layout.h[n] <= layout.height + 1e-6 for n in every)


@given(layouts())
def test_outsiders_stand_in_their_zone_and_nobody_else_does(layout: Layout) -> None:
    zone, tree = layout.zone(), layout.tree
    outside = set(tree.forests[OUTSIDE].roots)
    assert (zone is None) == (not outside)
    for box in range(len(tree.manager)) if zone else ():
        root = [*tree.path(box)][-1]
        along, across = layout.middle(box), layout._across(box)
        near, far = along - tree.along[box] / 2, along + tree.along[box] / 2
        if root in outside:
            assert zone.along[0] < near < far < zone.along[1]
            assert zone.across[0] < across < across + tree.across[box] < zone.across[1]
        else:
            assert far < zone.along[0] - 50


@given(layouts())
def test_assistants_stand_beside_the_line_of_their_manager_above_its_reports(
    layout: Layout,
) -> None:
    tree = layout.tree
    for manager, aides in tree.aides.items():
        line = layout.middle(manager)
        sides = [layout.middle(box) < line for box in aides]
        assert sides == [number % 2 == 0 for number in range(len(aides))]
        lowest = max(layout.depths[box] for box in aides)
        assert all(layout.depths[manager] < layout.depths[box] for box in aides)
        assert all(layout.depths[box] > lowest for box in tree.reports[manager])
        for row in range(layout.depths[manager] + 1, lowest + 1):
            under = layout.glimpse((line, line), (row * layout.gaps.row,) * 2).boxes
            on_it = [b for b in under if abs(layout.middle(b) - line) <= tree.along[b] / 2]
            assert on_it == [], "the line runs through a box"


def test_an_assistant_who_leads_others_stands_in_the_row() -> None:
    plan, account = chart([None, 0, 0, 1])
    ids = [s.id for s in plan.all(Seat)]
    for id in ids[1:3]:
        plan = plan.after(edit_seat(plan, id, assistant=True))
    found = boxes(plan, account, ())
    assert [found.seats[n] for n in found.aides] == [ids[2]]


@given(layouts())
def test_the_line_of_a_column_runs_beside_its_boxes_and_through_no_other(layout: Layout) -> None:
    tree = layout.tree
    for box, down in tree.sunk.items():
        manager, hook = tree.manager[box], layout.hook(box)
        if manager < 0 or hook is None:
            continue
        top, bottom = layout._across(box) - down - 28, layout._across(box) + tree.across[box] / 2
        assert not any(
            layout.x[n] <= hook + 2 <= layout.x[n] + layout.w[n]
            and layout.y[n] < bottom
            and top < layout.y[n] + layout.h[n]
            for n in range(len(tree.manager))
        )


@given(layouts(), st.integers(0, 60))
def test_the_neighbour_on_a_side_is_the_nearest_there(layout: Layout, drawn: int) -> None:
    tree = layout.tree
    if not tree.manager:
        return
    box = drawn % len(tree.manager)
    at, top = layout._along(box), layout._across(box)
    stripe = top, top + tree.across[box]
    level = [
        n
        for n in range(len(tree.manager))
        if layout._across(n) <= stripe[1] and stripe[0] <= layout._across(n) + tree.across[n]
    ]
    after = [n for n in level if layout._along(n) >= at + tree.along[box]]
    found = layout.near(at + tree.along[box], stripe, 1)
    assert (found is None) == (not after)
    if found is not None:
        assert layout._along(found) == min(layout._along(n) for n in after)
    before = [n for n in level if layout._along(n) + tree.along[n] <= at]
    found = layout.near(at, stripe, -1)
    assert (found is None) == (not before)


def plain(managers: list[int | None], how: Arrangement) -> Layout:
    plan, account = chart(managers)
    return arranged(boxes(plan, account, ()), [168.0], [70.0], how)


def test_five_thousand_siblings_stand_compactly_in_columns() -> None:
    layout = plain([None, *[0] * 5000], Arrangement.COMPACT)
    assert layout.width < 15_000
    assert layout.height < 15_000
    assert overlapping(layout) == []


def test_a_depth_of_five_hundred_goes_to_the_right() -> None:
    layout = plain([None, *range(499)], Arrangement.SIDEWAYS)
    assert (layout.width, layout.height) == (499 * 224 + 168, 70)


def test_three_reports_are_not_stacked_and_four_are() -> None:
    def stacked(reports: int) -> int:
        return len(plain([None, *[0] * reports], Arrangement.COMPACT).tree.sunk)

    assert (stacked(3), stacked(4)) == (0, 4)
