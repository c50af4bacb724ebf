"""Where the window opens."""

from PySide6.QtWidgets import QFileDialog

from planner.domain.actions import add_action
from planner.ui.main_window import MainWindow
from planner.ui.place import Place
from planner.ui.workspace_view import first_place
from tests.ui.purchase_world import add_account


def test_with_nothing_waiting_the_accounts_come_first(session):
    add_account(session, "Northgate")
    assert first_place(session) == Place("accounts")


def test_where_something_waits_it_is_shown_first(session, settings, qtbot):
    account = add_account(session, "Northgate")
    session.do(add_action, account, "Call", due_on=session.today)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(session)
    assert window.view.place == Place("today")
    window.view.go(Place("account", account=account, tab="plan", deed="plan action"))
    assert window.view.place.deed == "plan action"
    assert window.view.page.entry.action.isChecked()


def test_the_menu_saves_the_reminders(session, settings, qtbot, tmp_path, monkeypatch):
    account = add_account(session, "Northgate")
    session.do(add_action, account, "Call", due_on=session.today)
    chosen = str(tmp_path / "mine.ics")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(session)
    window.menus.reminders_asked.emit()
    assert (tmp_path / "mine.ics").exists()
