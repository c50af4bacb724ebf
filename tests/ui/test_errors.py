import sys

import pytest
from PySide6.QtCore import QObject, Signal

from planner.domain import accounts
from planner.session.files import FileProblem
from planner.store.problems import not_found
from planner.ui.errors import ErrorDesk
from planner.ui.trouble import CrashDialog, ProblemDialog


class Button(QObject):
    clicked = Signal()


@pytest.fixture
def errors(monkeypatch, qapp):
    desk = ErrorDesk()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk.install()
    return desk


def test_a_refusal_in_a_slot_reaches_the_desk_once(qtbot, errors, session):
    button = Button()
    button.clicked.connect(lambda: session.do(accounts.add_account, " "))
    with qtbot.waitSignal(errors.refused) as caught:
        button.clicked.emit()
    assert caught.args[0].in_english() == "An account needs a name."


def test_a_file_in_the_way_and_a_fault_are_told_apart(qtbot, errors, tmp_path):
    problem = not_found(tmp_path / "gone.planner")
    with qtbot.waitSignal(errors.in_the_way) as said:
        errors.take(FileProblem, problem, None)
    assert said.args[0] == problem.text
    with qtbot.waitSignal(errors.broke) as broke:
        errors.take(ZeroDivisionError, ZeroDivisionError("by zero"), None)
    assert isinstance(broke.args[0], ZeroDivisionError)


def test_the_dialogs_hold_a_sentence_and_a_report(qtbot, settings, tmp_path):
    problem = ProblemDialog(not_found(tmp_path / "gone.planner").text, settings, None)
    crash = CrashDialog(ZeroDivisionError("by zero"), settings, None)
    for dialog in (problem, crash):
        qtbot.addWidget(dialog)
    assert problem.words.text() == "gone.planner is not there. Was it moved or renamed?"
    assert "ZeroDivisionError" in crash.report.toPlainText()
    assert "by zero" not in crash.report.toPlainText()  # a message may quote what it met
