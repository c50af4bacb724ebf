"""The chart by keyboard."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.org import Seat
from planner.ui.chart.fate import FateDialog
from planner.ui.chart.menu import seat_menu

K = Qt.Key


def press(chart, *keys, held=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(chart.page.view, key, held)


def type_name(chart, name, end=K.Key_Return):
    QTest.keyClicks(chart.page.view.editor, name)
    QTest.keyClick(chart.page.view.editor, end)


def test_tab_adds_a_report_and_what_is_typed_names_it(chart):
    chart.choose("PM")
    press(chart, K.Key_Tab)
    type_name(chart, "Wu")
    new = chart.session.plan.get(Seat, chart.page.selection.seat)
    assert (new.manager, chart.page.details.name.text()) == (chart.seat("PM"), "Wu")


def test_tab_in_the_name_goes_on_to_the_title(chart):
    chart.choose("PM")
    press(chart, K.Key_Tab)
    type_name(chart, "Wu", K.Key_Tab)
    type_name(chart, "Buyer", K.Key_Tab)
    assert (chart.get("Buyer").manager, chart.name("Buyer")) == (chart.seat("PM"), "Wu")
    assert chart.page.view.hasFocus()


def test_enter_adds_a_colleague_right_after(chart):
    chart.choose("TD")
    press(chart, K.Key_Return)
    new = chart.session.plan.get(Seat, chart.page.selection.seat)
    assert (new.manager, new.place) == (chart.seat("GM"), chart.get("TD").place + 1)


def test_after_naming_the_keyboard_is_back_on_the_chart(chart):
    chart.choose("PM")
    press(chart, K.Key_Tab)
    type_name(chart, "Wu")
    assert chart.page.view.hasFocus()
    press(chart, K.Key_Up)
    assert chart.chosen == "PM"


def test_escape_leaves_a_new_seat_without_a_name(chart):
    chart.choose("PM")
    press(chart, K.Key_Tab)
    type_name(chart, "Wu", K.Key_Escape)
    assert chart.page.details.name.text() == ""
    assert chart.session.undoable.change.text.in_english() == "Add seat"


def test_f2_renames_and_one_undo_takes_it_back(chart):
    chart.choose("WL")
    press(chart, K.Key_F2)
    type_name(chart, "Ma Jun")
    assert chart.name("WL") == "Ma Jun"
    chart.session.undo()
    assert (chart.name("WL"), chart.chosen) == ("Ma", "WL")


def test_a_letter_begins_a_new_name(chart):
    chart.choose("CE")
    press(chart, K.Key_X)
    type_name(chart, "u")
    assert chart.name("CE") == "xu"


def test_an_input_method_begins_a_new_name(chart):
    chart.choose("WL")
    event = QInputMethodEvent("", [])
    event.setCommitString("马骏")
    QApplication.sendEvent(chart.page.view, event)
    type_name(chart, "")
    assert chart.name("WL") == "马骏"


def test_shift_f2_changes_the_title(chart):
    chart.choose("WL")
    press(chart, K.Key_F2, held=Qt.KeyboardModifier.ShiftModifier)
    type_name(chart, "Foreman")
    assert "Foreman" in chart.titles()


def test_leaving_the_line_keeps_what_was_typed(chart):
    chart.choose("WL")
    press(chart, K.Key_F2)
    QTest.keyClicks(chart.page.view.editor, "Ma Jun")
    chart.page.details.title.setFocus()
    assert chart.name("WL") == "Ma Jun"
    assert chart.page.details.title.hasFocus()


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("TD", K.Key_Right, "PM"),
        ("PM", K.Key_Left, "TD"),
        ("PM", K.Key_Right, "PM"),
        ("WL", K.Key_Up, "TD"),
        ("GM", K.Key_Up, "GM"),
        ("TD", K.Key_Down, "WL"),
        ("PM", K.Key_Down, "CE"),
        ("CE", K.Key_Home, "GM"),
        ("GM", K.Key_End, "CE"),
        ("WL", K.Key_Backtab, "TD"),
    ],
)
def test_arrows_walk_by_where_the_boxes_stand(chart, start, key, end):
    chart.choose(start)
    held = Qt.KeyboardModifier.ShiftModifier if key is K.Key_Backtab else None
    press(chart, key, held=held or Qt.KeyboardModifier.NoModifier)
    assert chart.chosen == end


def test_the_first_arrow_chooses_the_top(chart):
    press(chart, K.Key_Down)
    assert chart.chosen == "GM"


def test_space_folds_and_unfolds_and_is_no_change_of_the_plan(chart):
    before = chart.session.plan
    chart.choose("TD")
    press(chart, K.Key_Space)
    assert chart.seat("WL") not in chart.page.view.drawing.numbers
    assert [f.name for f in chart.page.view.drawing.faces if f.stub] == ["+ 2 more"]
    press(chart, K.Key_Space)
    assert chart.seat("WL") in chart.page.view.drawing.numbers
    assert chart.session.plan is before


def test_a_report_added_to_a_folded_seat_unfolds_it(chart):
    chart.choose("TD")
    press(chart, K.Key_Space, K.Key_Tab)
    assert chart.page.selection.seat in chart.page.view.drawing.numbers


def test_choosing_a_seat_that_is_folded_away_unfolds_it(chart):
    chart.page.deeds.toggle_fold(chart.seat("TD"))
    chart.choose("WL")
    assert chart.seat("WL") in chart.page.view.drawing.numbers


def answer(words):
    """Press the button of the question that comes up."""

    def click():
        box = QApplication.activeModalWidget()
        assert isinstance(box, FateDialog)
        next(b for b in (box.up, box.along, box.stay) if b.text() == words).click()

    QTimer.singleShot(0, click)


def test_a_seat_without_reports_is_deleted_without_a_question_and_undo_brings_it_back(chart):
    chart.choose("WL")
    press(chart, K.Key_Delete)
    assert ("WL" in chart.titles(), chart.chosen) == (False, "CE")
    chart.session.undo()
    assert (chart.name("WL"), chart.chosen) == ("Ma", "WL")


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Move up", {"GM", "PM", "WL", "CE"}),
        ("Remove the branch", {"GM", "PM"}),
        ("Cancel", {"GM", "TD", "PM", "WL", "CE"}),
    ],
)
def test_deleting_a_manager_asks_once_what_becomes_of_the_reports(chart, words, left):
    before = chart.session.plan
    chart.choose("TD")
    answer(words)
    press(chart, K.Key_Delete)
    assert chart.titles() == left
    if words != "Cancel":
        chart.session.undo()
    assert chart.session.plan == before


def test_f6_is_not_swallowed_and_escape_leaves_the_chart(chart, qtbot):
    pressed = []
    chart.page.keyPressEvent = lambda event: pressed.append(event.key())
    press(chart, K.Key_F6)
    assert pressed == [K.Key_F6]
    with qtbot.waitSignal(chart.page.view.left):
        press(chart, K.Key_Escape)
    assert chart.page.toolbar.purchase.hasFocus()


def test_control_zooms_and_f_fits_when_nothing_is_chosen(chart):
    camera, control = chart.page.view.camera, Qt.KeyboardModifier.ControlModifier
    press(chart, K.Key_Plus, K.Key_Plus, held=control)
    assert camera.scale == pytest.approx(1.25**2)
    press(chart, K.Key_0, held=control)
    assert camera.scale == pytest.approx(1)
    press(chart, K.Key_Minus, held=control)
    press(chart, K.Key_F)
    assert camera.scale == pytest.approx(1)


def test_f_is_a_letter_when_a_seat_is_chosen(chart):
    chart.choose("CE")
    press(chart, K.Key_F)
    type_name(chart, "an")
    assert chart.name("CE") == "fan"


def test_the_menu_names_every_gesture_and_does_it(chart):
    chart.choose("CE")
    menu = seat_menu(chart.page.view)
    words = [a.text() for a in menu.actions() if a.text()]
    assert words == [
        *("Add report", "Add colleague", "Type or paste a list...", "Rename", "Change title"),
        *("Mark as not known yet", "Choose a second boss...", "Cut", "Copy", "Paste", "Delete"),
    ]
    next(a for a in menu.actions() if a.text() == "Mark as not known yet").trigger()
    assert chart.get("CE").unknown


def test_the_first_seat_of_an_empty_chart_comes_by_its_button(empty_chart):
    page = empty_chart.page
    assert page.empty.isVisible()
    assert not page.details.isVisible()
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.view.isVisible()
    type_name(empty_chart, "Chen")
    assert [page.details.name.text(), page.view.hasFocus()] == ["Chen", True]
