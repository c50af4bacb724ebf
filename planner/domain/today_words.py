"""What the Today page says of each thing that waits."""

from planner.domain.key_reasons import ROLE_IN_SENTENCE
from planner.domain.parts import called, listed
from planner.domain.plan import Plan
from planner.domain.processes import ROLE_WORDS
from planner.domain.text import Text, text
from planner.domain.today import Due, Rank, Wait, Waiting
from planner.domain.way_in import way_in


def wait_words(waiting: Waiting) -> Text:
    """As short as a pill."""
    return {
        Wait.SILENT: text("{n} days silent", n=waiting.days),
        Wait.NEVER_MET: text("never met"),
        Wait.NOT_NOTED: text("not logged"),
        Wait.UNKNOWN: text("not known yet"),
        Wait.VACANT: text("vacant seat"),
    }[waiting.wait]


def waiting_words(plan: Plan, waiting: Waiting) -> Text:
    """“Technical adviser, key in Criteria set, can veto. Next: send the spindle report.”"""
    return text("{part} {next}", part=_part(waiting), next=_next(plan, waiting))


def _part(waiting: Waiting) -> Text:
    gaps = {"stage": waiting.stage.name.as_text}
    weighing = waiting.weighing
    if weighing.role is None:
        return text("You named this seat key in {stage}.", **gaps)
    if waiting.wait in (Wait.UNKNOWN, Wait.VACANT):
        role = ROLE_IN_SENTENCE[weighing.role]
        if waiting.wait is Wait.UNKNOWN:
            return text("The {role} in {stage}, but we do not know who it is.", role=role, **gaps)
        return text("The {role} in {stage}, but nobody sits there.", role=role, **gaps)
    gaps["role"] = ROLE_WORDS[weighing.role]
    if waiting.rank is Rank.NEXT:
        return text("{role}, key in the next stage, {stage}.", **gaps)
    if waiting.rank is Rank.SECOND:
        return text("{role}, second in {stage}.", **gaps)
    if weighing.veto:
        return text("{role}, key in {stage}, can veto.", **gaps)
    return text("{role}, key in {stage}.", **gaps)


def _next(plan: Plan, waiting: Waiting) -> Text:
    if waiting.step is not None:
        return text("Next: {what}.", what=waiting.step.what.rstrip(".。"))
    if waiting.wait in (Wait.SILENT, Wait.NOT_NOTED):
        return text("No next step is planned.")
    way = way_in(plan, waiting.purchase.id, waiting.weighing.seat.id)
    steps = [called(s.seat, s.person) for s in way.steps] if way is not None else []
    if waiting.wait is Wait.NEVER_MET:
        if len(steps) < 2:
            return text("There is no way in yet: find somebody who can introduce us.")
        return text("Way in: {names}.", names=_arrowed(steps))
    return (
        text("Ask {name}.", name=steps[0]) if len(steps) > 1 else text("Ask whom you know there.")
    )


def _arrowed(names: list[Text]) -> Text:
    whole = names[0]
    for name in names[1:]:
        whole = text("{some} → {another}", some=whole, another=name)
    return whole


def due_words(due: Due) -> Text:
    """How much of the evidence is there, and what is missing."""
    found = due.of - len(due.missing)
    if not due.of:
        return text("Nothing is asked for before the next stage.")
    if not due.missing:
        return text("All {of} pieces of evidence are there: move it on.", of=due.of)
    return text(
        "{found} of {of} pieces of evidence. Missing: {missing}.",
        found=found,
        of=due.of,
        missing=listed([m.as_text for m in due.missing]),
    )
