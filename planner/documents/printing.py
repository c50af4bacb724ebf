"""From pages of marks to the bytes of a PDF file: the same pages give the same bytes."""

import io
import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from PIL.Image import DecompressionBombError
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

from planner import __version__
from planner.documents.fonts import font, width
from planner.documents.printable import printable
from planner.documents.sheet import (
    FOOT,
    INK,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    Block,
    Code,
    Mark,
    Picture,
    Rule,
    Sheet,
    Style,
    Words,
)
from planner.domain.errors import Refused
from planner.domain.text import text

_colour = cache(HexColor)


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
    file = io.BytesIO()
    canvas = _canvas(file, imprint)
    for n, marks in enumerate(sheet.pages):
        if sheet.watermark:
            _watermark(canvas, printable(sheet.watermark))
        for mark in (*marks, *_foot(imprint, n + 1, len(sheet.pages))):
            _draw(canvas, mark)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


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
    if imprint.data:
        _attach(canvas, imprint.data, imprint.data_name)
    return canvas


def _attach(canvas: Canvas, data: bytes, name: str) -> None:
    """An embedded file as PDF 1.7 (7.11.4) and PDF/A-3 (AFRelationship) have it. reportlab's canvas
    has no call for this, only its document."""
    document = canvas._doc  # noqa: SLF001
    stream = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
    stream.dictionary["Type"] = pdfdoc.PDFName("EmbeddedFile")
    stream.dictionary["Subtype"] = "/application#2Fjson"  # a name, its stroke escaped
    stream.dictionary["Params"] = pdfdoc.PDFDictionary({"Size": len(data)})
    files = pdfdoc.PDFDictionary({"F": document.Reference(stream, "paper-data")})
    specification = document.Reference(
        pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Filespec"),
                "F": pdfdoc.PDFString(name),
                "UF": pdfdoc.PDFString(name),
                "AFRelationship": pdfdoc.PDFName("Data"),
                "EF": files,
            }
        ),
        "paper-data-file",
    )
    names = pdfdoc.PDFDictionary(
        {"Names": pdfdoc.PDFArray([pdfdoc.PDFString(name), specification])}
    )
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": names})
    document.Catalog.__Defaults__ = {
        **document.Catalog.__Defaults__,
        "AF": pdfdoc.PDFArray([specification]),
    }


def _foot(imprint: Imprint, page: int, pages: int) -> tuple[Mark, ...]:
    y = PAGE_HEIGHT - 32.0
    right = printable(imprint.pages.format(page=page, pages=pages))
    start = RIGHT - width(right, FOOT.size)
    return Words(LEFT, y, printable(imprint.foot), FOOT), Words(start, y, right, FOOT)


def _draw(canvas: Canvas, mark: Mark) -> None:
    match mark:
        case Words():
            _set(canvas, mark.style)
            canvas.drawString(mark.x, PAGE_HEIGHT - mark.y, mark.text)
        case Rule():
            canvas.setStrokeColor(_colour(mark.colour))
            canvas.setLineWidth(mark.thickness)
            canvas.line(mark.x, PAGE_HEIGHT - mark.y, mark.to, PAGE_HEIGHT - mark.y)
        case Picture():
            _picture(canvas, mark)
        case Block():
            _block(canvas, mark)
        case Code():
            _code(canvas, mark)


def _code(canvas: Canvas, mark: Code) -> None:
    """Each run of dark modules is one rectangle; all are one path."""
    step = mark.size / len(mark.rows)
    canvas.saveState()
    canvas.translate(mark.right - mark.size, PAGE_HEIGHT - mark.y)
    canvas.scale(step, -step)
    canvas.setFillColor(_colour(INK))
    path = canvas.beginPath()
    for y, row in enumerate(mark.rows):
        for run in _DARK.finditer(row):
            path.rect(run.start(), y, run.end() - run.start(), 1)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


_DARK = re.compile("1+")


def _block(canvas: Canvas, mark: Block) -> None:
    canvas.setFillColor(_colour(mark.fill))
    if mark.line:
        canvas.setStrokeColor(_colour(mark.line))
        canvas.setLineWidth(0.6)
    canvas.roundRect(
        mark.x, PAGE_HEIGHT - mark.y - mark.height, mark.width, mark.height, mark.radius,
        stroke=int(bool(mark.line)), fill=1,
    )  # fmt: skip


def _set(canvas: Canvas, style: Style) -> None:
    canvas.setFont(font(bold=style.bold).fontName, style.size)
    canvas.setFillColor(_colour(style.colour))


def _picture(canvas: Canvas, mark: Picture) -> None:
    try:
        image = ImageReader(io.BytesIO(mark.data))
        wide, high = image.getSize()
    except (OSError, ValueError, SyntaxError, DecompressionBombError) as problem:
        raise Refused(
            text("The logo is not a picture that can be printed. Choose a PNG or JPEG file.")
        ) from problem
    scale = min(mark.width / wide, mark.height / high)
    x, y = mark.right - wide * scale, PAGE_HEIGHT - mark.y - high * scale
    canvas.drawImage(image, x, y, wide * scale, high * scale, mask="auto")


def _watermark(canvas: Canvas, words: str) -> None:
    """Across the page and under everything else."""
    size = min(64.0, 640.0 / max(1.0, width(words, 1, bold=True)))
    canvas.saveState()
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFont(font(bold=True).fontName, size)
    canvas.setFillColor(_colour("#F6E6DF"))
    canvas.drawCentredString(0, -size / 3, words)
    canvas.restoreState()
