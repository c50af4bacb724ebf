"""The organisation chart: seats, who sits on them, and whom they report to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from planner.domain.plan import Plan, derived
from planner.domain.record import Id, Record
from planner.domain.text import Text, text


class Function(Enum):
    """What a seat's department does."""

    OTHER = "other"
    MANAGEMENT = "management"
    TECHNICAL = "technical"
    PROCUREMENT = "procurement"
    FINANCE = "finance"
    COMMERCIAL = "commercial"
    PRODUCTION = "production"


FUNCTION_WORDS: Mapping[Function, Text] = {
    Function.OTHER: text("Other"),
    Function.MANAGEMENT: text("Management"),
    Function.TECHNICAL: text("Technical"),
    Function.PROCUREMENT: text("Procurement"),
    Function.FINANCE: text("Finance"),
    Function.COMMERCIAL: text("Commercial"),
    Function.PRODUCTION: text("Production"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Record):
    """A place on the chart; it outlives its holder. Without one it is vacant, or, if `unknown`,
    somebody sits there whom we do not know yet. `place` orders the reports of one manager;
    `dotted` is a second boss; an `outsider` stands beside the tree (design institute, adviser)."""

    account: Id
    title: str
    department: str = ""
    function: Function = Function.OTHER
    manager: Id | None = None
    place: int = 0
    unknown: bool = False
    assistant: bool = False
    outsider: bool = False
    dotted: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A human. Only what the person may read: name and business contact."""

    name: str
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure(Record):
    """Somebody's time on a seat. Open while `until` (the last day) is None."""

    person: Id
    seat: Id
    since: date | None = None
    until: date | None = None


@derived(Seat)
def reports_by_manager(plan: Plan) -> Mapping[Id | None, list[Seat]]:
    """The seats under each seat, in the chart's order; under None: the roots of every account."""
    reports: dict[Id | None, list[Seat]] = {}
    for seat in plan.all(Seat):
        reports.setdefault(seat.manager, []).append(seat)
    for seats in reports.values():
        seats.sort(key=lambda s: (s.place, s.id))
    return reports


@derived(Seat)
def seats_by_account(plan: Plan) -> Mapping[Id, list[Seat]]:
    """The seats of each account, every manager before its reports."""
    found: dict[Id, list[Seat]] = {}
    reports = reports_by_manager(plan)
    for root in reports.get(None, ()):
        seats = found.setdefault(root.account, [])
        waiting = [root]
        while waiting:
            seat = waiting.pop()
            seats.append(seat)
            waiting.extend(reversed(reports.get(seat.id, ())))
    return found


@derived(Tenure)
def tenure_by_seat(plan: Plan) -> Mapping[Id, Tenure]:
    """The open tenure of each seat that is held."""
    return {t.seat: t for t in plan.all(Tenure) if t.until is None}


@derived(Tenure)
def tenures_by_person(plan: Plan) -> Mapping[Id, list[Tenure]]:
    found: dict[Id, list[Tenure]] = {}
    for tenure in plan.all(Tenure):
        found.setdefault(tenure.person, []).append(tenure)
    return found


def seats(plan: Plan, account: Id) -> list[Seat]:
    """The account's seats, every manager before its reports."""
    return seats_by_account(plan).get(account, [])


def roots(plan: Plan, account: Id) -> list[Seat]:
    return [s for s in reports_by_manager(plan).get(None, ()) if s.account == account]


def direct_reports(plan: Plan, seat: Id) -> list[Seat]:
    return reports_by_manager(plan).get(seat, [])


def managers_above(plan: Plan, seat: Seat) -> Iterator[Seat]:
    while seat.manager is not None:
        seat = plan.get(Seat, seat.manager)
        yield seat


def branch(plan: Plan, seat: Seat) -> list[Seat]:
    """The seat and everything below it, managers first."""
    found = [seat]
    for each in found:
        found.extend(direct_reports(plan, each.id))
    return found


def holder(plan: Plan, seat: Id) -> Person | None:
    tenure = tenure_by_seat(plan).get(seat)
    return None if tenure is None else plan.get(Person, tenure.person)


def seats_of(plan: Plan, person: Id) -> list[Seat]:
    """The seats somebody holds now; there may be several, in several accounts."""
    held = [t for t in tenures_by_person(plan).get(person, ()) if t.until is None]
    return [plan.get(Seat, t.seat) for t in held]


def people(plan: Plan, account: Id) -> list[Person]:
    """Everybody who sits in the account now, once each, in the chart's order."""
    found = {p.id: p for s in seats(plan, account) if (p := holder(plan, s.id))}
    return list(found.values())


def name_of(plan: Plan, seat: Seat) -> Text:
    """What stands in bold on the box."""
    person = holder(plan, seat.id)
    if person is not None:
        return text("{name}", name=person.name)
    return text("Not known yet") if seat.unknown else text("Vacant")
