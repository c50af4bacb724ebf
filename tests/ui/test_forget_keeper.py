"""An erasure that was cut short is gone on with after opening, and the window says so."""

from datetime import datetime
from pathlib import Path

import pytest

from planner.domain import accounts, charting, org
from planner.session.backups import all_backups
from planner.session.erasing import erase
from planner.session.files import open_
from planner.store.backups import make_backup
from planner.ui.live import LiveSignal

NAME = b"Wanda Erasable"


@pytest.fixture
def cut_short(session, tmp_path) -> Path:
    """Erased from the workspace; the program ended before it came to the backup."""
    session.do(accounts.add_account, "Nord")
    (account,) = accounts.accounts(session.plan)
    session.do(charting.add_seat, account.id)
    (seat,) = org.seats(session.plan, account.id)
    session.do(charting.fill_seat, seat.id, NAME.decode())
    backup = make_backup(
        session.file.path, None, tmp_path / "sales backups", "hand", datetime(2026, 3, 5, 12)
    )
    session.do(accounts.add_account, "Süd")
    erase(session, org.holder(session.plan, seat.id).id)
    session.close()
    return backup.path


def looked(qtbot, window):
    with qtbot.waitSignal(window.keeping.forgetting.over, timeout=20_000):
        window.keeping.forgetting.look()
    return window.view.banner


def test_the_backup_forgets_her_and_the_window_says_so_once(
    qtbot, window, cut_short, settings, session
):
    again = open_(session.file.path, None, settings.folder, LiveSignal())
    window.show_session(again)
    banner = looked(qtbot, window)
    assert banner.shown == "erased"
    assert "still stood in 1 of the backups" in banner.words.text()
    (backup,) = all_backups(again)
    assert NAME not in backup.path.read_bytes()
    assert not cut_short.exists()
    banner.away.click()
    assert looked(qtbot, window).shown == ""


def test_one_that_cannot_be_gone_through_is_named_until_the_user_has_read_it(
    qtbot, window, cut_short, settings, session
):
    cut_short.write_bytes(cut_short.read_bytes()[:-5000])
    window.show_session(open_(session.file.path, None, settings.folder, LiveSignal()))
    banner = looked(qtbot, window)
    assert banner.shown == "unerased"
    assert cut_short.name in banner.words.text()
    banner.deed.click()
    assert window.view.page.title() == "Backups"
    banner.away.click()
    assert looked(qtbot, window).shown == ""
    cut_short.rename(cut_short.with_name(cut_short.name.replace(" hand ", " work ")))
    assert looked(qtbot, window).shown == "unerased"


def test_a_window_that_only_reads_leaves_the_backups_alone(
    qtbot, window, cut_short, settings, session
):
    path = session.file.path
    window.show_session(open_(path, None, settings.folder, LiveSignal(), read_only=True))
    assert not window.keeping.forgetting._first.isActive()
    assert looked(qtbot, window).shown in ("", "read-only")
    assert NAME in cut_short.read_bytes()
