"""A partner's ledger as a person reads it."""

from datetime import date, datetime, timedelta

import pytest

from planner.domain.eligibility_facts import Relation
from planner.domain.money import half_up
from planner.domain.periods import period_named
from planner.session import partners, payouts
from planner.session.partner_books import PartnerBooks, currencies
from planner.session.partners import partner_name
from planner.session.payouts import NewPayout
from tests.session.example import Example, opened

H1 = period_named("2026-H1")
NOW = datetime.fromisoformat("2026-07-02T09:00")


@pytest.fixture
def example(tmp_path):
    session = opened(tmp_path, lambda: NOW)
    yield Example(session)
    session.close()


def books(example) -> PartnerBooks:
    return PartnerBooks(example.session, example.partner, "CNY")


def pay(example, amount):
    """A day after the partner was made, for what was paid the day before."""
    example.session.now = lambda: NOW + timedelta(days=1)
    payouts.pay(
        example.session,
        NewPayout(
            payee=example.partner,
            amount=amount,
            currency="CNY",
            on=date(2026, 7, 1),
            reference="B1",
            holder=partner_name(example.session, example.partner),
        ),
    )


def test_the_figures_of_the_example(example):
    figures = books(example).figures(H1)
    assert (figures.earned, figures.payable, figures.pending) == (552_000, 552_000, 50_000)
    assert figures.held == figures.owed_back == 0


def test_the_balance_runs_with_the_lines(example):
    pay(example, 200_000)
    lines = books(example).lines
    assert [line.balance for line in lines] == [200_000, 450_000, 450_000, 552_000, 352_000]
    assert lines[-1].what.in_english() == "Payment PV-2026-0001 · bank transfer · B1"


def test_each_line_says_what_became_of_it(example):
    pay(example, 200_000)
    states = [line.state.in_english() for line in books(example).lines if line.state]
    assert states == ["paid in 111 d", "67 d late", "due in 11 d"]


def test_the_base_grows_to_what_the_award_was_computed_from(example):
    course = books(example).course(H1)
    assert half_up(course.points[-1][1]) == 10_200_000
    assert [day for day, _ in course.points] == [
        date(2026, 3, 12), date(2026, 4, 20), date(2026, 5, 2),
    ]  # fmt: skip
    assert course.tiers == ((10_000_000, "1%"),)


def test_every_earned_line_has_its_reasons_and_clause(example):
    found = books(example)
    clauses = {
        line.amount: found.why(line.key).clause for line in found.lines if line.amount and line.key
    }
    assert clauses == {200_000: "4.1", 250_000: "4.1", 102_000: "4.3"}


def test_a_refund_in_the_next_period_is_seen_where_its_receipt_counted(example):
    example.receive(example.spindles, date(2026, 7, 1), -2_000_000)
    lines = books(example).lines
    assert lines[-1].balance == 350_000
    assert books(example).figures(H1).earned == 350_000
    assert half_up(books(example).course(H1).points[-1][1]) == 8_200_000


def test_held_money_is_marked_with_its_reason(example):
    partners.set_relation(example.session, example.partner, example.bearings, Relation.EMPLOYEE)
    payouts.accrue_all(example.session)
    found = books(example)
    assert found.figures(H1).held == 540_000
    assert found.figures(H1).payable == 12_000  # what the other account brought to the volume
    held = [line for line in found.lines if line.tone == "bad"]
    assert {line.state.in_english() for line in held} == {"held"}
    assert all("has not agreed in writing" in line.reason.in_english() for line in held)


def test_the_periods_run_from_the_first_line_to_today(example):
    assert [p.name for p in books(example).periods()] == ["2026-H2", "2026-H1"]


def test_a_partner_without_an_agreement_has_no_books(example):
    assert currencies(example.session, example.partner) == ["CNY"]
    other = partners.add_partner(example.session, partners.NewPartner(name="Nord"))
    assert currencies(example.session, other) == []
