"""Purchases as nobody would wish them: every question about them has an answer all the same."""

import json
from dataclasses import replace

import pytest

from planner.domain.accounts import Account, add_account
from planner.domain.charting import remove_branch
from planner.domain.errors import Refused
from planner.domain.insight import insight
from planner.domain.key_person import standing
from planner.domain.new_purchase import NewPurchase, add_purchase_in
from planner.domain.org import Person
from planner.domain.plan import Plan
from planner.domain.processes import Bilingual, BuyingRole, Process, Stage
from planner.domain.purchases import Purchase, StageMove, add_purchase, advance
from planner.domain.questions import questions
from planner.domain.record import Change, added, replaced
from planner.domain.roles import Involvement, Power, involve
from planner.domain.text import english, text
from planner.domain.unknowns import unknowns
from planner.domain.who_answer import who
from tests.domain.centre import ACCOUNT, DAY, PLAN, PLAYBOOKS, PURCHASE, person, seat, stage


def answered(plan: Plan, purchase=PURCHASE) -> dict[str, object]:
    """All that is asked of a purchase anywhere; it must also become JSON."""
    insight(plan, purchase, DAY)
    unknowns(plan, purchase, DAY)
    questions(plan, purchase, DAY, PLAYBOOKS)
    answer = who(plan, purchase, DAY, PLAYBOOKS, english, "en")
    return json.loads(json.dumps(answer))


def without_weights(plan: Plan) -> Plan:
    edits = [
        edit
        for each in plan.all(Stage)
        for edit in replaced(each, replace(each, weights=(0,) * len(BuyingRole)))
    ]
    return plan.after(Change(text("Weigh nothing"), tuple(edits)))


def test_weights_that_are_all_zero_leave_nobody_key_and_say_so():
    answer = answered(without_weights(PLAN))
    assert answer["key"] is None
    said = [w["text"] for w in answer["warnings"] if w["rule"] == "no-key-person"]
    assert said[0].startswith("All role weights of stage 2")


def test_a_process_without_stages_takes_no_purchase():
    bare = Process(id=next(PLAN.new_ids()), name=Bilingual("Bare"))
    plan = PLAN.after(Change(text("Bare"), added(bare)))
    with pytest.raises(Refused, match="has no stages"):
        add_purchase_in(plan, bare.id, NewPurchase(account=ACCOUNT, name="Press"))


def test_somebody_with_every_role_and_power_stands_once_with_the_heaviest():
    plan = PLAN.after(
        involve(
            PLAN,
            PURCHASE,
            person(PLAN, "Chen"),
            roles=frozenset(BuyingRole),
            powers=frozenset(Power),
            influence=5,
        )
    )
    now = standing(plan, PURCHASE)
    assert [w.person.name for w in now.ranked if w.person].count("Chen") == 1
    assert now.key.person.name == "Chen"
    assert now.key.role is BuyingRole.TECHNICAL_ADVISER
    assert answered(plan)["key"]["weight"] == 15


def test_a_purchase_of_an_account_without_a_chart_has_nobody_and_says_what_to_do():
    plan = PLAN.after(add_account(PLAN, "Empty"))
    empty = max(a.id for a in plan.all(Account))
    plan = plan.after(add_purchase(plan, empty, "Press", next(iter(plan.all(Process))).id, on=DAY))
    answer = answered(plan, max(p.id for p in plan.all(Purchase)))
    assert answer["key"] is None
    assert answer["way_in"] == []
    assert {"no-key-person", "no-decision-maker"} <= {w["rule"] for w in answer["warnings"]}


def test_people_who_are_deleted_leave_the_history_of_their_purchase():
    plan = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, "Tender issued").id, on=DAY))
    moves = list(plan.all(StageMove))
    gone = plan.after(remove_branch(plan, seat(plan, "General manager")))
    assert not gone.all(Person)
    assert not gone.all(Involvement)
    assert list(gone.all(StageMove)) == moves
    assert answered(gone)["key"] is None
