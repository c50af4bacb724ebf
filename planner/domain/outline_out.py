"""A chart as an indented outline or as a table, to be read back by outline_text.py."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from planner.domain.links import LinkKind, links_of
from planner.domain.org import Person, Seat, branch, holder, topmost
from planner.domain.outline_cells import guarded
from planner.domain.outline_marks import Marks, marked
from planner.domain.outline_text import Entry, read_outline
from planner.domain.plan import Plan
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Stance, involvement
from planner.domain.text import Say, text


def entries(plan: Plan, ids: Collection[Id], purchase: Id | None = None) -> tuple[Entry, ...]:
    """The branches as entries; with a purchase also what was noted of everybody in it."""
    seats = [s for top in topmost(plan, ids) for s in _in_order(plan, top)]
    numbers = {s.id: n for n, s in enumerate(seats)}
    found = []
    for number, seat in enumerate(seats):
        person = holder(plan, seat.id)
        found.append(
            Entry(
                line=number + 1,
                above=None if seat.manager is None else numbers.get(seat.manager),
                name=person.name if person else "",
                title=seat.title,
                department=seat.department,
                marks=_marks(plan, seat, person, purchase),
            )
        )
    return tuple(found)


def _in_order(plan: Plan, top: Seat) -> list[Seat]:
    """The branch as it is read: every seat right before what is below it."""
    below: dict[Id | None, list[Seat]] = {}
    for seat in branch(plan, top)[1:]:
        below.setdefault(seat.manager, []).append(seat)
    found, waiting = [], [top]
    while waiting:
        seat = waiting.pop()
        found.append(seat)
        waiting.extend(reversed(below.get(seat.id, ())))
    return found


def _marks(plan: Plan, seat: Seat, person: Person | None, purchase: Id | None) -> Marks:
    marks = Marks(
        unknown=seat.unknown and person is None,
        assistant=seat.assistant,
        outsider=seat.outsider,
    )
    if purchase is None:
        return marks
    if person is not None:
        ways = [k for k in links_of(plan, person.id) if k.from_ == person.id]
        marks = replace(
            marks,
            influences=_others(plan, [k.to for k in ways if k.kind is LinkKind.INFLUENCE]),
            conflicts=_others(plan, [k.to for k in ways if k.kind is LinkKind.CONFLICT]),
        )
    noted = involvement(plan, purchase, person.id if person else seat.id)
    if noted is None:
        return marks
    sure = noted.stance is not Stance.UNKNOWN and noted.stance_known.confirmed
    return replace(marks, stance=noted.stance, sure=sure, roles=noted.roles, coach=noted.coach)


def _others(plan: Plan, people: Sequence[Id]) -> tuple[str, ...]:
    return tuple(plan.get(Person, p).name for p in people)


def written(found: Sequence[Entry], say: Say) -> str:
    """The entries as lines, one tab deeper for each manager above."""
    lines = []
    for entry, depth in zip(found, depths(found), strict=True):
        lines.append("\t" * depth + line_of(entry, say))
    return "\n".join(lines)


def table(found: Sequence[Entry], say: Say) -> str:
    """The entries as tab-separated rows under a heading, safe for spreadsheets."""
    heading = [text("Level"), text("Full name"), text("Job title"), text("Department")]
    rows = [[*(say(words) for words in heading), say(text("Marks"))]]
    for entry, depth in zip(found, depths(found), strict=True):
        marks = " ".join(_written_marks(entry.marks, say, quoted=True))
        cells = (_flat(entry.name), _flat(entry.title), _flat(entry.department), marks)
        rows.append([str(depth), *(guarded(cell) for cell in cells)])
    return "\n".join("\t".join(_cell(c) for c in row) for row in rows)


def _cell(words: str) -> str:
    return '"' + words.replace('"', '""') + '"' if '"' in words else words


def depths(found: Sequence[Entry]) -> list[int]:
    """How far below a top each entry is."""
    levels: list[int] = []
    for entry in found:
        levels.append(0 if entry.above is None else levels[entry.above] + 1)
    return levels


def line_of(entry: Entry, say: Say) -> str:
    """One line that reads back as the entry: plainly written where that works, else in quotes."""
    wanted = _content(entry)
    for quoted in (False, True):
        marks = " ".join(_written_marks(entry.marks, say, quoted=quoted))
        line = " ".join(filter(None, (_words(entry, quoted=quoted), marks)))
        read = read_outline(line).entries
        if len(read) == 1 and _content(read[0]) == wanted:
            return line
    return line


def _content(entry: Entry) -> tuple[object, ...]:
    flat = tuple(_flat(words) for words in (entry.name, entry.title, entry.department))
    return (*flat, entry.marks)


def _words(entry: Entry, *, quoted: bool) -> str:
    parts = [_flat(words) for words in (entry.name, entry.title, entry.department)]
    if quoted:
        return ", ".join(map(_quoted, parts))
    head = " – ".join(filter(None, parts[:2]))
    return ", ".join(filter(None, (head, parts[2])))


def _flat(words: str) -> str:
    """Words for one line: the ends of lines in them become spaces."""
    return words.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\t", " ")


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _written_marks(marks: Marks, say: Say, *, quoted: bool) -> Iterator[str]:
    for role in (r for r in BuyingRole if r in marks.roles):
        yield f"[{_known(say(ROLE_WORDS[role]), role.value)}]"
    if marks.stance is not Stance.UNKNOWN:
        word = _known(say(STANCE_WORDS[marks.stance]), marks.stance.value)
        yield f"[{word}{'!' if marks.sure else ''}]"
    for holds, words, english in (
        (marks.coach, text("Coach"), "coach"),
        (marks.unknown, text("Unknown"), "unknown"),
        (marks.vacant, text("Vacant"), "vacant"),
        (marks.assistant, text("Assistant"), "assistant"),
        (marks.outsider, text("Outside"), "outside"),
    ):
        if holds:
            yield f"[{_known(say(words), english)}]"
    for arrow, names in (("→", marks.influences), ("↔", marks.conflicts)):
        if names:
            yield f"{arrow} {', '.join(map(_quoted, names) if quoted else names)}"


def mark_words(marks: Marks, say: Say) -> list[str]:
    """The marks as words, as they stand behind a name."""
    return list(_written_marks(marks, say, quoted=False))


def _known(words: str, english: str) -> str:
    """The word as the reader of outlines knows it."""
    return words if marked(words) is not None else english
