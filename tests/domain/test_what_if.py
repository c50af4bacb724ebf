from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.terms_form import terms_from
from planner.domain.what_if import crossing, curve, outcome, pays_off, scaled
from planner.domain.worked_example import example_facts
from tests.planners import EXAMPLE

FACTS = example_facts(terms_from(EXAMPLE))
TERMS = terms_from(EXAMPLE)


def flat(rate: str):
    return terms_from({"currency": "CNY", "direct": {"rate": rate}})


def test_a_variant_costs_what_the_ledger_would_post():
    found = outcome(TERMS, FACTS)
    assert (found.direct, found.volume, found.total) == (4_500_00, 1_020_00, 5_520_00)
    assert found.received == 120_000_00
    assert found.share == Fraction(5_520, 120_000)
    assert found.left(Fraction(20, 100)) == 24_000_00 - 5_520_00


def test_more_money_scales_every_receipt():
    assert outcome(TERMS, FACTS, Fraction(2)).total == 11_040_00
    assert scaled(FACTS, Fraction(1)) is FACTS
    assert outcome(TERMS, FACTS, Fraction(9, 10)).volume == 0  # 91,800 misses the tier


def test_the_break_even_of_two_variants_lies_where_their_costs_cross():
    """5% of 90,000 against 4% and 450 for each of two deals."""
    other = terms_from({"currency": "CNY", "direct": {"rate": "4%", "fixed": "450"}})
    found = crossing(flat("5%"), other, FACTS)
    assert found is not None
    assert abs(found.volume - 1) < Fraction(1, 1000)
    assert not found.dearer  # one rate costs more of much money, the fixed sum of little


def test_terms_that_always_cost_more_never_cross():
    assert crossing(flat("5%"), flat("6%"), FACTS) is None


def test_dearer_terms_pay_off_once_the_margin_of_more_money_carries_them():
    """20% margin: (24,000 − 4,500) now; then 24,000 v − 9,000 v = 19,500, so v = 1.3."""
    found = pays_off(flat("5%"), flat("10%"), FACTS, Fraction(20, 100))
    assert found is not None
    assert abs(found - Fraction(13, 10)) <= Fraction(1, 1000)
    assert pays_off(flat("5%"), flat("4%"), FACTS, Fraction(20, 100)) == 1
    assert pays_off(flat("5%"), flat("19%"), FACTS, Fraction(10, 100)) is None


@given(st.lists(st.integers(0, 60).map(lambda n: Fraction(n, 20)), min_size=1, max_size=6))
def test_a_curve_is_the_cost_at_each_volume(volumes):
    points = curve(TERMS, FACTS, volumes)
    assert points == tuple(
        ((found := outcome(TERMS, FACTS, v)).received, found.total) for v in volumes
    )


def test_money_without_receipts_costs_nothing_and_has_no_share():
    empty = scaled(FACTS, Fraction(0))
    found = outcome(TERMS, empty)
    assert (found.total, found.share) == (0, None)
    assert FACTS.receipts[0].value_on == date(2026, 3, 31)
