"""Every key that the chart answers to is said in the help."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from planner.session.resources import help_sections

SPOKEN = {
    "Left": "arrows", "Right": "arrows", "Up": "arrows", "Down": "arrows", "Ins": "Insert",
    "Esc": "Escape", "Return": "Enter",
}  # fmt: skip
SECOND = {"Shift+Backtab", "Ctrl+="}
"""Second keys of what another key does."""


def test_every_key_of_the_chart_is_in_the_help(chart):
    said = "\n".join(
        f"{line.keys.en} {line.words.en}" for section in help_sections() for line in section.lines
    ).casefold()
    keyboard = chart.page.view._keyboard
    missing = set()
    for held, table in (
        *keyboard._tables.items(),
        (Qt.KeyboardModifier.NoModifier, keyboard._on_line),
    ):
        for key in table:
            name = QKeySequence(held.value | key.value).toString()
            parts = [name] if name.endswith("+") else name.split("+")
            spoken = "+".join(SPOKEN.get(part, part) for part in parts)
            if name not in SECOND and name != "Backtab" and spoken.casefold() not in said:
                missing.add(spoken)
    assert missing == set()
