"""How quickly partners are paid."""

from datetime import date
from fractions import Fraction

from planner.domain.promptness import Wait, oldest_unpaid, promptness

DAY = [date(2026, 3, n) for n in range(1, 32)]


def test_the_middle_and_the_worst():
    waits = [Wait(DAY[0], DAY[7], DAY[3]), Wait(DAY[0], DAY[7], DAY[12]), Wait(None, None, DAY[9])]
    found = promptness(waits)
    assert (found.from_receipt.middle, found.from_receipt.worst) == (Fraction(15, 2), 12)
    due = found.from_due
    assert (due.middle, due.worst, due.count) == (Fraction(1, 2), 5, 2)
    assert found.in_time == 1


def test_nothing_paid_says_nothing():
    assert promptness([]) is None
    assert promptness([Wait(None, None, DAY[0])]).from_due is None


def test_what_a_payment_waited_for_is_the_oldest_money_not_paid_for():
    steps = [(DAY[0], 100), (DAY[5], 50)]
    assert oldest_unpaid(steps, 0) == DAY[0]
    assert oldest_unpaid(steps, 99) == DAY[0]
    assert oldest_unpaid(steps, 100) == DAY[5]
    assert oldest_unpaid(steps, 150) is None
