"""What a workspace has changed of the shipped advice: playbook texts and warning thresholds."""

from dataclasses import dataclass, replace

from planner.domain.errors import Refused
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.record import Change, Record, added, removed, replaced
from planner.domain.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlaybook(Record):
    """The workspace's own words for a role, instead of the shipped ones."""

    role: BuyingRole
    care: str = ""
    do: str = ""
    ask: tuple[str, ...] = ()
    trap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold(Record):
    """The workspace's own limit of a warning rule, in the rule's unit (days, people)."""

    rule: str
    value: int


def own_playbook(plan: Plan, role: BuyingRole) -> OwnPlaybook | None:
    return next((p for p in plan.all(OwnPlaybook) if p.role is role), None)


def write_playbook(plan: Plan, role: BuyingRole, **fields: object) -> Change:
    """Set any of `care, do, ask, trap` of a role for this workspace."""
    before = own_playbook(plan, role)
    blank = before or OwnPlaybook(id=next(plan.new_ids()), role=role)
    after = replace(blank, **fields)  # type: ignore[arg-type]
    return Change(text("Edit the playbook"), replaced(before, after) if before else added(after))


def restore_playbook(plan: Plan, role: BuyingRole) -> Change:
    """The shipped words again."""
    before = own_playbook(plan, role)
    return Change(text("Restore the playbook"), () if before is None else removed(before))


def threshold(plan: Plan, rule: str, shipped: int) -> int:
    return next((t.value for t in plan.all(Threshold) if t.rule == rule), shipped)


def set_threshold(plan: Plan, rule: str, value: int | None) -> Change:
    """The workspace's own limit of a warning; None: the shipped one again."""
    before = next((t for t in plan.all(Threshold) if t.rule == rule), None)
    name = text("Set a warning's limit")
    if value is None:
        return Change(name, () if before is None else removed(before))
    if value < 0:
        raise Refused(text("A limit is not negative."))
    after = Threshold(id=before.id if before else next(plan.new_ids()), rule=rule, value=value)
    return Change(name, replaced(before, after) if before else added(after))
