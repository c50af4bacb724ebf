"""A move asks for the exit evidence that is missing, and keeps the reason for going without."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.purchases import Purchase, StageMove
from planner.ui.board.page import BoardPage
from planner.ui.place import Place
from tests.ui.purchase_world import (
    add_account,
    add_purchase,
    at_stage,
    stage_of,
    there_and_back,
)


@pytest.fixture
def lathe(session):
    return add_purchase(session, add_account(session, "Nord"), "Lathe")


@pytest.fixture
def page(desk, qtbot, lathe):
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show_place(Place("board"))
    page.show()
    return page


def drop(page, purchase, number):
    page.view.moved.emit(purchase.id, stage_of(page.desk.session, purchase.id, number).id)


def test_the_card_lies_in_the_new_column_while_it_is_asked_about(page, session, lathe):
    drop(page, lathe, 2)
    assert page.passing.isVisible()
    assert page.view.lane_of(lathe.id) == (1, 0)
    assert at_stage(session, lathe) == 1


def test_escape_puts_it_back(page, session, lathe):
    drop(page, lathe, 2)
    QTest.keyClick(page.passing.reason, Qt.Key.Key_Escape)
    assert not page.passing.isVisible()
    assert page.view.lane_of(lathe.id) == (0, 0)
    assert not session.plan.all(StageMove)


def test_it_goes_on_with_a_reason_that_is_kept(page, session, lathe):
    drop(page, lathe, 2)
    page.passing.boxes[0].click()
    page.passing.reason.setText("They are in a hurry")
    QTest.keyClick(page.passing.reason, Qt.Key.Key_Return)
    assert at_stage(session, lathe) == 2
    (move,) = session.plan.all(StageMove)
    assert (move.missing, move.reason) == ((1,), "They are in a hurry")
    assert (lathe.stage, 0) in session.plan.get(Purchase, lathe.id).seen
    there_and_back(session)


def test_without_a_reason_it_waits(page, session, lathe, qtbot):
    drop(page, lathe, 2)
    with qtbot.waitSignal(page.desk.told):
        page.passing.move_on.click()
    assert at_stage(session, lathe) == 1
    assert page.passing.isVisible()


def test_with_everything_ticked_no_reason_is_asked_for(page, session, lathe):
    drop(page, lathe, 2)
    for box in page.passing.boxes:
        box.click()
    assert not page.passing.reason.isEnabled()
    page.passing.move_on.click()
    assert at_stage(session, lathe) == 2


def test_another_drop_is_not_held_up(page, session, lathe, qtbot):
    press = add_purchase(session, lathe.account, "Press")
    drop(page, lathe, 2)
    with qtbot.waitSignal(page.desk.told):
        drop(page, press, 3)
    assert page.view.lane_of(lathe.id)[0] == 0
    assert page.view.lane_of(press.id)[0] == 2


def test_the_way_back_asks_nothing(page, session, lathe):
    press = add_purchase(session, lathe.account, "Press", stage=3)
    drop(page, press, 2)
    assert at_stage(session, press) == 2


def test_a_purchase_that_is_undone_meanwhile_is_not_asked_about_any_more(page, session, lathe):
    drop(page, lathe, 2)
    session.undo()
    assert page.view.lane_of(lathe.id) is None
    assert not page.passing.isVisible()
