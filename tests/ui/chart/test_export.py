"""The chart as files for others: what they hold, and what a share copy does not."""

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from planner.domain.accounts import edit_account
from planner.domain.bosses import set_outside, set_second_boss
from planner.domain.charting import Newcomer, edit_seat, fill_seat, import_people
from planner.domain.errors import Refused
from planner.domain.links import LinkKind, add_link
from planner.domain.org import Function, holder
from planner.domain.processes import Process
from planner.domain.purchases import Purchase, add_purchase
from planner.domain.roles import Knowledge, Stance, involve
from planner.ui.chart import pages as pdf_pages
from planner.ui.chart.colouring import ColourBy
from planner.ui.chart.export_dialog import ExportDialog, Form, Shown
from planner.ui.theme import LIGHT

HOSTILE = json.loads((Path(__file__).parents[2] / "data" / "hostile.json").read_text("utf-8"))
OURS = ("Supports", "Technical adviser", "KEY NOW", "+86", "Find out", "Not known yet")


@pytest.fixture
def dialog(chart, qtbot):
    who = chart.noted("TD").person
    chart.session.do(involve, chart.purchase, who, influence=5)
    chart.session.do(edit_seat, chart.seat("CE"), unknown=True)

    def made(*folded):
        page = chart.page
        ids = {chart.seat(title) for title in folded}
        shown = Shown(chart.session.plan, page.deeds.account, ids, page.looking())
        dialog = ExportDialog(page.desk, shown, page)
        qtbot.addWidget(dialog)
        return dialog

    return made


def written(dialog, form, tmp_path, *, shared=False):
    dialog.form.show_value(form)
    dialog.shared.setChecked(shared)
    path = tmp_path / f"chart.{form.ending}"
    dialog.write(path)
    return path


def words(path):
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def read(path):
    return words(path) if path.suffix == ".pdf" else path.read_text("utf-8-sig")


def test_the_pdf_says_everybody_on_one_page_in_embedded_fonts(dialog, tmp_path):
    path = written(dialog(), Form.PAGE_A4, tmp_path)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    for each in ("Huadong Bearings", "Chen", "Zhao", "Sun", "Supports", "KEY NOW"):
        assert each in words(path)
    fonts = reader.pages[0]["/Resources"]["/Font"].values()
    described = [f.get_object()["/DescendantFonts"][0].get_object() for f in fonts]
    assert described
    assert all("/FontFile2" in f["/FontDescriptor"].get_object() for f in described)


@pytest.mark.parametrize("form", [Form.PAGE_A3, Form.POSTER_A4, Form.SVG, Form.CSV, Form.TEXT])
def test_a_share_copy_has_nothing_of_what_we_think(dialog, tmp_path, form):
    open_, shared = (
        read(written(dialog(), form, tmp_path, shared=shared)) for shared in (False, True)
    )
    if form in (Form.PAGE_A3, Form.POSTER_A4, Form.SVG, Form.CSV):
        assert "Supports" in open_
    assert [each for each in OURS if each in shared] == []
    if form.ending == "pdf":
        assert "Share copy without roles" in shared


def test_a_share_copy_colours_no_edge(dialog):
    shared = dialog()
    shared.shared.setChecked(True)
    faces = shared._picture().drawing.faces
    assert {face.edge for face in faces} == {"edge"}
    assert not any(face.key or face.pills for face in faces)


def test_folded_branches_are_listed_at_the_end(dialog, tmp_path):
    path = written(dialog("TD"), Form.PAGE_A4, tmp_path)
    chart, listed = (page.extract_text() for page in PdfReader(path).pages)
    assert "Ma" not in chart.split()
    assert "+ 2 more" in chart
    assert "Zhao – TD: 2 seats below" in listed
    assert "Ma – WL" in listed


def test_a_poster_has_pages_that_name_their_neighbours(chart, dialog, tmp_path):
    people = [Newcomer(title=f"Engineer {n}", name=f"Person {n}") for n in range(30)]
    chart.session.do(import_people, chart.page.deeds.account, people)
    path = written(dialog(), Form.POSTER_A4, tmp_path)
    read = [page.extract_text() for page in PdfReader(path).pages]
    assert len(read) > 2
    assert "→ 2" in read[0]
    assert "← 1" in read[1]
    assert f"Page 1 of {len(read)} · row 1, column 1 of the poster" in read[0]
    together = " ".join(read)
    assert all(f"Person {n}" in together for n in range(30))


def test_a_poster_nobody_would_glue_is_refused(chart, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_pages, "MOST_PAGES", 1)
    people = [Newcomer(title=f"Engineer {n}") for n in range(30)]
    chart.session.do(import_people, chart.page.deeds.account, people)
    with pytest.raises(Refused, match="pages"):
        written(dialog(), Form.POSTER_A4, tmp_path)
    assert list(tmp_path.glob("chart*")) == []


def test_the_drawing_and_the_picture_can_be_opened(dialog, tmp_path):
    drawing = written(dialog(), Form.SVG, tmp_path).read_bytes()
    assert QSvgRenderer(QByteArray(drawing)).isValid()
    image = QImage(str(written(dialog(), Form.PNG, tmp_path)))
    size = dialog()._picture().size()
    assert (image.width(), image.height()) == (size.width() * 2, size.height() * 2)


def test_the_outline_is_indented_by_tabs_and_a_table_has_levels(dialog, tmp_path):
    lines = written(dialog(), Form.TEXT, tmp_path).read_text("utf-8-sig").splitlines()
    assert lines[:3] == ["Chen – GM", "\tZhao – TD", "\t\tMa – WL"]
    table = written(dialog(), Form.CSV, tmp_path).read_text("utf-8-sig").splitlines()
    assert table[2] == "2,Zhao,TD,,Chen,,,Technical adviser,Supports,5"
    assert written(dialog(), Form.XLSX, tmp_path).read_bytes().startswith(b"PK")


def test_a_name_without_ending_gets_the_right_one(dialog, tmp_path):
    asked = dialog()
    asked.write(tmp_path / "my.chart")
    assert (tmp_path / "my.chart.pdf").exists()


def test_hostile_words_go_out_in_every_form(chart, dialog, tmp_path):
    for n, each in enumerate(s for s in HOSTILE if s.strip() and s.isprintable()):
        if any(0xD800 <= ord(c) < 0xE000 for c in each):
            continue
        change = chart.session.do(import_people, chart.page.deeds.account, [Newcomer(title="x")])
        chart.session.do(fill_seat, change.edits[-1].id, f"{n} {each}")
    chart.session.do(edit_account, chart.page.deeds.account, name='a/b:"c" <d>\u202e')
    for form in Form:
        data = written(dialog("TD"), form, tmp_path).read_bytes()
        assert data
        if form.ending == "pdf":
            assert PdfReader(io.BytesIO(data)).pages


@pytest.fixture
def linked(chart):
    """Ma influences Chen and quarrels with Sun; Ma reports to Sun as well."""
    plan = chart.session.plan
    ma, chen, sun = (holder(plan, chart.seat(title)).id for title in ("WL", "GM", "PM"))
    chart.session.do(add_link, LinkKind.INFLUENCE, ma, chen)
    chart.session.do(add_link, LinkKind.CONFLICT, ma, sun)
    chart.session.do(set_second_boss, chart.seat("WL"), chart.seat("PM"))


def strokes(path, colour):
    """How many shapes of a drawing have the colour."""
    return path.read_text("utf-8").lower().count(f'stroke="{colour}"'.lower())


def test_lines_between_people_go_out_as_they_are_seen_and_are_explained(
    linked, chart, dialog, tmp_path
):
    path = written(dialog(), Form.SVG, tmp_path)
    bad = LIGHT["bad"]
    seen = strokes(path, bad)
    assert seen >= 1
    assert "Influence" in path.read_text("utf-8")
    chart.page.toolbar.lines.show_kind(LinkKind.CONFLICT, shown=False)
    asked = Shown(
        chart.session.plan, chart.page.deeds.account, (), chart.page.looking(),
        chart.page.toolbar.lines.kinds(),
    )  # fmt: skip
    hidden = written(ExportDialog(chart.page.desk, asked, chart.page), Form.SVG, tmp_path)
    assert strokes(hidden, bad) == 0
    assert "Conflict" not in hidden.read_text("utf-8")
    assert "Influence" in words(written(dialog(), Form.PAGE_A4, tmp_path))


@pytest.mark.parametrize("form", [Form.SVG, Form.PAGE_A4, Form.POSTER_A4])
def test_a_share_copy_has_second_bosses_and_no_line_that_we_drew(linked, dialog, form, tmp_path):
    shared = dialog()
    path = written(shared, form, tmp_path, shared=True)
    assert [line.link for line in shared._picture().lines] == [None]
    said = read(path) if form is not Form.SVG else path.read_text("utf-8")
    for word in ("Influence", "Conflict", *OURS):
        assert word not in said


def test_the_legend_of_colours_goes_out_and_a_share_copy_has_none(chart, dialog, tmp_path):
    assert "Not known" in words(written(dialog(), Form.PAGE_A4, tmp_path))
    chart.page.toolbar.colours.show_value(ColourBy.FUNCTION)
    chart.session.do(edit_seat, chart.seat("PM"), function=Function.PROCUREMENT)
    assert "Procurement" in words(written(dialog(), Form.PAGE_A4, tmp_path))
    assert "Procurement" not in words(written(dialog(), Form.PAGE_A4, tmp_path, shared=True))


def test_only_the_branch_that_is_seen_goes_out_unless_all_is_wanted(chart, dialog, tmp_path):
    chart.page.focus_on(chart.seat("TD"))
    branch = dialog()
    assert "Sun" not in words(written(branch, Form.PAGE_A4, tmp_path))
    assert read(written(branch, Form.TEXT, tmp_path)).splitlines() == [
        "Zhao – TD", "\tMa – WL", "\tNot known yet – CE",
    ]  # fmt: skip
    branch.branch.setChecked(False)
    assert "Sun" in words(written(branch, Form.PAGE_A4, tmp_path))


def test_purchases_seen_at_once_go_out_with_their_letters_and_have_their_columns(
    chart, dialog, tmp_path
):
    process = next(iter(chart.session.plan.all(Process))).id
    chart.session.do(add_purchase, chart.page.deeds.account, "A crane", process)
    crane = next(p.id for p in chart.session.plan.all(Purchase) if p.name == "A crane")
    chart.session.do(involve, crane, chart.noted("TD").person, stance=Stance.OPPOSES)
    chart.page.toolbar.layers.show_layer(crane, shown=True)
    said = words(written(dialog(), Form.PAGE_A4, tmp_path))
    assert "A crane" in said
    assert "Opposes" in said
    heading, _, zhao, *_ = read(written(dialog(), Form.CSV, tmp_path)).splitlines()
    assert "Stance (Five axes)" in heading
    assert "Stance (A crane)" in heading
    assert "Supports" in zhao
    assert "Opposes" in zhao
    shared = read(written(dialog(), Form.CSV, tmp_path, shared=True))
    assert "crane" not in shared
    assert "Opposes" not in words(written(dialog(), Form.PAGE_A4, tmp_path, shared=True))


def test_colours_by_freshness_go_out_as_they_are_seen(chart, dialog):
    who, today = chart.noted("TD").person, chart.session.today
    chart.session.do(involve, chart.purchase, who, stance_known=Knowledge(on=today))
    chart.page.toolbar.colours.show_value(ColourBy.FRESHNESS)
    assert dialog()._picture().drawing.edges["good"] == 1


def test_a_share_copy_shows_seats_that_we_do_not_know_like_any_other(chart, dialog):
    chart.session.do(edit_seat, chart.seat("CE"), unknown=True, department="Engineering")
    shared = dialog()
    shared.shared.setChecked(True)
    drawing = shared._picture().drawing
    face = drawing.faces[drawing.numbers[chart.seat("CE")]]
    assert (face.name, face.title, face.dashed) == ("CE", "Engineering", False)


@pytest.mark.parametrize("form", [Form.PAGE_A4, Form.POSTER_A4, Form.SVG])
@pytest.mark.parametrize("shared", [False, True])
def test_who_stands_outside_has_a_zone_with_a_caption_on_paper(
    chart, dialog, tmp_path, form, shared
):
    assert "Outside the organisation" not in read(written(dialog(), form, tmp_path, shared=shared))
    chart.session.do(set_outside, chart.seat("WL"), outside=True)
    assert "Outside the organisation" in read(written(dialog(), form, tmp_path, shared=shared))


def test_a_picture_has_room_for_the_caption_above_the_zone(chart, dialog):
    chart.session.do(set_outside, chart.seat("WL"), outside=True)
    shown = dialog()
    shown.form.show_value(Form.PNG)
    with_zone = QImage.fromData(QByteArray(shown.made()))
    drawing = chart.page.view.drawing
    above = -drawing.bounds().top()
    assert above > 30
    assert with_zone.height() >= 2 * (drawing.layout.height + above)
