"""The organisation chart: seats, who sits on them, and whom they report to."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from planner.domain.grouped import grouped
from planner.domain.plan import Plan, derived
from planner.domain.record import Edit, Id, Record
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


reports_by_manager = grouped(Seat, lambda seat: seat.manager, lambda seat: (seat.place, seat.id))
"""The seats under each seat, in the chart's order; under None: the roots of every account."""


def _charts(plan: Plan, accounts: Collection[Id]) -> Mapping[Id, list[Seat]]:
    found: dict[Id, list[Seat]] = {}
    reports = reports_by_manager(plan)
    for root in reports.get(None, ()):
        if root.account in accounts:
            seats = found.setdefault(root.account, [])
            waiting = [root]
            while waiting:
                seat = waiting.pop()
                seats.append(seat)
                waiting.extend(reversed(reports.get(seat.id, ())))
    return found


def touched_charts(edits: Iterable[Edit]) -> set[Id]:
    """The accounts whose seats the edits touch."""
    both = (seat for edit in edits for seat in (edit.before, edit.after))
    return {seat.account for seat in both if isinstance(seat, Seat)}


def _same_charts(
    index: Mapping[Id, list[Seat]], edits: Sequence[Edit]
) -> Mapping[Id, list[Seat]] | None:
    """The charts where every seat stayed in its place and only says something else; else None."""
    charts = dict(index)
    for edit in edits:
        before, after = edit.before, edit.after
        if not (isinstance(before, Seat) and isinstance(after, Seat)):
            return None
        if _place(before) != _place(after):
            return None
        chart = charts[before.account]
        at = next((n for n, seat in enumerate(chart) if seat is before), None)
        if at is None:
            return None
        charts[before.account] = [*chart[:at], after, *chart[at + 1 :]]
    return charts


def _place(seat: Seat) -> tuple[Id, Id | None, int]:
    return seat.account, seat.manager, seat.place


def _carry_charts(
    index: Mapping[Id, list[Seat]], plan: Plan, edits: Sequence[Edit]
) -> Mapping[Id, list[Seat]]:
    if (same := _same_charts(index, edits)) is not None:
        return same
    touched = touched_charts(edits)
    kept = {account: seats for account, seats in index.items() if account not in touched}
    return {**kept, **_charts(plan, touched)}


@derived(Seat, carry=_carry_charts)
def seats_by_account(plan: Plan) -> Mapping[Id, list[Seat]]:
    """The seats of each account, every manager before its reports."""
    return _charts(plan, {root.account for root in reports_by_manager(plan).get(None, ())})


def _carry_holders(
    index: Mapping[Id, Tenure], _plan: Plan, edits: Sequence[Edit]
) -> Mapping[Id, Tenure]:
    carried = dict(index)
    for edit in edits:
        before, after = edit.before, edit.after
        if isinstance(before, Tenure) and carried.get(before.seat) == before:
            del carried[before.seat]
        if isinstance(after, Tenure) and after.until is None:
            carried[after.seat] = after
    return carried


@derived(Tenure, carry=_carry_holders)
def tenure_by_seat(plan: Plan) -> Mapping[Id, Tenure]:
    """The open tenure of each seat that is held."""
    return {t.seat: t for t in plan.all(Tenure) if t.until is None}


tenures_by_person = grouped(Tenure, lambda tenure: tenure.person, lambda tenure: tenure.id)
tenures_by_seat = grouped(Tenure, lambda tenure: tenure.seat, lambda tenure: tenure.id)


def _carry_dotted(dotted: Mapping[Id, Id], _plan: Plan, edits: Sequence[Edit]) -> Mapping[Id, Id]:
    carried = dict(dotted)
    for edit in edits:
        carried.pop(edit.id, None)
        if isinstance(edit.after, Seat) and edit.after.dotted is not None:
            carried[edit.id] = edit.after.dotted
    return carried


@derived(Seat, carry=_carry_dotted)
def dotted_seats(plan: Plan) -> Mapping[Id, Id]:
    """The second boss of every seat that has one."""
    return {s.id: s.dotted for s in plan.all(Seat) if s.dotted is not None}


def seats(plan: Plan, account: Id) -> list[Seat]:
    """The account's seats, every manager before its reports."""
    return seats_by_account(plan).get(account, [])


def roots(plan: Plan, account: Id) -> list[Seat]:
    return [s for s in reports_by_manager(plan).get(None, ()) if s.account == account]


def direct_reports(plan: Plan, seat: Id) -> list[Seat]:
    return reports_by_manager(plan).get(seat, [])


def reports_under(plan: Plan, account: Id, manager: Id | None) -> list[Seat]:
    """The seats under `manager`; without one, the roots of the account."""
    return roots(plan, account) if manager is None else direct_reports(plan, manager)


def topmost(plan: Plan, chosen: Collection[Id]) -> list[Seat]:
    """Those of the chosen seats that no other of them stands above, in the order of their chart."""
    found = {id: plan.get(Seat, id) for id in chosen}
    tops = [s for s in found.values() if not any(m.id in found for m in managers_above(plan, s))]
    paths = {s.id: _path(plan, s) for s in tops}
    return sorted(tops, key=lambda s: paths[s.id])


def _path(plan: Plan, seat: Seat) -> list[tuple[int, Id]]:
    """Where a seat stands in its chart, as something to sort by."""
    return [(s.place, s.id) for s in (*reversed([*managers_above(plan, seat)]), seat)]


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
