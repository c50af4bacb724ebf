"""Tables that go on over pages: heads are repeated, totals carried forward and brought forward."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.documents.fonts import width
from planner.documents.printable import printable
from planner.documents.sheet import BODY, LEFT, QUIET, RIGHT, SMALL, STRONG, Sheet, Style
from planner.documents.wrapping import wrap

GAP = 13.0
PADDING = 3.3
ASIDE = 7.0


@dataclass(frozen=True, slots=True)
class Column:
    """`heads` are lines of the head, one per language. One column of a table is `wide`: it takes
    the room that is left and wraps; the others are as wide as their widest cell."""

    heads: tuple[str, ...]
    right: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A cell per column; `under` are quiet lines below the cell of the wide column, `aside` is
    quiet text that stands behind it where there is room, else below it too."""

    cells: tuple[str, ...]
    under: tuple[str, ...] = ()
    aside: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """What is said at a page's end and the next one's begin: two names, and the cells of the
    totals over the first n rows."""

    forward: str
    brought: str
    cells: Callable[[int], tuple[str, ...]]


def table(
    sheet: Sheet, columns: Sequence[Column], rows: Sequence[Row], carried: Carried | None = None
) -> None:
    """Draw the rows, of which the last may be the strong total line."""
    drawn = _Table(sheet, columns, rows, carried)
    drawn.head(room=drawn.depth(rows[0]) if rows else 0)
    for n, row in enumerate(rows):
        drawn.row(n, row)


class _Table:
    def __init__(
        self,
        sheet: Sheet,
        columns: Sequence[Column],
        rows: Sequence[Row],
        carried: Carried | None,
    ) -> None:
        self.sheet, self.columns, self.carried = sheet, columns, carried
        self.count = len(rows)
        everything = list(rows)
        if carried:
            everything.append(Row(carried.cells(len(rows)), strong=True))
        widths = [_natural(columns, everything, k) for k in range(len(columns))]
        spare = RIGHT - LEFT - sum(widths) - GAP * (len(columns) - 1)
        self.wide = next((k for k, column in enumerate(columns) if column.wide), 0)
        widths[self.wide] += spare
        self.room = widths[self.wide]
        self.starts = [LEFT + sum(widths[:k]) + GAP * k for k in range(len(columns))]
        self.ends = [start + w for start, w in zip(self.starts, widths, strict=True)]

    def head(self, room: float = 0) -> None:
        lines = max(len(column.heads) for column in self.columns)
        self.sheet.need(lines * SMALL.leading + 2 * PADDING + room)
        for n in range(lines):
            for k, column in enumerate(self.columns):
                heads = ("",) * (lines - len(column.heads)) + column.heads
                self._put(k, heads[n], SMALL)
            self.sheet.space(SMALL.leading)
        self.sheet.space(PADDING - 1)
        self.sheet.rule(strong=True)

    def row(self, n: int, row: Row) -> None:
        last = n + 1 == self.count
        keep = 0.0 if last or not self.carried else BODY.leading + 2 * PADDING
        if self.depth(row) + keep > self.sheet.left_over():
            self._turn(n)
        style = STRONG if row.strong else BODY
        self.sheet.space(PADDING)
        lines = self._name(row)
        for k, cell in enumerate(row.cells):
            down = style.leading * (len(lines) - 1) if self.columns[k].right else 0
            if k != self.wide and cell:
                self._put(k, cell, style, down=down if len(lines) > 2 else 0)
        if self._aside_fits(row):
            end = self.starts[self.wide] + width(lines[0], BODY.size, bold=row.strong)
            self.sheet.words(end + ASIDE, row.aside, SMALL, down=(BODY.leading - SMALL.leading) / 2)
        for line in lines:
            self._line(line, style)
        for quiet in self._quiet(row):
            self._line(quiet, SMALL)
        self.sheet.space(PADDING)
        self.sheet.rule()

    def _name(self, row: Row) -> tuple[str, ...]:
        """The wide cell in lines. A long one may pass above its figures, to the paper's edge."""
        lines = wrap(row.cells[self.wide], self.room, BODY.size, bold=row.strong)
        if len(lines) <= 2:
            return lines
        room = RIGHT - self.starts[self.wide]
        return (*wrap(row.cells[self.wide], room, BODY.size, bold=row.strong), "")

    def _quiet(self, row: Row) -> list[str]:
        room = max(self.room, 0.6 * (RIGHT - self.starts[self.wide]))
        said = row.under
        if row.aside and not self._aside_fits(row):
            said = (row.aside, *said)
        return [line for text in said for line in wrap(text, room, SMALL.size)]

    def _aside_fits(self, row: Row) -> bool:
        name, *more = self._name(row)
        long = width(name, BODY.size, bold=row.strong) + width(printable(row.aside), SMALL.size)
        return bool(row.aside) and not more and long + ASIDE <= self.room

    def _line(self, line: str, style: Style) -> None:
        """The next line of the wide column, on a new page if the row is longer than a page."""
        if style.leading > self.sheet.left_over():
            self.sheet.new_page()
            self.head()
        self._put(self.wide, line, style)
        self.sheet.space(style.leading)

    def depth(self, row: Row) -> float:
        """How high the row is with its padding."""
        names, quiet = len(self._name(row)), len(self._quiet(row))
        return BODY.leading * names + SMALL.leading * quiet + 2 * PADDING

    def _turn(self, n: int) -> None:
        """To the next page, with the totals of the first n rows at both ends."""
        if self.carried and n:
            self._total(self.carried.forward, self.carried.cells(n))
        self.sheet.new_page()
        self.head()
        if self.carried and n:
            self._total(self.carried.brought, self.carried.cells(n))
            self.sheet.rule()

    def _total(self, name: str, cells: tuple[str, ...]) -> None:
        self.sheet.space(PADDING)
        for k, cell in enumerate(cells):
            self._put(k, name if k == self.wide else cell, QUIET)
        self.sheet.space(BODY.leading + PADDING)

    def _put(self, k: int, text: str, style: Style, *, down: float = 0) -> None:
        if not text:
            return
        if self.columns[k].right:
            self.sheet.words_right(self.ends[k], text, style, down=down)
        else:
            self.sheet.words(self.starts[k], text, style, down=down)


def _natural(columns: Sequence[Column], rows: Sequence[Row], k: int) -> float:
    """The width of a column's widest line; nothing for the wide column."""
    if columns[k].wide:
        return 0
    heads = [width(printable(head), SMALL.size) for head in columns[k].heads]
    cells = [width(printable(row.cells[k]), BODY.size, bold=row.strong) for row in rows]
    return max(heads + cells)


Entries = Sequence[tuple[tuple[str, ...], str]]
"""Lines of an account: names, the first of which stands large and the others below; a figure."""


def ledger(sheet: Sheet, rows: Entries, total: Style | None = None) -> None:
    """Lines with a figure on the right. With `total`, the last one closes them in that style."""
    for n, (names, figure) in enumerate(rows):
        closing = total if total and n + 1 == len(rows) else None
        style = closing or BODY
        first, rest = _entry(names, figure, style)
        sheet.need(len(first) * style.leading + len(rest) * SMALL.leading + 2 * PADDING)
        if closing:
            sheet.rule(strong=True)
        sheet.space(PADDING)
        start = sheet.y
        for line in first:
            sheet.line(line, style)
        sheet.words_right(RIGHT, figure, style, down=start - sheet.y)
        for line in rest:
            sheet.line(line, SMALL)
        sheet.space(PADDING)
        if not closing:
            sheet.rule()


def ledger_depth(rows: Entries) -> float:
    """How high all the lines are, so that a heading can take them along."""
    depth = 0.0
    for names, figure in rows:
        first, rest = _entry(names, figure, BODY)
        depth += len(first) * BODY.leading + len(rest) * SMALL.leading + 2 * PADDING
    return depth


def _entry(names: tuple[str, ...], figure: str, style: Style) -> tuple[tuple[str, ...], list[str]]:
    room = RIGHT - LEFT - GAP - width(printable(figure), style.size, bold=style.bold)
    first = wrap(names[0], room, style.size, bold=style.bold)
    return first, [line for name in names[1:] for line in wrap(name, room, SMALL.size)]
