"""What must be in order before money goes out, whoever may be paid (eligibility.md, "Segregation
of duties, one-person business")."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.consents import EmployerBank
from planner.domain.eligibility_facts import BankHolder, Regulated, Route, Sector
from planner.domain.errors import Blocked, Refused
from planner.domain.evidence import Approval, ApprovalKind, Attachment, ClockBack, PaidTo
from planner.domain.periods import period_named
from planner.domain.record import Id
from planner.domain.seller import edit_seller
from planner.domain.verdicts import Condition
from planner.session.accruals import accrue_all
from planner.session.attachments import attachments_of, save_attachment
from planner.session.checking import findings
from planner.session.consents import consents, set_employer_bank, withdraw
from planner.session.held import held_items, pay_employer, release
from planner.session.partners import set_bank_account, set_sector
from planner.session.payment_checks import ATTESTATION, attestations
from planner.session.payment_gate import Signoff
from planner.session.payouts import NewPayout, owed, pay
from planner.session.reviews import (
    Shown,
    acknowledge,
    declare_again,
    payment_setting,
    prove,
    set_payment_setting,
)
from planner.session.statements import issue
from tests.consenting import SCAN, consent, employee
from tests.planners import ONLY_DIRECT, World
from tests.session.test_consents import letter, one_held

EARNED = 2_000_00
TWO = Signoff(prepared_by="Anna Wang", approved_by="Ben Li")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 2, 1))


def owing(world: World, sector: Sector = Sector.PRIVATE) -> tuple[Id, Id]:
    """2,000.00 are owed to an independent partner who was made two days ago."""
    account = world.account(sector)
    li = world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.at(world.clock.day + timedelta(days=2))
    deal = world.deal(account, (li, 1), on=date(2026, 1, 20))
    world.receive(deal, world.clock.day, 40_000_00)
    return li, account


def consented(world: World, **other: object) -> tuple[Id, Id]:
    """500.00 are owed to an employee whose employer agreed."""
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, **other)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.at(world.clock.day + timedelta(days=2))
    deal = world.deal(account, (li, 1), on=world.clock.day)
    world.receive(deal, world.clock.day, 10_000_00)
    return li, account


def reviewed_by_law(world: World, li: Id, account: Id) -> None:
    shown = Shown(name="Counsel Ho", on=world.clock.day)
    prove(world.session, li, account, Condition.C_LEGAL_REVIEW_NOTE, shown)


# cooling-off


def test_nothing_is_paid_within_a_day_of_a_changed_bank_account(world: World):
    li, _ = owing(world)
    set_bank_account(world.session, li, BankHolder.SELF, holder_name="Li", number="6333", bank="B")
    before = world.clock.day
    new = NewPayout(payee=li, amount=1, currency="CNY", on=before, reference="B1", holder="Li")
    with pytest.raises(Blocked, match="less than 24 hours ago"):
        pay(world.session, new)
    world.at(before + timedelta(days=1))
    pay(world.session, new)


def test_a_clock_set_back_does_not_shorten_it_and_is_written_down(world: World):
    li, _ = owing(world)
    before = world.clock.day
    set_bank_account(world.session, li, BankHolder.SELF, holder_name="Li", number="6333", bank="B")
    world.at(before - timedelta(days=9))
    declare_again(world.session, li, world.clock.day)
    (flag,) = world.session.ledger.facts(ClockBack)
    assert (flag.last[:10], flag.now[:10]) == (before.isoformat(), world.clock.day.isoformat())
    with pytest.raises(Refused):
        world.pay(li, 1)
    assert findings(world.session) == []


# one person or two


def test_with_two_people_whoever_prepared_it_does_not_approve_it(world: World):
    li, _ = owing(world)
    set_payment_setting(world.session, 2)
    with pytest.raises(Blocked, match="two people"):
        world.pay(li, 1)
    with pytest.raises(Blocked, match="does not approve"):
        world.pay(li, 1, signoff=Signoff(prepared_by="Anna Wang", approved_by=" anna  WANG "))
    name = world.session.ledger.identities(li)[-1].name
    with pytest.raises(Blocked, match="to themself"):
        world.pay(li, 1, signoff=Signoff(prepared_by="Anna Wang", approved_by=name))
    world.pay(li, 1, signoff=TWO)
    kept = {a.kind: a.name for a in world.session.ledger.facts(Approval)}
    assert kept == {ApprovalKind.PREPARED: "Anna Wang", ApprovalKind.APPROVED: "Ben Li"}


def test_going_back_to_one_person_counts_from_tomorrow(world: World):
    li, _ = owing(world)
    set_payment_setting(world.session, 2, [("CNY", 1_000_00)])
    set_payment_setting(world.session, 1)
    assert payment_setting(world.session).people == 2
    with pytest.raises(Blocked, match="two people"):
        world.pay(li, 1)
    world.at(world.clock.day + timedelta(days=1))
    assert payment_setting(world.session).people == 1
    world.pay(li, EARNED)


def test_above_the_set_amount_the_payer_attests_in_words(world: World):
    li, _ = owing(world)
    set_payment_setting(world.session, 1, [("CNY", 1_000_00)])
    for typed in ("", "yes", "I have checked"):
        with pytest.raises(Blocked, match="attested"):
            world.pay(li, 1_000_01, signoff=Signoff(attestation=typed))
    assert len(attestations()) == 2
    assert ATTESTATION.in_english() in attestations()
    world.pay(li, 1_000_00)
    world.pay(li, 1_000_00, signoff=Signoff(attestation=attestations()[1]))


# second review, yearly declaration, reviews of the law


def test_a_second_review_is_a_name_a_day_and_a_file_that_is_kept(world: World):
    li, _ = owing(world, Sector.SOE)
    with pytest.raises(Blocked, match="second person"):
        world.pay(li, 1)
    for half in (Signoff(reviewer="Chen"), Signoff(reviewer="Chen", reviewed_on=world.clock.day)):
        with pytest.raises(Blocked, match="attach its file"):
            world.pay(li, 1, signoff=half)
    name = world.session.ledger.identities(li)[-1].name
    own = Signoff(reviewer=name, reviewed_on=world.clock.day, review=SCAN)
    with pytest.raises(Blocked, match="to themself"):
        world.pay(li, 1, signoff=own)
    world.pay(li, 1, signoff=Signoff(reviewer="Chen", reviewed_on=world.clock.day, review=SCAN))
    (approval,) = world.session.ledger.facts(Approval)
    (kept,) = attachments_of(world.session, approval.id)
    assert world.session.file.blob(kept.digest) == SCAN.body
    assert findings(world.session) == []


def test_every_payee_declares_again_each_year(world: World):
    li, _ = owing(world)
    world.at(date(2027, 2, 1))
    world.pay(li, 1)
    world.at(date(2027, 2, 2))
    with pytest.raises(Blocked, match="yearly declaration"):
        world.pay(li, 1)
    with pytest.raises(Refused, match="not before"):
        declare_again(world.session, li, date(2027, 2, 3))
    declare_again(world.session, li, date(2027, 2, 1))
    world.pay(li, 1)


def test_a_regulated_buyer_asks_for_a_review_of_the_law(world: World):
    li, account = owing(world)
    set_sector(world.session, account, Sector.PRIVATE, regulated=Regulated.HEALTHCARE)
    with pytest.raises(Blocked, match="legal review"):
        world.pay(li, 1)
    shown = Shown(name="Counsel Ho", on=world.clock.day, scan=SCAN)
    prove(world.session, li, account, Condition.C_SECTOR_LEGAL_REVIEW, shown)
    world.pay(li, 1)


# people of the buyer, paid openly


def test_a_consented_employee_is_paid_and_every_judgement_is_kept(world: World):
    li, account = consented(world)
    with pytest.raises(Blocked, match="legal review"):
        world.pay(li, 500_00)
    reviewed_by_law(world, li, account)
    world.pay(li, 500_00)
    assert world.books(li) == {"expense": 500_00, "bank": -500_00}
    kept = [d for d in world.session.ledger.decisions(li) if d.event == "payment"]
    assert kept
    assert all("C_CONSENT_IN_FORCE" in d.conditions for d in kept)
    assert all('"consent"' in d.inputs for d in kept)


def test_by_the_employers_route_the_money_goes_to_the_employer_alone(world: World):
    li, account = consented(world, route=Route.EMPLOYER)
    (each,) = owed(world.session, li)
    assert each.employer == account
    with pytest.raises(Refused, match=r"Only 0\.00"):
        world.pay(li, 500_00)
    name = world.session.ledger.identities(li)[-1].name
    with pytest.raises(Blocked, match="somebody else"):
        world.pay(li, 500_00, employer=account, holder=name)
    world.pay(li, 500_00, employer=account)
    (to,) = world.session.ledger.facts(PaidTo)
    assert to.account == account
    assert world.books(li) == {"expense": 500_00, "bank": -500_00}


def test_a_changed_corporate_account_cools_off_too(world: World):
    li, account = consented(world, route=Route.EMPLOYER)

    bank = EmployerBank(
        id=Id(0), payee=li, account=account, from_=date.min, holder_name="Shell", number="9"
    )
    with pytest.raises(Blocked, match="in the name of Account 1 itself"):
        set_employer_bank(world.session, bank)
    bank = replace(bank, holder_name="Account 1")
    set_employer_bank(world.session, bank)
    new = NewPayout(
        payee=li,
        amount=1,
        currency="CNY",
        on=world.clock.day,
        reference="B1",
        employer=account,
        holder="Shell",
    )
    with pytest.raises(Blocked, match="24 hours"):
        pay(world.session, new)


def test_the_employer_acknowledges_a_statement_before_the_next_payment(world: World):
    world.session.do(edit_seller, name="B", name_en="B Machinery", city="Suzhou")
    li, account = consented(world)
    reviewed_by_law(world, li, account)
    world.pay(li, 100_00)
    world.at(date(2026, 7, 2))
    printed = issue(world.session, li, period_named("2026-H1"), "en")
    with pytest.raises(Blocked, match=printed.number):
        world.pay(li, 100_00)
    with pytest.raises(Refused, match="Say who"):
        acknowledge(world.session, printed.number, account, world.clock.day, " ")
    acknowledge(world.session, printed.number, account, world.clock.day, "Finance, Ms Wu", SCAN)
    world.pay(li, 100_00)


def test_what_is_held_does_not_go_out_whatever_the_day_of_paying(world: World):
    li, account = consented(world)
    reviewed_by_law(world, li, account)
    (kept,) = consents(world.session, li)
    paid_on = world.clock.day
    world.at(paid_on + timedelta(days=3))
    withdraw(world.session, kept.fact.id, paid_on + timedelta(days=1), "letter")
    for on in (paid_on, world.clock.day):
        with pytest.raises(Refused, match=r"Only 0\.00"):
            world.pay(li, 1, on=on)


def test_what_the_employer_released_goes_out_and_not_a_cent_more(world: World):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    reviewed_by_law(world, li, account)
    (item,) = held_items(world.session, li)
    release(world.session, item, 300_00, letter(world))
    with pytest.raises(Refused, match=r"Only 300\.00"):
        world.pay(li, 300_01)
    world.pay(li, 300_00)
    assert world.books(li) == {"expense": 500_00, "held": -200_00, "bank": -300_00}
    assert accrue_all(world.session).posted == []


def test_a_payment_dated_before_the_release_is_refused(world: World):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    reviewed_by_law(world, li, account)
    (item,) = held_items(world.session, li)
    release(world.session, item, 300_00, letter(world))
    with pytest.raises(Blocked):
        world.pay(li, 100_00, on=world.clock.day - timedelta(days=5))


def test_what_goes_to_the_employer_instead_is_paid_by_credit_note(world: World):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    (item,) = held_items(world.session, li)
    pay_employer(world.session, item, 500_00, "as agreed")
    with pytest.raises(Refused, match=r"Only 0\.00"):
        world.pay(li, 1)
    world.pay(li, 500_00, employer=account, method="credit note", reference="CN-7")
    assert world.books(li) == {"expense": 500_00, "bank": -500_00}
    assert findings(world.session) == []


# scans


def test_a_scan_leaves_the_file_only_when_it_is_saved(world: World, tmp_path: Path):
    consented(world)
    (kept,) = world.session.ledger.facts(Attachment)
    assert kept.name == "consent-2026-0001.pdf"
    assert (kept.size, kept.recorded_on) == (len(SCAN.body), date(2026, 2, 1))
    folder = tmp_path / "out"
    folder.mkdir()
    saved = save_attachment(world.session, kept, folder)
    assert saved == folder / kept.name
    assert saved.read_bytes() == SCAN.body
