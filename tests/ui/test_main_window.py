import re
import shutil

import pytest
from PySide6.QtCore import QEvent, Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from planner import sample
from planner.domain import accounts
from planner.domain.accounts import Account
from planner.domain.money import EXPONENTS
from planner.domain.seller import seller
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.live import LiveSignal
from planner.ui.main_window import MainWindow
from planner.ui.pages import PAGES
from planner.ui.place import Place
from planner.ui.top_bar import Find, TopBar
from planner.ui.welcome import Welcome
from tests.ui.conftest import now
from tests.ui.walking import nameless, words

LATIN = re.compile("[A-Za-z][A-Za-z0-9_+.-]+")
NAMES = {
    *(
        "English",
        "Tab",
        "Delete",
        "Enter",
        "Alt",
        "Ctrl",
        "Ctrl+Z",
        "Ctrl+F",
        "Ctrl+Shift+V",
        "F6",
        "sales.planner",
        "sales",
    ),
    *("PNG", "JPEG", "png", "jpg", "jpeg", "CSV", "JSON", "Excel", "XLSX", "XLS", "ODS", "PDF"),
    *(
        "mac-roman",
        "Shift-JIS",
        "EUC-KR",
        "EUC-JP",
        "GB",
        "GBK",
        "Big",
        "KOI",
        "Windows",
        "Latin",
        "ISO",
    ),
    *("vCard", "UTF-8", "UTF-16", "MB", "SQLite", *EXPONENTS),
}
"""Latin words that belong in a Chinese window: keys, formats, encodings, currencies, a file."""


@pytest.fixture
def session(tmp_path, qapp):
    """The window closes it."""
    file = Workspace.create(tmp_path / "sales.planner", None, tmp_path / "settings", now)
    return Session(file, now, LiveSignal())


@pytest.fixture
def window(qtbot, session, settings):
    session.do(accounts.add_account, "华东精密轴承", industry="机械")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(session)
    with qtbot.waitActive(window):  # a screen without a window manager gives no focus by itself
        window.show()
        window.activateWindow()
    return window


def account(session):
    return next(iter(session.plan.all(Account)))


def settle():
    """Let what was replaced be deleted, as the event loop would."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_without_a_file_the_window_says_what_to_do_first(qtbot, settings):
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_welcome()
    assert isinstance(window.centralWidget(), Welcome)
    assert "legal or tax advice" in " ".join(words(window))


def test_the_sidebar_counts_and_goes(window, session):
    session.do(accounts.add_account, "Nord")
    assert "2" in list(words(window.view.sidebar))
    window.view.go(Place("settings"))
    assert window.view.page.title() == "Settings"
    assert window.view.sidebar._group.checkedButton() is None


def test_back_and_forward_lead_where_one_was(window):
    window.view.go(Place("settings"))
    window.view.back()
    assert window.view.place == Place("accounts")
    window.view.forward()
    assert window.view.place == Place("settings")


def test_undo_and_redo_say_what_they_do(qtbot, window, session):
    session.do(accounts.add_account, "Nord & Süd")
    assert window.menus.undo.text() == "&Undo Add Nord && Süd"
    assert not window.menus.redo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [a.name for a in session.plan.all(Account)] == ["华东精密轴承"]
    assert window.menus.redo.text() == "&Redo Add Nord && Süd"


def test_a_field_without_changes_of_its_own_lets_the_windows_undo_through(qtbot, window, session):
    session.do(accounts.add_account, "Nord")
    window.view.page.filter.setFocus()
    qtbot.keyClick(window.view.page.filter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.plan.all(Account)) == 1


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory, qapp):
    """The Chinese sample: every page has something to show."""
    folder = tmp_path_factory.mktemp("sample")
    sample.create(folder / "sample.planner", "zh_CN", folder / "settings")
    return folder / "sample.planner"


@pytest.fixture
def full_window(qtbot, settings, tmp_path, sample_file):
    copy = shutil.copy(sample_file, tmp_path / "sales.planner")
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.show_session(Session(Workspace(copy, None, tmp_path / "own", now), now, LiveSignal()))
    window.show()
    return window


@pytest.mark.parametrize("entry", list(PAGES), ids=lambda e: f"{e.under}-{e.key}")
def test_in_chinese_no_english_is_left(full_window, settings, entry):
    settings.language_code = "zh_CN"
    settle()
    visit(full_window, entry)
    said = {w for w in words(full_window) if not w.startswith("§")}  # clauses: both languages
    left = {word for word in said if english_in(word)}
    assert left == set()


@pytest.mark.parametrize("entry", list(PAGES), ids=lambda e: f"{e.under}-{e.key}")
def test_whatever_takes_the_keyboard_has_a_name(full_window, entry):
    visit(full_window, entry)
    assert nameless(full_window) == []


def visit(window, entry):
    """Go to the page, and wait for what it makes beside the window."""
    window.view.go(place_of(entry, window.session))
    QThreadPool.globalInstance().waitForDone()
    settle()


def place_of(entry, session):
    if entry.under == "account":
        return Place("account", account=account(session).id, tab=entry.key)
    if entry.under == "partner":
        partner = session.ledger.payees()[0].party
        return Place("partner", partner=partner, tab=entry.key)
    return Place(entry.key)


def english_in(words):
    """Latin words but names and codes, which hold a figure or an underscore (cp437, euc_jp)."""
    found = {w.rstrip(".-+") for w in LATIN.findall(words)} - NAMES
    return [w for w in found if not re.search("[0-9_]", w)]


def test_language_theme_and_zoom_change_at_the_same_place(window, settings):
    window.view.go(Place("settings"))
    settings.language_code = "zh_CN"
    assert window.view.page.title() == "设置"
    settings.theme_choice = "dark"
    assert window.view.place == Place("settings")
    assert window.palette().window().color() == settings.theme.bg
    before = QApplication.font().pixelSize()
    settings.zoom = 150
    assert QApplication.font().pixelSize() > before


def test_f6_goes_round_the_parts_of_the_window(qtbot, window):
    window.view.sidebar._buttons["accounts"][1].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.view.page.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.view.sidebar.isAncestorOf(QApplication.focusWidget())


def test_a_refusal_stands_in_the_status_line(window, session):
    from planner.domain.text import text

    window.show_refusal(text("An account needs a name."))
    assert window.view.toast.words == "An account needs a name."


def test_recent_files_that_are_gone_are_greyed(window, settings, tmp_path):
    settings.opened(tmp_path / "gone.planner")
    window._build_menus()
    actions = window.menus.parent().findChildren(QAction)
    recent = {a.text(): a.isEnabled() for a in actions}
    assert recent["gone.planner"] is False
    assert recent["sales.planner"] is True


def test_what_is_being_typed_is_kept_when_one_goes_elsewhere(qtbot, window, session):
    qtbot.waitActive(window)
    window.view.go(Place("settings"))
    field = window.view.page.fields["name"]
    field.setFocus()
    qtbot.keyClicks(field, "Seller Ltd")
    window.view.go(Place("accounts"))
    assert seller(session.plan).name == "Seller Ltd"


def test_what_is_being_typed_is_kept_when_the_file_is_closed(qtbot, window, session):
    qtbot.waitActive(window)
    window.view.go(Place("settings"))
    field = window.view.page.fields["city"]
    field.setFocus()
    qtbot.keyClicks(field, "Suzhou")
    window.close_file()
    assert seller(session.plan).city == "Suzhou"
    assert isinstance(window.centralWidget(), Welcome)


def test_the_keys_of_the_search_do_not_stand_on_its_words(qtbot, desk):
    top = TopBar(desk)
    qtbot.addWidget(top)
    top.show()
    find = top.findChild(Find)
    room = find.sizeHint().width() + find.keys.sizeHint().width()
    find.setFixedWidth(room - 10)
    assert not find.keys.isVisible()
    find.setFixedWidth(room + 10)
    qtbot.waitUntil(find.keys.isVisible)


def test_where_the_search_has_little_room_it_says_less(qtbot, desk):
    top = TopBar(desk)
    qtbot.addWidget(top)
    top.show()
    find = top.findChild(Find)
    find.setFixedWidth(400)
    qtbot.waitUntil(lambda: find.text() == "Find people, accounts, actions")
    find.setFixedWidth(find.sizeHint().width() - 20)
    qtbot.waitUntil(lambda: find.text() == "Find")
    assert find.accessibleName() == "Find people, accounts, actions"


def test_a_paper_opens_within_the_screen(qtbot, window):
    """A sheet of paper is taller than a small screen."""
    from PySide6.QtWidgets import QDialog

    from planner.ui.screen_room import open_at

    dialog = QDialog(window)
    room = window.screen().availableSize()
    open_at(dialog, 500, room.height() + 300)
    assert (dialog.width(), dialog.height()) == (500, room.height() - 48)


@pytest.mark.parametrize("code", ["en", "zh_CN"])
def test_a_letter_leads_to_one_entry_of_a_menu(window, settings, code):
    """Alt, F, P must do something: with two entries of one letter it only walks between them."""
    settings.language_code = code
    settings.redressed.emit()
    for menu in window.menuBar().findChildren(QMenu):
        words = [action.text().replace("&&", "") for action in menu.actions()]
        letters = [w[w.index("&") + 1].lower() for w in words if "&" in w]
        assert len(letters) == len(set(letters)), (menu.title(), letters)
