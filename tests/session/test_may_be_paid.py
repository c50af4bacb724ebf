"""May this partner be paid, in a word and with the reason."""

from datetime import date, datetime

import pytest

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import Relation, Sector
from planner.domain.record import Id
from planner.domain.terms_form import terms_from
from planner.session import partners
from planner.session.agreements import activate, terminate
from planner.session.comparison import cost, jumps, past, pays_at_least
from planner.session.may_be_paid import Answer, insider_refusal, kind_of, standing
from planner.session.partners import NewPartner, add_account_in_sector
from planner.session.payouts import accrue_all
from tests.session.example import TERMS, Example, opened

NOW = datetime.fromisoformat("2026-07-02T09:00")


@pytest.fixture
def example(tmp_path):
    session = opened(tmp_path, lambda: NOW)
    yield Example(session)
    session.close()


def test_a_partner_in_order_may_be_paid(example):
    found = standing(example.session, example.partner)
    assert (found.answer, found.reason) == (Answer.YES, None)
    assert kind_of(example.session, example.partner).in_english() == "Independent intermediary"


def test_a_partner_about_whom_nothing_is_said_is_for_now_not_paid(example):
    other = partners.add_partner(example.session, NewPartner(name="Nord"))
    found = standing(example.session, other)
    assert found.answer is Answer.NOT_NOW
    assert "Say how Nord stands" in found.reason.in_english()


def test_earned_money_of_one_who_joined_the_account_is_held(example):
    partners.set_relation(example.session, example.partner, example.bearings, Relation.EMPLOYEE)
    accrue_all(example.session)
    found = standing(example.session, example.partner)
    assert found.answer is Answer.HELD
    assert "① Rebate to 华东精密轴承." in found.reason.in_english()


@pytest.mark.parametrize(
    "relation", [Relation.EMPLOYEE, Relation.AGENT, Relation.PART_OWNER, Relation.CONNECTED]
)
def test_insiders_are_refused_with_the_lawful_way_first(example, relation):
    why = insider_refusal(example.session, relation, example.bearings, "王五")
    words = why.in_english()
    assert words.startswith("This person cannot be paid. 王五")
    assert "① Rebate to 华东精密轴承." in words


def test_people_of_a_public_buyer_are_refused_the_discount_is_offered(example):
    public = add_account_in_sector(example.session, "City hospital", Sector.GOV)
    why = insider_refusal(example.session, Relation.EMPLOYEE, public, "王五")
    assert "① Give City hospital the discount openly on the invoice." in why.in_english()


@pytest.mark.parametrize("relation", [Relation.INDEPENDENT, Relation.IS_ACCOUNT, Relation.UNKNOWN])
def test_others_are_not_barred_by_their_relation(example, relation):
    assert insider_refusal(example.session, relation, example.bearings, "Li") is None


def test_who_left_a_year_ago_is_no_insider_any_more(example):
    def asked(left_on):
        former = Relation.FORMER_EMPLOYEE
        return insider_refusal(example.session, former, example.bearings, "Li", left_on)

    assert asked(date(2025, 7, 2)) is not None
    assert asked(date(2025, 7, 1)) is None


def test_the_last_receipts_cost_what_the_ledger_says(example):
    found = past(example.session, example.partner, "CNY")
    here = cost(TERMS, found)
    assert (here.direct, here.volume, here.base) == (450_000, 102_000, 10_200_000)
    assert found.received == 12_000_000
    assert found.period.name == "2026-H1"


def test_a_jump_is_named_with_what_it_brings():
    written = {
        "currency": "CNY",
        "volume": {
            "period": "year",
            "tiers": [{"from": "100000", "rate": "1%"}, {"from": "300000", "rate": "1.5%"}],
        },
    }
    terms = terms_from(written)
    assert pays_at_least(terms) == (100_000, 450_000)
    assert jumps(terms) == [(30_000_000, 150_000)]


def test_an_agreement_that_ended_does_not_speak_for_the_one_that_runs(example):
    session = example.session
    (old,) = session.ledger.agreements(example.partner)
    terminate(session, old.id, date(2026, 6, 30))
    assert standing(session, example.partner).answer is Answer.NOT_NOW
    draft = Draft(
        id=Id(0), partner=example.partner, accounts=(example.bearings,), terms=TERMS,
        from_=date(2026, 7, 1),
    )  # fmt: skip
    session.do(add_draft, draft, name="Li")
    activate(session, drafts_of(session.plan, example.partner)[0].id)
    assert standing(session, example.partner).answer is Answer.YES
