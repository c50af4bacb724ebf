"""Several boxes at once, steps with Alt, and what Delete remembers."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.org import Function, Seat, direct_reports
from planner.domain.processes import BuyingRole
from planner.domain.roles import Stance
from planner.ui.chart.fate import FATE, Fate, FateDialog

K, M = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


def at(chart, title):
    return chart.page.view.box_in_window(chart.seat(title)).center().toPoint()


def press(chart, key, held=M.NoModifier):
    QTest.keyClick(chart.page.view, key, held)


def chosen(chart):
    return {chart.session.plan.get(Seat, s).title for s in chart.page.selection.seats}


def order(chart, manager):
    return [s.title for s in direct_reports(chart.session.plan, chart.seat(manager))]


def choose(chart, *titles):
    chart.page.selection.choose_several([chart.seat(t) for t in titles])


def drag(chart, start, end, held=M.NoModifier):
    view = chart.page.view
    QTest.mousePress(view, LEFT, held, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, held, end)


def test_a_click_with_control_chooses_one_more_and_again_one_less(chart):
    chart.choose("TD")
    QTest.mouseClick(chart.page.view, LEFT, M.ControlModifier, at(chart, "PM"))
    assert chosen(chart) == {"TD", "PM"}
    QTest.mouseClick(chart.page.view, LEFT, M.ControlModifier, at(chart, "PM"))
    assert chosen(chart) == {"TD"}


def test_a_band_drawn_with_shift_chooses_what_it_touches(chart):
    start = chart.page.view.box_in_window(chart.seat("WL")).topLeft().toPoint() - QPoint(8, 8)
    end = chart.page.view.box_in_window(chart.seat("CE")).bottomRight().toPoint() + QPoint(8, 8)
    drag(chart, start, end, M.ShiftModifier)
    assert chosen(chart) == {"WL", "CE"}


def test_shift_and_arrows_choose_on_and_a_plain_arrow_one_again(chart):
    chart.choose("WL")
    press(chart, K.Key_Right, M.ShiftModifier)
    assert (chosen(chart), chart.chosen) == ({"WL", "CE"}, "CE")
    press(chart, K.Key_Up)
    assert chosen(chart) == {"TD"}


def test_several_dragged_together_move_in_one_change(chart):
    choose(chart, "WL", "CE")
    before = chart.session.plan
    drag(chart, at(chart, "CE"), at(chart, "PM"))
    assert order(chart, "PM") == ["WL", "CE"]
    chart.session.undo()
    assert chart.session.plan == before


def test_a_click_on_one_of_several_chooses_it_alone(chart):
    choose(chart, "WL", "CE")
    QTest.mouseClick(chart.page.view, LEFT, M.NoModifier, at(chart, "CE"))
    assert chosen(chart) == {"CE"}


def test_what_is_set_for_several_is_one_change(chart):
    choose(chart, "TD", "PM")
    group = chart.page.details.group
    assert group.isVisible()
    before = chart.session.plan
    group.function.chosen.emit(Function.FINANCE)
    assert {chart.get(t).function for t in ("TD", "PM")} == {Function.FINANCE}
    chart.session.undo()
    assert chart.session.plan == before
    group.stance.chosen.emit(Stance.OPPOSES)
    group.roles.button(BuyingRole.EXECUTOR).click()
    assert {chart.noted(t).stance for t in ("TD", "PM")} == {Stance.OPPOSES}
    assert all(BuyingRole.EXECUTOR in chart.noted(t).roles for t in ("TD", "PM"))


def test_alt_and_arrows_reorder_and_report_elsewhere(chart):
    chart.choose("WL")
    press(chart, K.Key_Right, M.AltModifier)
    assert order(chart, "TD") == ["CE", "WL"]
    press(chart, K.Key_Up, M.AltModifier)
    assert order(chart, "GM") == ["TD", "WL", "PM"]
    press(chart, K.Key_Down, M.AltModifier)
    assert (order(chart, "TD"), chart.chosen) == (["CE", "WL"], "WL")


def answer(words, asked):
    def press_button():
        box = QApplication.activeModalWidget()
        if isinstance(box, FateDialog):
            asked.append(box.accessibleDescription())
            next(b for b in (box.up, box.along, box.stay) if b.text() == words).click()

    QTimer.singleShot(0, press_button)


def test_what_becomes_of_reports_is_asked_once_and_remembered(chart):
    asked = []
    chart.choose("TD")
    answer("Remove the branch", asked)
    press(chart, K.Key_Delete)
    assert (chart.titles(), len(asked)) == ({"GM", "PM"}, 1)
    chart.session.undo()
    chart.choose("TD")
    press(chart, K.Key_Delete)
    assert (chart.titles(), len(asked)) == ({"GM", "PM"}, 1)
    assert chart.page.desk.settings.remembered(FATE) == Fate.GO_ALONG.value


def test_several_are_deleted_at_once(chart):
    choose(chart, "WL", "CE", "PM")
    press(chart, K.Key_Delete)
    assert chart.titles() == {"GM", "TD"}
    chart.session.undo()
    assert len(chart.titles()) == 5


def test_control_a_chooses_all(chart):
    chart.choose("GM")
    press(chart, K.Key_A, M.ControlModifier)
    assert len(chosen(chart)) == 5
