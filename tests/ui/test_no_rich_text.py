"""What a user typed is shown as typed: no widget may read it as rich text."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "planner" / "ui"
FILES = sorted(p.relative_to(UI).as_posix() for p in UI.rglob("*.py"))
CALLS = {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "setStyleSheet", "setToolTip"}
ALLOWED = {"dress.py": {"setStyleSheet"}, "button.py": {"setToolTip"}}
DIALOGS = {"information", "question", "warning", "critical", "about"}


def offences(source: str, allowed: frozenset[str] = frozenset()) -> list[str]:
    """Rich text, style sheets of one's own, QLabel with words, static message boxes."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if name in CALLS - allowed:
            found.append(f"{node.lineno}: {name}")
        if isinstance(node.func, ast.Name) and node.func.id == "QLabel" and node.args:
            found.append(f"{node.lineno}: QLabel with words; use label.Label")
        of = node.func.value if isinstance(node.func, ast.Attribute) else None
        if isinstance(of, ast.Name) and of.id == "QMessageBox" and name in DIALOGS:
            found.append(f"{node.lineno}: QMessageBox.{name}; use desk.confirm or trouble.py")
    return found


@pytest.mark.parametrize("file", FILES)
def test_nothing_reads_words_as_rich_text(file):
    allowed = frozenset(ALLOWED.get(file, ()))
    assert offences((UI / file).read_text("utf-8"), allowed) == []


@pytest.mark.parametrize(
    "code", ['QLabel("x")', "edit.setHtml(x)", "QMessageBox.question(self, a, b)"]
)
def test_an_offence_is_seen(code):
    assert len(offences(code)) == 1


@pytest.mark.parametrize("words", ["<b>Nord</b>", "A & B", "&File", "<img src=x onerror=1>"])
def test_a_label_shows_what_was_typed(qtbot, words):
    from PySide6.QtCore import Qt

    from planner.ui.label import Label

    label = Label(words)
    qtbot.addWidget(label)
    assert (label.text(), label.textFormat()) == (words, Qt.TextFormat.PlainText)


@pytest.mark.parametrize("words", ["Show <b>Nord</b> & Co on the chart", "Ctrl+Enter", "A & B"])
def test_a_button_explains_itself_as_typed(qtbot, words):
    from PySide6.QtGui import Qt, QTextDocument

    from planner.ui.button import Button

    button = Button("Go")
    qtbot.addWidget(button)
    button.explain(words)
    tip, shown = button.toolTip(), QTextDocument()
    shown.setHtml(tip) if Qt.mightBeRichText(tip) else shown.setPlainText(tip)
    assert shown.toPlainText() == words
