"""Search that dims the rest, one branch alone, colours, and a list typed in a minute."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.charting import edit_seat, remove_seat, rename_holder
from planner.domain.org import Function, Seat, direct_reports
from planner.domain.roles import Involvement, Knowledge, Stance
from planner.ui.chart.capture_dialog import CaptureDialog
from planner.ui.chart.colouring import FUNCTION_EDGES, ColourBy, freshness

K, M = Qt.Key, Qt.KeyboardModifier


def press(chart, key, held=M.ControlModifier):
    QTest.keyClick(chart.page.view, key, held)


def seen(chart):
    numbers = chart.page.view.drawing.numbers
    return {chart.session.plan.get(Seat, s).title for s in numbers}


def test_a_search_dims_the_rest_and_enter_walks_round(chart):
    press(chart, K.Key_F)
    search = chart.page.search
    QTest.keyClicks(search.field, "a")
    assert search.count.text() == "2 found"
    assert chart.page.view.overlay.found == {chart.seat("TD"), chart.seat("WL")}
    assert not chart.page.view.grab().isNull()
    for expected in ("TD", "WL", "TD"):
        QTest.keyClick(search.field, K.Key_Return)
        assert chart.chosen == expected
    QTest.keyClick(search.field, K.Key_Return, M.ShiftModifier)
    assert chart.chosen == "WL"
    QTest.keyClick(search.field, K.Key_Escape)
    assert chart.page.view.overlay.found is None
    assert chart.page.view.hasFocus()


def test_a_search_unfolds_what_it_walks_to_and_follows_the_plan(chart):
    chart.page.deeds.toggle_fold(chart.seat("TD"))
    press(chart, K.Key_F)
    search = chart.page.search
    search.field.setText("ma")
    search.walk(1)
    assert (chart.chosen, "WL" in seen(chart)) == ("WL", True)
    chart.session.do(edit_seat, chart.seat("PM"), title="Marketing")
    assert search.count.text() == "2 found"
    search.field.setText("nobody at all")
    assert search.count.text() == "Nobody found"
    search.walk(1)


def test_only_a_branch_is_seen_and_the_crumbs_lead_back(chart):
    chart.choose("TD")
    press(chart, K.Key_Return)
    assert seen(chart) == {"TD", "WL", "CE"}
    assert [b.text() for b in chart.page.branch.buttons] == ["All", "› Chen", "› Zhao"]
    chart.page.branch.buttons[0].click()
    assert len(seen(chart)) == 5
    assert not chart.page.branch.isVisible()


def test_escape_shows_all_again_and_somebody_outside_the_branch_does(chart):
    chart.choose("TD")
    press(chart, K.Key_Return)
    press(chart, K.Key_Escape, M.NoModifier)
    assert len(seen(chart)) == 5
    press(chart, K.Key_Return)
    chart.choose("PM")
    assert len(seen(chart)) == 5


def test_a_branch_that_is_gone_shows_all(chart):
    chart.choose("WL")
    press(chart, K.Key_Return)
    press(chart, K.Key_Delete, M.NoModifier)
    assert seen(chart) == {"GM", "TD", "PM", "CE"}


def test_boxes_are_coloured_by_function(chart):
    chart.session.do(edit_seat, chart.seat("PM"), function=Function.PROCUREMENT)
    chart.page.toolbar.colours.show_value(ColourBy.FUNCTION)
    chart.page.refresh()
    drawing = chart.page.view.drawing
    face = drawing.faces[drawing.numbers[chart.seat("PM")]]
    assert face.edge == FUNCTION_EDGES[Function.PROCUREMENT]
    assert chart.page.toolbar.legend.words() == ["Procurement", "Other"]


@pytest.mark.parametrize(("age", "token"), [(0, "good"), (31, "due"), (91, "bad")])
def test_boxes_are_coloured_by_how_old_our_knowledge_is(chart, age, token):
    today = chart.session.today
    known = Knowledge(on=today - timedelta(days=age))
    noted = Involvement(id=1, purchase=2, stance=Stance.NEUTRAL, stance_known=known)
    assert freshness(noted, today) == token
    assert freshness(Involvement(id=1, purchase=2), today) == "edge"


def test_a_typed_list_is_previewed_and_added_in_one_step(chart):
    chart.choose("PM")
    dialog = CaptureDialog(chart.page.deeds, chart.page)
    assert not dialog.add.isEnabled()
    dialog.typed.setPlainText("Wu – Buyer opposes → Chen\n  Clerk ?\nBad → Nemo")
    dialog.read()
    assert dialog.preview.topLevelItem(0).child(0).text(0) == "Not known yet"
    assert dialog.problems.text() == "Line 3: Nobody here is called Nemo."
    before = chart.session.plan
    dialog.add.click()
    assert [s.title for s in direct_reports(chart.session.plan, chart.seat("PM"))] == ["Buyer", ""]
    assert chart.noted("Buyer").stance is Stance.OPPOSES
    assert len(chart.page.view.lines.all) == 1
    chart.session.undo()
    assert chart.session.plan == before


def test_a_list_can_go_to_the_top(empty_chart):
    dialog = CaptureDialog(
        empty_chart.page.deeds, empty_chart.page, "总经理 李总 / 技术副总 王工 ?反对"
    )
    assert "purchase" in dialog.problems.text()
    dialog.add.click()
    assert empty_chart.titles() == {"总经理", "技术副总"}
    assert empty_chart.get("技术副总").manager == empty_chart.seat("总经理")


def test_an_empty_chart_offers_the_list_by_button_and_by_key(empty_chart):
    page = empty_chart.page
    assert page.list_button.isVisible()

    def type_it():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CaptureDialog)
        dialog.typed.setPlainText("Chen – GM")
        dialog.read()
        dialog.add.click()

    QTimer.singleShot(0, type_it)
    page.list_button.click()
    assert (empty_chart.titles(), empty_chart.chosen) == ({"GM"}, "GM")
    QTimer.singleShot(0, type_it)
    next(a for a in page.actions() if a.shortcut().toString() == "Ctrl+Shift+V").trigger()
    assert len(empty_chart.session.plan.all(Seat)) == 2


def test_a_search_follows_what_is_renamed_added_and_removed(chart):
    page = chart.page
    page.search.begin()
    page.search.field.setText("wang")

    def found():
        return {chart.session.plan.get(Seat, s).title for s in page.view.overlay.found}

    before = found()
    chart.session.do(rename_holder, chart.seat("WL"), "Wang Min")
    assert found() == before | {"WL"}
    chart.session.do(rename_holder, chart.seat("CE"), "Nobody of that name")
    assert found() == (before | {"WL"}) - {"CE"}
    chart.session.do(remove_seat, chart.seat("WL"))
    assert found() == before - {"CE"}
    chart.session.undo()
    assert found() == (before | {"WL"}) - {"CE"}
