"""From pages of marks to the bytes of a PDF file: the same pages give the same bytes."""

import io
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

from planner import __version__
from planner.documents.fonts import font, width
from planner.documents.pen import Pen
from planner.documents.printable import printable
from planner.documents.sheet import (
    FOOT,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    Mark,
    Sheet,
    Words,
)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says about itself, and at the foot of each page. `pages` has the gaps {page} and
    {pages}; `data` is attached under `data_name`."""

    title: str
    author: str
    subject: str
    on: date
    language: str
    foot: str
    pages: str
    data: bytes = b""
    data_name: str = ""


def printed(sheet: Sheet, imprint: Imprint) -> bytes:
    """The file."""
    return bound([(sheet, imprint)], imprint)


def bound(papers: Iterable[tuple[Sheet, Imprint]], cover: Imprint) -> bytes:
    """Several papers in one file, which says of itself what `cover` says. Each keeps its own page
    numbers and its own data, attached under its own name. Pages are drawn as they come, so that
    a thousand papers need little more room than one."""
    file = io.BytesIO()
    canvas = _canvas(file, cover)
    pen, attached = Pen(canvas), []
    for sheet, imprint in papers:
        if imprint.data:
            attached.append((imprint.data_name, imprint.data))
        mark = printable(sheet.watermark)
        for n, marks in enumerate(sheet.pages):
            pen.new_page()
            if mark:
                pen.watermark(mark)
            for each in (*marks, *_foot(imprint, n + 1, len(sheet.pages))):
                pen.draw(each)
            pen.end_page()
            canvas.showPage()
            _pack_page(canvas)
    if attached:
        _attach(canvas, attached)
    canvas.save()
    return file.getvalue()


def _pack_page(canvas: Canvas) -> None:
    """Compress the page now and not at the end, so that a thousand need no more room than what
    they come to; its glyph numbers are bytes, not letters."""
    document = canvas._doc  # noqa: SLF001
    page = document.Pages.pages[-1]
    stream = pdfdoc.PDFStream(content=zlib.compress(page.stream.encode("latin-1"), 9))
    stream.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")
    page.Contents, page.stream = stream, ""


def packed(pdf: bytes) -> bytes:
    """The same file with its small objects packed together (PDF 1.5, 7.5.7): of many pages they
    take as much room as what is printed on them."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return out.getvalue()


def _canvas(file: io.BytesIO, imprint: Imprint) -> Canvas:
    rl_config.useA85 = 0  # binary streams: a fifth smaller, a quarter faster
    registerFont(font())
    registerFont(font(bold=True))
    size = (PAGE_WIDTH, PAGE_HEIGHT)
    canvas = Canvas(
        file,
        pagesize=size,
        pageCompression=1,
        invariant=1,  # no clock, no random name
        pdfVersion=(1, 7),
        lang=imprint.language,
    )
    canvas.setTitle(printable(imprint.title))
    canvas.setAuthor(printable(imprint.author))
    canvas.setSubject(printable(imprint.subject))
    canvas.setCreator(f"Account Planner {__version__}")
    canvas.setDateFormatter(lambda *_now: f"D:{imprint.on:%Y%m%d}000000Z")
    return canvas


def _attach(canvas: Canvas, attached: Sequence[tuple[str, bytes]]) -> None:
    """Embedded files as PDF 1.7 (7.11.4) and PDF/A-3 (AFRelationship) have them, by name.
    reportlab's canvas has no call for this, only its document."""
    document = canvas._doc  # noqa: SLF001
    names: list[object] = []
    for n, (name, data) in enumerate(sorted(attached)):
        key = f"-{n}" if n else ""
        stream = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
        stream.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
        stream.dictionary["Subtype"] = "/application#2Fjson"  # a name, its stroke escaped
        stream.dictionary["Params"] = pdfdoc.PDFDictionary({"Size": len(data)})
        files = pdfdoc.PDFDictionary({"F": document.Reference(stream, f"paper-data{key}")})
        specification = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Filespec"),
                "F": pdfdoc.PDFString(name),
                "UF": pdfdoc.PDFString(name),
                "AFRelationship": pdfdoc.PDFName("Data"),
                "EF": files,
            }
        )
        names += [pdfdoc.PDFString(name), document.Reference(specification, f"paper-file{key}")]
    tree = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(names)})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": tree})
    document.Catalog.__Defaults__ = {
        **document.Catalog.__Defaults__,
        "AF": pdfdoc.PDFArray(names[1::2]),
    }


def _foot(imprint: Imprint, page: int, pages: int) -> tuple[Mark, ...]:
    y = PAGE_HEIGHT - 32.0
    right = printable(imprint.pages.format(page=page, pages=pages))
    start = RIGHT - width(right, FOOT.size)
    return Words(LEFT, y, printable(imprint.foot), FOOT), Words(start, y, right, FOOT)
