"""The menus, as data: what they are called, which keys they have, whom they ask."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from planner.domain.text import Text, text
from planner.language import NAMES, Language
from planner.ui.pages import PAGES, entry
from planner.ui.place import Place
from planner.ui.settings import THEMES, Settings

THEME_WORDS = {
    "system": text("As the computer"),
    "light": text("Light"),
    "dark": text("Dark"),
}


class Command(NamedTuple):
    """`name` is a signal of Menus; `keys`: one, or several with "; " between; `needs_file`: greyed
    while no workspace is open."""

    name: str
    words: Text
    keys: str = ""
    needs_file: bool = False


FILE = (
    Command("new_asked", text("&New workspace..."), "Ctrl+N"),
    Command("open_asked", text("&Open..."), "Ctrl+O"),
    Command("sample_asked", text("Open the &sample")),
)
FILE_REST = (
    Command("copy_asked", text("Save a &copy..."), "Ctrl+Shift+S", needs_file=True),
    Command("close_asked", text("C&lose the workspace"), "Ctrl+W", needs_file=True),
)
SAFETY = (
    Command("passphrase_asked", text("P&assphrase..."), needs_file=True),
    Command("recovery_asked", text("Reco&very sheet..."), needs_file=True),
    Command("lock_asked", text("Loc&k"), "Ctrl+Shift+L", needs_file=True),
)
GO = (
    Command("find_asked", text("&Find..."), "Ctrl+K", needs_file=True),
    Command("back_asked", text("&Back"), "Alt+Left", needs_file=True),
    Command("forward_asked", text("For&ward"), "Alt+Right", needs_file=True),
    Command("zone_asked", text("&Next part of the window"), "F6", needs_file=True),
    Command("zone_back_asked", text("&Previous part of the window"), "Shift+F6", needs_file=True),
)
ZOOM = (
    Command("zoom_in_asked", text("Zoom &in"), "Ctrl++; Ctrl+="),
    Command("zoom_out_asked", text("Zoom &out"), "Ctrl+-"),
    Command("zoom_reset_asked", text("&Usual size"), "Ctrl+0"),
)
HELP = (
    Command("help_asked", text("&Keys and gestures"), "F1"),
    Command("about_asked", text("&About Account Planner")),
)


class Menus(QObject):
    """Made anew with every language. `actions` are all of them, for the palette."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)
    copy_asked = Signal()
    recovery_asked = Signal()
    passphrase_asked = Signal()
    lock_asked = Signal()
    reminders_asked = Signal()
    paste_asked = Signal()
    close_asked = Signal()
    quit_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    find_asked = Signal()
    back_asked = Signal()
    forward_asked = Signal()
    zone_asked = Signal()
    zone_back_asked = Signal()
    zoom_in_asked = Signal()
    zoom_out_asked = Signal()
    zoom_reset_asked = Signal()
    help_asked = Signal()
    about_asked = Signal()
    place_asked = Signal(object)

    def __init__(self, bar: QMenuBar, settings: Settings, *, with_file: bool) -> None:
        for old in bar.findChildren(Menus):
            old.deleteLater()
        super().__init__(bar)
        self._bar, self._settings, self._with_file = bar, settings, with_file
        self._language: Language = settings.language
        self.actions: list[QAction] = []
        bar.clear()
        self._build_file(self._menu(text("&File")))
        self.undo, self.redo = self._build_edit(self._menu(text("&Edit")))
        self._build_go(self._menu(text("&Go")))
        self._build_view(self._menu(text("&View")))
        helping = self._menu(text("&Help"))
        for command in HELP:
            self._add(helping, command)
        self.show_undoable(None, None)

    def show_undoable(self, undo: Text | None, redo: Text | None) -> None:
        """Name what Undo and Redo would do; None: there is nothing."""
        says = self._language
        for action, bare, named, name in (
            (self.undo, text("&Undo"), text("&Undo {name}", name=_said(says, undo)), undo),
            (self.redo, text("&Redo"), text("&Redo {name}", name=_said(says, redo)), redo),
        ):
            action.setText(says.say(named if name else bare))
            action.setEnabled(name is not None)

    def _menu(self, words: Text) -> QMenu:
        return self._bar.addMenu(self._language.say(words))

    def _build_file(self, menu: QMenu) -> None:
        for command in FILE:
            self._add(menu, command)
        recent = menu.addMenu(self._language.text("&Recent files"))
        for path in self._settings.recent:
            self._add_recent(recent, path)
        recent.setEnabled(bool(self._settings.recent))
        menu.addSeparator()
        for command in FILE_REST:
            self._add(menu, command)
        menu.addSeparator()
        self._add_place(menu, "import", text("&Import..."), "Ctrl+I")
        self._add_place(menu, "export", text("&Export..."), "Ctrl+E")
        reminders = Command(
            "reminders_asked", text("Re&minders for the calendar..."), needs_file=True
        )
        self._add(menu, reminders)
        self._add_place(menu, "period", text("Pa&pers of a period..."), "")
        self._add_place(menu, "check", text("C&heck this workspace"), "")
        self._add_place(menu, "backups", text("&Backups..."), "")
        self._add_place(menu, "history", text("Histor&y..."), "")
        menu.addSeparator()
        for command in SAFETY:
            self._add(menu, command)
        menu.addSeparator()
        self._add_place(menu, "settings", text("Se&ttings"), "Ctrl+,")
        self._add(menu, Command("quit_asked", text("&Quit"), "Ctrl+Q"))

    def _add_recent(self, menu: QMenu, path: Path) -> None:
        """A file that is not there any more stands there greyed, so that one knows."""
        action = menu.addAction(path.name.replace("&", "&&"), Asking(self.recent_asked, path))
        action.setEnabled(path.exists())
        action.setStatusTip(str(path))

    def _build_edit(self, menu: QMenu) -> tuple[QAction, QAction]:
        undo = self._add(menu, Command("undo_asked", text("&Undo"), "Ctrl+Z", needs_file=True))
        redo = self._add(
            menu, Command("redo_asked", text("&Redo"), "Ctrl+Y; Ctrl+Shift+Z", needs_file=True)
        )
        menu.addSeparator()
        self._add(menu, Command("paste_asked", text("&Paste rows..."), "Ctrl+V", needs_file=True))
        return undo, redo

    def _build_go(self, menu: QMenu) -> None:
        for n, each in enumerate([e for e in PAGES if not e.under and e.icon], 1):
            self._add_place(menu, each.key, each.title, f"Ctrl+{n}")
        self._add_place(menu, "notes", text("N&otes to review"), "")
        menu.addSeparator()
        for command in GO:
            self._add(menu, command)

    def _build_view(self, menu: QMenu) -> None:
        settings = self._settings
        languages = menu.addMenu(self._language.text("&Language"))
        self._choices(languages, NAMES, settings.language_code, self._choose_language)
        themes = menu.addMenu(self._language.text("&Theme"))
        words = {name: self._language.say(THEME_WORDS[name]) for name in THEMES}
        self._choices(themes, words, settings.theme_choice, self._choose_theme)
        menu.addSeparator()
        for command in ZOOM:
            self._add(menu, command)

    def _choices(
        self, menu: QMenu, options: dict[str, str], now: str, choose: Callable[[QAction], None]
    ) -> None:
        group = QActionGroup(self)
        for value, words in options.items():
            action = menu.addAction(words)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            self.actions.append(action)
        group.triggered.connect(choose)

    def _choose_language(self, action: QAction) -> None:
        self._settings.language_code = action.data()

    def _choose_theme(self, action: QAction) -> None:
        self._settings.theme_choice = action.data()

    def _add(self, menu: QMenu, command: Command) -> QAction:
        action = menu.addAction(self._language.say(command.words))
        action.setShortcuts(QKeySequence.listFromString(command.keys))
        action.setEnabled(self._with_file or not command.needs_file)
        action.triggered.connect(Asking(getattr(self, command.name)))
        self.actions.append(action)
        return action

    def _add_place(self, menu: QMenu, page: str, words: Text, keys: str) -> None:
        """Greyed while no workspace is open, or where there is no such page."""
        action = menu.addAction(self._language.say(words))
        action.setShortcuts(QKeySequence.listFromString(keys))
        action.setEnabled(self._with_file and entry(page) is not None)
        action.triggered.connect(Asking(self.place_asked, Place(page)))
        self.actions.append(action)


def _said(language: Language, name: Text | None) -> str:
    """An ampersand in a name is shown, not taken for a key."""
    return language.say(name).replace("&", "&&") if name else ""


class Asking:
    """What an action is connected to: emits the signal with what belongs to the action."""

    def __init__(self, signal: object, *values: object) -> None:
        self._signal, self._values = signal, values

    def __call__(self, *_checked: object) -> None:
        self._signal.emit(*self._values)  # type: ignore[attr-defined]
