"""Marks become the drawing commands of a page.

reportlab's own `drawString` sets font, colour and leading anew through some forty calls; a page is
mostly short texts of a few styles, so they are written here directly, each text's glyphs looked up
once a file.
"""

import io
import re
from functools import cache

from PIL.Image import DecompressionBombError
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planner.documents.fonts import font, width
from planner.documents.sheet import (
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Block,
    Code,
    Mark,
    Picture,
    Rule,
    Words,
)
from planner.domain.errors import Refused
from planner.domain.text import text

_colour = cache(HexColor)
_DARK = re.compile("1+")
_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r"})


@cache
def _paint(colour: str) -> str:
    """The three parts of a colour, as commands take them."""
    made = HexColor(colour)
    return " ".join(f"{part:.4f}".rstrip("0").rstrip(".") for part in made.rgb())


class Pen:
    """Draws on a canvas, page after page; what it last set on a page is not set again."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self._shown: dict[tuple[str, bool], tuple[tuple[str, str], ...]] = {}
        self._texts: list[str] = []
        self.new_page()

    def new_page(self) -> None:
        """Nothing is set yet. Texts come in one block, each placed by its distance from the one
        before: the same from row to row, which packs well."""
        self._fill = self._line = self._font = ""
        self._x = self._y = 0

    def end_page(self) -> None:
        """Write the texts that are still to come: above all that was drawn."""
        if self._texts:
            self._put(" ".join(("BT", *self._texts, "ET")))
            self._texts = []

    def draw(self, mark: Mark) -> None:
        if isinstance(mark, Words):
            self._words(mark)
            return
        match mark:
            case Rule():
                self._rule(mark)
            case Picture():
                self._picture(mark)
            case Block():
                self._block(mark)
            case Code():
                self._code(mark)

    def watermark(self, words: str) -> None:
        """Across the page and under everything else."""
        canvas = self.canvas
        size = min(64.0, 640.0 / max(1.0, width(words, 1, bold=True)))
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.setFont(font(bold=True).fontName, size)
        canvas.setFillColor(_colour("#F6E6DF"))
        canvas.drawCentredString(0, -size / 3, words)
        canvas.restoreState()
        self.new_page()

    def _put(self, commands: str) -> None:
        self.canvas._code.append(commands)  # noqa: SLF001 - the page's commands, a line each

    def _words(self, mark: Words) -> None:
        if not mark.text:
            return
        style = mark.style
        texts = self._texts
        if style.colour != self._fill:
            self._fill = style.colour
            texts.append(f"{_paint(style.colour)} rg")
        x, y = round(mark.x * 10), round((PAGE_HEIGHT - mark.y) * 10)
        texts.append(f"{(x - self._x) / 10:g} {(y - self._y) / 10:g} Td")
        self._x, self._y = x, y
        for name, shown in self._glyphs(mark.text, bold=style.bold):
            face = f"{name} {style.size:g} Tf"
            if face != self._font:
                self._font = face
                texts.append(face)
            texts.append(shown)

    def _glyphs(self, words: str, *, bold: bool) -> tuple[tuple[str, str], ...]:
        """The text in the numbers of this file's subsets, each part with the font's name."""
        known = self._shown.get((words, bold))
        if known is None:
            face, document = font(bold=bold), self.canvas._doc  # noqa: SLF001
            parts = []
            for subset, codes in face.splitString(words, document):
                name = face.getSubsetInternalName(subset, document)
                parts.append((name, f"({codes.decode('latin-1').translate(_ESCAPED)})Tj"))
            known = self._shown[words, bold] = tuple(parts)
        return known

    def _rule(self, mark: Rule) -> None:
        look = f"{_paint(mark.colour)} RG {mark.thickness:g} w"
        if look != self._line:
            self._line = look
            self._put(look)
        y = f"{PAGE_HEIGHT - mark.y:.1f}"
        self._put(f"{mark.x:.1f} {y} m {mark.to:.1f} {y} l S")

    def _code(self, mark: Code) -> None:
        """Each run of dark modules is one rectangle, and each row begins where the one above ended:
        then the numbers repeat, and the code packs into half the room. Rows overlap by a hair, so
        that no viewer shows a seam between them."""
        step = mark.size / len(mark.rows)
        left, top = mark.right - mark.size, PAGE_HEIGHT - mark.y
        rows = [
            "\n".join(f"{r.start()} 0 {r.end() - r.start()} 1.02 re" for r in _DARK.finditer(row))
            for row in mark.rows
        ]
        place = f"{step:.5f} 0 0 {-step:.5f} {left:.2f} {top:.2f} cm"
        drawn = "\nf 1 0 0 1 0 1 cm\n".join(rows)
        self._put(f"q {place} {_paint(INK)} rg\n{drawn}\nf Q")

    def _block(self, mark: Block) -> None:
        canvas = self.canvas
        canvas.setFillColor(_colour(mark.fill))
        if mark.line:
            canvas.setStrokeColor(_colour(mark.line))
            canvas.setLineWidth(0.6)
        canvas.roundRect(
            mark.x, PAGE_HEIGHT - mark.y - mark.height, mark.width, mark.height, mark.radius,
            stroke=int(bool(mark.line)), fill=1,
        )  # fmt: skip
        self.new_page()

    def _picture(self, mark: Picture) -> None:
        try:
            image = ImageReader(io.BytesIO(mark.data))
            wide, high = image.getSize()
        except (OSError, ValueError, SyntaxError, DecompressionBombError) as problem:
            raise Refused(
                text("The logo is not a picture that can be printed. Choose a PNG or JPEG file.")
            ) from problem
        scale = min(mark.width / wide, mark.height / high)
        x, y = mark.right - wide * scale, PAGE_HEIGHT - mark.y - high * scale
        self.canvas.drawImage(image, x, y, wide * scale, high * scale, mask="auto")
