"""Whom a contact was had with, somebody of us has met."""

from datetime import timedelta

from planner.domain.actions import Contact, ContactKind
from planner.domain.meeting import meet
from planner.domain.purchases import Outcome, close_purchase
from planner.domain.roles import Coverage, Involvement, Knowledge, involvement
from planner.domain.unknowns import GapKind, unknowns
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE, noted, person


def met(plan, kind=ContactKind.VISIT, on=DAY):
    return plan.after(meet(plan, ACCOUNT, on, frozenset({person(plan, "Chen")}), kind=kind))


def coverage(plan):
    found = involvement(plan, PURCHASE, person(plan, "Chen"))
    return found.coverage, found.coverage_known


def test_whoever_was_never_met_has_been_met_since_that_day():
    plan = met(PLAN, on=DAY - timedelta(days=3))
    known = Knowledge(confirmed=True, on=DAY - timedelta(days=3))
    assert coverage(plan) == (Coverage.ONE_CONTACT, known)
    unmet = [g.text.in_english() for g in unknowns(plan, PURCHASE, DAY)
             if g.kind is GapKind.UNREACHED]  # fmt: skip
    assert "None of us has met Chen." not in unmet
    assert "None of us has met Sun." in unmet


def test_what_was_judged_already_stays():
    plan = noted(PLAN, "Chen", coverage=Coverage.IN_DEPTH, coverage_known=Knowledge(on=DAY))
    assert coverage(met(plan)) == coverage(plan)
    once = met(PLAN, on=DAY - timedelta(days=3))
    assert coverage(met(once)) == coverage(once)


def test_a_message_alone_meets_nobody():
    plan = met(PLAN, ContactKind.MESSAGE)
    assert len(list(plan.all(Contact))) == len(list(PLAN.all(Contact))) + 1
    assert coverage(plan)[0] is Coverage.NONE


def test_a_purchase_that_is_over_keeps_what_was_known_in_it():
    plan = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.LOST, reason="Price"))
    assert coverage(met(plan))[0] is Coverage.NONE


def test_it_is_one_step_with_the_contact():
    change = meet(PLAN, ACCOUNT, DAY, frozenset({person(PLAN, "Chen")}))
    assert change.text.in_english() == "Log a contact"
    assert {edit.kind for edit in change.edits} == {Contact, Involvement}
