"""Seats outlive people: who sat where from when to when, and moving somebody on."""

from dataclasses import replace
from datetime import date

from planner.domain.errors import Refused
from planner.domain.leaving import day_before, vacated
from planner.domain.org import (
    Person,
    Seat,
    Tenure,
    holder,
    tenure_by_seat,
    tenures_by_person,
    tenures_by_seat,
)
from planner.domain.plan import Plan
from planner.domain.record import Change, Edit, Id, added, removed, replaced
from planner.domain.roles import forgotten, taken_over
from planner.domain.text import text


def history(plan: Plan, seat: Id) -> list[tuple[Tenure, Person]]:
    """Everybody who has sat there, the latest first."""
    found = sorted(
        tenures_by_seat(plan).get(seat, ()),
        key=lambda t: (t.until or date.max, t.since or date.min, t.id),
        reverse=True,
    )
    return [(t, plan.get(Person, t.person)) for t in found]


def date_tenure(plan: Plan, id: Id, *, since: date | None, until: date | None) -> Change:
    """Set from when to when somebody sits or sat there; `until` is the last day, None: still."""
    before = plan.get(Tenure, id)
    person, seat = plan.get(Person, before.person), plan.get(Seat, before.seat)
    if since is not None and until is not None and until < since:
        raise Refused(text("The last day cannot come before the first."))
    edits = [*replaced(before, replace(before, since=since, until=until))]
    if before.until is not None and until is None:
        edits = [*_reopened(plan, seat, person), *edits]
    return Change(text("Dates of {name}", name=person.name), tuple(edits))


def _reopened(plan: Plan, seat: Seat, person: Person) -> tuple[Edit, ...]:
    sitting = holder(plan, seat.id)
    if sitting is not None:
        raise Refused(text("{name} sits here. Vacate the seat first.", name=sitting.name))
    known = replaced(seat, replace(seat, unknown=False))
    return (*known, *taken_over(plan, seat.id, person.id))


def remove_tenure(plan: Plan, id: Id) -> Change:
    """Take a time on a seat out of its history, and whoever never sat anywhere else."""
    tenure = plan.get(Tenure, id)
    person = plan.get(Person, tenure.person)
    label = text("Take {name} out of the history", name=person.name)
    if len(tenures_by_person(plan)[person.id]) > 1:
        return Change(label, removed(tenure))
    return Change(label, (*forgotten(plan, {person.id}, set()), *removed(tenure, person)))


def move_person(plan: Plan, from_: Id, to: Id, *, on: date) -> Change:
    """Let the holder of one seat sit on another, of any account, from `on`. The old time ends the
    day before and stays in the history; so does the one of whoever sat on the new seat."""
    person = holder(plan, from_)
    if person is None:
        raise Refused(text("Nobody sits here."))
    seat = plan.get(Seat, to)
    if holder(plan, to) == person:
        raise Refused(text("{name} sits here already.", name=person.name))
    left = day_before(on)
    tenure = Tenure(id=next(plan.new_ids()), person=person.id, seat=to, since=on)
    edits = [
        *vacated(plan, from_, left),
        *vacated(plan, to, left),
        *replaced(seat, replace(seat, unknown=False)),
        *added(tenure),
        *taken_over(plan, to, person.id),
    ]
    return Change(text("Move {title}", title=person.name), tuple(edits))


def swap_people(plan: Plan, one: Id, other: Id, *, on: date) -> Change:
    """Let the holders of two seats change places from `on`."""
    first, second = tenure_by_seat(plan).get(one), tenure_by_seat(plan).get(other)
    if first is None or second is None or first.person == second.person:
        raise Refused(text("Two people are needed to change places."))
    left = day_before(on)
    ids = plan.new_ids()
    coming = (
        Tenure(id=next(ids), person=first.person, seat=other, since=on),
        Tenure(id=next(ids), person=second.person, seat=one, since=on),
    )
    edits = (*vacated(plan, one, left), *vacated(plan, other, left), *added(*coming))
    return Change(text("Change places"), edits)
