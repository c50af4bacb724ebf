"""What is planned and what has happened with an account: actions to do, contacts that were had."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from planner.domain.accounts import Account
from planner.domain.errors import Refused
from planner.domain.org import Person
from planner.domain.plan import Plan, derived
from planner.domain.purchases import Purchase
from planner.domain.record import Change, Id, Record, added, removed, replaced
from planner.domain.text import Text, text


class ContactKind(Enum):
    VISIT = "visit"
    CALL = "call"
    MEETING = "meeting"
    MESSAGE = "message"


CONTACT_WORDS: Mapping[ContactKind, Text] = {
    ContactKind.VISIT: text("Visit"),
    ContactKind.CALL: text("Call"),
    ContactKind.MEETING: text("Meeting"),
    ContactKind.MESSAGE: text("Message"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """Something to do: who does `what` by `due_on`, with whom; done on `done_on`."""

    account: Id
    what: str
    purchase: Id | None = None
    people: frozenset[Id] = frozenset()
    who: str = ""
    due_on: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A contact that was had on a day, with whom, and what came of it."""

    account: Id
    on: date
    people: frozenset[Id]
    kind: ContactKind = ContactKind.VISIT
    purchase: Id | None = None
    note: str = ""


@derived(Action)
def actions_by_account(plan: Plan) -> Mapping[Id, list[Action]]:
    """Open ones first, by due day; those without one last."""
    found: dict[Id, list[Action]] = {}
    order = sorted(
        plan.all(Action),
        key=lambda a: (a.done_on is not None, a.due_on or date.max, a.id),
    )
    for action in order:
        found.setdefault(action.account, []).append(action)
    return found


@derived(Contact)
def contacts_by_account(plan: Plan) -> Mapping[Id, list[Contact]]:
    """The newest first."""
    found: dict[Id, list[Contact]] = {}
    for contact in sorted(plan.all(Contact), key=lambda c: (c.on, c.id), reverse=True):
        found.setdefault(contact.account, []).append(contact)
    return found


@derived(Contact)
def last_contact_by_person(plan: Plan) -> Mapping[Id, date]:
    found: dict[Id, date] = {}
    for contact in plan.all(Contact):
        for person in contact.people:
            found[person] = max(contact.on, found.get(person, contact.on))
    return found


def add_action(plan: Plan, /, account: Id, what: str, **fields: object) -> Change:
    """Plan something: `purchase, people, who, due_on` as they are known."""
    plan.get(Account, account)
    action = replace(
        Action(id=next(plan.new_ids()), account=account, what=_checked(what)),
        **fields,  # type: ignore[arg-type]
    )
    _refuse_strangers(plan, action)
    return Change(text("Plan {what}", what=action.what), added(action))


def edit_action(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set any of `what, purchase, people, who, due_on, done_on`."""
    before = plan.get(Action, id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    after = replace(after, what=_checked(after.what))
    _refuse_strangers(plan, after)
    return Change(text("Edit {what}", what=before.what), replaced(before, after))


def finish_action(plan: Plan, id: Id, *, on: date | None) -> Change:
    """Mark it done on a day; None: it is open again."""
    before = plan.get(Action, id)
    after = replace(before, done_on=on)
    if on is None:
        return Change(text("Reopen {what}", what=before.what), replaced(before, after))
    return Change(text("Finish {what}", what=before.what), replaced(before, after))


def remove_action(plan: Plan, id: Id) -> Change:
    action = plan.get(Action, id)
    return Change(text("Remove {what}", what=action.what), removed(action))


def log_contact(
    plan: Plan, /, account: Id, on: date, people: frozenset[Id], **fields: object
) -> Change:
    """Note a contact with at least one person: `kind, purchase, note` as they are known."""
    plan.get(Account, account)
    if not people:
        raise Refused(text("Say with whom."))
    contact = replace(
        Contact(id=next(plan.new_ids()), account=account, on=on, people=people),
        **fields,  # type: ignore[arg-type]
    )
    _refuse_strangers(plan, contact)
    return Change(text("Log a contact"), added(contact))


def edit_contact(plan: Plan, /, id: Id, **fields: object) -> Change:
    """Set any of `on, people, kind, purchase, note`."""
    before = plan.get(Contact, id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    if not after.people:
        raise Refused(text("Say with whom."))
    _refuse_strangers(plan, after)
    return Change(text("Edit a contact"), replaced(before, after))


def remove_contact(plan: Plan, id: Id) -> Change:
    return Change(text("Remove a contact"), removed(plan.get(Contact, id)))


def _refuse_strangers(plan: Plan, noted: Action | Contact) -> None:
    """Whom and what it names has to be there."""
    for person in noted.people:
        plan.get(Person, person)
    if noted.purchase is not None:
        plan.get(Purchase, noted.purchase)


def _checked(what: str) -> str:
    if not what.strip():
        raise Refused(text("Say what is to be done."))
    return what.strip()
