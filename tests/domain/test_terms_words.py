"""The words of the terms and the worked example, made from the data that computes."""

from dataclasses import replace
from fractions import Fraction

import pytest

from planner.domain.papers import Word
from planner.domain.terms import Direct, Edge, Method, ReferralCounts, Terms, Tier
from planner.domain.terms_words import terms_words
from planner.domain.text import english
from planner.domain.worked_example import worked_example
from tests.domain.ledger_worlds import EXAMPLE

FULL_VOLUME = replace(
    EXAMPLE.volume,
    tiers=(
        Tier(from_=111_00, rate=Fraction(1, 100), fixed=22_00),
        Tier(from_=333_00, rate=Fraction(3, 200)),
    ),
    last_upto=444_00,
)
FULL = Terms(
    currency="CNY",
    direct=Direct(rate=Fraction(5, 100), fixed=66_00, cap=77_00, due_days=9),
    volume=FULL_VOLUME,
)


def said(terms, word=Word.REBATE):
    return " ".join(english(clause) for _, clause in terms_words(terms, word))


def test_the_terms_of_the_source_in_words():
    assert said(EXAMPLE, Word.COMMISSION).startswith(
        "The partner earns a commission of 5% of all money received on deals it assisted, due 7 "
        "days after receipt. The volume base of a calendar half-year is"
    )
    assert (
        "Once the base reaches 100,000.00 (inclusive), the partner earns a volume commission of "
        "1% of the whole base." in said(EXAMPLE, Word.COMMISSION)
    )


def test_clauses_are_numbered_within_their_section():
    numbers = [number for number, _ in terms_words(EXAMPLE, None, section=7)]
    assert numbers == [f"7.{n}" for n in range(1, len(numbers) + 1)]


def test_one_word_is_used_throughout():
    assert "commission" not in said(FULL, Word.REBATE)
    assert "rebate or commission" in said(FULL, None)


@pytest.mark.parametrize(
    "figure",
    [
        "5%",
        "66.00",
        "77.00",
        "9 days",
        "40%",
        "14 days",
        "111.00",
        "22.00",
        "333.00",
        "1.5%",
        "444.00",
    ],
)
def test_every_figure_of_the_terms_is_said(figure):
    assert figure in said(FULL)


CHANGES = [
    *({"method": m} for m in Method if m not in (Method.WHOLE, Method.BLOCK, Method.INTERPOLATED)),
    {"method": Method.BLOCK, "block": 55_00},
    {"method": Method.INTERPOLATED, "tiers": (Tier(from_=0, amount=1), Tier(from_=9, amount=2))},
    {"edge": Edge.UP_TO},
    {"referral_counts": ReferralCounts.SOLD},
    {"referral_weight": Fraction(0)},
    {"due_days": None},
    {"due_days": 1},
    {"last_upto": None},
]


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_change_of_any_key_changes_the_words(change):
    assert said(replace(FULL, volume=replace(FULL_VOLUME, **change))) != said(FULL)


def test_a_bound_says_whether_it_is_inside():
    strict = replace(EXAMPLE, volume=replace(EXAMPLE.volume, edge=Edge.MORE_THAN))
    assert "reaches 100,000.00 (inclusive)" in said(EXAMPLE)
    assert "exceeds 100,000.00 (exclusive)" in said(strict)


def test_the_worked_example_is_computed_with_the_terms():
    *lines, total = worked_example(EXAMPLE)
    assert [line.amount for line in lines] == [2_000_00, 2_500_00, 1_020_00]
    assert (total.amount, total.total) == (5_520_00, True)
    assert "Base 102,000.00 reaches 100,000.00" in english(lines[-1].what)


@pytest.mark.parametrize(("currency", "total"), [("JPY", 5_520), ("KWD", 5_520_000)])
def test_the_worked_example_counts_in_the_units_of_its_currency(currency, total):
    unit = total // 5_520
    volume = replace(EXAMPLE.volume, tiers=(Tier(from_=100_000 * unit, rate=Fraction(1, 100)),))
    terms = replace(EXAMPLE, currency=currency, volume=volume)
    assert worked_example(terms)[-1].amount == total
