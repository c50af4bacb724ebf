"""Backups, the history, the banner, the second window and the way back, in the window."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain import accounts
from planner.session.backups import all_backups, kept_of, note_elsewhere, note_made, reminder
from planner.session.files import FileProblem, change_passphrase, new, open_, remembered
from planner.store.backups import make_backup
from planner.ui.backups_page import BackupsPage
from planner.ui.held_dialog import HeldDialog
from planner.ui.history_page import HistoryPage
from planner.ui.live import LiveSignal
from planner.ui.passphrase_dialog import PassphraseDialog
from planner.ui.place import Place
from planner.ui.rescue_page import RescuePage
from tests.planners import log_lines


@pytest.fixture
def page(qtbot, desk):
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_place(Place("backups"))
    return page


def made(qtbot, page):
    page.make()
    qtbot.waitUntil(lambda: page._job is None, timeout=10_000)
    qtbot.waitUntil(page.card.restore.isEnabled, timeout=10_000)


def rows(table):
    return [
        [table.model().index(r, c).data() for c in range(table.model().columnCount())]
        for r in range(table.model().rowCount())
    ]


# backups


def test_a_backup_by_hand_is_listed_with_what_it_holds(qtbot, page, session):
    session.do(accounts.add_account, "Nord")
    made(qtbot, page)
    (row,) = rows(page.table)
    assert row[1] == "By hand"
    assert row[2] == "1"
    assert row[4] == "As now"
    assert page.card.outcome.text() == "Whole. It holds exactly what this workspace holds."
    session.do(accounts.add_account, "Süd")
    page.card._backup = None
    page.refresh()
    qtbot.waitUntil(page.card.restore.isEnabled, timeout=10_000)
    assert page.card.outcome.text() == "Whole. 1 steps were taken since."
    then, now = page.card.figures["accounts"]
    assert (then.text(), now.text()) == ("1", "2")


def test_a_backup_comes_back_as_a_new_file_beside(qtbot, page, session, settings):
    session.do(accounts.add_account, "Nord")
    made(qtbot, page)
    session.do(accounts.add_account, "Süd")
    before = session.file.path.read_bytes()
    with qtbot.waitSignal(page.card.restored, timeout=10_000) as done:
        page.card.restore.click()
    target = session.file.path.with_name(done.args[0])
    assert session.file.path.read_bytes() == before
    restored = open_(target, None, settings.folder, LiveSignal())
    assert [a.name for a in accounts.accounts(restored.plan)] == ["Nord"]
    assert "older than what this computer has seen" in remembered(restored).in_english()
    restored.do(accounts.add_account, "West")
    kinds = [kind for _, _, kind in log_lines(restored)]
    assert kinds == ["plan", "restored", "plan"]
    restored.close()
    assert session.file.path.exists()


def test_backups_go_to_another_folder_from_then_on(qtbot, page, session, tmp_path):
    session.do(accounts.add_account, "Nord")
    (tmp_path / "stick").mkdir()
    page.set_folder(tmp_path / "stick")
    made(qtbot, page)
    assert kept_of(session).folder == str(tmp_path / "stick")
    assert len(list((tmp_path / "stick").iterdir())) == 1


def test_a_copy_taken_elsewhere_starts_the_year_anew(qtbot, page, session, tmp_path):
    session.do(accounts.add_account, "Nord")
    made(qtbot, page)
    note_made(session, date(2025, 1, 1))
    assert reminder(session) is not None
    page.card.take_to(tmp_path / "elsewhere.planner")
    assert reminder(session) is None
    note_elsewhere(session, session.today - timedelta(days=366))
    assert "taken to another place" in str(reminder(session).in_english())


def test_a_backup_is_made_when_the_window_closes_after_a_change(qtbot, window, session):
    window.show_session(session)
    session.do(accounts.add_account, "Nord")
    path = session.file.path
    window.close()
    (backup,) = (path.parent / "sales backups").iterdir()
    assert " close " in backup.name


def test_the_window_makes_one_while_it_is_open_and_says_when_it_cannot(qtbot, window, session):
    session.do(accounts.add_account, "Nord")
    window.show_session(session)
    keeper = window.keeping.backups
    with qtbot.waitSignal(keeper.made, timeout=10_000):
        keeper.make("open")
    assert [b.reason for b in all_backups(session)] == ["open"]
    session.do(accounts.add_account, "Süd")
    folder = Path(kept_of(session).folder)
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_text("in the way")
    with qtbot.waitSignal(keeper.failed, timeout=10_000):
        keeper.make("work")
    assert "could not be written" in window.view.banner.words.text()
    assert window.view.banner.deed.text() == "Backups"


# trouble on the disk


def test_a_drive_that_goes_away_stops_saving_and_says_so_until_it_is_back(
    qtbot, window, session, tmp_path
):
    window.show_session(session)
    session.do(accounts.add_account, "Nord")
    away = tmp_path / "away"
    away.mkdir()
    for each in tmp_path.glob("sales.planner*"):
        each.rename(away / each.name)
    window.keeping.look()
    banner = window.view.banner
    qtbot.waitUntil(banner.isVisible)
    assert "is gone" in banner.words.text()
    assert window.view.sidebar._saved.text() == "not saving"
    with pytest.raises(FileProblem):
        session.do(accounts.add_account, "Lost")
    for each in away.iterdir():
        each.rename(tmp_path / each.name)
    window.keeping.look()
    assert not banner.isVisible()
    assert window.view.sidebar._saved.text() == "saved"
    session.do(accounts.add_account, "Süd")


# a second window


def test_a_second_window_reads_and_follows_the_first(qtbot, window, session, settings):
    session.do(accounts.add_account, "Nord")
    window.open_file(session.file.path)
    dialog = window.findChildren(HeldDialog)[-1]
    assert not dialog.take.isVisible()  # its holder lives on this computer
    dialog.read.click()
    assert window.session.file.read_only
    window.keeping._begin()
    assert "to be read only" in window.view.banner.words.text()
    with pytest.raises(FileProblem, match="read-only"):
        window.session.do(accounts.add_account, "Süd")
    session.do(accounts.add_account, "West")
    window.keeping.look()
    assert [a.name for a in accounts.accounts(window.session.plan)] == ["Nord", "West"]
    assert window.view.page.title() == "Accounts"


def test_the_lock_of_another_computer_is_taken_over_only_after_a_second_question(
    qtbot, window, tmp_path, settings
):
    path = tmp_path / "b.planner"
    new(path, None, settings.folder, LiveSignal()).close()
    path.with_name(".b.planner.lock").write_text("ann, laptop-7, process 42\nlaptop-7")
    window.open_file(path)
    dialog = window.findChildren(HeldDialog)[-1]
    assert dialog.isVisible()
    dialog.take.click()
    assert window.session is None
    dialog.sure.click()
    assert window.session.file.path == path
    assert not window.session.file.read_only


# the passphrase


def test_the_passphrase_is_changed_and_the_backups_follow(qtbot, window, tmp_path, settings):
    path = tmp_path / "c.planner"
    session = new(path, "old words", settings.folder, LiveSignal())
    session.do(accounts.add_account, "Nord")
    window.show_session(session)
    make_backup(path, session.file.key, tmp_path / "c backups", "hand", datetime(2026, 3, 5, 12))
    dialog = PassphraseDialog(session, settings, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.old.setText("wrong words")
    for field in (dialog.fields.first, dialog.fields.second):
        field.setText("new words of mine")
    dialog.deed.click()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    assert "not the passphrase of this file" in dialog.trouble.text()
    dialog.old.setText("old words")
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        dialog.deed.click()
    session.do(accounts.add_account, "Süd")
    (backup,) = all_backups(session)
    key = session.file.key
    window.close()
    again = open_(path, "new words of mine", settings.folder, LiveSignal())
    assert again.file.key == key
    again.close()
    restored = open_(backup.path, "new words of mine", settings.folder, LiveSignal())
    restored.close()


# history


def test_the_history_is_searched_looked_into_and_exported(qtbot, desk, session, tmp_path):
    session.do(accounts.add_account, "Nordlicht 北光")
    (account,) = accounts.accounts(session.plan)
    session.do(accounts.edit_account, account.id, name="Nordwind")
    session.undo()
    page = HistoryPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_place(Place("history"))
    assert [r[3] for r in rows(page.table)] == [
        "Undone: Edit Nordlicht 北光",
        "Edit Nordlicht 北光",
        "Add Nordlicht 北光",
    ]
    assert {r[2] for r in rows(page.table)} == {"This computer"}
    page.table.selectRow(1)
    assert ["Account", "Name", "Nordlicht 北光", "Nordwind"] in rows(page.details)
    page.search.setText("nordwind")
    page._later.timeout.emit()
    assert len(rows(page.table)) == 2
    page.search.setText("100%_\\")
    page._later.timeout.emit()
    assert rows(page.table) == []
    assert page.count.text() == "Nothing in the history says that."
    page.search.setText("")
    page.save(tmp_path / "history.csv")
    written = (tmp_path / "history.csv").read_text("utf-8-sig").splitlines()
    assert written[0] == "Step,When,Who,What,Kind,Field,Before,After"
    assert any("Nordlicht 北光,Nordwind" in line for line in written)


# damage


SEALS = 8
"""The page on which the table of seals begins in a new file."""


def damage(path: Path) -> bytes:
    """The first page of a table that is not read on opening is scribbled over."""
    body = bytearray(path.read_bytes())
    body[SEALS * 4096 - 4096 : SEALS * 4096] = b"\x5a" * 4096
    path.write_bytes(body)
    return bytes(body)


@pytest.mark.parametrize("passphrase", [None, "open sesame"], ids=["plain", "encrypted"])
def test_from_a_damaged_file_there_is_a_way_back(qtbot, window, tmp_path, settings, passphrase):
    path = tmp_path / "d.planner"
    session = new(path, passphrase, settings.folder, LiveSignal())
    session.do(accounts.add_account, "Nord")
    make_backup(path, session.file.key, tmp_path / "d backups", "hand", datetime(2026, 3, 5, 12))
    session.do(accounts.add_account, "Süd")
    session.close()
    before = damage(path)
    window.open_file(path)
    if passphrase:
        with qtbot.waitSignal(window.opener.busy, check_params_cb=lambda busy: not busy):
            window.opener.unlock(path, passphrase)
    page = window.centralWidget()
    assert isinstance(page, RescuePage)
    qtbot.waitUntil(page.restore.isEnabled, timeout=10_000)
    assert "5 Mar 2026 12:00" in page.outcome.text()
    assert "It holds: accounts 1, people 0" in page.differs.text()
    assert "Steps that this computer has seen and that are missing in it: 1." in page.differs.text()
    folder = tmp_path / "tables"
    folder.mkdir()
    page.save_tables(folder)
    assert "rows in" in page.saved.text()
    assert "Nord" in (folder / "account.csv").read_text("utf-8-sig")
    with qtbot.waitSignal(page.opened_asked, timeout=10_000) as opened:
        page.restore.click()
    if passphrase:
        with qtbot.waitSignal(window.opener.busy, check_params_cb=lambda busy: not busy):
            window.opener.unlock(opened.args[0], passphrase)
    assert [a.name for a in accounts.accounts(window.session.plan)] == ["Nord"]
    assert path.read_bytes() == before


def test_without_any_backup_it_says_where_else_to_look(qtbot, window, tmp_path, settings):
    path = tmp_path / "e.planner"
    session = new(path, None, settings.folder, LiveSignal())
    session.do(accounts.add_account, "Nord")
    session.close()
    damage(path)
    window.open_file(path)
    page = window.centralWidget()
    qtbot.waitUntil(lambda: page._job is None, timeout=10_000)
    assert page.outcome.text() == "No good backup was found beside the file"
    page.leave.click()
    assert window.session is None


# what happened last time


def test_after_a_kill_the_next_start_says_what_is_there(qtbot, window, tmp_path, settings):
    import os

    path = tmp_path / "f.planner"
    session = new(path, None, settings.folder, LiveSignal())
    session.do(accounts.add_account, "Nord")
    session.close()
    host = os.uname().nodename
    path.with_name(".f.planner.lock").write_text(f"me, {host}, process 1\n{host}")
    window.open_file(path)
    window.keeping._begin()
    words = window.view.banner.words.text()
    assert "ended without closing" in words
    assert "up to step 1" in words
    window.view.banner.deed.click()
    dialog = QApplication.activeModalWidget()
    assert "Account Planner" in dialog.report.toPlainText()
    dialog.accept()
    window.view.banner.away.click()
    assert not window.view.banner.isVisible()


def test_a_synced_folder_is_warned_of_once(qtbot, window, tmp_path, settings):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "g.planner"
    new(path, None, settings.folder, LiveSignal()).close()
    window.open_file(path)
    window.keeping._begin()
    assert "copied to other computers" in window.view.banner.words.text()
    window.view.banner.away.click()
    window._close_session()
    window.show_welcome()
    window.open_file(path)
    window.keeping._begin()
    assert not window.view.banner.isVisible()
    change_passphrase(window.session, None, "x")  # also there: the journal is no WAL
    window.session.read_again()
