"""Papers made of parts: named facts, tables and sentences, each under a numbered heading.

The voucher, the letter, the decision record, the consent form and the auditor pack are such
papers; what differs between them is data.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.sheet import (
    BODY,
    LEFT,
    QUIET,
    RIGHT,
    SMALL,
    Sheet,
    Style,
    depth_beside,
)
from planner.documents.table import Column, Row, table
from planner.documents.tongues import Tongues
from planner.documents.wrapping import wrap
from planner.domain.text import Text, text

Value = Text | str
"""A sentence, said in the paper's languages, or words as they were typed."""

PROSE = Style(size=8.6, leading=13.4)
NAMES = 150.0  # the column of the names of facts
GAP = 12.0
PADDING = 3.3
NOTHING = text("None.")


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and their values below one another; an empty value is a line to fill in by hand."""

    heading: Text | None
    rows: tuple[tuple[Text, Value], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A table. `right` are the columns of figures, `wide` is the one that takes the rest of the
    room; `sums` are the totals of the first n rows, said at page ends and below the last row."""

    heading: Text
    heads: tuple[Text, ...]
    rows: tuple[tuple[Value, ...], ...]
    right: frozenset[int] = frozenset()
    wide: int = 1
    under: tuple[tuple[Value, ...], ...] = ()
    total: tuple[str, ...] = ()
    empty: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Prose:
    """Sentences as paragraphs, their languages side by side."""

    heading: Text | None
    sentences: tuple[Text, ...]
    small: bool = False


Part = Facts | Listed | Prose


class Form:
    """Parts being written on a sheet; `numbered` headings count from 1."""

    def __init__(self, sheet: Sheet, spoken: Tongues, *, numbered: bool = True) -> None:
        self.sheet, self.spoken = sheet, spoken
        self._numbered, self._number = numbered, 0

    def write(self, parts: Sequence[Part]) -> None:
        for part in parts:
            match part:
                case Facts():
                    self._facts(part)
                case Listed():
                    self._listed(part)
                case Prose():
                    self._prose(part)

    def said(self, value: Value, between: str = " / ") -> str:
        return self.spoken.inline(value, between) if isinstance(value, Text) else value

    def _heading(self, heading: Text | None, keep: float) -> None:
        if heading is None:
            self.sheet.need(keep)
            return
        self._number += 1
        number = f"{self._number} " if self._numbered else ""
        self.sheet.heading(f"{number}{self.spoken.inline(heading)}", keep)

    def _facts(self, part: Facts) -> None:
        lines = [self._fact(name, value) for name, value in part.rows]
        first = _depth(lines[0]) if lines else 0
        self._heading(part.heading, first + PADDING)
        for names, values in lines:
            self.sheet.need(min(_depth((names, values)), 400))
            self.sheet.space(PADDING)
            start = self.sheet.y
            for n, name in enumerate(names):
                self.sheet.words(LEFT, name, QUIET, down=n * QUIET.leading)
            for value in values:
                self.sheet.need(BODY.leading)
                self.sheet.line(value, BODY, x=LEFT + NAMES + GAP)
            if self.sheet.y >= start:
                self.sheet.y = max(self.sheet.y, start + len(names) * QUIET.leading)
            self.sheet.space(PADDING)
            self.sheet.rule()

    def _fact(self, name: Text, value: Value) -> tuple[tuple[str, ...], tuple[str, ...]]:
        names = wrap(self.spoken.inline(name), NAMES, QUIET.size)
        room = RIGHT - LEFT - NAMES - GAP
        said = self.spoken.paired(value) if isinstance(value, Text) else (value,)
        lines = [line for each in said for line in wrap(each or "____", room, BODY.size)]
        return names, tuple(lines)

    def _listed(self, part: Listed) -> None:
        if not part.rows:
            self._heading(part.heading, SMALL.leading)
            self.sheet.paragraph(self.said(part.empty), SMALL)
            return
        self._heading(part.heading, 60)
        columns = [
            Column(self.spoken.each(head), right=n in part.right, wide=n == part.wide)
            for n, head in enumerate(part.heads)
        ]
        rows = [
            Row(tuple(self.said(cell) for cell in cells), self._under(part, n))
            for n, cells in enumerate(part.rows)
        ]
        if part.total:
            rows.append(Row(part.total, strong=True))
        table(self.sheet, columns, rows)

    def _under(self, part: Listed, n: int) -> tuple[str, ...]:
        if n >= len(part.under):
            return ()
        return tuple(self.said(value) for value in part.under[n] if value)

    def _prose(self, part: Prose) -> None:
        style = SMALL if part.small else PROSE
        columns = [self.spoken.columns(sentence) for sentence in part.sentences]
        self._heading(part.heading, depth_beside(columns[0], style) if columns else 0)
        for texts in columns:
            self.sheet.need(depth_beside(texts, style))
            self.sheet.side_by_side(texts, style)
            self.sheet.space(3)


def _depth(lines: tuple[tuple[str, ...], tuple[str, ...]]) -> float:
    names, values = lines
    return max(len(names) * QUIET.leading, len(values) * BODY.leading) + 2 * PADDING
