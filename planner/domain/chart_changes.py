"""What differs between two states of an account's chart: who joined, left, moved, what changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.org import FUNCTION_WORDS, Person, Seat, holder, name_of, seats
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Stance, involvement
from planner.domain.text import Text, text


class News(Enum):
    JOINED = "joined"
    LEFT = "left"
    MOVED = "moved"
    CHANGED = "changed"
    NEW_SEAT = "new seat"
    NO_SEAT = "no seat"


NEWS_WORDS: Mapping[News, Text] = {
    News.JOINED: text("Joined"),
    News.LEFT: text("Left"),
    News.MOVED: text("Moved"),
    News.CHANGED: text("Changed"),
    News.NEW_SEAT: text("New seat"),
    News.NO_SEAT: text("Seat removed"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One sentence, and the seat it is about: where it is now, or where it was."""

    news: News
    seat: Id
    text: Text


@dataclass(frozen=True, slots=True)
class Compared:
    """Two plans, the earlier first, and whose chart; `purchase`: through which stances count."""

    before: Plan
    after: Plan
    account: Id
    purchase: Id | None = None


def differences(of: Compared) -> list[Difference]:
    """Everything that differs, by kind and then in the order of the chart."""
    found = [*_people(of), *_seats(of), *_stances(of)]
    return sorted(found, key=lambda each: list(News).index(each.news))


def _sitting(plan: Plan, account: Id) -> dict[Id, list[Seat]]:
    """The seats of everybody who sits in the account."""
    found: dict[Id, list[Seat]] = {}
    for seat in seats(plan, account):
        person = holder(plan, seat.id)
        if person is not None:
            found.setdefault(person.id, []).append(seat)
    return found


def _people(of: Compared) -> Iterator[Difference]:
    before, after = _sitting(of.before, of.account), _sitting(of.after, of.account)
    for person, now in after.items():
        name = of.after.get(Person, person).name
        then = before.get(person)
        if then is None:
            joined = text("{name} joined as {title}.", name=name, title=_titles(now))
            yield Difference(News.JOINED, now[0].id, joined)
        elif {s.id for s in then} != {s.id for s in now}:
            moved = text(
                "{name} moved from {old} to {new}.", name=name, old=_titles(then), new=_titles(now)
            )
            yield Difference(News.MOVED, now[0].id, moved)
    for person, then in before.items():
        if person not in after:
            name = of.before.get(Person, person).name
            left = text("{name} left ({title}).", name=name, title=_titles(then))
            yield Difference(News.LEFT, then[0].id, left)


def _titles(held: list[Seat]) -> str:
    return ", ".join(seat.title or "—" for seat in held)


def _seats(of: Compared) -> Iterator[Difference]:
    before = {seat.id: seat for seat in seats(of.before, of.account)}
    after = {seat.id: seat for seat in seats(of.after, of.account)}
    for id, seat in after.items():
        then = before.get(id)
        if then is None:
            said = text("New seat: {title}.", title=_called(of.after, seat))
            yield Difference(News.NEW_SEAT, id, said)
        else:
            yield from _one_seat(of, then, seat)
    for id, seat in before.items():
        if id not in after:
            said = text("Seat removed: {title}.", title=_called(of.before, seat))
            yield Difference(News.NO_SEAT, id, said)


def _one_seat(of: Compared, then: Seat, now: Seat) -> Iterator[Difference]:
    called = _called(of.after, now)
    if then.manager != now.manager:
        moved = text(
            "{name} reports to {new} now, before to {old}.",
            name=called,
            new=_manager(of.after, now),
            old=_manager(of.before, then),
        )
        yield Difference(News.MOVED, now.id, moved)
    for what, old, new in (
        (text("job title"), then.title, now.title),
        (text("department"), then.department, now.department),
        (text("function"), FUNCTION_WORDS[then.function], FUNCTION_WORDS[now.function]),
    ):
        if old != new:
            yield Difference(News.CHANGED, now.id, _changed(called, what, old, new))
    one, other = holder(of.before, now.id), holder(of.after, now.id)
    if one is not None and other is not None and one.id == other.id and one.name != other.name:
        yield Difference(News.CHANGED, now.id, _changed(called, text("name"), one.name, other.name))


def _stances(of: Compared) -> Iterator[Difference]:
    if of.purchase is None:
        return
    for seat in seats(of.after, of.account):
        person = holder(of.after, seat.id)
        who = person.id if person else seat.id
        old, new = (_stance(plan, of.purchase, who) for plan in (of.before, of.after))
        if old is not new:
            said = _changed(
                _called(of.after, seat), text("stance"), STANCE_WORDS[old], STANCE_WORDS[new]
            )
            yield Difference(News.CHANGED, seat.id, said)


def _stance(plan: Plan, purchase: Id, who: Id) -> Stance:
    noted = involvement(plan, purchase, who)
    return Stance.UNKNOWN if noted is None else noted.stance


def _changed(name: Text | str, what: Text, old: Text | str, new: Text | str) -> Text:
    return text(
        "{name}: {what} is {new} now, before {old}.",
        name=name,
        what=what,
        new=new or "—",
        old=old or "—",
    )


def _called(plan: Plan, seat: Seat) -> Text | str:
    person = holder(plan, seat.id)
    return person.name if person else seat.title or name_of(plan, seat)


def _manager(plan: Plan, seat: Seat) -> Text | str:
    above = plan.find(Seat, seat.manager)
    return text("nobody") if above is None else _called(plan, above)
