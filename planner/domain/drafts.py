"""Drafts of agreements: plan, until they are signed and become a fact of the ledger."""

from dataclasses import dataclass, replace
from datetime import date

from planner.domain.plan import Plan
from planner.domain.provisions import Provisions, check_provisions, gone_with, provisions_of
from planner.domain.record import Change, Id, Record, added, removed, replaced
from planner.domain.terms import Terms
from planner.domain.text import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """An agreement being written for a partner of the ledger. `agreement` is 0 for a new one, or
    the agreement that the draft would amend from `from_` on."""

    partner: Id
    accounts: tuple[Id, ...]
    terms: Terms
    from_: date
    agreement: Id = Id(0)


def drafts_of(plan: Plan, partner: Id) -> list[Draft]:
    return sorted((d for d in plan.all(Draft) if d.partner == partner), key=lambda d: d.id)


def add_draft(plan: Plan, draft: Draft, *, name: str) -> Change:
    """Keep a new draft; its own id is replaced by a fresh one. `name` is the partner's."""
    fresh = replace(draft, id=next(plan.new_ids()))
    return Change(text("Draft an agreement for {name}", name=name), added(fresh))


def edit_draft(plan: Plan, draft: Draft, *, name: str) -> Change:
    before = plan.get(Draft, draft.id)
    return Change(text("Edit the draft for {name}", name=name), replaced(before, draft))


def remove_draft(plan: Plan, id: Id, *, name: str) -> Change:
    edits = (*removed(plan.get(Draft, id)), *gone_with(plan, id))
    return Change(text("Discard the draft for {name}", name=name), edits)


def set_provisions(plan: Plan, wanted: Provisions, *, name: str) -> Change:
    """Keep them for their draft. `name` is the partner's. Refused where a value is none of the
    allowed ones, there is too much text, or the draft is gone."""
    check_provisions(wanted)
    before = provisions_of(plan, plan.get(Draft, wanted.draft).id)
    title = text("Edit the draft for {name}", name=name)
    if not before.id:
        return Change(title, added(replace(wanted, id=next(plan.new_ids()))))
    return Change(title, replaced(before, replace(wanted, id=before.id)))
