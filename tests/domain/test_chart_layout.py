"""The boxes of a chart: which there are, where they stand, and which a window sees."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.accounts import Account, add_account
from planner.domain.chart_layout import Arrangement, Boxes, Gaps, Layout, boxes
from planner.domain.charting import Newcomer, import_people
from planner.domain.org import Seat
from planner.domain.placing import place
from planner.domain.plan import Plan
from planner.domain.record import Id
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
    return found, place(found, sizes, [70.0] * len(found), Gaps(beside=20.0, row=100.0))


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
    assert found.depths == [0, 1, 1, 1, 2, 2, 2]


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
    for row in layout.rows:
        ends = [layout.x[n] + layout.w[n] for n in row.boxes]
        assert all(
            end + 19.9 <= x
            for end, x in zip(ends, (layout.x[n] for n in row.boxes[1:]), strict=False)
        )
    assert found.hidden.count(0) + sum(found.hidden) == len(ids)


@given(
    forests,
    st.lists(widths, min_size=1, max_size=5),
    st.tuples(st.floats(-50, 2000), st.floats(-50, 600), st.floats(1, 900), st.floats(1, 500)),
)
def test_a_window_gets_exactly_the_boxes_that_reach_into_it(
    managers: list[int | None], width: list[float], window: tuple[float, float, float, float]
) -> None:
    plan, account = chart(managers)
    found, layout = laid(plan, account, set(), width)
    left, top, wide, high = window
    seen = {
        n
        for row in layout.rows_between(top, top + high)
        for n in layout.boxes_between(row, left, left + wide)
    }
    wanted = {
        n
        for n in range(len(found))
        if layout.x[n] + layout.w[n] >= left
        and layout.x[n] <= left + wide
        and layout.y[n] + layout.h[n] >= top
        and layout.y[n] <= top + high
    }
    assert wanted <= seen
    assert all(layout.x[n] <= left + wide and layout.x[n] + layout.w[n] >= left for n in seen)


@given(forests, st.lists(widths, min_size=1, max_size=5))
def test_every_box_is_found_at_each_of_its_corners(
    managers: list[int | None], width: list[float]
) -> None:
    plan, account = chart(managers)
    found, layout = laid(plan, account, set(), width)
    for n in range(len(found)):
        assert layout.at(layout.x[n] + 0.1, layout.y[n] + 0.1) == n
        assert layout.at(layout.x[n] + layout.w[n] - 0.1, layout.y[n] + 69.9) == n
        assert layout.at(layout.x[n] + 0.1, layout.y[n] + 71) is None


@given(forests, st.floats(0, 1500), st.floats(1, 600))
def test_a_connector_in_sight_is_painted_though_its_manager_is_not(
    managers: list[int | None], left: float, wide: float
) -> None:
    plan, account = chart(managers)
    _, layout = laid(plan, account, set(), [168.0])
    for row in layout.rows:
        seen = layout.managers_between(row, left, left + wide)
        for manager in row.boxes:
            first, last = layout.reports[manager]
            reaches = first >= 0 and (
                layout.middle(first) <= left + wide and layout.middle(last) >= left
            )
            assert reaches <= (manager in seen)


@given(forests, st.floats(0, 700))
def test_a_height_meets_the_row_whose_boxes_and_connectors_are_there(
    managers: list[int | None], y: float
) -> None:
    plan, account = chart(managers)
    _, layout = laid(plan, account, set(), [168.0])
    seen = [row.boxes[0] for row in layout.rows_between(y, y)]
    assert seen == [row.boxes[0] for n, row in enumerate(layout.rows) if n == y // 100]


@given(forests)
def test_the_same_plan_gives_the_same_layout(managers: list[int | None]) -> None:
    plan, account = chart(managers)
    assert laid(plan, account, set(), [168.0]) == laid(plan, account, set(), [168.0])


def test_a_depth_of_five_hundred_and_five_thousand_siblings_are_laid_out() -> None:
    deep, account = chart([None, *range(499)])
    assert laid(deep, account, set(), [168.0])[1].height == 499 * 100 + 70
    wide, account = chart([None, *[0] * 5000])
    assert laid(wide, account, set(), [168.0])[1].width == 5000 * 188 - 20


def test_an_empty_chart_has_no_size() -> None:
    plan, account = chart([])
    assert laid(plan, account, set(), [168.0])[1].width == 0


def overlapping(layout: Layout) -> list[tuple[int, int]]:
    """Pairs of boxes that touch, found by walking from left to right."""
    order = sorted(range(len(layout.x)), key=layout.x.__getitem__)
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
arrangements = st.sampled_from(Arrangement)


def arranged(
    managers: list[int | None], width: list[float], height: list[float], how: Arrangement
) -> tuple[Boxes, Layout]:
    plan, account = chart(managers)
    found = boxes(plan, account, ())
    sizes = [width[n % len(width)] for n in range(len(found))]
    tops = [height[n % len(height)] for n in range(len(found))]
    tallest = max(sizes if how is Arrangement.SIDEWAYS else tops, default=0)
    return found, place(found, sizes, tops, Gaps(row=tallest + 56), how)


@given(shrubs, st.lists(widths, min_size=1, max_size=5), heights, arrangements)
def test_no_arrangement_lets_boxes_overlap(
    managers: list[int | None], width: list[float], height: list[float], how: Arrangement
) -> None:
    found, layout = arranged(managers, width, height, how)
    assert overlapping(layout) == []
    assert sorted(box for row in layout.rows for box in row.boxes) == list(range(len(found)))
    assert all(x + w <= layout.width + 1e-6 for x, w in zip(layout.x, layout.w, strict=True))
    assert all(y + h <= layout.height + 1e-6 for y, h in zip(layout.y, layout.h, strict=True))


@given(shrubs, st.lists(widths, min_size=1, max_size=5), heights, arrangements)
def test_every_box_is_found_where_it_stands_in_every_arrangement(
    managers: list[int | None], width: list[float], height: list[float], how: Arrangement
) -> None:
    _, layout = arranged(managers, width, height, how)
    for n in range(len(layout.x)):
        assert layout.at(layout.x[n] + 0.1, layout.y[n] + 0.1) == n
        assert layout.at(layout.x[n] + layout.w[n] - 0.1, layout.y[n] + layout.h[n] - 0.1) == n


@given(shrubs, st.lists(widths, min_size=1, max_size=5), heights)
def test_the_line_of_a_column_runs_beside_its_boxes_and_through_no_other(
    managers: list[int | None], width: list[float], height: list[float]
) -> None:
    found, layout = arranged(managers, width, height, Arrangement.COMPACT)
    for box, (across, top) in layout.hooks.items():
        bottom = layout.y[box] + layout.h[box] / 2
        parent = found.parents[box]
        assert layout.y[parent] + layout.h[parent] < top < bottom
        assert not any(
            layout.x[n] <= across <= layout.x[n] + layout.w[n]
            and layout.y[n] < bottom
            and top < layout.y[n] + layout.h[n]
            for n in range(len(found))
        )


def test_five_thousand_siblings_stand_compactly_in_columns() -> None:
    _, layout = arranged([None, *[0] * 5000], [168.0], [70.0], Arrangement.COMPACT)
    assert layout.width < 15_000
    assert layout.height < 15_000
    assert overlapping(layout) == []


def test_a_depth_of_five_hundred_goes_to_the_right() -> None:
    _, layout = arranged([None, *range(499)], [168.0], [70.0], Arrangement.SIDEWAYS)
    assert (layout.width, layout.height) == (499 * 224 + 168, 70)


def test_three_reports_are_not_stacked_and_four_are() -> None:
    def hooks(reports: int) -> int:
        managers = [None, *[0] * reports]
        return len(arranged(managers, [168.0], [70.0], Arrangement.COMPACT)[1].hooks)

    assert (hooks(3), hooks(4)) == (0, 4)
