"""The chart as rows for other programs, and as indented text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.org import Person, Seat, holder, name_of, seats
from planner.domain.plan import Plan
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import STANCE_WORDS, Involvement, involvements
from planner.domain.text import Say, Text, text

PUBLIC: Sequence[Text] = (
    text("Level"),
    text("Full name"),
    text("Job title"),
    text("Department"),
    text("Reports to"),
)
OURS: Sequence[Text] = (
    text("Phone"),
    text("E-mail"),
    text("Roles"),
    text("Stance"),
    text("Influence"),
)
"""What a share copy does not have."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which chart, through which purchase; `shared`: without contacts and what we think."""

    account: Id
    purchase: Id | None = None
    shared: bool = False


def headings(asked: Asked, say: Say) -> list[str]:
    return [say(words) for words in (PUBLIC if asked.shared else (*PUBLIC, *OURS))]


def rows(plan: Plan, asked: Asked, say: Say) -> list[tuple[str | int, ...]]:
    """One for each seat, every manager before its reports; a root is on level 1."""
    purchase = plan.find(Purchase, asked.purchase)
    noted = involvements(plan, purchase.id) if purchase and not asked.shared else []
    parts = {who: i for i in noted for who in (i.person, i.seat) if who is not None}
    found: list[tuple[str | int, ...]] = []
    for level, seat in levels(plan, asked.account):
        person = holder(plan, seat.id)
        above = plan.find(Seat, seat.manager)
        known = (
            level,
            person.name if person else "",
            seat.title,
            seat.department,
            _called(plan, above, say) if above else "",
        )
        part = parts.get(person.id if person else seat.id)
        found.append(known if asked.shared else (*known, *_ours(person, part, say)))
    return found


def levels(plan: Plan, account: Id) -> Iterator[tuple[int, Seat]]:
    depth: dict[Id | None, int] = {None: 0}
    for seat in seats(plan, account):
        depth[seat.id] = depth[seat.manager] + 1
        yield depth[seat.id], seat


def _ours(person: Person | None, part: Involvement | None, say: Say) -> tuple[str | int, ...]:
    contact = (person.phone, person.email) if person else ("", "")
    if part is None:
        return (*contact, "", "", "")
    roles = "; ".join(say(ROLE_WORDS[role]) for role in BuyingRole if role in part.roles)
    return (*contact, roles, say(STANCE_WORDS[part.stance]), part.influence or "")


def _called(plan: Plan, seat: Seat, say: Say) -> str:
    person = holder(plan, seat.id)
    return person.name if person else seat.title or say(name_of(plan, seat))


def indented(plan: Plan, asked: Asked, say: Say) -> str:
    """A line for each seat, a tab for each level: the name, then title and department."""
    lines = []
    for level, seat in levels(plan, asked.account):
        person = holder(plan, seat.id)
        empty = "" if asked.shared and seat.unknown else say(name_of(plan, seat))
        name = person.name if person else empty
        words = " – ".join(" ".join(w.split()) for w in (name, _place(seat)) if w.strip())
        lines.append("\t" * (level - 1) + words)
    return "\n".join(lines) + "\n" if lines else ""


def _place(seat: Seat) -> str:
    return ", ".join(filter(None, (seat.title, seat.department)))
