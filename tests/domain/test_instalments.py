from dataclasses import replace
from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.instalments import Contract, instalments, set_instalments
from planner.domain.plan import Plan
from planner.domain.record import Id

LATHE = Contract(Id(7), "Lathe", 60_000_00, "CNY")
MARCH, JUNE = (date(2026, 3, 31), 20_000_00), (date(2026, 6, 30), 40_000_00)


def parts(plan):
    return [(each.due_on, each.amount) for each in instalments(plan, LATHE.deal)]


def test_a_payment_plan_stands_in_the_order_of_its_days_and_undoes():
    change = set_instalments(Plan(), LATHE, [JUNE, MARCH])
    plan = Plan().after(change)
    assert parts(plan) == [MARCH, JUNE]
    assert parts(plan.after(change.reversed())) == []


def test_a_new_plan_replaces_the_old_one_and_the_same_one_changes_nothing():
    plan = Plan().after(set_instalments(Plan(), LATHE, [MARCH]))
    assert set_instalments(plan, LATHE, [MARCH]).edits == ()
    assert parts(plan.after(set_instalments(plan, LATHE, [JUNE]))) == [JUNE]


def test_the_plans_of_other_deals_stay():
    plan = Plan().after(set_instalments(Plan(), LATHE, [MARCH]))
    other = replace(LATHE, deal=Id(8))
    plan = plan.after(set_instalments(plan, other, [JUNE]))
    assert parts(plan) == [MARCH]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ([MARCH, JUNE, (date(2026, 7, 1), 1)], "60,000.01, more than the contract of 60,000.00"),
        ([(date(2026, 7, 1), 0)], "more than nothing"),
        ([(date(2026, 7, 1), 1)] * 121, "at most 120"),
    ],
)
def test_what_makes_no_plan_is_refused_with_a_sentence(wrong, sentence):
    with pytest.raises(Refused, match=sentence):
        set_instalments(Plan(), LATHE, wrong)
