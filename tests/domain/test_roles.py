"""Who plays which part in a purchase, and what we believe of them."""

from datetime import timedelta

import pytest

from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import FUNCTION_WORDS, Function
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Id
from planner.domain.roles import (
    COVERAGE_WORDS,
    POWER_WORDS,
    STALE_AFTER_DAYS,
    STANCE_WORDS,
    Coverage,
    Involvement,
    Knowledge,
    Power,
    Stance,
    involve,
    involvement,
    involvements,
    remove_purchase,
    set_role,
)
from tests.domain.centre import CHARTED, DAY, PLAN, PURCHASE, person, seat

USER, EXECUTOR = BuyingRole.USER, BuyingRole.EXECUTOR


def roles_of(plan, who):
    found = involvement(plan, PURCHASE, who)
    return found.roles if found else None


def test_one_person_may_play_several_roles():
    he = person(CHARTED, "He")
    plan = CHARTED.after(set_role(CHARTED, PURCHASE, he, USER, on=True))
    plan = plan.after(set_role(plan, PURCHASE, he, EXECUTOR, on=True))
    assert roles_of(plan, he) == {USER, EXECUTOR}
    assert len(involvements(plan, PURCHASE)) == 1


def test_the_last_role_taken_back_leaves_nothing_behind():
    he = person(CHARTED, "He")
    plan = CHARTED.after(set_role(CHARTED, PURCHASE, he, USER, on=True))
    assert plan.after(set_role(plan, PURCHASE, he, USER, on=False)) == CHARTED


def test_a_role_taken_back_leaves_what_else_was_noted():
    he = person(CHARTED, "He")
    plan = CHARTED.after(involve(CHARTED, PURCHASE, he, roles=frozenset({USER}), coach=True))
    plan = plan.after(set_role(plan, PURCHASE, he, USER, on=False))
    assert involvement(plan, PURCHASE, he).coach


def test_taking_back_what_was_never_given_is_no_edit():
    he = person(CHARTED, "He")
    assert set_role(CHARTED, PURCHASE, he, USER, on=False).edits == ()


def test_a_seat_without_a_known_holder_may_play_a_role():
    officer = seat(CHARTED, "Contracts officer")
    plan = CHARTED.after(set_role(CHARTED, PURCHASE, officer, EXECUTOR, on=True))
    assert roles_of(plan, officer) == {EXECUTOR}
    assert involvement(plan, PURCHASE, officer).person is None


def test_a_role_given_to_a_held_seat_is_its_holders():
    plan = PLAN.after(set_role(PLAN, PURCHASE, seat(PLAN, "Technical director"), USER, on=True))
    assert roles_of(plan, person(plan, "Zhao")) == {BuyingRole.TECHNICAL_ADVISER, USER}
    assert list(violations(plan)) == []


@pytest.mark.parametrize("influence", [-1, 6])
def test_influence_goes_from_1_to_5(influence):
    with pytest.raises(Refused, match="1 to 5"):
        involve(PLAN, PURCHASE, person(PLAN, "Zhao"), influence=influence)


def test_a_role_of_nobody_or_in_nothing_is_refused():
    with pytest.raises(Refused):
        involve(PLAN, PURCHASE, Id(999), coach=True)
    with pytest.raises(Refused):
        involve(PLAN, Id(999), person(PLAN, "Zhao"), coach=True)


def test_with_the_purchase_go_its_parts_and_its_history():
    plan = PLAN.after(remove_purchase(PLAN, PURCHASE))
    assert not any(plan.all(kind) for kind in (Purchase, StageMove, Involvement))
    assert list(violations(plan)) == []
    assert plan.after(remove_purchase(PLAN, PURCHASE).reversed()) == PLAN


def test_a_judgement_is_stale_after_its_days_and_not_before():
    known = Knowledge(confirmed=True, on=DAY)
    assert not known.stale(DAY + timedelta(days=STALE_AFTER_DAYS))
    assert known.stale(DAY + timedelta(days=STALE_AFTER_DAYS + 1))


def test_a_judgement_without_a_day_is_never_stale():
    assert not Knowledge().stale(DAY + timedelta(days=9999))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Power, POWER_WORDS),
        (Stance, STANCE_WORDS),
        (Coverage, COVERAGE_WORDS),
        (BuyingRole, ROLE_WORDS),
        (Function, FUNCTION_WORDS),
    ],
)
def test_every_member_has_words_of_its_own(kind, words):
    assert list(words) == list(kind)
    assert len({w.template for w in words.values()}) == len(kind)
