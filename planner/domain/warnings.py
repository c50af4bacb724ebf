"""Warnings about a purchase: rules as data, each with its reason and what to do about it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from planner.domain.actions import last_contact_by_person
from planner.domain.cadence import SILENT, SILENT_DAYS, paces_of, silence
from planner.domain.key_person import Standing, following, standing
from planner.domain.own_rules import threshold
from planner.domain.parts import Part, listed
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole, Stage
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Id
from planner.domain.text import Text, text


class Severity(Enum):
    RISK = "risk"
    WATCH = "watch"


SEVERITY_WORDS = {Severity.RISK: text("Risk"), Severity.WATCH: text("Watch")}


@dataclass(frozen=True, slots=True)
class Warned:
    """A rule that has struck: why, and what to do."""

    rule: str
    severity: Severity
    text: Text
    remedy: Text

    @property
    def whole(self) -> Text:
        return text("{reason} {remedy}", reason=self.text, remedy=self.remedy)


@dataclass(frozen=True, slots=True)
class Situation:
    """What the rules look at; `limit` is the limit of the rule that looks, `contacted` the day of
    each person's last contact."""

    purchase: Purchase
    now: Standing
    everyone: list[Part]
    today: date
    limit: int = 0
    coming: tuple[Stage, ...] = ()
    contacted: Mapping[Id, date] = field(default_factory=dict)

    @property
    def deciders(self) -> list[Part]:
        return [p for p in self.everyone if BuyingRole.DECISION_MAKER in p.noted.roles]

    @property
    def key_people(self) -> list[Part]:
        """Those who weigh something in this stage."""
        heavy = {w.seat.id for w in self.now.ranked}
        return [p for p in self.everyone if p.seat.id in heavy]


FROM_STAGE = text("Only from this stage on")


@dataclass(frozen=True, slots=True)
class Rule:
    """`strikes` answers why the rule strikes, or None. The name is stable: it stands in JSON.

    `limit` is the shipped limit, `unit` says with the gap {n} what it means; a workspace may set
    another (own_rules.Threshold)."""

    name: str
    severity: Severity
    strikes: Callable[[Situation], Text | None]
    remedy: Text
    limit: int = 1
    unit: Text = FROM_STAGE


def warnings(plan: Plan, purchase_id: Id, today: date) -> list[Warned]:
    """What is wrong with an open purchase, risks first; nothing once it is won or lost."""
    purchase = plan.get(Purchase, purchase_id)
    if purchase.outcome is not Outcome.OPEN:
        return []
    return warnings_at(plan, situation(plan, purchase, standing(plan, purchase_id), today))


def situation(plan: Plan, purchase: Purchase, now: Standing, today: date) -> Situation:
    coming = tuple(_coming(plan, now.stage))
    return Situation(
        purchase,
        now,
        [Part(*player) for player in now.players],
        today,
        coming=coming,
        contacted=last_contact_by_person(plan),
    )


def warnings_at(plan: Plan, at: Situation) -> list[Warned]:
    """The rules that strike there, with the workspace's own limits."""
    found = []
    for rule in RULES:
        limit = threshold(plan, rule.name, rule.limit)
        if rule.unit is FROM_STAGE and at.now.stage.place < limit:
            continue
        if at.limit != limit:
            at = replace(at, limit=limit)
        why = rule.strikes(at)
        if why is not None:
            found.append(Warned(rule.name, rule.severity, why, rule.remedy))
    return sorted(found, key=lambda w: w.severity is not Severity.RISK)


def _coming(plan: Plan, stage: Stage) -> Iterator[Stage]:
    after = following(plan, stage)
    while after is not None:
        yield after
        after = following(plan, after)


def _no_key_person(at: Situation) -> Text | None:
    if at.now.key is not None:
        return None
    if not any(at.now.stage.weights):
        return text(
            "All role weights of stage {number} {stage} are 0, so nobody is key in it.",
            number=at.now.stage.place,
            stage=at.now.stage.name.as_text,
        )
    return text(
        "Nobody has a part that matters in stage {number} {stage}.",
        number=at.now.stage.place,
        stage=at.now.stage.name.as_text,
    )


def _no_decision_maker(at: Situation) -> Text | None:
    return None if at.deciders else text("No decision maker is found.")


def _decision_maker_unmet(at: Situation) -> Text | None:
    if not at.deciders or any(p.met for p in at.deciders):
        return None
    return text("The decision maker has never been met.")


def _more_opponents(at: Situation) -> Text | None:
    against = sum(p.against for p in at.key_people)
    for_us = sum(p.for_us for p in at.key_people)
    if against - for_us < max(1, at.limit):
        return None
    return text(
        "More opponents than supporters among the key people: {against} to {for_us}.",
        against=against,
        for_us=for_us,
    )


def _window_shutting(at: Situation) -> Text | None:
    after = next((stage for stage in at.coming[: at.limit] if stage.shuts), None)
    if after is None:
        return None
    gaps = {"number": after.place, "stage": after.name.as_text}
    unmet = [p.name for p in at.key_people if not p.met]
    if unmet:
        return text(
            "The window shuts with stage {number} {stage}. Not reached yet: {names}.",
            **gaps,
            names=listed(unmet),
        )
    return text("The window shuts with stage {number} {stage}.", **gaps)


def _overdue(at: Situation) -> Text | None:
    if at.purchase.entered_on is None:
        return None
    days = (at.today - at.purchase.entered_on).days
    usual = at.now.stage.usual_days
    if days <= usual + at.limit:
        return None
    return text("{days} days in this stage, where {usual} are usual.", days=days, usual=usual)


def _silent(at: Situation) -> Text | None:
    return silence(paces_of(at.now, at.contacted, at.today, at.limit))


def _single_contact(at: Situation) -> Text | None:
    met = [p for p in at.everyone if p.met]
    if len(met) >= at.limit:
        return None
    if not met:
        return text("We have no contact in this purchase.")
    if len(met) == 1:
        return text("{name} is our only contact.", name=met[0].name)
    return text(
        "We know only {n} of them: {names}.", n=len(met), names=listed([p.name for p in met])
    )


def _no_coach(at: Situation) -> Text | None:
    coached = any(p.noted.coach and p.person is not None for p in at.everyone)
    return None if coached else text("We have no coach here.")


def _nobody_against(at: Situation) -> Text | None:
    playing = [p for p in at.everyone if p.noted.roles]
    if len(playing) < max(1, at.limit) or any(p.against for p in at.everyone):
        return None
    return text("Nobody is marked against us, which is suspicious.")


RULES: tuple[Rule, ...] = (
    Rule(
        "no-key-person",
        Severity.RISK,
        _no_key_person,
        text("Find out who plays the roles that matter in this stage."),
    ),
    Rule(
        "no-decision-maker",
        Severity.RISK,
        _no_decision_maker,
        text("Ask who must agree in the end, and mark them on the roles page."),
    ),
    Rule(
        "decision-maker-unmet",
        Severity.RISK,
        _decision_maker_unmet,
        text("Take the way in: ask somebody who trusts us for an introduction."),
    ),
    Rule(
        "more-opponents",
        Severity.RISK,
        _more_opponents,
        text("Ask each opponent what they hold against us, and answer it first."),
        limit=1,
        unit=text("Opponents more than supporters"),
    ),
    Rule(
        "window-shutting",
        Severity.RISK,
        _window_shutting,
        text("Reach everybody who matters before then, and have our parameters in the standard."),
        limit=1,
        unit=text("Stages before the point of no return"),
    ),
    Rule(
        "stage-overdue",
        Severity.WATCH,
        _overdue,
        text("Ask what holds it up, or move the card to where the purchase really stands."),
        limit=0,
        unit=text("Days beyond the usual ones"),
    ),
    Rule(
        SILENT,
        Severity.WATCH,
        _silent,
        text("Call or visit them, and agree on the next step."),
        limit=SILENT_DAYS,
        unit=text("Days without a contact with an influential key person"),
    ),
    Rule(
        "single-contact",
        Severity.WATCH,
        _single_contact,
        text("Meet somebody of another department as well."),
        limit=2,
        unit=text("People we should know at least"),
    ),
    Rule(
        "no-coach",
        Severity.WATCH,
        _no_coach,
        text("Look for somebody who wants us in, is believed by others and acts for us."),
    ),
    Rule(
        "nobody-against",
        Severity.WATCH,
        _nobody_against,
        text("Ask who would lose if we win, and whom the rival visits."),
        limit=1,
        unit=text("From so many people with a role on"),
    ),
)
