"""What was entered wrongly or came to nothing is taken back or closed by a fact with a reason."""

import json
from datetime import date

import pytest

from planner.domain.errors import Refused
from planner.domain.instalments import (
    Contract,
    Instalment,
    instalments,
    set_instalments,
)
from planner.domain.paying import PayoutRule
from planner.domain.periods import period_named
from planner.domain.seller import edit_seller
from planner.exchange.mapping import Kind
from planner.exchange.tables import read_table
from planner.session.accruals import accrue_all, outcome
from planner.session.agreements import activate
from planner.session.checking import findings
from planner.session.corrections import (
    return_payout,
    reverse_deal,
    take_back_write_off,
    write_off,
)
from planner.session.exporting import export_json
from planner.session.intake import Asked, matched, take_in
from planner.session.payouts import set_minimum
from planner.session.sales import reverse_receipt
from planner.session.statements import issue
from planner.session.taking_over import take_over
from planner.session.today_money import open_deals
from tests.planners import EXAMPLE, ONLY_DIRECT, World, opened

JULY = date(2026, 7, 10)


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    world.buyer = world.account()
    world.li = world.partner(world.buyer)
    world.agree(world.li, world.buyer, terms=ONLY_DIRECT)
    world.at(JULY)
    world.sale = world.deal(world.buyer, (world.li, 1))
    world.money = world.receive(world.sale, date(2026, 3, 3), 60_000_00)
    yield world
    assert findings(world.session) == []
    world.session.close()


def pending(world):
    return sum(e.pending for e in world.session.ledger.explanations(world.li).values())


def test_what_is_written_off_is_neither_open_nor_pending(world):
    assert (pending(world), len(open_deals(world.session))) == (2_000_00, 1)
    write_off(world.session, world.sale, JULY, "the buyer went bankrupt")
    accrue_all(world.session)
    assert world.session.ledger.deal(world.sale).written_off == 40_000_00
    assert open_deals(world.session) == []
    assert pending(world) == 0
    (target,) = _targets(world)
    assert (target.amount, target.pending) == (3_000_00, 0)


def _targets(world):
    (agreement,) = world.session.ledger.agreements(world.li)
    return outcome(world.session, agreement, world.clock.day).targets.of.values()


def test_a_write_off_can_be_taken_back(world):
    write_off(world.session, world.sale, JULY, "bankrupt")
    with pytest.raises(Refused, match="open"):
        write_off(world.session, world.sale, JULY, "again")
    take_back_write_off(world.session, world.sale, JULY, "they pay after all")
    with pytest.raises(Refused, match="written off"):
        take_back_write_off(world.session, world.sale, JULY, "again")
    (target,) = _targets(world)
    assert target.pending == 2_000_00
    write_off(world.session, world.sale, JULY, "bankrupt for good")
    assert open_deals(world.session) == []


def test_money_that_comes_after_a_write_off_earns(world):
    write_off(world.session, world.sale, JULY, "bankrupt")
    world.receive(world.sale, JULY, 1_000_00)
    assert world.earned(world.li) == 3_050_00


def test_a_deal_is_reversed_only_without_money_and_frees_its_name(world):
    with pytest.raises(Refused, match="Reverse that first"):
        reverse_deal(world.session, world.sale, JULY, "entered twice")
    reverse_receipt(world.session, world.money, "entered twice")
    with pytest.raises(Refused, match="why"):
        reverse_deal(world.session, world.sale, JULY, "  ")
    reverse_deal(world.session, world.sale, JULY, "entered twice")
    assert (world.earned(world.li), list(_targets(world))) == (0, [])
    assert [d.name for d in world.session.ledger.deals() if not d.reversed] == []
    with pytest.raises(Refused, match="was reversed"):
        world.receive(world.sale, JULY, 1_00)
    with pytest.raises(Refused, match="already"):
        reverse_deal(world.session, world.sale, JULY, "again")


def test_a_payment_that_the_bank_returned_is_owed_again(world):
    world.pay(world.li, 1_000_00)
    (payout,) = world.session.ledger.payouts(world.li)
    assert world.books(world.li)["payable"] == -2_000_00
    world.at(date(2026, 7, 14))
    return_payout(world.session, payout.id, date(2026, 7, 13), "account closed")
    assert world.books(world.li) == {"expense": 3_000_00, "payable": -3_000_00}
    days = {e.posted_on for e in world.session.ledger.entries(world.li) if e.book == "bank"}
    assert days == {JULY, date(2026, 7, 13)}
    with pytest.raises(Refused, match="already"):
        return_payout(world.session, payout.id, date(2026, 7, 14), "again")
    world.pay(world.li, 3_000_00)
    assert world.books(world.li) == {"expense": 3_000_00, "bank": -3_000_00}


def test_a_refund_names_no_receipt_that_was_reversed(world):
    reverse_receipt(world.session, world.money, "typed wrongly")
    with pytest.raises(Refused, match="reversed already"):
        world.receive(world.sale, JULY, -100_00, refund_of=world.money)
    assert world.earned(world.li) == 0


@pytest.mark.parametrize(
    ("day", "said"), [(date(2026, 7, 11), "happened"), (date(2026, 1, 9), "before")]
)
def test_a_correction_has_a_day_between_its_fact_and_today(world, day, said):
    with pytest.raises(Refused, match=said):
        write_off(world.session, world.sale, day, "bankrupt")


def test_the_same_receipts_imported_again_are_known_by_their_reference(world):
    name = world.session.ledger.deal(world.sale).name
    rows = f"deal,date,received,reference\n{name},2026-04-04,10.00,B-1\n{name},2026-04-04,10.00,\n"
    table = read_table(rows.encode(), "receipts.csv")
    first = take_in(world.session, table, Asked(kind=Kind.RECEIPTS))
    assert [r.row for r in first.receipts] == [2, 3]
    again = matched(world.session, table, Asked(kind=Kind.RECEIPTS))
    assert [r.row for r in again.receipts] == [3]
    assert [s.reason.in_english() for s in again.skipped] == ["It is in the ledger already."]


def test_write_offs_reversed_deals_and_least_payouts_survive_an_export(world, tmp_path):
    other = world.deal(world.buyer, (world.li, 1))
    reverse_deal(world.session, other, JULY, "entered twice")
    write_off(world.session, world.sale, JULY, "bankrupt")
    set_minimum(world.session, 50_00, "CNY")
    set_minimum(world.session, 70_00, "CNY", world.li)
    world.pay(world.li, 100_00)
    (path,) = export_json(world.session, tmp_path / "out")
    again = opened(tmp_path / "again.planner", world.clock)
    take_over(again, path.read_bytes())
    deals = {d.name: (d.written_off, d.reversed) for d in again.ledger.deals()}
    assert deals == {d.name: (d.written_off, d.reversed) for d in world.session.ledger.deals()}
    rules = [(r.payee, r.minimum) for r in again.ledger.facts(PayoutRule)]
    assert rules == [(0, 50_00), (world.li, 70_00)]
    assert findings(again) == []
    again.close()


def test_a_statement_adds_up_after_an_amendment_took_the_volume_terms_away(world):
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    other = world.account()
    anna = world.partner(other)
    agreement = world.agree(anna, other, terms=EXAMPLE)
    deal = world.deal(other, (anna, 1), contract=200_000_00)
    world.receive(deal, date(2026, 5, 5), 150_000_00)
    assert world.earned(anna) == 7_500_00 + 1_500_00
    activate(
        world.session, world.draft(anna, (other,), ONLY_DIRECT, date(2026, 1, 1), agreement.id)
    )
    assert world.earned(anna) == 7_500_00
    may = issue(world.session, anna, period_named("2026-05"), "en")
    assert (may.paper.earned_direct, may.paper.closing) == (7_500_00, 9_000_00)
    world.at(date(2026, 8, 1))
    july = issue(world.session, anna, period_named("2026-07"), "en")
    (taken,) = july.paper.adjustments
    assert (taken.amount, july.paper.opening, july.paper.closing) == (-1_500_00, 9_000_00, 7_500_00)
    assert taken.what.in_english() == "Volume award from 2026-01-01 to 2026-06-30: terms changed"


def test_a_payment_plan_comes_back_with_its_deal(world, tmp_path):
    session = world.session
    deal = session.ledger.deal(world.sale)
    parts = [(date(2026, 8, 1), 100_00), (date(2026, 9, 1), 200_00)]
    session.do(set_instalments, Contract(deal.id, deal.name, deal.contract, deal.currency), parts)
    (path,) = export_json(session, tmp_path / "out")
    data = json.loads(path.read_bytes())
    stray = {**data["plan"]["Instalment"][0], "id": "77", "deal": "99", "due_on": "2026-10-01"}
    data["plan"]["Instalment"].append(stray)
    again = opened(tmp_path / "again.planner", world.clock)
    taken = take_over(again, json.dumps(data).encode())
    (there,) = (d.id for d in again.ledger.deals() if d.name == deal.name)
    assert [(i.due_on, i.amount) for i in instalments(again.plan, there)] == parts
    assert len(again.plan.all(Instalment)) == 2
    said = [each.in_english() for each in taken.to_confirm]
    assert "Instalment of 2026-10-01: its deal is not in the data" in said
    assert findings(again) == []
    again.close()
