"""A line between people is chosen on the chart, by mouse and by keyboard, and edited there."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from planner.domain.bosses import set_second_boss
from planner.domain.links import Link, LinkKind, add_link, links_of
from planner.domain.org import holder
from planner.ui.chart.menu import line_menu

K, M = Qt.Key, Qt.KeyboardModifier


def person(chart, title):
    return holder(chart.session.plan, chart.seat(title)).id


@pytest.fixture
def link(chart):
    """Ma influences Chen, and knows Sun: two lines at Ma."""
    for kind, other in ((LinkKind.INFLUENCE, "GM"), (LinkKind.INTRODUCED, "PM")):
        chart.session.do(add_link, kind, person(chart, "WL"), person(chart, other))
    return links_of(chart.session.plan, person(chart, "WL"))[0].id


def on_the_line(chart, link):
    """A point of the window on the middle of the line, where no box is."""
    view = chart.page.view
    path = view.lines.find(link).path
    for percent in (0.5, 0.4, 0.6, 0.3, 0.7):
        point = path.pointAtPercent(percent)
        if view.drawing.box_at(point) is None:
            return (point * view.camera.scale + view.camera.origin).toPoint()
    raise AssertionError(path)


def press(chart, key, held=M.NoModifier):
    QTest.keyClick(chart.page.view, key, held)


def test_a_click_on_the_line_chooses_it_and_the_inspector_edits_it(chart, link):
    QTest.mouseClick(chart.page.view, Qt.MouseButton.LeftButton, pos=on_the_line(chart, link))
    assert (chart.page.selection.link, chart.page.selection.seat) == (link, None)
    card = chart.page.details.line
    assert (card.one.text(), card.other.text()) == ("Ma", "Chen")
    card.row.strength.chosen.emit(3)
    card.row.kind.chosen.emit(LinkKind.INFORMAL)
    card.row.note.settled.emit("plays chess with him")
    found = chart.session.plan.get(Link, link)
    assert (found.strength, found.kind) == (3, LinkKind.INFORMAL)
    assert found.note == "plays chess with him"
    assert chart.page.selection.link == link, "what was chosen stays chosen"
    said = chart.page.view.accessibleDescription()
    card.turn.click()
    assert chart.session.plan.get(Link, link).to == person(chart, "WL")
    assert said == "Influence: Ma → Chen, strength 2 of 3"
    card.remove.click()
    assert not chart.session.plan.has(Link, link)
    assert chart.page.selection.link is None
    assert not card.isVisible()


def test_a_click_beside_the_line_chooses_nothing(chart, link):
    at = on_the_line(chart, link)
    view = chart.page.view
    chart.page.selection.choose_link(link)
    beside = next(
        at + QPointF(dx, dy).toPoint()
        for dx, dy in ((60, 0), (-60, 0), (0, 60), (90, 20))
        if view.line_at(QPointF(at) + QPointF(dx, dy)) is None
        and view.drawing.box_at(view.camera.to_chart(QPointF(at) + QPointF(dx, dy))) is None
    )
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=beside)
    assert chart.page.selection.link is None


def test_the_mouse_over_a_line_is_told_what_it_means(chart, link):
    at, view = on_the_line(chart, link), chart.page.view
    QTest.mouseMove(view, at)
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.said_at(QPointF(at)) == "<qt>Influence: Ma → Chen, strength 2 of 3</qt>"


def test_lines_are_walked_by_keyboard_and_lead_back_to_the_box(chart, link):
    chart.choose("WL")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    assert chart.page.selection.link == link
    press(chart, K.Key_Tab)
    second = chart.page.selection.link
    assert second not in (None, link)
    press(chart, K.Key_Tab)
    assert (chart.page.selection.link, chart.chosen) == (None, "WL")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    press(chart, K.Key_Right)
    assert chart.chosen == "GM"
    assert len(chart.session.plan.all(Link)) == 2


def test_keys_on_a_line_edit_it_and_never_the_chart(chart, link, qtbot):
    seats = chart.titles()
    chart.choose("WL")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    QTest.keyClicks(chart.page.view, "x")
    press(chart, K.Key_Return)
    assert chart.page.details.line.row.note.hasFocus()
    chart.page.view.setFocus()
    press(chart, K.Key_Delete)
    assert (len(chart.session.plan.all(Link)), chart.chosen) == (1, "WL")
    assert chart.titles() == seats
    chart.session.undo()
    assert chart.session.plan.has(Link, link)


def test_escape_goes_back_to_the_box_and_without_lines_that_is_said(chart, link):
    chart.choose("WL")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    press(chart, K.Key_Escape)
    assert chart.chosen == "WL"
    chart.choose("TD")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    assert chart.told == ["No line is seen here. Ctrl+L draws one."]


def test_the_menu_of_a_line_names_every_deed(chart, link):
    chart.page.selection.choose_link(link)
    menu = line_menu(chart.page.view)
    by_words = {action.text(): action for action in menu.actions() if action.text()}
    assert by_words["Influence"].isChecked()
    by_words["Strength 1 of 3"].trigger()
    by_words["Conflict"].trigger()
    found = chart.session.plan.get(Link, link)
    assert (found.strength, found.kind) == (1, LinkKind.CONFLICT)
    by_words["Remove the line"].trigger()
    assert not chart.session.plan.has(Link, link)


def test_a_line_that_would_be_there_twice_keeps_its_kind(chart, link, qtbot):
    chart.session.do(add_link, LinkKind.CONFLICT, person(chart, "WL"), person(chart, "GM"))
    chart.page.selection.choose_link(link)
    kind = chart.page.details.line.row.kind
    with qtbot.capture_exceptions() as refused:
        kind.chosen.emit(LinkKind.CONFLICT)
    assert str(refused[0][1]) == "That line is there already."
    assert kind.value() is LinkKind.INFLUENCE


def test_a_click_on_a_second_boss_chooses_the_seat_that_has_two(chart):
    chart.session.do(set_second_boss, chart.seat("WL"), chart.seat("PM"))
    view = chart.page.view
    path = view.lines.all[0].path
    point = next(
        p for n in range(1, 10) if view.drawing.box_at(p := path.pointAtPercent(n / 10)) is None
    )
    view.pointer.choose_line_at(point * view.camera.scale + view.camera.origin)
    assert chart.chosen == "WL"


def test_the_outline_goes_on_at_the_box_where_the_line_was_chosen(chart, link):
    chart.choose("WL")
    press(chart, K.Key_L, M.ControlModifier | M.ShiftModifier)
    chart.page.toolbar.outline.click()
    assert (chart.page.selection.link, chart.chosen) == (None, "WL")
