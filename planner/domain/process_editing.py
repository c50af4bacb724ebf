"""Changes to a process that a workspace uses: its stages, their evidence, who weighs how much."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.processes import (
    HEAVIEST,
    Bilingual,
    BuyingRole,
    Process,
    Stage,
    every_stage,
    stages,
)
from planner.domain.purchases import Purchase, StageMove
from planner.domain.record import Change, Edit, Id, added, removed, replaced
from planner.domain.text import Text, text

LONGEST_DAYS = 3650


def new_process(plan: Plan, name: Bilingual, first: Bilingual) -> Change:
    """A process of one's own, with its first stage."""
    ids = plan.new_ids()
    process = Process(id=next(ids), name=_named(name, NO_NAME))
    stage = Stage(id=next(ids), process=process.id, place=1, name=_named(first, NO_STAGE_NAME))
    return Change(text("Add process {name}", name=process.name.as_text), added(process, stage))


def copy_process(plan: Plan, id: Id, name: Bilingual) -> Change:
    """The same stages under another name, to be changed apart from the first."""
    ids = plan.new_ids()
    copy = Process(id=next(ids), name=_named(name, NO_NAME))
    steps = [replace(s, id=next(ids), process=copy.id) for s in stages(plan, _process(plan, id))]
    return Change(text("Add process {name}", name=copy.name.as_text), added(copy, *steps))


def rename_process(plan: Plan, id: Id, name: Bilingual) -> Change:
    before = plan.get(Process, id)
    after = replace(before, name=_named(name, NO_NAME))
    return Change(text("Rename {name}", name=before.name.as_text), replaced(before, after))


def remove_process(plan: Plan, id: Id) -> Change:
    """Refused while a purchase goes through it."""
    process = plan.get(Process, id)
    users = [p.name for p in plan.all(Purchase) if p.process == id]
    if len(users) == 1:
        raise Refused(
            text(
                "{name} goes through this process. Remove it first, or keep the process.",
                name=users[0],
            )
        )
    if users:
        raise Refused(
            text(
                "{n} purchases go through this process, {name} among them. Remove them first, or "
                "keep the process.",
                n=len(users),
                name=users[0],
            )
        )
    gone = removed(*every_stage(plan, id), process)
    return Change(text("Remove process {name}", name=process.name.as_text), gone)


def add_stage(plan: Plan, process: Id, name: Bilingual, after: Id | None = None) -> Change:
    """A stage behind another one; None: as the first."""
    steps = stages(plan, _process(plan, process))
    before = None if after is None else _standing(plan, after)
    if before is not None and before.process != process:
        raise Refused(text("That stage belongs to another process."))
    place = before.place if before else 0
    stage = Stage(
        id=next(plan.new_ids()), process=process, place=place + 1, name=_named(name, NO_STAGE_NAME)
    )
    later = _numbered([*steps[:place], stage, *steps[place:]])
    return Change(text("Add stage {name}", name=stage.name.as_text), (*later, *added(stage)))


def edit_stage(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set `name`, `work`, `usual_days` (1 to 3650) or `shuts`."""
    before = plan.get(Stage, id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    after = replace(after, name=_named(after.name, NO_STAGE_NAME), work=_trimmed(after.work))
    if not 1 <= after.usual_days <= LONGEST_DAYS:
        raise Refused(text("The usual days of a stage go from 1 to {most}.", most=LONGEST_DAYS))
    return Change(text("Edit stage {name}", name=before.name.as_text), replaced(before, after))


def move_stage(plan: Plan, id: Id, place: int) -> Change:
    """Put the stage at another place of its process, counted from 1."""
    stage = _standing(plan, id)
    others = [s for s in stages(plan, stage.process) if s.id != id]
    at = min(max(place, 1), len(others) + 1) - 1
    return Change(
        text("Move stage {name}", name=stage.name.as_text),
        tuple(_numbered([*others[:at], stage, *others[at:]])),
    )


def remove_stage(plan: Plan, id: Id) -> Change:
    """Take the stage out. Refused while a purchase stands in it. Histories that name it keep it:
    it is only put out of use then."""
    stage = _standing(plan, id)
    standing = [p.name for p in plan.all(Purchase) if p.stage == id]
    if len(standing) == 1:
        raise Refused(
            text("{name} stands in this stage. Move it to another stage first.", name=standing[0])
        )
    if standing:
        raise Refused(
            text(
                "{n} purchases stand in this stage, {name} among them. Move them to another stage "
                "first.",
                n=len(standing),
                name=standing[0],
            )
        )
    others = [s for s in stages(plan, stage.process) if s.id != id]
    if not others:
        raise Refused(text("A process needs at least one stage. Add another one first."))
    remembered = any(id in (m.from_, m.to) for m in plan.all(StageMove))
    out = (Edit(stage, replace(stage, place=0)),) if remembered else removed(stage)
    return Change(text("Remove stage {name}", name=stage.name.as_text), (*_numbered(others), *out))


def set_weight(plan: Plan, id: Id, role: BuyingRole, weight: int) -> Change:
    """How much a role matters in the stage, 0 (not at all) to 3."""
    stage = plan.get(Stage, id)
    if not 0 <= weight <= HEAVIEST:
        raise Refused(text("A weight goes from 0 to 3."))
    weights = list(stage.weights)
    weights[list(BuyingRole).index(role)] = weight
    after = replace(stage, weights=tuple(weights))
    return Change(text("Weigh roles in {name}", name=stage.name.as_text), replaced(stage, after))


def add_evidence(plan: Plan, id: Id, words: Bilingual) -> Change:
    """One more thing to be seen before a purchase leaves the stage."""
    stage = plan.get(Stage, id)
    after = replace(stage, evidence=(*stage.evidence, _named(words, NO_EVIDENCE)))
    return Change(text("Evidence of stage {name}", name=stage.name.as_text), replaced(stage, after))


def edit_evidence(plan: Plan, id: Id, number: int, words: Bilingual) -> Change:
    """Say a piece of evidence (`number` from 0) in other words; what was ticked stays ticked."""
    stage = _with_evidence(plan, id, number)
    evidence = list(stage.evidence)
    evidence[number] = _named(words, NO_EVIDENCE)
    after = replace(stage, evidence=tuple(evidence))
    return Change(text("Evidence of stage {name}", name=stage.name.as_text), replaced(stage, after))


def remove_evidence(plan: Plan, id: Id, number: int) -> Change:
    """The ticks of the other pieces stay with them."""
    stage = _with_evidence(plan, id, number)
    left = (*stage.evidence[:number], *stage.evidence[number + 1 :])
    without = _without(number)
    ticked = [
        Edit(p, replace(p, seen=frozenset(_remarked(p.seen, id, without))))
        for p in plan.all(Purchase)
        if any(of == id and n >= number for of, n in p.seen)
    ]
    missed = [
        Edit(m, replace(m, missing=tuple(without(m.missing))))
        for m in plan.all(StageMove)
        if m.from_ == id and any(n >= number for n in m.missing)
    ]
    edits = (Edit(stage, replace(stage, evidence=left)), *ticked, *missed)
    return Change(text("Evidence of stage {name}", name=stage.name.as_text), edits)


NO_NAME = text("A process needs a name.")
NO_STAGE_NAME = text("A stage needs a name.")
NO_EVIDENCE = text("Say what is to be seen.")


def _process(plan: Plan, id: Id) -> Id:
    return plan.get(Process, id).id


def _standing(plan: Plan, id: Id) -> Stage:
    """The stage, where it is in use."""
    stage = plan.get(Stage, id)
    if not stage.place:
        raise Refused(text("This stage is no longer in use."))
    return stage


def _with_evidence(plan: Plan, id: Id, number: int) -> Stage:
    stage = plan.get(Stage, id)
    if not 0 <= number < len(stage.evidence):
        raise Refused(text("This stage has no such evidence."))
    return stage


def _numbered(steps: Iterable[Stage]) -> Iterator[Edit]:
    """Places from 1 on, for those that had another."""
    for place, stage in enumerate(steps, 1):
        if stage.place != place:
            yield Edit(stage, replace(stage, place=place))


def _without(number: int) -> Callable[[Iterable[int]], Iterator[int]]:
    def renumbered(numbers: Iterable[int]) -> Iterator[int]:
        return (n - (n > number) for n in numbers if n != number)

    return renumbered


def _remarked(
    seen: Iterable[tuple[int, int]], stage: Id, without: Callable[[Iterable[int]], Iterator[int]]
) -> Iterator[tuple[int, int]]:
    for of, n in seen:
        if of != stage:
            yield of, n
        else:
            yield from ((of, left) for left in without([n]))


def _trimmed(words: Bilingual) -> Bilingual:
    return Bilingual(words.en.strip(), words.zh.strip())


def _named(words: Bilingual, otherwise: Text) -> Bilingual:
    trimmed = _trimmed(words)
    if not (trimmed.en or trimmed.zh):
        raise Refused(otherwise)
    return trimmed
