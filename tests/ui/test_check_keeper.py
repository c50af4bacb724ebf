"""An open workspace is looked through by itself, and what is found stands above the page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QThreadPool

from planner.domain import accounts
from planner.store.engine import connect
from planner.ui.check_keeper import CheckKeeper
from tests.planners import opened


@pytest.fixture
def filled(tmp_path):
    session = opened(tmp_path / "a.planner")
    session.do(accounts.add_account, "Nord")
    yield session
    session.close()


@pytest.fixture
def keeper(filled, settings, window):
    return CheckKeeper(filled, settings, window)


def tampered(session):
    """By another program, which takes the guards away and puts them back."""
    connection = connect(session.file.path, session.file.key)
    guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    guards = guards.fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE seal SET body = replace(body, 'Nord', 'Nard')")
    for _, sql in guards:
        connection.execute(sql)
    connection.close()


def test_everything_is_looked_through_once_a_week(qtbot, keeper, filled):
    assert keeper.due
    with qtbot.waitSignal(keeper.held, timeout=10_000):
        keeper.look()
    assert not keeper.due
    today = filled.today
    filled.now.day = today + timedelta(days=6)
    assert not keeper.due
    filled.now.day = today + timedelta(days=7)
    assert keeper.due


def test_what_was_found_whole_is_not_looked_at_again_for_the_first_statement(qtbot, keeper, filled):
    assert filled.found_whole is None
    with qtbot.waitSignal(keeper.held, timeout=10_000):
        keeper.look()
    assert filled.found_whole == filled.file.head


def test_what_is_found_is_told_and_looked_for_again(qtbot, keeper, filled):
    tampered(filled)
    with qtbot.waitSignal(keeper.found, timeout=10_000) as told:
        keeper.look()
    assert "not everything holds" in told.args[0].in_english()
    assert keeper.due


def test_the_log_is_looked_through_between_two_weeks(qtbot, keeper, filled):
    with qtbot.waitSignal(keeper.held, timeout=10_000):
        keeper.look()
    tampered(filled)
    with qtbot.waitSignal(keeper.found, timeout=10_000):
        keeper.look()


def test_a_finding_stands_above_the_page_with_the_way_to_it(qtbot, window, filled):
    tampered(filled)
    path = filled.file.path
    filled.close()
    window.open_file(path)
    with qtbot.waitSignal(window.keeping.check.found, timeout=10_000):
        window.keeping.check.look()
    assert window.view.banner.shown == "check"
    window.view.banner.deed.click()
    assert window.view.place.page == "check"
    qtbot.waitUntil(lambda: window.view.page._job is None, timeout=10_000)


def test_what_comes_through_after_the_end_asks_a_closed_file_nothing(keeper, filled, qtbot):
    keeper.look()
    pool = QThreadPool.globalInstance()
    assert pool.waitForDone(10_000)  # done, and not told yet
    keeper.at_the_end()
    filled.close()
    told = []
    keeper.held.connect(lambda: told.append("held"))
    qtbot.waitUntil(lambda: keeper._job is None)
    assert told == []
