"""What can be done to the chart: seats added, moved, filled, vacated, removed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.accounts import Account
from planner.domain.errors import Refused
from planner.domain.org import (
    Function,
    Person,
    Seat,
    Tenure,
    branch,
    direct_reports,
    holder,
    managers_above,
    roots,
    seats,
    tenure_by_seat,
    tenures_by_person,
)
from planner.domain.plan import Plan
from planner.domain.record import Change, Edit, Id, Record, added, removed, replaced
from planner.domain.purchases import purchases
from planner.domain.roles import forgotten, purchase_records, taken_over
from planner.domain.text import Text, text


def add_seat(plan: Plan, account: Id, under: Id | None = None, *, title: str = "") -> Change:
    """A new seat below `under`, last among its reports; without it, a root of the account."""
    plan.get(Account, account)
    siblings = direct_reports(plan, under) if under is not None else roots(plan, account)
    place = siblings[-1].place + 1 if siblings else 0
    seat = Seat(
        id=next(plan.new_ids()), account=account, title=title.strip(), manager=under, place=place
    )
    return Change(_named("Add seat", "Add {title}", title), added(seat))


def add_colleague(plan: Plan, beside: Id, *, title: str = "") -> Change:
    """A new seat right after `beside`, under the same manager."""
    sibling = plan.get(Seat, beside)
    seat = replace(
        sibling,
        id=next(plan.new_ids()),
        title=title.strip(),
        unknown=False,
        department=sibling.department,
        place=sibling.place + 1,
    )
    return Change(_named("Add seat", "Add {title}", title), (*_make_room(plan, seat), *added(seat)))


def edit_seat(plan: Plan, id: Id, **fields: object) -> Change:
    """Set `title`, `department`, `function` or `unknown`."""
    seat = plan.get(Seat, id)
    after = replace(seat, **fields)  # type: ignore[arg-type]
    if after.unknown and not seat.unknown and holder(plan, id) is not None:
        raise Refused(text("{name} sits here. Vacate the seat first.", name=_holder(plan, id)))
    return Change(_named("Edit seat", "Edit {title}", after.title), replaced(seat, after))


def move_seat(plan: Plan, id: Id, under: Id | None, *, before: Id | None = None) -> Change:
    """Let the seat report to another, or to nobody (None), in front of `before` or last.
    Its own reports move with it."""
    seat = plan.get(Seat, id)
    if under is not None:
        manager = plan.get(Seat, under)
        if manager.account != seat.account:
            raise Refused(text("Both seats must be in the same account."))
        if seat in (manager, *managers_above(plan, manager)):
            raise Refused(
                text(
                    "{manager} reports to {seat}. Move that seat out first.",
                    manager=_title(plan, manager),
                    seat=_title(plan, seat),
                )
            )
    siblings = direct_reports(plan, under) if under is not None else roots(plan, seat.account)
    siblings = [s for s in siblings if s.id != id]
    at = next((i for i, s in enumerate(siblings) if s.id == before), len(siblings))
    ordered = [*siblings[:at], replace(seat, manager=under), *siblings[at:]]
    edits: list[Edit] = []
    for place, sibling in enumerate(ordered):
        edits.extend(replaced(plan.get(Seat, sibling.id), replace(sibling, place=place)))
    return Change(_named("Move seat", "Move {title}", _said(plan, seat)), tuple(edits))


def remove_seat(plan: Plan, id: Id) -> Change:
    """Remove the seat; its reports move up to its manager, into its place."""
    seat = plan.get(Seat, id)
    reports = direct_reports(plan, id)
    later = [
        s
        for s in (
            direct_reports(plan, seat.manager)
            if seat.manager is not None
            else roots(plan, seat.account)
        )
        if s.id != id and (s.place, s.id) > (seat.place, seat.id)
    ]
    moved: list[Edit] = []
    for offset, report in enumerate(reports):
        after = replace(report, manager=seat.manager, place=seat.place + offset)
        moved.extend(replaced(report, after))
    for sibling in later if reports else ():
        after = replace(sibling, place=sibling.place + len(reports) - 1)
        moved.extend(replaced(sibling, after))
    return Change(
        _named("Remove seat", "Remove {title}", _said(plan, seat)), (*moved, *_gone(plan, [seat]))
    )


def remove_branch(plan: Plan, id: Id) -> Change:
    """Remove the seat and everything below it, with the people who sit nowhere else."""
    seat = plan.get(Seat, id)
    gone = _gone(plan, branch(plan, seat))
    return Change(_named("Remove branch", "Remove branch {title}", _said(plan, seat)), gone)


def fill_seat(plan: Plan, id: Id, name: str, *, since: date | None = None) -> Change:
    """Put a new person on the seat; whoever sat there leaves it the day before."""
    seat = plan.get(Seat, id)
    if not name.strip():
        raise Refused(text("A person needs a name."))
    ids = plan.new_ids()
    person = Person(id=next(ids), name=name.strip())
    tenure = Tenure(id=next(ids), person=person.id, seat=id, since=since)
    edits = [*_vacated(plan, id, since), *replaced(seat, replace(seat, unknown=False))]
    return Change(
        text("Seat {name}", name=person.name),
        (*edits, *added(person, tenure), *taken_over(plan, id, person.id)),
    )


def seat_person(plan: Plan, id: Id, person: Id, *, since: date | None = None) -> Change:
    """Put somebody who is known already on the seat, beside the seats they hold."""
    seat, who = plan.get(Seat, id), plan.get(Person, person)
    tenure = Tenure(id=next(plan.new_ids()), person=person, seat=id, since=since)
    edits = [*_vacated(plan, id, since), *replaced(seat, replace(seat, unknown=False))]
    return Change(text("Seat {name}", name=who.name), (*edits, *added(tenure)))


def vacate_seat(plan: Plan, id: Id, *, on: date | None = None) -> Change:
    """End the tenure on the seat (`on` is its last day); without a day it is taken back whole."""
    if holder(plan, id) is None:
        raise Refused(text("Nobody sits here."))
    return Change(text("Vacate {name}", name=_holder(plan, id)), tuple(_vacated(plan, id, on)))


def rename_holder(plan: Plan, id: Id, name: str) -> Change:
    """Type a name on a box: fills a seat without a holder, renames the one it has."""
    person = holder(plan, id)
    if person is None:
        return fill_seat(plan, id, name)
    return edit_person(plan, person.id, name=name)


def edit_person(plan: Plan, id: Id, **fields: str) -> Change:
    """Set `name`, `phone`, `email` or `note`."""
    person = plan.get(Person, id)
    if "name" in fields:
        fields["name"] = fields["name"].strip()
        if not fields["name"]:
            raise Refused(text("A person needs a name. Vacate the seat instead."))
    after = replace(person, **fields)  # type: ignore[arg-type]
    return Change(text("Edit {name}", name=person.name), replaced(person, after))


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """One imported seat: `manager` and `same_person_as` are positions in the list, None: none."""

    title: str = ""
    department: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    manager: int | None = None
    same_person_as: int | None = None


def import_people(plan: Plan, account: Id, newcomers: Sequence[Newcomer]) -> Change:
    """Add all seats and people of an import in one step. Managers may stand in any order."""
    plan.get(Account, account)
    ids = plan.new_ids()
    seat_ids = [next(ids) for _ in newcomers]
    first = len(roots(plan, account))
    people: dict[int, Id] = {}
    records: list[Record] = []
    for n, new in enumerate(newcomers):
        manager = None if new.manager is None else seat_ids[new.manager]
        seat = Seat(
            id=seat_ids[n],
            account=account,
            title=new.title,
            department=new.department,
            function=Function.OTHER,
            manager=manager,
            place=first + n,
        )
        records.append(seat)
        if new.name or new.same_person_as is not None:
            known = None if new.same_person_as is None else people.get(new.same_person_as)
            if known is None:
                person = Person(
                    id=next(ids), name=new.name, phone=new.phone, email=new.email, note=new.note
                )
                records.append(person)
                known = person.id
            people[n] = known
            records.append(Tenure(id=next(ids), person=known, seat=seat.id))
    return Change(text("Import {n} seats", n=len(newcomers)), added(*records))


def _vacated(plan: Plan, seat: Id, on: date | None) -> Iterable[Edit]:
    tenure = tenure_by_seat(plan).get(seat)
    if tenure is None:
        return ()
    if on is not None:
        last = max(on, tenure.since) if tenure.since else on
        return (Edit(tenure, replace(tenure, until=last)),)
    if len(tenures_by_person(plan)[tenure.person]) > 1:
        return removed(tenure)
    person = plan.get(Person, tenure.person)
    return (*forgotten(plan, {person.id}, set()), *removed(tenure, person))


def _gone(plan: Plan, leaving: list[Seat]) -> tuple[Edit, ...]:
    """The seats go, and with them tenures, people who sit nowhere else, and their roles."""
    ids = {s.id for s in leaving}
    tenures = [t for t in plan.all(Tenure) if t.seat in ids]
    everyone = tenures_by_person(plan)
    left = {t.person for t in tenures if all(u.seat in ids for u in everyone[t.person])}
    people = [plan.get(Person, p) for p in sorted(left)]
    return (*forgotten(plan, left, ids), *removed(*tenures, *people, *reversed(leaving)))


def _make_room(plan: Plan, seat: Seat) -> list[Edit]:
    siblings = (
        direct_reports(plan, seat.manager)
        if seat.manager is not None
        else roots(plan, seat.account)
    )
    return [Edit(s, replace(s, place=s.place + 1)) for s in siblings if s.place >= seat.place]


def _named(without: str, template: str, title: str) -> Text:
    return Text(template, {"title": title}) if title.strip() else Text(without)


def _title(plan: Plan, seat: Seat) -> Text:
    said = _said(plan, seat)
    return text("{name}", name=said) if said else text("this seat")


def _said(plan: Plan, seat: Seat) -> str:
    person = holder(plan, seat.id)
    return seat.title or (person.name if person else "")


def _holder(plan: Plan, seat: Id) -> str:
    person = holder(plan, seat)
    return person.name if person else ""


def remove_account(plan: Plan, id: Id) -> Change:
    """Remove the account with its chart, its purchases and the people who sit nowhere else."""
    account = plan.get(Account, id)
    purchases_ = [e for p in purchases(plan, id) for e in purchase_records(plan, p)]
    gone = {e.id for e in purchases_}
    chart = [e for e in _gone(plan, seats(plan, id)) if e.id not in gone]
    return Change(
        text("Remove {name}", name=account.name), (*chart, *purchases_, *removed(account))
    )
