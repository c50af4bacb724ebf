"""Rehearsing: what might happen, tried on a copy of the plan and compared with the plan as it is.

Nothing here touches the plan: plans are values. `keep` alone makes a change, one for all of it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from planner.domain.charting import vacate_seat
from planner.domain.errors import Refused
from planner.domain.key_person import standing
from planner.domain.parts import Part, called, parts
from planner.domain.plan import Plan
from planner.domain.purchases import Outcome, Purchase, advance
from planner.domain.record import Change, Id
from planner.domain.roles import Coverage, Knowledge, Stance, involve
from planner.domain.stage_dates import later, stage_dates, window_clock
from planner.domain.text import Text, text
from planner.domain.together import together
from planner.domain.unknowns import unknowns
from planner.domain.warnings import Warned, warnings
from planner.domain.way_in import WayIn, way_in

MONTH = 30
"""Days by which a stage slips."""


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Something that might happen: a command of the plan, or the present stage slipping by days.
    A slip is no fact yet, so it is never kept. `key` names it from one plan to the next."""

    key: tuple[str, int]
    name: Text
    happen: Callable[[Plan], Change] | None = None
    slip: int = 0


@dataclass(frozen=True, slots=True)
class StageOutlook:
    """A stage to come, when it begins, and who is key in it: None for nobody. `empty`: nobody
    known sits there."""

    number: int
    stage: Text
    begins: date
    key: Text | None
    empty: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a purchase stands. `way` None: nobody trusts us on the way to the key person, or nobody
    is key."""

    stages: tuple[StageOutlook, ...]
    warnings: tuple[Warned, ...]
    gaps: tuple[Text, ...]
    way: WayIn | None
    clock: Text | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """As it is, and as it would be."""

    before: Outlook
    after: Outlook

    @property
    def gained(self) -> list[Warned]:
        return [w for w in self.after.warnings if w not in self.before.warnings]

    @property
    def lost(self) -> list[Warned]:
        return [w for w in self.before.warnings if w not in self.after.warnings]

    @property
    def staying(self) -> list[Warned]:
        return [w for w in self.after.warnings if w in self.before.warnings]


def what_ifs(plan: Plan, purchase_id: Id, today: date) -> list[WhatIf]:
    """What can be tried on the purchase as it stands, the people who weigh most first."""
    purchase = plan.get(Purchase, purchase_id)
    now = standing(plan, purchase_id)
    places = {w.seat.id: n for n, w in enumerate(now.ranked)}
    everyone = [p for p in parts(plan, purchase_id) if p.noted.roles and p.person is not None]
    everyone.sort(key=lambda p: (places.get(p.seat.id, len(places)), p.seat.id))
    found = [w for part in everyone for w in _of_person(part, today)]
    if purchase.outcome is Outcome.OPEN:
        slip = text("The stage slips by {days} days", days=MONTH)
        found.append(WhatIf(("slip", MONTH), slip, slip=MONTH))
        if now.next_stage is not None:
            name = text(
                "The purchase moves on to stage {number} {stage}",
                number=now.next_stage.place,
                stage=now.next_stage.name.as_text,
            )
            move = partial(advance, id=purchase_id, stage=now.next_stage.id, on=today)
            found.append(WhatIf(("advance", now.next_stage.id), name, move))
    return found


def _of_person(part: Part, today: date) -> Iterator[WhatIf]:
    if part.person is None:
        return
    who, name = part.person.id, called(part.seat, part.person)
    leaves = partial(vacate_seat, id=part.seat.id, on=today)
    yield WhatIf(("leaves", who), text("{name} leaves", name=name), leaves)
    known = Knowledge(on=today)
    noted = part.noted
    if noted.stance is not Stance.OPPOSES:
        lost = _involving(noted.purchase, who, stance=Stance.OPPOSES, stance_known=known)
        yield WhatIf(("lost", who), text("A rival wins {name} over", name=name), lost)
    if noted.stance is not Stance.SUPPORTS:
        won = _involving(noted.purchase, who, stance=Stance.SUPPORTS, stance_known=known)
        yield WhatIf(("won", who), text("We win {name} over", name=name), won)
    if noted.coverage is Coverage.NONE:
        met = _involving(noted.purchase, who, coverage=Coverage.ONE_CONTACT, coverage_known=known)
        yield WhatIf(("met", who), text("We meet {name}", name=name), met)


def _involving(purchase: Id, who: Id, **fields: object) -> Callable[[Plan], Change]:
    def happen(plan: Plan) -> Change:
        return involve(plan, purchase, who, **fields)

    return happen


def rehearsed(plan: Plan, chosen: Sequence[WhatIf]) -> Plan:
    """The plan as it would be once all of it has happened, in that order. Refused where a later
    one cannot happen after an earlier one."""
    for each in chosen:
        if each.happen is not None:
            plan = plan.after(each.happen(plan))
    return plan


def compared(plan: Plan, purchase: Id, today: date, chosen: Sequence[WhatIf]) -> Comparison:
    """The purchase today, and if all of it happened. After a slip it is looked at when the stage
    should have ended by now, so many days later."""
    slip = sum(each.slip for each in chosen)
    after = rehearsed(plan, chosen)
    return Comparison(
        outlook(plan, purchase, today), outlook(after, purchase, later(today, slip), slip=slip)
    )


def outlook(plan: Plan, purchase: Id, today: date, *, slip: int = 0) -> Outlook:
    """As seen on `today`, to which a slip of so many days has led."""
    began = later(today, -slip)
    now = standing(plan, purchase)
    return Outlook(
        stages=tuple(
            _stage(plan, purchase, coming.stage.id, coming.begins)
            for coming in stage_dates(plan, purchase, began, slip=slip)
        ),
        warnings=tuple(warnings(plan, purchase, today)),
        gaps=tuple(gap.text for gap in unknowns(plan, purchase, today)),
        way=way_in(plan, purchase, now.key.seat.id) if now.key else None,
        clock=window_clock(plan, purchase, began, slip=slip),
    )


def _stage(plan: Plan, purchase: Id, stage: Id, begins: date) -> StageOutlook:
    there = standing(plan, purchase, stage)
    key = there.key
    return StageOutlook(
        number=there.stage.place,
        stage=there.stage.name.as_text,
        begins=begins,
        key=called(key.seat, key.person) if key else None,
        empty=key is not None and key.person is None,
    )


def keep(plan: Plan, chosen: Sequence[WhatIf], *, name: str = "") -> Change:
    """Let everything that was rehearsed happen, as one change under a name of the user's. Refused
    where nothing is left of it."""
    edits = together(plan, [each.happen for each in chosen if each.happen is not None])
    if chosen and not edits:
        raise Refused(text("There is nothing to keep: a slip is not a fact yet."))
    return Change(_name(chosen, name), edits)


def _name(chosen: Sequence[WhatIf], name: str) -> Text:
    if name.strip():
        return text("{name}", name=name.strip())
    kept = [each.name for each in chosen if each.happen is not None]
    if len(kept) == 1:
        return kept[0]
    return text("Keep a rehearsal of {n} steps", n=len(kept))
