"""The bundled font that every paper embeds, loaded once, when the first paper is made."""

import array
import struct
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace
from typing_extensions import override

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FILES = {False: "NotoSansSC-Regular.ttf", True: "NotoSansSC-Bold.ttf"}


class BulkFace(TTFontFace):  # type: ignore[misc]
    """reportlab's face with the character tables read at once instead of number by number: the
    same tables in a tenth of the time. Any other form of table is left to reportlab."""

    @override
    def extractInfo(self, charInfo: int = 1) -> None:
        super().extractInfo(0)
        cmap = self._cmap_of_format_12()
        if not cmap:
            super().extractInfo(charInfo)
            return
        self.glyphToChar: dict[int, list[int]] = {}  # only asked for by its own reading of tables
        self.charToGlyph = _characters(self._ttf_data, cmap)
        self._read_metrics()
        self.glyphPos = self._glyph_positions()
        self.charToGlyph[0xA0] = self.charToGlyph[0x20]
        self.charWidths[0xA0] = self.charWidths[0x20]

    def _cmap_of_format_12(self) -> int:
        """Where the last Windows table begins, as reportlab takes it; 0: another kind."""
        start: int = self.get_table_pos("cmap")[0]
        count = self.get_ushort(start + 2)
        entries = struct.iter_unpack(">HHI", self._ttf_data[start + 4 : start + 4 + 8 * count])
        windows = [start + offset for platform, _encoding, offset in entries if platform == 3]
        return windows[-1] if windows and self.get_ushort(windows[-1]) == 12 else 0

    def _read_metrics(self) -> None:
        count = self.get_ushort(self.get_table_pos("hhea")[0] + 34)
        start = self.get_table_pos("hmtx")[0]
        pairs = _numbers("H", self._ttf_data, start, 2 * count)
        rest = _numbers("H", self._ttf_data, start + 4 * count, self.numGlyphs - count)
        widths = pairs[::2] + array.array("H", [pairs[-2]]) * len(rest)
        self.hmetrics = _Metrics(widths, pairs[1::2] + rest)
        scaled = {wide: self._pdfScale(wide) for wide in set(widths)}
        self.defaultWidth = scaled[widths[0]]
        by_glyph = list(map(scaled.__getitem__, widths))
        glyphs = self.charToGlyph
        found = map(by_glyph.__getitem__, glyphs.values())
        self.charWidths = dict(zip(glyphs, found, strict=True))

    def _glyph_positions(self) -> "Sequence[int]":
        start = self.get_table_pos("loca")[0]
        if self.get_ushort(self.get_table_pos("head")[0] + 50):
            return _numbers("I", self._ttf_data, start, self.numGlyphs + 1)
        halves = _numbers("H", self._ttf_data, start, self.numGlyphs + 1)
        return [2 * half for half in halves]


class _Metrics:
    """Advance width and left side bearing of each glyph, paired when a subset asks for them."""

    def __init__(self, widths: "array.array[int]", bearings: "array.array[int]") -> None:
        self._widths, self._bearings = widths, bearings

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self._widths[glyph], self._bearings[glyph]

    def __len__(self) -> int:
        return len(self._widths)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._widths, self._bearings, strict=True)


class BulkFont(TTFont):  # type: ignore[misc]
    """reportlab's font around `BulkFace`; its own initialiser would read the slow way."""

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name
        self.face = BulkFace(str(path))
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = 0  # else all of ASCII is embedded, used or not
        self.shapable = False


def font(*, bold: bool = False) -> BulkFont:
    return _font(bold)


@cache
def _font(bold: bool) -> BulkFont:  # noqa: FBT001 - one key, however it is asked for
    return BulkFont("Paper-Bold" if bold else "Paper", FOLDER / FILES[bold])


def width(text: str, size: float, *, bold: bool = False) -> float:
    """In points. The text must be printable: a character without a glyph has a width of no
    meaning."""
    return size * _units(text, bold) / 1000


@lru_cache(maxsize=1 << 14)
def _units(text: str, bold: bool) -> float:  # noqa: FBT001 - the key of a cache
    """In thousandths of the size, by reportlab's own loop in C where rl_accel is there."""
    return float(font(bold=bold).stringWidth(text, 1000))


def missing_glyphs(text: str) -> str:
    """The characters of the text that one of the two faces cannot draw, each once, in order."""
    regular, bold = font().face.charToGlyph, font(bold=True).face.charToGlyph
    return "".join(c for c in dict.fromkeys(text) if ord(c) not in regular or ord(c) not in bold)


def _numbers(code: str, data: bytes, start: int, count: int) -> "array.array[int]":
    """Big-endian numbers: "H" two bytes each, "I" four."""
    numbers = array.array(code)
    numbers.frombytes(data[start : start + count * numbers.itemsize])
    numbers.byteswap()
    return numbers


def _characters(data: bytes, start: int) -> dict[int, int]:
    (groups,) = struct.unpack_from(">I", data, start + 12)
    codes: list[int] = []
    glyphs: list[int] = []
    for first, last, glyph in struct.iter_unpack(
        ">III", data[start + 16 : start + 16 + 12 * groups]
    ):
        codes.extend(range(first, last + 1))
        glyphs.extend(range(glyph, glyph + last - first + 1))
    return dict(zip(codes, glyphs, strict=True))
