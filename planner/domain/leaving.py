"""What goes along when somebody leaves a seat, or seats leave the chart."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.org import Person, Seat, Tenure, tenure_by_seat, tenures_by_person
from planner.domain.plan import Plan
from planner.domain.record import Edit, Id, removed
from planner.domain.roles import forgotten


def vacated(plan: Plan, seat: Id, last_day: date | None) -> Iterable[Edit]:
    """The holder leaves the seat, if there is one. Without a last day the tenure is taken back as
    if it had never been, and so is a person who has no other."""
    tenure = tenure_by_seat(plan).get(seat)
    if tenure is None:
        return ()
    if last_day is not None:
        last = max(last_day, tenure.since) if tenure.since else last_day
        return (Edit(tenure, replace(tenure, until=last)),)
    if len(tenures_by_person(plan)[tenure.person]) > 1:
        return removed(tenure)
    person = plan.get(Person, tenure.person)
    return (*forgotten(plan, {person.id}, set()), *removed(tenure, person))


def day_before(day: date | None) -> date | None:
    """The last day of whoever makes room for somebody who comes on `day`."""
    return None if day is None else day - timedelta(days=1)


def gone(plan: Plan, leaving: Sequence[Seat]) -> tuple[Edit, ...]:
    """The seats go, and with them tenures, people who sit nowhere else, and their roles."""
    ids = {s.id for s in leaving}
    tenures = [t for t in plan.all(Tenure) if t.seat in ids]
    everyone = tenures_by_person(plan)
    left = {t.person for t in tenures if all(u.seat in ids for u in everyone[t.person])}
    people = [plan.get(Person, p) for p in sorted(left)]
    dotted = [s for s in plan.all(Seat) if s.dotted in ids and s.id not in ids]
    loosened = tuple(Edit(s, replace(s, dotted=None)) for s in dotted)
    out = (*forgotten(plan, left, ids), *removed(*tenures, *people, *reversed(leaving)))
    return (*loosened, *out)
