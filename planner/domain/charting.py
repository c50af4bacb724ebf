"""What can be done to the chart: seats added, moved, filled, vacated, removed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.accounts import Account
from planner.domain.actions import Action, Contact
from planner.domain.errors import Refused
from planner.domain.leaving import day_before, gone, vacated
from planner.domain.org import (
    Function,
    Person,
    Seat,
    Tenure,
    branch,
    direct_reports,
    holder,
    managers_above,
    reports_under,
    roots,
    seats,
)
from planner.domain.plan import Plan
from planner.domain.purchases import purchases
from planner.domain.record import Change, Edit, Id, Record, added, removed, replaced
from planner.domain.roles import purchase_records, taken_over
from planner.domain.text import Text, text
from planner.domain.together import together


def add_seat(plan: Plan, account: Id, under: Id | None = None, *, title: str = "") -> Change:
    """A new seat below `under`, last among its reports; without it, a root of the account."""
    plan.get(Account, account)
    if under is not None and plan.get(Seat, under).account != account:
        raise Refused(text("Both seats must be in the same account."))
    siblings = reports_under(plan, account, under)
    place = siblings[-1].place + 1 if siblings else 0
    seat = Seat(
        id=next(plan.new_ids()), account=account, title=title.strip(), manager=under, place=place
    )
    return Change(_adding(seat), added(seat))


def add_colleague(plan: Plan, beside: Id, *, title: str = "") -> Change:
    """A new seat right after `beside`, under the same manager and in the same department."""
    sibling = plan.get(Seat, beside)
    seat = replace(
        sibling,
        id=next(plan.new_ids()),
        title=title.strip(),
        unknown=False,
        assistant=False,
        dotted=None,
        place=sibling.place + 1,
    )
    return Change(_adding(seat), (*_make_room(plan, sibling), *added(seat)))


def edit_seat(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set `title`, `department`, `function`, `unknown` or `assistant`."""
    seat = plan.get(Seat, id)
    after = replace(seat, **fields)  # type: ignore[arg-type]
    if after.unknown and not seat.unknown and holder(plan, id) is not None:
        raise Refused(text("{name} sits here. Vacate the seat first.", name=_holder(plan, id)))
    label = text("Edit {title}", title=after.title) if after.title else text("Edit seat")
    return Change(label, replaced(seat, after))


def move_seat(plan: Plan, id: Id, under: Id | None, *, before: Id | None = None) -> Change:
    """Let the seat report to another, or to nobody (None), in front of `before` or last.
    Its own reports move with it."""
    seat = plan.get(Seat, id)
    if under is not None:
        check_move(plan, seat, plan.get(Seat, under))
    now = reports_under(plan, seat.account, under)
    siblings = [s for s in now if s.id != id]
    at = next((i for i, s in enumerate(siblings) if s.id == before), len(siblings))
    if before == id and seat in now:
        at = now.index(seat)
    ordered = [*siblings[:at], reporting_to(seat, under), *siblings[at:]]
    edits: list[Edit] = []
    for place, sibling in enumerate(ordered):
        edits.extend(replaced(plan.get(Seat, sibling.id), replace(sibling, place=place)))
    said = _said(plan, seat)
    label = text("Move {title}", title=said) if said else text("Move seat")
    return Change(label, tuple(edits))


def reporting_to(seat: Seat, manager: Id | None) -> Seat:
    """The seat under its new manager: inside the tree, and with that one boss only once."""
    return replace(
        seat,
        manager=manager,
        outsider=seat.outsider and manager is None,
        dotted=None if seat.dotted == manager else seat.dotted,
    )


def check_move(plan: Plan, seat: Seat, manager: Seat) -> None:
    """Refused where the seat may not report to `manager`."""
    if manager.account != seat.account:
        raise Refused(text("Both seats must be in the same account."))
    if manager == seat:
        raise Refused(text("A seat cannot report to itself."))
    if seat in managers_above(plan, manager):
        raise Refused(
            text(
                "{manager} reports to {seat}. Move that seat out first.",
                manager=_title(plan, manager),
                seat=_title(plan, seat),
            )
        )


def remove_seat(plan: Plan, id: Id) -> Change:
    """Remove the seat; its reports move up to its manager, into its place."""
    seat = plan.get(Seat, id)
    reports = direct_reports(plan, id)
    siblings = reports_under(plan, seat.account, seat.manager)
    later = siblings[siblings.index(seat) + 1 :]
    moved: list[Edit] = []
    for offset, report in enumerate(reports):
        moved_up = reporting_to(report, seat.manager)
        after = replace(moved_up, place=seat.place + offset, outsider=seat.outsider)
        moved.extend(replaced(report, after))
    for sibling in later if reports else ():
        after = replace(sibling, place=sibling.place + len(reports) - 1)
        moved.extend(replaced(sibling, after))
    said = _said(plan, seat)
    label = text("Remove {title}", title=said) if said else text("Remove seat")
    steps = (lambda _: Change(label, tuple(moved)), lambda p: Change(label, gone(p, [seat])))
    return Change(label, together(plan, steps))


def remove_branch(plan: Plan, id: Id) -> Change:
    """Remove the seat and everything below it, with the people who sit nowhere else."""
    seat = plan.get(Seat, id)
    said = _said(plan, seat)
    label = text("Remove branch {title}", title=said) if said else text("Remove branch")
    return Change(label, gone(plan, branch(plan, seat)))


def fill_seat(plan: Plan, id: Id, name: str, *, since: date | None = None) -> Change:
    """Put a new person on the seat; whoever sat there leaves it the day before."""
    seat = plan.get(Seat, id)
    if not name.strip():
        raise Refused(text("A person needs a name."))
    ids = plan.new_ids()
    person = Person(id=next(ids), name=name.strip())
    tenure = Tenure(id=next(ids), person=person.id, seat=id, since=since)
    edits = [*vacated(plan, id, day_before(since)), *replaced(seat, replace(seat, unknown=False))]
    return Change(
        text("Seat {name}", name=person.name),
        (*edits, *added(person, tenure), *taken_over(plan, id, person.id)),
    )


def seat_person(plan: Plan, id: Id, person: Id, *, since: date | None = None) -> Change:
    """Put somebody who is known already on the seat, beside the seats they hold."""
    seat, who = plan.get(Seat, id), plan.get(Person, person)
    if holder(plan, id) == who:
        raise Refused(text("{name} sits here already.", name=who.name))
    tenure = Tenure(id=next(plan.new_ids()), person=person, seat=id, since=since)
    edits = [*vacated(plan, id, day_before(since)), *replaced(seat, replace(seat, unknown=False))]
    taken = taken_over(plan, id, person)
    return Change(text("Seat {name}", name=who.name), (*edits, *added(tenure), *taken))


def vacate_seat(plan: Plan, id: Id, *, on: date | None = None) -> Change:
    """End the tenure on the seat (`on` is its last day); without a day it is taken back whole."""
    if holder(plan, id) is None:
        raise Refused(text("Nobody sits here."))
    return Change(text("Vacate {name}", name=_holder(plan, id)), tuple(vacated(plan, id, on)))


def rename_holder(plan: Plan, id: Id, name: str) -> Change:
    """Type a name on a box: fills a seat without a holder, renames the one it has."""
    person = holder(plan, id)
    if person is None:
        return fill_seat(plan, id, name)
    return edit_person(plan, person.id, name=name)


def edit_person(plan: Plan, /, id: Id, **fields: str) -> Change:
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
    """One imported seat: `manager` and `same_person_as` are positions in the list, None: none.
    A person is described where first named; `same_person_as` points back there."""

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
    last = max((s.place for s in roots(plan, account)), default=-1)
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
            place=last + 1 + n,
        )
        records.append(seat)
        known = None if new.same_person_as is None else people.get(new.same_person_as)
        if known is None and new.name:
            person = Person(
                id=next(ids), name=new.name, phone=new.phone, email=new.email, note=new.note
            )
            records.append(person)
            known = person.id
        if known is not None:
            people[n] = known
            records.append(Tenure(id=next(ids), person=known, seat=seat.id))
    return Change(text("Import {n} seats", n=len(newcomers)), added(*records))


def _make_room(plan: Plan, beside: Seat) -> list[Edit]:
    """Moves those after `beside` back as far as needed, so that the next place is free."""
    siblings = reports_under(plan, beside.account, beside.manager)
    edits: list[Edit] = []
    free = beside.place + 2
    for sibling in siblings[siblings.index(beside) + 1 :]:
        edits.extend(replaced(sibling, replace(sibling, place=max(free, sibling.place))))
        free = max(free, sibling.place) + 1
    return edits


def _adding(seat: Seat) -> Text:
    return text("Add {title}", title=seat.title) if seat.title else text("Add seat")


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
    noted: list[Record] = [a for a in plan.all(Action) if a.account == id]
    noted += [c for c in plan.all(Contact) if c.account == id]
    out = removed(*noted)
    known = {e.id for e in out}
    for purchase in purchases(plan, id):
        out += tuple(e for e in purchase_records(plan, purchase) if e.id not in known)
    already = {e.id for e in out}
    chart = [e for e in gone(plan, seats(plan, id)) if e.id not in already]
    return Change(text("Remove {name}", name=account.name), (*chart, *out, *removed(account)))
