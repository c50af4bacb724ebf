"""Growth, lump sums, caps and rounding around the tiers."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.facts import DealKind
from planner.domain.money import Rounding
from planner.domain.recomputed_awards import award_said
from planner.domain.terms import Growth, LumpSum, Method, Refunds, Scope, Tier
from planner.domain.terms_form import terms_from
from planner.domain.text import english
from planner.domain.volume_award import looked_at, volume_award
from planner.domain.volume_steps import award_steps, joined_steps
from tests.domain.ledger_worlds import (
    EXAMPLE,
    REFERRALS_BRING_COMMISSION,
    SOURCE_DEALS,
    SOURCE_RECEIPTS,
    By,
    agreement,
    amounts,
    deal,
    facts,
    receipt,
    total,
    wanted,
)

VOLUME = EXAMPLE.volume
HALF = Fraction(25, 1000)


def award(volume, base, earlier=0, rounding=Rounding.HALF_UP):
    return volume_award(volume, rounding, Fraction(base), Fraction(earlier))


def under(terms, deals=SOURCE_DEALS, receipts=SOURCE_RECEIPTS, judge=REFERRALS_BRING_COMMISSION):
    return wanted(facts(deals, receipts, agreement((date(2026, 1, 1), terms))), judge)


def volumes(found):
    return {k.start: t for k, t in found.of.items() if k.component == "volume"}


def test_growth_by_amount_pays_on_what_exceeds_the_year_before():
    grown = replace(VOLUME, growth=Growth.AMOUNT, tiers=(Tier(from_=10_00, rate=Fraction(1, 10)),))
    assert award(grown, 100_00, 80_00) == 2_00
    assert award(grown, 100_00, 90_01) == 0
    assert award(grown, 100_00, 120_00) == 0
    assert award(replace(grown, growth_over=60_00), 100_00, 80_00) == 4_00


def test_growth_in_percent_turns_into_bounds():
    grown = replace(
        VOLUME,
        growth=Growth.PERCENT,
        tiers=(
            Tier(from_=0, rate=Fraction(1, 100), growth=Fraction(10, 100)),
            Tier(from_=0, rate=Fraction(2, 100), growth=Fraction(25, 100)),
        ),
    )
    assert [t.from_ for t in looked_at(grown, Fraction(0), Fraction(333)).volume.tiers] == [
        366,
        416,
    ]
    assert award(grown, 109_99, 100_00) == 0
    assert award(grown, 110_00, 100_00) == 1_10
    assert award(grown, 125_00, 100_00) == 2_50
    assert award(grown, 125_00, 0) == 0
    assert award(replace(grown, method=Method.MARGINAL), 130_00, 100_00) == 15 + 10


def test_lump_sums_come_on_top_once_and_the_cap_comes_last():
    lumped = replace(
        VOLUME, lump_sums=(LumpSum(at=50_000_00, pays=200_00), LumpSum(at=200_000_00, pays=1_00))
    )
    assert award(lumped, 49_999_99) == 0
    assert award(lumped, 50_000_00) == 200_00
    assert award(lumped, 200_000_00) == 2_000_00 + 201_00
    assert award(replace(lumped, cap=1_500_00), 200_000_00) == 1_500_00


def test_a_base_above_the_last_bound_is_told_of_no_lump_sum_to_come():
    written = {
        "currency": "CNY",
        "volume": {
            "period": "year", "tiers": [{"from": "0", "rate": "1%"}], "above_last": "none",
            "last_upto": "500", "lump_sums": [{"at": "100", "pays": "7"}],
        },
    }  # fmt: skip
    terms = terms_from(written)
    assert award(terms.volume, 500_00) == 12_00
    assert award(terms.volume, 500_01) == 0
    said = [english(line) for line in award_steps(terms, Fraction(500_01), Fraction(0))]
    assert not [line for line in said if "once the base gets to" in line]


@pytest.mark.parametrize(
    ("rounding", "cents"),
    [(Rounding.HALF_UP, 1), (Rounding.HALF_EVEN, 0), (Rounding.DOWN, 0)],
)
def test_half_a_cent_goes_where_the_terms_say(rounding, cents):
    tiny = replace(VOLUME, tiers=(Tier(from_=0, rate=Fraction(1, 100)),))
    assert award(tiny, 50, rounding=rounding) == cents


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(1, 10**9))
def test_more_money_never_earns_less_by_slabs_of_growth(base, more, earlier):
    tiers = (
        Tier(from_=0, rate=Fraction(1, 100), growth=Fraction(5, 100)),
        Tier(from_=0, rate=Fraction(3, 100), growth=Fraction(20, 100)),
    )
    slabs = replace(VOLUME, method=Method.MARGINAL, growth=Growth.PERCENT, tiers=tiers)
    step = award(slabs, base + 1, earlier) - award(slabs, base, earlier)
    assert 0 <= step <= 1  # marginal never jumps
    assert award(slabs, base, earlier) <= award(slabs, base + more, earlier)


def test_the_year_before_is_taken_from_the_facts_whoever_might_earn_then():
    growing = replace(
        EXAMPLE,
        volume=replace(VOLUME, growth=Growth.AMOUNT, tiers=(Tier(from_=1, rate=Fraction(1, 100)),)),
    )
    old = deal(9, 50_000_00, on=date(2025, 2, 1))
    rows = (*SOURCE_RECEIPTS, receipt(9, 9, "2025-03-01", 50_000_00))
    found = under(growing, (*SOURCE_DEALS, old), rows, By())
    (target,) = [t for t in volumes(found).values() if t.amount]
    assert target.amount == 520_00  # 1% of 102,000 − 50,000
    assert target.volume.earlier == 50_000_00
    assert "102,000.00 − 50,000.00 of a year before" in english(target.why[2])
    assert sum(s.increment for s in target.steps) == target.amount


def test_growth_up_to_the_agreements_end_looks_at_the_same_days_a_year_before():
    """It ends on 10 February: the money of March a year before is nothing to grow from."""
    written = {
        "currency": "CNY",
        "until": "2027-02-10",
        "volume": {
            "period": "half-year",
            "growth": "amount",
            "tiers": [{"from": "1000", "rate": "1%"}],
        },
    }
    rows = (
        receipt(1, 1, "2026-02-10", 5_000_00),
        receipt(2, 1, "2026-02-11", 90_000_00),
        receipt(3, 1, "2027-02-01", 8_000_00),
    )
    found = under(terms_from(written), SOURCE_DEALS[:1], rows)
    awards = {k.start: t.amount for k, t in found.of.items() if k.component == "volume"}
    assert awards[date(2027, 1, 1)] == 30_00  # 1% of 8,000.00 less 5,000.00


def test_money_net_of_vat_gives_the_figures_of_the_paper():
    net = replace(EXAMPLE, tax=Fraction(13, 100))
    found = under(net)
    assert total(found) == 3_982_30
    assert "102,000.00 net of 13% VAT = 90,265.49" in [
        english(line) for t in volumes(found).values() for line in t.why
    ]


def test_a_scope_leaves_other_product_groups_out():
    scoped = replace(
        EXAMPLE,
        special=(replace(EXAMPLE.direct, rate=Fraction(8, 100), scope=Scope(products=("Tools",))),),
        volume=replace(VOLUME, scope=Scope(products=("Tools",))),
    )
    deals = (deal(1, 100_000_00, product="Tools"), deal(2, 60_000_00))
    found = under(scoped, deals, SOURCE_RECEIPTS[:2], By())
    assert amounts(found) == {("direct", "rebate", 1): 3_200_00, ("direct", "rebate", 2): 2_500_00}
    (volume,) = volumes(found).values()
    assert volume.volume.base == 40_000_00
    assert "50,000.00 of other product groups or accounts does not count" in english(volume.why[-1])


def test_a_deal_that_no_block_is_about_says_so():
    only = replace(EXAMPLE, direct=replace(EXAMPLE.direct, scope=Scope(products=("Tools",))))
    found = under(only, SOURCE_DEALS[:1], SOURCE_RECEIPTS[:1])
    (target,) = [t for k, t in found.of.items() if k.component == "direct"]
    assert target.amount == 0
    assert english(target.why[0]).endswith("without a product group")


def test_a_refund_counts_in_its_own_period_where_the_terms_say_so():
    own = replace(EXAMPLE, volume=replace(VOLUME, refunds=Refunds.OWN))
    rows = (*SOURCE_RECEIPTS, receipt(4, 2, "2026-08-05", -20_000_00))
    found = under(own, receipts=rows, judge=By())
    assert {k.month: t.amount for k, t in volumes(found).items()} == {1: 1_020_00, 7: 0}
    assert volumes(found)[date(2026, 7, 1)].volume.base == -20_000_00
    taken = under(EXAMPLE, receipts=rows, judge=By())
    assert {k.month: t.amount for k, t in volumes(taken).items()} == {1: 0}


def test_a_typing_mistake_is_undone_where_it_was_made_whatever_the_policy():
    own = replace(EXAMPLE, volume=replace(VOLUME, refunds=Refunds.OWN))
    rows = (*SOURCE_RECEIPTS, receipt(4, 2, "2026-08-05", -50_000_00, undoes=2))
    found = under(own, receipts=rows, judge=By())
    assert {k.month for k in volumes(found)} == {1}


def test_the_least_and_the_most_of_a_deal():
    terms = terms_from(
        {"currency": "CNY", "direct": {"rate": "5%", "floor": "100", "cap": "10% of received"}}
    )
    deals = (deal(1, 500_00), deal(2, 5_000_00), deal(3, 500_00, DealKind.REFERRAL))
    rows = [receipt(1, 1, "2026-02-01", 500_00), receipt(2, 2, "2026-02-01", 5_000_00)]
    assert amounts(under(terms, deals, rows)) == {
        ("direct", "rebate", 1): 50_00,  # the cap comes last
        ("direct", "rebate", 2): 250_00,
    }
    gone = under(terms, deals[:1], [rows[0], receipt(3, 1, "2026-03-01", -500_00)])
    assert total(gone) == 0


def test_terms_with_an_end_pay_nothing_afterwards():
    ending = replace(EXAMPLE, until=date(2026, 4, 1))
    found = under(ending)
    assert amounts(found) == {("direct", "rebate", 1): 2_000_00}
    assert {b.code for b in found.blocked} == {"E_AFTER_TERMINATION"}


def test_a_paper_says_every_step_of_an_award_not_only_the_first():
    slabs = replace(
        VOLUME,
        method=Method.MARGINAL,
        tiers=(Tier(from_=100_000_00, rate=Fraction(1, 100)), Tier(from_=200_000_00, rate=HALF)),
    )
    said = joined_steps(replace(EXAMPLE, volume=slabs), Fraction(290_000_00), Fraction(0))
    assert english(said) == (
        "From 100,000.00 up: 100,000.00 × 1% = 1,000.00; "
        "From 200,000.00 up: 90,000.00 × 2.5% = 2,250.00; the award is 3,250.00"
    )
    assert award_said(said).amount == "3,250.00"


def test_a_fixed_amount_on_top_of_the_tiers_is_said_too():
    fixed = replace(VOLUME, tiers=(Tier(from_=0, rate=Fraction(1, 100), fixed=500_00),))
    said = joined_steps(replace(EXAMPLE, volume=fixed), Fraction(1_000_00), Fraction(0))
    assert english(said) == (
        "Base 1,000.00: 1% of the whole base = 10.00; plus 500.00 fixed = 510.00; "
        "the award is 510.00"
    )
