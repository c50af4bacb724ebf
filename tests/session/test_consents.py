"""The open version for people of the buyer: what a consent lets in, and how its end is dealt with
(eligibility.md, "Consent ends mid-period")."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.consents import Authority
from planner.domain.eligibility_facts import Relation, Route, Sector
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import DealKind
from planner.domain.periods import period_named
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.session.accruals import accrue_all, outcome
from planner.session.agreements import activate, terminate
from planner.session.auditing import compose
from planner.session.checking import findings
from planner.session.consents import (
    consents,
    draft_consent,
    open_drafts,
    record_consent,
    void,
    withdraw,
)
from planner.session.held import (
    Letter,
    WayOut,
    held_items,
    pay_employer,
    release,
    take_back,
    to_review,
)
from planner.session.partners import declare, set_relation, set_sector
from planner.session.statements import issue
from planner.session.verifying_papers import verify_statement
from tests.consenting import SCAN, another_scan, consent, employee, filled
from tests.planners import ONLY_DIRECT, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 1, 2))


def example(world: World, ends_on: date = date(2026, 12, 31), **other: object) -> tuple[Id, Id]:
    """The worked example: two deals with the employee's own company, a referral to another."""
    mine, other_account = world.account(), world.account()
    li = employee(world, mine)
    set_relation(world.session, li, other_account, Relation.INDEPENDENT)
    declare(world.session, li, [other_account], date(2026, 1, 1))
    consent(world, li, mine, ends_on=ends_on, **other)
    world.agree(li, mine, other_account)
    first = world.deal(mine, (li, 1), contract=40_000_00)
    second = world.deal(mine, (li, 1), contract=60_000_00)
    referral = world.deal(other_account, (li, 1), contract=30_000_00, kind=DealKind.REFERRAL)
    world.at(date(2026, 3, 12))
    world.receive(first, world.clock.day, 40_000_00)
    world.receive(referral, world.clock.day, 30_000_00)
    world.at(date(2026, 5, 20))
    world.receive(second, world.clock.day, 50_000_00)
    return li, mine


# a consent in force


def test_with_consent_the_example_comes_out_to_the_cent(world: World):
    li, _ = example(world)
    assert world.earned(li) == 5_520_00
    assert world.books(li) == {"expense": 5_520_00, "payable": -5_520_00}
    assert {d.code for d in world.session.ledger.decisions(li)} == {""}
    assert findings(world.session) == []


def test_by_the_employers_route_it_is_a_rebate_and_the_referral_stays_commission(world: World):
    li, _ = example(world, route=Route.EMPLOYER)
    parts = {
        (key.component, key.part): -books["payable"]
        for key, books in world.session.ledger.posted(li).items()
        if key.component == "volume"
    }
    assert parts == {("volume", "rebate"): 900_00, ("volume", "commission"): 120_00}
    assert world.earned(li) == 5_520_00


def test_without_consent_there_is_no_agreement_and_the_way_on_is_named(world: World):
    account = world.account()
    li = employee(world, account)
    with pytest.raises(Blocked, match="no written consent"):
        activate(world.session, world.draft(li, (account,)))


@pytest.mark.parametrize("ends_on", [date(2026, 4, 30), date(2026, 5, 19)])
def test_money_after_the_end_counts_neither_directly_nor_to_the_threshold(
    world: World, ends_on: date
):
    """A04: 2,000.00 instead of 5,520.00."""
    li, _ = example(world, ends_on=ends_on)
    assert world.earned(li) == 2_000_00
    assert world.books(li) == {"expense": 2_000_00, "held": -2_000_00}
    codes = [d.code for d in world.session.ledger.decisions(li) if d.event == "receipt"]
    assert codes.count("E_CONSENT_EXPIRED") == 1


def test_the_last_day_is_inside(world: World):
    li, _ = example(world, ends_on=date(2026, 5, 20))
    assert world.earned(li) == 5_520_00


def test_an_order_before_the_consent_earns_nothing_for_good(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, starts_on=date(2026, 1, 1), signed_on=date(2026, 1, 2))
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1), on=date(2026, 1, 1))
    world.at(date(2026, 2, 1))
    world.receive(deal, world.clock.day, 10_000_00)
    assert world.books(li) == {}
    codes = {d.code for d in world.session.ledger.decisions(li)}
    assert codes == {"E_CONSENT_NOT_RETROACTIVE"}


def test_two_windows_are_two_windows(world: World):
    """Ordered in one, paid in the next: neither covers both."""
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, ends_on=date(2026, 1, 31))
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1), on=date(2026, 1, 15))
    consent(world, li, account, starts_on=date(2026, 2, 1))
    world.at(date(2026, 2, 10))
    world.receive(deal, world.clock.day, 10_000_00)
    assert world.books(li) == {}
    later = world.deal(account, (li, 1), on=date(2026, 2, 2))
    world.receive(later, world.clock.day, 10_000_00)
    assert world.earned(li) == 500_00


def test_consents_of_one_employer_never_overlap(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, ends_on=date(2026, 6, 30))
    with pytest.raises(Refused, match="until 2026-06-30 already"):
        consent(world, li, account, starts_on=date(2026, 6, 30))
    consent(world, li, account, starts_on=date(2026, 7, 1), ends_on=date(2026, 12, 31))


@pytest.mark.parametrize("cap", ["direct_cap", "volume_cap"])
def test_a_rate_above_the_cap_of_its_component_earns_nothing(world: World, cap: str):
    account = world.account()
    li = employee(world, account)
    form = filled(world, li, account)
    consent(world, li, account, **{cap: getattr(form, cap) / 2})
    world.agree(li, account)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 9_000_00)
    assert world.books(li) == {}
    assert "E_CONSENT_RATE_CAP" in {d.code for d in world.session.ledger.decisions(li)}


# the money cap


def test_the_money_cap_is_an_obligation_of_its_own_and_never_spread(world: World):
    li, _ = example(world, yearly_cap=5_000_00)
    posted = world.session.ledger.posted(li)
    limits = {k: b for k, b in posted.items() if k.component == "limit"}
    ((key, books),) = limits.items()
    assert books["expense"] == -400_00  # 4,500.00 direct and 900.00 of the volume rest on it
    assert (key.deal, key.part) == (0, "commission")
    assert (key.start, key.end) == (date(2026, 1, 1), date(2027, 1, 1))
    assert world.earned(li) == 5_120_00
    direct = [b["expense"] for k, b in posted.items() if k.component == "direct"]
    assert sorted(direct) == [2_000_00, 2_500_00]
    assert accrue_all(world.session).posted == []


def test_a_second_agreement_does_not_double_the_cap(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, yearly_cap=600_00)
    first = world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=date(2026, 1, 2)), world.clock.day, 10_000_00)
    terminate(world.session, first.id, date(2026, 1, 2))
    world.at(date(2026, 1, 3))
    world.agree(li, account, terms=ONLY_DIRECT, from_=date(2026, 1, 3))
    world.receive(world.deal(account, (li, 1), on=date(2026, 1, 3)), world.clock.day, 10_000_00)
    assert world.earned(li) == 600_00
    assert accrue_all(world.session).posted == []


# the end of a consent


def test_accrued_money_goes_out_in_the_run_off_days_and_is_held_after_them(world: World):
    li, _ = example(world, ends_on=date(2026, 6, 30), runoff_days=30)
    world.at(date(2026, 7, 30))
    accrue_all(world.session)
    assert world.books(li)["payable"] == -5_520_00
    world.at(date(2026, 7, 31))
    accrue_all(world.session)
    assert world.books(li) == {"expense": 5_520_00, "held": -5_400_00, "payable": -120_00}


def test_a_withdrawal_holds_everything_of_the_insider_at_once(world: World):
    """The independent part of the volume award, 120.00, stays payable."""
    li, mine = example(world, runoff_days=90)
    (kept,) = consents(world.session, li)
    withdraw(world.session, kept.fact.id, date(2026, 5, 20), "letter of the employer", SCAN)
    world.at(date(2026, 5, 21))
    accrue_all(world.session)
    assert world.books(li) == {"expense": 5_520_00, "held": -5_400_00, "payable": -120_00}
    codes = {item.code for item in held_items(world.session, li)}
    assert codes == {"E_CONSENT_WITHDRAWN_AT_PAYMENT"}
    assert {item.account for item in held_items(world.session, li)} == {mine}


def test_money_received_after_the_withdrawal_earns_nothing_and_pending_dies(world: World):
    li, mine = example(world)
    (kept,) = consents(world.session, li)
    withdraw(world.session, kept.fact.id, date(2026, 5, 20), "letter")
    world.at(date(2026, 5, 25))
    accrue_all(world.session)
    explained = world.session.ledger.explanations(li).values()
    deal = next(d for d in world.session.ledger.deals_of_account(mine) if d.contract == 60_000_00)
    world.receive(deal.id, world.clock.day, 10_000_00)
    assert world.earned(li) == 5_520_00
    assert sum(e.pending for e in explained) == 0


def test_without_the_insiders_money_the_independent_part_must_reach_the_tier_alone(world: World):
    """A03: no consent at all, 12,000 to the base."""
    mine, other = world.account(), world.account()
    li = world.partner(other)
    set_relation(world.session, li, mine, Relation.EMPLOYEE)
    world.agree(li, other)
    referral = world.deal(other, (li, 1), kind=DealKind.REFERRAL)
    own = world.deal(mine, (li, 1))
    world.at(date(2026, 3, 1))
    world.receive(own, world.clock.day, 90_000_00)
    world.receive(referral, world.clock.day, 30_000_00)
    assert world.books(li) == {}


def test_the_consent_ends_when_the_payee_leaves_the_employer(world: World):
    li, mine = example(world)
    world.at(date(2026, 6, 1))
    set_relation(
        world.session, li, mine, Relation.FORMER_EMPLOYEE, left_on=date(2026, 5, 31),
        since=date(2026, 6, 1),
    )  # fmt: skip
    assert world.books(li) == {"expense": 5_520_00, "held": -5_400_00, "payable": -120_00}
    deal = world.session.ledger.deals_of_account(mine)[1]
    world.receive(deal.id, world.clock.day, 10_000_00)
    assert world.earned(li) == 5_520_00


def test_calling_an_agent_independent_frees_nothing_that_was_held(world: World):
    account = world.account()
    li = employee(world, account, relation=Relation.AGENT)
    id = consent(world, li, account)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    withdraw(world.session, id, world.clock.day, "letter")
    world.at(date(2026, 3, 1))
    accrue_all(world.session)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}
    set_relation(world.session, li, account, Relation.INDEPENDENT)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}


def test_time_alone_is_announced(world: World):
    """The next day on which something changes: the end, then the end of the run-off."""
    li, _ = example(world, ends_on=date(2026, 6, 30), runoff_days=30)
    (agreement,) = world.session.ledger.agreements(li)
    days = [
        outcome(world.session, agreement, day).targets.next_on
        for day in (date(2026, 6, 1), date(2026, 7, 1), date(2026, 7, 31))
    ]
    assert days == [date(2026, 7, 1), date(2026, 7, 31), None]


def test_an_account_that_turns_state_owned_leaves_only_the_rebate_or_the_reversal(world: World):
    li, mine = example(world)
    world.at(date(2026, 6, 1))
    set_sector(world.session, mine, Sector.SOE)
    items = held_items(world.session, li)
    assert {i.code for i in items} == {"E_PUBLIC_INSIDER"}
    assert {i.ways for i in items} == {(WayOut.EMPLOYER, WayOut.REVERSE)}
    set_sector(world.session, mine, Sector.GOV)
    assert {i.ways for i in held_items(world.session, li)} == {(WayOut.REVERSE,)}
    with pytest.raises(Blocked):
        consent(world, li, mine, starts_on=date(2027, 1, 1), ends_on=date(2027, 2, 1))


# the ways out of held


def one_held(world: World, **other: object) -> tuple[Id, Id]:
    """500.00 of an employee are held since the consent was withdrawn."""
    account = world.account()
    li = employee(world, account)
    id = consent(world, li, account, **other)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    withdraw(world.session, id, world.clock.day, "letter")
    world.at(date(2026, 3, 1))
    accrue_all(world.session)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}
    return li, account


def letter(world: World, **other: object) -> Letter:
    given: dict[str, object] = {
        "signed_on": world.clock.day, "route": Route.DIRECT, "statement": True,
        "authority": Authority.LEGAL_REPRESENTATIVE, "signatory_name": "Zhao Boss",
        "signatory_title": "GM", "scan": another_scan(2),
    }  # fmt: skip
    return Letter(**(given | other))  # type: ignore[arg-type]


def test_no_time_lets_anything_out(world: World):
    li, _ = one_held(world)
    world.at(date(2028, 3, 1))
    accrue_all(world.session)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}
    assert [i.amount for i in to_review(world.session)] == [500_00]
    pack = compose(world.session, period_named("2028-H1"), "AP")
    said = [each.what.in_english() for each in pack.exceptions]
    assert said == ["Held for more than a year, to be reviewed: Deal 3, CNY 500.00"]


def test_a_new_consent_that_names_the_amount_lets_so_much_out(world: World):
    li, account = one_held(world)
    (item,) = held_items(world.session, li)
    assert item.ways == (WayOut.CONSENT, WayOut.RELEASE, WayOut.EMPLOYER, WayOut.REVERSE)
    consent(world, li, account, starts_on=date(2026, 3, 1), signed_on=date(2026, 3, 1),
            frees=((item.obligation, 300_00),))  # fmt: skip
    assert world.books(li) == {"expense": 500_00, "held": -200_00, "payable": -300_00}


def test_a_new_consent_that_names_nothing_lets_nothing_out(world: World):
    li, account = one_held(world)
    consent(world, li, account, starts_on=date(2026, 3, 1), signed_on=date(2026, 3, 1))
    assert world.books(li) == {"expense": 500_00, "held": -500_00}


def test_the_employer_releases_in_writing(world: World):
    li, _ = one_held(world)
    (item,) = held_items(world.session, li)
    release(world.session, item, 200_00, letter(world))
    assert world.books(li) == {"expense": 500_00, "held": -300_00, "payable": -200_00}
    with pytest.raises(Refused, match=r"Only 300\.00"):
        release(world.session, item, 400_00, letter(world))
    assert accrue_all(world.session).posted == []
    assert findings(world.session) == []


def test_a_release_that_the_payee_signs_is_none(world: World):
    li, _ = one_held(world)
    (item,) = held_items(world.session, li)
    name = world.session.ledger.identities(li)[-1].name
    with pytest.raises(Blocked, match="may sign"):
        release(world.session, item, 200_00, letter(world, signatory_name=name))
    with pytest.raises(Blocked, match="may sign"):
        release(world.session, item, 200_00, letter(world, statement=False))
    assert world.books(li)["held"] == -500_00


def test_what_goes_to_the_employer_becomes_a_rebate(world: World):
    li, _ = one_held(world)
    (item,) = held_items(world.session, li)
    pay_employer(world.session, item, 500_00, "as agreed with their finance")
    posted = world.session.ledger.posted(li)
    by_part = {k.part: b for k, b in posted.items()}
    assert {b: n for b, n in by_part["commission"].items() if n} == {}
    assert {b: n for b, n in by_part["rebate"].items() if n} == {
        "expense": 500_00, "payable": -500_00,
    }  # fmt: skip
    assert accrue_all(world.session).posted == []
    assert findings(world.session) == []


def test_what_is_taken_back_is_paid_to_nobody(world: World):
    li, _ = one_held(world)
    (item,) = held_items(world.session, li)
    with pytest.raises(Refused, match="Say why"):
        take_back(world.session, item, 100_00, " ")
    take_back(world.session, item, 100_00, "given up")
    assert world.books(li) == {"expense": 400_00, "held": -400_00}
    take_back(world.session, held_items(world.session, li)[0], 400_00, "given up")
    assert world.books(li) == {}
    assert accrue_all(world.session).posted == []


# recording


def test_a_draft_consents_to_nothing_until_it_is_recorded_with_its_scan(world: World):
    account = world.account()
    li = employee(world, account)
    draft = draft_consent(world.session, filled(world, li, account))
    (open_,) = open_drafts(world.session, li)
    assert open_.id == draft
    with pytest.raises(Blocked):
        activate(world.session, world.draft(li, (account,)))
    record_consent(world.session, open_, SCAN)
    assert open_drafts(world.session, li) == []
    activate(world.session, world.draft(li, (account,)))


@pytest.mark.parametrize("lacking", ["copy_to", "signatory_name", "yearly_cap", "statement"])
def test_a_form_that_lacks_anything_is_not_recorded(world: World, lacking: str):
    account = world.account()
    li = employee(world, account)
    form = filled(world, li, account)
    empty = type(getattr(form, lacking))() if lacking != "yearly_cap" else None
    with pytest.raises(Refused, match="lacks"):
        record_consent(world.session, replace(form, **{lacking: empty}), SCAN)
    assert consents(world.session) == []


def test_no_consent_runs_for_more_than_a_year_or_lies_in_the_future(world: World):
    account = world.account()
    li = employee(world, account)
    for other in (
        {"ends_on": date(2027, 1, 2)},
        {"ends_on": date(2025, 12, 31)},
        {"runoff_days": 91},
        {"signed_on": date(2026, 1, 3)},
    ):
        with pytest.raises(Refused):
            consent(world, li, account, **other)
    consent(world, li, account, ends_on=date(2027, 1, 1) - timedelta(days=1))


def test_a_consent_recorded_by_mistake_never_counted_and_what_was_paid_is_owed_back(world: World):
    account = world.account()
    li = employee(world, account)
    id = consent(world, li, account)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    void(world.session, id, "it was another person's")
    assert world.books(li) == {}
    consent(world, li, account)
    assert world.earned(li) == 500_00


# what papers say


@pytest.mark.parametrize("way", ["limit", "held", "employer", "reversed"])
def test_statements_add_up_whatever_became_of_the_money(world: World, way: str):
    """The paper recomputes from its own data, and against the ledger."""
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    li, _ = example(world, yearly_cap=5_000_00)
    (kept,) = consents(world.session, li)
    if way != "limit":
        withdraw(world.session, kept.fact.id, date(2026, 5, 20), "letter")
        world.at(date(2026, 6, 1))
        accrue_all(world.session)
        assert world.books(li) == {"expense": 5_120_00, "held": -5_000_00, "payable": -120_00}
        items = held_items(world.session, li)
        assert sum(item.amount for item in items) == 5_000_00
    if way == "employer":
        for item in items:
            pay_employer(world.session, item, item.amount, "agreed")
    if way == "reversed":
        for item in items:
            take_back(world.session, item, item.amount, "given up")
        assert world.earned(li) == 120_00
    assert accrue_all(world.session).posted == []
    world.at(date(2026, 7, 2))
    printed = issue(world.session, li, period_named("2026-H1"), "en")
    assert verify_statement(printed.pdf, world.session).findings == ()
    assert findings(world.session) == []


def test_what_only_waits_for_its_days_says_so_when_it_is_to_be_released(world: World):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, terms={"currency": "CNY", "direct": {"rate": "5%", "hold_days": 30}})
    world.receive(world.deal(account, (li, 1)), world.clock.day, 10_000_00)
    (item,) = held_items(world.session, li)
    with pytest.raises(Refused, match="waits for its days"):
        release(world.session, item, 100_00, letter(world))
    with pytest.raises(Refused, match="waits for its days"):
        pay_employer(world.session, item, 100_00, "as agreed")
