"""Each warning strikes when it should and not before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.charting import vacate_seat
from planner.domain.own_rules import Threshold, set_threshold
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Outcome, Purchase, advance, close_purchase
from planner.domain.record import Change, replaced
from planner.domain.roles import Coverage, Stance, involve
from planner.domain.text import text
from planner.domain.warnings import RULES, Severity, warnings
from tests.domain.centre import CHARTED, DAY, PLAN, PURCHASE, noted, seat, stage

DECIDES = frozenset({BuyingRole.DECISION_MAKER})


def struck(plan, rule, today=DAY):
    found = [w.text.in_english() for w in warnings(plan, PURCHASE, today) if w.rule == rule]
    return found[0] if found else None


def test_no_key_person():
    assert struck(CHARTED, "no-key-person") == (
        "Nobody has a part that matters in stage 2 Technical standard set."
    )
    assert struck(PLAN, "no-key-person") is None


def test_no_decision_maker():
    assert struck(CHARTED, "no-decision-maker") == "No decision maker is found."
    assert struck(PLAN, "no-decision-maker") is None


def test_the_decision_maker_was_never_met():
    assert struck(CHARTED, "decision-maker-unmet") is None, "there is none to meet"
    assert struck(PLAN, "decision-maker-unmet") == "The decision maker has never been met."
    met = noted(PLAN, "Chen", coverage=Coverage.ONE_CONTACT)
    assert struck(met, "decision-maker-unmet") is None


def test_more_opponents_than_supporters_among_key_people():
    plan = noted(PLAN, "Zhao", stance=Stance.OPPOSES)
    assert struck(plan, "more-opponents") == (
        "More opponents than supporters among the key people: 1 to 0."
    )
    assert struck(noted(plan, "Ma", stance=Stance.LEANS_TO_US), "more-opponents") is None


def test_an_opponent_who_does_not_matter_in_this_stage_does_not_count():
    plan = noted(PLAN, "He", stance=Stance.OPPOSES)
    assert struck(plan, "more-opponents") is None


def test_the_window_is_shutting_when_the_next_stage_shuts_it():
    plan = noted(PLAN, "Zhao", coverage=Coverage.SEVERAL)
    assert struck(plan, "window-shutting") == (
        "The window shuts with stage 3 Tender issued. Not reached yet: Chen, Sun, Ma."
    )
    for name in ("Chen", "Sun", "Ma"):
        plan = noted(plan, name, coverage=Coverage.ONE_CONTACT)
    assert struck(plan, "window-shutting") == "The window shuts with stage 3 Tender issued."


@pytest.mark.parametrize("name", ["Problem found", "Tender issued", "Contract review"])
def test_the_window_is_not_shutting_in_other_stages(name):
    plan = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, name).id, on=DAY))
    assert struck(plan, "window-shutting") is None


def test_a_stage_is_overdue_after_its_usual_days():
    assert struck(PLAN, "stage-overdue", DAY + timedelta(days=20)) is None
    assert struck(PLAN, "stage-overdue", DAY + timedelta(days=21)) == (
        "21 days in this stage, where 20 are usual."
    )


def test_a_stage_without_a_day_of_entry_is_never_overdue():
    before = PLAN.get(Purchase, PURCHASE)
    edits = replaced(before, replace(before, entered_on=None))
    plan = PLAN.after(Change(text("Forget the day"), edits))
    assert struck(plan, "stage-overdue", DAY + timedelta(days=999)) is None


def test_a_single_contact():
    assert struck(PLAN, "single-contact") == "We have no contact in this purchase."
    one = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    assert struck(one, "single-contact") == "Ma is our only contact."
    assert struck(noted(one, "Sun", coverage=Coverage.SEVERAL), "single-contact") is None


def test_no_coach():
    assert struck(PLAN, "no-coach") == "We have no coach here."
    assert struck(noted(PLAN, "Ma", coach=True), "no-coach") is None


def test_nobody_marked_against_us_is_suspicious_once_people_are_marked():
    assert struck(CHARTED, "nobody-against") is None
    assert struck(PLAN, "nobody-against") == "Nobody is marked against us, which is suspicious."
    assert struck(noted(PLAN, "He", stance=Stance.LEANS_AGAINST), "nobody-against") is None


def test_a_decision_maker_without_a_name_is_found_but_not_met():
    chief = seat(CHARTED, "Chief engineer")
    plan = CHARTED.after(involve(CHARTED, PURCHASE, chief, roles=DECIDES))
    assert struck(plan, "no-decision-maker") is None
    assert struck(plan, "decision-maker-unmet") is not None


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_a_closed_purchase_warns_of_nothing(outcome):
    plan = PLAN.after(close_purchase(PLAN, PURCHASE, outcome, reason="Price"))
    assert warnings(plan, PURCHASE, DAY) == []


def test_risks_come_first_and_every_warning_says_what_to_do():
    found = warnings(PLAN, PURCHASE, DAY + timedelta(days=99))
    severities = [w.severity for w in found]
    assert severities == sorted(severities, key=lambda s: s is not Severity.RISK)
    assert {Severity.RISK, Severity.WATCH} == set(severities)
    first = found[0]
    assert first.whole.in_english() == f"{first.text.in_english()} {first.remedy.in_english()}"


def test_rules_have_names_of_their_own():
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_a_coach_who_has_left_is_no_coach():
    plan = noted(PLAN, "Ma", coach=True)
    plan = plan.after(vacate_seat(plan, seat(plan, "Workshop leader"), on=DAY))
    assert struck(plan, "no-coach") is not None


def limited(plan, rule, value):
    return plan.after(set_threshold(plan, rule, value))


def test_an_own_limit_decides_when_a_rule_strikes():
    late = DAY + timedelta(days=21)
    assert struck(PLAN, "stage-overdue", late) is not None
    assert struck(limited(PLAN, "stage-overdue", 1), "stage-overdue", late) is None


def test_a_rule_may_wait_for_a_later_stage():
    assert struck(CHARTED, "no-decision-maker") is not None
    assert struck(limited(CHARTED, "no-decision-maker", 3), "no-decision-maker") is None


def test_the_window_may_be_announced_earlier():
    early = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, "Problem found").id, on=DAY))
    assert struck(early, "window-shutting") is None
    assert "stage 3 Tender issued" in struck(
        limited(early, "window-shutting", 2), "window-shutting"
    )


def test_the_shipped_limit_comes_back():
    plan = limited(limited(PLAN, "stage-overdue", 90), "stage-overdue", None)
    assert not plan.all(Threshold)


def test_weights_that_are_all_zero_are_explained():
    now = plan_with_weights(PLAN, (0,) * len(BuyingRole))
    assert struck(now, "no-key-person") == (
        "All role weights of stage 2 Technical standard set are 0, so nobody is key in it."
    )


def plan_with_weights(plan, weights):
    before = stage(plan, "Technical standard set")
    return plan.after(Change(text(""), replaced(before, replace(before, weights=weights))))
