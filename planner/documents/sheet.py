"""A4 pages being filled from the top: words, rules and pictures at their places.

All measures are points; `y` grows downwards from the top edge. A page is a list of marks, so that
"page 1 of 3" is known, and all text proved printable, before the first byte of a file is made.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from planner.documents.fonts import width
from planner.documents.printable import printable, too_long
from planner.documents.wrapping import wrap

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 46.5, PAGE_WIDTH - 46.5
TOP, BOTTOM = 42.0, PAGE_HEIGHT - 44.0

INK, MUTED, FAINT = "#18212F", "#5B6778", "#8D97A6"
GUTTER = 19.5
ENGLISH = 0.585  # of the width, where Chinese stands beside it
ABOVE = 9.5  # a heading
WHOLE = 14  # a paragraph of so many lines is not torn apart
HAIRLINE, DRAFT = "#E2E6EC", "#B4431F"


@dataclass(frozen=True, slots=True)
class Style:
    """How a piece of text looks; `leading` is the distance from line to line."""

    size: float = 8.6
    leading: float = 13.0
    bold: bool = False
    colour: str = INK


BODY = Style()
STRONG = Style(bold=True)
QUIET = Style(colour=MUTED)
SMALL = Style(size=7.9, leading=12.0, colour=MUTED)
TITLE = Style(size=15.8, leading=23.0, bold=True)
HEADING = Style(size=9.6, leading=15.0, bold=True)
FIGURE = Style(size=15.0, leading=21.0, bold=True)
FOOT = Style(size=7.1, leading=9.5, colour=FAINT)


@dataclass(frozen=True, slots=True)
class Words:
    x: float
    y: float  # the baseline
    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Rule:
    x: float
    y: float
    to: float
    thickness: float
    colour: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG, fitted into the given width and height from its top right corner."""

    right: float
    y: float
    width: float
    height: float
    data: bytes


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle from its top left corner; `line` is the colour of its edge, if any."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    line: str = ""
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A square of dark and light modules, rows of "1" and "0", from its top right corner."""

    right: float
    y: float
    size: float
    rows: tuple[str, ...]


Mark = Words | Rule | Picture | Block | Code


Texts = tuple[str, ...]
"""The same in each of the paper's languages, English first."""


@dataclass(slots=True)
class Sheet:
    """The pages so far and the place where the next thing goes. `on_new_page` draws what every
    page but the first begins with; `watermark` lies across all of them."""

    on_new_page: Callable[["Sheet"], None] | None = None
    watermark: str = ""
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    y: float = TOP

    def draw(self, mark: Mark) -> None:
        self.pages[-1].append(mark)

    def at_top(self) -> bool:
        """Whether nothing but a running head stands on the page."""
        return self.y < TOP + 30

    def left_over(self) -> float:
        return BOTTOM - self.y

    def new_page(self) -> None:
        self.pages.append([])
        self.y = TOP
        if self.on_new_page:
            self.on_new_page(self)

    def fresh_page(self) -> None:
        """A page that begins like the first one, without a running head."""
        self.pages.append([])
        self.y = TOP

    def need(self, height: float) -> None:
        """Go to a new page unless so much room is left on this one."""
        if height > self.left_over():
            self.new_page()

    def space(self, height: float) -> None:
        self.y += height

    def words(self, x: float, text: str, style: Style = BODY, *, down: float = 0) -> None:
        """One line that begins at `x`; the next thing still goes to the same height. Refuses what
        would lie below the page's edge, where nobody would miss it."""
        baseline = self.y + down + style.leading * 0.5 + style.size * 0.36
        if baseline > PAGE_HEIGHT - 30:
            raise too_long(text)
        self.draw(Words(x, baseline, printable(text), style))

    def words_right(self, right: float, text: str, style: Style = BODY, *, down: float = 0) -> None:
        """One line that ends at `right`."""
        text = printable(text)
        self.words(right - width(text, style.size, bold=style.bold), text, style, down=down)

    def line(self, text: str, style: Style = BODY, *, x: float = LEFT) -> None:
        """One line, and on to the next."""
        self.words(x, text, style)
        self.y += style.leading

    def paragraph(
        self, text: str, style: Style = BODY, *, x: float = LEFT, room: float = RIGHT - LEFT
    ) -> None:
        """Text in lines of `room` points, going on to the next page where this one ends."""
        for line in wrap(text, room, style.size, bold=style.bold):
            self.need(style.leading)
            self.line(line, style, x=x)

    def rule(self, x: float = LEFT, to: float = RIGHT, *, strong: bool = False) -> None:
        self.draw(Rule(x, self.y, to, 0.75 if strong else 0.6, INK if strong else HAIRLINE))

    def heading(self, text: str, keep: float = 40) -> None:
        """A heading that takes `keep` points of what it heads along to its page."""
        lines = wrap(text, RIGHT - LEFT, HEADING.size, bold=True)
        self.need(ABOVE + HEADING.leading * len(lines) + keep)
        if self.y > TOP:
            self.space(ABOVE)
        for line in lines:
            self.line(line, HEADING)
        self.space(2)

    def side_by_side(self, texts: Texts, style: Style = SMALL, *, x: float = LEFT) -> None:
        """The same thing in one or two languages, each in a column of its own, line by line."""
        columns = _columns(texts, style, x)
        depth = max(len(lines) for _start, lines in columns)
        self.need(style.leading * (depth if depth <= WHOLE else 3))
        for n in range(depth):
            self.need(style.leading)
            for start, lines in columns:
                if n < len(lines):
                    self.words(start, lines[n], style)
            self.y += style.leading


def depth_beside(texts: Texts, style: Style, x: float = LEFT) -> float:
    """How much of `side_by_side` stays on one page."""
    depth = max(len(lines) for _start, lines in _columns(texts, style, x))
    return style.leading * (depth if depth <= WHOLE else 3)


def _columns(texts: Texts, style: Style, x: float) -> list[tuple[float, tuple[str, ...]]]:
    """Where each column begins, and its lines. English needs more room than Chinese."""
    if len(texts) == 1:
        return [(x, wrap(texts[0], RIGHT - x, style.size, bold=style.bold))]
    middle = LEFT + (RIGHT - LEFT) * ENGLISH
    starts, rooms = (x, middle + GUTTER), (middle - x, RIGHT - middle - GUTTER)
    return [
        (start, wrap(text, room, style.size, bold=style.bold))
        for text, start, room in zip(texts, starts, rooms, strict=True)
    ]
