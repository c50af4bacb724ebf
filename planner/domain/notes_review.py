"""Notes about people that have grown old: to be kept for a reason, or removed.

The laws on people's data want no note kept longer than it is needed (eligibility.md, people data).
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.actions import Contact, last_contact_by_person
from planner.domain.org import Person
from planner.domain.plan import Plan
from planner.domain.record import Id

MONTHS = 24
"""So long after the last contact a note is looked at again, where nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class OldNote:
    """A note of a person, or of a contact that was had with `people`. `since`: the last contact
    with them, or the day it was written if that is later; None where neither is known."""

    of: Person | Contact
    people: tuple[Person, ...]
    note: str
    since: date | None


def notes_to_review(
    plan: Plan, today: date, written: Mapping[Id, date], months: int = MONTHS
) -> list[OldNote]:
    """The notes older than so many months, the oldest first. `written` has the day on which the
    note of a person was last changed, as far as it is known."""
    before = months_before(today, months)
    found = [
        old
        for old in (*_of_people(plan, written), *_of_contacts(plan))
        if old.since is None or old.since < before
    ]
    return sorted(found, key=lambda old: (old.since or date.min, old.of.id))


def _of_people(plan: Plan, written: Mapping[Id, date]) -> Iterator[OldNote]:
    met = last_contact_by_person(plan)
    for person in plan.all(Person):
        if person.note.strip():
            days = [day for day in (met.get(person.id), written.get(person.id)) if day]
            yield OldNote(person, (person,), person.note, max(days, default=None))


def _of_contacts(plan: Plan) -> Iterator[OldNote]:
    """A contact's note lives on while somebody who was there is still in touch with us."""
    met = last_contact_by_person(plan)
    for contact in plan.all(Contact):
        if contact.note.strip():
            people = tuple(p for id in sorted(contact.people) if (p := plan.find(Person, id)))
            since = max([contact.on, *(met[p.id] for p in people)])
            yield OldNote(contact, people, contact.note, since)


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; the month's last, where it has no such day."""
    month = day.year * 12 + day.month - 1 - months
    if month < 12:
        return date.min
    year, month = divmod(month, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
