"""Seats outlive people: dates, history, moving on."""

from datetime import date

import pytest

from planner.domain.charting import fill_seat, seat_person, vacate_seat
from planner.domain.errors import Refused
from planner.domain.org import Person, Tenure, holder, tenure_by_seat, tenures_by_person
from planner.domain.roles import involvement
from planner.domain.tenures import (
    date_tenure,
    history,
    move_person,
    remove_tenure,
    swap_people,
)
from tests.domain.centre import PLAN, PURCHASE, do, person, seat, second_account, sits

DAY = date(2026, 5, 4)


def tenure(plan, title):
    return tenure_by_seat(plan)[seat(plan, title)].id


def test_a_tenure_gets_its_dates_and_the_last_day_vacates_the_seat():
    change = date_tenure(PLAN, tenure(PLAN, "Finance director"), since=date(2020, 1, 1), until=DAY)
    plan = PLAN.after(change)
    assert sits(plan, "Finance director") is None
    assert [
        (t.since, t.until, p.name) for t, p in history(plan, seat(plan, "Finance director"))
    ] == [(date(2020, 1, 1), DAY, "He")]
    assert plan.after(change.reversed()) == PLAN


def test_nobody_leaves_before_they_come():
    with pytest.raises(Refused):
        date_tenure(PLAN, tenure(PLAN, "Finance director"), since=DAY, until=date(2020, 1, 1))


def test_somebody_who_left_sits_again_unless_the_seat_is_taken():
    plan = do(PLAN, vacate_seat, "Finance director", on=DAY)
    old = history(plan, seat(plan, "Finance director"))[0][0]
    again = plan.after(date_tenure(plan, old.id, since=None, until=None))
    assert sits(again, "Finance director") == "He"
    taken = do(plan, fill_seat, "Finance director", "Wu")
    with pytest.raises(Refused):
        date_tenure(taken, old.id, since=None, until=None)


def test_a_person_moves_on_with_history_even_to_another_account_and_keeps_the_part():
    plan = second_account(PLAN)
    plan = do(plan, move_person, "Purchasing manager", seat(plan, "Owner"), on=DAY)
    sun = person(plan, "Sun")
    assert [(t.since, t.until) for t in reversed(tenures_by_person(plan)[sun])] == [
        (DAY, None),
        (None, date(2026, 5, 3)),
    ]
    assert (sits(plan, "Owner"), sits(plan, "Purchasing manager")) == ("Sun", None)
    assert involvement(plan, PURCHASE, sun) is not None


def test_two_people_change_places():
    plan = do(PLAN, swap_people, "Technical director", seat(PLAN, "Finance director"), on=DAY)
    assert (sits(plan, "Technical director"), sits(plan, "Finance director")) == ("He", "Zhao")
    assert len(plan.all(Person)) == len(PLAN.all(Person))


def test_a_wrong_entry_of_the_history_goes_with_whoever_never_sat_elsewhere():
    plan = do(PLAN, vacate_seat, "Finance director", on=DAY)
    old = history(plan, seat(plan, "Finance director"))[0][0]
    plan = plan.after(remove_tenure(plan, old.id))
    assert not any(p.name == "He" for p in plan.all(Person))
    plan = PLAN.after(seat_person(PLAN, seat(PLAN, "Chief engineer"), person(PLAN, "Zhao")))
    plan = plan.after(remove_tenure(plan, tenure(plan, "Chief engineer")))
    assert holder(plan, seat(plan, "Technical director")).name == "Zhao"


def test_an_empty_seat_has_nobody_to_move():
    with pytest.raises(Refused):
        move_person(PLAN, seat(PLAN, "Chief engineer"), seat(PLAN, "Contracts officer"), on=DAY)
    assert not [t for t in PLAN.all(Tenure) if t.seat == seat(PLAN, "Chief engineer")]
