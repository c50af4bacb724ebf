from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.account_plan import account_plan, share_copy
from planner.domain.accounts import Account, add_account
from planner.domain.actions import Action, add_action, finish_action
from planner.domain.charting import add_seat, remove_seat, vacate_seat
from planner.domain.codec import canonical
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Process, add_process
from planner.domain.purchases import Outcome, Purchase, add_purchase, close_purchase, pin_key
from planner.domain.rehearsal import compared, what_ifs
from planner.domain.roles import (
    COVERAGE_WORDS,
    STANCE_WORDS,
    Coverage,
    Knowledge,
    Power,
    Stance,
    involve,
)
from planner.domain.stage_dates import later, stage_dates, window_clock
from planner.domain.text import english
from tests.domain.centre import (
    ACCOUNT,
    DAY,
    PLAN,
    PLAYBOOKS,
    PROCESS,
    PURCHASE,
    noted,
    person,
    seat,
)

TODAY = DAY + timedelta(days=5)


def made(plan=PLAN, today=TODAY):
    return account_plan(plan, PURCHASE, today, PLAYBOOKS)


def names(paper):
    return [english(p.name) for p in paper.people]


def test_the_key_person_stands_first_and_the_others_by_weight():
    assert names(made()) == ["Zhao", "Ma", "Chen", "Sun"]
    assert [p.key for p in made().people] == [True, False, False, False]


def test_the_chart_has_everybody_with_a_part_and_their_line_to_the_top():
    assert [english(b.name) for b in made().chart] == ["Chen", "Zhao", "Ma", "Sun"]
    assert [b.parent for b in made().chart] == [-1, 0, 1, 0]


def test_the_next_step_is_what_is_planned_with_them():
    zhao = person(PLAN, "Zhao")
    plan = PLAN.after(
        add_action(PLAN, ACCOUNT, "Show the test bench", people=frozenset({zhao}), due_on=DAY)
    )
    assert english(made(plan).people[0].planned) == "2026-03-02: Show the test bench"
    (action,) = plan.all(Action)
    done = plan.after(finish_action(plan, action.id, on=DAY))
    assert made(done).people[0].planned is None


def test_somebody_never_met_is_to_be_met_first():
    assert english(made().people[0].advice) == "Meet them: find somebody who can introduce us."
    plan = noted(PLAN, "Ma", coach=True, coverage=Coverage.IN_DEPTH)
    assert english(made(plan).people[0].advice) == "Meet them: ask Ma for an introduction."


def test_the_way_in_is_told_and_that_there_is_none():
    assert made().way is None
    plan = noted(PLAN, "Ma", coach=True, coverage=Coverage.IN_DEPTH)
    assert english(made(plan).way) == "Ma (our coach) › Zhao"
    plan = noted(PLAN, "Zhao", coverage=Coverage.IN_DEPTH)
    assert english(made(plan).way) == "Zhao (known to us in depth)"


def test_an_empty_key_seat_is_on_the_sheet():
    plan = PLAN.after(vacate_seat(PLAN, seat(PLAN, "Technical director"), on=DAY))
    first = made(plan).people[0]
    assert english(first.name) == "Technical director"
    assert english(first.advice) == "Find out who will sit here, and from when."


def test_a_pinned_seat_without_any_part_is_key_on_the_sheet():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Chief engineer"), reason="his standard"))
    paper = made(plan)
    assert english(paper.key) == "Chief engineer"
    assert any(box.key and box.title == "Chief engineer" for box in paper.chart)


def test_only_open_actions_of_the_purchase_or_the_whole_account_are_listed():
    plan = PLAN.after(add_action(PLAN, ACCOUNT, "Call", due_on=DAY))
    plan = plan.after(add_action(plan, ACCOUNT, "Visit", purchase=PURCHASE))
    assert [(a.what, a.overdue) for a in made(plan).actions] == [("Call", True), ("Visit", False)]


def test_a_lost_purchase_says_so():
    plan = PLAN.after(close_purchase(PLAN, PURCHASE, Outcome.LOST, reason="price"))
    assert english(made(plan).outcome) == "Lost"
    assert made(plan).warnings == ()


def test_the_window_clock_counts_usual_days():
    said = english(window_clock(PLAN, PURCHASE, TODAY))
    assert said == ("The window shuts with stage 3 Tender issued: in about 15 days, on 2026-03-22.")


def test_an_overdue_stage_ends_today_at_the_earliest_and_a_slip_moves_all_that_follow():
    late = DAY + timedelta(days=90)
    assert [s.begins for s in stage_dates(PLAN, PURCHASE, late)][:2] == [DAY, late]
    slipped = stage_dates(PLAN, PURCHASE, late, slip=30)
    assert [s.begins - late for s in slipped[1:]] == [timedelta(30), timedelta(50)]


@given(st.dates(), st.integers(0, 10**12))
def test_a_day_beyond_the_calendar_is_its_last(day, days):
    assert day <= later(day, days) <= date.max


@given(
    st.sampled_from(Stance), st.integers(0, 5), st.sampled_from(Coverage), st.booleans(),
    st.sampled_from(["Zhao", "Chen", "Sun", "Ma"]),
)  # fmt: skip
def test_the_share_copy_is_the_same_whatever_we_think_of_anybody(
    stance, influence, coverage, confirmed, who
):
    """Judgements leave no trace in it: not in words, not in the order of people."""
    known = Knowledge(confirmed=confirmed, on=DAY, source="call")
    plan = noted(
        PLAN, who, stance=stance, stance_known=known, influence=influence, influence_known=known,
        coverage=coverage, coverage_known=known, result="secret result", interest="secret",
    )  # fmt: skip
    assert _printed(share_copy(made(plan))) == _printed(share_copy(made()))


def _printed(paper):
    """Without the ranks by which people are left out of a full chart: they are not printed."""
    return replace(paper, chart=tuple(replace(b, rank=bool(b.rank)) for b in paper.chart))


def test_the_share_copy_says_no_word_of_judgement():
    plan = noted(PLAN, "Zhao", stance=Stance.OPPOSES, coverage=Coverage.SEVERAL)
    said = canonical(share_copy(made(plan)))
    for words in (*STANCE_WORDS.values(), *COVERAGE_WORDS.values()):
        assert words.template not in said


def test_it_is_composed_for_a_purchase_of_which_nothing_is_known():
    plan = PLAN.after(add_seat(PLAN, ACCOUNT, title=""))
    nothing = {"roles": frozenset(), "powers": frozenset(), "influence": 0}
    for who in ("Zhao", "Chen", "Sun", "Ma"):
        plan = plan.after(involve(plan, PURCHASE, person(plan, who), **nothing))
    paper = made(plan)
    assert (paper.key, paper.people, paper.chart) == (None, (), ())
    assert share_copy(paper).people == ()


def poor(weights, *, charted):
    """A purchase of a process without weights, perhaps of an account without a chart."""
    stages = tuple(replace(s, weights=(weights,) * len(s.weights)) for s in PROCESS.stages)
    plan = PLAN if charted else Plan().after(add_account(Plan(), "Nord"))
    plan = plan.after(add_process(plan, replace(PROCESS, stages=stages)))
    account = next(iter(plan.all(Account))).id
    process = max(p.id for p in plan.all(Process))
    plan = plan.after(add_purchase(plan, account, "Bare", process))
    return plan, max(p.id for p in plan.all(Purchase))


@pytest.mark.parametrize("charted", [True, False])
def test_a_purchase_without_weights_chart_or_days_has_its_sheet_and_rehearsal(charted):
    plan, purchase = poor(0, charted=charted)
    paper = account_plan(plan, purchase, TODAY, {})
    assert (paper.key, paper.days, paper.people) == (None, None, ())
    comparison = compared(plan, purchase, TODAY, what_ifs(plan, purchase, TODAY))
    assert [s.key for s in comparison.after.stages] == [None] * len(comparison.after.stages)


def test_a_person_with_every_role_and_power_is_named_once():
    everything = {"roles": frozenset(BuyingRole), "powers": frozenset(Power)}
    paper = made(noted(PLAN, "Ma", **everything))
    assert names(paper).count("Ma") == 1
    assert english(next(p.roles for p in paper.people if english(p.name) == "Ma")).count(",") == 6


def test_somebody_removed_with_their_seat_is_gone_from_the_sheet():
    plan = PLAN.after(remove_seat(PLAN, seat(PLAN, "Technical director")))
    assert "Zhao" not in names(made(plan))
    assert next(english(b.name) for b in made(plan).chart) == "Chen"
