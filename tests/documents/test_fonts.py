import pytest
from reportlab.pdfbase.ttfonts import TTFont

from planner.documents.fonts import FILES, FOLDER, font, missing_glyphs, width


@pytest.fixture(scope="module", params=[False, True])
def pair(request):
    """Our font and reportlab's own reading of the same file."""
    ordinary = TTFont("Ordinary", str(FOLDER / FILES[request.param]), asciiReadable=0)
    return font(bold=request.param), ordinary


def test_bulk_reading_finds_what_reportlab_finds(pair):
    ours, ordinary = pair
    for table in ("charToGlyph", "charWidths", "defaultWidth", "name"):
        assert getattr(ours.face, table) == getattr(ordinary.face, table)
    for table in ("hmetrics", "glyphPos"):
        assert list(getattr(ours.face, table)) == list(getattr(ordinary.face, table))
    assert not vars(ordinary).keys() - vars(ours).keys()
    assert not vars(ordinary.face).keys() - vars(ours.face).keys()


def test_bulk_reading_embeds_the_same_bytes(pair):
    subset = [0, *sorted({ord(character) for character in "返利 Größe 1,020.00 é"})]
    ours, ordinary = (loaded.face.makeSubset(subset) for loaded in pair)
    assert ours == ordinary


def test_figures_are_all_of_one_width():
    assert len({width(digit, 10) for digit in "0123456789"}) == 1


def test_missing_characters_are_named_once_in_order():
    assert missing_glyphs("a👩b𠮷👩") == "👩𠮷"
    assert missing_glyphs("臺灣龍髙煒 Größe € ①") == ""
