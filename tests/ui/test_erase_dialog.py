"""The window says what goes and what stays, erases after a yes, and takes the backups along."""

from datetime import date, datetime

import pytest

from planner.domain import accounts, charting, org
from planner.domain.org import Person
from planner.session.backups import all_backups
from planner.store.backups import make_backup
from planner.ui.erase_dialog import EraseDialog
from planner.ui.notes_page import NotesPage
from planner.ui.place import Place
from tests.ui.answering import answer


@pytest.fixture
def wanda(session):
    session.do(accounts.add_account, "Nord")
    (account,) = accounts.accounts(session.plan)
    session.do(charting.add_seat, account.id)
    (seat,) = org.seats(session.plan, account.id)
    session.do(charting.fill_seat, seat.id, "Wanda Erasable")
    return org.holder(session.plan, seat.id)


def test_she_is_erased_after_a_yes_and_the_backups_forget_her(
    qtbot, desk, session, wanda, tmp_path
):
    folder = tmp_path / "sales backups"
    make_backup(session.file.path, None, folder, "hand", datetime(2026, 3, 5, 12))
    session.do(accounts.add_account, "Süd")
    stuck = folder / all_backups(session)[0].path.name.replace(" 120000 ", " 130000 ")
    stuck.write_bytes(b"not to be opened" * 100)
    dialog = EraseDialog(desk, wanda.id, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "1 times on a seat" in dialog.goes.text()
    assert "backups elsewhere" in dialog.stays.text()
    dialog.deed.click()
    assert session.plan.find(Person, wanda.id) is not None  # not without the tick
    dialog.sure.setChecked(True)
    dialog.deed.click()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    assert session.plan.find(Person, wanda.id) is None
    assert stuck.name in dialog.outcome.text()
    others = [b.path for b in all_backups(session) if b.path != stuck]
    assert len(others) == 1
    assert b"Wanda" not in others[0].read_bytes()
    assert b"Wanda" not in session.file.path.read_bytes()


def test_old_history_is_erased_from_the_notes_page(qtbot, desk, session, wanda):
    page = NotesPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.show_place(Place("notes"))
    assert not page._also_thin.isVisible()
    now = session.now
    session.now = lambda: datetime(2029, 1, 1)
    page.refresh()
    assert page._also_thin.isVisible()
    answer("Erase old history")
    page._also_thin.click()
    qtbot.waitUntil(lambda: not page._also_thin.isVisible(), timeout=10_000)
    assert session.plan.find(Person, wanda.id) == wanda
    assert session.today == date(2029, 1, 1)
    session.now = now
