"""The way in to somebody we must reach."""

from datetime import date

from planner.domain.charting import add_seat, edit_seat, fill_seat, seat_person, vacate_seat
from planner.domain.links import LinkKind, add_link
from planner.domain.processes import BuyingRole
from planner.domain.roles import Coverage, Stance, involve
from planner.domain.way_in import way_in
from tests.domain.centre import ACCOUNT, PLAN, PURCHASE, noted, person, seat

USER = frozenset({BuyingRole.USER})


def said(steps):
    return [(s.person.name if s.person else None, s.by.in_english()) for s in steps]


def best(plan, title):
    return said(way_in(plan, PURCHASE, seat(plan, title)).steps)


def test_nobody_trusts_us_no_way_in():
    assert way_in(PLAN, PURCHASE, seat(PLAN, "General manager")) is None


def test_the_way_climbs_reporting_lines_from_somebody_who_trusts_us():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    assert best(plan, "General manager") == [
        ("Ma", "known to us in depth"),
        ("Zhao", "Ma reports to Zhao"),
        ("Chen", "Zhao reports to Chen"),
    ]


def test_the_way_goes_down_again_to_another_department():
    plan = noted(PLAN, "Zhao", coverage=Coverage.SEVERAL)
    assert best(plan, "Purchasing manager") == [
        ("Zhao", "met several times"),
        ("Chen", "Zhao reports to Chen"),
        ("Sun", "Sun reports to Chen"),
    ]


def test_somebody_who_trusts_us_needs_no_way_in():
    plan = noted(PLAN, "Chen", coach=True)
    plan = noted(plan, "Zhao", coach=True)
    way = way_in(plan, PURCHASE, seat(plan, "General manager"))
    assert said(way.steps) == [("Chen", "our coach")]
    assert way.alternatives == ()


def test_a_supporter_counts_once_we_have_met():
    plan = noted(PLAN, "Zhao", stance=Stance.SUPPORTS)
    assert way_in(plan, PURCHASE, seat(plan, "General manager")) is None
    plan = noted(plan, "Zhao", coverage=Coverage.ONE_CONTACT)
    assert best(plan, "General manager")[0] == ("Zhao", "supports us")


def test_one_contact_alone_is_no_trust():
    plan = noted(PLAN, "Zhao", coverage=Coverage.ONE_CONTACT)
    assert way_in(plan, PURCHASE, seat(plan, "General manager")) is None


def test_somebody_against_us_is_no_friend_however_often_we_meet():
    plan = noted(PLAN, "Zhao", coverage=Coverage.SEVERAL, stance=Stance.LEANS_AGAINST)
    assert way_in(plan, PURCHASE, seat(plan, "General manager")) is None


def test_the_shortest_way_is_best_and_two_others_are_named():
    plan = noted(PLAN, "He", coverage=Coverage.SEVERAL)
    plan = noted(plan, "Sun", coach=True)
    plan = noted(plan, "Ma", coverage=Coverage.IN_DEPTH)
    plan = plan.after(add_seat(plan, ACCOUNT, seat(plan, "Workshop leader"), title="Fitter"))
    plan = plan.after(fill_seat(plan, seat(plan, "Fitter"), "Lu"))
    plan = noted(plan, "Lu", coach=True)
    way = way_in(plan, PURCHASE, seat(plan, "General manager"))
    starts = [steps[0].person.name for steps in (way.steps, *way.alternatives)]
    assert starts == ["Sun", "He", "Ma"], "a coach before others; Lu's way leads through Ma"


def test_a_way_around_somebody_against_us_wins_however_long():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    plan = noted(plan, "Zhao", stance=Stance.OPPOSES)
    plan = plan.after(add_seat(plan, ACCOUNT, seat(plan, "Finance director"), title="Controller"))
    plan = plan.after(add_seat(plan, ACCOUNT, seat(plan, "Controller"), title="Clerk"))
    plan = plan.after(fill_seat(plan, seat(plan, "Controller"), "Gu"))
    plan = plan.after(fill_seat(plan, seat(plan, "Clerk"), "Bai"))
    plan = noted(plan, "Bai", coach=True)
    way = way_in(plan, PURCHASE, seat(plan, "General manager"))
    assert [s.person.name for s in way.steps] == ["Bai", "Gu", "He", "Chen"]
    assert [s.person.name for s in way.alternatives[0]] == ["Ma", "Zhao", "Chen"]


def test_lines_run_through_vacant_seats():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    director = seat(plan, "Technical director")
    plan = plan.after(vacate_seat(plan, director, on=date(2026, 4, 1)))
    assert best(plan, "General manager")[1:] == [("Chen", "Ma reports to Chen")]


def test_an_empty_seat_can_be_the_goal():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    assert best(plan, "Chief engineer")[-1] == (None, "Chief engineer reports to Zhao")


def test_somebody_unknown_on_the_way_is_named_by_the_seat():
    plan = PLAN.after(add_seat(PLAN, ACCOUNT, seat(PLAN, "Contracts officer"), title="Assistant"))
    plan = plan.after(fill_seat(plan, seat(plan, "Assistant"), "Lu"))
    plan = noted(plan, "Lu", coach=True)
    assert best(plan, "Purchasing manager")[1:] == [
        (None, "Lu reports to Contracts officer"),
        ("Sun", "Contracts officer reports to Sun"),
    ]


def test_somebody_on_two_seats_carries_us_from_one_to_the_other():
    chief = seat(PLAN, "Chief engineer")
    plan = PLAN.after(add_seat(PLAN, ACCOUNT, chief, title="Designer"))
    plan = plan.after(fill_seat(plan, seat(plan, "Designer"), "Lu"))
    plan = plan.after(seat_person(plan, chief, person(plan, "Sun")))
    plan = noted(plan, "Lu", coach=True)
    plan = plan.after(edit_seat(plan, chief, title="Engineer"))
    assert best(plan, "Purchasing manager") == [
        ("Lu", "our coach"),
        ("Sun", "Lu reports to Sun"),
    ]


def test_who_has_left_opens_no_doors():
    plan = noted(PLAN, "Ma", coach=True)
    plan = plan.after(vacate_seat(plan, seat(plan, "Workshop leader"), on=date(2026, 4, 1)))
    assert way_in(plan, PURCHASE, seat(plan, "General manager")) is None


def test_another_chart_is_out_of_reach():
    plan = noted(PLAN, "Ma", coach=True)
    plan = plan.after(add_seat(plan, ACCOUNT, title="Second root"))
    assert way_in(plan, PURCHASE, seat(plan, "Second root")) is None


def test_a_part_noted_on_an_empty_seat_is_no_friend():
    chief = seat(PLAN, "Chief engineer")
    plan = PLAN.after(involve(PLAN, PURCHASE, chief, roles=USER, coach=True))
    assert way_in(plan, PURCHASE, seat(plan, "General manager")) is None


def test_lines_run_through_vacant_seats_downward_too():
    plan = noted(PLAN, "Chen", coverage=Coverage.IN_DEPTH)
    director = seat(plan, "Technical director")
    plan = plan.after(vacate_seat(plan, director, on=date(2026, 4, 1)))
    assert best(plan, "Workshop leader")[1:] == [("Ma", "Ma reports to Chen")]


def linked(plan, kind, one, other):
    return plan.after(add_link(plan, kind, person(plan, one), person(plan, other)))


def test_influence_is_a_way_in_too():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    assert len(best(plan, "General manager")) == 3
    plan = linked(plan, LinkKind.INFLUENCE, "Ma", "Chen")
    assert best(plan, "General manager")[1:] == [("Chen", "Ma and Chen are close")]


def test_a_conflict_on_a_line_makes_another_way_better():
    plan = noted(PLAN, "Ma", coverage=Coverage.IN_DEPTH)
    plan = linked(linked(plan, LinkKind.CONFLICT, "Ma", "Zhao"), LinkKind.INFORMAL, "Ma", "Sun")
    assert [name for name, _ in best(plan, "General manager")] == ["Ma", "Sun", "Chen"]
