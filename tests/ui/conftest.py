"""What the tests of the windows start from: a real session on a new file, and a desk on it."""

from datetime import datetime, timedelta

import pytest

from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.desk import Desk
from planner.ui.dress import dress
from planner.ui.live import LiveSignal
from planner.ui.main_window import MainWindow
from planner.ui.settings import Settings

NOW = datetime.fromisoformat("2026-11-23T09:30")


def now() -> datetime:
    return NOW


def a_day_later() -> datetime:
    """When a payee that was made at NOW may be paid."""
    return NOW + timedelta(days=1)


@pytest.fixture
def session(tmp_path, qapp):
    file = Workspace.create(tmp_path / "sales.planner", None, tmp_path / "settings", now)
    session = Session(file, now, LiveSignal())
    yield session
    session.close()


@pytest.fixture
def settings(tmp_path, qapp):
    """English, light, usual size: what a test wants otherwise, it sets."""
    settings = Settings(tmp_path / "settings")
    settings.language_code, settings.theme_choice = "en", "light"
    dress(qapp, settings.theme, "en")
    return settings


@pytest.fixture
def desk(session, settings):
    return Desk(session, settings)


@pytest.fixture
def desk_zh(session, settings):
    settings.language_code = "zh_CN"
    return Desk(session, settings)


@pytest.fixture
def window(qtbot, settings):
    """The whole window, with nothing open yet."""
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
