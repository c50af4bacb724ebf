"""Lines between people, second bosses, and people who move on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from planner.domain.charting import fill_seat
from planner.domain.links import Link, LinkKind, add_link
from planner.domain.org import Seat, holder, tenures_by_person
from tests.ui.answering import find

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
K, M = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton


def at(chart, title):
    return chart.page.view.box_in_window(chart.seat(title)).center().toPoint()


def drag(chart, start, end, held=M.NoModifier, *, drop=True):
    view = chart.page.view
    QTest.mousePress(view, LEFT, held, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    if drop:
        QTest.mouseRelease(view, LEFT, held, end)


def person(chart, title):
    return holder(chart.session.plan, chart.seat(title)).id


def links(chart):
    return list(chart.session.plan.all(Link))


def test_a_line_is_drawn_from_the_handle_and_undone(chart):
    chart.choose("WL")
    drag(chart, chart.page.view.handle().center().toPoint(), at(chart, "GM"))
    (link,) = links(chart)
    assert (link.kind, link.from_, link.to) == (
        LinkKind.INFLUENCE, person(chart, "WL"), person(chart, "GM"),
    )  # fmt: skip
    assert len(chart.page.view.lines.all) == 1
    chart.session.undo()
    assert links(chart) == chart.page.view.lines.all == []


def test_a_line_is_drawn_by_keyboard_to_somebody_found_by_typing(chart):
    chart.choose("WL")
    find("Sun")
    QTest.keyClick(chart.page.view, K.Key_L, M.ControlModifier)
    assert links(chart)[0].to == person(chart, "PM")


def test_a_line_to_an_empty_seat_is_refused_in_a_sentence(chart):
    chart.choose("WL")
    drag(chart, chart.page.view.handle().center().toPoint(), at(chart, "CE"))
    assert chart.told == ["Nobody known sits there. A line runs between two people."]
    assert links(chart) == []


def test_an_empty_seat_has_no_handle_and_several_have_none(chart):
    chart.choose("CE")
    assert chart.page.view.handle() is None
    chart.page.selection.choose_several([chart.seat("TD"), chart.seat("PM")])
    assert chart.page.view.handle() is None


def test_a_line_is_edited_and_taken_away_in_the_inspector(chart):
    chart.session.do(add_link, LinkKind.INFLUENCE, person(chart, "WL"), person(chart, "GM"))
    chart.choose("GM")
    (row,) = chart.page.details.lines.rows
    row.kind.chosen.emit(LinkKind.CONFLICT)
    row.strength.chosen.emit(3)
    row.note.settled.emit(" since 2020 ")
    (link,) = links(chart)
    assert (link.kind, link.strength, link.note) == (LinkKind.CONFLICT, 3, "since 2020")
    assert chart.page.details.lines.rows == [row], "what is being typed there stays"
    row.remove.click()
    assert links(chart) == chart.page.details.lines.rows == []


def test_lines_are_hidden_by_kind_and_seen_again_when_drawn(chart):
    chart.session.do(add_link, LinkKind.CONFLICT, person(chart, "WL"), person(chart, "GM"))
    menu = chart.page.toolbar.lines
    menu.show_kind(LinkKind.CONFLICT, shown=False)
    assert chart.page.view.lines.all == []
    menu._next.actions()[1].trigger()
    assert (len(chart.page.view.lines.all), chart.page.deeds.link_kind) == (1, LinkKind.CONFLICT)


def test_a_line_leaves_its_colour_beside_the_boxes_and_none_in_them(chart):
    chart.session.do(add_link, LinkKind.CONFLICT, person(chart, "WL"), person(chart, "PM"))
    view = chart.page.view
    picture = QImage(view.size(), QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    view.lines.paint(painter, view.camera, view.camera.seen(view.size().toSizeF()))
    painter.end()
    painted = [
        QPoint(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 128
    ]
    assert len(painted) > 50
    inside = [view.box_in_window(s).adjusted(3, 3, -3, -3) for s in view.drawing.numbers]
    assert not [p for p in painted if any(box.contains(p) for box in inside)]


def test_alt_and_drag_give_a_second_boss_and_the_inspector_takes_it_back(chart):
    drag(chart, at(chart, "WL"), at(chart, "PM"), M.AltModifier)
    assert chart.get("WL").dotted == chart.seat("PM")
    assert len(chart.page.view.lines.all) == 1
    times = chart.page.details.times
    assert times.boss.text() == "Sun"
    times.no_boss.click()
    assert chart.get("WL").dotted is None


def test_the_first_boss_is_refused_as_second(chart):
    drag(chart, at(chart, "WL"), at(chart, "TD"), M.AltModifier)
    assert chart.told == ["It reports there already. A second boss is another one."]


def test_control_and_drag_move_the_person_and_the_seat_stays(chart):
    who = person(chart, "WL")
    drag(chart, at(chart, "WL"), at(chart, "CE"), M.ControlModifier)
    assert (chart.name("WL"), chart.name("CE")) == ("", "Ma")
    assert len(tenures_by_person(chart.session.plan)[who]) == 2
    chart.session.undo()
    assert chart.name("WL") == "Ma"


def test_dropped_on_somebody_the_two_change_places(chart):
    drag(chart, at(chart, "WL"), at(chart, "PM"), M.ControlModifier)
    assert (chart.name("WL"), chart.name("PM")) == ("Sun", "Ma")


def test_a_person_is_moved_by_keyboard(chart):
    chart.choose("WL")
    find("CE")
    QTest.keyClick(chart.page.view, K.Key_M, M.ControlModifier)
    assert chart.name("CE") == "Ma"


def test_dates_and_former_holders_are_edited_in_the_inspector(chart):
    chart.choose("PM")
    times = chart.page.details.times
    times.rows[0].since.setText("2021-03-01")
    times.rows[0].since.settled.emit("2021-03-01")
    assert times.rows[0].since.text() == "2021-03-01"
    chart.page.details.data.vacate.click()
    chart.session.do(fill_seat, chart.seat("PM"), "Wu", since=chart.session.today)
    names = [row.accessibleName() for row in times.rows]
    assert names == ["Time of Wu on this seat", "Time of Sun on this seat"]
    times.rows[1].remove.click()
    assert len(times.rows) == 1


def test_somebody_is_put_outside_and_an_assistant_is_marked(chart):
    chart.choose("CE")
    chart.page.details.times.outside.click()
    assert (chart.get("CE").manager, chart.get("CE").outsider) == (None, True)
    drawing = chart.page.view.drawing
    inside = {s for s, n in drawing.numbers.items() if drawing.zone().contains(drawing.rect(n))}
    assert inside == {chart.seat("CE")}


def test_an_assistant_stands_beside_the_line_of_the_manager(chart):
    chart.choose("CE")
    chart.page.details.times.assistant.click()
    assert chart.get("CE").assistant
    drawing = chart.page.view.drawing
    aide, boss, other = (drawing.rect(drawing.numbers[chart.seat(t)]) for t in ("CE", "TD", "WL"))
    assert boss.bottom() < aide.top() < aide.bottom() < other.top()
    assert aide.right() < boss.center().x()
    chart.choose("TD")
    for key, title in ((K.Key_Down, "CE"), (K.Key_Down, "WL"), (K.Key_Up, "TD")):
        QTest.keyClick(chart.page.view, key)
        assert chart.page.selection.seat == chart.seat(title)


def test_escape_ends_a_drag_of_a_line(chart):
    chart.choose("WL")
    drag(chart, chart.page.view.handle().center().toPoint(), at(chart, "GM"), drop=False)
    assert not chart.page.view.grab().isNull()
    QTest.keyClick(chart.page.view, K.Key_Escape)
    assert not chart.page.view.pointer.dragging
    assert {s.id for s in chart.session.plan.all(Seat)} == set(chart.page.view.drawing.numbers)


def test_a_line_to_somebody_folded_away_runs_to_what_stands_for_the_branch(chart):
    chart.session.do(add_link, LinkKind.CONFLICT, person(chart, "WL"), person(chart, "PM"))
    view = chart.page.view
    chart.page.deeds.toggle_fold(chart.seat("TD"))
    (line,) = view.lines.all
    stub = view.drawing.rect(view.drawing.boxes.stubs[chart.seat("TD")])
    ends = (line.path.pointAtPercent(0), line.path.pointAtPercent(1))
    assert any(stub.adjusted(-1, -1, 1, 1).contains(end) for end in ends)
    chart.page.deeds.toggle_fold(chart.seat("GM"))
    assert view.lines.all == [], "both ends are in one folded branch"
    chart.page.deeds.unfold_all()
    assert len(view.lines.all) == 1
