"""Who plays which part in a purchase, and what we believe about them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from planner.domain.actions import Action, Contact
from planner.domain.entry_point import entry_points_by_purchase
from planner.domain.errors import Refused
from planner.domain.grouped import grouped
from planner.domain.links import Link
from planner.domain.org import Person, Seat, holder
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Change, Edit, Id, Record, added, removed, replaced
from planner.domain.text import Text, text


class Power(Enum):
    """What somebody may do in a purchase, apart from the role."""

    ADVISE = "advise"
    SCREEN = "screen"
    VETO = "veto"
    APPROVE = "approve"
    RELEASE_FUNDS = "release funds"
    SIGN = "sign"
    PAY = "pay"


POWER_WORDS: Mapping[Power, Text] = {
    Power.ADVISE: text("Advise"),
    Power.SCREEN: text("Screen"),
    Power.VETO: text("Veto"),
    Power.APPROVE: text("Approve"),
    Power.RELEASE_FUNDS: text("Release funds"),
    Power.SIGN: text("Sign"),
    Power.PAY: text("Pay"),
}


class Stance(Enum):
    UNKNOWN = "unknown"
    SUPPORTS = "supports"
    LEANS_TO_US = "leans to us"
    NEUTRAL = "neutral"
    LEANS_AGAINST = "leans against"
    OPPOSES = "opposes"


STANCE_WORDS: Mapping[Stance, Text] = {
    Stance.UNKNOWN: text("Unknown"),
    Stance.SUPPORTS: text("Supports"),
    Stance.LEANS_TO_US: text("Leans to us"),
    Stance.NEUTRAL: text("Neutral"),
    Stance.LEANS_AGAINST: text("Leans against"),
    Stance.OPPOSES: text("Opposes"),
}


class Coverage(Enum):
    """How well we reach somebody."""

    NONE = "none"
    ONE_CONTACT = "one contact"
    SEVERAL = "several"
    IN_DEPTH = "in depth"


COVERAGE_WORDS: Mapping[Coverage, Text] = {
    Coverage.NONE: text("Never met"),
    Coverage.ONE_CONTACT: text("One contact"),
    Coverage.SEVERAL: text("Several contacts"),
    Coverage.IN_DEPTH: text("In depth"),
}


class CoachTest(Enum):
    """The three tests of a coach."""

    WANTS_US = "wants us"
    BELIEVED = "is believed"
    ACTS = "acts for us"


COACH_TEST_WORDS: Mapping[CoachTest, Text] = {
    CoachTest.WANTS_US: text("Wants us in"),
    CoachTest.BELIEVED: text("Is believed by the others"),
    CoachTest.ACTS: text("Acts for us"),
}


class ResponseMode(Enum):
    """How somebody meets a change: what they see between today and what they want."""

    UNKNOWN = "unknown"
    GROWTH = "growth"
    TROUBLE = "trouble"
    EVEN_KEEL = "even keel"
    OVERCONFIDENT = "overconfident"


RESPONSE_WORDS: Mapping[ResponseMode, Text] = {
    ResponseMode.UNKNOWN: text("Unknown"),
    ResponseMode.GROWTH: text("Wants more"),
    ResponseMode.TROUBLE: text("In trouble, wants help"),
    ResponseMode.EVEN_KEEL: text("Content as it is"),
    ResponseMode.OVERCONFIDENT: text("Thinks all is better than it is"),
}

STALE_AFTER_DAYS = 90
"""A judgement older than this is stale (ours; process_and_roles gives none)."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """How we know a judgement: assumed or confirmed, since when and from whom."""

    confirmed: bool = False
    on: date | None = None
    source: str = ""

    def stale(self, today: date) -> bool:
        return self.on is not None and (today - self.on).days > STALE_AFTER_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement(Record):
    """One person's part in one purchase; of a seat, while its holder is not known.

    `influence` is 1 to 5, 0 while unknown. `tests` are the coach's tests that hold, `wanted` the
    coverage we aim at, `result` the business result they want, `interest` what they want for
    their own work.
    """

    purchase: Id
    person: Id | None = None
    seat: Id | None = None
    roles: frozenset[BuyingRole] = frozenset()
    powers: frozenset[Power] = frozenset()
    coach: bool = False
    stance: Stance = Stance.UNKNOWN
    stance_known: Knowledge = Knowledge()
    influence: int = 0
    influence_known: Knowledge = Knowledge()
    coverage: Coverage = Coverage.NONE
    coverage_known: Knowledge = Knowledge()
    tests: frozenset[CoachTest] = frozenset()
    wanted: Coverage | None = None
    result: str = ""
    interest: str = ""
    response: ResponseMode = ResponseMode.UNKNOWN


involvements_by_purchase = grouped(
    Involvement, lambda noted: noted.purchase, lambda noted: noted.id
)
involvements_by_person = grouped(Involvement, lambda noted: noted.person, lambda noted: noted.id)


def involvements(plan: Plan, purchase: Id) -> list[Involvement]:
    return involvements_by_purchase(plan).get(purchase, [])


def involvement(plan: Plan, purchase: Id, who: Id) -> Involvement | None:
    """What we noted of a person, or of a seat without a known holder, in a purchase."""
    for each in involvements(plan, purchase):
        if who in (each.person, each.seat):
            return each
    return None


def set_role(plan: Plan, purchase: Id, who: Id, role: BuyingRole, *, on: bool) -> Change:
    """Give the role to a person (or to a seat whose holder is not known), or take it back."""
    current = involvement(plan, purchase, _holder(plan, who))
    roles = current.roles if current else frozenset()
    return involve(plan, purchase, who, roles=roles | {role} if on else roles - {role})


def involve(plan: Plan, /, purchase: Id, who: Id, **fields: object) -> Change:
    """Set any of `roles, powers, coach, stance, influence, coverage` and their `..._known` of a
    person or of a seat; of a held seat they are its holder's. What says nothing any more is
    removed."""
    plan.get(Purchase, purchase)
    who = _holder(plan, who)
    blank = _blank(plan, purchase, who)
    before = involvement(plan, purchase, who)
    after = replace(before or blank, **fields)  # type: ignore[arg-type]
    if not 0 <= after.influence <= 5:
        raise Refused(text("Influence goes from 1 to 5."))
    empty = after == replace(blank, id=after.id)
    label = text("Role of {name}", name=_name(plan, who))
    if before is None:
        return Change(label, () if empty else added(after))
    return Change(label, removed(before) if empty else replaced(before, after))


def remove_purchase(plan: Plan, id: Id) -> Change:
    """Remove the purchase with its stage history and everybody's part in it."""
    purchase = plan.get(Purchase, id)
    return Change(text("Remove {name}", name=purchase.name), purchase_records(plan, purchase))


def purchase_records(plan: Plan, purchase: Purchase) -> tuple[Edit, ...]:
    moves = [m for m in plan.all(StageMove) if m.purchase == purchase.id]
    loosened = (
        *(
            Edit(a, replace(a, purchase=None))
            for a in plan.all(Action)
            if a.purchase == purchase.id
        ),
        *(
            Edit(c, replace(c, purchase=None))
            for c in plan.all(Contact)
            if c.purchase == purchase.id
        ),
    )
    entries = entry_points_by_purchase(plan).get(purchase.id, ())
    return (*loosened, *removed(*involvements(plan, purchase.id), *moves, *entries, purchase))


def forgotten(plan: Plan, people: Collection[Id], seats: Collection[Id]) -> tuple[Edit, ...]:
    """The edits that take people and seats out of every purchase, before they are removed."""
    own = [i for i in plan.all(Involvement) if i.person in people or i.seat in seats]
    pinned = [p for p in plan.all(Purchase) if p.pinned in seats and p.pinned is not None]
    unpinned = (Edit(p, replace(p, pinned=None, pin_reason="")) for p in pinned)
    lines = [k for k in plan.all(Link) if k.from_ in people or k.to in people]
    return (*removed(*own, *lines), *unpinned, *_left_out(plan, people))


def _left_out(plan: Plan, people: Collection[Id]) -> Iterator[Edit]:
    """Actions go on without them; a contact with nobody left was with nobody."""
    for action in plan.all(Action):
        if action.people & set(people):
            yield Edit(action, replace(action, people=action.people - set(people)))
    for contact in plan.all(Contact):
        if contact.people & set(people):
            left = contact.people - set(people)
            yield Edit(contact, replace(contact, people=left) if left else None)


def taken_over(plan: Plan, seat: Id, person: Id) -> tuple[Edit, ...]:
    """What was noted of a seat whose holder was unknown goes to the person found there; what was
    already noted of the person in the same purchase is kept, and gains the roles and powers."""
    edits: list[Edit] = []
    for each in plan.all(Involvement):
        if each.seat == seat:
            own = involvement(plan, each.purchase, person)
            if own is None:
                edits.append(Edit(each, replace(each, seat=None, person=person)))
            else:
                both = replace(own, roles=own.roles | each.roles, powers=own.powers | each.powers)
                edits.extend((*removed(each), *replaced(own, both)))
    return tuple(edits)


def _holder(plan: Plan, who: Id) -> Id:
    """The person on the seat; the seat itself while nobody known sits there."""
    sitting = holder(plan, who)
    return who if sitting is None else sitting.id


def _blank(plan: Plan, purchase: Id, who: Id) -> Involvement:
    new = next(plan.new_ids())
    if plan.has(Person, who):
        return Involvement(id=new, purchase=purchase, person=who)
    return Involvement(id=new, purchase=purchase, seat=plan.get(Seat, who).id)


def _name(plan: Plan, who: Id) -> str:
    person = plan.find(Person, who)
    return person.name if person else plan.get(Seat, who).title
