"""Statements after they were issued: sent, acknowledged, disputed, answered; two currencies."""

import json
from datetime import date
from pathlib import Path

import pytest

from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.periods import period_named
from planner.domain.seller import edit_seller
from planner.session import paper_lives, payouts
from planner.session.checking import findings
from planner.session.partners import set_relation
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.session.statements import issue, issued, preview
from planner.session.verifying_papers import verify_statement
from tests.planners import ONLY_DIRECT, World

HOSTILE = json.loads((Path(__file__).parents[1] / "data" / "hostile.json").read_text("utf-8"))
H1, H2 = period_named("2026-H1"), period_named("2026-H2")
JULY = date(2026, 7, 10)


@pytest.fixture
def world(tmp_path):
    world = World.new(tmp_path)
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    world.buyer = world.account()
    world.li = world.partner(world.buyer)
    world.agree(world.li, world.buyer, terms=ONLY_DIRECT)
    world.at(JULY)
    deal = world.deal(world.buyer, (world.li, 1))
    world.receive(deal, date(2026, 3, 3), 60_000_00)
    world.first = issue(world.session, world.li, H1, "en")
    yield world
    assert [f.text.in_english() for f in findings(world.session)] == []
    world.session.close()


def life(world):
    return paper_lives.life_of(world.session, issued(world.session, world.li, H1).id)


def test_a_statement_waits_to_be_sent_until_it_was(world):
    assert [p.number for p in paper_lives.to_send(world.session)] == [world.first.number]
    with pytest.raises(Refused, match="to whom"):
        paper_lives.send(world.session, world.first.number, " ", JULY)
    paper_lives.send(world.session, world.first.number, "Li Si, by e-mail", JULY)
    assert paper_lives.to_send(world.session) == []
    assert life(world).sent.words == "Li Si, by e-mail"


def test_a_dispute_is_open_until_it_is_answered(world):
    session, number = world.session, world.first.number
    paper_lives.dispute(session, number, "The receipt of 5 March is missing.", JULY)
    (found,) = paper_lives.open_disputes(session)
    assert found.paper.number == number
    with pytest.raises(Refused, match="Answer that first"):
        paper_lives.acknowledge(session, number, "Li Si", JULY)
    with pytest.raises(Refused, match="before"):
        paper_lives.answer(session, found.event.id, "It came in April.", date(2026, 7, 9))
    paper_lives.answer(session, found.event.id, "It came in April.", JULY)
    with pytest.raises(Refused, match="already"):
        paper_lives.answer(session, found.event.id, "Again.", JULY)
    assert paper_lives.open_disputes(session) == []
    paper_lives.acknowledge(session, number, "Li Si", JULY)
    assert life(world).acknowledged.words == "Li Si"


def test_the_next_statement_says_what_was_answered_and_the_one_after_it_does_not(world):
    session = world.session
    paper_lives.dispute(session, world.first.number, "Too little.", JULY)
    assert _notices(world, H2) == [
        f"Statement {world.first.number} was disputed on 2026-07-10: Too little. Not answered yet."
    ]
    (found,) = paper_lives.open_disputes(session)
    world.at(date(2026, 7, 20))
    paper_lives.answer(session, found.event.id, "It is right.", date(2026, 7, 20))
    (said,) = _notices(world, H2)
    assert said.endswith("Answered on 2026-07-20: It is right.")
    world.at(date(2027, 1, 5))
    second = issue(session, world.li, H2, "en")
    assert len(second.paper.notices) == 1
    world.at(date(2027, 7, 5))
    assert _notices(world, period_named("2027-H1")) == []


def _notices(world, period):
    paper = preview(world.session, world.li, period, "en").paper
    return [notice.in_english() for notice in paper.notices]


def test_what_is_carried_over_stands_on_the_statement(world):
    payouts.set_minimum(world.session, 5_000_00, "CNY")
    (said,) = _notices(world, H2)
    assert said == "3,000.00 is less than the least payout of 5,000.00: it is carried over."


def test_a_replaced_statement_is_neither_sent_nor_disputed(world):
    session = world.session
    second = issue(session, world.li, H1, "en", correcting=world.first.number)
    assert second.paper.correcting == world.first.number
    with pytest.raises(Refused, match="no statement that stands"):
        paper_lives.send(session, world.first.number, "Li", JULY)
    assert [p.number for p in paper_lives.to_send(session)] == [second.number]
    assert issue(session, world.li, H1, "en").pdf == second.pdf


@pytest.mark.parametrize(
    ("day", "said"), [(date(2026, 7, 11), "happened"), (date(2026, 6, 30), "could be issued")]
)
def test_an_event_lies_between_the_period_and_today(world, day, said):
    with pytest.raises(Refused, match=said):
        paper_lives.send(world.session, world.first.number, "Li", day)


@pytest.fixture
def two(world):
    """A second agreement, in dollars, with money of its own."""
    world.other = world.account()

    set_relation(world.session, world.li, world.other, Relation.IS_ACCOUNT)
    world.agree(world.li, world.other, terms={**ONLY_DIRECT, "currency": "USD"})
    deal = add_deal(
        world.session,
        NewDeal(
            name="Export", account=world.other, kind=DealKind.DIRECT, on=date(2026, 7, 2),
            currency="USD", contract=1_000_00, shares=((world.li, 1),),
        ),
    )  # fmt: skip
    add_receipt(world.session, NewReceipt(deal=deal, value_on=JULY, amount=1_000_00))
    return world


def test_each_currency_has_its_own_statements(two):
    world = two
    world.pay(world.li, 3_000_00)
    world.pay(world.li, 20_00, currency="USD")
    world.at(date(2027, 1, 5))
    dollars = issue(world.session, world.li, H2, "en", currency="USD")
    yuan = issue(world.session, world.li, H2, "en")
    assert (dollars.paper.currency, dollars.paper.opening, dollars.paper.closing) == (
        "USD",
        0,
        30_00,
    )
    assert [m.amount for m in dollars.paper.paid] == [-20_00]
    assert (yuan.paper.opening, yuan.paper.closing) == (3_000_00, 0)
    assert (dollars.paper.currency, yuan.paper.currency) == ("USD", "CNY")
    assert [m.amount for m in yuan.paper.paid] == [-3_000_00]
    for printed in (dollars, yuan):
        found = verify_statement(printed.pdf, world.session)
        assert [f.text.in_english() for f in found.findings] == []


def test_a_statement_in_one_currency_closes_no_day_of_another(two):
    """Late yuan of the half-year stand in it as long as its own statement is not issued."""
    world = two
    world.at(date(2027, 1, 5))
    issue(world.session, world.li, H2, "en", currency="USD")
    deal = world.deal(world.buyer, (world.li, 1))
    world.receive(deal, date(2026, 12, 1), 1_000_00)
    days = {e.posted_on for e in world.session.ledger.entries(world.li) if e.book == "expense"}
    assert date(2026, 12, 1) in days


def test_a_currency_without_an_agreement_is_refused(world):
    with pytest.raises(Refused, match="no agreement in EUR"):
        issue(world.session, world.li, H1, "en", currency="EUR")


@pytest.mark.parametrize("words", [w for w in HOSTILE if w.strip()], ids=ascii)
def test_words_that_no_paper_can_show_are_refused_before_they_stay(world, words):
    """Whatever was taken prints on the next statement: nobody could mend it there."""
    seq = world.session.file.head.seq
    try:
        paper_lives.dispute(world.session, world.first.number, words, JULY)
    except Refused:
        assert world.session.file.head.seq == seq
    world.at(date(2026, 7, 12))
    try:
        world.pay(world.li, 1_00, reference=words)
    except Refused:
        assert world.session.ledger.payouts(world.li) == []
    assert preview(world.session, world.li, H2, "both").pdf.startswith(b"%PDF")
