import subprocess
import sys

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


def test_pages_are_drawn_from_several_threads_at_once(tmp_path):
    """PDFium itself would die of it, with the whole program."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(render(statement_paper(), "both", chinese, english))
    code = (
        "import sys, threading, pathlib\n"
        "from planner.documents.preview import page_count, page_image\n"
        "pdf = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "draw = lambda: [(page_count(pdf), page_image(pdf, 0)) for _ in range(15)]\n"
        "threads = [threading.Thread(target=draw) for _ in range(4)]\n"
        "[t.start() for t in threads], [t.join() for t in threads]\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
