"""The seven methods at their bounds, with the figures of contracts.md."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.awards import direct_amount
from planner.domain.money import half_up
from planner.domain.obligations import NextTier
from planner.domain.periods import PeriodLength
from planner.domain.shares import sainte_lague
from planner.domain.terms import Direct, Edge, Method, Tier, Volume
from planner.domain.text import english
from planner.domain.tiers import next_tier, volume_amount
from planner.domain.volume_why import volume_why

TWO = Volume(
    period=PeriodLength.MONTH,
    tiers=(Tier(from_=0, rate=Fraction(10, 100)), Tier(from_=1000_00, rate=Fraction(25, 100))),
)


@pytest.mark.parametrize(
    ("method", "award"),
    [("whole", 500), ("marginal", 350), ("excess", 250), ("rolling", 600), ("total", 700)],
)
@pytest.mark.parametrize("edge", Edge)
def test_the_figures_of_the_contract(method, award, edge):
    assert volume_amount(replace(TWO, method=Method(method), edge=edge), Fraction(2000_00)) == (
        award * 100
    )


def test_full_blocks_earn_and_the_rest_does_not():
    volume = replace(TWO, method=Method.BLOCK, block=300_00)
    assert volume_amount(volume, Fraction(1000_00)) == 90_00


def test_interpolated_amounts_run_in_a_line_and_stay_at_the_last():
    tiers = (Tier(from_=100_00, amount=10_00), Tier(from_=300_00, amount=40_00))
    volume = replace(TWO, method=Method.INTERPOLATED, tiers=tiers)
    awards = [volume_amount(volume, Fraction(n * 100)) for n in (99, 100, 200, 300, 999)]
    assert awards == [0, 10_00, 25_00, 40_00, 40_00]


def test_a_bound_belongs_to_its_tier_only_where_it_is_inclusive():
    base = Fraction(1000_00)
    awards = {edge: volume_amount(replace(TWO, edge=edge), base) for edge in Edge}
    assert awards == {Edge.AT_LEAST: 250_00, Edge.MORE_THAN: 100_00, Edge.UP_TO: 100_00}


@pytest.mark.parametrize("method", [m for m in Method if m is not Method.INTERPOLATED])
def test_above_the_last_bound_nothing_is_earned_in_every_method(method):
    volume = replace(TWO, method=method, block=100_00, last_upto=5000_00)
    assert volume_amount(volume, Fraction(5000_00)) > 0
    assert volume_amount(volume, Fraction(5000_01)) == 0
    assert "is above 5,000.00" in english(volume_why(volume, Fraction(5000_01), "CNY")[0])


@pytest.mark.parametrize("base", [0, -5])
def test_no_base_earns_nothing(base):
    assert volume_amount(TWO, Fraction(base)) == 0


def test_fixed_amounts_of_tiers():
    tiers = (Tier(from_=0, fixed=5_00), Tier(from_=1000_00, fixed=7_00))
    base = Fraction(1000_00)
    assert volume_amount(replace(TWO, tiers=tiers), base) == 7_00
    assert volume_amount(replace(TWO, tiers=tiers, method=Method.MARGINAL), base) == 12_00


def test_the_next_tier_and_what_is_missing():
    assert next_tier(TWO, Fraction(999_99)) == NextTier(1000_00, Fraction(25, 100), 1)
    assert next_tier(TWO, Fraction(999_995, 10)) == NextTier(1000_00, Fraction(25, 100), 1)
    assert next_tier(TWO, Fraction(1000_00)) is None
    assert next_tier(replace(TWO, edge=Edge.UP_TO), Fraction(1000_00)).missing == 1
    assert next_tier(replace(TWO, last_upto=2000_00), Fraction(2000_01)) is None


@given(st.integers(1, 10**9), st.integers(1, 10**4))
def test_a_marginal_award_never_jumps(base, step):
    volume = replace(TWO, method=Method.MARGINAL)
    before, after = (volume_amount(volume, Fraction(n)) for n in (base, base + step))
    assert 0 <= after - before <= half_up(step * Fraction(25, 100)) + 1


@given(st.integers(-(10**9), 10**9))
def test_half_a_cent_goes_away_from_zero_on_both_sides(received):
    direct = Direct(rate=Fraction(5, 100), cap=10_000_00)
    assert direct_amount(direct, -received) == -direct_amount(direct, received)
    assert abs(direct_amount(direct, received)) <= 10_000_00


def test_minus_ten_cents_at_five_percent_are_minus_one_cent():
    assert direct_amount(Direct(rate=Fraction(5, 100)), -10) == -1


def test_a_fixed_amount_is_due_while_money_is_left_and_within_the_cap():
    direct = Direct(rate=Fraction(5, 100), fixed=5_00, cap_rate=Fraction(1))
    assert [direct_amount(direct, n) for n in (2_00, 100_00, 0, -100_00)] == [
        2_00,
        10_00,
        0,
        -5_00,
    ]


WEIGHTS = st.lists(st.integers(0, 99), min_size=1, max_size=6).filter(any)


@given(st.integers(-(10**6), 10**6), WEIGHTS)
def test_shares_add_up_and_a_cent_more_takes_nothing_from_anybody(total, weights):
    before, after = sainte_lague(total, weights), sainte_lague(total + 1, weights)
    assert sum(before) == total
    assert all(b <= a for b, a in zip(before, after, strict=True))


@given(st.integers(0, 120), WEIGHTS)
def test_shares_are_the_highest_averages(total, weights):
    parts = [0] * len(weights)
    for _ in range(total):
        best = max(Fraction(w, 2 * p + 1) for w, p in zip(weights, parts, strict=True))
        n = next(n for n, w in enumerate(weights) if Fraction(w, 2 * parts[n] + 1) == best)
        parts[n] += 1
    assert sainte_lague(total, weights) == parts
