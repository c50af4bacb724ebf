"""The employer's consent on the screen: typed in, recorded with its scan, ended; held amounts leave
by the buttons that are offered."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.consents import Authority
from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import (
    BankHolder,
    Form,
    Public,
    Relation,
    Route,
    Sector,
)
from planner.domain.evidence import Attachment
from planner.domain.record import Id
from planner.session import agreements, partners
from planner.session.attachments import attachments_of
from planner.session.consents import consents, open_drafts
from planner.session.held import held_items
from planner.session.partners import NewPartner, account_name
from planner.session.reviews import payment_setting
from planner.ui.button import Button
from planner.ui.first_notice import FirstNotice
from planner.ui.label import Label
from planner.ui.money.agreement_page import AgreementPage
from planner.ui.money.consents_page import ConsentsPage
from planner.ui.money.partners_page import PartnersPage
from planner.ui.money.scan_field import ScansShown
from planner.ui.money.sector_note import SectorNote
from planner.ui.money.terms_editor import first_terms
from planner.ui.place import Place
from planner.ui.settings_page import SettingsPage
from tests.ui.money.test_due_page import earns
from tests.ui.money.test_example import set_day

SIGNED = date(2026, 1, 2)


@pytest.fixture
def wang(session, bearings) -> Id:
    """Works for the bearings; nobody has agreed to anything yet."""
    return partners.add_partner(
        session,
        NewPartner(
            name="Wang Lei", form=Form.PERSON, public=Public.NO, identified=True, bank="CMB",
            bank_number="622200004417", bank_holder=BankHolder.SELF,
            relations=((bearings, Relation.EMPLOYEE),),
        ),
    )  # fmt: skip


@pytest.fixture
def scan(tmp_path) -> Path:
    path = tmp_path / "IMG_0001.pdf"
    path.write_bytes(b"%PDF-1.7 signed")
    return path


def opened(desk, qtbot, wang) -> ConsentsPage:
    page = ConsentsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=wang, tab="consents"))
    page.show()
    return page


def fill(page) -> None:
    page.form.start.click()
    fields = page.form.fields
    for name, words in (
        ("employer_registration", "9132"), ("post", "Engineer"), ("copy_to", "audit@x.cn"),
        ("signatory_name", "Zhao"), ("signatory_title", "GM"), ("call_back_number", "0512"),
        ("call_back_source", "register"), ("called_back_by", "me"),
    ):  # fmt: skip
        fields.words[name].setText(words)
    fields.direct_cap.setText("5%")
    fields.volume_cap.setText("1%")
    fields.yearly_cap.setText("50,000")
    set_day(fields.starts_on, SIGNED)
    set_day(fields.ends_on, date(2026, 12, 31))
    set_day(fields.signed_on, SIGNED)
    set_day(fields.called_on, SIGNED)
    fields.route.show_value(Route.DIRECT)
    fields.authority.show_value(Authority.LEGAL_REPRESENTATIVE)
    fields.statement.setChecked(True)
    fields.booking.setChecked(True)


@pytest.fixture
def consented(desk, qtbot, agree, session, wang, scan, bearings) -> ConsentsPage:
    page = opened(desk, qtbot, wang)
    fill(page)
    page.form.scan.take(scan)
    assert "cannot be undone" in agree(page.form.record.click)
    page.refresh()
    return page


def test_a_consent_is_typed_in_and_recorded_with_its_scan(consented, session, wang, scan):
    (kept,) = consents(session, wang)
    assert (kept.fact.direct_cap, kept.fact.yearly_cap) == (Fraction(5, 100), 50_000_00)
    assert kept.fact.late_filed
    (attachment,) = session.ledger.facts(Attachment)
    assert attachment.of == kept.fact.id
    assert session.file.blob(attachment.digest) == scan.read_bytes()
    assert attachment.name != scan.name
    assert consented.form.trouble.isHidden()


def test_without_its_scan_nothing_is_recorded(desk, qtbot, agree, session, wang):
    page = opened(desk, qtbot, wang)
    fill(page)
    agree(page.form.record.click)
    assert "Attach the scan" in page.form.trouble.text()
    page.form.fields.words["copy_to"].clear()
    assert consents(session, wang) == []


def test_a_file_that_is_no_scan_is_refused_under_the_button(desk, qtbot, wang, tmp_path):
    page = opened(desk, qtbot, wang)
    page.form.start.click()
    macro = tmp_path / "form.docm"
    macro.write_bytes(b"PK\x03\x04 macro")
    page.form.scan.take(macro)
    assert "no scan" in page.form.scan.trouble.text()
    assert page.form.scan.scan is None


def test_a_draft_waits_for_its_signature(desk, qtbot, agree, session, wang, scan):
    page = opened(desk, qtbot, wang)
    fill(page)
    page.form.keep.click()
    assert [d.signed_on for d in open_drafts(session, wang)] == [None]
    page.refresh()
    page.register.opened.emit(open_drafts(session, wang)[0].id)
    assert page.form.fields.words["post"].text() == "Engineer"
    page.form.scan.take(scan)
    agree(page.form.record.click)
    assert open_drafts(session, wang) == []
    assert len(consents(session, wang)) == 1


def test_a_withdrawal_holds_and_the_ways_out_are_buttons(
    consented, agree, session, wang, bearings, scan
):
    draft = Draft(id=Id(0), partner=wang, accounts=(bearings,), terms=first_terms("CNY"),
                  from_=SIGNED)  # fmt: skip
    session.do(add_draft, draft, name="Wang")
    agreements.activate(session, drafts_of(session.plan, wang)[0].id)
    earns(session, bearings, wang, 20_000_00)
    consented.refresh()
    (kept,) = consents(session, wang)
    consented.register.ending.ask(kept.fact.id, withdrawal=True)
    set_day(consented.register.ending.on, date(2026, 4, 1))
    consented.register.ending.reason.setText("letter")
    agree(consented.register.ending.end.click)
    consented.refresh()
    (item,) = held_items(session, wang)
    assert [i.amount for i in consented.held.items] == [1_000_00]
    consented.held.way.ask(item, item.ways[1])
    way = consented.held.way
    way.amount.setText("400")
    way.name.setText("Zhao")
    way.route.show_value(Route.DIRECT)
    way.authority.show_value(Authority.HR)
    way.statement.setChecked(True)
    agree(way.go.click)
    assert "Attach the scan" in way.trouble.text()
    way.scan.take(scan)
    agree(way.go.click)
    assert [i.amount for i in held_items(session, wang)] == [600_00]
    consented.refresh()
    way.ask(consented.held.items[0], item.ways[3])
    way.reason.setText("given up")
    agree(way.go.click)
    assert held_items(session, wang) == []


def test_a_scan_is_saved_to_a_folder_and_never_opened(consented, tmp_path, monkeypatch, session):
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    row = consented.register._list.itemAt(0).widget()
    row.findChild(ScansShown)._row.itemAt(0).widget().click()
    (attachment,) = session.ledger.facts(Attachment)
    assert (folder / attachment.name).read_bytes() == session.file.blob(attachment.digest)


def test_an_employee_as_payee_is_offered_to_pay_the_company_in_one_click(
    desk, qtbot, session, wang, bearings
):
    draft = Draft(id=Id(0), partner=wang, accounts=(bearings,), terms=first_terms("CNY"),
                  from_=SIGNED)  # fmt: skip
    session.do(add_draft, draft, name="Wang")
    page = AgreementPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=wang, tab="agreement"))
    assert not page.lawful.isHidden()
    assert "ask 华东精密轴承 to sign a consent" in page.lawful.label.text()
    with qtbot.waitSignal(desk.went) as went:
        page.lawful.instead.click()
    company = Id(went.args[0].partner)
    (theirs,) = drafts_of(session.plan, company)
    assert (theirs.terms, theirs.accounts, theirs.from_) == (draft.terms, (bearings,), SIGNED)
    assert account_name(session, bearings) == session.ledger.identities(company)[0].name
    relation, _ = session.ledger.dossier(company).stands(bearings, SIGNED)
    assert relation is Relation.IS_ACCOUNT
    page.refresh()
    assert page.lawful.isHidden()


def test_an_employee_is_recorded_only_to_ask_for_consent(desk, qtbot, session, bearings):
    page = PartnersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partners"))
    page.add()
    form = page.form
    form.name.setText("Zhou")
    (row,) = form.relations
    row.answer(Relation.EMPLOYEE)
    assert not form.add.isEnabled()
    row.ask_consent.click()
    assert form.add.isEnabled()
    row.answer(Relation.CONNECTED)
    assert not form.add.isEnabled()


def test_how_payments_are_approved_is_set_in_the_settings(desk, qtbot, agree, session):
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("settings"))
    page.approval.people.show_value(2)
    page.approval.above.setText("10,000")
    agree(page.approval.record.click)
    setting = payment_setting(session)
    assert (setting.people, setting.attest_above) == (2, (("CNY", 10_000_00),))


def test_what_the_program_does_not_judge_is_said_until_it_is_read(desk, qtbot):
    first = FirstNotice(desk)
    qtbot.addWidget(first)
    assert not first.isHidden()
    first.read.click()
    again = FirstNotice(desk)
    qtbot.addWidget(again)
    assert again.isHidden()


def test_money_that_earns_nothing_is_listed_with_the_lawful_ways_on(
    desk, qtbot, session, partner, bearings
):
    partners.set_relation(session, partner, bearings, Relation.EMPLOYEE, since=date(2026, 1, 3))
    earns(session, bearings, partner, 20_000_00)
    page = opened(desk, qtbot, partner)
    (item,) = page.blocked.items
    assert (item.amount, item.code) == (20_000_00, "E_NO_CONSENT")
    words = [label.text() for label in page.blocked.findChildren(Label)]
    assert any("has not agreed in writing" in said and "①" in said for said in words)
    buttons = {b.text(): b for b in page.blocked.findChildren(Button)}
    buttons["Ask for a consent"].click()
    assert not page.form.fields.isHidden()
    with qtbot.waitSignal(desk.went) as went:
        buttons["Pay 华东精密轴承 instead"].click()
    relation, _ = session.ledger.dossier(Id(went.args[0].partner)).stands(bearings, SIGNED)
    assert relation is Relation.IS_ACCOUNT


def test_an_account_is_put_into_its_sector_with_what_shows_it(desk, qtbot, agree, session, scan):
    account = partners.add_account_in_sector(session, "Nord", Sector.UNKNOWN)
    note = SectorNote(desk)
    qtbot.addWidget(note)
    note.show_account(account, "Nord")
    note.sector.show_value(Sector.PRIVATE)
    note.sector.chosen.emit(Sector.PRIVATE)
    note.evidence.setText("share register")
    note.scan.take(scan)
    agree(note.record.click)
    (fact,) = session.ledger.sectors(account)
    assert fact.evidence == "share register"
    (kept,) = attachments_of(session, fact.id)
    assert session.file.blob(kept.digest) == scan.read_bytes()
