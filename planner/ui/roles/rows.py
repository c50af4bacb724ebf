"""The rows of the roles page: everybody of the account who plays or might play a part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.domain.key_person import Weighing, weighings
from planner.domain.key_reasons import ROLE_IN_SENTENCE
from planner.domain.org import Function, Person, Seat, holder, seats
from planner.domain.parts import Part, parts
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import Involvement
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True)
class Row:
    """`who` is the person, or the seat while nobody known sits there: what a command is given.
    `weighing` is None without a role."""

    who: Id
    seat: Seat
    person: Person | None
    noted: Involvement | None
    weighing: Weighing | None

    @property
    def roles(self) -> frozenset[BuyingRole]:
        return self.noted.roles if self.noted else frozenset()


@dataclass(frozen=True, slots=True)
class Nobody:
    """The roles that nobody plays, and what to do about the most pressing of them."""

    missing: frozenset[BuyingRole]
    pressing: BuyingRole
    advice: Text


AnyRow = Row | Nobody

NEAREST: Mapping[BuyingRole, Function] = {
    BuyingRole.DECISION_MAKER: Function.MANAGEMENT,
    BuyingRole.EXECUTOR: Function.PROCUREMENT,
    BuyingRole.USER: Function.PRODUCTION,
    BuyingRole.TECHNICAL_ADVISER: Function.TECHNICAL,
    BuyingRole.FINANCE_CONTROLLER: Function.FINANCE,
}
"""In which department a role is looked for first (ours)."""
MISSING_QUESTIONS: Mapping[BuyingRole, Text] = {
    BuyingRole.GATEKEEPER: text("who lets us in?"),
    BuyingRole.DECISION_MAKER: text("who decides?"),
    BuyingRole.INFLUENCER: text("whose view counts?"),
    BuyingRole.EXECUTOR: text("who handles the order?"),
    BuyingRole.USER: text("who will use it?"),
    BuyingRole.TECHNICAL_ADVISER: text("who sets the standard?"),
    BuyingRole.FINANCE_CONTROLLER: text("who releases the money?"),
}


def rows(plan: Plan, purchase: Purchase, stage: Stage) -> list[Row]:
    """Those with a part, the heaviest first; then the rest of the chart from the top."""
    heavy = {w.seat.id: w for w in weighings(plan, purchase.id, stage)}
    playing = [_of_part(part, heavy) for part in parts(plan, purchase.id)]
    playing.sort(key=lambda r: (not r.roles, -(r.weighing.weight if r.weighing else 0)))
    known = {row.who for row in playing} | {row.seat.id for row in playing}
    return [*playing, *_rest(plan, purchase.account, known)]


def _of_part(part: Part, heavy: Mapping[Id, Weighing]) -> Row:
    noted = part.noted
    who = noted.person if noted.person is not None else noted.seat
    weighing = heavy.get(part.seat.id)
    if weighing is not None and weighing.noted != noted:
        weighing = None
    return Row(who or part.seat.id, part.seat, part.person, noted, weighing)


def _rest(plan: Plan, account: Id, known: set[Id]) -> Iterator[Row]:
    for seat in seats(plan, account):
        person = holder(plan, seat.id)
        who = person.id if person else seat.id
        if who not in known and seat.id not in known:
            known.add(who)
            yield Row(who, seat, person, None, None)


def nobody(stage: Stage, everyone: list[Row]) -> Nobody | None:
    """None once every role is played by somebody."""
    filled = {role for row in everyone for role in row.roles}
    missing = frozenset(BuyingRole) - filled
    if not missing:
        return None
    pressing = most_pressing(stage, missing)
    return Nobody(missing, pressing, _advice(pressing, everyone))


def most_pressing(stage: Stage, missing: frozenset[BuyingRole]) -> BuyingRole:
    """The one that weighs most in the stage, the first of equals."""
    return max((r for r in BuyingRole if r in missing), key=stage.weight)


def nearest(role: BuyingRole, everyone: list[Row]) -> list[Row]:
    """Those of the department where the role is looked for who have no role yet."""
    function = NEAREST.get(role)
    return [
        r
        for r in everyone
        if function is not None
        and r.seat.function is function
        and r.person is not None
        and not r.roles
    ]


def _advice(role: BuyingRole, everyone: list[Row]) -> Text:
    near = nearest(role, everyone)
    said = ROLE_IN_SENTENCE[role]
    if not near or near[0].person is None:
        return text("Nobody is marked as {role} yet. Assign it, or ask.", role=said)
    return text(
        "{name} has no role here and might be {role}. Assign it, or ask.",
        name=near[0].person.name,
        role=said,
    )
