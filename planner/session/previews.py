"""Pictures of a paper's pages, for the windows, which know nothing of documents."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels in rows from the top: red, green, blue and alpha, a byte each."""

    width: int
    height: int
    rgba: bytes


def pictures(
    pdf: bytes, scale: float = 1.0, report: Callable[[int, int], None] | None = None
) -> list[Picture]:
    """Every page of a PDF. At scale 1 a pixel is a point: an A4 page has 596 × 842. Refused
    where it is damaged. `report(done, total)` may raise to stop it."""
    from planner.documents import preview

    total = preview.page_count(pdf)
    found = []
    for page in range(total):
        if report is not None:
            report(page, total)
        image = preview.page_image(pdf, page, scale)
        found.append(Picture(image.width, image.height, image.rgba))
    return found
