"""The way in: from people who trust us, over reporting lines, to somebody we must reach."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

from planner.domain.org import Person, Seat, direct_reports, holder, managers_above, seats_of
from planner.domain.parts import Part, called, parts
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Stance
from planner.domain.text import Text, text

MOST_ALTERNATIVES = 2
WELL_KNOWN = frozenset({Coverage.SEVERAL, Coverage.IN_DEPTH})
Cost = tuple[int, int]
"""How many on the way are against us or unknown, then how many steps it has."""


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
    """The shortest believable way to the seat; None when nobody on its chart trusts us yet.

    People against us and unknown ones would hardly introduce us: a way around them wins, however
    long. Lines run through vacant seats. No way leads through another person who trusts us, as
    the way would better begin there.
    """
    target = plan.get(Seat, seat)
    everyone = parts(plan, purchase)
    friends = {p.seat.id: p for p in everyone if trusts_us(p) and p.seat.account == target.account}
    doubtful = {p.seat.id for p in everyone if p.against}
    found: list[tuple[Cost, int, Id, tuple[Step, ...]]] = []
    for cost, path in _paths(plan, target, set(friends), doubtful):
        friend = friends[path[0]]
        steps = tuple(_steps(plan, friend, path))
        found.append((cost, _distance(friend.noted), friend.seat.id, steps))
    found.sort(key=lambda f: f[:3])
    if not found:
        return None
    ways = [steps for *_, steps in found[: 1 + MOST_ALTERNATIVES]]
    return WayIn(ways[0], tuple(ways[1:]))


def trusts_us(part: Part) -> bool:
    """Somebody who would speak for us: a coach, somebody we meet often, or a supporter we met."""
    if part.person is None or part.against:
        return False
    noted = part.noted
    supporter = noted.stance is Stance.SUPPORTS and part.met
    return noted.coach or noted.coverage in WELL_KNOWN or supporter


def _paths(
    plan: Plan, target: Seat, friends: set[Id], doubtful: set[Id]
) -> Iterator[tuple[Cost, list[Id]]]:
    """For each friend that is reached first on its branch: the cost and the seats up to target.

    Searched from the target outward (Dijkstra), so that one search finds them all.
    """
    towards: dict[Id, Id | None] = {}
    waiting: list[tuple[Cost, Id, Id | None]] = [((0, 0), target.id, None)]
    while waiting:
        cost, here, before = heappop(waiting)
        if here in towards:
            continue
        towards[here] = before
        if here in friends:
            yield cost, _back(towards, here)
            continue
        doubts = 0 if here == target.id else _doubt(plan, here, doubtful)
        for other, steps in _neighbours(plan, plan.get(Seat, here)):
            if other not in towards:
                heappush(waiting, ((cost[0] + doubts, cost[1] + steps), other, here))


def _back(towards: dict[Id, Id | None], start: Id) -> list[Id]:
    path = [start]
    while (following := towards[path[-1]]) is not None:
        path.append(following)
    return path


def _doubt(plan: Plan, seat: Id, doubtful: set[Id]) -> int:
    return 1 if seat in doubtful or holder(plan, seat) is None else 0


def _neighbours(plan: Plan, seat: Seat) -> Iterator[tuple[Id, int]]:
    """The seats one line away, and the other seats of the same person, which are no step."""
    for manager in managers_above(plan, seat):
        yield manager.id, 1
        if not _vacant(plan, manager):
            break
    below = list(direct_reports(plan, seat.id))
    for report in below:
        yield report.id, 1
        if _vacant(plan, report):
            below.extend(direct_reports(plan, report.id))
    person = holder(plan, seat.id)
    for other in seats_of(plan, person.id) if person else ():
        if other.id != seat.id and other.account == seat.account:
            yield other.id, 0


def _vacant(plan: Plan, seat: Seat) -> bool:
    return not seat.unknown and holder(plan, seat.id) is None


def _steps(plan: Plan, friend: Part, path: list[Id]) -> Iterator[Step]:
    yield Step(friend.seat, friend.person, _trust(friend.noted))
    before = friend.seat
    for id in path[1:]:
        seat = plan.get(Seat, id)
        person, last = holder(plan, id), holder(plan, before.id)
        if person is None or person != last:
            names = called(before, last), called(seat, person)
            up = seat in managers_above(plan, before)
            report, manager = names if up else reversed(names)
            line = text("{report} reports to {manager}", report=report, manager=manager)
            yield Step(seat, person, line)
        before = seat


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
