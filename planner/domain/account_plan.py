"""The account plan: what one sheet says of an account's purchase, and what is handed to others."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.accounts import Account
from planner.domain.actions import Action, actions_by_account
from planner.domain.chart_excerpt import Box, excerpt
from planner.domain.key_person import Standing, standing
from planner.domain.next_steps import planned_with, what_to_do
from planner.domain.org import Person
from planner.domain.own_rules import with_own
from planner.domain.parts import Part, listed, parts
from planner.domain.plan import Plan
from planner.domain.playbook import Playbooks
from planner.domain.processes import ROLE_WORDS, BuyingRole, stages
from planner.domain.purchases import OUTCOME_WORDS, Outcome, Purchase
from planner.domain.questions import questions
from planner.domain.record import Id
from planner.domain.roles import Coverage, Involvement, Stance
from planner.domain.seller import Seller, seller
from planner.domain.stage_dates import window_clock
from planner.domain.text import Text, text
from planner.domain.unknowns import unknowns
from planner.domain.warnings import warnings
from planner.domain.way_in import way_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What we believe of somebody; `sure` are those of it that were confirmed."""

    stance: Stance
    stance_sure: bool
    influence: int
    influence_sure: bool
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPerson:
    """Somebody with a part. `planned` is our next action with them, `advice` what to do where
    none is planned. On a share copy `judged` and `advice` are None."""

    name: Text
    title: str
    roles: Text | None
    key: bool
    judged: Judged | None
    planned: Text | None
    advice: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAction:
    what: str
    due_on: date | None
    who: str
    people: tuple[str, ...]
    overdue: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPlan:
    """Everything the sheet prints. `amount` is in minor units of `currency`; `days` and `usual`
    are of the present stage. `shared`: a copy that may leave the house, without judgements."""

    on: date
    shared: bool = False
    seller: Seller
    account: str
    industry: str
    place: str
    purchase: str
    amount: int
    currency: str
    owner: str
    outcome: Text | None
    stage: Text
    number: int
    stages: int
    days: int | None
    usual: int
    clock: Text | None
    key: Text | None
    key_reason: Text | None
    next_key: Text | None
    way: Text | None
    chart: tuple[Box, ...]
    people: tuple[KeyPerson, ...]
    gaps: tuple[Text, ...]
    warnings: tuple[Text, ...]
    questions: tuple[Text, ...]
    actions: tuple[PlannedAction, ...]


def account_plan(plan: Plan, purchase_id: Id, today: date, shipped: Playbooks) -> AccountPlan:
    """The whole sheet of one purchase, as of today."""
    purchase = plan.get(Purchase, purchase_id)
    account = plan.get(Account, purchase.account)
    now = standing(plan, purchase_id)
    playbooks = with_own(plan, shipped)
    everyone = _in_order(plan, now, purchase_id)
    steps = stages(plan, purchase.process)
    entered = purchase.entered_on
    return AccountPlan(
        on=today,
        seller=seller(plan),
        account=account.name,
        industry=account.industry,
        place=account.place,
        purchase=purchase.name,
        amount=purchase.amount,
        currency=purchase.currency,
        owner=purchase.owner,
        outcome=None if purchase.outcome is Outcome.OPEN else OUTCOME_WORDS[purchase.outcome],
        stage=now.stage.name.as_text,
        number=now.stage.place,
        stages=len(steps),
        days=None if entered is None else (today - entered).days,
        usual=now.stage.usual_days,
        clock=window_clock(plan, purchase_id, today),
        key=everyone[0].name if now.key else None,
        key_reason=now.key.reason if now.key else None,
        next_key=_next(now),
        way=_way(plan, purchase_id, now),
        chart=excerpt(plan, everyone, now.key.seat.id if now.key else None),
        people=tuple(_person(plan, p, now, playbooks) for p in everyone),
        gaps=tuple(gap.text for gap in unknowns(plan, purchase_id, today)),
        warnings=tuple(warned.whole for warned in warnings(plan, purchase_id, today)),
        questions=tuple(questions(plan, purchase_id, today, playbooks)),
        actions=tuple(_actions(plan, purchase, today)),
    )


def share_copy(whole: AccountPlan) -> AccountPlan:
    """The sheet for somebody outside our team: no stance, influence, coverage, weight, gap,
    warning, window, question or reason. People stand in the chart's order: it tells no weight."""
    order = {box.rank: n for n, box in reversed(list(enumerate(whole.chart)))}
    ranked = sorted(enumerate(whole.people, 1), key=lambda p: order.get(p[0], len(order)))
    return replace(
        whole,
        shared=True,
        clock=None,
        key=None,
        key_reason=None,
        next_key=None,
        way=None,
        chart=tuple(replace(box, key=False, stance=None) for box in whole.chart),
        people=tuple(replace(p, key=False, judged=None, advice=None) for _, p in ranked),
        gaps=(),
        warnings=(),
        questions=(),
    )


def _in_order(plan: Plan, now: Standing, purchase: Id) -> list[Part]:
    """Everybody with a role, and the key person first even without one; then by weight."""
    places = {w.seat.id: n for n, w in enumerate(now.ranked, 1)}
    if now.key is not None:
        places[now.key.seat.id] = 0
    found = [p for p in parts(plan, purchase) if p.noted.roles or p.seat.id in places]
    if now.key is not None and all(p.seat.id != now.key.seat.id for p in found):
        unnoted = Involvement(id=Id(0), purchase=purchase, seat=now.key.seat.id)
        found.append(Part(unnoted, now.key.seat, now.key.person))
    found.sort(key=lambda p: (places.get(p.seat.id, len(places)), p.seat.id))
    return found


def _next(now: Standing) -> Text | None:
    if now.next_stage is None or now.next_key is None:
        return None
    return text(
        "Next, in stage {number} {stage}: {name}",
        number=now.next_stage.place,
        stage=now.next_stage.name.as_text,
        name=_name(now.next_key.person, now.next_key.seat.title),
    )


def _name(person: Person | None, title: str) -> Text:
    said = person.name if person else title
    return text("{name}", name=said) if said else text("a seat without a title")


def _way(plan: Plan, purchase: Id, now: Standing) -> Text | None:
    """The way in to the key person, who may trust us themself; None where none is known."""
    way = way_in(plan, purchase, now.key.seat.id) if now.key else None
    if way is None:
        return None
    first = way.steps[0]
    said = [
        text("{name} ({by})", name=_name(first.person, first.seat.title), by=first.by),
        *(_name(step.person, step.seat.title) for step in way.steps[1:]),
    ]
    whole = said[0]
    for step in said[1:]:
        whole = text("{some} › {another}", some=whole, another=step)
    return whole


def _person(plan: Plan, part: Part, now: Standing, playbooks: Playbooks) -> KeyPerson:
    noted = part.noted
    played = [ROLE_WORDS[role] for role in BuyingRole if role in noted.roles]
    return KeyPerson(
        name=part.name,
        title=part.seat.title if part.person else "",
        roles=listed(played) if played else None,
        key=now.key is not None and now.key.seat.id == part.seat.id,
        judged=Judged(
            stance=noted.stance,
            stance_sure=noted.stance_known.confirmed,
            influence=noted.influence,
            influence_sure=noted.influence_known.confirmed,
            coverage=noted.coverage,
        )
        if part.person
        else None,
        planned=planned_with(plan, part),
        advice=what_to_do(plan, part, playbooks),
    )


def _actions(plan: Plan, purchase: Purchase, today: date) -> Iterator[PlannedAction]:
    """What is still to do for the purchase, and for the account as a whole."""
    for action in actions_by_account(plan).get(purchase.account, ()):
        if action.done_on is None and action.purchase in (None, purchase.id):
            yield PlannedAction(
                what=action.what,
                due_on=action.due_on,
                who=action.who,
                people=tuple(_names(plan, action)),
                overdue=action.due_on is not None and action.due_on < today,
            )


def _names(plan: Plan, action: Action) -> Iterator[str]:
    for id in sorted(action.people):
        person = plan.find(Person, id)
        if person is not None:
            yield person.name
