"""Branches copied, pasted and moved."""

import pytest

from planner.domain.branches import clipped, move_branches, paste_branches
from planner.domain.charting import seat_person
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import Person, Seat, branch, holder, roots, seats, seats_of
from tests.domain.centre import ACCOUNT, PLAN, below, person, seat, second_account

TWO = second_account(PLAN)
OTHER = next(s.account for s in TWO.all(Seat) if s.title == "Owner")


def after(plan, command, *args):
    change = command(plan, *args)
    done = plan.after(change)
    assert list(violations(done)) == []
    assert done.after(change.reversed()) == plan
    return done


def test_a_pasted_branch_has_new_seats_and_new_people():
    copied = clipped(TWO, [seat(TWO, "Technical director")])
    plan = after(TWO, paste_branches, OTHER, seat(TWO, "Owner"), copied)
    new = seats(plan, OTHER)
    assert [s.title for s in new] == [
        "Owner",
        "Technical director",
        "Workshop leader",
        "Chief engineer",
    ]
    assert holder(plan, new[1].id).name == "Zhao"
    assert holder(plan, new[1].id) != holder(plan, seat(PLAN, "Technical director"))


def test_somebody_on_two_seats_of_the_branch_is_pasted_once():
    plan = TWO.after(seat_person(TWO, seat(TWO, "Chief engineer"), person(TWO, "Zhao")))
    copied = clipped(plan, [seat(plan, "Technical director")])
    plan = after(plan, paste_branches, OTHER, None, copied)
    new = [p for p in plan.all(Person) if p.name == "Zhao"][-1]
    assert len(seats_of(plan, new.id)) == 2


def test_a_seat_chosen_below_another_chosen_one_is_copied_once():
    both = [seat(PLAN, "Workshop leader"), seat(PLAN, "Technical director")]
    assert [c.title for c in clipped(PLAN, both)] == [
        "Technical director", "Workshop leader", "Chief engineer",
    ]  # fmt: skip


def test_a_branch_moves_to_another_account_with_its_people():
    top = TWO.get(Seat, seat(TWO, "Technical director"))
    plan = after(TWO, move_branches, [top.id], OTHER, seat(TWO, "Owner"))
    assert below(plan, "Owner") == ["Technical director"]
    assert {s.account for s in branch(plan, plan.get(Seat, top.id))} == {OTHER}
    assert holder(plan, top.id) == holder(TWO, top.id)


def test_within_an_account_a_cut_branch_just_moves():
    plan = after(PLAN, move_branches, [seat(PLAN, "Workshop leader")], ACCOUNT, None)
    assert [s.title for s in roots(plan, ACCOUNT)] == ["General manager", "Workshop leader"]


def test_a_branch_never_hangs_from_itself_nor_from_another_accounts_seat():
    with pytest.raises(Refused):
        move_branches(PLAN, [seat(PLAN, "General manager")], ACCOUNT, seat(PLAN, "Chief engineer"))
    with pytest.raises(Refused):
        paste_branches(TWO, OTHER, seat(TWO, "General manager"), clipped(TWO, [seat(TWO, "Owner")]))
