"""A PDF that somebody brings: the data attached to it, its language, the words of its pages.

It may come from anybody: sizes are bounded, names are compared and never used as paths.
"""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from planner.domain.errors import Refused
from planner.domain.text import text

if TYPE_CHECKING:
    import pikepdf

LARGEST_FILE = 64 << 20
LARGEST_DATA = 16 << 20
STRONG = 96  # of 255: more than smoothing differs between versions of a font

DAMAGED = text("This PDF is damaged. Ask for the file again, as it was sent.")


@dataclass(frozen=True, slots=True)
class Brought:
    """`data` as attached; `language` is zh, en or both, as the file calls itself; `about` is its
    title, author and subject, which viewers show beside the pages."""

    data: bytes
    language: str
    about: tuple[str, ...]


def brought(pdf: bytes, name: str) -> Brought:
    """What is attached to the file under this very name. Refuses what is no PDF, is damaged or
    locked, and what has no such attachment or several."""
    import pikepdf

    if len(pdf) > LARGEST_FILE:
        raise Refused(text("This file is too large for a statement."))
    if b"%PDF-" not in pdf[:1024]:
        raise Refused(text("This file is not a PDF."))
    try:
        with pikepdf.open(io.BytesIO(pdf), attempt_recovery=False) as document:
            return Brought(_attached(document, name), _language(document), _about(document))
    except pikepdf.PasswordError as problem:
        raise Refused(
            text("This PDF is locked with a passphrase. Save a copy without one and verify that.")
        ) from problem
    except _unreadable() as problem:
        raise _damaged() from problem


def page_words(pdf: bytes, most: int) -> tuple[int, list[str]]:
    """How many pages there are, and the text of the first ones, `most` at most."""
    from planner.documents.pdfium import opened

    with opened(pdf, DAMAGED) as document:
        count = len(document)
        return count, [_words(document, n) for n in range(min(count, most))]


def differing_area(one: bytes, other: bytes, page: int) -> tuple[float, float, float, float] | None:
    """Where the page, the first being 0, is another picture in the other file: left, top, right
    and bottom in points; None where it looks the same."""
    from PIL import Image, ImageChops

    from planner.documents.preview import page_image

    pictures = [page_image(pdf, page) for pdf in (one, other)]
    first, second = (Image.frombytes("RGBA", (p.width, p.height), p.rgba) for p in pictures)
    if first.size != second.size:
        return (0.0, 0.0, float(first.width), float(first.height))
    difference = ImageChops.difference(first.convert("RGB"), second.convert("RGB"))
    return difference.point([255 * (level > STRONG) for level in range(256)] * 3).getbbox()


def _words(document: Any, page: int) -> str:
    sheet = document[page]
    written = sheet.get_textpage()
    try:
        return str(written.get_text_bounded())
    finally:
        written.close()
        sheet.close()


def _attached(document: "pikepdf.Pdf", name: str) -> bytes:
    """Read from the name tree itself: a library's own reader would expand a bomb, and show one
    of two attachments of the same name."""
    names = document.Root.get("/Names")
    files = None if names is None else names.get("/EmbeddedFiles")
    found = [] if files is None else [f for key, f in _entries(files, set()) if key == name]
    if len(found) != 1:
        raise _foreign()
    return _content(found[0]["/EF"]["/F"])


def _entries(node: Any, seen: set[tuple[int, int]]) -> Iterator[tuple[str, Any]]:
    """The leaves of a name tree (PDF 1.7, 7.9.6); a branch that comes again is not walked again."""
    if node.is_indirect and node.objgen in seen:
        return
    seen.add(node.objgen)
    pairs = node.get("/Names", ())
    for n in range(0, len(pairs) - 1, 2):
        yield str(pairs[n]), pairs[n + 1]
    for kid in node.get("/Kids", ()):
        yield from _entries(kid, seen)


def _content(stream: "pikepdf.Object") -> bytes:
    filters = stream.get("/Filter")
    kinds = [] if filters is None else [str(f) for f in _listed(filters)]
    raw = stream.read_raw_bytes()
    if kinds == ["/FlateDecode"]:
        expanding = zlib.decompressobj()
        raw = expanding.decompress(raw, LARGEST_DATA + 1)
    elif kinds:
        raise _damaged()
    if len(raw) > LARGEST_DATA:
        raise Refused(text("The data attached to this PDF is too large for a statement."))
    return raw


def _listed(filters: Any) -> list[Any]:
    import pikepdf

    return list(filters) if isinstance(filters, pikepdf.Array) else [filters]


def _language(document: "pikepdf.Pdf") -> str:
    """The file says its first language; with two, its title has both."""
    if str(document.Root.get("/Lang", "")).startswith("zh"):
        return "zh"
    title = _about(document)[0]
    return "both" if any("\u4e00" <= sign <= "\u9fff" for sign in title) else "en"


def _about(document: "pikepdf.Pdf") -> tuple[str, ...]:
    return tuple(str(document.docinfo.get(n, "")) for n in ("/Title", "/Author", "/Subject"))


def _unreadable() -> tuple[type[Exception], ...]:
    """What the library raises on objects that are not of the kind they should be."""
    import pikepdf

    kinds = (LookupError, TypeError, ValueError, AttributeError, RuntimeError, NotImplementedError)
    return (pikepdf.PikepdfError, zlib.error, *kinds)


def _foreign() -> Refused:
    return Refused(
        text("This PDF has no statement's data attached: it is no statement of this program.")
    )


def _damaged() -> Refused:
    return Refused(DAMAGED)
