from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.domain.actions import Contact, log_contact
from planner.domain.charting import edit_person
from planner.domain.org import Person
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.chart.page import ChartPage
from planner.ui.desk import Desk
from planner.ui.fields import NoteField
from planner.ui.live import LiveSignal
from planner.ui.notes_page import NotesPage
from planner.ui.person_dialog import PersonButton
from planner.ui.person_sheet_dialog import PersonDialog
from planner.ui.place import Place
from planner.ui.private_hint import PrivateHint
from tests.documents.sample_papers import words
from tests.ui.purchase_world import add_account, add_people, person
from tests.ui.walking import nameless

THEN = datetime.fromisoformat("2023-01-05T09:00")
LATER = datetime.fromisoformat("2026-11-23T09:30")


@pytest.fixture
def old_desk(tmp_path, settings, qapp):
    """Three years have gone by since the notes were written."""
    clock = [THEN]
    file = Workspace.create(tmp_path / "o.planner", None, tmp_path / "s", lambda: clock[0])
    session = Session(file, lambda: clock[0], LiveSignal())
    account = add_account(session, "Huadong")
    add_people(session, account)
    session.do(edit_person, person(session, "Zhao Wei"), note="Calls\nat <b>ten</b>")
    ma = frozenset({person(session, "Ma Jun")})
    session.do(log_contact, account, date(2023, 1, 4), ma, note="Complained")
    clock[0] = LATER
    yield Desk(session, settings)
    session.close()


@pytest.fixture
def page(qtbot, old_desk):
    page = NotesPage(old_desk)
    qtbot.addWidget(page)
    page.show()
    page.show_place(Place("notes"))
    return page


def listed(page):
    return [old.note for old in page.rows.records]


def test_old_notes_are_listed_and_go_when_removed(page, old_desk):
    assert listed(page) == ["Complained", "Calls\nat <b>ten</b>"]
    page.table.select(lambda old: isinstance(old.of, Person))
    page.remove.click()
    assert listed(page) == ["Complained"]
    page.table.select(lambda old: isinstance(old.of, Contact))
    page.remove.click()
    assert listed(page) == []
    assert page._stack.currentIndex() == 1
    old_desk.session.undo()
    assert listed(page) == ["Complained"]
    assert nameless(page) == []


def test_a_note_leads_to_where_the_person_sits(page, old_desk):
    went = []
    old_desk.went.connect(went.append)
    page.table.select(lambda old: old.note == "Complained")
    page.open.click()
    (place,) = went
    assert (place.page, place.tab) == ("account", "chart")
    assert place.seat


def test_everything_about_somebody_is_shown_from_their_old_note(qtbot, page):
    page.table.select(lambda old: old.note == "Complained")
    page.everything.click()
    (dialog,) = page.findChildren(PersonDialog)
    qtbot.waitUntil(lambda: bool(dialog.view.pdf))
    assert "Complained" in words(dialog.view.pdf)
    dialog.close()


def test_nothing_can_be_removed_where_nothing_is_chosen(page):
    page.table.clearSelection()
    page.table.setCurrentIndex(page.table.model().index(-1, -1))
    assert not page.remove.isEnabled()


@pytest.fixture
def noted(qtbot, desk):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    field = NoteField("Note")
    column.addWidget(field)
    hint = PrivateHint(desk, field)
    column.addWidget(hint)
    page.show()
    yield field, hint
    page.close()


def test_a_private_note_gets_a_hint_and_is_kept_all_the_same(noted):
    field, hint = noted
    assert hint.isHidden()
    field.setPlainText("His wife is ill")
    assert not hint.isHidden()
    assert "health, family" in hint.text()
    field.setPlainText("Wants the tolerance sheet")
    assert hint.isHidden()
    assert field.toPlainText() == "Wants the tolerance sheet"


def test_the_hint_goes_with_its_field(noted):
    field, hint = noted
    field.setPlainText("debts")
    field.hide()
    assert hint.isHidden()
    field.show()
    assert not hint.isHidden()


@pytest.fixture
def chart(qtbot, desk, session):
    account = add_account(session, "Huadong")
    seats = add_people(session, account)
    page = ChartPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=account, seat=seats["Technical director"]))
    return page, seats


def test_the_inspector_leads_to_everything_about_the_person(qtbot, chart, session):
    page, seats = chart
    button = page.details.findChild(PersonButton)
    assert not button.isHidden()
    button.click()
    (dialog,) = page.findChildren(PersonDialog)
    qtbot.waitUntil(lambda: bool(dialog.view.pdf))
    said = words(dialog.view.pdf)
    assert "Zhao Wei" in said
    assert "Technical director" in said
    assert dialog.file_name() == "Zhao Wei Everything about this person"
    dialog.close()
    page.selection.choose(seats["Buyer"])
    assert button.isHidden()


def test_the_menu_of_a_seat_offers_it_while_somebody_sits_there(chart, qtbot):
    from planner.ui.chart.menu import seat_menu

    page, seats = chart

    def offered():
        menu: QMenu = seat_menu(page.view)
        return [a for a in menu.actions() if a.text() == "Everything about this person..."]

    (action,) = offered()
    action.trigger()
    (dialog,) = page.findChildren(PersonDialog)
    qtbot.waitUntil(lambda: bool(dialog.view.pdf))
    dialog.close()
    page.selection.choose(seats["Buyer"])
    assert offered() == []
