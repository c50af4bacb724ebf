from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.actions import log_contact
from planner.domain.charting import edit_person
from planner.domain.notes_review import months_before, notes_to_review
from tests.domain.centre import ACCOUNT, PLAN, person

TODAY = date(2026, 11, 23)
ZHAO, MA = person(PLAN, "Zhao"), person(PLAN, "Ma")
NOTED = PLAN.after(edit_person(PLAN, ZHAO, note="Wants test data"))


def met(plan, day, *who, note=""):
    return plan.after(log_contact(plan, ACCOUNT, day, frozenset(who), note=note))


def due(plan, written=None):
    return [(o.note, o.since) for o in notes_to_review(plan, TODAY, written or {})]


def test_a_note_is_due_once_the_last_contact_is_older_than_24_months():
    assert due(met(NOTED, date(2024, 11, 22), ZHAO)) == [("Wants test data", date(2024, 11, 22))]
    assert due(met(NOTED, date(2024, 11, 23), ZHAO)) == []


def test_a_note_written_lately_is_not_due():
    old = met(NOTED, date(2020, 1, 1), ZHAO)
    assert due(old, {ZHAO: date(2026, 1, 1)}) == []
    assert due(old, {ZHAO: date(2021, 1, 1)}) == [("Wants test data", date(2021, 1, 1))]


def test_a_note_of_which_nothing_is_known_comes_first():
    plan = met(NOTED, date(2020, 1, 1), MA, note="He complained")
    assert due(plan) == [("Wants test data", None), ("He complained", date(2020, 1, 1))]


def test_a_contacts_note_lives_while_one_of_them_is_in_touch():
    plan = met(PLAN, date(2020, 1, 1), MA, ZHAO, note="Price talks")
    assert due(met(plan, date(2026, 1, 1), MA)) == []
    assert [note for note, _ in due(plan)] == ["Price talks"]


def test_people_without_a_note_are_never_listed():
    assert due(met(PLAN, date(2000, 1, 1), ZHAO)) == []


def test_the_last_of_february_is_found():
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(1, 5, 1), 24) == date.min


@given(st.dates(date(100, 1, 1)), st.integers(0, 1000))
def test_so_many_months_are_so_many_months(day, months):
    before = months_before(day, months)
    assert (day.year * 12 + day.month) - (before.year * 12 + before.month) == months
    assert before.day <= day.day
