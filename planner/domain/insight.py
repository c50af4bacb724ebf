"""What is known of each purchase: who is key, what to watch, the way in; kept until a change
touches an account that it rests on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.domain.actions import Contact
from planner.domain.key_person import Standing, standing
from planner.domain.links import Link
from planner.domain.org import Person, Seat, Tenure, seats_of, tenures_by_person
from planner.domain.own_rules import Threshold
from planner.domain.plan import Plan, derived
from planner.domain.processes import Stage
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Edit, Id, Record
from planner.domain.roles import Involvement, involvements_by_person
from planner.domain.warnings import Warned, situation, warnings_at
from planner.domain.way_in import WayIn, way_from


@dataclass(frozen=True, slots=True)
class Insight:
    """`way` leads to the key person; None without one, or where nobody trusts us yet."""

    now: Standing
    warnings: list[Warned]
    way: WayIn | None


@dataclass(slots=True)
class Kept:
    """Insights as they were asked for, by purchase and day, and the accounts each rests on."""

    found: dict[tuple[Id, date], Insight] = field(default_factory=dict)
    rests_on: dict[Id, frozenset[Id]] = field(default_factory=dict)


def insight(plan: Plan, purchase: Id, today: date) -> Insight:
    """The same as standing, warnings and way_in say, found at most once for each plan."""
    kept = _kept(plan)
    if (purchase, today) not in kept.found:
        found = _found(plan, purchase, today)
        kept.rests_on[purchase] = frozenset(_rests_on(plan, purchase, found.now))
        kept.found[purchase, today] = found
    return kept.found[purchase, today]


def _found(plan: Plan, id: Id, today: date) -> Insight:
    purchase, now = plan.get(Purchase, id), standing(plan, id)
    if purchase.outcome is not Outcome.OPEN:
        return Insight(now, [], None)
    at = situation(plan, purchase, now, today)
    way = way_from(plan, at.everyone, now.key.seat.id) if now.key else None
    return Insight(now, warnings_at(plan, at), way)


def _rests_on(plan: Plan, purchase: Id, now: Standing) -> Iterator[Id]:
    """Its account, and those where people sit who play a part in it from elsewhere."""
    account = plan.get(Purchase, purchase).account
    yield account
    for _, seat, person in now.players:
        if seat.account != account:
            yield seat.account
            yield from (s.account for s in (seats_of(plan, person.id) if person else ()))


def _still(kept: Kept, plan: Plan, edits: Sequence[Edit]) -> Kept | None:
    touched: set[Id] = set()
    for edit in edits:
        for record in (edit.before, edit.after):
            about = _ACCOUNTS.get(type(record))
            if about is not None and record is not None:
                touched.update(about(plan, record))
            elif record is not None:
                return None
    gone = {purchase for purchase, accounts in kept.rests_on.items() if accounts & touched}
    return Kept(
        {key: found for key, found in kept.found.items() if key[0] not in gone},
        {purchase: on for purchase, on in kept.rests_on.items() if purchase not in gone},
    )


def _of_person(plan: Plan, person: Id | None) -> Iterator[Id]:
    """Where somebody sits or sat, and for whose purchases they were noted."""
    for tenure in tenures_by_person(plan).get(person or Id(0), ()):
        yield from _of_seat(plan, tenure.seat)
    for noted in involvements_by_person(plan).get(person, ()):
        yield from _of_purchase(plan, noted.purchase)


def _of_seat(plan: Plan, id: Id | None) -> Iterator[Id]:
    """Nothing of a seat that is gone: it is among the edits itself."""
    seat = plan.find(Seat, id)
    if seat is not None:
        yield seat.account


def _of_purchase(plan: Plan, id: Id | None) -> Iterator[Id]:
    purchase = plan.find(Purchase, id)
    if purchase is not None:
        yield purchase.account


def _of_tenure(plan: Plan, record: Record) -> Iterator[Id]:
    if isinstance(record, Tenure):
        yield from _of_seat(plan, record.seat)
        yield from _of_person(plan, record.person)


def _own(_plan: Plan, record: Record) -> Iterable[Id]:
    return [record.account] if isinstance(record, Seat | Purchase) else ()


def _of_contact(plan: Plan, record: Record) -> Iterator[Id]:
    if isinstance(record, Contact):
        yield record.account
        for person in record.people:
            yield from _of_person(plan, person)


def _of_link(plan: Plan, record: Record) -> Iterator[Id]:
    if isinstance(record, Link):
        yield from _of_person(plan, record.from_)
        yield from _of_person(plan, record.to)


def _of_part(plan: Plan, record: Record) -> Iterator[Id]:
    if isinstance(record, Involvement):
        yield from _of_purchase(plan, record.purchase)


def _of_somebody(plan: Plan, record: Record) -> Iterator[Id]:
    yield from _of_person(plan, record.id)


_ACCOUNTS: Mapping[type, Callable[[Plan, Record], Iterable[Id]]] = {
    Seat: _own,
    Purchase: _own,
    Contact: _of_contact,
    Link: _of_link,
    Tenure: _of_tenure,
    Involvement: _of_part,
    Person: _of_somebody,
}
"""Which accounts a record is about. Any other kind that is read concerns all of them."""


@derived(Seat, Person, Tenure, Purchase, Involvement, Contact, Link, Stage, Threshold, carry=_still)
def _kept(_plan: Plan) -> Kept:
    return Kept()
