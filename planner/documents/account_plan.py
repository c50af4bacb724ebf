"""The account plan on one A4 page: chart excerpt, purchase, people, gaps, warnings, actions."""

from collections.abc import Sequence

from planner.documents import chart_excerpt, letterhead
from planner.documents.key_people import more_people, people_table
from planner.documents.letterhead import CONFIDENTIAL, DOT, page_names, seller_name
from planner.documents.listing import Listing, columns_beside
from planner.documents.printing import Imprint, printed
from planner.documents.sheet import (
    BOTTOM,
    HEADING,
    LEFT,
    MUTED,
    QUIET,
    RIGHT,
    STRONG,
    Sheet,
    Style,
)
from planner.documents.tongues import Tongues, tongues
from planner.documents.wrapping import clipped
from planner.domain.account_plan import AccountPlan, PlannedAction
from planner.domain.money import with_sign
from planner.domain.text import Say, Text, text

TITLE = text("Account plan")
SHARED = text("Account plan, copy to share")
CAPTION = Style(size=7.0, leading=10.0, colour=MUTED)
VALUE = Style(size=8.6, leading=11.6, bold=True)
SIDE = Style(size=7.5, leading=10.2, colour=MUTED)
LOWER = 195.0
"""Points that stay for what stands below the people, however many they are."""
GUTTER = 12.0
Fact = tuple[Text, str, tuple[str, ...]]
"""A caption, what stands large below it, and the rest once per language."""
CLIPPED_NAME = 90
"""Characters of a name that the file's title takes."""


def render(paper: AccountPlan, language: str, say_zh: Say, say_en: Say) -> bytes:
    """The plan as a PDF file in zh, en or both: always one page. What finds no room is counted.
    Refuses text that the font cannot show."""
    spoken = tongues(language, say_zh, say_en)
    sheet = Sheet()
    _Plan(paper, spoken, sheet).write()
    title = spoken.inline(SHARED if paper.shared else TITLE)
    imprint = Imprint(
        title=f"{title}: {paper.account[:CLIPPED_NAME]}",
        author=seller_name(spoken, paper.seller),
        subject=paper.purchase[:CLIPPED_NAME],
        on=paper.on,
        language=spoken.code,
        foot=_foot(paper, spoken),
        pages=page_names(spoken),
    )
    return printed(sheet, imprint)


def _foot(paper: AccountPlan, spoken: Tongues) -> str:
    if paper.shared:
        return spoken.inline(text("Copy to share: without our judgements"))
    own = text("with our judgements of people: for our own team only")
    return DOT.join((spoken.inline(CONFIDENTIAL), *spoken.each(own)[:1]))


class _Plan:
    """One plan being written from the top down; each part knows how much room it may take."""

    def __init__(self, paper: AccountPlan, spoken: Tongues, sheet: Sheet) -> None:
        self.paper, self.spoken, self.sheet = paper, spoken, sheet

    def write(self) -> None:
        self._top()
        self._facts()
        self._chart()
        self._people()
        columns_beside(self.sheet, self.spoken, self._lists())

    def _say(self, sentence: Text) -> str:
        return self.spoken.inline(sentence)

    def _top(self) -> None:
        paper = self.paper
        where = DOT.join(filter(None, (paper.account, paper.industry, paper.place)))
        room = RIGHT - LEFT - 225
        below = [(line, STRONG) for line in clipped(where, room, STRONG.size, bold=True)]
        below.append((paper.on.isoformat(), QUIET))
        title = SHARED if paper.shared else TITLE
        letterhead.titled(self.sheet, self.spoken, title, below, paper.seller)
        self.sheet.y = min(self.sheet.y, 150)  # a long name of ours takes no more

    def _facts(self) -> None:
        """The purchase, its stage, its window and its key person, side by side."""
        cells = [self._purchase(), self._stage()]
        if self.paper.clock is not None:
            cells.append((text("Window"), "", self.spoken.each(self.paper.clock)))
        if not self.paper.shared:
            cells.append(self._key())
        self.sheet.rule(strong=True)
        self.sheet.space(5)
        depth = max(
            self._fact(cell, x, wide)
            for cell, (x, wide) in zip(cells, self._places(len(cells)), strict=True)
        )
        self.sheet.space(depth + 5)
        self.sheet.rule()

    def _places(self, count: int) -> list[tuple[float, float]]:
        """Where each cell begins, and its room: the last one has most to say."""
        part = (RIGHT - LEFT - GUTTER * (count - 1)) / (count + 0.6)
        places = [(LEFT + n * (part + GUTTER), part) for n in range(count - 1)]
        last = LEFT + (count - 1) * (part + GUTTER)
        return [*places, (last, RIGHT - last)]

    def _fact(self, cell: Fact, x: float, room: float) -> float:
        """A caption, a strong line and a few quiet ones from `x` on; how deep they are."""
        caption, strong, quiet = cell
        rows = [(self._say(caption), CAPTION, 1), (strong, VALUE, 2)]
        rows += [(said, SIDE, 5 if len(quiet) == 1 else 4) for said in quiet]
        depth = 0.0
        for said, style, most in rows:
            if not said:
                continue
            for line in clipped(said, room, style.size, bold=style.bold, lines=most):
                self.sheet.words(x, line, style, down=depth)
                depth += style.leading
        return depth

    def _purchase(self) -> Fact:
        paper = self.paper
        amount = with_sign(paper.amount, paper.currency) if paper.amount else ""
        outcome = self._say(paper.outcome) if paper.outcome else ""
        below = DOT.join(filter(None, (amount, outcome, paper.owner)))
        return text("Purchase"), paper.purchase, (below,)

    def _stage(self) -> Fact:
        paper = self.paper
        parts = [text("{number} of {all}", number=paper.number, all=paper.stages)]
        if paper.days is not None:
            parts.append(text("{days} days in this stage", days=paper.days))
        parts.append(text("usual: {days} days", days=paper.usual))
        return text("Stage"), self._say(paper.stage), self._together(parts, DOT)

    def _key(self) -> Fact:
        paper = self.paper
        if paper.key is None or paper.key_reason is None:
            nobody = text("Nobody has a part that matters.")
            return text("Key person now"), "–", self.spoken.each(nobody)
        parts = [paper.key_reason, *([paper.next_key] if paper.next_key else [])]
        return text("Key person now"), self._say(paper.key), self._together(parts, " ")

    def _together(self, parts: Sequence[Text], between: str) -> tuple[str, ...]:
        """The sentences after one another, once per language."""
        return tuple(between.join(say(part) for part in parts) for say in self.spoken.says)

    def _chart(self) -> None:
        if not self.paper.chart:
            return
        chart = chart_excerpt.placed(self.paper.chart)
        self.sheet.space(9)
        chart_excerpt.draw(self.sheet, self.spoken, chart)
        self.sheet.space(4)
        if chart.left_out:
            self.sheet.line(self._say(more_people(chart.left_out)), CAPTION)

    def _people(self) -> None:
        heading = text("People of the purchase") if self.paper.shared else text("Key people")
        self.sheet.space(7)
        self.sheet.line(self._say(heading), HEADING)
        if self.paper.people:
            people_table(self.sheet, self.spoken, self.paper, room=BOTTOM - LOWER)
        else:
            self.sheet.line(self._say(text("Nobody has a role yet.")), SIDE)

    def _lists(self) -> list[list[Listing]]:
        paper = self.paper
        actions = Listing(
            text("Actions"), tuple((self._action(a),) for a in paper.actions), text("None planned.")
        )
        if paper.shared:
            return [[actions]]
        way = Listing(
            text("Way in to the key person"),
            (self.spoken.each(paper.way),) if paper.way else (),
            text("Nobody who trusts us leads there yet."),
        )
        return [
            [self._listing(text("What to watch"), paper.warnings), actions, way],
            [
                self._listing(text("What we do not know"), paper.gaps),
                self._listing(text("Ask at the next visit"), paper.questions, numbered=True),
            ],
        ]

    def _listing(
        self, heading: Text, sentences: Sequence[Text], *, numbered: bool = False
    ) -> Listing:
        said = tuple(self.spoken.each(sentence) for sentence in sentences)
        return Listing(heading, said, text("Nothing."), numbered=numbered)

    def _action(self, action: PlannedAction) -> str:
        due = "" if action.due_on is None else action.due_on.isoformat()
        late = self._say(text("overdue")) if action.overdue and not self.paper.shared else ""
        people = ", ".join(action.people)
        return DOT.join(filter(None, (due, late, action.what, people, action.who)))
