"""A contact that was had, and what follows from it: whoever nobody of us had met, has been met."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.domain.actions import Contact, ContactKind, log_contact
from planner.domain.plan import Plan
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Change, Edit, Id, replaced
from planner.domain.roles import Coverage, Knowledge, involvements_by_person


def meet(plan: Plan, /, account: Id, on: date, people: frozenset[Id], **fields: object) -> Change:
    """Log a contact with its `kind, purchase, note`. Who plays a part in an open purchase and was
    never met is covered by one contact from now on, known since that day. A message alone meets
    nobody."""
    logged = log_contact(plan, account, on, people, **fields)
    contacts = (edit.after for edit in logged.edits if isinstance(edit.after, Contact))
    met = (edit for contact in contacts for edit in _met(plan, contact))
    return Change(logged.text, (*logged.edits, *met))


def _met(plan: Plan, contact: Contact) -> Iterator[Edit]:
    if contact.kind is ContactKind.MESSAGE:
        return
    known = Knowledge(confirmed=True, on=contact.on)
    for person in sorted(contact.people):
        for noted in involvements_by_person(plan).get(person, ()):
            is_open = plan.get(Purchase, noted.purchase).outcome is Outcome.OPEN
            if is_open and noted.coverage is Coverage.NONE:
                after = replace(noted, coverage=Coverage.ONE_CONTACT, coverage_known=known)
                yield from replaced(noted, after)
