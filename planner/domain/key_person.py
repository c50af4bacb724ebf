"""Who matters now in a purchase: everybody's weight in a stage, the key person and the next one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from planner.domain.key_reasons import pinned_reason, reason
from planner.domain.org import (
    Person,
    Seat,
    Tenure,
    holder,
    managers_above,
    seats_of,
    tenures_by_person,
)
from planner.domain.plan import Plan, derived
from planner.domain.processes import ROLE_PLACE, BuyingRole, Stage, stages
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Id
from planner.domain.roles import Involvement, Power, involvements
from planner.domain.text import Text

Player = tuple[Involvement, Seat, Person | None]
"""A part, the seat it is played from, and who sits there now, as far as we know."""

ASSUMED_INFLUENCE = 3
FULL_INFLUENCE = 5
VETO_FROM = 2
"""A veto counts as full influence where the role's weight in the stage is this or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What a seat weighs in one stage: `weight` = the role's weight in the stage × `influence`.

    `influence` is the one that was counted (a veto makes it 5); `assumed`: nobody judged it, 3 was
    taken. `by_veto`: it is 5 because of a veto alone. `person` None: the seat is empty or its
    holder unknown. `role` None: no role at all, `noted` None: nothing was noted either (both
    happen to pinned seats only).
    """

    stage: Stage
    seat: Seat
    person: Person | None
    role: BuyingRole | None
    weight: int
    influence: int
    assumed: bool
    by_veto: bool
    noted: Involvement | None
    pinned: bool = False
    pin_reason: str = ""

    @property
    def veto(self) -> bool:
        return self.noted is not None and Power.VETO in self.noted.powers

    @property
    def reason(self) -> Text:
        """Why they matter in the stage, in one sentence."""
        empty = self.person is None
        if self.pinned or self.role is None or self.noted is None:
            return pinned_reason(self.stage, self.pin_reason, self.seat, empty=empty)
        return reason(
            self.stage, self.role, self.noted, self.seat, empty=empty, by_veto=self.by_veto
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who matters in `stage`: `ranked` by weight, those without weight left out; `key` is the
    first of them or the pinned seat. `next_key` is what the rule says of the next stage: a pin is
    a judgement of today and does not reach there. `players` are all who play a part at all."""

    stage: Stage
    ranked: list[Weighing]
    key: Weighing | None
    runner_up: Weighing | None
    next_stage: Stage | None
    next_key: Weighing | None
    players: list[Player] = field(default_factory=list, repr=False)


@derived(Seat, Person, Tenure, Purchase, Involvement, Stage)
def _standings(_plan: Plan) -> dict[tuple[Id, Id | None], Standing]:
    """Those that were asked for."""
    return {}


def standing(plan: Plan, purchase_id: Id, stage_id: Id | None = None) -> Standing:
    """Who matters in the stage the purchase stands in, or in the one given (design.md, 5)."""
    known = _standings(plan)
    if (purchase_id, stage_id) not in known:
        known[purchase_id, stage_id] = _standing(plan, purchase_id, stage_id)
    return known[purchase_id, stage_id]


def _standing(plan: Plan, purchase_id: Id, stage_id: Id | None) -> Standing:
    purchase = plan.get(Purchase, purchase_id)
    stage = plan.get(Stage, purchase.stage if stage_id is None else stage_id)
    playing = players(plan, purchase_id)
    everyone = _weighed_in(plan, playing, stage)
    ranked = [w for w in everyone if w.weight]
    key = ranked[0] if ranked else None
    if stage.id == purchase.stage:
        key = _pinned(plan, purchase, stage, everyone) or key
    if stage_id is None and purchase.outcome is not Outcome.OPEN:
        key = None  # it is over: nobody is to be won any more
    after = following(plan, stage)
    coming = [w for w in _weighed_in(plan, playing, after) if w.weight] if after else []
    return Standing(
        stage=stage,
        ranked=ranked,
        key=key,
        runner_up=next((w for w in ranked if key is not None and w.seat != key.seat), None),
        next_stage=after,
        next_key=coming[0] if coming else None,
        players=playing,
    )


def weighings(plan: Plan, purchase_id: Id, stage: Stage) -> list[Weighing]:
    """Everybody with a role in the purchase, heaviest first, those with weight 0 too.

    Ties go to the higher seat, then to the lower id. A seat stands here once.
    """
    return _weighed_in(plan, players(plan, purchase_id), stage)


def _weighed_in(plan: Plan, playing: Sequence[Player], stage: Stage) -> list[Weighing]:
    found = [_weighed(stage, *player) for player in playing if player[0].roles]
    often = Counter(w.weight for w in found)
    found.sort(
        key=lambda w: (-w.weight, depth(plan, w.seat) if often[w.weight] > 1 else 0, w.seat.id)
    )
    once: dict[Id, Weighing] = {}
    for each in found:
        once.setdefault(each.seat.id, each)
    return list(once.values())


def players(plan: Plan, purchase_id: Id) -> list[Player]:
    """What was noted in the purchase, and from which seat who plays that part now."""
    account = plan.get(Purchase, purchase_id).account
    return [
        (noted, *place)
        for noted in involvements(plan, purchase_id)
        if (place := whereabouts(plan, account, noted)) is not None
    ]


def following(plan: Plan, stage: Stage) -> Stage | None:
    """The stage after this one, None after the last."""
    later = [s for s in stages(plan, stage.process) if (s.place, s.id) > (stage.place, stage.id)]
    return later[0] if later else None


def whereabouts(plan: Plan, account: Id, noted: Involvement) -> tuple[Seat, Person | None] | None:
    """The seat from which a part in a purchase of `account` is played, and who sits there.

    Somebody who has left plays no part any more: the empty seat does. None: they have left and
    somebody else sits there. People of other accounts (a design institute) play from there.
    """
    person = plan.find(Person, noted.person)
    if person is None:
        seat = plan.find(Seat, noted.seat)
        return None if seat is None else (seat, holder(plan, seat.id))
    held = seats_of(plan, person.id)
    here = [s for s in held if s.account == account]
    if here:
        return highest(plan, here), person
    left = _left(plan, account, person)
    if left is not None:
        return (left, None) if holder(plan, left.id) is None else None
    return (highest(plan, held), person) if held else None


def highest(plan: Plan, seats: list[Seat]) -> Seat:
    """The one nearest to the top; of equals the one with the lower id."""
    if len(seats) == 1:
        return seats[0]
    return min(seats, key=lambda s: (depth(plan, s), s.id))


def depth(plan: Plan, seat: Seat) -> int:
    """How far below the root of its chart the seat is; roots are 0."""
    return sum(1 for _ in managers_above(plan, seat))


def _left(plan: Plan, account: Id, person: Person) -> Seat | None:
    """The seat of the account somebody left last."""
    ended = [
        (tenure.until, tenure.id, seat)
        for tenure in tenures_by_person(plan).get(person.id, ())
        if tenure.until and (seat := plan.get(Seat, tenure.seat)).account == account
    ]
    return max(ended, key=lambda e: e[:2])[2] if ended else None


def _weighed(stage: Stage, noted: Involvement, seat: Seat, person: Person | None) -> Weighing:
    heaviest = max(noted.roles, key=lambda r: (stage.weight(r), -ROLE_PLACE[r]))
    stage_weight = stage.weight(heaviest)
    by_veto = Power.VETO in noted.powers and stage_weight >= VETO_FROM
    influence = FULL_INFLUENCE if by_veto else noted.influence or ASSUMED_INFLUENCE
    return Weighing(
        stage=stage,
        seat=seat,
        person=person,
        role=heaviest,
        weight=stage_weight * influence,
        influence=influence,
        assumed=not noted.influence and not by_veto,
        by_veto=by_veto,
        noted=noted,
    )


def _pinned(
    plan: Plan, purchase: Purchase, stage: Stage, everyone: list[Weighing]
) -> Weighing | None:
    seat = plan.find(Seat, purchase.pinned)
    if seat is None:
        return None
    known = next((w for w in everyone if w.seat.id == seat.id), None)
    if known is not None:
        return replace(known, pinned=True, pin_reason=purchase.pin_reason)
    return Weighing(
        stage=stage,
        seat=seat,
        person=holder(plan, seat.id),
        role=None,
        weight=0,
        influence=ASSUMED_INFLUENCE,
        assumed=True,
        by_veto=False,
        noted=None,
        pinned=True,
        pin_reason=purchase.pin_reason,
    )
