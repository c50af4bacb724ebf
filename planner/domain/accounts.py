"""Accounts: the customer organisations. What they are by law (sector) is a fact of the ledger."""

from dataclasses import dataclass, replace

from planner.domain.errors import Refused
from planner.domain.plan import Plan, derived
from planner.domain.record import Change, Id, Record, added, replaced
from planner.domain.text import Text, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """A customer organisation. An archived one is out of the way, and whole."""

    name: str
    industry: str = ""
    place: str = ""
    note: str = ""
    archived: bool = False


@derived(Account)
def accounts(plan: Plan) -> list[Account]:
    """All accounts by name, archived ones too."""
    return sorted(plan.all(Account), key=lambda a: (a.name.casefold(), a.id))


def account_named(plan: Plan, name: str) -> Account:
    """The account of that name. Refused where there is none, or more than one."""
    found = [a for a in accounts(plan) if a.name.casefold() == name.strip().casefold()]
    if not found:
        raise Refused(text("There is no account “{name}”.", name=name))
    if len(found) > 1:
        raise Refused(text("There are several accounts “{name}”. Rename one first.", name=name))
    return found[0]


def add_account(plan: Plan, name: str, *, industry: str = "", place: str = "") -> Change:
    name = _checked(name)
    account = Account(id=next(plan.new_ids()), name=name, industry=industry, place=place)
    return Change(text("Add {name}", name=name), added(account))


def edit_account(plan: Plan, /, id: Id, **fields: str) -> Change:
    """Set `name`, `industry`, `place` or `note`."""
    account = plan.get(Account, id)
    if "name" in fields:
        fields["name"] = _checked(fields["name"])
    after = replace(account, **fields)  # type: ignore[arg-type]
    return Change(text("Edit {name}", name=account.name), replaced(account, after))


def archive_account(plan: Plan, id: Id, *, archived: bool = True) -> Change:
    account = plan.get(Account, id)
    name: Text = text("Archive {name}", name=account.name)
    if not archived:
        name = text("Bring back {name}", name=account.name)
    return Change(name, replaced(account, replace(account, archived=archived)))


def _checked(name: str) -> str:
    if not name.strip():
        raise Refused(text("An account needs a name."))
    return name.strip()
