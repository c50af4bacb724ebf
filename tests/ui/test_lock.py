"""The locked window shows nothing, holds no key, and gives back all that was being typed."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from planner import sample
from planner.domain.errors import Refused
from planner.session.files import change_passphrase, new, open_
from planner.ui.idle_watch import IdleWatch
from planner.ui.live import LiveSignal
from planner.ui.lockup import LockDialog
from planner.ui.pages import PAGES
from planner.ui.place import Place
from planner.ui.unlock import Unlock
from tests.ui.active import bring_up

PASSPHRASE = "open sesame"


@pytest.fixture(scope="module")
def made(tmp_path_factory, qapp):
    """The sample under a passphrase: to make it takes a while."""
    folder = tmp_path_factory.mktemp("made")
    path = folder / "sample.planner"
    sample.create(path, "en", folder / "settings")
    session = open_(path, None, folder / "settings", LiveSignal())
    change_passphrase(session, None, PASSPHRASE)
    session.close()
    return path


@pytest.fixture
def locked_file(window, made, tmp_path, settings):
    """It is open in the window."""
    path = tmp_path / "sample.planner"
    shutil.copy(made, path)
    session = open_(path, PASSPHRASE, settings.folder, LiveSignal())
    window.show_session(session)
    return session


def lock(qtbot, window):
    window.lock()
    qtbot.waitUntil(lambda: window.lockup.locked)


def unlock(qtbot, window, typed=PASSPHRASE):
    page = window.lockup._pages[-1]
    page.trouble.hide()
    page.field.setText(typed)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.lockup.locked or page.trouble.isVisible(), timeout=10_000)


def test_locking_hides_the_page_and_drops_the_key(qtbot, window, locked_file):
    lock(qtbot, window)
    assert isinstance(window.centralWidget(), Unlock)
    assert window.view is None
    assert locked_file.file.key is None
    assert locked_file.file.suspended
    unlock(qtbot, window)
    assert window.view is not None
    assert window.session is locked_file
    locked_file.undo()


def test_a_wrong_passphrase_stays_locked_and_says_so(qtbot, window, locked_file):
    lock(qtbot, window)
    unlock(qtbot, window, "open barley")
    assert window.lockup.locked
    page = window.centralWidget()
    assert page.trouble.text().startswith("This passphrase does not open")
    unlock(qtbot, window)
    assert not window.lockup.locked


def test_the_keys_that_lock(qtbot, window, locked_file):
    bring_up(qtbot, window)
    qtbot.keyClick(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: window.lockup.locked)


def test_no_command_of_the_file_is_left_while_it_is_locked(qtbot, window, locked_file):
    lock(qtbot, window)
    left = {a.text().replace("&", "") for a in window.menus.actions if a.isEnabled()}
    assert not left & {"Find...", "Undo", "Save a copy...", "Recovery sheet...", "Passphrase..."}
    window.asked.find_anything()  # the palette does not come either
    assert QApplication.activeModalWidget() is None


def test_a_plain_file_has_nothing_to_lock_with(window, session):
    window.show_session(session)
    with pytest.raises(Refused, match="no passphrase"):
        window.lock()


def fields_of(page):
    """Every field of a page that a user can type into now."""
    found = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [
        f
        for f in found
        if f.isVisible() and f.isEnabled() and not f.isReadOnly()
        and f.objectName() not in ("qt_spinbox_lineedit",)
    ]  # fmt: skip


def words_in(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def places(session):
    from planner.domain.accounts import accounts

    account = accounts(session.plan)[0].id
    partner = session.ledger.payees()[0].party
    for entry in PAGES:
        match entry.under:
            case "account":
                yield Place("account", account=account, tab=entry.key)
            case "partner":
                yield Place("partner", partner=partner, tab=entry.key)
            case _:
                if entry.key not in ("rehearsal", "check"):
                    yield Place(entry.key)


def test_what_is_typed_in_any_field_of_any_page_is_there_after_unlocking(
    qtbot, window, locked_file
):
    tried = 0
    for place in places(locked_file):
        window.view.go(place)
        qtbot.wait(1)
        for field in fields_of(window.view.page)[:3]:
            if not field.isVisible():
                continue
            field.setFocus()
            qtbot.keyClicks(field, "7q")
            typed = words_in(field)
            if "7q" not in typed:
                continue  # takes other signs only
            lock(qtbot, window)
            assert not field.isVisible()
            unlock(qtbot, window)
            kept = typed in words_in(field) or any(
                typed in str(record) for kind in locked_file.plan.tables
                for record in locked_file.plan.all(kind)
            )  # fmt: skip
            assert kept, f"{place}: {field.accessibleName()} lost {typed!r}"
            tried += 1
            break
    assert tried >= 8


@pytest.mark.parametrize("name", ["passphrase", "add account", "capture"])
def test_what_is_typed_in_an_open_dialog_is_covered_and_there_again(
    qtbot, window, locked_file, name
):
    dialog = opened_dialog(qtbot, window, name)
    field = fields_of(dialog)[0]
    field.setFocus()
    qtbot.keyClicks(field, "half a word")
    lock(qtbot, window)
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, LockDialog)
    assert dialog.isVisible()
    cover = window.lockup._covers[0]
    assert cover.isVisible()
    assert cover.geometry() == dialog.rect()
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert window.lockup.locked
    unlock(qtbot, window)
    assert not window.lockup.locked
    assert dialog.isVisible()
    assert words_in(field) == "half a word"
    assert QApplication.activeModalWidget() is dialog
    dialog.reject()


def opened_dialog(qtbot, window, name):
    match name:
        case "passphrase":
            window.deeds.change_passphrase()
        case "add account":
            from planner.ui.add_account import AddAccountDialog

            AddAccountDialog(window.view.desk, window).open()
        case "capture":
            from planner.domain.accounts import accounts
            from planner.ui.chart.capture_dialog import CaptureDialog

            account = accounts(window.session.plan)[0]
            window.view.go(Place("account", account=account.id, tab="chart"))
            CaptureDialog(window.view.page.deeds, window).open()
    qtbot.waitUntil(lambda: any(isinstance(w, QDialog) and w.isVisible()
                                for w in QApplication.topLevelWidgets()))  # fmt: skip
    return next(
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, QDialog) and w.isVisible() and w.window().parent() is window
    )


def test_the_recovery_key_on_the_screen_goes_when_it_locks(qtbot, window, locked_file):
    from planner.ui.recovery import RecoveryDialog

    dialog = RecoveryDialog(locked_file, "A-B-C-D", window.settings, window)
    dialog.open()
    lock(qtbot, window)
    assert not dialog.isVisible()


def test_closing_the_locked_window_closes_the_file(qtbot, window, locked_file):
    lock(qtbot, window)
    window.close()
    assert window.session is None
    assert not locked_file.file.path.with_name(".sample.planner.lock").exists()


def test_another_file_opens_from_the_locked_page(qtbot, window, locked_file, tmp_path):
    other = tmp_path / "other.planner"
    new(other, None, window.settings.folder, LiveSignal()).close()
    lock(qtbot, window)
    window.open_file(other)
    assert window.session.file.path == other
    assert not window.lockup.locked
    assert window.view is not None


def test_another_language_while_it_is_locked_speaks_at_once_and_afterwards(
    qtbot, window, locked_file
):
    lock(qtbot, window)
    window.settings.language_code = "zh_CN"
    assert window.lockup.locked
    assert window.centralWidget().unlock.text() == "解锁"
    unlock(qtbot, window)
    assert window.view.desk.language.code == "zh_CN"


# idle


class Clocks:
    def __init__(self):
        self.wall, self.steady = 1000.0, 10.0

    def watch(self, settings):
        return IdleWatch(settings, wall=lambda: self.wall, steady=lambda: self.steady)

    def go_on(self, seconds, *, asleep=False):
        self.wall += seconds
        if not asleep:
            self.steady += seconds


def test_nobody_touching_anything_locks_by_the_wall_clock(qtbot, settings):
    clocks = Clocks()
    watch = clocks.watch(settings)
    settings.lock_minutes = 1
    watch.start()
    heard = []
    watch.away.connect(lambda: heard.append(clocks.wall))
    for _ in range(11):
        clocks.go_on(5)
        watch.tick()
    assert not heard
    clocks.go_on(5)
    watch.tick()
    assert heard
    watch.stop()


def test_a_key_pressed_puts_it_off(qtbot, window, locked_file, settings):
    clocks = Clocks()
    watch = clocks.watch(settings)
    settings.lock_minutes = 1
    watch.start()
    watch._listen(window.windowHandle())
    clocks.go_on(40)
    watch.tick()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    clocks.go_on(35)
    with qtbot.assertNotEmitted(watch.away):
        watch.tick()
    watch.stop()


@pytest.mark.parametrize("wanted", [True, False])
def test_a_computer_that_slept_locks_on_waking_if_wanted(qtbot, settings, wanted):
    clocks = Clocks()
    settings.lock_minutes, settings.lock_on_sleep = 0, wanted
    watch = clocks.watch(settings)
    watch.start()
    heard = []
    watch.away.connect(lambda: heard.append(1))
    clocks.go_on(3600, asleep=True)
    watch.tick()
    assert bool(heard) is wanted
    watch.stop()


def test_the_window_locks_when_its_watch_says_so(qtbot, window, locked_file):
    window.keeping.idle.away.emit()
    qtbot.waitUntil(lambda: window.lockup.locked)
    unlock(qtbot, window)
    assert not window.lockup.locked
