"""What all papers share: the title with our name, running heads, blocks of facts, signatures."""

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.fonts import width
from planner.documents.printable import printable
from planner.documents.sheet import (
    FOOT,
    INK,
    LEFT,
    MUTED,
    QUIET,
    RIGHT,
    STRONG,
    TITLE,
    Picture,
    Rule,
    Sheet,
    Style,
)
from planner.documents.tongues import Tongues
from planner.documents.wrapping import wrap
from planner.domain.seller import Seller
from planner.domain.text import Text, text

PAGES = text("Page {page} of {pages}")
CONFIDENTIAL = text("CONFIDENTIAL")
DOT = " \u2219 "
"""Between things on a line; the middle dot of a Chinese font is as wide as a character."""
OUR_ROOM = 200.0
MIDDLE = (LEFT + RIGHT) / 2 + 13

Lines = Sequence[tuple[str, Style]]
"""Texts with the style of each, to be drawn below one another."""


def titled(sheet: Sheet, tongues: Tongues, title: Text, below: Lines, seller: Seller) -> None:
    """The paper's name on the left, first language bold; our own name or logo on the right."""
    start = sheet.y
    _title(sheet, tongues.each(title))
    _block(sheet, below, LEFT, RIGHT - LEFT - 215)
    end = sheet.y
    sheet.y = start
    _our_name(sheet, tongues, seller)
    sheet.y = max(end, sheet.y) + 8


def _title(sheet: Sheet, names: Sequence[str]) -> None:
    """Both languages on one line where that leaves room for our name."""
    at = LEFT
    for n, said in enumerate(names):
        style = TITLE if n == 0 else replace(TITLE, bold=False)
        length = width(printable(said) + " ", style.size, bold=style.bold)
        if n and at + length > RIGHT - 215:
            sheet.space(TITLE.leading)
            at = LEFT
        sheet.words(at, said, style)
        at += length
    sheet.space(TITLE.leading)


def _our_name(sheet: Sheet, tongues: Tongues, seller: Seller) -> None:
    if seller.logo:
        sheet.draw(Picture(RIGHT, sheet.y, 150, 34, seller.logo))
        sheet.space(38)
    whole = seller_name(tongues, seller)
    fits = width(printable(whole), STRONG.size, bold=True) <= OUR_ROOM
    for name in [whole] if fits else whole.split(" / "):
        for line in wrap(name, OUR_ROOM, STRONG.size, bold=True):
            sheet.words_right(RIGHT, line, STRONG)
            sheet.space(STRONG.leading)
    if seller.city:
        sheet.words_right(RIGHT, seller.city, QUIET)
        sheet.space(QUIET.leading)


def seller_name(tongues: Tongues, seller: Seller) -> str:
    """In the paper's languages, as far as the profile has them."""
    names = [seller.name_en, seller.name] if tongues.name != "zh" else [seller.name, seller.name_en]
    known = list(dict.fromkeys(filter(None, names)))
    return " / ".join(known if tongues.name == "both" else known[:1])


def page_names(tongues: Tongues) -> str:
    """ "Page {page} of {pages}", gaps and all: they are known when all pages are there."""
    return tongues.inline(Text(PAGES.template, {"page": "{page}", "pages": "{pages}"}))


def running_head(sheet: Sheet, left: str, right: str) -> None:
    """What the following pages begin with, so that a loose sheet can be told."""
    style = replace(FOOT, colour=MUTED)
    first, *rest = wrap(right, 260, style.size)
    sheet.words(LEFT, left, style)
    sheet.words_right(RIGHT, first + ("…" if rest else ""), style)
    sheet.space(style.leading + 4)
    sheet.rule()
    sheet.space(8)


def two_blocks(sheet: Sheet, left: Lines, right: Lines, aside: float = 0) -> None:
    """Two short blocks of lines beside one another; `aside` is the side of a
    square kept free at the right edge."""
    start = sheet.y
    _block(sheet, left, LEFT, MIDDLE - LEFT - 20)
    end = sheet.y
    sheet.y = start
    _block(sheet, right, MIDDLE, RIGHT - MIDDLE - aside)
    sheet.y = max(end, sheet.y, start + aside)


def _block(sheet: Sheet, lines: Lines, x: float, room: float) -> None:
    for said, style in lines:
        for line in wrap(said, room, style.size, bold=style.bold):
            sheet.line(line, style, x=x)


def signatures(sheet: Sheet, left: Lines, right: Lines, room: float = 46) -> None:
    """Two lines to sign on, kept together with what is said below them; one where nothing is said
    on the right."""
    sheet.need(signatures_depth(left, right, room))
    sheet.space(room)
    places = ((LEFT, LEFT + 229), (RIGHT - 229, RIGHT))
    for x, to in places if right else places[:1]:
        sheet.draw(Rule(x, sheet.y, to, 0.75, INK))
    sheet.space(4)
    start = sheet.y
    _block(sheet, left, LEFT, 229)
    end = sheet.y
    sheet.y = start
    _block(sheet, right, RIGHT - 229, 229)
    sheet.y = max(end, sheet.y)


def signatures_depth(left: Lines, right: Lines, room: float = 46) -> float:
    """How high the lines to sign on are, so that what belongs to them can come along."""
    return max(_depth(left), _depth(right)) + room + 4


def _depth(lines: Lines) -> float:
    return sum(
        style.leading * len(wrap(said, 229, style.size, bold=style.bold)) for said, style in lines
    )


def grouped(digits: str) -> str:
    """Hex digits in fours, so that they can be compared by eye."""
    return " ".join(digits[n : n + 4] for n in range(0, len(digits), 4))
