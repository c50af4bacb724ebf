"""The money of today, on a ledger of real postings."""

from datetime import date
from fractions import Fraction

from planner.domain.accounts import add_account
from planner.domain.eligibility_facts import Relation
from planner.domain.periods import PeriodLength, period_holding
from planner.session import statements
from planner.session.agenda import Agenda, Money
from planner.session.partners import set_relation
from planner.session.payouts import set_minimum
from planner.session.today_money import (
    held_amounts,
    kept_promises,
    open_deals,
    promises,
    ready_statements,
)
from tests.planners import World

FIRST_HALF = period_holding(date(2026, 3, 1), PeriodLength.HALF_YEAR)


def world(tmp_path):
    """A partner with 5 % of two receipts: 500 of February and 1,000 of March, due in 7 days."""
    world = World.new(tmp_path)
    account = world.account()
    partner = world.partner(account)
    world.agree(partner, account)
    deal = world.deal(account, (partner, 1), contract=40_000_00)
    world.at(date(2026, 3, 5))
    world.receive(deal, date(2026, 3, 4), 10_000_00)
    return world, account, partner, deal


def test_what_may_be_paid_is_a_promise_until_its_day(tmp_path):
    world_, _, partner, _ = world(tmp_path)
    (promise,) = promises(world_.session)
    assert (promise.payee, promise.amount, promise.currency) == (partner, 500_00, "CNY")
    assert (promise.received_on, promise.due_on) == (date(2026, 3, 4), date(2026, 3, 11))
    assert promise.left == 6
    world_.at(date(2026, 3, 13))
    assert promises(world_.session)[0].left == -2


def test_what_was_paid_is_no_promise_any_more(tmp_path):
    world_, _, partner, _ = world(tmp_path)
    world_.pay(partner, 500_00)
    assert promises(world_.session) == []


def test_a_closed_period_waits_for_its_statement(tmp_path):
    world_, _, partner, _ = world(tmp_path)
    assert ready_statements(world_.session) == []
    world_.at(date(2026, 7, 1))
    (ready,) = ready_statements(world_.session)
    assert (ready.payee, ready.period, ready.closing) == (partner, FIRST_HALF, 500_00)
    assert ready.lines >= 1
    statements.issue(world_.session, partner, FIRST_HALF, "en")
    assert ready_statements(world_.session) == []


def test_a_partner_without_business_or_agreement_has_no_statement_waiting(tmp_path):
    world_ = World.new(tmp_path)
    account = world_.account()
    world_.agree(world_.partner(account), account)
    world_.partner(account)
    world_.at(date(2026, 7, 1))
    assert ready_statements(world_.session) == []


def test_an_open_deal_tells_since_when_no_money_came(tmp_path):
    world_, account, _, deal = world(tmp_path)
    (open_,) = open_deals(world_.session)
    assert (open_.deal, open_.account, open_.open) == (deal, account, 30_000_00)
    assert (open_.received_on, open_.days) == (date(2026, 3, 4), 1)
    unpaid = world_.deal(account, on=date(2026, 2, 3), contract=1_00)
    first = open_deals(world_.session)[0]
    assert (first.deal, first.received_on, first.days) == (unpaid, None, 30)
    world_.receive(unpaid, date(2026, 3, 5), 1_00)
    assert [o.deal for o in open_deals(world_.session)] == [deal]


def test_promises_are_kept_or_not_by_the_day_that_was_promised(tmp_path):
    world_, _, partner, deal = world(tmp_path)
    assert kept_promises(world_.session) is None
    world_.at(date(2026, 3, 9))
    world_.pay(partner, 500_00)
    kept = kept_promises(world_.session)
    assert (kept.in_time, kept.from_due.count, kept.from_due.middle) == (1, 1, -2)
    world_.receive(deal, date(2026, 3, 9), 10_000_00)
    world_.at(date(2026, 3, 21))
    world_.pay(partner, 500_00)
    kept = kept_promises(world_.session)
    assert (kept.in_time, kept.from_due.count) == (1, 2)
    assert (kept.from_due.middle, kept.from_due.worst) == (Fraction(5 - 2, 2), 5)
    world_.at(date(2027, 1, 2))
    assert kept_promises(world_.session) is None


def test_the_agenda_reads_money_anew_only_after_a_posting(tmp_path):
    world_, _, partner, _ = world(tmp_path)
    agenda = Agenda(world_.session)
    world_.session.changed.connect(agenda.hear)
    before = agenda.money
    assert before.count == 1
    world_.session.do(add_account, "Nord")
    assert agenda.money is before
    world_.pay(partner, 500_00)
    assert agenda.money.promises == ()


def test_without_partners_there_is_no_money(tmp_path):
    agenda = Agenda(World.new(tmp_path).session)
    assert (agenda.money, agenda.count, agenda.some) == (Money(), 0, False)


def test_the_ledger_is_counted_once_it_was_read(tmp_path):
    world_, _, _, _ = world(tmp_path)
    agenda = Agenda(world_.session)
    assert (agenda.some, agenda.money_read, agenda.count) == (True, False, 0)
    assert agenda.money.count == 1
    assert (agenda.money_read, agenda.count) == (True, 1)


def test_what_is_carried_over_is_no_promise(tmp_path):
    world_, _, partner, _ = world(tmp_path)
    assert len(promises(world_.session)) == 1
    set_minimum(world_.session, 10_000_00, "CNY", partner)
    assert promises(world_.session) == []


def test_what_is_held_is_told(tmp_path):
    world_, buyer, partner, _ = world(tmp_path)
    assert held_amounts(world_.session) == []
    set_relation(world_.session, partner, buyer, Relation.EMPLOYEE)
    (found,) = held_amounts(world_.session)
    assert (found.payee, found.amount, found.currency) == (partner, 500_00, "CNY")
