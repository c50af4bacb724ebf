"""The table of the people of a purchase on the account plan: who, what part, what next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.documents.chart_excerpt import ACCENT, STANCES
from planner.documents.sheet import INK, LEFT, MUTED, RIGHT, Block, Sheet, Style
from planner.documents.tongues import Tongues
from planner.documents.wrapping import clipped, shared_lines
from planner.domain.account_plan import AccountPlan, Judged, KeyPerson
from planner.domain.roles import COVERAGE_WORDS, STANCE_WORDS, Stance
from planner.domain.text import Text, text

HEAD = Style(size=7.0, leading=10.0, colour=MUTED)
CELL = Style(size=7.6, leading=10.2)
NAME = Style(size=7.8, leading=10.2, bold=True)
JOB = Style(size=7.0, leading=9.4, colour=MUTED)
PADDING, GAP, BAR = 2.6, 9.0, 7.0
NOTHING = ("–",)
MOST = 9
"""People at most, however much room there is."""

Cell = Callable[[KeyPerson, Tongues], tuple[str, ...]]
"""What stands there, once per language."""


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the table's width."""

    name: Text
    share: float
    cell: Cell


def _roles(person: KeyPerson, spoken: Tongues) -> tuple[str, ...]:
    return spoken.each(person.roles) if person.roles else NOTHING


def _stance(person: KeyPerson, spoken: Tongues) -> tuple[str, ...]:
    judged = person.judged
    if judged is None:
        return NOTHING
    *first, last = spoken.each(STANCE_WORDS[judged.stance])
    sure = judged.stance_sure or judged.stance is Stance.UNKNOWN
    return (*first, last if sure else f"{last} ?")


def _influence(person: KeyPerson, _spoken: Tongues) -> tuple[str, ...]:
    judged = person.judged
    if judged is None or not judged.influence:
        return NOTHING
    return (f"{judged.influence}" if judged.influence_sure else f"{judged.influence} ?",)


def _coverage(person: KeyPerson, spoken: Tongues) -> tuple[str, ...]:
    return spoken.each(COVERAGE_WORDS[person.judged.coverage]) if person.judged else NOTHING


def _next(person: KeyPerson, spoken: Tongues) -> tuple[str, ...]:
    step = person.planned or person.advice
    return spoken.each(step) if step else NOTHING


NEXT = text("Next step")
WHOLE = (
    Column(text("Role"), 0.17, _roles),
    Column(text("Stance"), 0.12, _stance),
    Column(text("Influence"), 0.09, _influence),
    Column(text("Coverage"), 0.12, _coverage),
    Column(NEXT, 0.28, _next),
)
SHARED = (Column(text("Role"), 0.28, _roles), Column(NEXT, 0.42, _next))


def more_people(count: int) -> Text:
    return text("and 1 more person") if count == 1 else text("and {n} more people", n=count)


def people_table(sheet: Sheet, spoken: Tongues, paper: AccountPlan, room: float) -> None:
    """As many people as end above `room`, at least one; the others are counted."""
    table = _Table(sheet, spoken, SHARED if paper.shared else WHOLE)
    table.head()
    shown = 0
    for person in paper.people[:MOST]:
        if shown and sheet.y + table.depth(person) > room:
            break
        table.row(person)
        shown += 1
    notes = []
    if len(paper.people) > shown:
        notes.append(spoken.inline(more_people(len(paper.people) - shown)))
    if any(_assumed(p.judged) for p in paper.people[:shown]):
        notes.append(spoken.inline(text("? = only assumed")))
    if notes:
        sheet.space(2)
        sheet.line("   ".join(notes), HEAD)


def _assumed(judged: Judged | None) -> bool:
    if judged is None:
        return False
    stance = judged.stance is not Stance.UNKNOWN and not judged.stance_sure
    return stance or (judged.influence > 0 and not judged.influence_sure)


class _Table:
    """Cells of at most two lines, so that a row is never high."""

    def __init__(self, sheet: Sheet, spoken: Tongues, columns: Sequence[Column]) -> None:
        self.sheet, self.spoken, self.columns = sheet, spoken, columns
        whole = RIGHT - LEFT
        self.first = whole * (1 - sum(c.share for c in columns))
        self.rooms = [whole * c.share - GAP for c in columns]
        self.starts: list[float] = []
        at = LEFT + self.first
        for column in columns:
            self.starts.append(at + GAP)
            at += whole * column.share

    def head(self) -> None:
        self._head(text("Person"), LEFT, self.first)
        for column, x, room in zip(self.columns, self.starts, self.rooms, strict=True):
            self._head(column.name, x, room)
        self.sheet.space(HEAD.leading * len(self.spoken.says) + 1)
        self.sheet.rule(strong=True)

    def _head(self, name: Text, x: float, room: float) -> None:
        for n, line in enumerate(shared_lines(self.spoken.each(name), room, HEAD.size, lines=1)):
            self.sheet.words(x, line, HEAD, down=n * HEAD.leading)

    def depth(self, person: KeyPerson) -> float:
        rows = max([1, *(len(cell) for cell in self._cells(person))])
        name = NAME.leading + (JOB.leading if person.title else 0)
        return max(rows * CELL.leading, name) + 2 * PADDING

    def _cells(self, person: KeyPerson) -> list[tuple[str, ...]]:
        return [
            shared_lines(column.cell(person, self.spoken), room, CELL.size, lines=2)
            for column, room in zip(self.columns, self.rooms, strict=True)
        ]

    def row(self, person: KeyPerson) -> None:
        depth = self.depth(person)
        judged = person.judged
        if judged is not None:
            bar = Block(
                LEFT, self.sheet.y + PADDING, 2.4, depth - 2 * PADDING, STANCES[judged.stance]
            )
            self.sheet.draw(bar)
        self._name(person)
        for lines, x in zip(self._cells(person), self.starts, strict=True):
            for n, line in enumerate(lines):
                self.sheet.words(x, line, CELL, down=PADDING + n * CELL.leading)
        self.sheet.space(depth)
        self.sheet.rule()

    def _name(self, person: KeyPerson) -> None:
        x = LEFT + BAR
        style = Style(NAME.size, NAME.leading, bold=True, colour=ACCENT if person.key else INK)
        said = self.spoken.inline(person.name)
        (name,) = clipped(said, self.first - BAR, style.size, bold=True, lines=1)
        self.sheet.words(x, name, style, down=PADDING)
        if person.title:
            (job,) = clipped(person.title, self.first - BAR, JOB.size, lines=1)
            self.sheet.words(x, job, JOB, down=PADDING + NAME.leading)
