"""The help stands beside the window and says everything in the language of the program."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from planner.session.resources import help_sections
from planner.ui.help import Help, native
from planner.ui.label import Label


@pytest.fixture
def shown(qtbot, settings):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = Help(settings, parent)
    dialog.show()
    yield dialog
    parent.close()


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(Label))


def test_it_shows_every_section_and_leaves_the_window_alone(shown):
    assert not shown.isModal()
    for section in help_sections():
        assert section.title.en in words(shown)
        for line in section.lines:
            assert line.words.en in words(shown)


def test_it_speaks_chinese(qtbot, settings):
    settings.language_code = "zh_CN"
    parent = QWidget()
    qtbot.addWidget(parent)
    said = words(Help(settings, parent))
    assert "本程序不提供法律或税务意见" in said
    assert "Adds a report" not in said


def test_a_key_is_shown_as_the_keyboard_of_the_computer_has_it():
    assert native("Ctrl+Shift+V") == QKeySequence("Ctrl+Shift+V").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    assert native("Drag a box") == "Drag a box"
