"""Seats removed, filled and vacated, and what goes along with them."""

from datetime import date

import pytest

from planner.domain import charting
from planner.domain.accounts import Account
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import (
    Person,
    Seat,
    Tenure,
    roots,
    seats,
    seats_of,
)
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase, pin_key
from planner.domain.roles import Involvement, Power, involve, involvement, involvements
from tests.domain.centre import (
    ACCOUNT,
    PLAN,
    PURCHASE,
    below,
    do,
    noted,
    person,
    seat,
    second_account,
    sits,
)

ADVISES = frozenset({BuyingRole.TECHNICAL_ADVISER})
DIRECTORS = ["Technical director", "Purchasing manager", "Finance director"]


def test_reports_of_a_removed_seat_take_its_place():
    plan = do(PLAN, charting.remove_seat, "Technical director")
    assert below(plan, "General manager") == ["Workshop leader", "Chief engineer", *DIRECTORS[1:]]


def test_a_removed_leaf_leaves_the_order_alone():
    plan = do(PLAN, charting.remove_seat, "Workshop leader")
    plan = do(plan, charting.remove_seat, "Purchasing manager")
    assert below(plan, "General manager") == [
        "Technical director",
        "Contracts officer",
        "Finance director",
    ]


def test_reports_of_a_removed_root_become_roots():
    plan = do(PLAN, charting.remove_seat, "General manager")
    assert [s.title for s in roots(plan, ACCOUNT)] == DIRECTORS


def test_with_the_seat_go_its_person_their_part_and_the_pin():
    plan = PLAN.after(pin_key(PLAN, PURCHASE, seat(PLAN, "Technical director"), reason="Expert"))
    zhao = person(plan, "Zhao")
    plan = do(plan, charting.remove_seat, "Technical director")
    assert not plan.has(Person, zhao)
    assert involvement(plan, PURCHASE, zhao) is None
    assert plan.get(Purchase, PURCHASE).pinned is None
    assert plan.get(Purchase, PURCHASE).pin_reason == ""


def test_somebody_with_another_seat_stays():
    plan = do(PLAN, charting.seat_person, "Chief engineer", person(PLAN, "Zhao"))
    plan = do(plan, charting.remove_seat, "Technical director")
    assert sits(plan, "Chief engineer") == "Zhao"
    assert involvement(plan, PURCHASE, person(plan, "Zhao")) is not None


def test_a_part_noted_on_the_seat_goes_with_it():
    chief = seat(PLAN, "Chief engineer")
    plan = PLAN.after(involve(PLAN, PURCHASE, chief, roles=ADVISES))
    plan = do(plan, charting.remove_seat, "Chief engineer")
    assert involvement(plan, PURCHASE, chief) is None


def test_a_branch_goes_as_a_whole():
    plan = do(PLAN, charting.remove_branch, "Technical director")
    assert [s.title for s in seats(plan, ACCOUNT)] == [
        "General manager",
        "Purchasing manager",
        "Contracts officer",
        "Finance director",
    ]
    assert {p.name for p in plan.all(Person)} == {"Chen", "Sun", "He"}


def test_a_removed_account_takes_everything_and_leaves_others_alone():
    plan = second_account(PLAN)
    plan = do(plan, charting.fill_seat, "Owner", "Lu")
    plan = do(plan, charting.seat_person, "Chief engineer", person(plan, "Lu"))
    plan = plan.after(pin_key(plan, PURCHASE, seat(plan, "Chief engineer"), reason="Guest"))
    change = charting.remove_account(plan, ACCOUNT)
    after = plan.after(change)
    assert list(violations(after)) == []
    assert after.after(change.reversed()) == plan
    assert [a.name for a in after.all(Account)] == ["Nord"]
    assert [p.name for p in after.all(Person)] == ["Lu"]
    assert (len(after.all(Purchase)), len(after.all(Involvement))) == (0, 0)


def test_a_removed_account_takes_its_people_out_of_other_accounts_purchases():
    plan = second_account(PLAN)
    plan = do(plan, charting.fill_seat, "Owner", "Lu")
    plan = noted(plan, "Lu", roles=ADVISES)
    plan = plan.after(pin_key(plan, PURCHASE, seat(plan, "Owner"), reason="Pays"))
    nord = next(a.id for a in plan.all(Account) if a.name == "Nord")
    plan = plan.after(charting.remove_account(plan, nord))
    assert list(violations(plan)) == []
    assert plan.get(Purchase, PURCHASE).pinned is None


def test_a_filled_seat_is_no_longer_unknown():
    plan = do(PLAN, charting.fill_seat, "Contracts officer", " Gu ")
    assert sits(plan, "Contracts officer") == "Gu"
    assert not plan.get(Seat, seat(plan, "Contracts officer")).unknown


def test_whoever_is_found_on_an_unknown_seat_takes_over_what_was_noted_of_it():
    officer = seat(PLAN, "Contracts officer")
    plan = PLAN.after(involve(PLAN, PURCHASE, officer, roles=ADVISES, influence=4))
    plan = do(plan, charting.fill_seat, "Contracts officer", "Gu")
    found = involvement(plan, PURCHASE, person(plan, "Gu"))
    assert (found.roles, found.influence, found.seat) == (ADVISES, 4, None)


def test_somebody_known_who_is_found_there_keeps_what_was_noted_and_gains_the_role():
    officer, veto = seat(PLAN, "Contracts officer"), frozenset({Power.VETO})
    plan = PLAN.after(involve(PLAN, PURCHASE, officer, roles=ADVISES, powers=veto, influence=1))
    plan = do(plan, charting.seat_person, "Contracts officer", person(plan, "Sun"))
    found = involvement(plan, PURCHASE, person(plan, "Sun"))
    assert found.roles == ADVISES | {BuyingRole.EXECUTOR}
    assert (found.powers, found.influence) == (veto, 3)
    assert involvement(plan, PURCHASE, officer) is None


def test_a_predecessor_leaves_the_day_before_the_successor_comes():
    plan = do(PLAN, charting.fill_seat, "Technical director", "Lin", since=date(2026, 4, 1))
    [before] = [t for t in plan.all(Tenure) if t.person == person(plan, "Zhao")]
    assert (sits(plan, "Technical director"), before.until) == ("Lin", date(2026, 3, 31))


def test_nobody_leaves_before_they_came():
    plan = do(PLAN, charting.fill_seat, "Chief engineer", "Lin", since=date(2026, 4, 1))
    plan = do(plan, charting.vacate_seat, "Chief engineer", on=date(2025, 1, 1))
    [tenure] = [t for t in plan.all(Tenure) if t.person == person(plan, "Lin")]
    assert tenure.until == date(2026, 4, 1)


def test_vacated_on_a_day_the_person_and_their_part_stay_on_record():
    plan = do(PLAN, charting.vacate_seat, "Technical director", on=date(2026, 4, 1))
    assert sits(plan, "Technical director") is None
    assert involvement(plan, PURCHASE, person(plan, "Zhao")) is not None


def test_vacated_without_a_day_it_is_as_if_the_person_had_never_been():
    plan = do(PLAN, charting.vacate_seat, "Technical director")
    assert "Zhao" not in {p.name for p in plan.all(Person)}
    assert len(involvements(plan, PURCHASE)) == 3


def test_vacated_without_a_day_somebody_with_another_seat_stays():
    plan = do(PLAN, charting.seat_person, "Chief engineer", person(PLAN, "Zhao"))
    plan = do(plan, charting.vacate_seat, "Chief engineer")
    assert sits(plan, "Technical director") == "Zhao"


def test_a_vacant_seat_cannot_be_vacated():
    with pytest.raises(Refused, match="Nobody"):
        charting.vacate_seat(PLAN, seat(PLAN, "Chief engineer"))


def test_one_person_holds_two_seats():
    plan = do(PLAN, charting.seat_person, "Chief engineer", person(PLAN, "He"))
    held = [s.title for s in seats_of(plan, person(plan, "He"))]
    assert held == ["Finance director", "Chief engineer"]


def test_somebody_cannot_be_seated_where_they_sit():
    with pytest.raises(Refused, match="already"):
        charting.seat_person(PLAN, seat(PLAN, "Finance director"), person(PLAN, "He"))


def test_a_held_seat_is_not_unknown():
    with pytest.raises(Refused, match="He sits here"):
        charting.edit_seat(PLAN, seat(PLAN, "Finance director"), unknown=True)


def test_a_name_typed_on_a_box_renames_or_seats():
    plan = do(PLAN, charting.rename_holder, "Finance director", "He Min")
    assert (sits(plan, "Finance director"), len(plan.all(Person))) == ("He Min", 5)
    plan = do(plan, charting.rename_holder, "Chief engineer", "Wu")
    assert (sits(plan, "Chief engineer"), len(plan.all(Person))) == ("Wu", 6)


@pytest.mark.parametrize("title", ["Finance director", "Chief engineer"])
def test_a_person_needs_a_name(title):
    with pytest.raises(Refused, match="needs a name"):
        charting.rename_holder(PLAN, seat(PLAN, title), " ")
