"""What is painted, where it can be seen from the outside."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.domain.charting import Newcomer, edit_seat, fill_seat, import_people, vacate_seat
from planner.domain.purchases import pin_key
from planner.domain.roles import Coverage, Stance, involve
from planner.ui.chart.box_painter import NAMED, fitting, paint_box
from planner.ui.chart.colouring import ColourBy, edge, legend
from planner.ui.chart.faces import Face
from planner.ui.chart.view import whole
from planner.ui.theme import Theme

HOSTILE = json.loads((Path(__file__).parents[2] / "data" / "hostile.json").read_text("utf-8"))
SHOWN = [s for s in HOSTILE if s.strip() and not any(0xD800 <= ord(c) < 0xE000 for c in s)]
"""Names a file can hold: not empty ones, nor half characters."""


def picture(chart) -> QImage:
    return chart.page.view.grab().toImage()


def colour_at(image: QImage, point: QPointF) -> QColor:
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(point.x() * ratio), round(point.y() * ratio))


def edge_of(chart, title) -> str:
    """The colour in the middle of the left edge of a box."""
    box = chart.page.view.box_in_window(chart.seat(title))
    return colour_at(picture(chart), QPointF(box.left() + 2, box.center().y())).name()


def face(chart, title):
    drawing = chart.page.view.drawing
    return drawing.faces[drawing.numbers[chart.seat(title)]]


def test_the_edge_shows_the_stance_in_the_chosen_purchase(chart):
    theme = chart.page.desk.theme
    assert edge_of(chart, "TD") == theme.good.name()
    who = chart.noted("TD").person
    chart.session.do(involve, chart.purchase, who, stance=Stance.OPPOSES)
    assert edge_of(chart, "TD") == theme.bad.name()
    assert edge_of(chart, "PM") == theme.edge.name()


def test_the_stance_is_also_written(chart):
    assert ("Supports", "good") in face(chart, "TD").pills


def test_the_chosen_box_is_outlined(chart):
    box = chart.page.view.box_in_window(chart.seat("PM"))
    beside = QPointF(box.left() - 2.5, box.center().y())
    accent = chart.page.desk.theme.accent.name()
    assert colour_at(picture(chart), beside).name() != accent
    chart.choose("PM")
    assert colour_at(picture(chart), beside).name() == accent


def test_the_key_person_wears_a_badge_and_a_pinned_seat_takes_it(chart):
    assert face(chart, "TD").key
    chart.session.do(pin_key, chart.purchase, chart.seat("PM"), reason="Told us so.")
    assert (face(chart, "TD").key, face(chart, "PM").key) == (False, True)


def test_a_vacated_box_is_dashed_and_says_vacant(chart):
    chart.session.do(vacate_seat, chart.seat("WL"))
    assert (face(chart, "WL").name, face(chart, "WL").dashed) == ("Vacant", True)


@pytest.mark.parametrize("by", ColourBy)
def test_every_colour_is_in_the_legend(chart, by):
    chart.session.do(
        involve,
        chart.purchase,
        chart.noted("TD").person,
        stance=Stance.LEANS_AGAINST,
        coverage=Coverage.IN_DEPTH,
    )
    assert edge(by, chart.noted("TD")) in dict(legend(by))


def test_the_legend_says_what_the_colours_on_the_chart_mean(chart):
    assert chart.page.toolbar.legend.words() == ["Supports", "Not known"]
    who = chart.noted("TD").person
    chart.session.do(involve, chart.purchase, who, stance=Stance.OPPOSES)
    assert chart.page.toolbar.legend.words() == ["Opposes", "Not known"]


def test_colours_by_coverage_on_request(chart):
    who = chart.noted("TD").person
    chart.session.do(involve, chart.purchase, who, coverage=Coverage.SEVERAL)
    toolbar = chart.page.toolbar
    toolbar.colours.show_value(ColourBy.COVERAGE)
    toolbar.colours.activated.emit(toolbar.colours.currentIndex())
    assert edge_of(chart, "TD") == chart.page.desk.theme.accent.name()


def test_hostile_words_are_shown_as_typed(chart):
    """Only what would break the line is shown as a space."""
    for words in SHOWN:
        chart.session.do(fill_seat, chart.seat("CE"), words)
        assert face(chart, "CE").name == _line(words.strip())
        assert not picture(chart).isNull()
    chart.session.do(edit_seat, chart.seat("CE"), title=" / ".join(SHOWN))
    assert _line(" / ".join(SHOWN)) in [f.title for f in chart.page.view.drawing.faces]


def _line(words: str) -> str:
    return "".join(" " if ord(c) < 32 or ord(c) == 127 else c for c in words)


def test_names_that_look_like_markup_stay_names_in_the_tool_tip_and_the_inspector(chart):
    chart.session.do(fill_seat, chart.seat("CE"), "<b>Wu</b>")
    chart.choose("CE")
    assert chart.page.details.name.text() == "<b>Wu</b>"
    assert whole(face(chart, "CE"), "KEY") == "<qt>&lt;b&gt;Wu&lt;/b&gt;<br>CE</qt>"


def test_pills_that_do_not_fit_are_counted():
    pills = tuple((word, "accent") for word in ("Gatekeeper", "Influencer", "User", "Executor"))
    assert [words for words, _, _ in fitting(pills, 1000)] == [words for words, _ in pills]
    assert [words for words, _, _ in fitting(pills, 170)] == ["Gatekeeper", "+3"]


def test_two_thousand_seats_fit_in_the_window(chart):
    people = [Newcomer(title=f"T{n}", manager=(n - 1) // 5 if n else None) for n in range(2000)]
    chart.session.do(import_people, chart.page.deeds.account, people)
    view = chart.page.view
    view.fit()
    assert QRectF(view.rect()).contains(view.camera.to_window(view.drawing.bounds()))
    assert not picture(chart).isNull()


def test_on_a_small_window_the_toolbar_takes_more_lines_and_crushes_nothing(chart, qtbot):
    toolbar = chart.page.toolbar
    wide, narrow = toolbar.heightForWidth(2000), toolbar.heightForWidth(400)
    assert narrow > wide
    chart.page.resize(760, 800)
    QApplication.processEvents()
    assert toolbar.fit.width() >= toolbar.fit.minimumSizeHint().width()
    assert toolbar.legend.button.isVisible()
    in_menu = [a.defaultWidget().accessibleName() for a in toolbar.legend.button.menu().actions()]
    assert in_menu == toolbar.legend.words() == ["Supports", "Not known"]
    chart.page.resize(1400, 800)
    QApplication.processEvents()
    assert not toolbar.legend.button.isVisible()
    assert all(w.isVisible() for w in toolbar.legend.widgets)
    assert max(w.geometry().bottom() for w in toolbar.legend.widgets) < toolbar.height()


def words_on(face, scale, ratio=1.0):
    """How many pixels of a box are darker than its ground and edge."""
    size = QSizeF(180, 76)
    made = QImage((size * scale * ratio).toSize(), QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    painter = QPainter(made)
    paint_box(painter, face, size, scale * ratio, Theme("light"), ratio)
    painter.end()
    colours = (made.pixelColor(x, y) for x in range(8, made.width()) for y in range(made.height()))
    return sum(1 for colour in colours if colour.lightness() < 90)


def test_a_chart_that_is_seen_from_afar_still_says_its_names():
    said, silent = Face(name="MMMMM", title="GM"), Face(name="")
    for scale in (0.3, 0.5, 1.0):
        assert words_on(said, scale) > words_on(silent, scale) + 30
    assert words_on(said, 0.5, ratio=2.0) > 2.5 * words_on(said, 0.5), "as large on a fine screen"


def test_a_usual_chart_opens_whole_and_says_names_whatever_the_window(chart, qtbot):
    people = [Newcomer(name=f"Somebody {n}", title=f"Head of things {n}", manager=None if n < 1
                       else (n - 1) // 5) for n in range(20)]  # fmt: skip
    chart.session.do(import_people, chart.page.deeds.account, people)
    view = chart.page.view
    view.show_other_account()
    chart.page.refresh()
    assert QRectF(view.rect()).contains(view.camera.to_window(view.drawing.bounds()))
    assert view.camera.scale >= NAMED
