"""Who matters now in a purchase: everybody's weight in a stage, the key person and the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.key_reasons import pinned_reason, reason
from planner.domain.org import (
    Person,
    Seat,
    holder,
    reports_by_manager,
    roots,
    seats_of,
    tenures_by_person,
    touched_charts,
)
from planner.domain.plan import Plan, derived
from planner.domain.processes import BuyingRole, Stage, stages
from planner.domain.purchases import Purchase
from planner.domain.record import Edit, Id
from planner.domain.roles import Involvement, Power, involvements
from planner.domain.text import Text

ASSUMED_INFLUENCE = 3
FULL_INFLUENCE = 5
VETO_FROM = 2
"""A veto counts as full influence where the role's weight in the stage is this or more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What a seat weighs in one stage: `weight` = the role's weight in the stage × `influence`.

    `influence` is the one that was counted (a veto makes it 5); `assumed`: nobody judged it, 3 was
    taken. `person` None: the seat is empty or its holder unknown. `role` None: no role at all,
    `noted` None: nothing was noted either (both happen to pinned seats only).
    """

    seat: Seat
    person: Person | None
    role: BuyingRole | None
    weight: int
    influence: int
    assumed: bool
    veto: bool
    reason: Text
    noted: Involvement | None
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who matters in `stage`: `ranked` by weight, those without weight left out; `key` is the
    first of them or the pinned seat. `next_key` is what the rule says of the next stage: a pin is
    a judgement of today and does not reach there."""

    stage: Stage
    ranked: list[Weighing]
    key: Weighing | None
    runner_up: Weighing | None
    next_stage: Stage | None
    next_key: Weighing | None


def standing(plan: Plan, purchase_id: Id, stage_id: Id | None = None) -> Standing:
    """Who matters in the stage the purchase stands in, or in the one given (design.md, 5)."""
    purchase = plan.get(Purchase, purchase_id)
    stage = plan.get(Stage, purchase.stage if stage_id is None else stage_id)
    everyone = weighings(plan, purchase_id, stage)
    ranked = [w for w in everyone if w.weight]
    key = ranked[0] if ranked else None
    if stage.id == purchase.stage:
        key = _pinned(plan, purchase, stage, everyone) or key
    after = following(plan, stage)
    coming = [w for w in weighings(plan, purchase_id, after) if w.weight] if after else []
    return Standing(
        stage=stage,
        ranked=ranked,
        key=key,
        runner_up=next((w for w in ranked if key is not None and w.seat != key.seat), None),
        next_stage=after,
        next_key=coming[0] if coming else None,
    )


def weighings(plan: Plan, purchase_id: Id, stage: Stage) -> list[Weighing]:
    """Everybody with a role in the purchase, heaviest first, those with weight 0 too.

    Ties go to the higher seat, then to the lower id. A seat stands here once.
    """
    account = plan.get(Purchase, purchase_id).account
    depths = depth_by_seat(plan)
    found = [
        _weighed(stage, noted, *place)
        for noted in involvements(plan, purchase_id)
        if noted.roles and (place := whereabouts(plan, account, noted)) is not None
    ]
    found.sort(key=lambda w: (-w.weight, depths.get(w.seat.id, 0), w.seat.id))
    once: dict[Id, Weighing] = {}
    for each in found:
        once.setdefault(each.seat.id, each)
    return list(once.values())


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
    depths = depth_by_seat(plan)
    return min(seats, key=lambda s: (depths.get(s.id, 0), s.id))


def _carry_depths(index: Mapping[Id, int], plan: Plan, edits: Sequence[Edit]) -> Mapping[Id, int]:
    carried = dict(index)
    for edit in edits:
        carried.pop(edit.id, None)
    for account in touched_charts(edits):
        carried.update(_depths(plan, roots(plan, account)))
    return carried


@derived(Seat, carry=_carry_depths)
def depth_by_seat(plan: Plan) -> Mapping[Id, int]:
    """How far below the root of its chart each seat is; roots are 0."""
    return _depths(plan, reports_by_manager(plan).get(None, ()))


def _depths(plan: Plan, tops: Sequence[Seat]) -> dict[Id, int]:
    reports = reports_by_manager(plan)
    depths: dict[Id, int] = {}
    level, depth = list(tops), 0
    while level:
        depths.update((seat.id, depth) for seat in level)
        level = [report for seat in level for report in reports.get(seat.id, ())]
        depth += 1
    return depths


def _left(plan: Plan, account: Id, person: Person) -> Seat | None:
    """The seat of the account somebody left last."""
    ended = [
        (tenure.until, tenure.id, seat)
        for tenure in tenures_by_person(plan).get(person.id, ())
        if tenure.until and (seat := plan.get(Seat, tenure.seat)).account == account
    ]
    return max(ended, key=lambda e: e[:2])[2] if ended else None


def _weighed(stage: Stage, noted: Involvement, seat: Seat, person: Person | None) -> Weighing:
    heaviest = max(noted.roles, key=lambda r: (stage.weight(r), -list(BuyingRole).index(r)))
    stage_weight = stage.weight(heaviest)
    veto = Power.VETO in noted.powers
    by_veto = veto and stage_weight >= VETO_FROM
    influence = FULL_INFLUENCE if by_veto else noted.influence or ASSUMED_INFLUENCE
    return Weighing(
        seat=seat,
        person=person,
        role=heaviest,
        weight=stage_weight * influence,
        influence=influence,
        assumed=not noted.influence and not by_veto,
        veto=veto,
        reason=reason(stage, heaviest, noted, seat, empty=person is None, by_veto=by_veto),
        noted=noted,
    )


def _pinned(
    plan: Plan, purchase: Purchase, stage: Stage, everyone: list[Weighing]
) -> Weighing | None:
    seat = plan.find(Seat, purchase.pinned)
    if seat is None:
        return None
    person = holder(plan, seat.id)
    why = pinned_reason(stage, purchase.pin_reason, seat, empty=person is None)
    known = next((w for w in everyone if w.seat.id == seat.id), None)
    if known is not None:
        return replace(known, reason=why, pinned=True)
    return Weighing(
        seat=seat,
        person=person,
        role=None,
        weight=0,
        influence=ASSUMED_INFLUENCE,
        assumed=True,
        veto=False,
        reason=why,
        noted=None,
        pinned=True,
    )
