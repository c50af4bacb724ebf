"""Any file of rows as one plain table: headers, rows of text, and the row numbers people see."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.errors import Refused
from planner.domain.text import Text, text
from planner.exchange.delimited import read_delimited
from planner.exchange.encodings import decode
from planner.exchange.formulas import unguarded
from planner.exchange.sheets import is_spreadsheet, read_sheet
from planner.exchange.vcards import is_vcard, read_vcards

LARGEST_FILE = 100_000_000
"""Bytes of a file that is read at all."""

MOST_COLUMNS, MOST_CELLS = 1000, 20_000_000

_WHITE = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\ufeff"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_BINARY = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF",
    b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"SQLite format 3", b"{\\rtf", b"\x7fELF", b"MZ",
)  # fmt: skip
_NOT_ROWS = re.compile(r"\s*(?:<[!?a-zA-Z]|\{\s*\"|\[\s*[{\[])")
_NOTHING = frozenset({"", "NULL", "N/A", "#N/A", r"\N"})
_NOBODY = frozenset({"xx", "null", "n/a", "na", "#n/a", "none", "nil", "-", "--", "—", "/", "无"})


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not imported, and why."""

    row: int
    reason: Text


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows of text, every row as long as the headers.

    `numbers` has each row's number as the spreadsheet shows it: the header is row 1 where nothing
    stands above it (of address cards: the card's number, from 1). `skipped` are rows that cannot
    be read; blank rows are not mentioned at all. `certain` is false where the encoding is a guess.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    skipped: tuple[Skipped, ...]
    encoding: str
    certain: bool
    sheet: str = ""

    @property
    def size(self) -> int:
        """Rows that are not blank, readable or not."""
        return len(self.rows) + len(self.skipped)

    def column(self, header: str) -> tuple[str, ...]:
        at = self.headers.index(header)
        return tuple(row[at] for row in self.rows)


def read_table(source: bytes, name: str, encoding: str | None = None) -> Table:
    """The rows of a CSV, TSV, XLSX, XLS, ODS or vCard file; `name` is for the sentences only.

    Refused: what is none of these, an encoding that does not fit, an unclosed quotation mark,
    cells, sheets and files that are too large.
    """
    if len(source) > LARGEST_FILE:
        raise Refused(
            text(
                "{name} is larger than {limit} MB. Import it in parts.",
                name=name,
                limit=LARGEST_FILE // 1_000_000,
            )
        )
    if is_spreadsheet(source):
        sheet = read_sheet(source, name)
        return _table(enumerate(sheet.rows, start=1), name, ("utf-8", True, sheet.name))
    if source.startswith(_BINARY):
        raise _not_a_table(name)
    decoded = decode(source, encoding)
    if is_vcard(decoded.text):
        cards = enumerate(read_vcards(decoded.text, decoded.encoding))
        return _table(cards, name, (decoded.encoding, decoded.certain, ""))
    if _NOT_ROWS.match(decoded.text) or _is_binary(decoded.text):
        raise _not_a_table(name)
    return _table(
        enumerate(read_delimited(decoded.text), start=1),
        name,
        (decoded.encoding, decoded.certain, ""),
    )


def read_pasted(pasted: str, name: str) -> Table:
    """What was copied from a spreadsheet or a text; `name` stands for it in the sentences. What
    spreadsheets copy has tabs between cells, whatever else stands in them."""
    if is_vcard(pasted):
        return _table(enumerate(read_vcards(pasted, "utf-8")), name, ("utf-8", True, ""))
    known = "\t" if "\t" in pasted.lstrip("\r\n").partition("\n")[0] else ""
    return _table(enumerate(read_delimited(pasted, known), start=1), name, ("utf-8", True, ""))


def blank(value: str, *, reporting: bool = False) -> bool:
    """Whether a cell says nothing. `XX`, `none`, `-` say so only in a reporting column: elsewhere
    they may be somebody's name, and so may `null`, unlike `NULL`."""
    return value in _NOTHING or (reporting and value.casefold() in _NOBODY)


def cleaned(cell: str) -> str:
    """Without white space around it, the ideographic one and a byte order mark included, and
    without the mark our own export puts before what a spreadsheet would take for a formula."""
    return unguarded(cell.strip(_WHITE))


def _table(
    rows: Iterable[tuple[int, Sequence[str]]], name: str, origin: tuple[str, bool, str]
) -> Table:
    filled = [
        (number, [cleaned(cell) for cell in row])
        for number, row in rows
        if any(cell.strip(_WHITE) for cell in row)
    ]
    if len(filled) > 1 and _is_a_heading(filled[0][1], filled[1][1]):
        del filled[0]
    if not filled:
        raise Refused(text("{name} is empty.", name=name))
    headers = _headers(filled.pop(0)[1])
    width = len(headers)
    if width > MOST_COLUMNS or width * len(filled) > MOST_CELLS:
        raise Refused(
            text("{name} has too many columns. Keep the ones you need and try again.", name=name)
        )
    reasons = {number: reason for number, row in filled if (reason := _unreadable(row, width))}
    return Table(
        headers,
        tuple(_as_long(row, width) for number, row in filled if number not in reasons),
        tuple(number for number, _ in filled if number not in reasons),
        tuple(Skipped(number, reason) for number, reason in reasons.items()),
        *origin,
    )


def _is_a_heading(first: Sequence[str], second: Sequence[str]) -> bool:
    """`Staff of the works, March 2026` alone above the headers, as people like to have it."""
    return sum(map(bool, first)) == 1 and bool(first[0]) and sum(map(bool, second)) > 2


def _headers(cells: Sequence[str]) -> tuple[str, ...]:
    """Every header non-empty and different: `#3` where column 3 has none, `Name (2)` for a second
    one, so that a mapping can name each column."""
    headers: dict[str, None] = {}
    last = max(place for place, cell in enumerate(cells, start=1) if cell)
    for place, cell in enumerate(cells[:last], start=1):
        header = wanted = _UNSTORABLE.sub("", cell) or f"#{place}"
        again = 2
        while header in headers:
            header = f"{wanted} ({again})"
            again += 1
        headers[header] = None
        if place > MOST_COLUMNS:
            break
    return tuple(headers)


def _unreadable(row: Sequence[str], width: int) -> Text | None:
    if any(row[width:]):
        return text("The row has more cells than headers; quotation marks may be missing.")
    if any(_UNSTORABLE.search(cell) for cell in row):
        return text("The row holds characters that cannot be stored.")
    return None


def _as_long(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row[:width], *[""] * (width - len(row)))


def _is_binary(written: str) -> bool:
    sample = written[:4096]
    control = sum(1 for character in sample if character < " " and character not in "\t\r\n\f\v")
    return control > 8 and control * 20 > len(sample)


def _not_a_table(name: str) -> Refused:
    return Refused(
        text(
            "{name} is not a table. Choose a CSV, Excel, ODS or vCard file.",
            name=name,
        )
    )
