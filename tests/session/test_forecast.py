"""The outlook of the worked example: what is open, and what the ledger would owe for it."""

from datetime import date

import pytest

from planner.domain.instalments import Contract, set_instalments
from planner.session.corrections import reverse_deal, write_off
from planner.session.forecast import currencies_of_deals, forecast
from tests.planners import World


@pytest.fixture
def world(tmp_path):
    """60,000 contracted and 50,000 received; 10,000 are due on the last of July."""
    world = World.new(tmp_path)
    account = world.account()
    li = world.partner(account)
    world.agree(li, account)
    small = world.deal(account, (li, 1), on=date(2026, 3, 1), contract=40_000_00)
    large = world.deal(account, (li, 1), on=date(2026, 4, 1), contract=60_000_00)
    world.at(date(2026, 5, 10))
    world.receive(small, date(2026, 3, 11), 40_000_00)
    world.receive(large, date(2026, 4, 20), 50_000_00)
    world.pay(li, 4_500_00)
    plan = Contract(large, "Large", 60_000_00, "CNY")
    days = [(date(2026, 4, 20), 50_000_00), (date(2026, 6, 10), 10_000_00)]
    world.session.do(set_instalments, plan, days)
    return world


def sums(found):
    return [(m.period.name, m.coming, m.promised, m.to_earn) for m in found.months if m.net]


def test_what_is_open_comes_on_its_day_and_earns_what_the_ledger_would_post(world):
    """10,000 more: 500 by itself, due a week later, and the base of 100,000 reached: 1,000 due
    two weeks after the half-year."""
    found = forecast(world.session, "CNY").as_usual
    assert sums(found) == [("2026-06", 10_000_00, 0, 500_00), ("2026-07", 0, 0, 1_000_00)]


def test_a_late_customer_moves_money_and_what_is_due_and_misses_the_tier(world):
    (account,) = forecast(world.session, "CNY").names
    found = forecast(world.session, "CNY", delays={account: 60})
    assert sums(found.delayed) == [("2026-08", 10_000_00, 0, 500_00)]
    assert sums(found.as_usual) != sums(found.delayed)


def test_what_is_promised_goes_out_in_its_month(world):
    deal = world.deal(next(iter(forecast(world.session, "CNY").names)), *_shares(world),
                      contract=1_000_00)  # fmt: skip
    world.receive(deal, date(2026, 5, 9), 1_000_00)
    found = forecast(world.session, "CNY").as_usual
    assert found.months[0].promised == 50_00


def _shares(world):
    (payee,) = [p.party for p in world.session.ledger.payees()]
    return ((payee, 1),)


def test_late_money_is_to_be_collected_and_counts_in_no_month(world):
    world.at(date(2026, 6, 25))
    found = forecast(world.session, "CNY")
    assert found.as_usual.overdue == 10_000_00
    assert sums(found.as_usual) == []
    (late,) = found.collect
    assert (late.late, late.money.amount, late.received_on) == (15, 10_000_00, date(2026, 4, 20))


def test_a_forecast_writes_nothing(world):
    before = world.session.file.head
    forecast(world.session, "CNY", 12)
    assert world.session.file.head == before


def test_an_empty_ledger_has_no_currency_to_look_at(tmp_path):
    assert currencies_of_deals(World.new(tmp_path).session) == []


def test_what_was_written_off_or_entered_wrongly_is_expected_no_more(world):
    world.at(date(2026, 5, 11))
    (large,) = [d for d in world.session.ledger.deals() if d.contract == 60_000_00]
    write_off(world.session, large.id, date(2026, 5, 11), "insolvent")
    assert sums(forecast(world.session, "CNY").as_usual) == []
    (account,) = {d.account for d in world.session.ledger.deals()}
    wrong = world.deal(account, *_shares(world), contract=7_000_00)
    assert forecast(world.session, "CNY").coming != ()
    reverse_deal(world.session, wrong, date(2026, 5, 11), "entered twice")
    assert forecast(world.session, "CNY").coming == ()
