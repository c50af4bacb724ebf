"""The chart by mouse: choosing, dragging, moving the sheet."""

from itertools import combinations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.charting import add_seat, edit_seat
from planner.domain.org import direct_reports

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def at(chart, title, share=0.5) -> QPoint:
    """A point of the box, `share` of its width from the left."""
    box = chart.page.view.box_in_window(chart.seat(title))
    return QPointF(box.left() + box.width() * share, box.center().y()).toPoint()


def drag(chart, start, end, *, drop=True):
    view = chart.page.view
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    if drop:
        QTest.mouseRelease(view, LEFT, NONE, end)


def order(chart, manager):
    return [s.title for s in direct_reports(chart.session.plan, chart.seat(manager))]


def test_a_click_chooses_and_a_click_beside_chooses_nothing(chart):
    QTest.mouseClick(chart.page.view, LEFT, NONE, at(chart, "WL"))
    assert chart.chosen == "WL"
    QTest.mouseClick(chart.page.view, LEFT, NONE, QPoint(5, 400))
    assert chart.chosen == ""
    assert chart.page.details.nothing.isVisible()


def test_a_double_click_renames(chart):
    QTest.mouseDClick(chart.page.view, LEFT, NONE, at(chart, "WL"))
    QTest.keyClicks(chart.page.view.editor, "Ma Jun")
    QTest.keyClick(chart.page.view.editor, Qt.Key.Key_Return)
    assert chart.name("WL") == "Ma Jun"


def test_a_box_dragged_onto_another_reports_to_it_and_undo_takes_it_back(chart):
    drag(chart, at(chart, "CE"), at(chart, "PM"))
    assert order(chart, "PM") == ["CE"]
    assert chart.chosen == "CE"
    chart.session.undo()
    assert (order(chart, "TD"), chart.chosen) == (["WL", "CE"], "CE")


def test_while_dragged_the_new_manager_has_a_halo(chart):
    drag(chart, at(chart, "CE"), at(chart, "PM"), drop=False)
    view = chart.page.view
    assert view.marks.halo == view.drawing.rect(view.drawing.numbers[chart.seat("PM")])
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.marks.halo is None
    QTest.mouseRelease(view, LEFT, NONE, at(chart, "PM"))
    assert order(chart, "TD") == ["WL", "CE"]


def test_at_the_edge_of_a_box_it_goes_beside_it(chart):
    drag(chart, at(chart, "CE"), at(chart, "WL", 0.05), drop=False)
    assert chart.page.view.marks.insert is not None
    QTest.mouseRelease(chart.page.view, LEFT, NONE, at(chart, "WL", 0.05))
    assert order(chart, "TD") == ["CE", "WL"]


def test_right_of_a_box_it_goes_after_it(chart):
    drag(chart, at(chart, "WL"), at(chart, "TD", 0.97))
    assert order(chart, "GM") == ["TD", "WL", "PM"]


def test_in_the_gap_between_two_it_goes_between_them(chart):
    between = (at(chart, "TD", 1.0) + at(chart, "PM", 0.0)) / 2
    drag(chart, at(chart, "CE"), between)
    assert order(chart, "GM") == ["TD", "CE", "PM"]


def test_a_manager_dragged_onto_its_own_report_is_refused_in_a_sentence(chart):
    before = chart.session.plan
    drag(chart, at(chart, "TD"), at(chart, "WL"), drop=False)
    assert chart.page.view.marks.halo is None
    QTest.mouseRelease(chart.page.view, LEFT, NONE, at(chart, "WL"))
    assert chart.told == ["WL reports to TD. Move that seat out first."]
    assert chart.session.plan is before


def test_a_box_dropped_on_nothing_stays_and_says_where_to_drop(chart):
    before = chart.session.plan
    drag(chart, at(chart, "CE"), QPoint(10, 500))
    assert chart.session.plan is before
    assert chart.told == ["Drop it on a seat, or between two."]


def test_a_box_dragged_onto_a_folded_branch_joins_it(chart):
    chart.page.deeds.toggle_fold(chart.seat("TD"))
    view = chart.page.view
    stub = next(n for n, hidden in enumerate(view.drawing.boxes.hidden) if hidden)
    onto = view.camera.to_window(view.drawing.rect(stub)).center().toPoint()
    drag(chart, at(chart, "PM"), onto)
    assert order(chart, "TD") == ["WL", "CE", "PM"]


def test_a_click_on_plus_n_more_unfolds(chart):
    chart.page.deeds.toggle_fold(chart.seat("TD"))
    view = chart.page.view
    stub = next(n for n, hidden in enumerate(view.drawing.boxes.hidden) if hidden)
    onto = view.camera.to_window(view.drawing.rect(stub)).center().toPoint()
    QTest.mouseClick(view, LEFT, NONE, onto)
    assert chart.seat("WL") in view.drawing.numbers


def test_dragging_the_empty_sheet_moves_it(chart):
    before = at(chart, "GM")
    drag(chart, QPoint(20, 400), QPoint(60, 430))
    assert at(chart, "GM") - before == QPoint(40, 30)


def test_the_chart_is_never_dragged_out_of_sight(chart):
    view = chart.page.view
    for _ in range(20):
        view.pan(QPointF(500, 500))
    window = view.camera.to_window(view.drawing.bounds())
    assert window.left() < view.width()
    assert window.top() < view.height()


def turn(chart, point, held):
    event = QWheelEvent(
        QPointF(point), QPointF(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.page.view, event)


def test_control_and_wheel_zoom_around_the_mouse(chart):
    point = at(chart, "PM")
    before = chart.page.view.camera.scale
    turn(chart, point, Qt.KeyboardModifier.ControlModifier)
    assert chart.page.view.camera.scale > before * 1.1
    assert (at(chart, "PM") - point).manhattanLength() <= 1


def test_the_wheel_scrolls(chart):
    before = at(chart, "GM")
    turn(chart, QPoint(10, 10), NONE)
    assert at(chart, "GM") - before == QPoint(0, 60)


def test_a_press_in_the_overview_looks_there(chart):
    view = chart.page.view
    view.zoom(4)
    QTest.mouseClick(view.minimap, LEFT, NONE, QPoint(view.minimap.width() // 2, 40))
    middle = view.drawing.bounds().center().x()
    assert abs(view.camera.to_chart(view.room().center()).x() - middle) < 30


def test_what_is_chosen_stays_where_it_was_when_the_chart_grows_beside_it(chart):
    chart.choose("PM")
    before, left = at(chart, "PM"), chart.page.view.drawing.layout.x[2]
    for n in range(4):
        chart.session.do(add_seat, chart.page.deeds.account, chart.seat("TD"), title=f"new {n}")
    assert chart.page.view.drawing.layout.x[2] > left
    assert at(chart, "PM") == before


def test_a_box_dropped_right_after_its_neighbour_stays_where_it_was(chart):
    before = chart.session.plan
    drag(chart, at(chart, "CE"), at(chart, "WL", 0.97))
    assert chart.session.plan == before


def test_a_larger_title_makes_its_box_wider_and_none_overlap(chart):
    chart.session.do(edit_seat, chart.seat("WL"), title="Head of " + "very " * 60 + "much")
    drawing = chart.page.view.drawing
    rects = [drawing.rect(n) for n in drawing.numbers.values()]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))
