"""Pictures of a PDF's pages, for a window to show."""

from dataclasses import dataclass

import pypdfium2

from planner.documents.pdfium import opened
from planner.domain.text import text

DAMAGED = text("This PDF is damaged and cannot be shown.")


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels in rows from the top, four bytes each: red, green, blue, opaque alpha."""

    width: int
    height: int
    rgba: bytes


def page_count(pdf: bytes) -> int:
    with opened(pdf, DAMAGED) as document:
        return len(document)


def page_image(pdf: bytes, page: int, scale: float = 1.0) -> PageImage:
    """One page, the first being 0; at scale 1 a pixel is a point (an A4 page has 596 × 842)."""
    with opened(pdf, DAMAGED) as document:
        sheet = document[page]
        bitmap = sheet.render(
            scale=scale, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA
        )
        try:
            rows = bytes(bitmap.buffer)
            width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        finally:
            bitmap.close()
            sheet.close()
    line = width * 4
    if stride != line:
        rows = b"".join(rows[at : at + line] for at in range(0, stride * height, stride))
    return PageImage(width, height, rows)
