"""Ways of lines across a chart touch no box."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.arrangement import Arrangement, Gaps
from planner.domain.chart_boxes import boxes
from planner.domain.link_routes import Leg, way
from planner.domain.placing import place
from tests.domain.test_chart_layout import chart, forests, widths

ROOM, TALL = 30.0, 70.0
SAMPLES = 24


def points(leg: Leg) -> list[tuple[float, float]]:
    """Along the curve: it leaves and arrives straight down, or bows above."""
    middle = (leg.down + leg.to_down) / 2
    ends = (
        (leg.down - leg.bow / 0.75, leg.to_down - leg.bow / 0.75) if leg.bow else (middle, middle)
    )
    found = []
    for n in range(SAMPLES + 1):
        t = n / SAMPLES
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        across = leg.across * (a + b) + leg.to_across * (c + d)
        found.append((across, leg.down * a + ends[0] * b + ends[1] * c + leg.to_down * d))
    return found


@given(
    forests.filter(lambda f: len(f) > 1),
    st.lists(widths, min_size=1, max_size=5),
    st.sampled_from([Arrangement.DOWN, Arrangement.SIDEWAYS]),
    st.data(),
)
def test_no_way_leads_through_a_box(managers, width, arrangement, data):
    plan, account = chart(managers)
    found = boxes(plan, account, ())
    sizes = [width[n % len(width)] for n in range(len(found))]
    heights = (
        [data.draw(st.sampled_from([40.0, TALL])) for _ in sizes]
        if len(sizes) < 8
        else [TALL] * len(sizes)
    )
    down = arrangement is Arrangement.DOWN
    row = (TALL if down else max(sizes)) + ROOM
    layout = place(found, sizes, heights, Gaps(beside=20.0, row=row), arrangement)
    one = data.draw(st.integers(0, len(found) - 1))
    other = data.draw(st.integers(0, len(found) - 1).filter(lambda n: n != one))
    legs = way(layout, layout.depths, one, other, ROOM, data.draw(st.sampled_from([-26.0, 14.0])))
    for leg, following in pairwise(legs):
        assert (leg.to_across, leg.to_down) == (following.across, following.down)
    x, y, w, h = layout.x, layout.y, layout.w, layout.h
    if not down:
        x, y, w, h = y, x, h, w
    for across, height in (point for leg in legs for point in points(leg)):
        inside = [
            n for n in range(len(found))
            if x[n] + 1 < across < x[n] + w[n] - 1 and y[n] + 1 < height < y[n] + h[n] - 1
        ]  # fmt: skip
        assert inside == []


def test_in_a_compact_chart_the_line_lies_below_the_boxes():
    plan, account = chart([None, *[0] * 30])
    found = boxes(plan, account, ())
    layout = place(found, [90.0] * 31, [TALL] * 31, Gaps(), Arrangement.COMPACT)
    assert len(way(layout, layout.depths, 4, 9, ROOM)) == 1
