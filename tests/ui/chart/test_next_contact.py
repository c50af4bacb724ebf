"""What comes next with somebody, at the chart's inspector."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.actions import ContactKind, add_action, log_contact
from planner.domain.org import Seat, holder
from planner.ui.chart.next_contact import ContactButtons, NextContact
from planner.ui.label import Label
from planner.ui.place import LOG_CONTACT, PLAN_ACTION, Place
from tests.ui.purchase_world import add_account, add_people, person

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def world(session):
    account = add_account(session, "Northgate")
    return account, add_people(session, account)


@pytest.fixture
def block(desk, qtbot):
    block = NextContact(desk)
    qtbot.addWidget(block)
    return block


def said(session, block, account):
    block.show_person(account, holder_of(session, "Zhao Wei"))
    QApplication.processEvents()
    return [label.accessibleName() for label in block.findChildren(Label) if label.isVisible()]


def holder_of(session, name):
    found = person(session, name)
    seats = (holder(session.plan, s.id) for s in session.plan.all(Seat))
    return next(p for p in seats if p is not None and p.id == found)


def test_the_next_step_and_the_last_contact_are_said(session, world, block):
    account, _ = world
    zhao = frozenset({person(session, "Zhao Wei")})
    session.do(add_action, account, "Later", people=zhao, due_on=TODAY + timedelta(days=9))
    session.do(add_action, account, "Send report", people=zhao, due_on=date(2026, 11, 28))
    session.do(log_contact, account, date(2026, 10, 31), zhao, note="old")
    session.do(
        log_contact, account, date(2026, 11, 20), zhao, kind=ContactKind.CALL, note="liked it"
    )
    block.show()
    assert said(session, block, account) == [
        "Next step", "Last contact", "Call, 20 Nov: liked it", "28 Nov", "Send report",
    ]  # fmt: skip


def test_of_somebody_without_steps_and_contacts_nothing_is_said(session, world, block):
    account, _ = world
    block.show()
    block.show_person(account, holder_of(session, "Zhao Wei"))
    assert block.isHidden()


def test_the_buttons_lead_to_the_plan(desk, session, world, qtbot):
    account, seats = world
    buttons = ContactButtons(desk)
    qtbot.addWidget(buttons)
    places = []
    desk.went.connect(places.append)
    seat = session.plan.get(Seat, seats["Technical director"])
    buttons.show_seat(seat, holder(session.plan, seat.id), None)
    QTest.mouseClick(buttons.log, LEFT)
    QTest.mouseClick(buttons.plan, LEFT)
    here = Place("account", account=account, seat=seat.id, tab="plan")
    assert [(p.account, p.seat, p.tab, p.deed) for p in places] == [
        (here.account, here.seat, "plan", LOG_CONTACT),
        (here.account, here.seat, "plan", PLAN_ACTION),
    ]


def test_nobody_is_contacted_on_an_empty_seat(desk, session, world, qtbot):
    _, seats = world
    buttons = ContactButtons(desk)
    qtbot.addWidget(buttons)
    buttons.show_seat(session.plan.get(Seat, seats["Quality"]), None, None)
    assert not buttons.log.isVisible()
    assert buttons.plan.isVisible()
