"""The chart as rows for other programs, and as indented text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.org import Seat, branch, holder, name_of, seats
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
CONTACT: Sequence[Text] = (text("Phone"), text("E-mail"))
PARTS: Sequence[Text] = (text("Roles"), text("Stance"), text("Influence"))
"""Neither these nor contacts are in a share copy."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which chart, or which branch of it; through which purchase, or several `layers` at once;
    `shared`: without contacts and what we think."""

    account: Id
    purchase: Id | None = None
    shared: bool = False
    top: Id | None = None
    layers: tuple[Id, ...] = ()


def headings(plan: Plan, asked: Asked, say: Say) -> list[str]:
    """Of several purchases each has columns of its own, named after it."""
    found = [say(words) for words in PUBLIC]
    if asked.shared:
        return found
    seen = _purchases(plan, asked)
    found.extend(say(words) for words in CONTACT)
    if len(seen) < 2:
        return [*found, *(say(words) for words in PARTS)]
    both = [(purchase.name, words) for purchase in seen for words in PARTS]
    found.extend(say(text("{what} ({purchase})", what=w, purchase=name)) for name, w in both)
    return found


def _purchases(plan: Plan, asked: Asked) -> list[Purchase]:
    wanted = asked.layers or (asked.purchase,)
    return [p for id in wanted if (p := plan.find(Purchase, id)) is not None]


def rows(plan: Plan, asked: Asked, say: Say) -> list[tuple[str | int, ...]]:
    """One for each seat, every manager before its reports; a root is on level 1."""
    parts = [_parts(plan, purchase) for purchase in _purchases(plan, asked)] or [{}]
    found: list[tuple[str | int, ...]] = []
    for level, seat in levels(plan, asked.account, asked.top):
        person = holder(plan, seat.id)
        above = plan.find(Seat, seat.manager)
        known = (
            level,
            person.name if person else "",
            seat.title,
            seat.department,
            _called(plan, above, say) if above else "",
        )
        if asked.shared:
            found.append(known)
        else:
            contact = (person.phone, person.email) if person else ("", "")
            who = person.id if person else seat.id
            noted = (cell for each in parts for cell in _part(each.get(who), say))
            found.append((*known, *contact, *noted))
    return found


def _parts(plan: Plan, purchase: Purchase) -> dict[Id, Involvement]:
    noted = involvements(plan, purchase.id)
    return {who: i for i in noted for who in (i.person, i.seat) if who is not None}


def levels(plan: Plan, account: Id, top: Id | None = None) -> Iterator[tuple[int, Seat]]:
    """The seats of the chart, or of the branch of `top`, with their level; the first is 1."""
    root = plan.find(Seat, top)
    wanted = None if root is None else {seat.id for seat in branch(plan, root)}
    depth: dict[Id | None, int] = {}
    for seat in seats(plan, account):
        if wanted is None or seat.id in wanted:
            depth[seat.id] = depth.get(seat.manager, 0) + 1
            yield depth[seat.id], seat


def _part(part: Involvement | None, say: Say) -> tuple[str | int, ...]:
    if part is None:
        return ("", "", "")
    roles = "; ".join(say(ROLE_WORDS[role]) for role in BuyingRole if role in part.roles)
    return (roles, say(STANCE_WORDS[part.stance]), part.influence or "")


def _called(plan: Plan, seat: Seat, say: Say) -> str:
    person = holder(plan, seat.id)
    return person.name if person else seat.title or say(name_of(plan, seat))


def indented(plan: Plan, asked: Asked, say: Say) -> str:
    """A line for each seat, a tab for each level: the name, then title and department."""
    lines = []
    for level, seat in levels(plan, asked.account, asked.top):
        person = holder(plan, seat.id)
        empty = "" if asked.shared and seat.unknown else say(name_of(plan, seat))
        name = person.name if person else empty
        words = " – ".join(" ".join(w.split()) for w in (name, _place(seat)) if w.strip())
        lines.append("\t" * (level - 1) + words)
    return "\n".join(lines) + "\n" if lines else ""


def _place(seat: Seat) -> str:
    return ", ".join(filter(None, (seat.title, seat.department)))
