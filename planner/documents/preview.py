"""Pictures of a PDF's pages, for a window to show."""

from dataclasses import dataclass

import pypdfium2

from planner.domain.errors import Refused
from planner.domain.text import text


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels in rows from the top, four bytes each: red, green, blue, opaque alpha."""

    width: int
    height: int
    rgba: bytes


def page_count(pdf: bytes) -> int:
    document = _opened(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_image(pdf: bytes, page: int, scale: float = 1.0) -> PageImage:
    """One page, the first being 0; at scale 1 a pixel is a point (an A4 page has 596 × 842)."""
    document = _opened(pdf)
    try:
        bitmap = document[page].render(
            scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA
        )
        rows = bytes(bitmap.buffer)
        line = bitmap.width * 4
        if bitmap.stride != line:
            starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
            rows = b"".join(rows[start : start + line] for start in starts)
        return PageImage(bitmap.width, bitmap.height, rows)
    finally:
        document.close()


def _opened(pdf: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as problem:
        raise Refused(text("This PDF is damaged and cannot be shown.")) from problem
