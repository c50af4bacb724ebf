"""The plan of an earlier day, and what differs between two."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain import charting
from planner.domain.chart_changes import Compared, News, differences
from planner.domain.errors import Refused
from planner.domain.org import Seat, holder
from planner.domain.past import as_it_was, earliest_tenure, rewound
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from tests.domain.centre import ACCOUNT, PLAN, seat

MARCH, JUNE, SEPTEMBER = (date(2026, month, 1) for month in (3, 6, 9))


def with_successor() -> tuple[Plan, Id]:
    """Somebody sits from March to May, another from June on."""
    id = seat(PLAN, "Finance director")
    plan = PLAN.after(charting.vacate_seat(PLAN, id)) if holder(PLAN, id) else PLAN
    plan = plan.after(charting.fill_seat(plan, id, "An", since=MARCH))
    return plan.after(charting.fill_seat(plan, id, "Bo", since=JUNE)), id


def name(plan: Plan, id: Id) -> str | None:
    person = holder(plan, id)
    return person.name if person else None


def test_people_sit_where_their_dates_say() -> None:
    plan, id = with_successor()
    days = (MARCH - timedelta(1), MARCH, JUNE - timedelta(1), JUNE, SEPTEMBER)
    assert [name(as_it_was(plan, day), id) for day in days] == [None, "An", "An", "Bo", "Bo"]


def test_who_has_no_first_day_has_always_been_there() -> None:
    id = seat(PLAN, "General manager")
    assert name(as_it_was(PLAN, date(1990, 1, 1)), id) == name(PLAN, id)


def test_the_first_day_that_anybody_noted() -> None:
    assert earliest_tenure(with_successor()[0], ACCOUNT) == MARCH


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Plan], list[Change]]:
    """Plans one after the other, and the changes between them."""
    plans, done = [PLAN], []
    for _ in range(draw(st.integers(0, 8))):
        plan = plans[-1]
        some = draw(st.sampled_from([s.id for s in plan.all(Seat)]))
        other = draw(st.sampled_from([s.id for s in plan.all(Seat)]))
        try:
            change = draw(st.sampled_from(DEEDS))(plan, some, other)
        except Refused:
            continue
        plans.append(plan.after(change))
        done.append(change)
    return plans, done


DEEDS: tuple[Callable[[Plan, Id, Id], Change], ...] = (
    lambda plan, some, _: charting.add_seat(plan, ACCOUNT, some, title="New"),
    lambda plan, some, other: charting.move_seat(plan, some, other),
    lambda plan, some, _: charting.remove_seat(plan, some),
    lambda plan, some, _: charting.fill_seat(plan, some, "Somebody", since=JUNE),
    lambda plan, some, _: charting.vacate_seat(plan, some, on=SEPTEMBER),
    lambda plan, some, _: charting.edit_seat(plan, some, title="Other"),
)


@given(histories(), st.integers(0, 8))
def test_a_rewound_plan_is_the_plan_it_was(
    history: tuple[list[Plan], list[Change]], back: int
) -> None:
    plans, done = history
    stay = max(0, len(done) - back)
    assert rewound(plans[-1], reversed(done[stay:])).tables == plans[stay].tables


def said(before: Plan, after: Plan) -> list[tuple[News, str]]:
    return [
        (each.news, each.text.in_english())
        for each in differences(Compared(before, after, ACCOUNT))
    ]


def test_who_joined_and_who_left() -> None:
    plan, _ = with_successor()
    before, after = as_it_was(plan, MARCH), as_it_was(plan, JUNE)
    assert said(before, after) == [
        (News.JOINED, "Bo joined as Finance director."),
        (News.LEFT, "An left (Finance director)."),
    ]


def test_somebody_on_another_seat_has_moved() -> None:
    plan, id = with_successor()
    person = holder(plan, id)
    assert person is not None
    other = seat(plan, "Contracts officer")
    moved = plan.after(charting.vacate_seat(plan, id, on=SEPTEMBER))
    if holder(moved, other):
        moved = moved.after(charting.vacate_seat(moved, other, on=SEPTEMBER))
    moved = moved.after(charting.seat_person(moved, other, person.id, since=SEPTEMBER))
    assert (News.MOVED, "Bo moved from Finance director to Contracts officer.") in said(plan, moved)


def test_a_seat_under_another_manager_says_both() -> None:
    finance, technical = seat(PLAN, "Finance director"), seat(PLAN, "Technical director")
    moved = PLAN.after(charting.move_seat(PLAN, finance, technical))
    ((news, sentence),) = said(PLAN, moved)
    assert news is News.MOVED
    assert "reports to" in sentence


def test_titles_and_seats_that_came_and_went() -> None:
    id = seat(PLAN, "Workshop leader")
    edited = PLAN.after(charting.edit_seat(PLAN, id, title="Head of workshop"))
    assert [news for news, _ in said(PLAN, edited)] == [News.CHANGED]
    more = PLAN.after(charting.add_seat(PLAN, ACCOUNT, id, title="Fitter"))
    assert said(PLAN, more) == [(News.NEW_SEAT, "New seat: Fitter.")]
    assert said(more, PLAN) == [(News.NO_SEAT, "Seat removed: Fitter.")]


def test_the_same_plan_has_no_differences() -> None:
    assert said(PLAN, PLAN) == []
    assert PLAN.all(Seat)
