from datetime import date

import pytest

from planner.domain import actions, charting, links, roles
from planner.domain.actions import Action, Contact, ContactKind
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.links import Link, LinkKind
from planner.domain.org import Person, seats_of
from planner.domain.own_rules import (
    own_playbook,
    restore_playbook,
    set_threshold,
    threshold,
    write_playbook,
)
from planner.domain.processes import BuyingRole
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE

ONE, OTHER = sorted(p.id for p in PLAN.all(Person))[:2]


def planned(**fields):
    return PLAN.after(actions.add_action(PLAN, ACCOUNT, "Send the report", **fields))


def test_open_actions_come_by_their_due_day_and_done_ones_last():
    plan = planned(due_on=date(2026, 5, 2))
    plan = plan.after(actions.add_action(plan, ACCOUNT, "Call", due_on=date(2026, 5, 1)))
    plan = plan.after(actions.add_action(plan, ACCOUNT, "Some day"))
    first = actions.actions_by_account(plan)[ACCOUNT][0]
    assert first.what == "Call"
    plan = plan.after(actions.finish_action(plan, first.id, on=DAY))
    assert [a.what for a in actions.actions_by_account(plan)[ACCOUNT]] == [
        "Send the report",
        "Some day",
        "Call",
    ]


def test_an_action_says_what_is_to_be_done():
    with pytest.raises(Refused, match="what is to be done"):
        actions.add_action(PLAN, ACCOUNT, " ")


def test_the_last_contact_of_each_person_is_known():
    plan = PLAN.after(actions.log_contact(PLAN, ACCOUNT, DAY, frozenset({ONE})))
    plan = plan.after(actions.log_contact(plan, ACCOUNT, date(2026, 4, 1), frozenset({ONE, OTHER})))
    assert actions.last_contact_by_person(plan) == {ONE: date(2026, 4, 1), OTHER: date(2026, 4, 1)}
    assert [c.on for c in actions.contacts_by_account(plan)[ACCOUNT]] == [date(2026, 4, 1), DAY]


def test_a_contact_is_with_somebody():
    with pytest.raises(Refused, match="with whom"):
        actions.log_contact(PLAN, ACCOUNT, DAY, frozenset())


def test_who_leaves_the_plan_leaves_contacts_actions_and_lines():
    plan = planned(people=frozenset({ONE, OTHER}), purchase=PURCHASE)
    plan = plan.after(actions.log_contact(plan, ACCOUNT, DAY, frozenset({ONE})))
    plan = plan.after(links.add_link(plan, LinkKind.CONFLICT, ONE, OTHER))
    place = seats_of(plan, ONE)[0].id
    plan = plan.after(charting.vacate_seat(plan, place))
    assert not plan.has(Person, ONE)
    assert [a.people for a in plan.all(Action)] == [frozenset({OTHER})]
    assert not plan.all(Contact)
    assert not plan.all(Link)
    assert next(violations(plan), None) is None


def test_actions_outlive_their_purchase_and_go_with_their_account():
    plan = planned(purchase=PURCHASE)
    without = plan.after(roles.remove_purchase(plan, PURCHASE))
    assert [a.purchase for a in without.all(Action)] == [None]
    gone = plan.after(charting.remove_account(plan, ACCOUNT))
    assert not gone.all(Action)
    assert next(violations(gone), None) is None


def test_a_line_is_drawn_once_and_never_to_oneself():
    plan = PLAN.after(links.add_link(PLAN, LinkKind.CONFLICT, ONE, OTHER))
    with pytest.raises(Refused, match="there already"):
        links.add_link(plan, LinkKind.CONFLICT, OTHER, ONE)
    with pytest.raises(Refused, match="two people"):
        links.add_link(plan, LinkKind.INFLUENCE, ONE, ONE)
    line = links.links_of(plan, OTHER)[0]
    with pytest.raises(Refused, match="1 to 3"):
        links.edit_link(plan, line.id, strength=4)
    assert links.links_of(plan.after(links.remove_link(plan, line.id)), ONE) == []


def test_contacts_can_be_mended_and_removed():
    plan = PLAN.after(actions.log_contact(PLAN, ACCOUNT, DAY, frozenset({ONE})))
    (contact,) = plan.all(Contact)
    plan = plan.after(actions.edit_contact(plan, contact.id, kind=ContactKind.CALL))
    assert plan.get(Contact, contact.id).kind is ContactKind.CALL
    assert not plan.after(actions.remove_contact(plan, contact.id)).all(Contact)


def test_own_advice_stands_until_the_shipped_one_is_restored():
    plan = PLAN.after(write_playbook(PLAN, BuyingRole.USER, do="Listen"))
    plan = plan.after(write_playbook(plan, BuyingRole.USER, ask=("What is slow?",)))
    own = own_playbook(plan, BuyingRole.USER)
    assert own is not None
    assert (own.do, own.ask) == ("Listen", ("What is slow?",))
    assert own_playbook(plan.after(restore_playbook(plan, BuyingRole.USER)), own.role) is None


def test_own_limits_stand_in_for_the_shipped_ones():
    plan = PLAN.after(set_threshold(PLAN, "no-coach", 5))
    assert (threshold(PLAN, "no-coach", 2), threshold(plan, "no-coach", 2)) == (2, 5)
    assert threshold(plan.after(set_threshold(plan, "no-coach", None)), "no-coach", 2) == 2
    with pytest.raises(Refused, match="not negative"):
        set_threshold(plan, "no-coach", -1)
