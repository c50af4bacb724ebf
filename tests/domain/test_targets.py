"""What an agreement should stand at: the rules of ledger.md, one by one."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from planner.domain.facts import DealKind
from planner.domain.reconcile import books, reconcile
from planner.domain.terms import Direct, ReferralCounts
from planner.domain.text import english
from tests.domain.ledger_worlds import (
    EXAMPLE,
    LI_SI,
    OTHER_ACCOUNT,
    SOURCE_DEALS,
    SOURCE_RECEIPTS,
    WANG,
    By,
    agreement,
    amounts,
    deal,
    facts,
    receipt,
    total,
    wanted,
)


def of(found, component, deal=0):
    (target,) = [t for k, t in found.of.items() if (k.component, k.deal) == (component, deal)]
    return target


def test_the_example_of_the_source_comes_out_to_the_cent():
    found = wanted(facts(), upto=date(2026, 6, 30))
    assert amounts(found) == {
        ("direct", "rebate", 1): 2_000_00,
        ("direct", "rebate", 2): 2_500_00,
        ("volume", "rebate", 0): 900_00,
        ("volume", "commission", 0): 120_00,
    }
    assert total(found) == 5_520_00
    assert [of(found, "direct", n).pending for n in (1, 2)] == [0, 500_00]


def test_the_last_ten_thousand_bring_five_hundred_and_a_hundred():
    more = (*SOURCE_RECEIPTS, receipt(4, 2, "2026-06-30", 10_000_00))
    assert total(wanted(facts(receipts=more))) == 5_520_00 + 500_00 + 100_00


def test_every_figure_explains_itself():
    found = wanted(facts())
    why = [english(line) for t in found.of.values() for line in t.why]
    assert "Received 50,000.00 × 5% = 2,500.00" in why
    assert "500.00 more once the last 10,000.00 is received" in why
    assert "Received 40,000.00 + 50,000.00 = 90,000.00" in why
    assert "Referral 30,000.00 × 40% = 12,000.00" in why
    assert "Base 102,000.00 reaches 100,000.00: 1% of the whole base = 1,020.00" in why
    assert "Of this 900.00 is rebate and 120.00 commission" in why


def test_what_is_due_when():
    found = wanted(facts())
    assert of(found, "direct", 1).due_on == date(2026, 3, 19)
    assert {t.due_on for k, t in found.of.items() if k.component == "volume"} == {date(2026, 7, 14)}


def test_a_refund_in_august_takes_the_half_years_award_back():
    refund = receipt(4, 2, "2026-08-05", -20_000_00)
    found = wanted(facts(receipts=(*SOURCE_RECEIPTS, refund)))
    assert total(found) == 3_500_00
    assert {k.start for k in found.of if k.component == "volume"} == {date(2026, 1, 1)}


def test_an_unnamed_refund_takes_from_the_newest_receipt_first():
    rows = (
        receipt(1, 1, "2026-05-01", 100_00),
        receipt(2, 1, "2026-08-01", 100_00),
        receipt(3, 1, "2026-09-01", -150_00),
        receipt(4, 1, "2026-10-01", 70_00),
    )
    found = wanted(facts(receipts=rows))
    received = {k.start.month: t.received for k, t in found.of.items() if k.component == "volume"}
    assert received == {1: 50_00, 7: 70_00}


def test_a_named_refund_takes_from_the_receipt_it_names():
    rows = (
        receipt(1, 1, "2026-05-01", 100_00),
        receipt(2, 1, "2026-08-01", 100_00),
        receipt(3, 1, "2026-09-01", -60_00, refund_of=1),
    )
    found = wanted(facts(receipts=rows))
    received = {k.start.month: t.received for k, t in found.of.items() if k.component == "volume"}
    assert received == {1: 40_00, 7: 100_00}


def test_what_a_refund_takes_beyond_all_receipts_counts_on_its_own_day():
    rows = (receipt(1, 1, "2026-05-01", 100_00), receipt(2, 1, "2026-09-01", -130_00))
    found = wanted(facts(receipts=rows))
    received = {k.start.month: t.received for k, t in found.of.items() if k.component == "volume"}
    assert received == {1: 0, 7: -30_00}
    assert of(found, "direct", 1).amount == -1_50


def test_a_reversal_of_a_reversal_brings_the_receipt_back():
    undone = (*SOURCE_RECEIPTS, receipt(4, 2, "2026-04-20", -50_000_00, undoes=2))
    assert total(wanted(facts(receipts=undone))) == 2_000_00
    back = (*undone, receipt(5, 2, "2026-04-20", 50_000_00, undoes=4))
    assert total(wanted(facts(receipts=back))) == 5_520_00


def test_money_of_a_later_day_does_not_count_yet_and_is_announced():
    found = wanted(facts(), upto=date(2026, 4, 1))
    assert amounts(found) == {("direct", "rebate", 1): 2_000_00}
    assert found.next_on == date(2026, 4, 20)
    assert wanted(facts()).next_on is None


def test_blocked_money_is_listed_and_counts_nowhere():
    late = By(why=lambda _, day: "E_CONSENT_EXPIRED" if day > date(2026, 4, 1) else "")
    found = wanted(facts(), late)
    assert total(found) == 2_000_00
    assert [(b.receipt, b.code) for b in found.blocked] == [
        (2, "E_CONSENT_EXPIRED"),
        (3, "E_CONSENT_EXPIRED"),
    ]
    assert of(found, "direct", 2).pending == 0
    assert "No money received on this deal counts" in [
        english(t) for t in of(found, "direct", 2).why
    ]


def test_a_refund_of_money_that_never_counted_costs_nothing():
    gap = By(why=lambda _, day: "E_NO_CONSENT" if day < date(2026, 7, 1) else "")
    rows = (receipt(1, 1, "2026-05-01", 100_00), receipt(2, 1, "2026-09-01", -100_00))
    assert total(wanted(facts(receipts=rows), gap)) == 0


def test_an_order_before_the_agreement_earns_nothing():
    early = (deal(1, 40_000_00, on=date(2025, 12, 31)),)
    found = wanted(facts(early))
    assert (total(found), found.blocked[0].code) == (0, "E_BEFORE_AGREEMENT")


def test_other_accounts_currencies_and_payees_are_left_out():
    deals = (
        deal(1, 40_000_00, account=OTHER_ACCOUNT),
        deal(2, 60_000_00, currency="EUR"),
        deal(3, 30_000_00, shares=((WANG, 1),)),
    )
    assert not wanted(facts(deals)).of


def test_every_zero_has_a_reason():
    found = wanted(facts(receipts=SOURCE_RECEIPTS[:1]))
    zeros = [t for t in found.of.values() if not t.amount]
    assert len(zeros) == 2
    assert all(t.why for t in zeros)


def test_direct_terms_are_those_of_the_order_date_for_all_receipts():
    better = replace(EXAMPLE, direct=Direct(rate=Fraction(10, 100)))
    two = agreement((date(2026, 1, 1), EXAMPLE), (date(2026, 7, 1), better))
    deals = (deal(1, 100_00), deal(2, 100_00, on=date(2026, 7, 1)))
    rows = (receipt(1, 1, "2026-08-01", 100_00), receipt(2, 2, "2026-08-01", 100_00))
    found = wanted(facts(deals, rows, two))
    assert [of(found, "direct", n).amount for n in (1, 2)] == [5_00, 10_00]


def test_volume_terms_are_those_at_the_periods_start():
    better = replace(EXAMPLE, volume=replace(EXAMPLE.volume, referral_weight=Fraction(1)))
    two = agreement((date(2026, 1, 1), EXAMPLE), (date(2026, 7, 1), better))
    rows = (*SOURCE_RECEIPTS, receipt(4, 3, "2026-07-01", 100_000_00))
    found = wanted(facts(receipts=rows, of=two))
    bases = {k.start.month: t.volume.base for k, t in found.of.items() if k.component == "volume"}
    assert bases == {1: 102_000_00, 7: 100_000_00}


def test_an_agreement_that_begins_inside_a_period_has_a_shorter_first_one():
    late = agreement((date(2026, 4, 1), EXAMPLE))
    deals = [replace(d, on=date(2026, 4, 1)) for d in SOURCE_DEALS]
    found = wanted(facts(deals, of=late))
    spans = {(k.start, k.end) for k in found.of if k.component == "volume"}
    assert spans == {(date(2026, 4, 1), date(2026, 7, 1))}
    assert {t.volume.period for t in found.of.values() if t.volume} == {"2026-H1"}


def test_a_sold_referral_counts_its_contract_from_the_first_receipt_until_all_went_back():
    sold = replace(EXAMPLE, volume=replace(EXAMPLE.volume, referral_counts=ReferralCounts.SOLD))
    deals = (deal(1, 100_000_00, DealKind.REFERRAL),)
    rows = (receipt(1, 1, "2026-06-30", 1_00), receipt(2, 1, "2026-08-01", 99_999_00))
    of_sold = agreement((date(2026, 1, 1), sold))
    found = wanted(facts(deals, rows, of_sold))
    bases = {k.start.month: t.volume.base for k, t in found.of.items()}
    assert bases == {1: 40_000_00, 7: 0}
    gone = (*rows, receipt(3, 1, "2026-09-01", -100_000_00))
    assert {t.volume.base for t in wanted(facts(deals, gone, of_sold)).of.values()} == {0}


def test_partners_share_a_deal_without_losing_a_cent():
    shares = ((LI_SI, 1), (WANG, 2))
    deals = (deal(1, 100_00, shares=shares),)
    rows = [receipt(n, 1, f"2026-03-0{n}", 33_33) for n in (1, 2, 3)]
    parts = [wanted(facts(deals, rows, agreement(payee=payee))) for payee in (LI_SI, WANG)]
    assert sum(of(found, "direct", 1).received for found in parts) == 99_99
    assert [of(found, "direct", 1).received for found in parts] == [33_33, 66_66]


@pytest.mark.parametrize("changed", ["part", "share"])
def test_keys_that_vanish_leave_nothing_behind(changed):
    before = wanted(facts())
    after = (
        wanted(facts(), By())
        if changed == "part"
        else wanted(facts([replace(d, shares=((WANG, 1),)) for d in SOURCE_DEALS]))
    )
    posted = {k: books(t.amount, (), True) for k, t in before.of.items()}
    want = {k: books(t.amount, (), True) for k, t in after.of.items()}
    difference = sum(line.get("expense", 0) for line in reconcile(want, posted).values())
    assert total(before) + difference == total(after)
