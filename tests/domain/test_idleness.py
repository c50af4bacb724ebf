"""A window locks after so many minutes of the wall clock, and when the computer slept."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.idleness import Idleness

AT_NOON = Idleness.beginning(1000.0, 50.0)
seconds = st.floats(0, 10_000, allow_nan=False)


def test_nobody_touching_anything_for_the_minutes_chosen_is_idle():
    assert not AT_NOON.idle(1000.0 + 299, 5)
    assert AT_NOON.idle(1000.0 + 300, 5)
    assert not AT_NOON.touch(1100.0).idle(1300.0, 5)


def test_never_means_never():
    assert not AT_NOON.idle(1e9, 0)


def test_a_sleeping_computer_stops_the_steady_clock_but_not_the_wall():
    assert AT_NOON.slept(1000.0 + 3600, 50.0 + 5)
    assert not AT_NOON.slept(1000.0 + 5, 50.0 + 5)


def test_a_computer_whose_steady_clock_goes_on_is_found_asleep_by_the_missing_ticks():
    assert AT_NOON.slept(1000.0 + 3600, 50.0 + 3600)


def test_a_wall_clock_set_back_neither_locks_nor_keeps_open_for_ever():
    back = AT_NOON.tick(400.0, 55.0)
    assert not AT_NOON.slept(400.0, 55.0)
    assert not back.idle(401.0, 5)
    assert back.idle(400.0 + 300, 5)


@given(seconds, seconds)
def test_what_was_touched_later_is_never_idle_earlier(first, later):
    early, late = AT_NOON.touch(first), AT_NOON.touch(first + later)
    for wall in (first, first + later, first + later + 300):
        assert early.idle(wall, 5) or not late.idle(wall, 5)
