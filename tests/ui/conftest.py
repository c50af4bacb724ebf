"""What the tests of the windows start from: a real session on a new file, and a desk on it."""

from datetime import datetime

import pytest

from planner.language import Language
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.desk import Desk
from planner.ui.dress import dress
from planner.ui.live import LiveSignal
from planner.ui.theme import Theme

NOW = datetime.fromisoformat("2026-11-23T09:30")


def now() -> datetime:
    return NOW


@pytest.fixture
def session(tmp_path, qapp):
    file = Workspace.create(tmp_path / "sales.planner", None, tmp_path / "settings", now)
    session = Session(file, now, LiveSignal())
    yield session
    session.close()


@pytest.fixture
def desk(session, qapp):
    dress(qapp, Theme("light"))
    return Desk(session, Language("en"), Theme("light"))


@pytest.fixture
def desk_zh(session, qapp):
    dress(qapp, Theme("light"))
    return Desk(session, Language("zh_CN"), Theme("light"))
