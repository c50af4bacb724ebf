"""The list that is typed: what is left out is said once, and the keyboard alone is enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.org import seats
from planner.ui.chart.capture_dialog import CaptureDialog

LIST = "CEO Chen [decision maker]\n  CTO Zhao supports [adviser board]\n  CFO He opposes"


@pytest.fixture
def dialog(empty_chart, qtbot):
    dialog = CaptureDialog(empty_chart.page.deeds, None, LIST)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_the_same_problem_of_several_lines_is_said_once(dialog):
    none_yet, strange = dialog.problems.text().splitlines()
    assert none_yet.startswith("Lines 1, 2, 3: Stance and roles belong to a purchase")
    assert strange.startswith("Line 2: [adviser board] is no role")


def test_a_column_that_nobody_fills_gives_its_room_away(dialog):
    assert dialog.preview.isColumnHidden(2)
    dialog.typed.setPlainText("Chen, CEO, Board")
    dialog.read()
    assert not dialog.preview.isColumnHidden(2)


def test_control_and_enter_add_the_list(dialog, empty_chart, qtbot):
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(seats(empty_chart.session.plan, empty_chart.page.deeds.account)) == 3
