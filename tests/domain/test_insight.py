"""What is kept of each purchase is what would be found anew, and other accounts keep theirs."""

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.accounts import Account, add_account
from planner.domain.actions import log_contact
from planner.domain.charting import add_seat, edit_person, fill_seat, move_seat, vacate_seat
from planner.domain.errors import Refused
from planner.domain.insight import insight
from planner.domain.key_person import standing
from planner.domain.links import LinkKind, add_link
from planner.domain.org import Person, Seat
from planner.domain.own_rules import set_threshold
from planner.domain.plan import Plan
from planner.domain.process_editing import set_weight
from planner.domain.processes import BuyingRole, Process
from planner.domain.purchases import Purchase, add_purchase
from planner.domain.roles import Coverage, involve
from planner.domain.warnings import warnings
from planner.domain.way_in import way_in
from tests.domain.centre import DAY, PLAN, PURCHASE, person, seat, stage


def two_accounts():
    """A second account with a purchase in which somebody of the first one plays a part."""
    plan = PLAN.after(add_account(PLAN, "Design institute"))
    other = max(a.id for a in plan.all(Account))
    plan = plan.after(add_seat(plan, other, title="Designer"))
    designer = max(s.id for s in plan.all(Seat))
    plan = plan.after(fill_seat(plan, designer, "Qin"))
    process = next(iter(plan.all(Process))).id
    plan = plan.after(add_purchase(plan, other, "Press", process, on=DAY))
    press = max(p.id for p in plan.all(Purchase))
    plan = plan.after(involve(plan, press, designer, roles=frozenset({BuyingRole.USER})))
    return plan, other, press


TWO, OTHER, PRESS = two_accounts()
SEATS = st.sampled_from(sorted(s.id for s in TWO.all(Seat)))
PEOPLE = st.sampled_from(sorted(p.id for p in TWO.all(Person)))
PURCHASES = st.sampled_from([PURCHASE, PRESS])
ROLES = st.frozensets(st.sampled_from(BuyingRole))
STEPS = st.one_of(
    st.builds(lambda p, w, r: lambda plan: involve(plan, p, w, roles=r), PURCHASES, PEOPLE, ROLES),
    st.builds(lambda p, w, c: lambda plan: involve(plan, p, w, coverage=c, coach=True),
              PURCHASES, PEOPLE, st.sampled_from(Coverage)),
    st.builds(lambda s: lambda plan: vacate_seat(plan, s, on=DAY), SEATS),
    st.builds(lambda s, n: lambda plan: fill_seat(plan, s, n), SEATS, st.sampled_from("AB")),
    st.builds(lambda s, u: lambda plan: move_seat(plan, s, u), SEATS, SEATS),
    st.builds(lambda w: lambda plan: edit_person(plan, w, name="A"), PEOPLE),
    st.builds(lambda w: lambda plan: log_contact(plan, OTHER, DAY, frozenset({w})), PEOPLE),
    st.builds(lambda a, b: lambda plan: add_link(plan, LinkKind.INFLUENCE, a, b), PEOPLE, PEOPLE),
    st.builds(lambda n: lambda plan: set_threshold(plan, "single-contact", n), st.integers(0, 3)),
    st.builds(lambda n: lambda plan: set_weight(
        plan, stage(PLAN, "Problem found").id, BuyingRole.USER, n), st.integers(0, 3)),
)  # fmt: skip


@given(steps=st.lists(st.tuples(STEPS, st.booleans()), max_size=10))
@settings(deadline=None)
def test_insights_are_as_if_found_anew(steps):
    plan = TWO
    for step, asked in steps:
        if asked:
            insight(plan, PURCHASE, DAY), insight(plan, PRESS, DAY)
        try:
            plan = plan.after(step(plan))
        except Refused:
            continue
    fresh = Plan(plan.tables, plan.next_id)
    for purchase in (PURCHASE, PRESS):
        found = insight(plan, purchase, DAY)
        assert found.now == standing(fresh, purchase)
        assert found.warnings == warnings(fresh, purchase, DAY)
        if found.now.key is not None:
            assert found.way == way_in(fresh, purchase, found.now.key.seat.id)


def test_an_edit_leaves_other_accounts_their_insights():
    mine, theirs = insight(TWO, PURCHASE, DAY), insight(TWO, PRESS, DAY)
    plan = TWO.after(involve(TWO, PURCHASE, person(TWO, "Ma"), influence=5))
    assert insight(plan, PRESS, DAY) is theirs
    assert insight(plan, PURCHASE, DAY) is not mine


def test_somebody_of_another_account_carries_their_news_along():
    plan = TWO.after(involve(TWO, PRESS, person(TWO, "Ma"), roles=frozenset({BuyingRole.USER})))
    before = insight(plan, PRESS, DAY)
    moved = plan.after(
        move_seat(plan, seat(plan, "Workshop leader"), seat(plan, "General manager"))
    )
    assert insight(moved, PRESS, DAY) is not before
