"""Accrual = target − posted, over random worlds of versions, shares, caps, gaps and refunds."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.facts import DealKind
from planner.domain.obligations import Step
from planner.domain.reconcile import Known, Line, Payment, books, dated, of_payments, reconcile
from planner.domain.terms import Direct, Method, ReferralCounts, Terms, Tier, Volume
from tests.domain.ledger_worlds import (
    LI_SI,
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

START = date(2026, 1, 1)
DAYS = st.integers(0, 500).map(lambda n: START + timedelta(days=n))
THIRD = 3

FIRST = Terms(
    currency="CNY",
    direct=Direct(rate=Fraction(5, 100), cap=700_00, fixed=1_00),
    volume=Volume(
        period=agreement().versions[0].terms.volume.period,
        tiers=(Tier(from_=1_000_00, rate=Fraction(1, 100)),),
        referral_weight=Fraction(40, 100),
    ),
)
SECOND = replace(
    FIRST,
    direct=Direct(rate=Fraction(7, 100)),
    volume=replace(
        FIRST.volume,
        method=Method.MARGINAL,
        referral_counts=ReferralCounts.SOLD,
        tiers=(Tier(from_=0, rate=Fraction(1, 200)), Tier(from_=900_00, rate=Fraction(3, 200))),
    ),
)
VERSIONS = ((START, FIRST), (date(2026, 7, 1), SECOND))
SHARES = st.sampled_from(
    [((LI_SI, 1),), ((LI_SI, 6), (WANG, 6), (THIRD, 2)), ((WANG, 1), (LI_SI, 3))]
)


@st.composite
def worlds(draw):
    """Deals, and receipts, refunds (named or not) and reversals in the order they became known."""
    kinds = st.sampled_from(DealKind)
    deals = [
        deal(n, draw(st.integers(1, 300_000)), draw(kinds), on=draw(DAYS), shares=draw(SHARES))
        for n in range(1, draw(st.integers(1, 4)) + 1)
    ]
    rows = []
    for n in range(1, draw(st.integers(1, 12)) + 1):
        rows.append(draw(st.one_of(_receipts(n, deals), _refunds(n, rows), _reversals(n, rows))))
    lo, hi = sorted((draw(DAYS), draw(DAYS)))
    judge = By(
        why=lambda _, day: "E_NO_CONSENT" if lo <= day < hi else "",
        kind=lambda d: "commission" if d.kind is DealKind.REFERRAL else "rebate",
    )
    return deals, rows, judge


def _receipts(n, deals):
    amount = st.integers(1, 200_000)
    return st.builds(
        lambda d, day, a: receipt(n, d.id, day.isoformat(), a), st.sampled_from(deals), DAYS, amount
    )


def _refunds(n, rows):
    live = [r for r in rows if r.amount > 0]
    if not live:
        return st.nothing()
    return st.builds(
        lambda r, day, a, named: receipt(
            n, r.deal, day.isoformat(), -a, refund_of=r.id if named else 0
        ),
        st.sampled_from(live),
        DAYS,
        st.integers(1, 200_000),
        st.booleans(),
    )


def _reversals(n, rows):
    undone = {r.undoes for r in rows}
    live = [r for r in rows if r.id not in undone]
    if not live:
        return st.nothing()
    return st.sampled_from(live).map(
        lambda r: replace(r, id=n, seq=n, amount=-r.amount, undoes=r.id)
    )


def standing(found):
    return {key: books(target.amount, (), True) for key, target in found.of.items()}


def posted_after(posted, lines):
    sums = {key: dict(held) for key, held in posted.items()}
    for key, line in lines.items():
        for book, change in line.items():
            sums.setdefault(key, {})[book] = sums.get(key, {}).get(book, 0) + change
    return sums


@settings(max_examples=150, deadline=None)
@given(worlds(), st.data())
def test_accruing_in_any_steps_ends_at_the_targets_and_twice_posts_nothing(world, data):
    deals, rows, judge = world
    of = agreement(*VERSIONS)
    posted, as_of = {}, START
    cuts = sorted(data.draw(st.sets(st.integers(1, len(rows)), max_size=4)))
    for cut in (*cuts, len(rows)):
        as_of = max(as_of, data.draw(DAYS))
        now = standing(wanted(facts(deals, rows[:cut], of), judge, as_of))
        posted = posted_after(posted, reconcile(now, posted))
        assert not reconcile(now, posted)
    full = standing(wanted(facts(deals, rows, of), judge))
    assert not reconcile(full, posted_after(posted, reconcile(full, posted)))


@settings(max_examples=150, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_read_does_not_matter(world, shuffler):
    deals, rows, judge = world
    of = agreement(*VERSIONS)
    first = wanted(facts(deals, rows, of), judge)
    shuffler.shuffle(rows)
    assert wanted(facts(reversed(deals), rows, of), judge) == first


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_facts_and_their_reversals_leave_nothing(world):
    deals, rows, judge = world
    back = [
        replace(r, id=100 + r.id, seq=100 + r.id, amount=-r.amount, undoes=r.id)
        for r in standing_of(rows)
    ]
    found = wanted(facts(deals, [*rows, *back], agreement(*VERSIONS)), judge)
    assert total(found) == 0
    assert not amounts(found)
    assert not found.blocked


@settings(max_examples=150, deadline=None)
@given(worlds(), DAYS)
def test_steps_run_by_seq_and_add_up_to_the_amount(world, upto):
    deals, rows, judge = world
    for target in wanted(facts(deals, rows, agreement(*VERSIONS)), judge, upto).of.values():
        assert sum(step.increment for step in target.steps) == target.amount
        assert [s.seq for s in target.steps] == sorted(s.seq for s in target.steps)
        assert target.pending >= 0
        assert target.why


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_what_partners_share_adds_up_to_all_of_it(world):
    deals, rows, _ = world
    founds = [
        wanted(facts(deals, rows, agreement(*VERSIONS, payee=payee)), By())
        for payee in (LI_SI, WANG, THIRD)
    ]
    for one in deals:
        if one.kind is DealKind.DIRECT:
            parts = [t.received for f in founds for k, t in f.of.items() if k.deal == one.id]
            assert sum(parts) == received_on(one.id, rows)


def received_on(id, rows):
    """All money that stands on a deal, counted the plain way."""
    return sum(r.amount for r in standing_of(rows) if r.deal == id)


def standing_of(rows):
    undone = set()
    for row in reversed(rows):
        if row.undoes and row.id not in undone:
            undone.add(row.undoes)
    return [r for r in rows if not r.undoes and r.id not in undone]


@given(st.integers(-(10**9), 10**9), st.integers(0, 10**9), st.booleans())
def test_the_books_of_an_obligation_add_up_to_nothing(earned, paid, payable):
    held = books(earned, [Payment(APRIL, paid)], payable)
    assert sum(held.values()) == 0
    assert held["expense"] == earned
    assert min(held["clawback"], -held["held"]) == 0


def test_books_of_what_is_held_and_of_what_was_paid_too_much():
    assert books(100, [Payment(APRIL, 30)], payable=False) == {
        "expense": 100,
        "held": -70,
        "payable": 0,
        "clawback": 0,
        "bank": -30,
        "withheld": 0,
        "set off": 0,
    }
    assert books(100, [Payment(APRIL, 130)], payable=True)["clawback"] == 30


APRIL, MAY, JULY = date(2026, 4, 20), date(2026, 5, 2), date(2026, 7, 15)
STEPS = (Step(1, 1, APRIL, 100), Step(2, 2, MAY, 40))


def lines(found):
    return [(line.posted_on, line.book, line.amount) for line in found]


def test_what_comes_from_one_receipt_is_posted_on_its_value_date():
    found = dated({"expense": 40, "payable": -40}, STEPS, Known(1, JULY), JULY)
    assert found == (Line(MAY, "expense", 40), Line(MAY, "payable", -40))


def test_what_comes_from_anything_else_is_posted_on_the_as_of_day():
    found = dated({"expense": 47, "payable": -47}, STEPS, Known(1, JULY), JULY)
    assert lines(found)[2:] == [(JULY, "expense", 7), (JULY, "payable", -7)]


def test_a_receipt_known_before_its_day_is_posted_on_its_day():
    found = dated({"expense": 40, "payable": -40}, STEPS, Known(2, APRIL), JULY)
    assert {line.posted_on for line in found} == {MAY}


def test_nothing_is_posted_on_a_day_that_a_statement_covers():
    found = dated({"expense": 140, "payable": -140}, STEPS, None, JULY, date(2026, 5, 1))
    assert [line.posted_on for line in found if line.book == "expense"] == [date(2026, 5, 1), MAY]


def test_a_payment_is_posted_on_the_day_it_was_made_and_only_once():
    payments = [Payment(APRIL, 60), Payment(MAY, 40)]
    found, rest = of_payments({"payable": 40, "bank": -40}, payments)
    assert lines(found) == [(MAY, "payable", 40), (MAY, "bank", -40)]
    assert not any(rest.values())


def test_a_payment_that_took_more_than_was_earned_leaves_the_rest_to_the_as_of_day():
    difference = {"payable": 60, "clawback": 40, "bank": -100}
    found, rest = of_payments(difference, [Payment(APRIL, 100)])
    assert lines(found) == [(APRIL, "payable", 100), (APRIL, "bank", -100)]
    assert (rest["payable"], rest["clawback"], rest["bank"]) == (-40, 40, 0)


def test_tax_that_is_kept_back_has_a_book_of_its_own():
    payments = [Payment(APRIL, 80), Payment(APRIL, 20, "withheld")]
    difference = {"payable": 100, "bank": -80, "withheld": -20}
    found, rest = of_payments(difference, payments)
    assert lines(found) == [
        (APRIL, "payable", 100),
        (APRIL, "bank", -80),
        (APRIL, "withheld", -20),
    ]
    assert not any(rest.values())


def test_a_clawback_that_is_set_off_moves_no_money():
    """Paid 100, earned nothing; 60 of it is set off against another obligation."""
    payments = [Payment(APRIL, 100), Payment(MAY, -60, "set off")]
    assert books(0, payments, payable=True) == {
        "expense": 0,
        "held": 0,
        "payable": 0,
        "clawback": 40,
        "bank": -100,
        "withheld": 0,
        "set off": 60,
    }
    found, rest = of_payments({"clawback": -60, "set off": 60}, payments)
    assert lines(found) == [(MAY, "clawback", -60), (MAY, "set off", 60)]
    assert not any(rest.values())


def test_a_payment_that_the_bank_returned_is_posted_on_the_day_it_came_back():
    payments = [Payment(APRIL, 100), Payment(MAY, -100)]
    found, rest = of_payments({"payable": -100, "bank": 100}, payments)
    assert lines(found) == [(MAY, "payable", -100), (MAY, "bank", 100)]
    assert not any(rest.values())


def test_held_money_that_is_released_moves_between_books_on_the_as_of_day():
    found = dated({"held": 140, "payable": -140}, STEPS, None, JULY)
    assert lines(found) == [(JULY, "held", 140), (JULY, "payable", -140)]


@pytest.mark.parametrize("payable", [True, False])
@given(earned=st.integers(-500, 500), paid=st.integers(0, 500))
def test_every_day_of_dated_lines_adds_up_to_nothing(payable, earned, paid):
    found = dated(books(earned, [Payment(APRIL, paid)], payable), STEPS, Known(1, APRIL), JULY)
    days = {line.posted_on for line in found}
    assert all(sum(x.amount for x in found if x.posted_on == day) == 0 for day in days)
    assert sum(x.amount for x in found if x.book == "expense") == earned
