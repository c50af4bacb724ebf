"""Purchases: one buying project of an account, moved through the customer's own process."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from planner.domain.accounts import Account
from planner.domain.errors import Refused
from planner.domain.grouped import grouped
from planner.domain.money import exponent
from planner.domain.org import Seat
from planner.domain.plan import Plan
from planner.domain.processes import Process, Stage, stages
from planner.domain.record import Change, Id, Record, added, replaced
from planner.domain.text import Text, text


class Outcome(Enum):
    OPEN = "open"
    WON = "won"
    LOST = "lost"


OUTCOME_WORDS: Mapping[Outcome, Text] = {
    Outcome.OPEN: text("Open"),
    Outcome.WON: text("Won"),
    Outcome.LOST: text("Lost"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase(Record):
    """One buying project. `amount` is in minor units of `currency`; `entered_on` the day its
    stage began; `seen` the evidence found, as (stage id, number of the evidence from 0)."""

    account: Id
    name: str
    process: Id
    stage: Id
    amount: int = 0
    currency: str = "CNY"
    owner: str = ""
    entered_on: date | None = None
    outcome: Outcome = Outcome.OPEN
    outcome_reason: str = ""
    pinned: Id | None = None
    pin_reason: str = ""
    seen: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMove(Record):
    """A purchase went from one stage to another on a day. Stays when the purchase moves on.
    `missing` numbers the exit evidence (from 0) that was not there, `reason` why it went anyway."""

    purchase: Id
    from_: Id
    to: Id
    on: date | None = None
    missing: tuple[int, ...] = ()
    reason: str = ""


purchases_by_account = grouped(Purchase, lambda p: p.account, lambda p: (p.name.casefold(), p.id))
moves_by_purchase = grouped(StageMove, lambda move: move.purchase, lambda move: move.id)
"""The stage history of each purchase, oldest first."""


def purchases(plan: Plan, account: Id) -> list[Purchase]:
    return purchases_by_account(plan).get(account, [])


def open_first(plan: Plan, account: Id) -> list[Purchase]:
    """The same, with those that are over at the end: to choose one from."""
    return sorted(purchases(plan, account), key=lambda p: p.outcome is not Outcome.OPEN)


def purchase_named(plan: Plan, name: str) -> Purchase:
    """The purchase of that name. Refused where there is none, or more than one."""
    wanted = name.strip().casefold()
    found = [p for p in plan.all(Purchase) if p.name.casefold() == wanted]
    if not found:
        raise Refused(text("There is no purchase “{name}”.", name=name))
    if len(found) > 1:
        raise Refused(text("There are several purchases “{name}”. Rename one first.", name=name))
    return found[0]


def overdue(plan: Plan, purchase: Purchase, today: date) -> bool:
    """Open, and longer in its stage than is usual there."""
    if purchase.outcome is not Outcome.OPEN or purchase.entered_on is None:
        return False
    return (today - purchase.entered_on).days > plan.get(Stage, purchase.stage).usual_days


def add_purchase(
    plan: Plan, account: Id, name: str, process: Id, *, on: date | None = None
) -> Change:
    """A new purchase in the first stage of its process, which it entered `on`."""
    plan.get(Account, account)
    if not name.strip():
        raise Refused(text("A purchase needs a name."))
    steps = stages(plan, plan.get(Process, process).id)
    if not steps:
        raise Refused(text("This process has no stages. Add one first."))
    purchase = Purchase(
        id=next(plan.new_ids()),
        account=account,
        name=name.strip(),
        process=process,
        stage=steps[0].id,
        entered_on=on,
    )
    return Change(text("Add purchase {name}", name=purchase.name), added(purchase))


def edit_purchase(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set `name`, `amount`, `currency` or `owner` (whoever of us looks after it)."""
    before = plan.get(Purchase, id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    after = replace(after, name=after.name.strip(), owner=after.owner.strip())
    if not after.name:
        raise Refused(text("A purchase needs a name."))
    if after.amount < 0:
        raise Refused(text("The amount of a purchase cannot be negative."))
    exponent(after.currency)
    return Change(text("Edit {name}", name=before.name), replaced(before, after))


@dataclass(frozen=True, slots=True)
class Passing:
    """With what a purchase leaves a stage: the evidence found (numbers from 0), or why without."""

    found: frozenset[int] = frozenset()
    reason: str = ""


NOTHING_SAID = Passing()


def missing_evidence(plan: Plan, purchase: Purchase, to: Id) -> list[int]:
    """The numbers of the exit evidence not seen yet of the stage that it would leave for `to`;
    none on the way back."""
    here, there = plan.get(Stage, purchase.stage), plan.get(Stage, to)
    if there.place <= here.place:
        return []
    return [n for n in range(len(here.evidence)) if (int(here.id), n) not in purchase.seen]


def next_stage(plan: Plan, purchase: Purchase) -> Stage | None:
    """The stage after the one where it stands; None from the last, and from one out of use."""
    steps = stages(plan, purchase.process)
    here = next((n for n, stage in enumerate(steps) if stage.id == purchase.stage), None)
    return None if here is None or here + 1 == len(steps) else steps[here + 1]


def advance(
    plan: Plan, id: Id, stage: Id, *, on: date | None = None, passing: Passing = NOTHING_SAID
) -> Change:
    """Move the purchase to another stage of its process, forward or back. The evidence found goes
    with it; the history keeps what was missing, and the reason."""
    purchase, to = plan.get(Purchase, id), plan.get(Stage, stage)
    if to.process != purchase.process:
        raise Refused(text("That stage belongs to another process."))
    if not to.place:
        raise Refused(text("This stage is no longer in use."))
    if to.id == purchase.stage:
        return Change(text("Move {name}", name=purchase.name), ())
    missing = missing_evidence(plan, purchase, stage)
    left = tuple(n for n in missing if n not in passing.found)
    found = {(int(purchase.stage), n) for n in passing.found.intersection(missing)}
    move = StageMove(
        id=next(plan.new_ids()),
        purchase=id,
        from_=purchase.stage,
        to=stage,
        on=on,
        missing=left,
        reason=passing.reason.strip() if left else "",
    )
    after = replace(purchase, stage=stage, entered_on=on, outcome=Outcome.OPEN, outcome_reason="")
    after = replace(after, seen=purchase.seen | found)
    return Change(
        text("Move {name}", name=purchase.name), (*replaced(purchase, after), *added(move))
    )


def close_purchase(plan: Plan, id: Id, outcome: Outcome, *, reason: str = "") -> Change:
    """Mark it won or lost, or open again. A loss needs a reason: it is what we learn from."""
    purchase = plan.get(Purchase, id)
    if outcome is Outcome.LOST and not reason.strip():
        raise Refused(text("Say why it was lost."))
    after = replace(purchase, outcome=outcome, outcome_reason=reason.strip())
    names = {
        Outcome.OPEN: text("Reopen {name}", name=purchase.name),
        Outcome.WON: text("Win {name}", name=purchase.name),
        Outcome.LOST: text("Lose {name}", name=purchase.name),
    }
    return Change(names[outcome], replaced(purchase, after))


def see_evidence(plan: Plan, id: Id, stage: Id, number: int, *, seen: bool = True) -> Change:
    """Tick or untick a piece of the stage's exit evidence (`number` counts from 0)."""
    purchase = plan.get(Purchase, id)
    if plan.get(Stage, stage).process != purchase.process:
        raise Refused(text("That stage belongs to another process."))
    if not 0 <= number < len(plan.get(Stage, stage).evidence):
        raise Refused(text("This stage has no such evidence."))
    mark = {(int(stage), number)}
    after = replace(purchase, seen=purchase.seen | mark if seen else purchase.seen - mark)
    return Change(text("Evidence of {name}", name=purchase.name), replaced(purchase, after))


def pin_key(plan: Plan, id: Id, seat: Id | None, *, reason: str = "") -> Change:
    """Say yourself who is key (a seat), with a reason; None: leave it to the rule again."""
    purchase = plan.get(Purchase, id)
    if seat is not None:
        plan.get(Seat, seat)
        if not reason.strip():
            raise Refused(text("Say why, so that you know it next month."))
    after = replace(purchase, pinned=seat, pin_reason=reason.strip() if seat is not None else "")
    return Change(
        text("Pin the key person of {name}", name=purchase.name), replaced(purchase, after)
    )
