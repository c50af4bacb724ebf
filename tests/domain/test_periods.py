"""Periods by name and by day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.domain.periods import PeriodLength, period_holding, period_named


@given(st.dates(), st.sampled_from(PeriodLength))
def test_a_day_lies_in_the_period_that_its_name_brings_back(day, length):
    period = period_holding(day, length)
    assert day in period or day == date.max
    assert period_named(period.name) == period


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("2026-03", date(2026, 3, 1), date(2026, 4, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026-Q4", date(2026, 10, 1), date(2027, 1, 1)),
        ("2026-H1", date(2026, 1, 1), date(2026, 7, 1)),
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_names_of_periods(name, start, end):
    period = period_named(name)
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(
    "name", ["", "26", "2026-13", "2026-00", "2026-Q5", "2026-H3", "２０２６", "0000"]
)
def test_other_names_are_refused(name):
    with pytest.raises(Refused):
        period_named(name)


def test_a_period_cut_by_a_start_keeps_its_end_and_name():
    cut = period_named("2026-H1").since(date(2026, 4, 1))
    assert (cut.start, cut.end) == (date(2026, 4, 1), date(2026, 7, 1))
    assert cut.name == "2026-H1"
