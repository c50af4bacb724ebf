"""Branches of charts: copied as plain data, pasted with new seats and people, moved elsewhere."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from planner.domain.accounts import Account
from planner.domain.charting import check_move, reporting_to
from planner.domain.errors import Refused
from planner.domain.org import (
    Function,
    Person,
    Seat,
    Tenure,
    branch,
    holder,
    reports_under,
    topmost,
)
from planner.domain.plan import Plan
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Edit, Id, Record, added, replaced
from planner.domain.several import move_seats
from planner.domain.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipped:
    """One seat of a copied branch. `manager` and `dotted` are positions in the copy, None: none;
    `person` counts the people of the copy, None where nobody known sits."""

    title: str = ""
    department: str = ""
    function: Function = Function.OTHER
    manager: int | None = None
    unknown: bool = False
    assistant: bool = False
    outsider: bool = False
    dotted: int | None = None
    person: int | None = None
    name: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


def clipped(plan: Plan, ids: Collection[Id]) -> tuple[Clipped, ...]:
    """A copy of the branches, managers first. What a purchase says of people stays there."""
    seats = [s for top in topmost(plan, ids) for s in branch(plan, top)]
    numbers = {s.id: n for n, s in enumerate(seats)}
    people: dict[Id, int] = {}
    found: list[Clipped] = []
    for seat in seats:
        person = holder(plan, seat.id)
        copy = Clipped(
            title=seat.title,
            department=seat.department,
            function=seat.function,
            manager=None if seat.manager is None else numbers.get(seat.manager),
            unknown=seat.unknown,
            assistant=seat.assistant,
            outsider=seat.outsider,
            dotted=None if seat.dotted is None else numbers.get(seat.dotted),
        )
        found.append(copy if person is None else _held(copy, person, people))
    return tuple(found)


def _held(copy: Clipped, person: Person, people: dict[Id, int]) -> Clipped:
    number = people.setdefault(person.id, len(people))
    return replace(
        copy,
        person=number,
        name=person.name,
        phone=person.phone,
        email=person.email,
        note=person.note,
    )


def paste_branches(plan: Plan, account: Id, under: Id | None, seats: Sequence[Clipped]) -> Change:
    """Add the copied branches below `under`, or at the top: new seats, and new people on them."""
    plan.get(Account, account)
    _check_place(plan, (), account, under)
    ids = plan.new_ids()
    numbered = [next(ids) for _ in seats]
    people: dict[int, Id] = {}
    records: list[Record] = []
    last = max((s.place for s in reports_under(plan, account, under)), default=-1)
    for place, (id, copy) in enumerate(zip(numbered, seats, strict=True), last + 1):
        top = copy.manager is None
        manager = under if copy.manager is None else numbered[copy.manager]
        seat = Seat(
            id=id,
            account=account,
            title=copy.title,
            department=copy.department,
            function=copy.function,
            manager=manager,
            place=place,
            unknown=copy.unknown,
            assistant=copy.assistant,
            outsider=copy.outsider and top and under is None,
            dotted=None if copy.dotted is None else numbered[copy.dotted],
        )
        records.append(seat)
        if copy.person is not None:
            if copy.person not in people:
                people[copy.person] = next(ids)
                records.append(_person(people[copy.person], copy))
            records.append(Tenure(id=next(ids), person=people[copy.person], seat=id))
    return Change(text("Paste {n} seats", n=len(seats)), added(*records))


def _person(id: Id, copy: Clipped) -> Person:
    return Person(id=id, name=copy.name, phone=copy.phone, email=copy.email, note=copy.note)


def move_branches(plan: Plan, ids: Collection[Id], account: Id, under: Id | None) -> Change:
    """Move the branches, with the people on them, below a seat of any account, or to its top."""
    tops = topmost(plan, ids)
    if all(s.account == account for s in tops):
        return move_seats(plan, ids, under)
    plan.get(Account, account)
    seats = {s.id: s for top in tops for s in branch(plan, top)}
    _check_place(plan, tops, account, under)
    last = max((s.place for s in reports_under(plan, account, under)), default=-1)
    edits: list[Edit] = []
    for place, top in enumerate(tops, last + 1):
        seats[top.id] = replace(reporting_to(top, under), place=place)
    for seat in seats.values():
        kept = seat.dotted if seat.dotted in seats else None
        edits.extend(replaced(plan.get(Seat, seat.id), replace(seat, account=account, dotted=kept)))
    edits.extend(_left_behind(plan, set(seats), account))
    return Change(text("Move {n} seats", n=len(seats)), tuple(edits))


def _check_place(plan: Plan, tops: Collection[Seat], account: Id, under: Id | None) -> None:
    if under is None:
        return
    manager = plan.get(Seat, under)
    if manager.account != account:
        raise Refused(text("Both seats must be in the same account."))
    for top in tops:
        if top.account == account:
            check_move(plan, top, manager)


def _left_behind(plan: Plan, moved: Collection[Id], account: Id) -> list[Edit]:
    """Second bosses and pinned seats that are no longer in the same account."""
    edits: list[Edit] = []
    for seat in plan.all(Seat):
        if seat.dotted in moved and seat.id not in moved:
            edits.extend(replaced(seat, replace(seat, dotted=None)))
    for each in plan.all(Purchase):
        if each.pinned in moved and each.account != account:
            edits.extend(replaced(each, replace(each, pinned=None, pin_reason="")))
    return edits
