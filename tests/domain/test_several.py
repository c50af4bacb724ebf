"""Several chosen seats at once."""

import pytest

from planner.domain import several
from planner.domain.bosses import set_outside, set_second_boss
from planner.domain.charting import move_seat, remove_seat
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.org import Function, Seat, roots
from planner.domain.processes import BuyingRole
from planner.domain.rearranging import step_aside, step_down, step_up
from planner.domain.roles import Stance, involvement
from tests.domain.centre import ACCOUNT, PLAN, PURCHASE, below, do, person, seat


def after(command, *args, **more):
    change = command(PLAN, *args, **more)
    plan = PLAN.after(change)
    assert list(violations(plan)) == []
    assert plan.after(change.reversed()) == PLAN
    return plan


def ids(*titles):
    return [seat(PLAN, title) for title in titles]


def test_several_seats_get_one_function_in_one_change():
    plan = after(
        several.edit_seats, ids("Chief engineer", "Workshop leader"), function=Function.TECHNICAL
    )
    assert plan.get(Seat, seat(plan, "Workshop leader")).function is Function.TECHNICAL


def test_several_move_in_their_order_and_what_is_below_goes_along():
    chosen = ids("Contracts officer", "Chief engineer", "Workshop leader")
    plan = after(several.move_seats, chosen, seat(PLAN, "Finance director"))
    assert below(plan, "Finance director") == [
        "Workshop leader",
        "Chief engineer",
        "Contracts officer",
    ]


def test_several_go_in_front_of_a_sibling():
    chosen = ids("Purchasing manager", "Finance director")
    plan = after(
        several.move_seats, chosen, seat(PLAN, "General manager"),
        before=seat(PLAN, "Technical director"),
    )  # fmt: skip
    assert below(plan, "General manager") == [
        "Purchasing manager", "Finance director", "Technical director",
    ]  # fmt: skip


def test_several_in_front_of_one_of_them_stay_together():
    chosen = ids("Technical director", "Finance director")
    plan = after(
        several.move_seats, chosen, seat(PLAN, "General manager"),
        before=seat(PLAN, "Finance director"),
    )  # fmt: skip
    assert below(plan, "General manager") == [
        "Purchasing manager", "Technical director", "Finance director",
    ]  # fmt: skip


def test_none_of_several_may_come_below_itself():
    with pytest.raises(Refused):
        several.move_seats(
            PLAN, ids("Finance director", "Technical director"), seat(PLAN, "Chief engineer")
        )


def test_several_removed_with_all_below_or_with_reports_moving_up():
    chosen = ids("Technical director", "Purchasing manager")
    assert below(after(several.remove_seats, chosen, along=True), "General manager") == [
        "Finance director"
    ]
    assert below(after(several.remove_seats, chosen, along=False), "General manager") == [
        "Workshop leader", "Chief engineer", "Contracts officer", "Finance director",
    ]  # fmt: skip


def test_several_are_noted_alike_in_a_purchase():
    chosen = ids("Technical director", "Contracts officer")
    plan = after(several.involve_several, PURCHASE, chosen, stance=Stance.OPPOSES)
    assert involvement(plan, PURCHASE, person(plan, "Zhao")).stance is Stance.OPPOSES
    assert involvement(plan, PURCHASE, seat(plan, "Contracts officer")).stance is Stance.OPPOSES
    plan = after(several.set_role_of_several, PURCHASE, chosen, BuyingRole.USER, on=True)
    assert BuyingRole.USER in involvement(plan, PURCHASE, person(plan, "Zhao")).roles


def test_a_seat_steps_past_its_siblings_up_and_down():
    plan = do(PLAN, step_aside, "Technical director", 1)
    assert below(plan, "General manager")[:2] == ["Purchasing manager", "Technical director"]
    plan = do(PLAN, step_up, "Workshop leader")
    assert below(plan, "General manager")[:2] == ["Technical director", "Workshop leader"]
    plan = do(PLAN, step_down, "Finance director")
    assert below(plan, "Purchasing manager") == ["Contracts officer", "Finance director"]


@pytest.mark.parametrize(
    ("command", "title", "more"),
    [
        (step_aside, "Technical director", (-1,)),
        (step_up, "General manager", ()),
        (step_down, "Technical director", ()),
    ],
)
def test_a_step_that_leads_nowhere_is_refused(command, title, more):
    with pytest.raises(Refused):
        command(PLAN, seat(PLAN, title), *more)


def test_a_second_boss_goes_when_it_becomes_the_first_and_when_it_leaves():
    plan = do(PLAN, set_second_boss, "Workshop leader", seat(PLAN, "Finance director"))
    moved = do(plan, move_seat, "Workshop leader", seat(PLAN, "Finance director"))
    assert moved.get(Seat, seat(plan, "Workshop leader")).dotted is None
    gone = do(plan, remove_seat, "Finance director")
    assert gone.get(Seat, seat(plan, "Workshop leader")).dotted is None


@pytest.mark.parametrize("boss", ["Technical director", "Workshop leader"])
def test_a_second_boss_is_neither_the_first_nor_oneself(boss):
    with pytest.raises(Refused):
        set_second_boss(PLAN, seat(PLAN, "Workshop leader"), seat(PLAN, boss))


def test_an_outsider_reports_to_nobody_and_comes_back_as_somebodys_report():
    plan = do(PLAN, set_outside, "Chief engineer", outside=True)
    assert roots(plan, ACCOUNT)[-1].outsider
    plan = do(plan, move_seat, "Chief engineer", seat(PLAN, "Finance director"))
    assert not plan.get(Seat, seat(plan, "Chief engineer")).outsider
