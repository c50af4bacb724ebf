"""What we do not know about a purchase."""

from datetime import date, timedelta

from planner.domain.charting import fill_seat
from planner.domain.processes import BuyingRole
from planner.domain.purchases import advance
from planner.domain.roles import STALE_AFTER_DAYS, Coverage, Knowledge, Stance, involve
from planner.domain.unknowns import GapKind, unknowns
from tests.domain.centre import CHARTED, DAY, PLAN, PURCHASE, noted, seat, stage

SURE = Knowledge(confirmed=True, on=DAY)


def said(plan, kind, today=DAY):
    return [g.text.in_english() for g in unknowns(plan, PURCHASE, today) if g.kind is kind]


def known(plan, name, **fields):
    return noted(
        plan,
        name,
        stance=Stance.NEUTRAL,
        stance_known=SURE,
        influence_known=SURE,
        coverage=Coverage.SEVERAL,
        coverage_known=SURE,
        **fields,
    )


def test_roles_nobody_plays_now_or_next_are_named_with_the_stage_that_needs_them_most():
    assert said(PLAN, GapKind.ROLE_UNFILLED) == [
        "Nobody is known as gatekeeper, who matters in stage 3 Tender issued.",
        "Nobody is known as influencer, who matters in stage 2 Technical standard set.",
        "Nobody is known as finance controller, who matters in stage 2 Technical standard set.",
    ]


def test_the_role_that_weighs_most_comes_first():
    roles = [g.role for g in unknowns(CHARTED, PURCHASE, DAY) if g.role]
    assert roles[:2] == [BuyingRole.EXECUTOR, BuyingRole.TECHNICAL_ADVISER]


def test_a_part_without_a_known_person_is_named():
    plan = PLAN
    for title in ("Chief engineer", "Contracts officer"):
        roles = frozenset({BuyingRole.INFLUENCER})
        plan = plan.after(involve(plan, PURCHASE, seat(plan, title), roles=roles))
    assert said(plan, GapKind.EMPTY_PART) == [
        "Chief engineer is influencer, but the seat is empty.",
        "Contracts officer is influencer, but we do not know who sits there.",
    ]


def test_people_with_a_part_whom_nobody_met_are_named():
    plan = known(PLAN, "Zhao")
    assert said(plan, GapKind.UNREACHED) == [
        "None of us has met Chen.",
        "None of us has met Sun.",
        "None of us has met Ma.",
    ]


def test_judgements_are_not_known_assumed_or_stale():
    plan = noted(PLAN, "Zhao", influence=0, coverage=Coverage.SEVERAL)
    assert "Not known of Zhao: stance, influence." in said(plan, GapKind.UNJUDGED)
    assert said(plan, GapKind.ASSUMED)[1] == "Only assumed of Zhao: coverage."
    late = DAY + timedelta(days=STALE_AFTER_DAYS + 1)
    assert said(known(PLAN, "Zhao"), GapKind.STALE, late) == [
        "Long not checked of Zhao: stance, influence, coverage."
    ]


def test_what_is_confirmed_and_fresh_is_no_gap():
    late = DAY + timedelta(days=STALE_AFTER_DAYS)
    plan = known(PLAN, "Zhao")
    assert not [g for g in unknowns(plan, PURCHASE, late) if "Zhao" in g.text.in_english()]


def test_somebody_without_a_role_is_no_gap():
    plan = noted(PLAN, "He", stance=Stance.SUPPORTS)
    assert not [g for g in unknowns(plan, PURCHASE, DAY) if "He" in g.text.in_english().split()]


def test_the_rest_of_the_chart_unknown_seats_before_vacant_ones():
    gaps = unknowns(PLAN, PURCHASE, DAY)[-2:]
    assert [g.text.in_english() for g in gaps] == [
        "We do not know who is Contracts officer.",
        "Chief engineer is vacant.",
    ]


def test_a_seat_that_plays_a_part_is_named_once():
    chief = seat(PLAN, "Chief engineer")
    roles = frozenset({BuyingRole.INFLUENCER})
    plan = PLAN.after(involve(PLAN, PURCHASE, chief, roles=roles))
    assert len([g for g in unknowns(plan, PURCHASE, DAY) if g.seat == chief]) == 1


def test_who_left_and_was_followed_by_another_leaves_a_question():
    director = seat(PLAN, "Technical director")
    plan = PLAN.after(fill_seat(PLAN, director, "Lin", since=date(2026, 4, 1)))
    assert said(plan, GapKind.LEFT) == ["Zhao has left and was technical adviser: who is it now?"]


def test_a_role_that_weighs_nothing_now_and_next_is_not_missed():
    plan = CHARTED.after(advance(CHARTED, PURCHASE, stage(CHARTED, "Contract review").id))
    roles = {g.role for g in unknowns(plan, PURCHASE, DAY) if g.kind is GapKind.ROLE_UNFILLED}
    assert set(BuyingRole) - roles == {BuyingRole.USER, BuyingRole.TECHNICAL_ADVISER}
