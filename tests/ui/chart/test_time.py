"""The chart of a past day, and what changed since."""

from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain import charting
from planner.domain.past import Reading
from planner.ui.place import Place

TODAY = date(2026, 11, 23)
JUNE = date(2026, 6, 1)


@pytest.fixture
def past(chart):
    """Sun has sat there since June; before, An did."""
    do = chart.session.do
    do(charting.vacate_seat, chart.seat("PM"))
    do(charting.fill_seat, chart.seat("PM"), "An", since=date(2026, 2, 1))
    do(charting.fill_seat, chart.seat("PM"), "Sun", since=JUNE)
    chart.page.toolbar.time.click()
    return chart.page.past


def look(past, day, *, since=None, reading=Reading.WAS):
    bar = past.bar
    bar.reading.show_value(reading)
    bar.day.show_day(day)
    bar.compare.setChecked(since is not None)
    if since is not None:
        bar.since.show_day(since)
    bar._tell()


def names(past):
    return {face.name for face in past.view.drawing.faces}


def test_people_are_shown_by_their_dates(chart, past):
    assert "Sun" in names(past)
    look(past, JUNE - timedelta(1))
    assert "An" in names(past)
    assert "Sun" not in names(past)
    assert chart.page._sheets.currentWidget() is past.view


def test_the_slider_and_the_day_are_one(chart, past):
    bar = past.bar
    assert bar.slider.maximum() == (TODAY - date(2026, 2, 1)).days
    bar.slider.setValue(3)
    assert bar.day.day() == date(2026, 2, 4)
    assert "An" in names(past)


def test_as_we_knew_it_comes_from_the_journal(chart, past):
    look(past, JUNE, reading=Reading.KNOWN)
    assert len(past.view.drawing.boxes) == 0
    assert past.bar.hint.text() == "On that day nobody was on the chart yet."
    look(past, TODAY, reading=Reading.KNOWN)
    assert "Sun" in names(past)


def test_nothing_can_be_done_to_the_past(chart, past):
    look(past, JUNE)
    before = chart.session.plan
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_A):
        QTest.keyClick(past.view, key)
    QTest.mouseDClick(past.view, Qt.MouseButton.LeftButton)
    assert chart.session.plan is before
    assert "read only" in past.bar.banner.text()
    assert chart.page.details.isHidden()


def test_back_to_today_shows_the_chart_that_can_be_edited(chart, past):
    look(past, JUNE)
    past.bar.back.click()
    assert chart.page._sheets.currentWidget() is chart.page.view
    assert past.bar.isHidden()
    assert not chart.page.details.isHidden()
    QTest.keyClick(chart.page.view, Qt.Key.Key_Home)
    assert chart.chosen == "GM"


def test_two_days_are_compared_in_sentences_and_on_the_boxes(chart, past):
    look(past, TODAY, since=JUNE - timedelta(1))
    words = [past.pane.list.item(n).text() for n in range(past.pane.list.count())]
    assert words == ["Joined", "Sun joined as PM.", "Left", "An left (PM)."]
    drawing = past.view.drawing
    marked = drawing.faces[drawing.numbers[chart.seat("PM")]]
    assert ("Joined", "good") in marked.pills
    look(past, TODAY, since=TODAY)
    assert past.pane.list.count() == 0
    assert "Nothing changed" in past.pane.sentence.text()


def test_what_changed_is_printed(chart, past, tmp_path):
    look(past, TODAY, since=JUNE - timedelta(1))
    past.write(tmp_path / "changed.pdf")
    drawn, listed = (p.extract_text() for p in PdfReader(tmp_path / "changed.pdf").pages)
    assert "From 31 May 2026 to 23 Nov 2026" in drawn
    assert "Joined" in drawn
    assert "An left (PM)." in listed
    assert chart.told[-1] == "Saved as changed.pdf."


def test_another_account_is_shown_today(chart, past):
    look(past, JUNE)
    chart.page.show_place(Place("account", account=10_000, tab="chart"))
    assert not past.on
