"""Purchases: added, moved through the stages, closed, pinned."""

from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.processes import Bilingual, Process, ProcessTemplate, Stage, add_process
from planner.domain.purchases import (
    Outcome,
    Purchase,
    StageMove,
    add_purchase,
    advance,
    close_purchase,
    edit_purchase,
    pin_key,
    purchase_named,
    purchases,
    see_evidence,
)
from planner.domain.record import Change, Id, added
from planner.domain.text import text
from tests.domain.centre import ACCOUNT, DAY, PLAN, PURCHASE, seat, stage

LATER = date(2026, 5, 4)


def purchase(plan: Plan) -> Purchase:
    return plan.get(Purchase, PURCHASE)


def process(plan: Plan) -> Id:
    return purchase(plan).process


def with_another_process() -> tuple[Plan, Stage]:
    step = Stage(id=Id(0), process=Id(0), place=1, name=Bilingual("Elsewhere"))
    template = ProcessTemplate(key="other", name=Bilingual("Other"), stages=(step,))
    plan = PLAN.after(add_process(PLAN, template))
    return plan, stage(plan, "Elsewhere")


def test_a_new_purchase_stands_in_the_first_stage():
    plan = PLAN.after(add_purchase(PLAN, ACCOUNT, " Coolant ", process(PLAN), on=LATER))
    new = purchase_named(plan, "coolant")
    assert (new.name, new.stage) == ("Coolant", stage(plan, "Problem found").id)
    assert (new.entered_on, new.outcome) == (LATER, Outcome.OPEN)
    assert [p.name for p in purchases(plan, ACCOUNT)] == ["5-axis centre", "Coolant"]


def test_a_purchase_needs_a_name_an_account_and_a_process_with_stages():
    empty = Process(id=Id(900), name=Bilingual("Empty"))
    plan = PLAN.after(Change(text("Add a process"), added(empty)))
    for account, name, of in (
        (ACCOUNT, " ", process(plan)),
        (Id(901), "Coolant", process(plan)),
        (ACCOUNT, "Coolant", Id(901)),
        (ACCOUNT, "Coolant", empty.id),
    ):
        with pytest.raises(Refused):
            add_purchase(plan, account, name, of)


def test_an_edit_is_trimmed_and_checked():
    plan = PLAN.after(edit_purchase(PLAN, PURCHASE, name=" Lathe ", amount=100, currency="JPY"))
    assert (purchase(plan).name, purchase(plan).amount) == ("Lathe", 100)
    for fields in ({"name": ""}, {"amount": -1}, {"currency": "YEN"}):
        with pytest.raises(Refused):
            edit_purchase(PLAN, PURCHASE, **fields)


def test_a_move_is_remembered_with_its_day():
    before = purchase(PLAN).stage
    plan = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, "Tender issued").id, on=LATER))
    move = max(plan.all(StageMove), key=lambda m: m.id)
    assert (move.from_, move.to, move.on) == (before, purchase(plan).stage, LATER)
    assert purchase(plan).entered_on == LATER


def test_a_purchase_may_go_back():
    plan = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, "Problem found").id, on=LATER))
    assert purchase(plan).stage == stage(plan, "Problem found").id


def test_dropped_on_its_own_stage_nothing_happens():
    assert advance(PLAN, PURCHASE, purchase(PLAN).stage, on=LATER).edits == ()


def test_it_cannot_go_to_a_stage_of_another_process():
    plan, elsewhere = with_another_process()
    with pytest.raises(Refused, match="another process"):
        advance(plan, PURCHASE, elsewhere.id)


def test_a_loss_needs_a_reason_and_a_win_does_not():
    with pytest.raises(Refused, match="why"):
        close_purchase(PLAN, PURCHASE, Outcome.LOST, reason=" ")
    lost = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.LOST, reason=" Price "))
    assert purchase(lost).outcome_reason == "Price"
    won = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.WON))
    assert purchase(won).outcome is Outcome.WON


def test_a_closed_purchase_is_open_again_once_reopened_or_moved():
    lost = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.LOST, reason="Price"))
    assert lost.after(close_purchase(lost, PURCHASE, Outcome.OPEN)) == PLAN
    moved = lost.after(advance(lost, PURCHASE, stage(lost, "Tender issued").id))
    assert (purchase(moved).outcome, purchase(moved).outcome_reason) == (Outcome.OPEN, "")


def test_evidence_is_ticked_and_unticked():
    here = purchase(PLAN).stage
    plan = PLAN.after(see_evidence(PLAN, PURCHASE, here, 0))
    assert purchase(plan).seen == {(here, 0)}
    assert see_evidence(plan, PURCHASE, here, 0).edits == ()
    assert plan.after(see_evidence(plan, PURCHASE, here, 0, seen=False)) == PLAN


@pytest.mark.parametrize("number", [-1, 1])
def test_only_evidence_of_the_stage_can_be_ticked(number):
    with pytest.raises(Refused, match="no such evidence"):
        see_evidence(PLAN, PURCHASE, purchase(PLAN).stage, number)


def test_evidence_of_another_process_cannot_be_ticked():
    plan, elsewhere = with_another_process()
    with pytest.raises(Refused, match="another process"):
        see_evidence(plan, PURCHASE, elsewhere.id, 0)


def test_a_pin_needs_a_reason_and_a_seat_that_is_there():
    chief = seat(PLAN, "Chief engineer")
    with pytest.raises(Refused, match="Say why"):
        pin_key(PLAN, PURCHASE, chief, reason=" ")
    with pytest.raises(Refused, match="no longer there"):
        pin_key(PLAN, PURCHASE, Id(999), reason="Gone")


def test_a_pin_taken_off_leaves_nothing_behind():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Chief engineer"), reason="Decides"))
    assert plan.after(pin_key(plan, PURCHASE, None, reason="whatever")) == PLAN


def test_a_name_of_none_or_of_two_is_refused():
    with pytest.raises(Refused, match="no purchase"):
        purchase_named(PLAN, "Lathe")
    twice = PLAN.after(add_purchase(PLAN, ACCOUNT, "5-AXIS centre", process(PLAN), on=DAY))
    with pytest.raises(Refused, match="several"):
        purchase_named(twice, "5-axis centre")
