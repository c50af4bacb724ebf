"""Lists beside one another in the rest of a page; what finds no room there is counted."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.sheet import (
    BOTTOM,
    GUTTER,
    HAIRLINE,
    HEADING,
    LEFT,
    MUTED,
    RIGHT,
    Rule,
    Sheet,
    Style,
)
from planner.documents.tongues import Tongues
from planner.documents.wrapping import clipped, shared_lines
from planner.domain.text import Text, text

ITEM = Style(size=7.5, leading=10.2)
QUIET = Style(size=7.5, leading=10.2, colour=MUTED)
INDENT = 11.0
BETWEEN = 1.6
ABOVE = 9.0
LONGEST = {1: 3, 2: 4}
"""Lines of one item in one language, and in two; the rest is cut, with an ellipsis."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A heading and its items, each once per language; `empty` is said where there are none.
    `numbered`: 1, 2, 3; such a list gives way after the others."""

    heading: Text
    items: tuple[tuple[str, ...], ...]
    empty: Text
    numbered: bool = False


def more(count: int) -> Text:
    return text("and {n} more", n=count)


def columns_beside(sheet: Sheet, spoken: Tongues, columns: Sequence[Sequence[Listing]]) -> None:
    """Each sequence of lists in a column of its own, down to the page's end at most."""
    start, depth = sheet.y, sheet.y
    wide = (RIGHT - LEFT - GUTTER * (len(columns) - 1)) / max(1, len(columns))
    for n, listings in enumerate(columns):
        sheet.y = start
        _Column(sheet, spoken, LEFT + n * (wide + GUTTER), wide).write(listings)
        depth = max(depth, sheet.y)
    sheet.y = depth


class _Column:
    def __init__(self, sheet: Sheet, spoken: Tongues, x: float, room: float) -> None:
        self.sheet, self.spoken, self.x, self.room = sheet, spoken, x, room

    def write(self, listings: Sequence[Listing]) -> None:
        items = [[self._lines(item) for item in listing.items] for listing in listings]
        shown = self._fitting(items, [listing.numbered for listing in listings])
        for listing, lines, count in zip(listings, items, shown, strict=True):
            self._heading(listing)
            for n, item in enumerate(lines[:count], 1):
                self._item(item, f"{n}" if listing.numbered else "–")
            left = len(lines) - count
            if left:
                self._quiet(more(left))
            elif not lines:
                self._quiet(listing.empty)

    def _lines(self, item: tuple[str, ...]) -> tuple[str, ...]:
        most = LONGEST[len(self.spoken.says)]
        return shared_lines(item, self.room - INDENT, ITEM.size, lines=most)

    def _fitting(self, items: list[list[tuple[str, ...]]], firm: list[bool]) -> list[int]:
        """How many of each list there is room for: the deepest list gives way first, a firm one
        once the others are down to their first item."""
        shown = [len(lines) for lines in items]
        room = BOTTOM - self.sheet.y
        while any(shown):
            depths = [_depth(lines, n) for lines, n in zip(items, shown, strict=True)]
            if sum(depths) <= room:
                break
            among = [n for n, count in enumerate(shown) if count > 1 and not firm[n]]
            among = among or [n for n, count in enumerate(shown) if count]
            shown[max(among, key=lambda n: depths[n])] -= 1
        return shown

    def _heading(self, listing: Listing) -> None:
        self.sheet.space(ABOVE)
        said = self.spoken.inline(listing.heading)
        (line,) = clipped(said, self.room, HEADING.size, bold=True, lines=1)
        self.sheet.line(line, HEADING, x=self.x)
        self.sheet.draw(Rule(self.x, self.sheet.y, self.x + self.room, 0.6, HAIRLINE))
        self.sheet.space(2)

    def _item(self, lines: tuple[str, ...], sign: str) -> None:
        self.sheet.words(self.x, sign, QUIET)
        for line in lines:
            self.sheet.line(line, ITEM, x=self.x + INDENT)
        self.sheet.space(BETWEEN)

    def _quiet(self, sentence: Text) -> None:
        said = self.spoken.inline(sentence)
        (line,) = clipped(said, self.room, QUIET.size, lines=1)
        self.sheet.line(line, QUIET, x=self.x)


def _depth(items: list[tuple[str, ...]], count: int) -> float:
    """How high a list is with so many of its items."""
    depth = ABOVE + HEADING.leading + 2
    depth += sum(len(lines) * ITEM.leading + BETWEEN for lines in items[:count])
    return depth + (0 if 0 < len(items) == count else QUIET.leading)
