from datetime import date

import pytest

from planner.domain.accounts import add_account
from planner.domain.check import violations
from planner.domain.errors import Refused
from planner.domain.new_purchase import NewPurchase, add_purchase_with
from planner.domain.plan import Plan
from planner.domain.processes import Process, Stage, processes
from planner.domain.purchases import Purchase
from tests.domain.centre import PROCESS

EMPTY = Plan()
PLAN = EMPTY.after(add_account(EMPTY, "Nord"))
NORD = PLAN.next_id - 1
DAY = date(2026, 3, 2)


def lathe(**fields: object) -> NewPurchase:
    return NewPurchase(**{"account": NORD, "name": "Lathe", "on": DAY, **fields})


def test_the_first_purchase_brings_its_process_in_the_same_change():
    plan = PLAN.after(add_purchase_with(PLAN, PROCESS, lathe(amount=12_00, currency="EUR")))
    (purchase,) = plan.all(Purchase)
    assert (purchase.name, purchase.amount, purchase.currency) == ("Lathe", 12_00, "EUR")
    assert plan.get(Stage, purchase.stage).place == 1
    assert purchase.entered_on == DAY
    assert list(violations(plan)) == []


def test_undoing_it_takes_the_process_away_again():
    change = add_purchase_with(PLAN, PROCESS, lathe())
    assert PLAN.after(change).after(change.reversed()) == PLAN


def test_the_second_purchase_uses_the_process_that_is_there():
    plan = PLAN.after(add_purchase_with(PLAN, PROCESS, lathe()))
    plan = plan.after(add_purchase_with(plan, PROCESS, lathe(name="Mill")))
    assert len(plan.all(Process)) == 1
    assert {p.process for p in plan.all(Purchase)} == {processes(plan)[0].id}


@pytest.mark.parametrize(
    "wrong", [{"name": "  "}, {"amount": -1}, {"currency": "XXX"}, {"account": 999}]
)
def test_what_makes_no_sense_is_refused(wrong):
    with pytest.raises(Refused):
        add_purchase_with(PLAN, PROCESS, lathe(**wrong))
