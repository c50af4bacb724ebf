"""Days: many shapes, and 3/5/2026 only where the column decides it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange.dates import Order, day_order, read_date

DAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-05", "2026/3/5", "2026.3.5", "20260305", "2026年3月5日", "2026 年 3 月 5 日",
        "2026-03-05 00:00:00.000", "2026-03-05T10:30:00Z", "2026-03-05T10:30:00.5+08:00",
        "2026/3/5 9:05", "5 Mar 2026", "05-MAR-2026", "March 5, 2026", "2026年3月5日 10:30",
    ],
)  # fmt: skip
def test_a_day_is_read_in_many_shapes_without_its_time(written):
    assert read_date(written, Order.UNKNOWN) == DAY


def test_the_days_above_12_of_a_column_decide_its_order():
    assert day_order(["5/3/2026", "14/3/2026"]) is Order.DAY_FIRST
    assert day_order(["3/5/2026", "3/14/2026"]) is Order.MONTH_FIRST
    assert day_order(["3/5/2026", "14/3/2026", "3/14/2026"]) is Order.UNKNOWN
    assert read_date("5/3/2026", Order.DAY_FIRST) == DAY
    assert read_date("03-05-2026 08:00", Order.MONTH_FIRST) == DAY


def test_a_column_that_does_not_decide_it_is_refused_but_for_equal_numbers():
    with pytest.raises(Refused, match="could mean two days"):
        read_date("5/3/2026", day_order(["5/3/2026", "1/2/2026"]))
    assert read_date("3/3/2026", Order.UNKNOWN) == date(2026, 3, 3)


@pytest.mark.parametrize(
    "written",
    [
        "", "2026-02-30", "2026-13-01", "0001-01-01", "9999-01-01", "5/3/26", "45000", "2026",
        "２０２６-03-05", "2026-03/05", "yesterday", "2026-03-05 or so",
        "2026-03-05" + " " * 99_999,
    ],
)  # fmt: skip
def test_anything_else_is_refused(written):
    with pytest.raises(Refused, match="is not a date"):
        read_date(written, Order.DAY_FIRST)


@given(st.text(alphabet="0123456789-/. 年月日T:", max_size=14), st.sampled_from(Order))
def test_any_text_is_a_day_or_refused(written, order):
    try:
        read_date(written, order)
    except Refused:
        return
