"""The lines of a chart along which one person can bring us to another."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from planner.domain.links import Link, LinkKind
from planner.domain.org import (
    Seat,
    Tenure,
    holder,
    managers_above,
    seats_of,
    tenures_by_person,
)
from planner.domain.plan import Plan, derived
from planner.domain.record import Edit, Id

DOUBT = 1 << 20
"""A line is as dear as its steps; somebody who would hardly introduce us costs this much more."""

Web = dict[Id, dict[Id, int]]
"""The seats one line away from each seat, and what the line costs."""


def web(plan: Plan, account: Id, ends: Collection[Id]) -> Web:
    """As much of the chart as a way between the ends can use: a way between two seats of a tree
    stays among those above them.

    Reporting lines run through vacant seats. Influence, informal reporting and introductions are
    lines as well; a conflict makes the line between the two doubtful.
    """
    drawn = [line for line in _drawn(plan) if plan.get(Seat, line[0]).account == account]
    lines: Web = {}
    climbed: set[Id] = set()
    for end in [*ends, *(seat for line in drawn for seat in line[:2])]:
        _climb(plan, plan.get(Seat, end), lines, climbed)
    for one, other, cost in drawn:
        for here, there in ((one, other), (other, one)):
            if cost < DOUBT:
                lines[here][there] = min(cost, lines[here].get(there, cost))
            elif there in lines[here]:
                lines[here][there] += cost
    return lines


def unheld(plan: Plan, seat: Id) -> bool:
    """Nobody known sits there."""
    return holder(plan, seat) is None


def _climb(plan: Plan, seat: Seat, lines: Web, climbed: set[Id]) -> None:
    """The lines from a seat up to the root, each as far as the first seat that is not vacant."""
    lines.setdefault(seat.id, {})
    while seat.id not in climbed:
        climbed.add(seat.id)
        above = list(bosses(plan, seat))
        for boss in above:
            lines[seat.id][boss.id] = 1
            lines.setdefault(boss.id, {})[seat.id] = 1
        seat = above[0] if above else seat


def bosses(plan: Plan, seat: Seat) -> Iterator[Seat]:
    """Whom the seat reports to: the seat above, and past a vacant one those above it."""
    for manager in managers_above(plan, seat):
        yield manager
        if manager.unknown or not unheld(plan, manager.id):
            break


Drawn = tuple[Id, Id, int]
"""Two seats and the cost of what was drawn between them, or of being one person's: 0."""


def _carry_shared(
    shared: Mapping[Id, list[Id]], plan: Plan, edits: Sequence[Edit]
) -> Mapping[Id, list[Id]]:
    carried = dict(shared)
    both = (record for edit in edits for record in (edit.before, edit.after))
    for person in {record.person for record in both if isinstance(record, Tenure)}:
        carried.pop(person, None)
        held = [seat.id for seat in seats_of(plan, person)]
        if len(held) > 1:
            carried[person] = held
    return carried


@derived(Tenure, carry=_carry_shared)
def _shared(plan: Plan) -> Mapping[Id, list[Id]]:
    """Everybody who holds several seats."""
    found = {}
    for person, tenures in tenures_by_person(plan).items():
        if len(tenures) > 1:
            held = [tenure.seat for tenure in tenures if tenure.until is None]
            if len(held) > 1:
                found[person] = held
    return found


@derived(Tenure, Link, Seat)
def _drawn(plan: Plan) -> list[Drawn]:
    """Within an account each; conflicts last, as they make other lines dear."""
    found = list(_same_person(plan))
    for link in sorted(plan.all(Link), key=lambda k: (k.kind is LinkKind.CONFLICT, k.id)):
        cost = DOUBT if link.kind is LinkKind.CONFLICT else 1
        found.extend(
            (one.id, other.id, cost)
            for one in seats_of(plan, link.from_)
            for other in seats_of(plan, link.to)
            if one.account == other.account
        )
    return found


def _same_person(plan: Plan) -> Iterator[Drawn]:
    for held in _shared(plan).values():
        seats = [plan.get(Seat, id) for id in held]
        for n, one in enumerate(seats):
            for other in seats[n + 1 :]:
                if one.account == other.account:
                    yield one.id, other.id, 0
