"""How many cells a sheet spans, before a reader that lays all of them out is let near it."""

from typing import IO
from xml.parsers import expat

LARGEST_SHEET = 5_000_000
"""Cells from A1 to the last one used; about 300 MB once laid out."""

_CHUNK = 1 << 20
_LARGEST_NUMBER = 10**9


class SheetTooLarge(Exception):
    """One of the sheets spans more than `LARGEST_SHEET` cells."""


class _Extent:
    """Follows one member of the archive: XLSX cells name their place, ODS cells are repeated."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._row = self._column = 0  # where the current cell stands, from 1
        self._rows = self._columns = 0  # the last row and column with something in it

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match tag.rpartition(":")[2]:
            case "table":
                self._begin()
            case "row":
                self._row = _number(attributes.get("r", ""), self._row + 1)
                self._column = 0
            case "c":
                self._place(attributes.get("r", ""))
            case "table-row":
                self._row += _number(attributes.get("table:number-rows-repeated", ""), 1)
                self._column = 0
            case "table-cell" | "covered-table-cell":
                self._column += _number(attributes.get("table:number-columns-repeated", ""), 1)
                if any(name.endswith((":value-type", ":formula")) for name in attributes):
                    self._used()
            case "p":
                self._used()

    def _place(self, place: str) -> None:
        letters = place.rstrip("0123456789")
        self._column = _column(letters) if letters else self._column + 1
        self._row = _number(place[len(letters) :], self._row)
        self._used()

    def _used(self) -> None:
        self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
        if self._rows * self._columns > LARGEST_SHEET:
            raise SheetTooLarge


def check_size(member: IO[bytes], name: str) -> None:
    """Reads one member of the archive to its end and raises `SheetTooLarge` where it is a sheet
    too large. ValueError: it looks like XML and is not well formed, or declares a DOCTYPE."""
    first = member.read(_CHUNK)
    if name.startswith("META-INF/") or name.endswith(".vml") or not _is_xml(first):
        while member.read(_CHUNK):
            pass  # pictures and the like: reading to the end checks the declared size
        return
    parser = expat.ParserCreate()
    extent = _Extent()
    parser.StartElementHandler = extent.start
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        parser.Parse(first)
        while chunk := member.read(_CHUNK):
            parser.Parse(chunk)
        parser.Parse(b"", True)  # noqa: FBT003 (expat takes no keywords)
    except expat.ExpatError as problem:
        raise ValueError(str(problem)) from None


def _is_xml(beginning: bytes) -> bool:
    return beginning.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<")


def _no_doctype(*_declared: object) -> None:
    raise ValueError("a sheet has no DOCTYPE")


def _number(written: str, otherwise: int) -> int:
    if not written.isascii() or not written.isdigit():
        return otherwise
    return int(written) if len(written) < 10 else _LARGEST_NUMBER


def _column(letters: str) -> int:
    """1 for A, 28 for AB."""
    column = 0
    for letter in letters.upper()[:4]:
        column = column * 26 + (ord(letter) - 64 if "A" <= letter <= "Z" else 27)
    return column
