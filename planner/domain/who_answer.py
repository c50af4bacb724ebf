"""The answer of `planner who`: who matters now, why, the way in, and what we do not know."""

from datetime import date

from planner.domain.key_person import Weighing, standing
from planner.domain.plan import Plan
from planner.domain.playbook import Playbooks
from planner.domain.purchases import Purchase
from planner.domain.questions import questions
from planner.domain.record import Id
from planner.domain.text import Say, Text
from planner.domain.unknowns import unknowns
from planner.domain.warnings import warnings
from planner.domain.way_in import Step, way_in

Json = str | int | None | list["Json"] | dict[str, "Json"]


def who(
    plan: Plan, purchase_id: Id, today: date, playbooks: Playbooks, say: Say, language: str
) -> dict[str, Json]:
    """As contracts.md has it. `role` and `rule` are fixed words, all else is said in `language`;
    `person` is None on an empty seat, `next_stage` None in the last stage."""
    now = standing(plan, purchase_id)
    way = way_in(plan, purchase_id, now.key.seat.id) if now.key else None
    after: Json = None
    if now.next_stage is not None:
        after = {"stage": now.next_stage.name.said(language), "key": _weighing(now.next_key, say)}
    return {
        "purchase": plan.get(Purchase, purchase_id).name,
        "stage": now.stage.name.said(language),
        "key": _weighing(now.key, say),
        "runner_up": _weighing(now.runner_up, say),
        "next_stage": after,
        "way_in": [_step(step, say) for step in way.steps] if way else [],
        "unknown": _said([gap.text for gap in unknowns(plan, purchase_id, today)], say),
        "warnings": [
            {"rule": warned.rule, "text": say(warned.whole)}
            for warned in warnings(plan, purchase_id, today)
        ],
        "questions": _said(questions(plan, purchase_id, today, playbooks), say),
    }


def _weighing(weighing: Weighing | None, say: Say) -> Json:
    if weighing is None:
        return None
    return {
        "seat": weighing.seat.title,
        "person": weighing.person.name if weighing.person else None,
        "role": weighing.role.value if weighing.role else None,
        "weight": weighing.weight,
        "reason": say(weighing.reason),
    }


def _step(step: Step, say: Say) -> Json:
    return {"person": step.person.name if step.person else None, "by": say(step.by)}


def _said(sentences: list[Text], say: Say) -> Json:
    return [say(sentence) for sentence in sentences]
