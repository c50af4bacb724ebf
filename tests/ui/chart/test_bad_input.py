"""What a chart must bear: wide, deep, doubled, long, and written from right to left."""

import time

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from planner.domain.charting import Newcomer, edit_seat, fill_seat, import_people
from planner.domain.errors import Refused
from planner.domain.org import Seat, holder, seats
from planner.ui.chart.capture_dialog import CaptureDialog
from planner.ui.chart.export_dialog import ExportDialog, Form, Shown
from planner.ui.chart.measures import WIDEST

K, M = Qt.Key, Qt.KeyboardModifier
LONG = "Deputy head of " + "the department of departments " * 10
HEBREW, ARABIC, COMBINING = (
    "מנהל הרכש",
    "شركة النور",
    "Zu\u0308rich N\u0303andu\u0301 e\u0302\u0323",
)


def press(chart, key, held=M.NoModifier):
    QTest.keyClick(chart.page.view, key, held)


def grow(chart, managers, name="P{n}"):
    people = [
        Newcomer(title=f"T{n}", name=name.format(n=n), manager=m) for n, m in enumerate(managers)
    ]
    chart.session.do(import_people, chart.page.deeds.account, people)


def rects(chart):
    drawing = chart.page.view.drawing
    return [drawing.rect(n) for n in range(len(drawing.boxes))]


def overlapping(found):
    """Whether two of the boxes overlap, looking only at neighbours by their left edge."""
    found = sorted(found, key=lambda r: r.left())
    for n, one in enumerate(found):
        for other in found[n + 1 :]:
            if other.left() >= one.right():
                break
            if one.intersects(other):
                return True
    return False


def test_five_thousand_siblings_are_drawn_walked_and_listed(empty_chart, qtbot):
    grow(empty_chart, [None, *[0] * 5000])
    page = empty_chart.page
    assert len(page.view.drawing.boxes) == 5001
    assert not overlapping(rects(empty_chart))
    press(empty_chart, K.Key_End)
    assert empty_chart.chosen == "T5000"
    press(empty_chart, K.Key_Left)
    assert empty_chart.chosen == "T4999"
    press(empty_chart, K.Key_Left, M.AltModifier)
    assert [s.title for s in seats(empty_chart.session.plan, page.deeds.account)][-2] == "T4998"
    page.view.fit()
    assert QRectF(page.view.rect()).contains(page.view.camera.to_window(page.view.drawing.bounds()))
    began = time.process_time()
    page.toolbar.outline.click()
    assert page.outline.rows.rowCount(page.outline.rows.of(empty_chart.seat("T0"))) == 5000
    assert page.outline.isVisible()
    assert not page.outline.grab().isNull()
    assert time.process_time() - began < 6, "listing is no work of minutes"


def test_five_hundred_levels_are_drawn_folded_and_go_out(empty_chart, tmp_path, qtbot):
    grow(empty_chart, [None, *range(499)])
    page = empty_chart.page
    assert len(page.view.drawing.boxes) == 500
    assert not overlapping(rects(empty_chart))
    press(empty_chart, K.Key_End)
    assert empty_chart.chosen == "T499"
    press(empty_chart, K.Key_Home)
    press(empty_chart, K.Key_Space)
    assert len(page.view.drawing.numbers) == 1
    press(empty_chart, K.Key_Space)
    page.toolbar.outline.click()
    assert not page.outline.grab().isNull()
    shown = Shown(empty_chart.session.plan, page.deeds.account, (), page.looking())
    for form in (Form.PAGE_A4, Form.SVG, Form.PNG, Form.TEXT):
        dialog = ExportDialog(page.desk, shown, page)
        dialog.form.show_value(form)
        dialog.write(tmp_path / f"deep.{form.ending}")
    assert (tmp_path / "deep.txt").read_text("utf-8-sig").splitlines()[-1].count("\t") == 499


def test_a_title_of_three_hundred_characters_is_cut_on_the_box_and_whole_elsewhere(chart):
    chart.session.do(edit_seat, chart.seat("CE"), title=LONG, department=LONG)
    seat = next(s for s in chart.session.plan.all(Seat) if s.title == LONG)
    view = chart.page.view
    assert view.drawing.rect(view.drawing.numbers[seat.id]).width() <= WIDEST
    assert not overlapping(rects(chart))
    at = view.box_in_window(seat.id).center()
    assert LONG.strip() in view.said_at(at)
    chart.page.selection.choose(seat.id)
    assert chart.page.details.title.text() == LONG
    assert not chart.page.grab().isNull()


@pytest.mark.parametrize("name", [HEBREW, ARABIC, COMBINING])
def test_names_from_right_to_left_and_combining_ones_are_typed_shown_and_copied(chart, name):
    chart.choose("CE")
    chart.page.view.rename()
    chart.page.view.editor.setText(name)
    QTest.keyClick(chart.page.view.editor, K.Key_Return)
    assert chart.name("CE") == name
    assert not chart.page.view.grab().isNull()
    press(chart, K.Key_C, M.ControlModifier)
    assert name in QGuiApplication.clipboard().text()
    chart.choose("PM")
    press(chart, K.Key_V, M.ControlModifier)
    named = [
        p.name for s in chart.session.plan.all(Seat) if (p := holder(chart.session.plan, s.id))
    ]
    assert named.count(name) == 2


def test_two_people_of_one_name_stay_two_and_a_line_to_the_name_is_asked_about(chart):
    chart.session.do(fill_seat, chart.seat("CE"), "Ma")
    both = {holder(chart.session.plan, chart.seat(title)).id for title in ("CE", "WL")}
    assert len(both) == 2
    press(chart, K.Key_F, M.ControlModifier)
    chart.page.search.field.setText("ma")
    assert chart.page.search.count.text() == "2 found"
    dialog = CaptureDialog(chart.page.deeds, chart.page, "Wu – Buyer → Ma")
    assert "Ma" in dialog.problems.text()
    dialog.reject()


def test_a_list_that_jumps_in_deeper_than_it_may_is_read_sensibly(empty_chart):
    words = "Boss\n        Far in\n  Less far\n\n\n   - Dash\nBoss\n"
    dialog = CaptureDialog(empty_chart.page.deeds, empty_chart.page, words)
    dialog.keep()
    plan = empty_chart.session.plan
    assert len(plan.all(Seat)) == 5
    assert {s.manager is None for s in plan.all(Seat)} == {True, False}


def test_five_thousand_lines_at_most_come_from_the_clipboard(empty_chart, qtbot):
    QGuiApplication.clipboard().setText("\n".join(f"P{n}" for n in range(5001)))
    with pytest.raises(Refused, match="more than 5000 lines"):
        empty_chart.page.deeds.paste()
    assert not empty_chart.session.plan.all(Seat)
