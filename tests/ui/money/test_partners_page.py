"""Partners are taken in with plain questions; who belongs to a buyer is refused kindly."""

import json
from pathlib import Path

import pytest

from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.errors import PlannerError
from planner.domain.parties import held_on
from planner.session import partners
from planner.session.partners import NewPartner
from planner.ui.money.partners_page import PartnersPage
from planner.ui.money.profile_page import ProfilePage
from planner.ui.place import Place

HOSTILE = json.loads((Path(__file__).parents[2] / "data" / "hostile.json").read_text("utf-8"))
NASTY = ["<b>Nord</b>", "A & B", "{name}", "%s", "'; DROP TABLE party; --", "‮evil", "👩‍👩‍👧 王五"]


@pytest.fixture
def page(desk, qtbot, bearings, moulds):
    page = PartnersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partners"))
    return page


def row_of(page, account):
    return next(row for row in page.form.relations if row.account == account)


def test_an_empty_list_says_what_to_do_first(page):
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    assert page.form is not None


def test_an_insider_is_refused_at_once_with_the_lawful_way_first(page, bearings):
    page.add()
    page.form.name.setText("王五")
    row_of(page, bearings).answer(Relation.EMPLOYEE)
    words = row_of(page, bearings).refusal.label.text()
    assert words.startswith("This person cannot be paid. 王五")
    assert "① Rebate to 华东精密轴承." in words
    assert not page.form.add.isEnabled()


def test_a_refusal_is_brought_into_sight_with_its_ways_out_below_it(page, bearings, qtbot):
    page.resize(1000, 520)
    page.show()
    page.add()
    page.form.name.setText("王五")
    row = row_of(page, bearings)
    assert row.visibleRegion().isEmpty()
    row.relation.show_value(Relation.EMPLOYEE)
    row.relation.chosen.emit(Relation.EMPLOYEE)
    qtbot.waitUntil(lambda: row.refusal.visibleRegion().boundingRect() == row.refusal.rect())
    assert row.ask_consent.y() >= row.refusal.label.geometry().bottom()
    assert row.refusal.label.width() > row.refusal.width() - 40


def test_an_organisation_is_not_asked_whether_it_is_an_official(page):
    page.add()
    answers = [page.form.public.itemText(n) for n in range(3)]
    assert answers[1] == "Not state-owned and not controlled by the state"
    page.form.public.show_value(Public.NO)
    page.form.form.show_value(Form.PERSON)
    page.form.form.chosen.emit(Form.PERSON)
    assert page.form.public.currentText().startswith("Not an official")
    assert page.form.public.value() is Public.NO


def test_one_click_makes_the_buying_organisation_the_partner(page, session, qtbot, desk, bearings):
    page.add()
    page.form.name.setText("王五")
    page.form.holder.show_value(BankHolder.SELF)
    page.form.number.setText("6222")
    row_of(page, bearings).answer(Relation.EMPLOYEE)
    row_of(page, bearings).make_partner.click()
    assert page.form.add.isEnabled()
    with qtbot.waitSignal(desk.went):
        page.form.add.click()
    (identity,) = session.ledger.payees()
    assert (identity.name, identity.form) == ("华东精密轴承", Form.ORG)
    dossier = session.ledger.dossier(identity.party)
    assert dossier.relation(bearings, session.today).relation is Relation.IS_ACCOUNT
    assert dossier.bank_accounts == []


def test_the_sector_is_asked_where_it_is_unknown_and_recorded(session, desk, qtbot):
    account = partners.add_account_in_sector(session, "Nord", Sector.UNKNOWN)
    page = PartnersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partners"))
    page.add()
    page.form.name.setText("Li")
    row = row_of(page, account)
    assert row.sector.isHidden()
    row.answer(Relation.INDEPENDENT)
    assert not row.sector.isHidden()
    row.sector.show_value(Sector.PRIVATE)
    page.form.add.click()
    assert held_on(session.ledger.sectors(account), session.today).sector is Sector.PRIVATE


def test_a_name_taken_is_refused_under_the_field(page, session, partner):
    page.add()
    page.form.name.setText("李四 li si trading")
    page.form.add.click()
    assert "already" in page.form._name_trouble.text()
    assert len(session.ledger.payees()) == 1


@pytest.mark.parametrize("name", NASTY)
def test_any_name_is_shown_as_typed(page, session, desk, qtbot, name):
    page.add()
    page.form.name.setText(name)
    for row in page.form.relations:
        row.answer(Relation.EMPLOYEE)
        row.answer(Relation.INDEPENDENT)
    page.form.add.click()
    page.refresh()
    assert [row.name for row in page.rows.records] == [name.strip()]
    profile = ProfilePage(desk)
    qtbot.addWidget(profile)
    profile.show_place(Place("partner", partner=page.rows.records[0].id))
    assert profile.title() == name.strip()


def test_a_change_of_the_profile_is_a_new_fact(session, desk, qtbot, agree, partner):
    page = ProfilePage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner))
    assert not page.identity_card.save.isEnabled()
    page.identity_card.lines["address"].setText("Hangzhou")
    page.identity_card.public.show_value(Public.NO)
    asked = agree(page.identity_card.save.click)
    assert "cannot be undone" in asked
    before, after = session.ledger.identities(partner)
    assert (before.address, after.address) == ("Shanghai", "Hangzhou")


def test_a_bank_account_is_shown_by_its_last_four_digits(desk, qtbot, partner):
    page = ProfilePage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner))
    assert page.bank_card.line.text() == "CMB ··· 4417"


def test_who_joins_the_account_is_held_and_the_page_says_why(
    session, desk, qtbot, agree, partner, bearings
):
    page = ProfilePage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner))
    assert page.pill.text() == "May be paid"
    page.relations_card.which.show_value(bearings)
    page.relations_card.ask.click()
    page.relations_card.row.answer(Relation.EMPLOYEE)
    assert not page.relations_card.since.isHidden()
    assert "“Works for it”" in agree(page.relations_card.record.click)
    page.refresh()
    assert page.pill.text() == "May be paid in part"
    assert "has not agreed in writing" in page.note.label.text()


def test_the_first_answer_for_an_account_is_of_all_days(session, desk, qtbot, partner):
    other = partners.add_account_in_sector(session, "Nord", Sector.PRIVATE)
    page = ProfilePage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner))
    page.relations_card.which.show_value(other)
    page.relations_card.ask.click()
    assert page.relations_card.since.isHidden()


def taken(session) -> list[str]:
    """The hostile names that the ledger takes; the others it refuses by name."""
    names = []
    for name in HOSTILE:
        try:
            partners.add_partner(session, NewPartner(name=name))
        except PlannerError:
            continue
        names.append(name.strip())
    return names


def test_every_hostile_name_is_listed_as_it_was_taken(session, desk, qtbot):
    names = taken(session)
    assert len(names) > 40
    page = PartnersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partners"))
    assert sorted(row.name for row in page.rows.records) == sorted(names)
    profile = ProfilePage(desk)
    qtbot.addWidget(profile)
    for row in page.rows.records:
        profile.show_place(Place("partner", partner=row.id))
        assert profile.title() == row.name
