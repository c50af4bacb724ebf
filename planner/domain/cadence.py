"""How long each key person has heard nothing of us, and how long is too long for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.actions import last_contact_by_person
from planner.domain.key_person import Standing, Weighing
from planner.domain.org import Person
from planner.domain.own_rules import threshold
from planner.domain.parts import listed
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.record import Id
from planner.domain.text import Text, text

SILENT = "silent"
"""The name of the warning, under which a workspace may set another limit."""

SILENT_DAYS = 14
"""Days without a contact with somebody of influence in a working role (ours: the sources give
none)."""

PACE: Mapping[BuyingRole, int] = {
    BuyingRole.TECHNICAL_ADVISER: 100,
    BuyingRole.EXECUTOR: 100,
    BuyingRole.USER: 150,
    BuyingRole.INFLUENCER: 150,
    BuyingRole.GATEKEEPER: 150,
    BuyingRole.DECISION_MAKER: 150,
    BuyingRole.FINANCE_CONTROLLER: 150,
}
"""How long a role may be left alone, in percent of the limit."""

LITTLE_INFLUENCE = 2
"""Who has so much or less may be left alone twice as long."""


@dataclass(frozen=True, slots=True)
class Pace:
    """A key person, the day of the last contact, and the days that may pass between two."""

    weighing: Weighing
    person: Person
    last: date | None
    days: int | None
    allowed: int

    @property
    def silent(self) -> bool:
        """Too long ago. Who was never contacted is not silent but unknown to us."""
        return self.days is not None and self.days > self.allowed


def paces(plan: Plan, now: Standing, today: date) -> list[Pace]:
    """Of the key person, the runner-up and the next stage's key person, with the workspace's own
    limit."""
    limit = threshold(plan, SILENT, SILENT_DAYS)
    return paces_of(now, last_contact_by_person(plan), today, limit)


def paces_of(now: Standing, last: Mapping[Id, date], today: date, limit: int) -> list[Pace]:
    found: dict[Id, Pace] = {}
    for weighing in key_people(now):
        person = weighing.person
        if person is not None and person.id not in found:
            day = last.get(person.id)
            days = None if day is None else (today - day).days
            found[person.id] = Pace(weighing, person, day, days, allowed_days(weighing, limit))
    return list(found.values())


def silence(paces: list[Pace]) -> Text | None:
    """Who of them has heard nothing for too long; None where nobody has."""
    silent = [p for p in paces if p.silent]
    if not silent:
        return None
    if len(silent) > 1:
        names = listed([text("{name}", name=p.person.name) for p in silent])
        days = min(p.days or 0 for p in silent)
        return text("No contact with {names} for {days} days or more.", names=names, days=days)
    return text(
        "No contact with {name} for {days} days, where {allowed} are the most.",
        name=silent[0].person.name,
        days=silent[0].days,
        allowed=silent[0].allowed,
    )


def key_people(now: Standing) -> list[Weighing]:
    """The key person, the runner-up, and who is key next; empty seats too, each seat once."""
    named = [w for w in (now.key, now.runner_up, now.next_key) if w is not None]
    return list({w.seat.id: w for w in reversed(named)}.values())[::-1]


def allowed_days(weighing: Weighing, limit: int) -> int:
    """The days that may pass without a contact; `limit` is for PACE 100."""
    pace = PACE[weighing.role] if weighing.role is not None else 100
    days = limit * pace // 100
    return days * 2 if not weighing.assumed and weighing.influence <= LITTLE_INFLUENCE else days
