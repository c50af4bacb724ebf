"""Counts that are carried along are those that counting anew gives."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain import charting
from planner.domain.errors import Refused
from planner.domain.org import Seat, holder
from planner.domain.plan import Plan
from planner.domain.seat_counts import seat_count, unknown_count
from tests.domain.centre import ACCOUNT, PLAN

DEEDS = (
    lambda plan, seat: charting.add_seat(plan, ACCOUNT, seat),
    lambda plan, seat: charting.remove_seat(plan, seat),
    lambda plan, seat: charting.vacate_seat(plan, seat),
    lambda plan, seat: charting.edit_seat(plan, seat, unknown=True),
    lambda plan, seat: charting.fill_seat(plan, seat, "Li"),
    lambda plan, seat: charting.remove_branch(plan, seat),
)


@given(st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, 50)), max_size=15))
def test_seats_and_unknown_ones_are_counted_along_with_every_change(drawn) -> None:
    plan: Plan = PLAN
    for deed, at in drawn:
        seats = list(plan.all(Seat))
        if not seats:
            return
        try:
            plan = plan.after(DEEDS[deed](plan, seats[at % len(seats)].id))
        except Refused:
            continue
        ours = [s for s in plan.all(Seat) if s.account == ACCOUNT]
        assert seat_count(plan, ACCOUNT) == len(ours)
        unknown = [s for s in ours if s.unknown and holder(plan, s.id) is None]
        assert unknown_count(plan, ACCOUNT) == len(unknown)
