"""Withholding on pay for services: the published figures, and no jumps down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.withholding import labour_withholding


@pytest.mark.parametrize(
    ("yuan", "withheld"),
    [
        (800, 0),
        (1_020, 44),
        (2_000, 240),
        (4_000, 640),
        (4_500, 720),
        (12_000, 1_920),
        (30_000, 5_200),
        (49_000, 9_760),
        (60_000, 12_400),
        (100_000, 25_000),
    ],
)
def test_published_figures(yuan, withheld):
    assert labour_withholding(yuan * 100).withheld == withheld * 100


@given(st.integers(-(10**6), 10**9))
def test_it_is_whole_never_negative_and_less_than_the_income(income):
    answer = labour_withholding(income)
    assert 0 <= answer.withheld <= answer.taxable <= max(0, income)


@given(st.integers(0, 10**8), st.integers(0, 10**6))
def test_more_income_is_never_less_withheld(income, more):
    assert labour_withholding(income).withheld <= labour_withholding(income + more).withheld


def test_the_formula_shows_its_figures():
    said = labour_withholding(30_000_00).formula.in_english()
    assert said == "(30,000.00 − 20%) × 30% − 2,000.00 = 5,200.00"
    assert "nothing is withheld" in labour_withholding(500_00).formula.in_english()
