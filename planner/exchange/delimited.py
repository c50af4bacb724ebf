"""Text with separators into rows of cells: CSV, TSV, semicolons, and what a spreadsheet copies."""

import csv
import io
from collections.abc import Iterator

from planner.domain.errors import Refused
from planner.domain.text import text

LARGEST_CELL = 1_000_000
"""Characters in one cell. The csv module's own limit, 131,072, is too small for embedded photos."""

MOST_ROWS = 2_000_000

_SAMPLE = 8192
_SEPARATORS = ",;\t|"


def read_delimited(written: str, known: str = "") -> Iterator[list[str]]:
    """Every record, blank lines too, so that counting from 1 gives the spreadsheet's row numbers.

    `known` is the separator where it need not be guessed. Refused, with its row: a quotation mark
    that is never closed (it would swallow all that follows) and a cell larger than
    `LARGEST_CELL`; also more than `MOST_ROWS` rows.
    """
    separator, body = _declared(written)
    row = 0
    if separator:  # the line `sep=;` is a row of the file as well
        row += 1
        yield []
    csv.field_size_limit(LARGEST_CELL)
    try:
        for cells in _records(body, separator or known or _guess(body)):
            row += 1
            if row > MOST_ROWS:
                raise _too_many()
            yield cells
    except csv.Error as problem:
        raise _refusal(problem, row + 1) from None


def _records(written: str, separator: str) -> Iterator[list[str]]:
    # newline="" keeps line ends inside quotes as they are, and knows the bare CR of old Macs
    lines = io.StringIO(written, newline="")
    return csv.reader(lines, delimiter=separator, strict=True)


def _too_many() -> Refused:
    return Refused(
        text("The file has more than {limit} rows. Import it in parts.", limit=MOST_ROWS)
    )


def _refusal(problem: csv.Error, row: int) -> Refused:
    if "field larger" in str(problem):
        sentence = text(
            "Row {row} has a cell of more than {limit} characters. "
            "Shorten it, or close the quotation mark that opens it.",
            row=row,
            limit=LARGEST_CELL,
        )
    else:
        sentence = text(
            "In row {row} a quotation mark opens and is not closed properly. "
            "Mend it, or save the file again from a spreadsheet program.",
            row=row,
        )
    return Refused(sentence)


def _declared(written: str) -> tuple[str, str]:
    """Some programs say their separator in a first line of its own: `sep=;`."""
    first, end, rest = written[:16].partition("\n")
    if end and first[:4].lower() == "sep=" and first[4:5] in _SEPARATORS and len(first) <= 6:
        return first[4], rest + written[16:]
    return "", written


def _guess(written: str) -> str:
    """The separator that cuts the first lines into the most even rows; a comma where none does.

    csv.Sniffer was tried and fails on tables of one column and on free text between quotes.
    """
    return max(_SEPARATORS, key=lambda separator: _evenness(written, separator))


def _evenness(written: str, separator: str) -> tuple[float, int]:
    rows: list[int] = []
    try:
        for row in _records(_whole_lines(written[:_SAMPLE]), separator):
            if row:
                rows.append(len(row))  # noqa: PERF401 (what came before an error counts as well)
    except csv.Error:
        pass
    if not rows or rows[0] < 2:
        return (0.0, 0)
    return (sum(1 for width in rows if width == rows[0]) / len(rows), rows[0])


def _whole_lines(sample: str) -> str:
    if len(sample) < _SAMPLE:
        return sample
    end = max(sample.rfind("\n"), sample.rfind("\r"))
    return sample[: end + 1] if end > 0 else sample
