"""A drawing that takes over what stayed is the drawing made anew."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from planner.domain import charting
from planner.domain.errors import Refused
from planner.domain.org import Person, Seat, holder
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase, pin_key
from planner.domain.record import Change, Id
from planner.domain.roles import Stance, involve
from planner.ui.chart.drawing import Draughtsman
from planner.ui.chart.faces import Looking
from tests.domain.centre import ACCOUNT, PLAN

PURCHASE = next(iter(PLAN.all(Purchase))).id


def _who(plan: Plan, seat: Id) -> Id:
    person = holder(plan, seat)
    return person.id if person else seat


DEEDS: tuple[Callable[[Plan, Id, str], Change], ...] = (
    lambda plan, seat, words: charting.rename_holder(plan, seat, words),
    lambda plan, seat, words: charting.edit_seat(plan, seat, title=words),
    lambda plan, seat, words: charting.edit_seat(plan, seat, unknown=True),
    lambda plan, seat, words: charting.vacate_seat(plan, seat),
    lambda plan, seat, words: charting.add_seat(plan, ACCOUNT, seat, title=words),
    lambda plan, seat, words: charting.remove_seat(plan, seat),
    lambda plan, seat, words: involve(plan, PURCHASE, _who(plan, seat), stance=Stance.OPPOSES),
    lambda plan, seat, words: involve(plan, PURCHASE, _who(plan, seat), influence=len(words) % 6),
    lambda plan, seat, words: pin_key(plan, PURCHASE, seat, reason=words),
    lambda plan, seat, words: charting.seat_person(plan, seat, next(iter(plan.all(Person))).id),
)
words = st.sampled_from(["Li", "Alexandrina Konstantinova", "Head of " + "very " * 20, "王"])
steps = st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, 50), words), max_size=8)


@how(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps, st.sets(st.integers(0, 6), max_size=1))
def test_step_by_step_gives_what_a_new_drawing_gives(settings, drawn, folded) -> None:
    looking = Looking(lambda t: t.in_english(), PURCHASE)
    ids = [seat.id for seat in PLAN.all(Seat)]
    closed = {ids[n] for n in folded}
    plan, kept = PLAN, Draughtsman()
    kept.draw(plan, ACCOUNT, closed, looking)
    for deed, at, said in drawn:
        seats = list(plan.all(Seat))
        try:
            plan = plan.after(DEEDS[deed](plan, seats[at % len(seats)].id, said))
        except (Refused, IndexError):
            continue
        if not plan.all(Seat):
            return
        carried = kept.draw(plan, ACCOUNT, closed, looking)
        anew = Draughtsman().draw(plan, ACCOUNT, closed, looking)
        assert (carried.faces, carried.edges) == (anew.faces, anew.edges)
        assert (carried.boxes, carried.numbers) == (anew.boxes, anew.numbers)
        assert carried.layout.x == pytest.approx(anew.layout.x)
        assert (carried.layout.w, carried.layout.h) == (anew.layout.w, anew.layout.h)
        assert carried.layout.gaps == anew.layout.gaps
        assert carried.bounds().width() == pytest.approx(anew.bounds().width())
        assert carried.bounds().height() == anew.bounds().height()


def test_a_new_name_of_the_same_width_moves_nothing(settings) -> None:
    looking = Looking(lambda t: t.in_english())
    seat = next(s.id for s in PLAN.all(Seat) if holder(PLAN, s.id))
    kept = Draughtsman()
    plan = PLAN.after(charting.rename_holder(PLAN, seat, "Bo"))
    before = kept.draw(plan, ACCOUNT, (), looking)
    after = kept.draw(plan.after(charting.rename_holder(plan, seat, "Li")), ACCOUNT, (), looking)
    assert after.layout is before.layout
    assert after.boxes is before.boxes
    assert [f.name for f in after.faces].count("Li") == 1
