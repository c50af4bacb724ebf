"""The outline: the same chart as a tree of rows."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.domain.charting import (
    Newcomer,
    add_seat,
    import_people,
    move_seat,
    remove_branch,
    remove_seat,
    rename_holder,
)
from planner.domain.links import Link
from planner.domain.org import direct_reports, roots
from planner.ui.chart.menu import seat_menu
from planner.ui.chart.outline import MOST_UNFOLDED
from planner.ui.chart.outline_model import NAME, TITLE, _differing
from tests.ui.answering import find

K = Qt.Key


@pytest.fixture
def outline(chart):
    chart.page.toolbar.outline.click()
    return chart.page.outline


TOP = QModelIndex()


def shown(outline, parent=TOP):
    """The titles in the tree, nested."""
    model = outline.rows
    rows = (model.index(n, TITLE, parent) for n in range(model.rowCount(parent)))
    return [(i.data(), shown(outline, i.siblingAtColumn(NAME))) for i in rows]


def wanted(chart, seats):
    plan = chart.session.plan
    return [(s.title, wanted(chart, direct_reports(plan, s.id))) for s in seats]


def agree(chart):
    top = roots(chart.session.plan, chart.page.deeds.account)
    return shown(chart.page.outline) == wanted(chart, top)


def test_the_outline_shows_the_chart(chart, outline):
    assert agree(chart)
    assert shown(outline)[0][0] == "GM"


@pytest.fixture
def tester(chart):
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    return QAbstractItemModelTester(chart.page.outline.rows, mode)


Gesture = Callable[[object], object]
GESTURES: dict[str, Gesture] = {
    "moved": lambda c: c.session.do(move_seat, c.seat("TD"), c.seat("PM")),
    "promoted": lambda c: c.session.do(move_seat, c.seat("WL"), None),
    "swapped": lambda c: c.session.do(move_seat, c.seat("CE"), c.seat("TD"), before=c.seat("WL")),
    "removed": lambda c: c.session.do(remove_seat, c.seat("TD")),
    "cut off": lambda c: c.session.do(remove_branch, c.seat("TD")),
    "added": lambda c: c.session.do(add_seat, c.page.deeds.account, c.seat("PM"), title="New"),
}


@pytest.mark.parametrize("gesture", GESTURES.values(), ids=GESTURES)
def test_it_follows_every_change_and_its_undo(chart, outline, tester, gesture):
    gesture(chart)
    assert agree(chart)
    chart.session.undo()
    assert agree(chart)


@given(st.lists(st.integers(0, 6), unique=True), st.lists(st.integers(0, 6), unique=True))
def test_only_the_rows_that_differ_are_replaced(have, want):
    start, stop = _differing(have, want)
    new = want[start : start + len(want) - len(have) + stop - start]
    assert have[:start] + new + have[stop:] == want


def test_the_selection_is_shared(chart, outline):
    chart.choose("WL")
    assert outline.rows.seat_at(outline.currentIndex()) == chart.seat("WL")
    QTest.keyClick(outline, K.Key_Down)
    assert chart.chosen == "CE"


def edit(outline, words):
    line = outline.viewport().findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, words)
    QTest.keyClick(line, K.Key_Return)
    QApplication.processEvents()


def test_f2_edits_the_name_in_place(chart, outline):
    chart.choose("WL")
    outline.setFocus()
    QTest.keyClick(outline, K.Key_F2)
    edit(outline, "Ma Jun")
    assert chart.name("WL") == "Ma Jun"


def test_f2_edits_the_title_in_its_column(chart, outline):
    outline.setCurrentIndex(outline.rows.of(chart.seat("WL"), TITLE))
    outline.setFocus()
    QTest.keyClick(outline, K.Key_F2)
    edit(outline, "Foreman")
    assert "Foreman" in chart.titles()


def test_insert_adds_a_report_and_names_it(chart, outline):
    chart.choose("PM")
    outline.setFocus()
    QTest.keyClick(outline, K.Key_Insert)
    edit(outline, "Wu")
    new = direct_reports(chart.session.plan, chart.seat("PM"))
    assert [chart.page.details.name.text(), len(new)] == ["Wu", 1]


def test_enter_adds_a_colleague_and_delete_removes_it(chart, outline):
    chart.choose("WL")
    outline.setFocus()
    QTest.keyClick(outline, K.Key_Return)
    edit(outline, "Wu")
    assert len(chart.titles()) == 6
    QTest.keyClick(outline, K.Key_Delete)
    assert len(chart.titles()) == 5


def test_what_is_unfolded_stays_so(chart, outline):
    assert outline.isExpanded(outline.rows.of(chart.seat("TD")))
    outline.collapse(outline.rows.of(chart.seat("TD")))
    chart.session.do(add_seat, chart.page.deeds.account, chart.seat("PM"), title="New")
    assert not outline.isExpanded(outline.rows.of(chart.seat("TD")))


def test_a_screen_reader_is_told_all_of_a_row(chart, outline):
    index = outline.rows.of(chart.seat("TD"))
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Zhao, TD, KEY NOW, Technical adviser, Supports"


def key(outline, key, held=Qt.KeyboardModifier.NoModifier):
    outline.setFocus()
    QTest.keyClick(outline, key, held)


def test_shift_and_arrows_choose_several_rows_and_the_chart_follows(chart, outline):
    chart.choose("WL")
    key(outline, K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chart.page.selection.seats == (chart.seat("CE"), chart.seat("WL"))
    chart.page.selection.choose_several([chart.seat("GM"), chart.seat("PM")])
    marked = {outline.rows.seat_at(i) for i in outline.selectionModel().selectedRows()}
    assert marked == {chart.seat("GM"), chart.seat("PM")}
    key(outline, K.Key_Down)
    assert chart.page.selection.seats == (chart.seat("TD"),)


def test_several_rows_are_deleted_in_one_change(chart, outline):
    chart.choose("WL")
    key(outline, K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    key(outline, K.Key_Delete)
    assert chart.titles() == {"GM", "TD", "PM"}
    chart.session.undo()
    assert len(chart.titles()) == 5


def test_a_branch_is_cut_and_pasted_by_keyboard(chart, outline):
    chart.choose("TD")
    key(outline, K.Key_X, Qt.KeyboardModifier.ControlModifier)
    chart.choose("PM")
    key(outline, K.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert chart.get("TD").manager == chart.seat("PM")
    assert agree(chart)


def test_alt_and_arrows_move_the_seat(chart, outline):
    chart.choose("CE")
    key(outline, K.Key_Up, Qt.KeyboardModifier.AltModifier)
    reports = direct_reports(chart.session.plan, chart.seat("TD"))
    assert [s.title for s in reports] == ["CE", "WL"]
    key(outline, K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert chart.get("CE").manager == chart.seat("GM")


def test_a_line_and_a_move_are_made_by_keyboard(chart, outline):
    chart.choose("WL")
    find("Sun")
    key(outline, K.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(chart.session.plan.all(Link)) == 1
    find("CE")
    key(outline, K.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert chart.name("CE") == "Ma"


def test_rename_in_the_menu_edits_the_row(chart, outline):
    chart.choose("WL")
    outline.setFocus()
    menu = seat_menu(chart.page.view)
    next(a for a in menu.actions() if a.text() == "Change title").trigger()
    edit(outline, "Foreman")
    assert "Foreman" in chart.titles()


def test_the_names_of_columns_and_of_the_outline_are_spoken(chart, outline):
    assert outline.accessibleName() == "Outline of the chart"
    headings = [outline.rows.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert headings == ["Full name", "Job title", "Part in the purchase"]


def test_of_a_large_chart_the_top_is_unfolded_and_who_is_chosen(chart):
    many = [Newcomer(title="Board")]
    many += [Newcomer(title=f"Head {n}", manager=0) for n in range(10)]
    many += [Newcomer(title=f"Clerk {n}", manager=1 + n % 10) for n in range(MOST_UNFOLDED)]
    chart.session.do(import_people, chart.page.deeds.account, many)
    chart.page.toolbar.outline.click()
    outline = chart.page.outline
    assert agree(chart)
    assert outline.isExpanded(outline.rows.of(chart.seat("Board")))
    assert not outline.isExpanded(outline.rows.of(chart.seat("Head 3")))
    chart.choose("Clerk 13")
    assert outline.isExpanded(outline.rows.of(chart.seat("Head 3")))
    chart.session.do(add_seat, chart.page.deeds.account, chart.seat("Head 5"), title="New")
    assert agree(chart)
    assert chart.chosen == "Clerk 13"


def test_a_new_name_is_told_of_its_row_alone(chart, outline, qtbot):
    with qtbot.waitSignal(outline.rows.dataChanged) as told:
        chart.session.do(rename_holder, chart.seat("WL"), "Ma Jun")
    first, last, *_ = told.args
    assert outline.rows.seat_at(first) == outline.rows.seat_at(last) == chart.seat("WL")
    assert first.data() == "Ma Jun"
