"""The chart inside the real window: F6, undo and the way there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.accounts import accounts, add_account
from planner.domain.charting import add_seat, fill_seat
from planner.domain.org import roots, seats
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.chart.page import ChartPage
from planner.ui.live import LiveSignal
from planner.ui.main_window import MainWindow
from planner.ui.place import Place
from tests.ui.chart.conftest import buy
from tests.ui.conftest import now


@pytest.fixture
def session(tmp_path, qapp):
    """The window closes it."""
    file = Workspace.create(tmp_path / "sales.planner", None, tmp_path / "settings", now)
    return Session(file, now, LiveSignal())


@pytest.fixture
def account(session):
    session.do(add_account, "Huadong Bearings")
    account = accounts(session.plan)[0].id
    session.do(add_seat, account, title="GM")
    session.do(fill_seat, roots(session.plan, account)[0].id, "Chen")
    return account


@pytest.fixture
def window(qtbot, settings, session):
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(session)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def page(window, account) -> ChartPage:
    window.view.go(Place("account", account=account, tab="chart"))
    return window.view.page


def press(key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, held)


def test_going_to_a_chart_gives_it_the_keyboard(page):
    assert page.view.hasFocus()


def test_the_whole_chart_is_in_sight_at_once(page, session, account):
    box = page.view.box_in_window(roots(session.plan, account)[0].id)
    assert page.view.room().contains(box)
    assert abs(box.center().x() - page.view.room().center().x()) < 2


def test_in_a_low_window_the_fitted_chart_is_not_behind_the_card(page, window, session, account):
    top = roots(session.plan, account)[0].id
    for _ in range(2):
        session.do(add_seat, account, top)
        top = max(seats(session.plan, account), key=lambda seat: seat.id).id
    buy(session, account)
    window.resize(1350, 620)
    QApplication.processEvents()
    page.view.fit()
    card = page.hints.geometry().toRectF()
    assert page.hints.isVisible()
    assert not page.hints.keys.isVisible()
    assert page.view.room().bottom() <= card.top()
    for seat in seats(session.plan, account):
        assert page.view.room().contains(page.view.box_in_window(seat.id))


def test_f6_goes_from_the_chart_to_the_inspector_and_round(page, session, account):
    page.selection.choose(roots(session.plan, account)[0].id)
    press(Qt.Key.Key_F6)
    assert page.details.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F6)
    assert not page.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F6)
    assert page.view.hasFocus()


def test_a_report_is_added_named_and_undone_without_the_mouse(page, session, account):
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Zhao")
    press(Qt.Key.Key_Return)
    assert page.details.name.text() == "Zhao"
    for _ in range(2):
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [s.title for s in seats(session.plan, account)] == ["GM"]
    assert page.view.hasFocus()
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(seats(session.plan, account)) == 2
