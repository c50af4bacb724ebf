"""What a workspace has changed of the shipped advice: playbook texts and warning thresholds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.errors import Refused
from planner.domain.plan import Plan, derived
from planner.domain.playbook import Playbook, Playbooks
from planner.domain.processes import Bilingual, BuyingRole
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


def write_playbook(plan: Plan, /, role: BuyingRole, **fields: object) -> Change:
    """Set any of `care, do, ask, trap` of a role for this workspace; empty: as shipped again."""
    before = own_playbook(plan, role)
    blank = OwnPlaybook(id=before.id if before else next(plan.new_ids()), role=role)
    after = replace(before or blank, **fields)  # type: ignore[arg-type]
    name = text("Edit the playbook")
    if after == blank:
        return Change(name, removed(before) if before else ())
    return Change(name, replaced(before, after) if before else added(after))


def with_own(plan: Plan, shipped: Playbooks) -> Playbooks:
    """The shipped words, overlaid by the workspace's own for the roles that have some."""
    own = {p.role: p for p in plan.all(OwnPlaybook)}
    return {role: _overlaid(book, own.get(role)) for role, book in shipped.items()}


def _overlaid(book: Playbook, own: OwnPlaybook | None) -> Playbook:
    """What is left empty stays as shipped."""
    if own is None:
        return book
    return Playbook(
        care=Bilingual(own.care) if own.care else book.care,
        do=Bilingual(own.do) if own.do else book.do,
        ask=tuple(Bilingual(question) for question in own.ask) if own.ask else book.ask,
        trap=Bilingual(own.trap) if own.trap else book.trap,
    )


def restore_playbook(plan: Plan, role: BuyingRole) -> Change:
    """The shipped words again."""
    before = own_playbook(plan, role)
    return Change(text("Restore the playbook"), () if before is None else removed(before))


def threshold(plan: Plan, rule: str, shipped: int) -> int:
    return _thresholds(plan).get(rule, shipped)


@derived(Threshold)
def _thresholds(plan: Plan) -> Mapping[str, int]:
    return {t.rule: t.value for t in plan.all(Threshold)}


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
