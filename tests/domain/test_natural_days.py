"""Days as people write them. The 23rd of November 2026 is a Monday."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.day_readings import Lean
from planner.domain.errors import Refused
from planner.domain.natural_days import days_in, natural_day

MONDAY = date(2026, 11, 23)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

AHEAD = {
    "today": "2026-11-23",
    "Tomorrow": "2026-11-24",
    "day after tomorrow": "2026-11-25",
    "fri": "2026-11-27",
    "mon": "2026-11-23",
    "this fri": "2026-11-27",
    "next monday": "2026-11-30",
    "next Fri": "2026-12-04",
    "next week": "2026-11-30",
    "next month": "2026-12-01",
    "end of the week": "2026-11-27",
    "end of month": "2026-11-30",
    "end of next month": "2026-12-31",
    "in 3 days": "2026-11-26",
    "in a week": "2026-11-30",
    "in two months": "2027-01-23",
    "28 Nov": "2026-11-28",
    "28th november": "2026-11-28",
    "Nov 28, 2027": "2027-11-28",
    "5 Jan": "2027-01-05",
    "29 feb": "2028-02-29",
    "11-28": "2026-11-28",
    "11/28": "2026-11-28",
    "28.11": "2026-11-28",
    "28.11.2026": "2026-11-28",
    "2026-11-28": "2026-11-28",
    "2026/1/5": "2026-01-05",
    "今天": "2026-11-23",
    "明天": "2026-11-24",
    "后天": "2026-11-25",
    "大后天": "2026-11-26",
    "周五": "2026-11-27",
    "星期日": "2026-11-29",
    "本周五": "2026-11-27",
    "下周三": "2026-12-02",
    "下个星期五": "2026-12-04",
    "下下周一": "2026-12-07",
    "下周": "2026-11-30",
    "周末": "2026-11-28",
    "月底": "2026-11-30",
    "下月底": "2026-12-31",
    "下个月": "2026-12-01",
    "年底": "2026-12-31",
    "三天后": "2026-11-26",
    "3天内": "2026-11-26",
    "两周后": "2026-12-07",
    "一个月后": "2026-12-23",
    "11月28日": "2026-11-28",
    "11月28": "2026-11-28",
    "十二月三日": "2026-12-03",
    "2027年1月5日": "2027-01-05",
    "28号": "2026-11-28",
}
BACK = {
    "yesterday": "2026-11-22",
    "the day before yesterday": "2026-11-21",
    "fri": "2026-11-20",
    "last fri": "2026-11-20",
    "2 weeks ago": "2026-11-09",
    "28 Nov": "2025-11-28",
    "昨天": "2026-11-22",
    "前天": "2026-11-21",
    "周五": "2026-11-20",
    "上周五": "2026-11-20",
    "十二天前": "2026-11-11",
    "28号": "2026-10-28",
}


@pytest.mark.parametrize(("words", "day"), AHEAD.items())
def test_what_is_due_comes(words, day):
    assert natural_day(words, MONDAY).isoformat() == day


@pytest.mark.parametrize(("words", "day"), BACK.items())
def test_what_was_noted_was(words, day):
    assert natural_day(words, MONDAY, Lean.BACK).isoformat() == day


@pytest.mark.parametrize("words", ["31 feb", "2月30日", "13月1日", "2026-13-01", "30 Feb 2027"])
def test_a_day_that_is_none_is_refused(words):
    with pytest.raises(Refused):
        natural_day(words, MONDAY)


@pytest.mark.parametrize("words", ["", "hello", "5.3", "30-50", "fri report", "monster"])
def test_what_is_no_day_is_refused_with_a_way_out(words):
    with pytest.raises(Refused, match="in 3 days"):
        natural_day(words, MONDAY)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("send report to Zhao fri", ["fri"]),
        ("给赵工周五发报告", ["周五"]),
        ("准备明天的会议", []),
        ("price 5.3, 30-50 pieces", []),
        ("monitor and sunscreen", []),
        ("from 11-28 to 12-03", ["11-28", "12-03"]),
    ],
)
def test_days_are_found_in_a_line_but_not_inside_words(line, found):
    assert [line[f.start : f.end] for f in days_in(line, MONDAY, Lean.AHEAD)] == found


days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days, days)
def test_iso_days_mean_themselves(day, today):
    assert natural_day(day.isoformat(), today) == day


@given(days, st.sampled_from(WEEKDAYS), st.sampled_from(Lean))
def test_a_bare_weekday_is_within_a_week_and_on_that_weekday(today, name, lean):
    found = natural_day(name, today, lean)
    assert found.weekday() == WEEKDAYS.index(name)
    assert 0 <= (found - today).days * lean.value < 7


@given(days, st.integers(0, 999))
def test_a_distance_is_as_far_as_it_says(today, n):
    assert natural_day(f"in {n} days", today) == today + timedelta(days=n)
    assert natural_day(f"{n}天前", today) == today - timedelta(days=n)


@given(days, st.integers(1, 12), st.integers(1, 28), st.sampled_from(Lean))
def test_a_day_without_its_year_is_the_nearest_one_that_way(today, month, day, lean):
    found = natural_day(f"{month}月{day}日", today, lean)
    assert (found.month, found.day) == (month, day)
    assert 0 <= (found - today).days * lean.value <= 366


@given(st.text(max_size=30), days)
def test_any_line_is_read_or_refused(line, today):
    try:
        found = days_in(line, today, Lean.AHEAD)
    except Refused:
        return
    assert all(0 <= f.start < f.end <= len(line) for f in found)
