"""What is carried from plan to plan is what would be found anew, whatever is done in between."""

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.charting import add_seat, move_seat, remove_seat, seat_person, vacate_seat
from planner.domain.errors import Refused
from planner.domain.org import (
    Person,
    Seat,
    reports_by_manager,
    seats_by_account,
    tenure_by_seat,
    tenures_by_person,
)
from planner.domain.plan import MOST_CARRIED, Plan
from planner.domain.processes import BuyingRole
from planner.domain.purchases import edit_purchase, purchases_by_account
from planner.domain.roles import involvements_by_person, involvements_by_purchase, set_role
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE

INDEXES = (
    reports_by_manager,
    seats_by_account,
    tenure_by_seat,
    tenures_by_person,
    purchases_by_account,
    involvements_by_purchase,
    involvements_by_person,
)
SEATS = sorted(s.id for s in PLAN.all(Seat))
PEOPLE = sorted(p.id for p in PLAN.all(Person))
seats, people = st.sampled_from(SEATS), st.sampled_from(PEOPLE)
STEPS = st.one_of(
    st.builds(lambda seat: lambda p: add_seat(p, ACCOUNT, seat), seats),
    st.builds(lambda seat, under: lambda p: move_seat(p, seat, under), seats, seats),
    st.builds(lambda seat: lambda p: remove_seat(p, seat), seats),
    st.builds(lambda seat: lambda p: vacate_seat(p, seat, on=DAY), seats),
    st.builds(lambda seat, who: lambda p: seat_person(p, seat, who), seats, people),
    st.builds(
        lambda name: lambda p: edit_purchase(p, PURCHASE, name=name), st.text("ab", min_size=1)
    ),
    st.builds(
        lambda who, on: lambda p: set_role(p, PURCHASE, who, BuyingRole.USER, on=on),
        people,
        st.booleans(),
    ),
)


@given(steps=st.lists(st.tuples(STEPS, st.booleans()), max_size=12))
@settings(deadline=None)
def test_carried_indexes_are_as_if_built_anew(steps):
    plan = PLAN
    for step, asked in steps:
        if asked:
            for index in INDEXES:
                index(plan)
        try:
            plan = plan.after(step(plan))
        except Refused:
            continue
    fresh = Plan(plan.tables, plan.next_id)
    for index in INDEXES:
        assert index(plan) == index(fresh)


def test_the_lists_that_nothing_touched_are_shared():
    before = reports_by_manager(PLAN)
    plan = PLAN.after(add_seat(PLAN, ACCOUNT, SEATS[-1]))
    after = reports_by_manager(plan)
    assert after is not before
    assert after[None] is before[None]
    assert SEATS[-1] not in before


def test_an_answer_nobody_asks_for_is_forgotten_in_the_end():
    plan = Plan(PLAN.tables, PLAN.next_id)
    reports_by_manager(plan)
    for _ in range(MOST_CARRIED + 1):
        plan = plan.after(add_seat(Plan(plan.tables, plan.next_id), ACCOUNT))
    assert reports_by_manager(plan) == reports_by_manager(Plan(plan.tables, plan.next_id))
