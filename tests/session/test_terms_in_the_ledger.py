"""Newer keys of terms through the file: product groups, guarantees, hold-back, the last day."""

import os
from datetime import date
from pathlib import Path

import pytest

from planner.domain.drafts import Draft
from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.periods import period_named
from planner.domain.record import Change, removed
from planner.domain.seller import edit_seller
from planner.domain.terms_form import terms_as_mapping, terms_from
from planner.domain.text import text
from planner.session import sales
from planner.session.accruals import accrue_all
from planner.session.agreements import activate
from planner.session.checking import findings
from planner.session.comparison import cost, past
from planner.session.deal_books import earnings
from planner.session.partner_books import PartnerBooks
from planner.session.payouts import owed
from planner.session.statements import issue
from planner.session.verifying_papers import verify_statement
from tests.planners import DIRECT, HALF_YEARS, World

TOOLS = {
    "currency": "CNY",
    "direct": DIRECT,
    "direct_for": [{"products": ["Tools"], "rate": "8%", "due_days": 7}],
}


@pytest.fixture
def world(tmp_path):
    made = World.new(tmp_path, date(2026, 1, 2))
    made.shop = made.account()
    made.li = made.partner(made.shop)
    yield made
    made.session.close()


def sell(world, product="", contract=100_000_00):
    new = sales.NewDeal(
        name=f"D{product}{contract}", account=world.shop, kind=DealKind.DIRECT, product=product,
        on=date(2026, 1, 10), currency="CNY", contract=contract, shares=((world.li, 1),),
    )  # fmt: skip
    return sales.add_deal(world.session, new)


def test_a_product_group_earns_by_its_own_rate_and_may_be_changed(world):
    world.agree(world.li, world.shop, terms=TOOLS)
    deal = sell(world, " Tools ")
    world.receive(deal, date(2026, 2, 1), 10_000_00)
    world.at(date(2026, 3, 1))
    accrue_all(world.session)
    assert world.earned(world.li) == 800_00
    sales.set_product(world.session, deal, "")
    assert world.session.ledger.deal(deal).product == ""
    assert world.earned(world.li) == 500_00
    assert accrue_all(world.session).posted == []
    with pytest.raises(Refused, match="already"):
        sales.set_product(world.session, deal, "")


def test_a_product_group_that_terms_could_not_name_is_refused(world):
    with pytest.raises(Refused):
        sell(world, "x" * 41)
    assert world.session.ledger.deals() == []


def test_the_clause_named_is_that_of_the_deals_own_rate(world):
    world.agree(world.li, world.shop, terms=TOOLS)
    deal = sell(world, "Tools")
    world.receive(deal, date(2026, 1, 20), 10_000_00)
    world.at(date(2026, 2, 1))
    accrue_all(world.session)
    books = PartnerBooks(world.session, world.li, "CNY")
    (line,) = [line for line in books.lines if line.amount]
    assert books.why(line.key).clause == "4.2"


def test_what_is_held_back_is_released_by_the_calendar(world):
    holding = {"currency": "CNY", "direct": {**DIRECT, "hold_days": 30}}
    world.agree(world.li, world.shop, terms=holding)
    world.at(date(2026, 2, 10))
    deal = sell(world)
    world.receive(deal, date(2026, 1, 11), 10_000_00)
    world.receive(deal, date(2026, 2, 5), 20_000_00)
    accrue_all(world.session)
    assert world.books(world.li) == {"expense": 1_500_00, "held": -1_000_00, "payable": -500_00}
    states = [
        line.state.in_english()
        for line in PartnerBooks(world.session, world.li, "CNY").lines
        if line.state
    ]
    assert states == ["due in 0 d", "held back"]
    world.at(date(2026, 3, 7))
    accrue_all(world.session)
    assert world.books(world.li) == {"expense": 1_500_00, "payable": -1_500_00}
    assert accrue_all(world.session).posted == []


def test_a_guarantee_is_paid_stated_and_verified(world):
    guaranteeing = {"currency": "CNY", "volume": {**HALF_YEARS, "guarantee": "3000"}}
    world.agree(world.li, world.shop, terms=guaranteeing)
    world.at(date(2026, 7, 2))
    accrue_all(world.session)
    assert world.books(world.li) == {"expense": 3_000_00, "payable": -3_000_00}
    (one,) = owed(world.session, world.li)
    assert (one.key.component, one.due_on) == ("guarantee", date(2026, 7, 14))
    world.pay(world.li, 3_000_00)
    world.at(date(2027, 1, 2))
    accrue_all(world.session)
    assert world.earned(world.li) == 6_000_00


def test_a_scope_may_name_only_what_the_agreement_covers(world):
    other = world.account()
    terms = {"currency": "CNY", "direct": {**DIRECT, "accounts": [str(other)]}}
    with pytest.raises(Refused, match="not covered"):
        activate(world.session, world.draft(world.li, (world.shop,), terms))


def test_the_last_day_ends_the_agreement_and_makes_room_for_the_next(world):
    ending = {"currency": "CNY", "until": "2026-06-30", "direct": DIRECT}
    first = world.agree(world.li, world.shop, terms=ending)
    deal = sell(world)
    world.at(date(2026, 8, 1))
    world.receive(deal, date(2026, 6, 30), 10_000_00)
    world.receive(deal, date(2026, 7, 1), 10_000_00)
    assert world.earned(world.li) == 500_00
    with pytest.raises(Refused, match="already"):
        world.agree(world.li, world.shop, from_=date(2026, 6, 30))
    world.session.do(_no_drafts)
    late = world.draft(world.li, (world.shop,), from_=date(2026, 9, 1), amends=first.id)
    with pytest.raises(Refused, match="day after"):
        activate(world.session, late)
    world.session.do(_no_drafts)
    world.agree(world.li, world.shop, from_=date(2026, 7, 1))
    assert len(world.session.ledger.agreements(world.li)) == 2


def _no_drafts(plan):
    return Change(text("x"), tuple(e for d in plan.all(Draft) for e in removed(d)))


def test_the_terms_in_the_file_are_those_that_were_signed(world):
    written = {
        "currency": "CNY",
        "until": "2027-12-31",
        "tax": "net",
        "tax_rate": "13%",
        "rounding": "down",
        "direct": {**DIRECT, "floor": "10", "hold_days": 3},
        "direct_for": [{"products": ["Tools"], "rate": "8%", "hold_days": 9}],
        "volume": {
            **HALF_YEARS, "growth": "percent", "tiers": [{"from": "5%", "rate": "1%"}],
            "lump_sums": [{"at": "50000", "pays": "200"}], "cap": "9000", "guarantee": "100",
            "guarantee_per": "year", "refunds": "own", "products": ["Tools"], "hold_days": 5,
        },
    }  # fmt: skip
    signed = world.agree(world.li, world.shop, terms=written)
    (version,) = signed.versions
    kept = terms_as_mapping(version.terms)
    assert kept["direct_for"][0]["hold_days"] == 9
    assert kept["volume"]["guarantee_per"] == "year"
    assert findings(world.session) == []


def test_a_statement_with_every_key_verifies(world):
    written = {
        "currency": "CNY", "tax": "net", "tax_rate": "13%", "rounding": "down",
        "direct": {**DIRECT, "floor": "10", "hold_days": 60},
        "direct_for": [{"products": ["Tools"], "rate": "8%"}],
        "volume": {
            **HALF_YEARS, "growth": "amount", "growth_over": "20000", "guarantee": "3000",
            "lump_sums": [{"at": "50000", "pays": "200"}], "hold_days": 60,
            "tiers": [{"from": "1000", "rate": "1%"}],
        },
    }  # fmt: skip
    world.agree(world.li, world.shop, terms=written)
    tools, other = sell(world, "Tools"), sell(world, "", 50_000_00)
    world.at(date(2026, 7, 2))
    world.receive(tools, date(2026, 3, 1), 70_000_00)
    world.receive(other, date(2026, 6, 20), 33_333_33)
    accrue_all(world.session)
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    printed = issue(world.session, world.li, period_named("2026-H1"), "both")
    paper = printed.paper
    assert [f.text.in_english() for f in verify_statement(printed.pdf).findings] == []
    assert [
        f.text.in_english() for f in verify_statement(printed.pdf, world.session).findings
    ] == []
    (block,) = paper.volumes
    assert block.direct_base + block.referral_base == block.base == 91_445_42
    assert issue(world.session, world.li, period_named("2026-H1"), "both").pdf == printed.pdf
    for day in (date(2026, 9, 1), date(2027, 1, 2)):
        world.at(day)
        accrue_all(world.session)
    later = issue(world.session, world.li, period_named("2026-H2"), "both")
    assert [f.text.in_english() for f in verify_statement(later.pdf, world.session).findings] == []
    topped = [m for m in later.paper.adjustments if "Guaranteed" in m.what.in_english()]
    assert [m.amount for m in topped] == [2_085_55]
    assert later.paper.closing == -world.books(world.li)["payable"] - 3_000_00
    if folder := os.environ.get("PAPERS"):
        Path(folder, "every-key-2.pdf").write_bytes(later.pdf)
        Path(folder, "every-key.pdf").write_bytes(printed.pdf)


def test_every_zero_says_why_and_how_far_the_next_tier_is(world):
    world.agree(world.li, world.shop, terms={**TOOLS, "volume": {**HALF_YEARS, "guarantee": "10"}})
    deal = sell(world)
    (earning,) = earnings(world.session, world.session.ledger.deal(deal))
    assert earning.why.lines[0].in_english() == "Nothing is received yet"
    sales.set_product(world.session, deal, "Spares")
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    world.at(date(2026, 3, 1))
    world.receive(deal, date(2026, 2, 1), 60_000_00)
    course = PartnerBooks(world.session, world.li, "CNY").course(period_named("2026-H1"))
    assert [line.in_english() for line in course.how] == [
        "Base 60,000.00 does not reach 100,000.00: nothing is earned",
        "40,000.00 more until the tier from 100,000.00, which pays 1%",
        "Guaranteed 10.00: reckoned when the period is over, after 2026-06-30",
    ]


def test_a_draft_about_growth_is_tried_against_the_year_before(world):
    world.agree(world.li, world.shop)
    deal = sell(world)
    world.at(date(2027, 7, 2))
    world.receive(deal, date(2026, 3, 1), 40_000_00)
    world.receive(deal, date(2027, 3, 1), 50_000_00)
    growing = {
        "currency": "CNY",
        "volume": {
            **HALF_YEARS, "growth": "amount", "guarantee": "150",
            "tiers": [{"from": "1", "rate": "1%"}],
        },
    }  # fmt: skip
    found = past(world.session, world.li, "CNY")
    tried = cost(terms_from(growing), found)
    assert (tried.base, tried.volume) == (50_000_00, 150_00)  # 100.00, and 50.00 to the guarantee


@pytest.mark.parametrize(
    "further",
    [
        {"growth": "percent", "tiers": [{"from": "5%", "rate": "1%"}]},
        {"growth": "percent", "lump_sums": [{"at": "100", "pays": "7"}], "tiers": [{"from": "5%"}]},
        {"growth": "amount", "tiers": [{"from": "0", "rate": "1%"}]},
        {"growth": "amount", "growth_over": "999999", "tiers": [{"from": "0", "rate": "1%"}]},
        {"above_last": "none", "last_upto": "20000", "cap": "90", "tiers": [{"from": "1"}]},
        {"edge": "more-than", "lump_sums": [{"at": "10000", "pays": "7"}]},
        {"method": "interpolated", "cap": "5", "tiers": [{"from": "1", "amount": "2"}]},
    ],
)
@pytest.mark.parametrize("tax", [{}, {"tax": "net", "tax_rate": "13%", "rounding": "half-even"}])
def test_whatever_the_volume_pays_its_statement_verifies(world, further, tax):
    written = {"currency": "CNY", **tax, "direct": DIRECT, "volume": {**HALF_YEARS, **further}}
    world.agree(world.li, world.shop, terms=written)
    deal = sell(world)
    introduced = world.deal(world.shop, (world.li, 1), kind=DealKind.REFERRAL)
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    world.at(date(2026, 7, 2))
    world.receive(deal, date(2026, 3, 1), 33_333_33)
    world.receive(introduced, date(2026, 4, 1), 7_777_77)
    world.receive(deal, date(2026, 8, 1), -3_333_33)
    printed = issue(world.session, world.li, period_named("2026-H1"), "en")
    found = verify_statement(printed.pdf, world.session).findings
    assert [f.text.in_english() for f in found] == []
