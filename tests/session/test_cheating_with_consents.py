"""The table "How someone would try to cheat" of eligibility.md: each attempt, and what it meets."""

import json
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain import charting
from planner.domain.accounts import add_account
from planner.domain.consents import EmployerBank
from planner.domain.eligibility_facts import (
    BankHolder,
    ConsentStatus,
    Form,
    Public,
    Relation,
    Route,
    Sector,
    Signatory,
)
from planner.domain.errors import Blocked, Refused
from planner.domain.evidence import ClockBack
from planner.domain.facts import DealKind
from planner.domain.postings import Payout, PayoutLine, Restored
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.mapping import Kind
from planner.exchange.tables import read_table
from planner.session.accruals import accrue_all
from planner.session.agreements import activate
from planner.session.attachments import scan_of
from planner.session.checking import findings
from planner.session.consents import consents, open_drafts, record_consent
from planner.session.corrections import reverse_deal, write_off
from planner.session.exporting import export_json
from planner.session.held import HeldItem, held_items, pay_employer, release, take_back
from planner.session.intake import Asked, take_in
from planner.session.partners import (
    NewPartner,
    add_partner,
    set_bank_account,
    set_relation,
    set_sector,
)
from planner.session.payouts import NewPayout, pay
from planner.session.receiving import add_receipts, noted
from planner.session.receiving_beside import receive_beside
from planner.session.sales import NewDeal, NewReceipt, add_deal, reverse_receipt
from planner.session.taking_over import take_over
from planner.store.problems import FileProblem
from tests.consenting import SCAN, consent, employee, filled
from tests.planners import ONLY_DIRECT, Clock, World, log_lines, opened
from tests.session.test_consents import letter, one_held


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World.new(tmp_path, date(2026, 2, 1))


def seat(world: World, account: Id, name: str, under: Id | None = None) -> Id:
    change = world.session.do(charting.add_seat, account, under, title=name)
    made = change.edits[0].id
    world.session.do(charting.fill_seat, made, name)
    return made


def named(world: World, account: Id, name: str) -> Id:
    new = NewPartner(
        name=name, form=Form.PERSON, public=Public.NO, identified=True, bank="B",
        bank_number="62220000", bank_holder=BankHolder.SELF,
        relations=((account, Relation.EMPLOYEE),),
    )  # fmt: skip
    return add_partner(world.session, new)


# who signs


def test_nobody_below_the_payee_signs_for_the_employer(world: World):
    account = world.account()
    boss = seat(world, account, "Zhao Boss")
    mine = seat(world, account, "Wang Lei", boss)
    seat(world, account, "Little Li", mine)
    wang = named(world, account, "Wang Lei")
    for signatory, found in (
        ("Little Li", Signatory.SUBORDINATE),
        ("wang lei", Signatory.PAYEE),
    ):
        form = filled(world, wang, account, signatory_name=signatory)
        id = record_consent(world.session, form, SCAN)
        (kept,) = [k for k in consents(world.session, wang) if k.fact.id == id]
        assert kept.fact.signatory is found
        with pytest.raises(Blocked, match="no written consent"):
            activate(world.session, world.draft(wang, (account,)))
    record_consent(world.session, filled(world, wang, account), SCAN)
    activate(world.session, world.draft(wang, (account,)))


def test_what_the_chart_showed_is_frozen(world: World):
    """Moving the boxes afterwards makes no signature better, or worse."""
    account = world.account()
    mine = seat(world, account, "Wang Lei")
    clerk = seat(world, account, "Zhao Boss", mine)
    wang = named(world, account, "Wang Lei")
    record_consent(world.session, filled(world, wang, account), SCAN)
    world.session.do(charting.move_seat, clerk, None)
    world.session.do(charting.move_seat, mine, clerk)
    (kept,) = consents(world.session, wang)
    assert kept.fact.signatory is Signatory.SUBORDINATE
    with pytest.raises(Blocked):
        activate(world.session, world.draft(wang, (account,)))


def test_a_relative_never_signs(world: World):
    account = world.account()
    li = employee(world, account)
    record_consent(world.session, filled(world, li, account, signatory=Signatory.RELATIVE), SCAN)
    with pytest.raises(Blocked):
        activate(world.session, world.draft(li, (account,)))


# back-dating


def test_a_consent_dated_back_begins_when_it_was_signed(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, starts_on=date(2026, 1, 1), signed_on=date(2026, 2, 1))
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=date(2026, 1, 31)), world.clock.day, 10_000_00)
    assert world.books(li) == {}


def test_a_consent_filed_late_says_so_for_good(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, signed_on=date(2026, 1, 24))
    (kept,) = consents(world.session, li)
    assert kept.fact.late_filed
    assert kept.fact.recorded_on == date(2026, 2, 1)


def test_a_clock_set_back_is_written_into_the_log(world: World):
    account = world.account()
    li = employee(world, account)
    world.at(date(2026, 1, 1))
    consent(world, li, account)
    assert len(world.session.ledger.facts(ClockBack)) == 1


@pytest.mark.parametrize("way", ["money", "an import", "the accrual", "the plan"])
def test_whatever_is_written_first_after_a_clock_was_set_back_says_so(world: World, way: str):
    account = world.account()
    li = world.partner(account)
    world.agree(li, account, terms=ONLY_DIRECT)
    deal = world.deal(account, (li, 1), on=date(2026, 1, 20))
    new = NewReceipt(deal=deal, value_on=date(2026, 2, 10), amount=10_000_00)
    add_receipts(world.session, [new])
    world.at(date(2026, 2, 20))
    world.session.do(add_account, "Later")
    world.at(date(2026, 2, 12))
    if way == "money":
        add_receipts(world.session, [new])
    elif way == "an import":
        taken = receive_beside(world.session, lambda _: [new, new], lambda _done, _all: None)
        noted(world.session, taken)
    elif way == "the accrual":
        assert accrue_all(world.session).posted
    else:
        world.session.do(add_account, "Earlier")
    accrue_all(world.session)
    (back,) = world.session.ledger.facts(ClockBack)
    assert (back.last[:10], back.now[:10]) == ("2026-02-20", "2026-02-12")
    assert findings(world.session) == []


# splitting, labels


def test_small_pieces_under_any_label_are_no_way_round(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, ends_on=date(2026, 1, 31))
    world.agree(li, account, terms=ONLY_DIRECT)
    for label in ("咨询费", "样品费", "sample fee"):
        deal = add_deal(
            world.session,
            NewDeal(
                name=label, account=account, kind=DealKind.DIRECT, on=world.clock.day,
                currency="CNY", contract=1_00, shares=((li, 1),),
            ),
        )  # fmt: skip
        for _ in range(3):
            world.receive(deal, world.clock.day, 33)
    assert world.books(li) == {}


def test_the_cap_holds_over_every_split(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, yearly_cap=100_00)
    world.agree(li, account, terms=ONLY_DIRECT)
    for _ in range(8):
        world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 500_00)
    assert world.earned(li) == 100_00


# nominees, officials, cards


def test_no_consent_helps_a_nominee_an_official_or_a_state_owned_buyer(world: World):
    account = world.account()
    wife = employee(world, account, relation=Relation.CONNECTED)
    with pytest.raises(Blocked):
        consent(world, wife, account)
    soe = world.account(Sector.SOE)
    with pytest.raises(Blocked):
        consent(world, employee(world, soe), soe)
    official = world.partner(
        account, relation=Relation.EMPLOYEE, form=Form.PERSON, public=Public.YES
    )
    consent(world, official, account)
    world.agree(official, account, terms=ONLY_DIRECT)
    world.receive(
        world.deal(account, (official, 1), on=world.clock.day), world.clock.day, 10_000_00
    )
    assert world.books(official) == {}


def test_the_employers_route_does_not_end_on_the_managers_card(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account, route=Route.EMPLOYER)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    world.at(world.clock.day + timedelta(days=2))
    with pytest.raises(Refused):
        world.pay(li, 500_00)
    for holder in (world.session.ledger.identities(li)[-1].name, ""):
        with pytest.raises(Refused):
            world.pay(li, 500_00, employer=account, holder=holder)
    assert world.session.ledger.payouts(li) == []


def test_somebody_elses_bank_account_is_no_route(world: World):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    world.at(world.clock.day + timedelta(days=2))
    set_bank_account(
        world.session, li, BankHolder.OTHER, holder_name="Aunt", number="62229999", bank="B"
    )
    assert world.books(li) == {"expense": 500_00, "held": -500_00}


# imports, copies, restored backups


def test_an_exported_consent_comes_back_as_a_draft_to_confirm(world: World, tmp_path: Path):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account)
    world.agree(li, account, terms=ONLY_DIRECT)
    world.receive(world.deal(account, (li, 1), on=world.clock.day), world.clock.day, 10_000_00)
    out = tmp_path / "out"
    out.mkdir()
    (file,) = export_json(world.session, out)
    (tmp_path / "fresh").mkdir()
    fresh = opened(tmp_path / "fresh" / "w.planner", Clock(world.clock.day))
    taken = take_over(fresh, file.read_bytes())
    said = [line.in_english() for line in taken.to_confirm]
    assert "Consent of Account 1 for Partner 2: record it again with its scan" in said
    (draft,) = open_drafts(fresh)
    assert (draft.signed_on, draft.written) == (None, False)
    assert fresh.ledger.dossier(draft.payee).consents == ()
    assert fresh.ledger.balance(draft.payee) == {}
    assert findings(fresh) == []


def test_a_written_export_cannot_smuggle_an_active_consent(world: World, tmp_path: Path):
    account = world.account()
    li = employee(world, account)
    consent(world, li, account)
    out = tmp_path / "out"
    out.mkdir()
    (file,) = export_json(world.session, out)
    data = json.loads(file.read_text("utf-8"))
    for row in data["ledger"]["ConsentFact"]:
        row.update({"status": "ACTIVE", "written": True, "signatory": "AUTHORISED"})
    (tmp_path / "fresh").mkdir()
    fresh = opened(tmp_path / "fresh" / "w.planner", Clock(world.clock.day))
    take_over(fresh, json.dumps(data).encode())
    assert [k.fact.status for k in consents(fresh)] == [ConsentStatus.DRAFT]


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("Deal", "id", "12"), ("Receipt", "deal", "12"), ("Receipt", "id", "12"),
        ("Receipt", "refund_of", "12"), ("Receipt", "undoes", "12"), ("WriteOff", "deal", "12"),
        ("Reversal", "of", "12"), ("Share", "payee", "99999999999999999999"),
    ],
)  # fmt: skip
def test_a_written_export_whose_facts_name_nothing_is_damaged(
    world: World, tmp_path: Path, kind: str, field: str, value: str
):
    account = world.account()
    li = world.partner(account)
    deal, wrong = (world.deal(account, (li, 1)) for _ in range(2))
    money = world.receive(deal, world.clock.day, 1_000_00)
    world.receive(deal, world.clock.day, -1_00, refund_of=money)
    reverse_receipt(world.session, world.receive(deal, world.clock.day, 7_00), "typed wrongly")
    write_off(world.session, deal, world.clock.day, "bankrupt")
    reverse_deal(world.session, wrong, world.clock.day, "entered twice")
    (path,) = export_json(world.session, tmp_path / "out")
    data = json.loads(path.read_text())
    row = next(r for r in data["ledger"][kind] if r[field] not in ("0", None))
    row[field] = value
    again = opened(tmp_path / "again.planner", Clock(world.clock.day))
    with pytest.raises(Refused) as refused:
        take_over(again, json.dumps(data).encode())
    assert not isinstance(refused.value, FileProblem)
    assert log_lines(again) == []
    again.close()


def test_an_imported_row_says_nothing_about_consents(world: World):
    account = world.account()
    li = employee(world, account)
    source = (
        "deal,date,account,amount,partner,consent,relation\n"
        "D-1,2026-01-21,Account 1,1000,Partner 2,yes,INDEPENDENT\n"
    )
    take_in(world.session, read_table(source.encode(), "d.csv"), Asked(kind=Kind.DEALS))
    assert consents(world.session) == []
    relation, _ = world.session.ledger.dossier(li).stands(account, world.clock.day)
    assert relation is Relation.EMPLOYEE
    assert world.books(li) == {}


def test_going_back_to_a_copy_from_before_the_withdrawal_is_written_down(
    world: World, tmp_path: Path
):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    path, seen = world.session.file.path, world.session.file.head.seq
    world.session.close()
    copy = tmp_path / "copy.planner"
    shutil.copyfile(path, copy)
    later = opened(path, world.clock)
    World(later, world.clock).at(date(2026, 3, 2))
    take_back(later, held_items(later, li)[0], 500_00, "given up")
    lost = later.file.head.seq
    later.close()
    shutil.copyfile(copy, path)
    back = opened(path, world.clock)
    assert back.file.head.seq == seen
    set_relation(back, li, account, Relation.EMPLOYEE)
    (restored,) = back.ledger.facts(Restored)
    assert restored.lost == lost


# straight through the doors of the program


def test_a_release_of_what_is_hard_barred_is_no_way_out(world: World):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    (item,) = held_items(world.session, li)
    set_sector(world.session, account, Sector.GOV)
    with pytest.raises(Blocked):
        release(world.session, item, 100_00, letter(world))
    with pytest.raises(Blocked):
        pay_employer(world.session, item, 100_00, "please")
    assert world.books(li)["held"] == -500_00


def test_a_forged_item_releases_nothing(world: World):
    world.at(date(2026, 1, 2))
    li, _ = one_held(world)
    (item,) = held_items(world.session, li)
    other = world.account()
    for forged in (
        replace(item, amount=10**9),
        replace(item, account=other),
        replace(item, payee=Id(5)),
    ):
        with pytest.raises(Refused):
            release(world.session, forged, item.amount + 1, letter(world))
    assert isinstance(item, HeldItem)
    with pytest.raises(Refused):
        release(world.session, replace(item, account=other), 1, letter(world))
    assert world.books(li)["held"] == -500_00


def test_facts_released_before_the_account_turned_public_are_stopped_at_the_gate(world: World):
    world.at(date(2026, 1, 2))
    li, account = one_held(world)
    (item,) = held_items(world.session, li)
    release(world.session, item, 500_00, letter(world))
    assert world.books(li)["payable"] == -500_00
    world.at(date(2026, 3, 2))
    set_sector(world.session, account, Sector.SOE)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}
    new = NewPayout(
        payee=li, amount=1, currency="CNY", on=date(2026, 3, 1), reference="B1", holder="Partner 2"
    )
    with pytest.raises(Refused):
        pay(world.session, new)


def test_a_payout_posted_past_the_gate_is_refused_at_the_door_behind_it(world: World):
    world.at(date(2026, 1, 2))
    li, _ = one_held(world)
    ((_, obligation),) = world.session.ledger.obligations(li).items()
    payout = next(world.session.plan.new_ids())
    for owed, amount in ((obligation, 500_00), (obligation, 1), (Id(77), 1)):
        rows = [
            Payout(id=payout, payee=li, on=world.clock.day, amount=amount, currency="CNY",
                   method="bank transfer", number="PV-X"),
            PayoutLine(payout=payout, obligation=owed, amount=amount),
        ]  # fmt: skip
        with pytest.raises(Blocked):
            world.session.post(text("It"), rows)
    accrue_all(world.session)
    assert world.books(li) == {"expense": 500_00, "held": -500_00}


def test_a_managers_card_is_no_corporate_account(world: World):
    account = world.account()
    seat(world, account, "Manager Ma")
    wang = named(world, account, "Wang Lei")
    for holder in ("Manager Ma", "Wang Lei", "Some Shell Ltd"):
        bank = EmployerBank(
            id=Id(0), payee=wang, account=account, from_=date.min, holder_name=holder, number="62"
        )
        form = filled(world, wang, account, route=Route.EMPLOYER)
        with pytest.raises(Blocked, match="in the name of Account 1 itself"):
            record_consent(world.session, form, SCAN, bank)
        called = replace(form, employer_name="Manager Ma")
        with pytest.raises(Blocked):
            record_consent(world.session, called, SCAN, replace(bank, holder_name="Manager Ma"))
    assert consents(world.session, wang) == []


def test_what_a_form_claims_about_itself_is_decided_anew(world: World):
    account = world.account()
    mine = seat(world, account, "Wang Lei")
    seat(world, account, "Zhao Boss", mine)
    wang = named(world, account, "Wang Lei")
    form = filled(
        world, wang, account, status=ConsentStatus.ACTIVE, written=True,
        signatory=Signatory.AUTHORISED, recorded_on=date(2020, 1, 1),
    )  # fmt: skip
    record_consent(world.session, form, SCAN)
    (kept,) = consents(world.session, wang)
    assert kept.fact.signatory is Signatory.SUBORDINATE
    assert kept.fact.recorded_on == world.clock.day


def test_a_scan_is_a_picture_or_a_pdf_and_nothing_that_runs():
    for body in (b"MZ\x90", b"#!/bin/sh", b"<html>", b"PK\x03\x04", b""):
        with pytest.raises(Refused, match="no scan"):
            scan_of(body, "form.pdf")
