"""The code on a statement: our quick way gives what reportlab's slow one gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode

from planner.documents.qr import LEVEL, MASK, SIGNS, rows


def slowly(said: str) -> tuple[str, ...]:
    code = QRCode(None, LEVEL)
    code.addData(QRAlphaNum(said))
    code.version = code.calculate_version()
    code.makeImpl(False, MASK)
    return tuple("".join("01"[bool(dark)] for dark in row) for row in code.modules)


@given(st.text(sorted(SIGNS), min_size=1, max_size=300))
def test_it_is_the_code_of_the_library(said):
    assert rows(said) == slowly(said)


@pytest.mark.parametrize("length", [1, 20, 21, 90, 186, 221, 222, 600])
def test_full_and_nearly_empty_codes_are_right_too(length):
    said = ("ST-2026-H1:" * 60)[:length]
    assert rows(said) == slowly(said)


def test_a_reader_of_codes_reads_it():
    zxingcpp = pytest.importorskip("zxingcpp")
    from PIL import Image

    code = rows("AP1:ST-2026-H1-003")
    picture = Image.new("L", (len(code) + 8,) * 2, 255)
    for y, row in enumerate(code, 4):
        for x, dark in enumerate(row, 4):
            picture.putpixel((x, y), 0 if dark == "1" else 255)
    (found,) = zxingcpp.read_barcodes(picture.resize((picture.width * 5,) * 2, 0))
    assert found.text == "AP1:ST-2026-H1-003"
