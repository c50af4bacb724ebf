"""The chart compactly and from left to right: drawn, walked, reordered, dragged, and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.arrangement import Arrangement
from planner.domain.bosses import set_outside
from planner.domain.charting import Newcomer, edit_seat, import_people
from planner.domain.links import LinkKind, add_link
from planner.domain.org import direct_reports, holder
from planner.ui.chart.page import ChartPage
from planner.ui.place import Place

K, M = Qt.Key, Qt.KeyboardModifier
ARRANGEMENTS = [Arrangement.COMPACT, Arrangement.SIDEWAYS]


@pytest.fixture
def arranged(chart):
    people = [Newcomer(title=f"Clerk {n}", name=f"P{n}") for n in range(9)]
    chart.session.do(import_people, chart.page.deeds.account, people)
    for n in range(9):
        chart.page.deeds.move(chart.seat(f"Clerk {n}"), chart.seat("PM"), None)

    def arrange(how):
        toolbar = chart.page.toolbar
        toolbar.arrangement.show_value(how)
        toolbar.arrangement.chosen.emit(how)
        chart.page.view.zoom_to_usual()
        return chart

    return arrange


def boxes(chart):
    drawing = chart.page.view.drawing
    return [drawing.rect(n) for n in range(len(drawing.boxes))]


def press(chart, key, held=M.NoModifier):
    QTest.keyClick(chart.page.view, key, held)


def order(chart, title):
    return [s.title for s in direct_reports(chart.session.plan, chart.seat(title))]


@pytest.mark.parametrize("how", ARRANGEMENTS)
def test_no_boxes_overlap_with_lines_assistants_and_outsiders(arranged, how):
    chart = arranged(how)
    chart.session.do(edit_seat, chart.seat("WL"), assistant=True)
    chart.session.do(set_outside, chart.seat("CE"), outside=True)
    plan = chart.session.plan
    people = [holder(plan, chart.seat(title)).id for title in ("WL", "Clerk 5")]
    chart.session.do(add_link, LinkKind.INFLUENCE, *people)
    found = boxes(chart)
    assert not any(a.intersects(b) for n, a in enumerate(found) for b in found[:n])
    assert len(chart.page.view.lines.all) == 1
    assert not chart.page.view.grab().isNull()


def test_compact_stacks_wide_leaves_in_columns_and_arrows_go_down_them(arranged):
    wide = arranged(Arrangement.DOWN).page.view.drawing.layout.width
    chart = arranged(Arrangement.COMPACT)
    assert chart.page.view.drawing.layout.width < wide
    drawing = chart.page.view.drawing
    assert drawing.layout.hook(drawing.numbers[chart.seat("Clerk 1")]) is not None
    chart.choose("Clerk 0")
    press(chart, K.Key_Down)
    assert chart.chosen == "Clerk 1"
    press(chart, K.Key_Up)
    press(chart, K.Key_Up)
    assert chart.chosen == "PM"


def test_from_left_to_right_arrows_and_steps_turn_with_the_chart(arranged):
    chart = arranged(Arrangement.SIDEWAYS)
    chart.choose("PM")
    press(chart, K.Key_Left)
    assert chart.chosen == "GM"
    press(chart, K.Key_Right)
    press(chart, K.Key_Down)
    assert order(chart, "GM") == ["TD", "PM"]
    chart.choose("PM")
    press(chart, K.Key_Up, M.AltModifier)
    assert order(chart, "GM") == ["PM", "TD"]
    press(chart, K.Key_Down, M.AltModifier)
    press(chart, K.Key_Right, M.AltModifier)
    assert order(chart, "GM") == ["TD"]


@pytest.mark.parametrize("how", ARRANGEMENTS)
def test_a_box_is_dragged_onto_another(arranged, how):
    chart = arranged(how)
    view = chart.page.view
    view.fit()
    start, end = (view.box_in_window(chart.seat(t)).center() for t in ("WL", "PM"))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, M.NoModifier, start.toPoint())
    QTest.mouseMove(view, ((start + end) / 2).toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, M.NoModifier, end.toPoint())
    assert chart.get("WL").manager == chart.seat("PM")


def test_the_arrangement_is_remembered(arranged, qtbot):
    chart = arranged(Arrangement.SIDEWAYS)
    page = ChartPage(chart.page.desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=chart.page.deeds.account, tab="chart"))
    assert page.view.drawing.layout.sideways
