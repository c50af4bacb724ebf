"""From a file to a window: new ones, encrypted ones, and what is in the way."""

import pytest
from PySide6.QtCore import Qt

from planner.session.files import FileProblem, new, recovery_key
from planner.ui.live import LiveSignal
from planner.ui.unlock import Unlock


@pytest.fixture
def encrypted(tmp_path, settings):
    """A file of the passphrase "open sesame", and its recovery key."""
    path = tmp_path / "secret.planner"
    session = new(path, "open sesame", settings.folder, LiveSignal())
    key = recovery_key(session)
    session.close()
    return path, key


def give(qtbot, window, typed):
    unlock = window.centralWidget()
    assert isinstance(unlock, Unlock)
    unlock.field.setText(typed)
    with qtbot.waitSignal(window.opener.busy, check_params_cb=lambda busy: not busy):
        qtbot.keyClick(unlock.field, Qt.Key.Key_Return)


def test_a_new_plain_file_opens_on_its_accounts(qtbot, window, tmp_path):
    with qtbot.waitSignal(window.opener.opened):
        window.opener.create(tmp_path / "new.planner", None)
    assert window.windowTitle().startswith("new.planner")
    assert window.view.page.title() == "Accounts"


def test_a_wrong_passphrase_is_said_on_the_page_and_the_right_one_opens(qtbot, window, encrypted):
    path, _ = encrypted
    window.open_file(path)
    give(qtbot, window, "open barley")
    assert window.centralWidget().trouble.text().startswith("This passphrase does not open")
    assert window.centralWidget().trouble.isVisible()
    give(qtbot, window, "open sesame")
    assert window.session.file.path == path
    assert window.settings.recent[0] == path


def test_the_recovery_key_opens_too(qtbot, window, encrypted):
    path, key = encrypted
    window.open_file(path)
    give(qtbot, window, key)
    assert window.session.file.path == path


def test_a_foreign_file_is_refused_and_the_open_one_stays(window, tmp_path):
    foreign = tmp_path / "photo.planner"
    foreign.write_bytes(b"\x89PNG\r\n" + bytes(2000))
    with pytest.raises(FileProblem, match="not a workspace"):
        window.open_file(foreign)
    assert foreign.read_bytes().startswith(b"\x89PNG")


def test_opening_the_open_file_again_changes_nothing(qtbot, window, tmp_path):
    path = tmp_path / "new.planner"
    with qtbot.waitSignal(window.opener.opened):
        window.opener.create(path, None)
    session = window.session
    window.open_file(path)
    assert window.session is session
