"""What the window remembers on this computer: language, theme, zoom, recent files."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication

from planner.language import NAMES, Language
from planner.ui.theme import Theme

THEMES = ("system", "light", "dark")
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
LOCKS = (0, 1, 5, 10, 30, 60)
"""Minutes, as they can be chosen."""
KEPT = 10
"""How many recent files are remembered."""


class Settings(QObject):
    """Kept in one INI file in `folder`. `redressed`: language, theme or zoom is another one."""

    redressed = Signal()
    recent_changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self._dark = dark_at_first()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.look_at_the_computer)

    @property
    def language_code(self) -> str:
        """The one chosen, or the computer's where we speak it."""
        usual = "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"
        return self._one_of("language", NAMES.__contains__, usual)

    @language_code.setter
    def language_code(self, code: str) -> None:
        self._set("language", code)

    @property
    def language(self) -> Language:
        return Language(self.language_code)

    @property
    def theme_choice(self) -> str:
        return self._one_of("theme", THEMES.__contains__, "system")

    @theme_choice.setter
    def theme_choice(self, name: str) -> None:
        self._set("theme", name)

    @property
    def zoom(self) -> int:
        """Percent, one of ZOOMS."""
        return int(self._one_of("zoom", [str(z) for z in ZOOMS].__contains__, "100"))

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._set("zoom", str(min(max(percent, ZOOMS[0]), ZOOMS[-1])))

    @property
    def theme(self) -> Theme:
        name = self.theme_choice
        if name == "system":
            name = "dark" if self._dark else "light"
        return Theme(name, self.zoom)

    @property
    def lock_minutes(self) -> int:
        """After so many idle minutes an encrypted workspace locks; 0: never."""
        return int(self._one_of("lock/minutes", [str(m) for m in LOCKS].__contains__, "10"))

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._kept.setValue("lock/minutes", str(minutes))

    @property
    def lock_on_sleep(self) -> bool:
        """Also when the computer sleeps or its screen is locked."""
        return self._one_of("lock/sleep", ("yes", "no").__contains__, "yes") == "yes"

    @lock_on_sleep.setter
    def lock_on_sleep(self, wanted: bool) -> None:
        self._kept.setValue("lock/sleep", "yes" if wanted else "no")

    @property
    def recent(self) -> list[Path]:
        """The workspaces opened last, the latest first; some may be gone."""
        kept = self._kept.value("recent", [])
        paths = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [Path(str(path)) for path in paths if path]

    def opened(self, path: Path) -> None:
        """The file is the latest of the recent ones, and opens at the next start."""
        others = [p for p in self.recent if p != path]
        self._kept.setValue("recent", [str(p) for p in (path, *others)][:KEPT])
        self.recent_changed.emit()

    def forget(self, path: Path) -> None:
        self._kept.setValue("recent", [str(p) for p in self.recent if p != path])
        self.recent_changed.emit()

    @property
    def geometry(self) -> QByteArray:
        kept = self._kept.value("geometry", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    def remembered(self, name: str) -> str:
        """What a page noted about itself; empty where it has not yet."""
        return str(self._kept.value(f"pages/{name}", ""))

    def remember(self, name: str, value: str) -> None:
        self._kept.setValue(f"pages/{name}", value)

    def _one_of(self, name: str, known: Callable[[str], bool], usual: str) -> str:
        kept = str(self._kept.value(name, usual))
        return kept if known(kept) else usual

    def _set(self, name: str, value: str) -> None:
        if str(self._kept.value(name, "")) != value:
            self._kept.setValue(name, value)
            self.redressed.emit()

    def look_at_the_computer(self) -> None:
        """Whether it is dark now. At a start this comes after the first paint: the names of Qt's
        constants take longer than the page that is shown."""
        dark = QGuiApplication.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark
        if dark != self._dark:
            self._dark = dark
            if self.theme_choice == "system":
                self.redressed.emit()


@cache
def dark_at_first() -> bool:
    """By the colours that Qt begins with, before the program has its own."""
    colours = QGuiApplication.palette()
    return colours.window().color().lightness() < colours.windowText().color().lightness()
