"""What the window remembers, and what it takes from the computer."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from planner.ui import settings as settings_module
from planner.ui.settings import Settings
from planner.ui.theme import Theme

HINTS = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
DARK_COMPUTER = SimpleNamespace(styleHints=lambda: HINTS)
"""Qt began with light colours there: what the desktop says is told later, and counts."""


@pytest.mark.parametrize(("choice", "shown"), [("system", "dark"), ("light", "light")])
def test_a_dark_computer_makes_a_dark_window_unless_another_was_chosen(
    monkeypatch, settings, choice, shown
):
    told = []
    settings.theme_choice = choice
    settings.redressed.connect(lambda: told.append(settings.theme.name))
    monkeypatch.setattr(settings_module, "QGuiApplication", DARK_COMPUTER)
    settings.look_at_the_computer()
    settings.look_at_the_computer()
    assert settings.theme.name == shown
    assert told == (["dark"] if choice == "system" else [])


def test_the_first_paint_is_dark_where_qt_begins_dark(qapp, tmp_path):
    before = qapp.palette()
    qapp.setPalette(Theme("dark").palette())
    settings_module.dark_at_first.cache_clear()
    try:
        assert Settings(tmp_path).theme.name == "dark"
    finally:
        qapp.setPalette(before)
        settings_module.dark_at_first.cache_clear()
        assert Settings(tmp_path).theme.name == "light"
