"""What is judged of one person, below the matrix."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.own_rules import own_playbook
from planner.domain.processes import BuyingRole
from planner.domain.roles import CoachTest, Coverage, Knowledge, ResponseMode, Stance, involvement
from planner.ui.label import Label
from planner.ui.place import Place
from planner.ui.roles.columns import At
from planner.ui.roles.page import RolesPage
from planner.ui.roles.rows import Row
from tests.ui.active import bring_up
from tests.ui.purchase_world import (
    add_account,
    add_people,
    add_purchase,
    make_adviser_key,
    person,
    there_and_back,
)


@pytest.fixture
def lathe(session):
    account = add_account(session, "Nord")
    add_people(session, account)
    lathe = add_purchase(session, account, "Lathe", stage=4)
    make_adviser_key(session, lathe)
    return lathe


@pytest.fixture
def page(desk, qtbot, lathe):
    page = RolesPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 800)
    page.show_place(Place("account", account=lathe.account, purchase=lathe.id, tab="roles"))
    bring_up(qtbot, page)
    page.view.put_cursor(person(desk.session, "Zhao Wei"), At.FIRST_ROLE)
    QTest.keyClick(page.view, Qt.Key.Key_D)
    return page


def noted(page, lathe):
    session = page.desk.session
    return involvement(session.plan, lathe.id, person(session, "Zhao Wei"))


def test_a_key_shows_more_of_the_person_and_the_button_hides_it(page):
    assert page.person.isVisible()
    assert page.about.text() == "About Zhao Wei"
    page.about.click()
    assert page.cards.isVisible()


def test_a_click_on_the_name_shows_more(page, session):
    page.about.click()
    page.view.put_cursor(person(session, "Ma Jun"), At.PERSON)
    page.view.clicked.emit(page.view.currentIndex())
    assert page.about.text() == "About Ma Jun"
    assert page.person.isVisible()


def test_the_three_tests_of_a_coach_are_ticked(page, session, lathe):
    page.person.coach.flag.click()
    for box in page.person.coach.tests.values():
        box.click()
    assert noted(page, lathe).coach
    assert noted(page, lathe).tests == frozenset(CoachTest)
    there_and_back(session)


def test_the_pill_of_a_coach_is_filled_once_all_tests_hold(page):
    page.person.coach.flag.click()
    hollow = page.view.grab().toImage()
    for box in page.person.coach.tests.values():
        box.click()
    assert page.view.grab().toImage() != hollow


def test_wanted_coverage_stands_beside_what_there_is(page, lathe):
    page.person.wanted.chosen.emit(Coverage.IN_DEPTH)
    assert noted(page, lathe).wanted is Coverage.IN_DEPTH
    row = next(r for r in page.model.rows if isinstance(r, Row) and r.noted)
    assert page.model.words(row, At.COVERAGE) == "One contact → In depth"
    assert page.person.missing.text() == "Not reached yet"
    page.person.coverage.judged.emit(Coverage.IN_DEPTH, Knowledge())
    assert page.person.missing.text() == "Reached"


def test_what_they_want_and_how_they_meet_the_change(page, lathe):
    page.person.result.settled.emit(" Less scrap ")
    page.person.interest.settled.emit("No night shifts")
    page.person.response.chosen.emit(ResponseMode.TROUBLE)
    now = noted(page, lathe)
    assert (now.result, now.interest) == ("Less scrap", "No night shifts")
    assert now.response is ResponseMode.TROUBLE


def test_the_source_of_a_judgement_is_kept(page, lathe):
    page.person.stance.judged.emit(Stance.NEUTRAL, Knowledge(confirmed=True, source="Ma Jun"))
    assert noted(page, lathe).stance_known.source == "Ma Jun"


def test_the_history_tells_from_what_to_what(page, session):
    page.person.stance.judged.emit(Stance.OPPOSES, Knowledge(source="Ma Jun"))
    said = [label.text() for label in page.person.findChildren(Label)]
    assert "Stance: Supports → Opposes" in said
    assert any(words.endswith("· Ma Jun") for words in said)


def test_a_guide_says_what_the_value_means(page):
    page.person.stance.judged.emit(Stance.OPPOSES, Knowledge())
    said = [label.text() for label in page.person.findChildren(Label)]
    assert any("Works against us, or for a rival." in words for words in said)


def test_the_playbook_is_written_where_it_is_read(page, session):
    page.about.click()
    card = page.cards.playbook
    card.edit.click()
    assert card.fields.isVisible()
    card.fields.fields["trap"].settled.emit("Never come late.")
    assert own_playbook(session.plan, BuyingRole.TECHNICAL_ADVISER).trap == "Never come late."
    card.edit.click()
    assert "Never come late." in [label.text() for label in card.findChildren(Label)]


def test_what_is_written_for_one_person_never_lands_on_another(page, session, lathe):
    page.person.result.setFocus()
    QTest.keyClicks(page.person.result, "Less scrap")
    page.view.setFocus()
    page.view.put_cursor(person(session, "Ma Jun"), At.FIRST_ROLE)
    assert noted(page, lathe).result == "Less scrap"
    assert page.person.result.toPlainText() == ""
