"""What waits today."""

from datetime import timedelta

import pytest

from planner.domain.accounts import archive_account
from planner.domain.actions import add_action, finish_action, log_contact
from planner.domain.charting import edit_seat, vacate_seat
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Outcome, advance, close_purchase, see_evidence
from planner.domain.roles import Coverage, involve
from planner.domain.today import Rank, Wait, today
from planner.domain.today_words import due_words, wait_words, waiting_words
from tests.domain.centre import ACCOUNT, CHARTED, DAY, PLAN, PURCHASE, noted, person, seat, stage


def days(n):
    return DAY + timedelta(days=n)


def met(plan, name, on=DAY):
    return plan.after(log_contact(plan, ACCOUNT, on, frozenset({person(plan, name)})))


def planned(plan, what, **fields):
    return plan.after(add_action(plan, ACCOUNT, what, **fields))


def waits(plan, day=DAY):
    return [(w.weighing.seat.title, w.wait, w.rank) for w in today(plan, day).waiting]


def said(plan, day=DAY):
    return [
        (wait_words(w).in_english(), waiting_words(plan, w).in_english())
        for w in today(plan, day).waiting
    ]


def test_a_key_person_never_met_waits_and_the_way_in_is_said():
    assert waits(PLAN) == [("Technical director", Wait.NEVER_MET, Rank.KEY)]
    assert said(PLAN) == [
        (
            "never met",
            "Technical adviser, key in Technical standard set, can veto. There is no way in yet: "
            "find somebody who can introduce us.",
        )
    ]
    friend = noted(PLAN, "Ma", coach=True)
    assert said(friend)[0][1].endswith("Way in: Ma → Zhao.")


def test_somebody_known_of_whom_no_contact_is_noted():
    plan = noted(PLAN, "Zhao", coverage=Coverage.SEVERAL)
    assert waits(plan) == [("Technical director", Wait.NOT_NOTED, Rank.KEY)]


def test_a_silent_key_person_waits_and_the_next_step_is_said():
    plan = met(PLAN, "Zhao")
    assert waits(plan, days(14)) == []
    plan = planned(plan, "Send the report.", people=frozenset({person(plan, "Zhao")}))
    assert said(plan, days(15)) == [
        (
            "15 days silent",
            "Technical adviser, key in Technical standard set, can veto. Next: Send the report.",
        )
    ]


def test_the_second_waits_too_once_somebody_knows_them():
    plan = met(met(PLAN, "Zhao", days(30)), "Ma")
    assert waits(plan, days(30)) == [("Workshop leader", Wait.SILENT, Rank.SECOND)]


def test_the_next_stages_key_person_waits_when_silent():
    plan = met(met(noted(PLAN, "Sun", influence=5), "Zhao", days(30)), "Sun")
    assert waits(plan, days(30)) == [("Purchasing manager", Wait.SILENT, Rank.NEXT)]
    assert said(plan, days(30))[0][1].startswith("Executor, key in the next stage, Tender issued.")


@pytest.mark.parametrize(("unknown", "wait"), [(True, Wait.UNKNOWN), (False, Wait.VACANT)])
def test_an_empty_key_seat_waits(unknown, wait):
    chief = seat(CHARTED, "Chief engineer")
    plan = CHARTED.after(edit_seat(CHARTED, chief, unknown=unknown))
    roles = frozenset({BuyingRole.TECHNICAL_ADVISER})
    plan = plan.after(involve(plan, PURCHASE, chief, roles=roles))
    assert waits(plan) == [("Chief engineer", wait, Rank.KEY)]
    assert "Ask whom you know there." in said(plan)[0][1]


def test_each_seat_waits_once():
    seats = [title for title, _, _ in waits(met(met(PLAN, "Zhao"), "Ma"), days(90))]
    assert len(seats) == len(set(seats))


def test_the_window_shuts_with_the_next_stage():
    (window,) = today(PLAN, days(5)).windows
    assert (window.coming.name.en, window.days) == ("Tender issued", 15)
    assert due_words(window).in_english() == "0 of 1 pieces of evidence. Missing: Seen?."
    here = stage(PLAN, "Technical standard set").id
    plan = PLAN.after(see_evidence(PLAN, PURCHASE, here, 0))
    (window,) = today(plan, DAY).windows
    assert due_words(window).in_english() == "All 1 pieces of evidence are there: move it on."


def test_a_stage_is_overdue_where_no_window_shuts_with_it():
    plan = PLAN.after(advance(PLAN, PURCHASE, stage(PLAN, "Tender issued").id, on=DAY))
    assert today(plan, days(20)).overdue == ()
    (late,) = today(plan, days(23)).overdue
    assert (late.days, late.coming) == (-3, None)


def test_actions_are_due_up_to_today_and_coming_for_a_week():
    plan = PLAN
    for n in (-3, 0, 7, 8):
        plan = planned(plan, f"in {n}", due_on=days(n))
    plan = planned(plan, "some day")
    found = today(plan, DAY)
    assert [a.what for a in found.actions] == ["in -3", "in 0"]
    assert [a.what for a in found.coming] == ["in 7"]
    late = found.actions[0]
    plan = plan.after(finish_action(plan, late.id, on=DAY))
    assert [a.what for a in today(plan, DAY).actions] == ["in 0"]


def test_what_is_only_coming_is_not_counted():
    plan = planned(PLAN, "soon", due_on=days(3))
    assert today(plan, DAY).count == today(PLAN, DAY).count == 2


@pytest.mark.parametrize("outcome", [Outcome.WON, Outcome.LOST])
def test_a_closed_purchase_waits_for_nothing(outcome):
    plan = PLAN.after(close_purchase(PLAN, PURCHASE, outcome, reason="Price"))
    assert today(plan, days(99)).count == 0


def test_an_archived_account_waits_for_nothing():
    plan = planned(PLAN, "Call", due_on=DAY)
    assert today(plan.after(archive_account(plan, ACCOUNT)), DAY).count == 0


def test_somebody_who_left_does_not_wait_but_the_seat_does():
    plan = met(PLAN, "Zhao")
    plan = plan.after(vacate_seat(plan, seat(plan, "Technical director"), on=DAY))
    assert waits(plan, days(60)) == [("Technical director", Wait.VACANT, Rank.KEY)]
