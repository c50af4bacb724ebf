"""A process is edited in place, and what rests on it stays true."""

import pytest

from planner.domain import process_editing as editing
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.processes import Bilingual, BuyingRole, Process, Stage, processes, stages
from planner.domain.purchases import (
    Passing,
    Purchase,
    StageMove,
    add_purchase,
    advance,
    missing_evidence,
    see_evidence,
)
from tests.domain.centre import ACCOUNT, DAY, PLAN, PROCESS, PURCHASE, stage

FIRST, SECOND, TENDER, REVIEW = (
    stage(PLAN, name).id
    for name in ("Problem found", "Technical standard set", "Tender issued", "Contract review")
)
ID = PLAN.get(Purchase, PURCHASE).process


def done(plan, command, *args, **kwargs):
    after = plan.after(command(plan, *args, **kwargs))
    assert not list(violations(after))
    return after


def names(plan, process=ID):
    return [s.name.en for s in stages(plan, process)]


def test_a_stage_is_added_behind_another_and_the_later_ones_move_on():
    plan = done(PLAN, editing.add_stage, ID, Bilingual("Trial"), SECOND)
    assert names(plan)[1:4] == ["Technical standard set", "Trial", "Tender issued"]


def test_a_stage_is_added_in_front():
    plan = done(PLAN, editing.add_stage, ID, Bilingual("Trial"))
    assert names(plan)[0] == "Trial"


def test_a_stage_moves_to_another_place():
    plan = done(PLAN, editing.move_stage, REVIEW, 1)
    assert names(plan)[0] == "Contract review"
    assert names(done(plan, editing.move_stage, REVIEW, 99)) == names(PLAN)


def test_a_stage_that_a_purchase_stands_in_stays():
    with pytest.raises(Refused, match="Move it to another stage first"):
        editing.remove_stage(PLAN, SECOND)


def test_several_purchases_are_counted_and_one_is_named():
    plan = done(PLAN, add_purchase, ACCOUNT, "Another", ID, on=DAY)
    plan = done(plan, add_purchase, ACCOUNT, "Third", ID, on=DAY)
    with pytest.raises(Refused, match="3 purchases go through this process"):
        editing.remove_process(plan, ID)
    with pytest.raises(Refused, match="2 purchases stand in this stage, Another among them"):
        editing.remove_stage(plan, FIRST)


def test_a_stage_nobody_was_in_goes():
    plan = done(PLAN, editing.remove_stage, REVIEW)
    assert not plan.has(Stage, REVIEW)


def test_a_stage_of_a_history_goes_out_of_use_and_the_history_keeps_it():
    moved = done(PLAN, advance, PURCHASE, TENDER, on=DAY)
    plan = done(moved, editing.remove_stage, SECOND)
    assert names(plan) == ["Problem found", "Tender issued", "Contract review"]
    assert plan.get(Stage, SECOND).name.en == "Technical standard set"
    with pytest.raises(Refused, match="no longer in use"):
        advance(plan, PURCHASE, SECOND, on=DAY)


def test_the_last_stage_stays():
    plan = done(PLAN, editing.new_process, Bilingual("Own"), Bilingual("Talk"))
    own = processes(plan)[-1]
    with pytest.raises(Refused, match="at least one stage"):
        editing.remove_stage(plan, stages(plan, own.id)[0].id)


def test_a_copy_is_changed_apart():
    plan = done(PLAN, editing.copy_process, ID, Bilingual("Mine"))
    copy = processes(plan)[-1]
    plan = done(plan, editing.edit_stage, stages(plan, copy.id)[0].id, name=Bilingual("Talk"))
    assert names(plan, copy.id)[0] == "Talk"
    assert names(plan) == names(PLAN)


def test_what_came_from_a_template_is_changed_without_the_template():
    done(PLAN, editing.edit_stage, FIRST, name=Bilingual("Talk"))
    assert PROCESS.stages[0].name.en == "Problem found"


def test_a_process_in_use_stays_and_another_goes():
    with pytest.raises(Refused, match="goes through this process"):
        editing.remove_process(PLAN, ID)
    plan = done(PLAN, editing.copy_process, ID, Bilingual("Mine"))
    gone = done(plan, editing.remove_process, processes(plan)[-1].id)
    assert len(gone.all(Process)) == len(PLAN.all(Process))
    assert len(gone.all(Stage)) == len(PLAN.all(Stage))


@pytest.mark.parametrize("words", [Bilingual(), Bilingual(" ", "\n")])
def test_nothing_goes_without_a_name(words):
    for ask in (
        lambda: editing.rename_process(PLAN, ID, words),
        lambda: editing.edit_stage(PLAN, FIRST, name=words),
        lambda: editing.add_stage(PLAN, ID, words),
        lambda: editing.add_evidence(PLAN, FIRST, words),
    ):
        with pytest.raises(Refused):
            ask()


@pytest.mark.parametrize("days", [0, -3, 3651])
def test_a_stage_has_a_usual_length(days):
    with pytest.raises(Refused, match="from 1 to 3650"):
        editing.edit_stage(PLAN, FIRST, usual_days=days)


def test_a_weight_is_set_for_one_role():
    plan = done(PLAN, editing.set_weight, FIRST, BuyingRole.EXECUTOR, 2)
    assert plan.get(Stage, FIRST).weight(BuyingRole.EXECUTOR) == 2
    assert plan.get(Stage, FIRST).weight(BuyingRole.USER) == 3
    with pytest.raises(Refused, match="from 0 to 3"):
        editing.set_weight(PLAN, FIRST, BuyingRole.EXECUTOR, 4)


def test_ticks_stay_with_their_evidence_when_another_piece_goes():
    plan = done(PLAN, editing.add_evidence, SECOND, Bilingual("Letter"))
    plan = done(plan, see_evidence, PURCHASE, SECOND, 1)
    plan = done(plan, editing.remove_evidence, SECOND, 0)
    assert plan.get(Stage, SECOND).evidence == (Bilingual("Letter"),)
    assert plan.get(Purchase, PURCHASE).seen == {(int(SECOND), 0)}


def test_a_move_on_keeps_what_was_missing_and_why():
    purchase = PLAN.get(Purchase, PURCHASE)
    assert missing_evidence(PLAN, purchase, TENDER) == [0]
    plan = done(PLAN, advance, PURCHASE, TENDER, on=DAY, passing=Passing(reason=" in a hurry "))
    (move,) = (m for m in plan.all(StageMove) if m.to == TENDER)
    assert (move.missing, move.reason) == ((0,), "in a hurry")


def test_evidence_found_on_the_way_is_ticked_with_the_move():
    passing = Passing(frozenset({0, 7}), "not needed")
    plan = done(PLAN, advance, PURCHASE, TENDER, on=DAY, passing=passing)
    (move,) = (m for m in plan.all(StageMove) if m.to == TENDER)
    assert (move.missing, move.reason) == ((), "")
    assert plan.get(Purchase, PURCHASE).seen == {(int(SECOND), 0)}


def test_the_way_back_asks_for_nothing():
    assert missing_evidence(PLAN, PLAN.get(Purchase, PURCHASE), FIRST) == []
