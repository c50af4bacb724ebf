"""Buying processes: the customer's own steps, and which role weighs how much in each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.plan import Plan, derived
from planner.domain.record import Change, Id, Record, added
from planner.domain.text import Text, text


class BuyingRole(Enum):
    """The part somebody plays in one purchase. One person may play several."""

    GATEKEEPER = "gatekeeper"
    DECISION_MAKER = "decision maker"
    INFLUENCER = "influencer"
    EXECUTOR = "executor"
    USER = "user"
    TECHNICAL_ADVISER = "technical adviser"
    FINANCE_CONTROLLER = "finance controller"


ROLE_WORDS: Mapping[BuyingRole, Text] = {
    BuyingRole.GATEKEEPER: text("Gatekeeper"),
    BuyingRole.DECISION_MAKER: text("Decision maker"),
    BuyingRole.INFLUENCER: text("Influencer"),
    BuyingRole.EXECUTOR: text("Executor"),
    BuyingRole.USER: text("User"),
    BuyingRole.TECHNICAL_ADVISER: text("Technical adviser"),
    BuyingRole.FINANCE_CONTROLLER: text("Finance controller"),
}

ROLE_PLACE: Mapping[BuyingRole, int] = {role: n for n, role in enumerate(BuyingRole)}
"""Where each role stands among the weights of a stage."""

HEAVIEST = 3
"""Role weights go from 0 (does not matter here) to 3."""


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text of a shipped or own template in English and Chinese; one may stand for both."""

    en: str = ""
    zh: str = ""

    def worded(self, language: str, words: str) -> "Bilingual":
        """The same with other words in that language; cleared, it says nothing in any."""
        if not words.strip():
            return Bilingual()
        if language.startswith("zh"):
            return Bilingual(self.en, words)
        return Bilingual(words, self.zh)

    def said(self, language: str) -> str:
        chosen, other = (self.zh, self.en) if language.startswith("zh") else (self.en, self.zh)
        return chosen or other

    @property
    def as_text(self) -> Text:
        """To stand in a gap of a sentence: whoever says the sentence picks the language, because
        the Chinese of this template is “{en:.0}{zh}” (`.0` prints nothing of a gap)."""
        return text("{en}{zh:.0}", en=self.en or self.zh, zh=self.zh or self.en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Process(Record):
    """A buying process as this workspace uses it. `template` is the shipped one it came from."""

    name: Bilingual
    template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Record):
    """A step of the customer's buying. `place` counts from 1 (0: out of use, kept for the histories
    that name it), `usual_days` is its usual length,
    `weights` has one number 0-3 for each BuyingRole in order; `shuts`: a point of no return."""

    process: Id
    place: int
    name: Bilingual
    work: Bilingual = Bilingual()
    evidence: tuple[Bilingual, ...] = ()
    weights: tuple[int, ...] = (0,) * len(BuyingRole)
    usual_days: int = 30
    shuts: bool = False

    def weight(self, role: BuyingRole) -> int:
        return self.weights[ROLE_PLACE[role]]


@derived(Stage)
def stages_by_process(plan: Plan) -> Mapping[Id, list[Stage]]:
    found: dict[Id, list[Stage]] = {}
    for stage in sorted(plan.all(Stage), key=lambda s: (s.place, s.id)):
        found.setdefault(stage.process, []).append(stage)
    return found


def stages(plan: Plan, process: Id) -> list[Stage]:
    """The process's stages in order, without those that are out of use."""
    return [stage for stage in every_stage(plan, process) if stage.place]


def every_stage(plan: Plan, process: Id) -> list[Stage]:
    """Those out of use too: a history may name them."""
    return stages_by_process(plan).get(process, [])


@derived(Process)
def processes(plan: Plan) -> list[Process]:
    return sorted(plan.all(Process), key=lambda p: p.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessTemplate:
    """A shipped process (resources/processes), before a workspace has taken it over."""

    key: str
    name: Bilingual
    stages: tuple[Stage, ...]


def add_process(plan: Plan, template: ProcessTemplate) -> Change:
    """Take the template into the plan, as a copy that later editions leave alone."""
    if not template.stages:
        raise Refused(text("A process needs at least one stage."))
    ids = plan.new_ids()
    process = Process(id=next(ids), name=template.name, template=template.key)
    stages = [
        Stage(
            id=next(ids),
            process=process.id,
            place=place,
            name=s.name,
            work=s.work,
            evidence=s.evidence,
            weights=s.weights,
            usual_days=s.usual_days,
            shuts=s.shuts,
        )
        for place, s in enumerate(template.stages, 1)
    ]
    return Change(text("Add process {name}", name=template.name.as_text), added(process, *stages))
