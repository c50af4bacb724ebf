"""A bank's export shows which payouts left the bank; it posts nothing for them."""

from datetime import date

import pytest

from planner.exchange.mapping import Kind
from planner.exchange.tables import read_table
from planner.session.corrections import return_payout
from planner.session.import_words import Mark, left_out, marks, notes, summary
from planner.session.intake import Asked, matched, take_in
from tests.planners import ONLY_DIRECT, World

ROWS = """Date,Amount,Payer,Purpose,Reference
2026-02-02,-100.00,{name},Rebate,X-1
2026-02-02,-7.50,Power Co,February,X-2
2026-02-03,1000.00,Account 1,Deal 3,X-3
2026-02-09,-40.00,Somebody,{number},X-4
"""


@pytest.fixture
def paid(tmp_path):
    world = World.new(tmp_path)
    account = world.account()
    payee = world.partner(account)
    world.agree(payee, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (payee, 1))
    world.at(date(2026, 2, 1))
    world.receive(deal, world.clock.day, 50_000_00)
    for amount in (100_00, 40_00, 60_00):
        world.pay(payee, amount, reference=f"typed {amount}")
    yield world, payee
    world.session.close()


def brought(world, payee):
    numbers = [p.number for p in world.session.ledger.payouts(payee)]
    name = world.session.ledger.identities(payee)[-1].name
    return read_table(ROWS.format(name=name, number=numbers[1]).encode(), "bank.csv")


def test_payouts_are_confirmed_by_payee_and_number_and_the_missing_one_is_named(paid):
    world, payee = paid
    table = brought(world, payee)
    found = matched(world.session, table, Asked(kind=Kind.BANK))
    one, two, three = (p.number for p in world.session.ledger.payouts(payee))
    assert [(x.line.row, [s.number for s in x.sent]) for x in found.payouts.left] == [
        (2, [one]),
        (5, [two]),
    ]
    assert [s.number for s in found.payouts.missing] == []  # paid the day before the file begins
    assert [s.row for s in found.skipped] == [3]
    assert {row: mark for row, mark in marks(found, table).items() if row != 4} == {
        2: Mark.PAYOUT, 3: Mark.LEFT_OUT, 5: Mark.PAYOUT,
    }  # fmt: skip
    assert "Payouts that left the bank: 2, not in the file: 0." in summary(found).in_english()
    assert left_out(found).in_english() == "One row is left out."
    assert three not in str(found.answer(lambda words: words.in_english()))


def test_one_of_the_files_days_that_no_line_shows_stands_among_what_to_look_at(paid):
    world, payee = paid
    world.at(date(2026, 2, 5))
    world.pay(payee, 33_00, reference="typed 33")
    found = matched(world.session, brought(world, payee), Asked(kind=Kind.BANK))
    (missing,) = found.payouts.missing
    said = [n for n in notes(found, brought(world, payee)) if n.mark is Mark.MISSING]
    assert [(n.row, missing.number in n.text.in_english()) for n in said] == [(0, True)]
    answer = found.answer(lambda words: words.in_english())
    assert answer["payouts"]["missing"][0]["payout"] == missing.number


def test_nothing_is_posted_for_money_that_went_out_however_often_it_is_brought(paid):
    world, payee = paid
    session = world.session
    before = session.ledger.payouts(payee)
    bank = world.books(payee)["bank"]
    take_in(session, brought(world, payee), Asked(kind=Kind.BANK))
    again = matched(session, brought(world, payee), Asked(kind=Kind.BANK))
    assert again.payouts.confirmed == 2
    assert session.ledger.payouts(payee) == before
    assert world.books(payee)["bank"] == bank


def test_a_payout_that_came_back_is_said_to_have(paid):
    world, payee = paid
    world.at(date(2026, 2, 5))
    world.pay(payee, 33_00, reference="typed 33")
    last = world.session.ledger.payouts(payee)[-1]
    return_payout(world.session, last.id, world.clock.day, "account closed")
    found = matched(world.session, brought(world, payee), Asked(kind=Kind.BANK))
    (said,) = [n for n in notes(found, brought(world, payee)) if n.mark is Mark.MISSING]
    assert "came back" in said.text.in_english()
