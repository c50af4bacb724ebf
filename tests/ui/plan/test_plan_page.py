"""The plan tab of an account; today is Monday, the 23rd of November 2026."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from planner.domain.actions import Action, Contact, ContactKind, add_action, log_contact
from planner.domain.errors import Refused
from planner.domain.org import Person
from planner.ui.place import LOG_CONTACT, PLAN_ACTION, Place
from planner.ui.plan.lists import DONE, OPEN
from planner.ui.plan.page import PlanPage
from tests.ui.active import bring_up
from tests.ui.purchase_world import add_account, add_people, add_purchase, person, there_and_back

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def account(session):
    account = add_account(session, "Northgate")
    add_people(session, account)
    return account


@pytest.fixture
def page(desk, account, qtbot):
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 850)
    page.show_place(Place("account", account=account, tab="plan"))
    bring_up(qtbot, page)
    return page


def type_into(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def names(session, people):
    return {session.plan.get(Person, id).name for id in people}


def column(table, n):
    model = table.model()
    return [model.index(row, n).data() for row in range(model.rowCount())]


def act(session, account, what, **fields):
    return session.do(add_action, account, what, **fields).edits[0].id


def test_one_line_logs_a_contact_and_plans_its_next_step(page, session):
    type_into(page.entry.line, "call Zhao yesterday: liked it -> fri send the offer")
    (contact,) = session.plan.all(Contact)
    assert (contact.kind, contact.on, contact.note) == (
        ContactKind.CALL,
        date(2026, 11, 22),
        "liked it",
    )
    (action,) = session.plan.all(Action)
    assert (action.what, action.due_on) == ("send the offer", date(2026, 11, 27))
    assert names(session, action.people) == {"Zhao Wei"}
    assert page.entry.line.text() == ""
    assert column(page.todo, 2) == ["send the offer"]
    assert column(page.log, 3) == ["liked it"]
    there_and_back(session)


def test_what_is_understood_is_said_while_typing(page):
    QTest.keyClicks(page.entry.line, "met Sun Li -> call her in 3 days")
    assert page.entry.understood.text() == (
        "Meeting with Sun Li, 23 Nov. Next step: call her (with Sun Li), by 26 Nov"
    )
    QTest.mouseClick(page.entry.action, LEFT)
    assert page.entry.enter.text() == "Plan action"
    page.entry.line.setText("send the list")
    assert page.entry.understood.text() == "send the list, without a day"


def test_what_sounds_private_is_told_and_bars_nothing(page, session):
    page.entry.line.setText("Sun Li: talked about her divorce")
    assert "This sounds private" in page.entry.understood.text()
    QTest.keyClick(page.entry.line, Qt.Key.Key_Return)
    assert len(session.plan.all(Contact)) == 1


def test_an_unknown_name_is_told_and_the_line_stays(page, session, qtbot):
    page.entry.line.setText("visit Nemo")
    assert page.entry.understood.text().startswith("Nobody here is called “Nemo”. Known are")
    with qtbot.captureExceptions() as caught:
        QTest.keyClick(page.entry.line, Qt.Key.Key_Return)
    assert [kind for kind, *_ in caught] == [Refused]
    assert page.entry.line.text() == "visit Nemo"
    assert not session.plan.all(Contact)


def test_the_purchase_beside_the_line_is_noted(page, session, account):
    purchase = add_purchase(session, account, "Lathe")
    page.entry.purchase.show_value(purchase.id)
    QTest.mouseClick(page.entry.action, LEFT)
    type_into(page.entry.line, "send the drawing")
    assert [a.purchase for a in session.plan.all(Action)] == [purchase.id]
    assert column(page.todo, 4) == ["Lathe"]


@pytest.mark.parametrize(
    ("deed", "line", "button"),
    [(LOG_CONTACT, "Zhao Wei ", "Log contact"), (PLAN_ACTION, "Visit Zhao Wei ", "Plan action")],
)
def test_a_deed_makes_the_line_ready(page, session, account, deed, line, button):
    purchase = add_purchase(session, account, "Lathe")
    seat = next(
        s for s in session.plan.tables.values() for s in s.values()
        if getattr(s, "title", "") == "Technical director"
    )  # fmt: skip
    page.show_place(
        Place("account", account=account, seat=seat.id, purchase=purchase.id, tab="plan", deed=deed)
    )
    assert (page.entry.line.text(), page.entry.enter.text()) == (line, button)
    assert page.entry.purchase.value() == purchase.id
    assert page.entry.line.hasFocus()


def test_actions_stand_by_due_day_and_done_ones_are_hidden(page, session, account):
    act(session, account, "Some day")
    act(session, account, "Friday", due_on=date(2026, 11, 27))
    late = act(session, account, "Late", due_on=date(2026, 11, 20))
    assert column(page.todo, 2) == ["Late", "Friday", "Some day"]
    assert column(page.todo, 1) == ["3 days late", "27 Nov", ""]
    page.todo.select(lambda a: a.id == late)
    page.action.finish()
    assert column(page.todo, 2) == ["Friday", "Some day"]
    QTest.mouseClick(page.all, LEFT)
    assert column(page.todo, 2) == ["Friday", "Some day", "Late"]
    assert column(page.todo, 0) == [OPEN, OPEN, DONE]


def test_a_click_on_the_box_ticks_off(page, session, account):
    act(session, account, "Call")
    box = page.todo.visualRect(page.todo.model().index(0, 0)).center()
    QTest.mouseClick(page.todo.viewport(), LEFT, pos=box)
    assert [a.done_on for a in session.plan.all(Action)] == [TODAY]
    assert page.nothing.isVisible()


def test_the_space_key_ticks_off_and_delete_removes(page, session, account):
    act(session, account, "Call", due_on=TODAY)
    act(session, account, "Write")
    page.todo.setFocus()
    page.todo.select(lambda a: a.what == "Call")
    QTest.keyClick(page.todo, Qt.Key.Key_Space)
    assert [a.what for a in session.plan.all(Action) if a.done_on] == ["Call"]
    page.todo.select(lambda a: a.what == "Write")
    QTest.keyClick(page.todo, Qt.Key.Key_Delete)
    assert [a.what for a in session.plan.all(Action)] == ["Call"]


def test_an_action_is_edited_in_place(page, session, account):
    purchase = add_purchase(session, account, "Lathe")
    act(session, account, "Call")
    page.todo.select(lambda _: True)
    type_into(page.action.what, "Call Zhao")
    type_into(page.action.due, "next fri")
    type_into(page.action.people, "zhao, Sun Li")
    type_into(page.action.who, "Wang")
    page.action.purchase.show_value(purchase.id)
    page.action.purchase.chosen.emit(purchase.id)
    (action,) = session.plan.all(Action)
    assert (action.what, action.due_on, action.who) == ("Call Zhao", date(2026, 12, 4), "Wang")
    assert names(session, action.people) == {"Zhao Wei", "Sun Li"}
    assert action.purchase == purchase.id
    assert page.action.due.text() == "2026-12-04"
    type_into(page.action.due, " ")
    assert [a.due_on for a in session.plan.all(Action)] == [None]


@pytest.mark.parametrize(("field", "words"), [("due", "31 feb"), ("people", "Nemo"), ("what", " ")])
def test_what_is_refused_is_not_shown_any_longer(page, session, account, qtbot, field, words):
    act(session, account, "Call", due_on=TODAY)
    page.todo.select(lambda _: True)
    edit = getattr(page.action, field)
    before = edit.text()
    with qtbot.captureExceptions() as caught:
        type_into(edit, words)
    assert [kind for kind, *_ in caught] == [Refused]
    assert edit.text() == before


def test_contacts_stand_newest_first_and_are_edited_and_removed(page, session, account):
    zhao = frozenset({person(session, "Zhao Wei")})
    for day in (3, 20, 11):
        session.do(log_contact, account, date(2026, 11, day), zhao, note=f"of {day}")
    assert column(page.log, 0) == ["20 Nov", "11 Nov", "3 Nov"]
    page.log.select(lambda c: c.on.day == 11)
    page.contact.kind.chosen.emit(ContactKind.CALL)
    type_into(page.contact.people, "Sun")
    changed = next(c for c in session.plan.all(Contact) if c.on.day == 11)
    assert (changed.kind, names(session, changed.people)) == (ContactKind.CALL, {"Sun Li"})
    QTest.mouseClick(page.contact.remove, LEFT)
    assert column(page.log, 0) == ["20 Nov", "3 Nov"]


def test_a_note_is_kept_when_the_field_is_left(page, session, account):
    session.do(log_contact, account, TODAY, frozenset({person(session, "Sun Li")}))
    page.log.select(lambda _: True)
    page.contact.note.setFocus()
    QTest.keyClicks(page.contact.note, "asked for a sample")
    page.entry.line.setFocus()
    assert [c.note for c in session.plan.all(Contact)] == ["asked for a sample"]


def test_another_account_shows_its_own(page, session, account):
    act(session, account, "Call")
    other = add_account(session, "Southgate")
    page.show_place(Place("account", account=other, tab="plan"))
    assert column(page.todo, 2) == []
    assert page.nothing.isVisible()
    assert not page.action.isVisible()


def test_reminders_are_saved_for_the_calendar(page, session, account, tmp_path, monkeypatch):
    act(session, account, "Call", due_on=date(2026, 11, 27))
    chosen = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    told = []
    page.desk.told.connect(told.append)
    QTest.mouseClick(page.calendar, LEFT)
    assert told == ["1 reminders were written to mine.ics."]
    assert b"SUMMARY:Northgate: Call" in (tmp_path / "mine.ics").read_bytes()


def test_everything_that_takes_the_keyboard_has_a_name(page, session, account):
    act(session, account, "Call", due_on=TODAY)
    from PySide6.QtWidgets import QWidget

    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), type(widget)


def test_what_is_typed_is_about_the_only_purchase_that_runs(page, session, account):
    assert not page.entry.purchase.value()
    press = add_purchase(session, account, "Press")
    page.refresh()
    assert page.entry.purchase.value() == press.id
    type_into(page.entry.line, "call Ma yesterday: liked it")
    (contact,) = session.plan.all(Contact)
    assert contact.purchase == press.id
    page.entry.purchase.show_value(0)  # said otherwise, it stays so
    page.refresh()
    assert not page.entry.purchase.value()
    add_purchase(session, account, "Lathe")
    page.refresh()
    assert not page.entry.purchase.value()


def test_how_late_an_action_is_can_be_read(page, session, account):
    act(session, account, "send the offer", due_on=date(2026, 11, 7))
    page.refresh()
    font = QFont(page.todo.font())
    font.setPixelSize(page.desk.theme.px(12))
    assert column(page.todo, 1) == ["16 days late"]
    around = 36  # what a pill keeps of its cell
    wide = QFontMetrics(font).horizontalAdvance("16 days late") + page.desk.theme.px(around)
    assert page.todo.columnWidth(1) >= wide
