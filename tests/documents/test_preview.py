import pytest

from planner.documents.preview import page_count, page_image
from planner.documents.statement import render
from planner.domain.errors import Refused
from planner.domain.text import english
from tests.documents.sample_papers import chinese, statement_paper

PDF = render(statement_paper(), "zh", chinese, english)


def test_a_page_becomes_opaque_pixels_with_something_dark_on_white():
    image = page_image(PDF, 0, scale=1.5)
    assert page_count(PDF) == 1
    assert len(image.rgba) == image.width * image.height * 4
    assert (image.width, image.height) == (893, 1263)
    assert image.rgba[:4] == b"\xff\xff\xff\xff"
    assert min(image.rgba[0::4]) < 60
    assert set(image.rgba[3::4]) == {255}


def test_a_damaged_file_is_refused():
    with pytest.raises(Refused, match="damaged"):
        page_image(b"%PDF-1.4 nothing", 0)
