"""The way in to a chosen person, its alternatives, and how it is seen on the chart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.charting import edit_seat
from planner.domain.entry_point import entry_function
from planner.domain.links import LinkKind, add_link
from planner.domain.org import Function, holder
from planner.domain.roles import Coverage, Stance, involve

K, M = Qt.Key, Qt.KeyboardModifier


def person(chart, title):
    return holder(chart.session.plan, chart.seat(title)).id


def drawn(chart):
    titles = {chart.seat(title): title for title in chart.titles()}
    return [titles[seat] for seat in chart.page.view.way.seats]


@pytest.fixture
def trusted(chart):
    """Ma is met often; Zhao supports but was never met."""
    chart.session.do(involve, chart.purchase, person(chart, "WL"), coverage=Coverage.SEVERAL)
    return chart


def said(chart):
    hints = chart.page.hints
    return hints._caption.text(), hints._way.text()


def test_with_nobody_chosen_the_way_leads_to_the_key_person(trusted):
    assert said(trusted) == (
        "Way in to Zhao", "Ma (met several times) → Zhao (Ma reports to Zhao)",
    )  # fmt: skip


def test_the_way_leads_to_whoever_is_chosen(trusted):
    trusted.choose("PM")
    caption, way = said(trusted)
    assert caption == "Way in to Sun"
    assert way.startswith("Ma (met several times) → Zhao")
    assert way.endswith("Sun (Sun reports to Chen)")


def test_a_line_of_influence_is_a_shorter_way(trusted):
    trusted.choose("PM")
    do = trusted.session.do
    do(add_link, LinkKind.INFLUENCE, person(trusted, "WL"), person(trusted, "PM"))
    assert said(trusted)[1] == "Ma (met several times) → Sun (Ma and Sun are close)"


def test_the_way_is_seen_on_the_chart_and_stays_while_its_people_are_looked_at(trusted):
    trusted.choose("PM")
    trusted.page.hints.on_chart.click()
    assert drawn(trusted) == ["WL", "TD", "GM", "PM"]
    trusted.choose("TD")
    assert drawn(trusted) == ["WL", "TD", "GM", "PM"]
    assert said(trusted)[0] == "Way in to Sun"
    trusted.page.hints.on_chart.click()
    assert drawn(trusted) == []
    assert said(trusted)[0] == "Way in to Zhao"


def test_the_line_of_the_way_is_painted_below_the_boxes_and_its_steps_are_numbered(trusted):
    view = trusted.page.view
    before = view.grab().toImage()
    trusted.page.hints.on_chart.click()
    after = view.grab().toImage()
    assert before != after
    box = view.box_in_window(trusted.seat("GM")).center().toPoint()
    assert before.pixelColor(box) == after.pixelColor(box), "who is not on the way looks as before"


def test_alternatives_are_offered_and_seen(trusted):
    do = trusted.session.do
    do(involve, trusted.purchase, person(trusted, "PM"), coverage=Coverage.IN_DEPTH)
    trusted.choose("GM")
    hints = trusted.page.hints
    hints.on_chart.click()
    assert drawn(trusted) == ["PM", "GM"]
    assert [b.isVisible() for b in hints.others] == [True, True, False]
    hints.others[1].click()
    assert drawn(trusted) == ["WL", "TD", "GM"]
    assert said(trusted)[1].startswith("Ma (met several times)")
    assert hints.others[1].isChecked()
    assert not hints.others[0].isChecked()


def test_the_keyboard_shows_the_way_and_folded_steps_unfold(trusted):
    trusted.page.deeds.toggle_fold(trusted.seat("TD"))
    trusted.choose("PM")
    action = next(a for a in trusted.page.actions() if a.shortcut().toString() == "Ctrl+Shift+W")
    action.trigger()
    assert trusted.seat("WL") in trusted.page.view.drawing.numbers
    assert drawn(trusted)[0] == "WL"


def test_the_way_follows_the_plan_and_ends_with_its_goal(trusted):
    trusted.choose("PM")
    trusted.page.hints.on_chart.click()
    trusted.session.do(add_link, LinkKind.INFLUENCE, person(trusted, "WL"), person(trusted, "PM"))
    assert drawn(trusted) == ["WL", "PM"]
    trusted.choose("PM")
    QTest.keyClick(trusted.page.view, K.Key_Delete)
    assert drawn(trusted) == []
    assert not trusted.page.hints.on_chart.isChecked()


def test_while_nobody_trusts_us_the_way_begins_where_our_business_belongs(chart):
    chart.choose("GM")
    assert "Say which department matches our business" in said(chart)[1]
    chart.session.do(edit_seat, chart.seat("WL"), function=Function.PRODUCTION)
    chart.page.hints.entry.chosen.emit(Function.PRODUCTION)
    assert entry_function(chart.session.plan, chart.purchase) is Function.PRODUCTION
    assert said(chart)[1].startswith("Nobody trusts us yet. Begin here: Ma (our entry point) → ")
    chart.page.hints.on_chart.click()
    assert drawn(chart) == ["WL", "TD", "GM"]
    chart.session.undo()
    assert chart.page.hints.entry.value() is None


def test_people_against_us_are_passed_by(trusted):
    trusted.choose("GM")
    trusted.session.do(involve, trusted.purchase, person(trusted, "TD"), stance=Stance.OPPOSES)
    trusted.session.do(add_link, LinkKind.INFORMAL, person(trusted, "WL"), person(trusted, "GM"))
    assert said(trusted)[1] == "Ma (met several times) → Chen (Ma and Chen are close)"


def test_the_key_goes_from_way_to_way_and_then_to_none(trusted):
    trusted.session.do(involve, trusted.purchase, person(trusted, "PM"), coverage=Coverage.IN_DEPTH)
    trusted.choose("GM")
    action = next(a for a in trusted.page.actions() if a.shortcut().toString() == "Ctrl+Shift+W")
    seen = []
    for _ in range(3):
        action.trigger()
        seen.append(drawn(trusted))
    assert seen == [["PM", "GM"], ["WL", "TD", "GM"], []]
