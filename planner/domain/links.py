"""Lines between people beside the reporting lines: influence, conflict, who introduced whom."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.org import Person, holder
from planner.domain.plan import Plan, derived
from planner.domain.record import Change, Id, Record, added, removed, replaced
from planner.domain.text import Text, text


class LinkKind(Enum):
    """What runs along a line. All but conflict have a direction: from `from_` to `to`."""

    INFLUENCE = "influence"
    CONFLICT = "conflict"
    INFORMAL = "informal reporting"
    INTRODUCED = "introduced by"


LINK_WORDS: Mapping[LinkKind, Text] = {
    LinkKind.INFLUENCE: text("Influence"),
    LinkKind.CONFLICT: text("Conflict"),
    LinkKind.INFORMAL: text("Informal reporting"),
    LinkKind.INTRODUCED: text("Introduced by"),
}

STRONGEST = 3
"""The strength of a link goes from 1 to 3."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Record):
    """A line from one person to another, `strength` 1 to 3."""

    kind: LinkKind
    from_: Id
    to: Id
    strength: int = 2
    note: str = ""


@derived(Link)
def links_by_person(plan: Plan) -> Mapping[Id, list[Link]]:
    """The links at each end."""
    found: dict[Id, list[Link]] = {}
    for link in sorted(plan.all(Link), key=lambda each: each.id):
        found.setdefault(link.from_, []).append(link)
        found.setdefault(link.to, []).append(link)
    return found


def links_of(plan: Plan, person: Id) -> list[Link]:
    return links_by_person(plan).get(person, [])


def link_sentence(plan: Plan, link: Link) -> Text:
    """“Influence: Ma → Chen, strength 2 of 3: went to school together”."""
    arrow = "↔" if link.kind is LinkKind.CONFLICT else "→"
    said = text(
        "{kind}: {one} {arrow} {other}, strength {n} of {most}",
        kind=LINK_WORDS[link.kind],
        one=plan.get(Person, link.from_).name,
        arrow=arrow,
        other=plan.get(Person, link.to).name,
        n=link.strength,
        most=STRONGEST,
    )
    return text("{line}: {note}", line=said, note=link.note) if link.note.strip() else said


def holder_to_link(plan: Plan, seat: Id) -> Id:
    """Who sits there: lines run between people. Refused where nobody known does."""
    person = holder(plan, seat)
    if person is None:
        raise Refused(text("Nobody known sits there. A line runs between two people."))
    return person.id


def add_link(plan: Plan, kind: LinkKind, from_: Id, to: Id) -> Change:
    """Draw a line. Refused from somebody to themself, and where the very line is there."""
    one, other = plan.get(Person, from_), plan.get(Person, to)
    if from_ == to:
        raise Refused(text("A line needs two people."))
    link = Link(id=next(plan.new_ids()), kind=kind, from_=from_, to=to)
    _refuse_twin(plan, link)
    return Change(text("Link {one} and {other}", one=one.name, other=other.name), added(link))


def _refuse_twin(plan: Plan, link: Link) -> None:
    """Between two people there is one line of a kind in each direction; of conflict, one."""
    for other in links_of(plan, link.from_):
        same = {other.from_, other.to} == {link.from_, link.to} and other.kind is link.kind
        one_way = other.from_ == link.from_ or link.kind is LinkKind.CONFLICT
        if same and one_way and other.id != link.id:
            raise Refused(text("That line is there already."))


def edit_link(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set `kind`, `strength` or `note`."""
    before = plan.get(Link, id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    if not 1 <= after.strength <= STRONGEST:
        raise Refused(text("The strength of a line goes from 1 to 3."))
    _refuse_twin(plan, after)
    return Change(text("Edit a line"), replaced(before, after))


def turn_link(plan: Plan, id: Id) -> Change:
    """Let the line run the other way."""
    before = plan.get(Link, id)
    after = replace(before, from_=before.to, to=before.from_)
    _refuse_twin(plan, after)
    return Change(text("Turn a line around"), replaced(before, after))


def remove_link(plan: Plan, id: Id) -> Change:
    return Change(text("Remove a line"), removed(plan.get(Link, id)))
