"""On which day what is earned is posted, and on which statement it stands (ledger.md, "Dates")."""

from datetime import date
from pathlib import Path

import pytest

from planner.domain.errors import Blocked, Refused
from planner.domain.facts import DealKind
from planner.domain.paper_data import digest
from planner.domain.periods import period_named
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import accrue_all
from planner.session.agreements import activate
from planner.session.checking import findings
from planner.session.sales import reverse_receipt, set_shares
from planner.session.statements import Printed, issue
from tests.planners import EXAMPLE, HALF_YEARS, ONLY_DIRECT, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World.new(tmp_path)
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    return world


def posted(world: World, payee: Id, book: str = "expense") -> list[tuple[str, int]]:
    entries = world.session.ledger.entries(payee)
    return [(str(e.posted_on), e.amount) for e in entries if e.book == book]


def stated(world: World, payee: Id, period: str) -> Printed:
    return issue(world.session, payee, period_named(period), "en")


def example(world: World) -> tuple[Id, Id]:
    """The partner and its large deal: 40,000 + 50,000 assisted, 30,000 introduced, by May."""
    here, there = world.account(), world.account()
    li = world.partner(here, there)
    world.agree(li, here, there)
    small = world.deal(here, (li, 1), on=date(2026, 3, 1), contract=40_000_00)
    large = world.deal(here, (li, 1), on=date(2026, 4, 1), contract=60_000_00)
    referred = world.deal(there, (li, 1), on=date(2026, 4, 1), kind=DealKind.REFERRAL)
    world.at(date(2026, 6, 20))
    world.receive(small, date(2026, 3, 12), 40_000_00)
    world.receive(large, date(2026, 4, 20), 50_000_00)
    world.receive(referred, date(2026, 5, 2), 30_000_00)
    return li, large


def test_the_source_example_is_5520_posted_on_the_days_the_money_came(world: World):
    li, _ = example(world)
    assert posted(world, li) == [
        ("2026-03-12", 2_000_00),
        ("2026-04-20", 2_500_00),
        ("2026-05-02", 1_020_00),
    ]
    assert world.earned(li) == 5_520_00


def test_late_money_is_posted_on_the_first_day_after_the_issued_statement(world: World):
    li, large = example(world)
    world.at(date(2026, 7, 3))
    first = stated(world, li, "2026-H1")
    world.receive(large, date(2026, 6, 30), 10_000_00)
    assert posted(world, li)[3:] == [("2026-07-01", 500_00), ("2026-07-01", 100_00)]
    assert stated(world, li, "2026-H1").pdf == first.pdf
    world.at(date(2027, 1, 4))
    second = stated(world, li, "2026-H2")
    assert (second.paper.opening, second.paper.closing) == (5_520_00, 6_120_00)
    assert [(str(m.on), m.amount) for m in second.paper.adjustments] == [("2026-07-01", 500_00)]


def test_a_payment_entered_late_is_on_the_statement_of_the_day_it_was_made(world: World):
    li, _ = example(world)
    world.at(date(2026, 11, 23))
    world.pay(li, 2_000_00, on=date(2026, 3, 19))
    first = stated(world, li, "2026-H1").paper
    assert [(str(m.on), m.amount) for m in first.paid] == [("2026-03-19", -2_000_00)]
    assert first.closing == 3_520_00


def test_a_payment_of_a_stated_period_is_posted_on_the_first_day_after_it(world: World):
    li, _ = example(world)
    world.at(date(2026, 11, 23))
    first = stated(world, li, "2026-H1")
    world.pay(li, 2_000_00, on=date(2026, 3, 19))
    assert posted(world, li, "bank") == [("2026-07-01", -2_000_00)]
    assert stated(world, li, "2026-H1").pdf == first.pdf
    assert not findings(world.session)


def test_a_refund_in_august_takes_the_first_half_back_on_the_second_statement(world: World):
    li, large = example(world)
    world.at(date(2026, 7, 3))
    first = stated(world, li, "2026-H1")
    world.at(date(2026, 8, 5))
    world.receive(large, date(2026, 8, 5), -20_000_00)
    assert posted(world, li)[3:] == [("2026-07-01", -1_000_00), ("2026-07-01", -1_020_00)]
    assert world.earned(li) == 3_500_00
    world.at(date(2027, 1, 4))
    second = stated(world, li, "2026-H2")
    assert (second.paper.opening, second.paper.closing) == (first.paper.closing, 3_500_00)
    assert sum(m.amount for m in second.paper.adjustments) == -1_000_00
    (half,) = [v for v in second.paper.volumes if v.stated]
    assert (half.stated, half.award) == (1_020_00, 0)


def test_an_agreement_that_begins_inside_a_period_counts_from_its_own_start(world: World):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, from_=date(2026, 4, 15))
    early = world.deal(account, (li, 1), on=date(2026, 4, 14), contract=200_000_00)
    deal = world.deal(account, (li, 1), on=date(2026, 4, 15), contract=200_000_00)
    world.at(date(2026, 6, 1))
    world.receive(early, date(2026, 5, 1), 200_000_00)
    assert world.earned(li) == 0
    world.receive(deal, date(2026, 5, 2), 150_000_00)
    assert world.earned(li) == 7_500_00 + 1_500_00
    volume = [k for k in world.session.ledger.obligations(li) if k.component == "volume"]
    assert [(k.start, k.end) for k in volume] == [(date(2026, 4, 15), date(2026, 7, 1))]


def test_two_receipts_of_one_deal_and_day_round_once_together(world: World):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1))
    world.at(date(2026, 2, 1))
    first = world.receive(deal, date(2026, 2, 1), 10)
    world.receive(deal, date(2026, 2, 1), 10)
    assert posted(world, li) == [("2026-02-01", 1)]
    reverse_receipt(world.session, first, "entered twice")
    assert world.earned(li) == 1
    assert findings(world.session) == []


def test_three_partners_share_to_the_cent(world: World):
    account = world.account()
    partners = [world.partner(account) for _ in range(3)]
    for partner in partners:
        world.agree(partner, account, terms=ONLY_DIRECT)
    shares = tuple((partner, 1) for partner in partners)
    deal = world.deal(account, *shares)
    world.at(date(2026, 2, 1))
    world.receive(deal, date(2026, 2, 1), 100_01)
    parts = [3334, 3334, 3333]
    assert [world.earned(p) for p in partners] == [round(part * 5 / 100) for part in parts]
    world.at(date(2026, 3, 1))
    set_shares(world.session, deal, [(partners[0], 1)])
    assert [world.earned(p) for p in partners] == [5_00, 0, 0]
    assert posted(world, partners[1])[-1] == ("2026-03-01", -1_67)


def test_money_with_a_day_to_come_waits_for_it(world: World):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1))
    world.receive(deal, date(2026, 2, 10), 10_000_00)
    assert world.earned(li) == 0
    assert accrue_all(world.session, date(2026, 2, 10)).posted == []
    world.at(date(2026, 2, 9))
    assert accrue_all(world.session).posted == []
    world.at(date(2026, 2, 10))
    accrue_all(world.session)
    assert posted(world, li) == [("2026-02-10", 500_00)]


def test_the_ledger_never_goes_back_behind_its_last_accrual(world: World):
    li, _ = example(world)
    with pytest.raises(Blocked, match="cannot go back"):
        accrue_all(world.session, date(2026, 6, 19))
    world.at(date(2026, 6, 1))
    assert accrue_all(world.session).posted == []
    assert world.earned(li) == 5_520_00


def test_an_open_period_has_no_statement_and_an_older_one_none_after_a_newer(world: World):
    li, _ = example(world)
    with pytest.raises(Blocked, match="still open until 2026-06-30"):
        stated(world, li, "2026-H1")
    world.at(date(2027, 1, 4))
    second = stated(world, li, "2026-H2")
    assert second.paper.closing == 5_520_00
    with pytest.raises(Refused, match="covers these days already"):
        stated(world, li, "2026-H1")


def test_a_corrected_statement_says_the_same_lines_once_more_and_the_next_goes_on(world: World):
    li, _ = example(world)
    world.at(date(2026, 7, 3))
    first = stated(world, li, "2026-H1")
    world.at(date(2027, 1, 4))
    second = stated(world, li, "2026-H2")
    again = issue(world.session, li, period_named("2026-H1"), "en", correcting=first.number)
    assert again.number != first.number
    assert again.paper.correcting == first.number
    assert [line.earned for line in again.paper.lines] == [2_000_00, 2_500_00]
    assert (again.paper.opening, again.paper.closing) == (0, 5_520_00)
    assert second.paper.opening == again.paper.closing
    assert stated(world, li, "2026-H1").pdf == again.pdf


def test_only_the_standing_statement_is_corrected_and_the_correction_is_printed_again(world: World):
    li, _ = example(world)
    world.at(date(2026, 7, 3))
    first = stated(world, li, "2026-H1")
    period = period_named("2026-H1")

    def corrected(number: str) -> str:
        return issue(world.session, li, period, "en", correcting=number).number

    with pytest.raises(Refused, match=f"{first.number} stands"):
        corrected("ST-2026-H1-999")
    second = corrected(first.number)
    assert second == corrected(first.number)
    third = corrected(second)
    assert (len({first.number, second, third}), corrected(second)) == (3, third)
    with pytest.raises(Refused, match=f"{third} stands"):
        corrected(first.number)


def test_another_language_of_a_statement_keeps_its_number_and_data(world: World):
    li, large = example(world)
    world.at(date(2026, 7, 3))
    first = stated(world, li, "2026-H1")
    world.receive(large, date(2026, 7, 3), 10_000_00)
    chinese = issue(world.session, li, period_named("2026-H1"), "zh")
    assert chinese.number == first.number
    assert digest(chinese.paper) == digest(first.paper)
    assert chinese.pdf != first.pdf
    assert issue(world.session, li, period_named("2026-H1"), "zh").pdf == chinese.pdf


def test_terms_of_the_order_date_hold_for_all_money_of_the_deal(world: World):
    account = world.account()
    li = world.partner(account)
    agreement = world.agree(li, account, terms=ONLY_DIRECT)
    old = world.deal(account, (li, 1), on=date(2026, 6, 30))
    better = {"currency": "CNY", "direct": {"rate": "8%", "due_days": 7}}
    world.at(date(2026, 6, 20))
    activate(
        world.session, world.draft(li, (account,), better, date(2026, 7, 1), amends=agreement.id)
    )
    new = world.deal(account, (li, 1), on=date(2026, 7, 1))
    world.at(date(2026, 8, 1))
    world.receive(old, date(2026, 8, 1), 1_000_00)
    world.receive(new, date(2026, 8, 1), 1_000_00)
    assert world.earned(li) == 50_00 + 80_00


def test_volume_terms_change_only_where_a_period_begins(world: World):
    account = world.account()
    li = world.partner(account)
    agreement = world.agree(li, account)
    higher = {**EXAMPLE, "volume": {**HALF_YEARS, "tiers": [{"from": "1", "rate": "2%"}]}}
    inside = world.draft(li, (account,), higher, date(2026, 5, 1), amends=agreement.id)
    with pytest.raises(Refused, match="2026-01-01 or 2026-07-01"):
        activate(world.session, inside)
