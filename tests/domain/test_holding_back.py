"""Earned money is not payable before its receipt is old enough."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.holding_back import held_back, next_free
from planner.domain.reconcile import books
from planner.domain.terms import Refunds
from planner.domain.text import english
from tests.domain.ledger_worlds import EXAMPLE, SOURCE_RECEIPTS, agreement, facts, receipt, wanted

HOLDING = replace(
    EXAMPLE,
    direct=replace(EXAMPLE.direct, hold_days=30),
    volume=replace(EXAMPLE.volume, hold_days=30),
)


def under(terms=HOLDING, receipts=SOURCE_RECEIPTS, upto=date(2026, 5, 10)):
    return wanted(facts(receipts=receipts, of=agreement((date(2026, 1, 1), terms))), upto=upto)


def waiting(found):
    return {(k.component, k.part, int(k.deal)): t.waiting for k, t in found.of.items()}


def test_what_recent_money_earned_waits():
    assert waiting(under()) == {
        ("direct", "rebate", 1): 0,  # received on 12 March
        ("direct", "rebate", 2): 2_500_00,  # on 20 April
        ("volume", "rebate", 0): 900_00,  # 40,000 alone would earn nothing
        ("volume", "commission", 0): 120_00,
    }


def test_time_alone_sets_it_free_and_the_day_is_known():
    found = under()
    assert found.next_on == date(2026, 5, 20)
    assert not any(waiting(under(upto=date(2026, 6, 1))).values())
    why = [english(line) for t in found.of.values() for line in t.why]
    assert "2,500.00 of it is held back; the next part becomes payable on 2026-05-20" in why


def test_an_award_is_not_due_before_it_is_free():
    patient = replace(HOLDING, direct=replace(HOLDING.direct, hold_days=30, due_days=7))
    dues = {k.deal: t.due_on for k, t in under(patient).of.items() if k.component == "direct"}
    assert dues[2] == date(2026, 5, 20)


def test_a_refund_that_counts_on_its_own_day_takes_off_at_once():
    own = replace(HOLDING, volume=replace(HOLDING.volume, refunds=Refunds.OWN))
    rows = (
        receipt(1, 1, "2026-01-12", 200_000_00),
        receipt(2, 1, "2026-05-09", -50_000_00, refund_of=1),
    )
    found = under(own, rows)
    (volume,) = [t for k, t in found.of.items() if k.component == "volume"]
    assert (volume.amount, volume.waiting) == (1_500_00, 0)


@given(st.integers(-1000, 1000), st.integers(-1000, 1000))
def test_no_more_waits_than_was_earned(amount, free):
    assert 0 <= held_back(amount, free) <= max(amount, 0)


def test_no_days_hold_nothing_back():
    assert next_free([date(2026, 1, 1)], None, date(2025, 1, 1)) is None


def test_what_waits_and_is_not_paid_yet_stands_in_the_held_book():
    found = books(100, [], payable=True, waiting=60)
    assert (found["held"], found["payable"]) == (-60, -40)
    assert books(100, [], payable=False, waiting=60)["held"] == -100
    assert sum(found.values()) == 0
