"""Several commands as one change: each is given the plan that those before it leave behind."""

from collections.abc import Callable, Iterable

from planner.domain.plan import Plan
from planner.domain.record import Change, Edit, Id, Record

Step = Callable[[Plan], Change]


def together(plan: Plan, steps: Iterable[Step]) -> tuple[Edit, ...]:
    """One edit for each record that differs: from before the first step to after the last."""
    before: dict[tuple[type[Record], Id], Record | None] = {}
    after: dict[tuple[type[Record], Id], Record | None] = {}
    for step in steps:
        change = step(plan)
        for edit in change:
            before.setdefault((edit.kind, edit.id), edit.before)
            after[edit.kind, edit.id] = edit.after
        plan = plan.after(change)
    return tuple(Edit(was, after[what]) for what, was in before.items() if was != after[what])
