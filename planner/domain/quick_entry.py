"""A contact or an action written in one line: `张三 李四 拜访 昨天：谈了主轴报告 -> 周五 发报告`.

A contact is `whom, how and when: what came of it -> the next step`; the order before the colon is
free. The next step may also follow the last semicolon, where a day to come stands at its beginning
or end. An action is what is to be done, with its day at either end.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.actions import ContactKind, add_action
from planner.domain.day_readings import Lean
from planner.domain.errors import Refused
from planner.domain.meeting import meet
from planner.domain.named_people import Directory, word_at
from planner.domain.natural_days import FoundDay, day_at, days_in
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.domain.text import text


@dataclass(frozen=True, slots=True)
class WrittenAction:
    what: str
    people: frozenset[Id] = frozenset()
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class WrittenContact:
    people: frozenset[Id]
    kind: ContactKind
    on: date
    note: str = ""
    step: WrittenAction | None = None


KIND_WORDS: Mapping[str, ContactKind] = {
    **dict.fromkeys(
        ("拜访", "走访", "上门", "看望", "visited", "visit", "saw", "see"), ContactKind.VISIT
    ),
    **dict.fromkeys(
        ("打电话", "电话", "通话", "去电", "called", "call", "phoned", "phone", "rang", "ring"),
        ContactKind.CALL,
    ),
    **dict.fromkeys(
        ("会议", "开会", "见面", "会面", "交流会", "交流", "meeting", "met", "meet", "lunch"),
        ContactKind.MEETING,
    ),
    **dict.fromkeys(
        ("微信", "短信", "邮件", "消息", "发信", "message", "messaged", "mailed", "mail", "emailed",
         "email", "e-mail", "wrote", "texted", "wechat"),
        ContactKind.MESSAGE,
    ),
}  # fmt: skip
"""How people write the kind of a contact."""

_KIND = re.compile(
    "|".join(
        rf"{word}(?![a-z])" if word.isascii() else word
        for word in sorted(KIND_WORDS, key=len, reverse=True)
    ),
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"[\s,，、;；。.&+|/()（）]+|(?:and|with|to|on|at|by|the|i|we|mr|mrs|ms|dr)(?![a-z])\.?"
    r"|我们|我|一起|去|和|与|跟|及|给|同|到|了|在|对|向",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\s*(?:->|→|=>|⇒|(?:[;；。.]\s*|^)(?:next|下一步|下步)\s*[:：])\s*", re.IGNORECASE
)
_COLON = re.compile(r"[:：]")
_BEFORE_DAY = re.compile(r"(?:\b(?:by|on|before|until|till|due)|于|在)\s*$", re.IGNORECASE)
_AFTER_DAY = re.compile(r"\s*(?:之前|以前|前)?[\s,，:：]*")


def quick_contact(
    plan: Plan, account: Id, line: str, *, today: date, purchase: Id | None = None
) -> Change:
    """Log what the line says, and plan its next step, as one change."""
    written = read_contact(plan, account, line, today)
    logged = meet(
        plan, account, written.on, written.people, kind=written.kind, note=written.note,
        purchase=purchase,
    )  # fmt: skip
    if written.step is None:
        return logged
    planned = _planned(plan.after(logged), account, written.step, purchase)
    return Change(text("Log a contact and its next step"), (*logged.edits, *planned.edits))


def quick_action(
    plan: Plan, account: Id, line: str, *, today: date, purchase: Id | None = None
) -> Change:
    """Plan what the line says."""
    return _planned(plan, account, read_action(plan, account, line, today), purchase)


def _planned(plan: Plan, account: Id, step: WrittenAction, purchase: Id | None) -> Change:
    return add_action(
        plan, account, step.what, people=step.people, due_on=step.due_on, purchase=purchase
    )


def read_action(plan: Plan, account: Id, line: str, today: date) -> WrittenAction:
    """What to do, by when, with whom. Refused where nothing is to be done, or a name may be
    several people's."""
    what, due_on = _without_day(line.strip(), today)
    if not what:
        raise Refused(text("Say what is to be done."))
    return WrittenAction(what, _mentioned(Directory(plan, account), what), due_on)


def read_contact(plan: Plan, account: Id, line: str, today: date) -> WrittenContact:
    """Whom, how, when, what came of it and what is next. Refused for names that are not known, or
    may be several people's, and for a day to come."""
    head, _, rest = _parted(line.strip())
    directory = Directory(plan, account)
    people, kind, on = _read_head(directory, head, today)
    if not people:
        raise directory.nobody()
    if on > today:
        raise Refused(text("{day} is still to come: plan an action for it.", day=on))
    note, step = _note_and_step(rest, today)
    action = None
    if step:
        action = read_action(plan, account, step, today)
        people_of_step = action.people or people
        action = WrittenAction(action.what, people_of_step, action.due_on)
    return WrittenContact(people, kind, on, note, action)


def _parted(line: str) -> tuple[str, str, str]:
    """What stands before the colon or the arrow, and what comes after it."""
    marks = [m for m in (_COLON.search(line), _STEP.search(line)) if m is not None]
    first = min(marks, key=lambda m: m.start(), default=None)
    if first is None:
        return line, "", ""
    if first.re is _COLON:
        return line[: first.start()], first[0], line[first.end() :].strip()
    return line[: first.start()], first[0], line[first.start() :]


def _read_head(
    directory: Directory, head: str, today: date
) -> tuple[frozenset[Id], ContactKind, date]:
    people: set[Id] = set()
    kind, on, place = ContactKind.VISIT, today, 0
    while place < len(head):
        named = directory.exactly(head, place)
        if named is not None:
            people.add(named.person.id)
            place = named.end
        elif (day := day_at(head, place, today, Lean.BACK)) is not None:
            on, place = day.day, day.end
        elif (way := _KIND.match(head, place)) is not None:
            kind, place = KIND_WORDS[way[0].casefold()], way.end()
        elif (filler := _FILLER.match(head, place)) is not None:
            place = filler.end()
        elif (named := directory.beginning(head, place)) is not None:
            people.add(named.person.id)
            place = named.end
        else:
            raise directory.unknown(word_at(head, place) or head[place:].strip())
    return frozenset(people), kind, on


def _note_and_step(rest: str, today: date) -> tuple[str, str]:
    marked = _STEP.search(rest)
    if marked is not None:
        return rest[: marked.start()].strip(), rest[marked.end() :].strip()
    for mark in (";", "；"):
        note, found, last = rest.rpartition(mark)
        if found and _end_day(last.strip(), today) is not None:
            return note.strip(), last.strip()
    return rest.strip(), ""


def _without_day(line: str, today: date) -> tuple[str, date | None]:
    """The line without its day, where one stands at an end of it, or anywhere in Chinese."""
    found = _end_day(line, today) or _chinese_day(line, today)
    if found is None:
        return line, None
    before = _BEFORE_DAY.sub("", line[: found.start].rstrip())
    after = line[found.end :]
    behind = _AFTER_DAY.match(after)
    after = after[behind.end() :] if behind else after
    gap = " " if before and after and (before[-1].isascii() or after[0].isascii()) else ""
    return f"{before.strip(' ,，')}{gap}{after.strip()}".strip(" ,，;；"), found.day


def _end_day(line: str, today: date) -> FoundDay | None:
    found = days_in(line, today, Lean.AHEAD)
    return next((f for f in found if _at_an_end(line, f)), None)


def _at_an_end(line: str, found: FoundDay) -> bool:
    before = _BEFORE_DAY.sub("", line[: found.start].rstrip()).strip()
    after = line[found.end :]
    return not before or not after.removeprefix("之").removeprefix("前").strip(" .。!！")


def _chinese_day(line: str, today: date) -> FoundDay | None:
    found = days_in(line, today, Lean.AHEAD)
    return next((f for f in found if not line[f.start : f.end].isascii()), None)


def _mentioned(directory: Directory, what: str) -> frozenset[Id]:
    people: set[Id] = set()
    place = 0
    while place < len(what):
        inside = place > 0 and what[place].isascii() and what[place - 1].isalnum()
        named = None if inside and what[place - 1].isascii() else directory.mentioned(what, place)
        if named is None:
            place += 1
        else:
            people.add(named.person.id)
            place = named.end
    return frozenset(people)
