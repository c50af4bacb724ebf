"""The way in: from people who trust us, over reporting lines, to somebody we must reach."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import NamedTuple

from planner.domain.entry_point import entry_seats
from planner.domain.org import Person, Seat, holder
from planner.domain.parts import Part, called, parts
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Stance
from planner.domain.text import Text, text
from planner.domain.web import DOUBT, Web, bosses, unheld, web

MOST_ALTERNATIVES = 2
WELL_KNOWN = frozenset({Coverage.SEVERAL, Coverage.IN_DEPTH})


@dataclass(frozen=True, slots=True)
class Step:
    """Somebody on the way, and what brings us there: their trust, or a reporting line."""

    seat: Seat
    person: Person | None
    by: Text


@dataclass(frozen=True, slots=True)
class WayIn:
    """The best way, from somebody who trusts us to the seat, and up to two others."""

    steps: tuple[Step, ...]
    alternatives: tuple[tuple[Step, ...], ...]


def way_in(plan: Plan, purchase: Id, seat: Id) -> WayIn | None:
    """The shortest believable way to the seat; None when nobody on its chart trusts us yet."""
    return way_from(plan, parts(plan, purchase), seat)


def way_from(plan: Plan, everyone: list[Part], seat: Id) -> WayIn | None:
    """The same from the parts of a purchase.

    People against us and unknown ones would hardly introduce us: a way around them wins, however
    long. Lines run through vacant seats. No way leads through another person who trusts us, as
    the way would better begin there.
    """
    target = plan.get(Seat, seat)
    friends = [p for p in everyone if trusts_us(p) and p.seat.account == target.account]
    starts = [Start(p.seat, p.person, p.noted) for p in friends]
    return _ways(plan, starts, everyone, target)


def way_through(plan: Plan, purchase: Id, seat: Id) -> WayIn | None:
    """The way to the seat from the department that matches our business, for as long as nobody
    trusts us; None where nobody has said which it is, or nobody known sits there."""
    everyone = parts(plan, purchase)
    against = {p.seat.id for p in everyone if p.against}
    held = ((s, holder(plan, s.id)) for s in entry_seats(plan, purchase) if s.id not in against)
    starts = [Start(s, person) for s, person in held if person is not None]
    return _ways(plan, starts, everyone, plan.get(Seat, seat))


class Start(NamedTuple):
    """Where a way may begin: at somebody who trusts us, or without a part at our entry point. Of
    ways that cost the same the one wins that begins nearer to us."""

    seat: Seat
    person: Person | None
    noted: Involvement | None = None

    @property
    def distance(self) -> int:
        return 0 if self.noted is None else _distance(self.noted)

    @property
    def by(self) -> Text:
        return text("our entry point") if self.noted is None else _trust(self.noted)


def _ways(plan: Plan, starts: list[Start], everyone: list[Part], target: Seat) -> WayIn | None:
    friends = {start.seat.id: start for start in starts}
    doubtful = {p.seat.id for p in everyone if p.against}
    found: list[tuple[int, int, Id, list[Id]]] = []
    lines = web(plan, target.account, [target.id, *friends])
    dear = {seat for seat in lines if seat in doubtful or unheld(plan, seat)}
    for cost, path in _paths(lines, target.id, friends, dear):
        if len(found) > MOST_ALTERNATIVES and cost > found[-1][0]:
            break
        found.append((cost, friends[path[0]].distance, path[0], path))
    found.sort(key=lambda f: f[:3])
    best = found[: 1 + MOST_ALTERNATIVES]
    ways = [tuple(_steps(plan, friends[path[0]], path)) for *_, path in best]
    return WayIn(ways[0], tuple(ways[1:])) if ways else None


def trusts_us(part: Part) -> bool:
    """Somebody who would speak for us: a coach, somebody we meet often, or a supporter we met."""
    if part.person is None or part.against:
        return False
    noted = part.noted
    supporter = noted.stance is Stance.SUPPORTS and part.met
    return noted.coach or noted.coverage in WELL_KNOWN or supporter


def _paths(
    lines: Web, target: Id, friends: Collection[Id], dear: Collection[Id]
) -> Iterator[tuple[int, list[Id]]]:
    """For each friend that is reached first on its branch, the nearest first: the cost and the
    seats up to target.

    Searched from the target outward (Dijkstra), so that one search finds them all.
    """
    towards: dict[Id, Id | None] = {}
    waiting: list[tuple[int, Id, Id]] = [(0, target, target)]
    left = len(friends)
    while waiting and left:
        cost, here, before = heappop(waiting)
        if here in towards:
            continue
        towards[here] = before if here != target else None
        if here in friends:
            left -= 1
            yield cost, _back(towards, here)
            continue
        if here != target and here in dear:
            cost += DOUBT
        for other, steps in lines[here].items():
            if other not in towards:
                heappush(waiting, (cost + steps, other, here))


def _back(towards: dict[Id, Id | None], start: Id) -> list[Id]:
    path = [start]
    while (following := towards[path[-1]]) is not None:
        path.append(following)
    return path


def _steps(plan: Plan, start: Start, path: list[Id]) -> Iterator[Step]:
    yield Step(start.seat, start.person, start.by)
    before = start.seat
    for id in path[1:]:
        seat = plan.get(Seat, id)
        person, last = holder(plan, id), holder(plan, before.id)
        if person is None or person != last:
            yield Step(seat, person, _line(plan, (before, last), (seat, person)))
        before = seat


def _line(plan: Plan, one: tuple[Seat, Person | None], other: tuple[Seat, Person | None]) -> Text:
    """What runs between two seats of the way: a reporting line, else what else was drawn."""
    names = called(*one), called(*other)
    if _reports(plan, one[0], other[0]):
        return text("{report} reports to {manager}", report=names[0], manager=names[1])
    if _reports(plan, other[0], one[0]):
        return text("{report} reports to {manager}", report=names[1], manager=names[0])
    return text("{one} and {other} are close", one=names[0], other=names[1])


def _reports(plan: Plan, report: Seat, boss: Seat) -> bool:
    """Directly, or past vacant seats."""
    if report.manager == boss.id:
        return True
    return any(above.id == boss.id for above in bosses(plan, report))


def _distance(noted: Involvement) -> int:
    """0 for those nearest to us; used between ways that cost the same."""
    if noted.coach:
        return 0
    return {Coverage.IN_DEPTH: 1, Coverage.SEVERAL: 2}.get(noted.coverage, 3)


def _trust(noted: Involvement) -> Text:
    return (
        text("our coach"),
        text("known to us in depth"),
        text("met several times"),
        text("supports us"),
    )[_distance(noted)]
