from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import holder
from planner.domain.purchases import Outcome, close_purchase
from planner.domain.record import Change, Edit
from planner.domain.rehearsal import MONTH, WhatIf, compared, keep, rehearsed, what_ifs
from planner.domain.roles import Coverage, Stance, involvement
from planner.domain.text import english
from tests.domain.centre import DAY, PLAN, PURCHASE, noted, person, seat

TODAY = DAY + timedelta(days=5)
FRIEND = noted(PLAN, "Ma", coach=True, coverage=Coverage.IN_DEPTH)


def tried(plan, *names):
    known = {english(w.name): w for w in what_ifs(plan, PURCHASE, TODAY)}
    return [known[name] for name in names]


def would(plan, *names):
    return compared(plan, PURCHASE, TODAY, tried(plan, *names))


def keys(outlook):
    return [english(s.key) if s.key else None for s in outlook.stages]


def test_the_decision_maker_leaves_and_the_plan_stays_as_it_is():
    comparison = would(PLAN, "Chen leaves")
    assert holder(PLAN, seat(PLAN, "General manager")) is not None
    assert keys(comparison.before) == ["Zhao", "Zhao", "Chen"]
    assert keys(comparison.after) == ["Zhao", "Zhao", "General manager"]
    assert [s.empty for s in comparison.after.stages] == [False, False, True]


def test_a_rival_wins_the_technical_adviser():
    comparison = would(PLAN, "A rival wins Zhao over")
    assert "more-opponents" in [w.rule for w in comparison.gained]
    assert "nobody-against" in [w.rule for w in comparison.lost]
    assert "more-opponents" not in [w.rule for w in comparison.staying]


def test_the_stage_slips_a_month_and_all_that_follow_with_it():
    comparison = would(PLAN, f"The stage slips by {MONTH} days")
    before, after = comparison.before.stages, comparison.after.stages
    assert after[0].begins == before[0].begins
    assert {b.begins - a.begins for a, b in zip(before[1:], after[1:], strict=True)} == {
        timedelta(MONTH)
    }
    assert "stage-overdue" in [w.rule for w in comparison.gained]
    assert "15 days" in english(comparison.before.clock)
    assert "2026-04-21" in english(comparison.after.clock)


def test_the_way_in_breaks_when_our_coach_leaves():
    comparison = would(FRIEND, "Ma leaves")
    assert comparison.before.way is not None
    assert comparison.after.way is None


def test_what_cannot_happen_after_another_is_refused():
    (leaves,) = tried(PLAN, "Chen leaves")
    with pytest.raises(Refused, match="Nobody sits here"):
        rehearsed(PLAN, [leaves, leaves])


def test_nothing_is_gained_or_lost_where_nothing_is_tried():
    comparison = would(PLAN)
    assert comparison.before == comparison.after
    assert (comparison.gained, comparison.lost) == ([], [])


def test_what_is_kept_is_one_change_with_the_users_name():
    chosen = tried(PLAN, "Chen leaves", "A rival wins Zhao over")
    change = keep(PLAN, chosen, name="  Worst case ")
    assert english(change.text) == "Worst case"
    assert PLAN.after(change) == rehearsed(PLAN, chosen)
    assert PLAN.after(change).after(change.reversed()) == PLAN


def test_without_a_name_it_says_what_it_was():
    assert english(keep(PLAN, tried(PLAN, "Chen leaves")).text) == "Chen leaves"
    both = tried(PLAN, "Chen leaves", "We meet Sun")
    assert english(keep(PLAN, both).text) == "Keep a rehearsal of 2 steps"


def test_there_and_back_leaves_no_trace():
    zhao = person(PLAN, "Zhao")
    (lost,) = tried(PLAN, "A rival wins Zhao over")
    lost_plan = rehearsed(PLAN, [lost])
    assert involvement(lost_plan, PURCHASE, zhao).stance is Stance.OPPOSES

    def back(plan):
        now = involvement(plan, PURCHASE, zhao)
        before = involvement(PLAN, PURCHASE, zhao)
        return Change(lost.name, (Edit(now, before),))

    there_and_back = [lost, WhatIf(("back", zhao), lost.name, back), *tried(PLAN, "We meet Ma")]
    assert {e.id for e in keep(PLAN, there_and_back)} == {
        involvement(PLAN, PURCHASE, person(PLAN, "Ma")).id
    }


def test_a_slip_alone_cannot_be_kept():
    with pytest.raises(Refused, match="a slip is not a fact yet"):
        keep(PLAN, tried(PLAN, f"The stage slips by {MONTH} days"))


def test_a_closed_purchase_neither_slips_nor_moves_on():
    plan = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.WON))
    assert {w.key[0] for w in what_ifs(plan, PURCHASE, TODAY)}.isdisjoint({"slip", "advance"})


@given(st.lists(st.integers(0, 40), max_size=8))
def test_whatever_is_tried_can_be_kept_and_undone_and_every_rule_holds(picks):
    chosen, plan = [], FRIEND
    for pick in picks:
        offered = what_ifs(plan, PURCHASE, TODAY)
        each = offered[pick % len(offered)]
        chosen.append(each)
        plan = rehearsed(plan, [each])
    if not any(each.happen for each in chosen):
        return
    change = keep(FRIEND, chosen)
    assert FRIEND.after(change) == plan
    assert FRIEND.after(change).after(change.reversed()) == FRIEND
    assert list(violations(plan)) == []
    assert len({(e.kind, e.id) for e in change}) == len(change.edits)
