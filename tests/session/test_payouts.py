"""Payouts: several at once, holder names, tax kept back, set-off, least amounts."""

from datetime import date
from fractions import Fraction

import pytest

from planner.domain.eligibility_facts import Form
from planner.domain.errors import Blocked, Refused
from planner.domain.paying import PayoutCheck
from planner.domain.periods import period_named
from planner.session import payouts
from planner.session.checking import findings
from planner.session.corrections import return_payout
from planner.session.holders import recorded_holder
from planner.session.payouts import NewPayout
from planner.session.prompt import partner_promptness
from planner.session.sales import reverse_receipt
from planner.session.settlements import settlements
from planner.session.statements import issue
from planner.session.withheld import withholding_estimate
from tests.planners import ONLY_DIRECT, World

JULY = date(2026, 7, 10)


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    world.buyer = world.account()
    world.li = world.partner(world.buyer, form=Form.PERSON)
    world.nord = world.partner(world.buyer)
    for partner in (world.li, world.nord):
        world.agree(partner, world.buyer, terms=ONLY_DIRECT)
    world.at(JULY)
    yield world
    assert [f.text.in_english() for f in findings(world.session)] == []
    world.session.close()


def earning(world, partner, amount, contract=1_000_000_00):
    """A deal on which the partner has earned that much."""
    deal = world.deal(world.buyer, (partner, 1), contract=contract)
    return world.receive(deal, date(2026, 3, 3), amount * 20)


def new(world, partner, amount, **given):
    standing = {
        "currency": "CNY",
        "on": world.clock.day,
        "reference": "B7",
        "holder": recorded_holder(world.session, partner, world.clock.day),
        **given,
    }
    return NewPayout(payee=partner, amount=amount, **standing)


def test_several_are_paid_at_once_each_with_its_voucher(world):
    earning(world, world.li, 500_00)
    earning(world, world.nord, 300_00)
    payouts.pay_together(
        world.session, [new(world, world.li, 500_00), new(world, world.nord, 200_00)]
    )
    found = [p for who in (world.li, world.nord) for p in world.session.ledger.payouts(who)]
    assert [(p.number, p.amount) for p in found] == [
        ("PV-2026-0001", 500_00),
        ("PV-2026-0002", 200_00),
    ]
    checks = world.session.ledger.facts(PayoutCheck)
    assert {c.batch for c in checks} == {found[0].id}
    assert world.books(world.nord)["payable"] == -100_00


def test_of_several_all_are_paid_or_none(world):
    earning(world, world.li, 500_00)
    earning(world, world.nord, 300_00)
    seq = world.session.file.head.seq
    with pytest.raises(Refused, match="Partner 3: Only 300"):
        payouts.pay_together(
            world.session, [new(world, world.li, 500_00), new(world, world.nord, 301_00)]
        )
    with pytest.raises(Refused, match="One payment for each"):
        payouts.pay_together(world.session, [new(world, world.li, 1), new(world, world.li, 2)])
    assert world.session.file.head.seq == seq


@pytest.mark.parametrize("shown", ["Partner 2", "ＰＡＲＴＮＥＲ２", "partner-2 "])
def test_a_spelling_of_the_holder_is_the_holder(world, shown):
    earning(world, world.li, 500_00)
    payouts.pay(world.session, new(world, world.li, 500_00, holder=shown))
    (check,) = world.session.ledger.facts(PayoutCheck)
    assert (check.compared, check.holder) == ("same", shown.strip())


def test_another_holder_is_refused_until_it_is_explained(world):
    earning(world, world.li, 500_00)
    for holder, match in (("", "Type the account holder"), ("P. Two", "Say why")):
        with pytest.raises(Refused, match=match):
            payouts.pay(world.session, new(world, world.li, 500_00, holder=holder))
    payouts.pay(
        world.session, new(world, world.li, 500_00, holder="P. Two", answer="initials at the bank")
    )
    (check,) = world.session.ledger.facts(PayoutCheck)
    assert (check.compared, check.answer) == ("explained", "initials at the bank")


@pytest.mark.parametrize("other", ["Partner 3", "Account 1"])
def test_no_explanation_makes_somebody_else_the_holder(world, other):
    earning(world, world.li, 500_00)
    with pytest.raises(Blocked, match="somebody else"):
        payouts.pay(world.session, new(world, world.li, 500_00, holder=other, answer="cousin"))


def test_a_payment_names_its_bank_line(world):
    earning(world, world.li, 500_00)
    with pytest.raises(Refused, match="reference"):
        payouts.pay(world.session, new(world, world.li, 500_00, reference=" "))


def test_tax_kept_back_is_settled_with_the_payment(world):
    earning(world, world.li, 2_000_00)
    tax = withholding_estimate(world.session, world.li, "CNY", 2_000_00, JULY)
    assert tax.withheld == 240_00
    with pytest.raises(Refused, match="by which rule"):
        payouts.pay(world.session, new(world, world.li, 1_760_00, withheld=240_00))
    paid = new(world, world.li, 1_760_00, withheld=240_00, withheld_by="STA 2018 No. 61")
    payouts.pay(world.session, paid)
    assert world.books(world.li) == {
        "expense": 2_000_00,
        "bank": -1_760_00,
        "withheld": -240_00,
    }
    paper = issue(world.session, world.li, _h2(world), "en").paper
    assert [m.amount for m in paper.paid] == [-1_760_00, -240_00]
    assert paper.closing == 0


def _h2(world):
    """The second half-year, closed."""
    world.at(date(2027, 1, 4))
    return period_named("2026-H2")


def test_pay_of_one_month_is_one_income(world):
    earning(world, world.li, 60_000_00)
    payouts.pay(
        world.session,
        new(world, world.li, 1_760_00, withheld=240_00, withheld_by="STA 2018 No. 61"),
    )
    tax = withholding_estimate(world.session, world.li, "CNY", 10_000_00, JULY)
    assert tax.withheld == 1_920_00 - 240_00
    august = withholding_estimate(world.session, world.li, "CNY", 12_000_00, date(2026, 8, 1))
    assert august.withheld == 1_920_00


def test_an_organisation_has_no_estimate(world):
    assert withholding_estimate(world.session, world.nord, "CNY", 2_000_00, JULY) is None


@pytest.fixture
def overpaid(world):
    """100.00 paid on a receipt that was taken back; 300.00 earned on another."""
    receipt = earning(world, world.li, 100_00)
    payouts.pay(world.session, new(world, world.li, 100_00))
    reverse_receipt(world.session, receipt, "entered twice")
    earning(world, world.li, 300_00)
    return world


def test_what_was_paid_too_much_is_set_off(overpaid):
    world = overpaid
    assert payouts.payable(world.session, world.li, "CNY") == 200_00
    payouts.pay(world.session, new(world, world.li, 200_00))
    assert world.books(world.li) == {"expense": 300_00, "bank": -300_00}
    found = settlements(world.session, world.li)
    assert [(s.amount, s.set_off) for s in found] == [(100_00, 0), (200_00, 100_00)]
    for books in world.session.ledger.posted(world.li).values():
        assert sum(books.values()) == 0
    paper = issue(world.session, world.li, _h2(world), "en").paper
    assert [m.amount for m in paper.paid] == [-100_00, -200_00]
    assert paper.paid[1].reason.in_english().startswith("100.00 more was set off")


def test_a_part_can_be_set_off(overpaid):
    world = overpaid
    with pytest.raises(Refused, match="can be set off at most"):
        payouts.pay(world.session, new(world, world.li, 1_00, set_off=100_01))
    payouts.pay(world.session, new(world, world.li, 270_00, set_off=30_00))
    assert world.books(world.li) == {"expense": 300_00, "bank": -370_00, "clawback": 70_00}


def test_a_set_off_needs_no_money(overpaid):
    world = overpaid
    payouts.pay(world.session, new(world, world.li, 0, set_off=100_00, reference=""))
    assert world.books(world.li) == {"expense": 300_00, "bank": -100_00, "payable": -200_00}
    (_, second) = world.session.ledger.payouts(world.li)
    assert (second.amount, second.method) == (0, "set off")


def test_a_returned_payment_brings_its_set_off_back(overpaid):
    world = overpaid
    payouts.pay(world.session, new(world, world.li, 200_00))
    (_, second) = world.session.ledger.payouts(world.li)
    return_payout(world.session, second.id, JULY, "account closed")
    assert world.books(world.li) == {
        "expense": 300_00,
        "bank": -100_00,
        "payable": -300_00,
        "clawback": 100_00,
    }
    paper = issue(world.session, world.li, _h2(world), "en").paper
    assert [m.amount for m in paper.paid] == [-100_00, -200_00, 200_00]
    assert paper.closing == 200_00


def test_less_than_the_least_payout_is_carried_over(world):
    earning(world, world.li, 30_00)
    payouts.set_minimum(world.session, 50_00, "CNY")
    assert payouts.carried_over(world.session, world.li, "CNY") == 30_00
    with pytest.raises(Refused, match="carried over"):
        payouts.pay(world.session, new(world, world.li, 30_00))
    earning(world, world.li, 20_00)
    assert payouts.carried_over(world.session, world.li, "CNY") == 0
    payouts.pay(world.session, new(world, world.li, 50_00))
    payouts.set_minimum(world.session, 0, "CNY", world.nord)
    earning(world, world.nord, 1_00)
    payouts.pay(world.session, new(world, world.nord, 1_00))


def test_promptness_counts_from_the_oldest_money_and_forgets_what_came_back(world):
    deal = world.deal(world.buyer, (world.li, 1))
    world.receive(deal, date(2026, 7, 1), 10_000_00)
    payouts.pay(world.session, new(world, world.li, 500_00, on=date(2026, 7, 4)))
    world.receive(deal, date(2026, 7, 6), 10_000_00)
    payouts.pay(world.session, new(world, world.li, 500_00, on=date(2026, 7, 10)))
    found = partner_promptness(world.session, world.li)
    assert (found.from_receipt.middle, found.from_receipt.worst) == (Fraction(7, 2), 4)
    assert (found.from_due.worst, found.in_time) == (-3, 2)
    (_, last) = world.session.ledger.payouts(world.li)
    return_payout(world.session, last.id, JULY, "account closed")
    assert partner_promptness(world.session, world.li).from_receipt.count == 1
