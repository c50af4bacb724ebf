import io

import pikepdf
import pytest
from PIL import Image

from planner.documents import reading_back
from planner.documents.reading_back import brought, differing_area, page_words
from planner.documents.statement import render
from planner.domain.errors import Refused
from planner.domain.paper_data import as_data, canonical
from planner.domain.text import english
from tests.documents.sample_papers import chinese, statement_paper

NAME = "statement.json"
PAPER = statement_paper()
PDF = render(PAPER, "en", chinese, english)
DATA = canonical(as_data(PAPER))


def saved(change, **how) -> bytes:
    """The file opened by another program, changed and written anew."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(PDF)) as document:
        change(document)
        document.save(out, **how)
    return out.getvalue()


def attached(document: pikepdf.Pdf, name: str, data: bytes) -> None:
    document.attachments[name] = pikepdf.AttachedFileSpec(document, data)


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_data_and_language_come_back_as_they_were_printed(language):
    found = brought(render(PAPER, language, chinese, english), NAME)
    assert (found.data, found.language) == (DATA, language)


def test_a_copy_saved_by_another_program_has_the_same_data():
    assert brought(saved(lambda document: None), NAME).data == DATA


def test_other_attachments_are_left_alone_whatever_they_are_called():
    def add(document):
        for name in ("../../evil.txt", "/etc/passwd", "statement.json.exe", "Statement.json", ""):
            attached(document, name, b"{}")

    assert brought(saved(add), NAME).data == DATA


@pytest.mark.parametrize("name", ["../statement.json", "./statement.json", "statement.json\0"])
def test_an_attachment_of_nearly_that_name_is_none(name):
    def rename(document):
        del document.attachments[NAME]
        attached(document, name, DATA)

    with pytest.raises(Refused, match="no statement's data"):
        brought(saved(rename), NAME)


def test_two_attachments_of_that_name_are_refused():
    def double(document):
        names = document.Root.Names.EmbeddedFiles.Names
        names.extend(list(names))

    with pytest.raises(Refused, match="no statement's data"):
        brought(saved(double), NAME)


def test_data_that_expands_without_end_is_refused(monkeypatch):
    bomb = saved(lambda document: attached(document, NAME, b" " * (17 << 20)))
    assert len(bomb) < 1 << 20
    with pytest.raises(Refused, match="too large"):
        brought(bomb, NAME)
    monkeypatch.setattr(reading_back, "LARGEST_FILE", 1000)
    with pytest.raises(Refused, match="too large"):
        brought(PDF, NAME)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_off_file_is_refused_as_damaged(part):
    with pytest.raises(Refused, match="damaged"):
        brought(PDF[: int(len(PDF) * part)], NAME)


def test_a_picture_called_pdf_is_refused():
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    with pytest.raises(Refused, match="not a PDF"):
        brought(picture.getvalue(), NAME)
    with pytest.raises(Refused, match="not a PDF"):
        brought(b"", NAME)


def test_a_pdf_of_somebody_else_is_refused():
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(out)
    with pytest.raises(Refused, match="no statement's data"):
        brought(out.getvalue(), NAME)


def test_a_locked_pdf_is_refused_with_what_to_do():
    locked = saved(lambda document: None, encryption=pikepdf.Encryption(owner="a", user="b", R=6))
    with pytest.raises(Refused, match="locked"):
        brought(locked, NAME)


@pytest.mark.parametrize("nonsense", [pikepdf.Array([1]), pikepdf.Name.No, 7])
@pytest.mark.parametrize("place", ["/Names", "/Lang"])
def test_objects_of_the_wrong_kind_are_no_crash(nonsense, place):
    def spoil(document):
        document.Root[place] = nonsense

    if place == "/Lang":
        assert brought(saved(spoil), NAME).data == DATA
        return
    with pytest.raises(Refused, match="PDF"):
        brought(saved(spoil), NAME)


def test_a_tree_of_names_that_bites_its_tail_is_no_trap():
    def bite(document):
        files = document.make_indirect(document.Root.Names.EmbeddedFiles)
        document.Root.Names.EmbeddedFiles = files
        files.Kids = pikepdf.Array([files, files])

    assert brought(saved(bite), NAME).data == DATA


def test_words_are_read_of_as_many_pages_as_asked():
    count, pages = page_words(PDF, 9)
    assert (count, len(pages)) == (1, 1)
    assert "3,520.00" in pages[0]
    assert page_words(PDF, 0) == (1, [])


def test_what_covers_a_figure_is_seen():
    def cover(document):
        page = document.pages[0]
        page.contents_add(document.make_stream(b"q 1 1 1 rg 330 600 200 120 re f Q"))

    assert differing_area(PDF, saved(lambda document: None), 0) is None
    left, top, right, bottom = differing_area(PDF, saved(cover), 0)
    assert 329 <= left < right <= 531
    assert 842 - 721 <= top < bottom <= 842 - 599
