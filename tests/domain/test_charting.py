"""The chart: seats added, moved and imported; undone they are as before."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain import charting
from planner.domain.charting import Newcomer
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import (
    Function,
    Person,
    Seat,
    direct_reports,
    managers_above,
    roots,
    seats_of,
)
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.record import Change, Id, replaced
from planner.domain.roles import involve
from planner.domain.text import text
from tests.domain.centre import (
    ACCOUNT,
    CHARTED,
    PLAN,
    PURCHASE,
    below,
    do,
    person,
    seat,
    second_account,
    sits,
)

ADVISES = frozenset({BuyingRole.TECHNICAL_ADVISER})
DIRECTORS = ["Technical director", "Purchasing manager", "Finance director"]


def test_a_new_report_is_the_last_one():
    plan = PLAN.after(charting.add_seat(PLAN, ACCOUNT, seat(PLAN, "General manager"), title=" IT "))
    assert below(plan, "General manager") == [*DIRECTORS, "IT"]


def test_a_seat_without_a_manager_is_a_root():
    plan = PLAN.after(charting.add_seat(PLAN, ACCOUNT, title="Board"))
    assert [s.title for s in roots(plan, ACCOUNT)] == ["General manager", "Board"]


def test_a_seat_cannot_be_added_under_another_accounts_seat_nor_under_nothing():
    plan = second_account(PLAN)
    with pytest.raises(Refused):
        charting.add_seat(plan, ACCOUNT, seat(plan, "Owner"))
    with pytest.raises(Refused):
        charting.add_seat(plan, ACCOUNT, Id(999))


def test_a_colleague_stands_right_after_in_the_same_department():
    plan = do(PLAN, charting.edit_seat, "Technical director", department="Technology")
    plan = do(plan, charting.edit_seat, "Technical director", function=Function.TECHNICAL)
    plan = do(plan, charting.add_colleague, "Technical director", title="Deputy")
    assert below(plan, "General manager") == ["Technical director", "Deputy", *DIRECTORS[1:]]
    deputy = plan.get(Seat, seat(plan, "Deputy"))
    assert (deputy.department, deputy.function) == ("Technology", Function.TECHNICAL)


def test_a_colleague_of_an_unknown_seat_is_not_unknown():
    plan = do(PLAN, charting.add_colleague, "Contracts officer", title="Clerk")
    assert not plan.get(Seat, seat(plan, "Clerk")).unknown


def test_a_colleague_stands_right_after_even_where_places_are_equal():
    first, second = (PLAN.get(Seat, seat(PLAN, title)) for title in DIRECTORS[:2])
    tied = replaced(second, replace(second, place=first.place))
    plan = PLAN.after(Change(text("Tie"), tied))
    plan = do(plan, charting.add_colleague, "Technical director", title="Deputy")
    assert below(plan, "General manager") == ["Technical director", "Deputy", *DIRECTORS[1:]]


def test_a_colleague_of_a_root_is_a_root():
    plan = do(PLAN, charting.add_colleague, "General manager", title="Chair")
    assert [s.title for s in roots(plan, ACCOUNT)] == ["General manager", "Chair"]


def test_a_moved_seat_takes_its_reports_along():
    plan = do(PLAN, charting.move_seat, "Technical director", seat(PLAN, "Finance director"))
    assert below(plan, "Finance director") == ["Technical director"]
    assert below(plan, "Technical director") == ["Workshop leader", "Chief engineer"]


def test_a_seat_moves_in_front_of_another():
    manager, first = seat(PLAN, "General manager"), seat(PLAN, "Technical director")
    plan = do(PLAN, charting.move_seat, "Finance director", manager, before=first)
    assert below(plan, "General manager") == ["Finance director", *DIRECTORS[:2]]
    plan = do(plan, charting.move_seat, "Workshop leader", manager, before=first)
    assert below(plan, "General manager") == [
        "Finance director",
        "Workshop leader",
        *DIRECTORS[:2],
    ]


def test_without_before_it_moves_to_the_end():
    plan = do(PLAN, charting.move_seat, "Technical director", seat(PLAN, "General manager"))
    assert below(plan, "General manager") == [*DIRECTORS[1:], "Technical director"]


def test_a_seat_dropped_in_front_of_itself_stays():
    here = seat(PLAN, "Technical director")
    change = charting.move_seat(PLAN, here, seat(PLAN, "General manager"), before=here)
    assert change.edits == ()


def test_a_seat_can_become_a_root():
    plan = do(PLAN, charting.move_seat, "Finance director", None)
    assert [s.title for s in roots(plan, ACCOUNT)] == ["General manager", "Finance director"]


def test_a_manager_cannot_report_to_its_own_report_nor_to_itself():
    manager, report = seat(PLAN, "General manager"), seat(PLAN, "Workshop leader")
    with pytest.raises(Refused, match="reports to General manager"):
        charting.move_seat(PLAN, manager, report)
    with pytest.raises(Refused, match="itself"):
        charting.move_seat(PLAN, manager, manager)


def test_a_seat_cannot_move_into_another_account():
    plan = second_account(PLAN)
    with pytest.raises(Refused, match="same account"):
        charting.move_seat(plan, seat(plan, "Workshop leader"), seat(plan, "Owner"))


def imported(*newcomers):
    change = charting.import_people(CHARTED, ACCOUNT, newcomers)
    after = CHARTED.after(change)
    assert list(violations(after)) == []
    assert after.after(change.reversed()) == CHARTED
    return after


def test_imported_reports_may_stand_before_their_managers():
    plan = imported(
        Newcomer(title="Fitter", name="Lu", manager=1), Newcomer(title="Foreman", name="Bai")
    )
    assert below(plan, "Foreman") == ["Fitter"]
    assert [s.title for s in roots(plan, ACCOUNT)] == ["General manager", "Foreman"]


def test_one_person_may_be_imported_onto_two_seats():
    plan = imported(
        Newcomer(title="Foreman", name="Bai"),
        Newcomer(title="Driver", name="Bai", same_person_as=0),
    )
    assert len(seats_of(plan, person(plan, "Bai"))) == 2


def test_a_row_without_a_name_is_a_vacant_seat():
    plan = imported(Newcomer(title="Foreman"), Newcomer(title="Driver", same_person_as=0))
    assert (sits(plan, "Foreman"), sits(plan, "Driver")) == (None, None)


def test_imported_roots_stand_after_those_that_are_there():
    plan = CHARTED
    for title in ("Board", "Council"):
        plan = plan.after(charting.add_seat(plan, ACCOUNT, title=title))
    plan = plan.after(charting.remove_seat(plan, seat(plan, "Board")))
    newcomers = [Newcomer(title="Foreman"), Newcomer(title="Driver")]
    plan = plan.after(charting.import_people(plan, ACCOUNT, newcomers))
    assert [s.title for s in roots(plan, ACCOUNT)] == [
        "General manager",
        "Council",
        "Foreman",
        "Driver",
    ]


GESTURES = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 50), st.integers(0, 50)), max_size=25
)


def gesture(plan: Plan, kind: int, one: int, two: int):
    """One of the commands on some seats and people of the plan."""
    places = sorted(s.id for s in plan.all(Seat))
    humans = sorted(p.id for p in plan.all(Person)) or [Id(0)]
    here, there = places[one % len(places)], places[two % len(places)]
    day = None if two % 3 else date(2026, 1, 1 + two % 28)
    return (
        lambda: charting.add_seat(plan, ACCOUNT, here, title=f"S{one}"),
        lambda: charting.add_colleague(plan, here, title=f"C{one}"),
        lambda: charting.move_seat(plan, here, there, before=places[(one + two) % len(places)]),
        lambda: charting.remove_seat(plan, here),
        lambda: charting.fill_seat(plan, here, f"P{two}", since=day),
        lambda: charting.seat_person(plan, here, humans[two % len(humans)], since=day),
        lambda: charting.vacate_seat(plan, here, on=day),
        lambda: involve(plan, PURCHASE, here, roles=ADVISES, influence=two % 6),
        lambda: charting.edit_seat(plan, here, unknown=bool(two % 2)),
    )[kind]()


@settings(deadline=None)
@given(GESTURES)
def test_whatever_is_done_the_rules_hold_and_undo_restores(gestures):
    plan = PLAN
    for kind, one, two in gestures:
        if not plan.all(Seat):
            break
        try:
            change = gesture(plan, kind, one, two)
        except Refused:
            continue
        after = plan.after(change)
        assert [v.in_english() for v in violations(after)] == []
        assert after.after(change.reversed()) == plan
        plan = after


@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=12))
def test_a_colleague_always_stands_right_after_its_neighbour(steps):
    plan = PLAN
    for one, remove in steps:
        places = sorted(s.id for s in plan.all(Seat))
        here = plan.get(Seat, places[one % len(places)])
        if remove and len(places) > 1:
            plan = plan.after(charting.remove_seat(plan, here.id))
            continue
        change = charting.add_colleague(plan, here.id, title="New")
        new = change.edits[-1].id
        plan = plan.after(change)
        above = next(managers_above(plan, plan.get(Seat, new)), None)
        row = [s.id for s in (direct_reports(plan, above.id) if above else roots(plan, ACCOUNT))]
        assert row.index(new) == row.index(here.id) + 1
