"""The account holder that the bank shows for a payment, held against the recorded one."""

from collections.abc import Iterator
from datetime import date

from planner.domain.accounts import accounts
from planner.domain.errors import Blocked, Refused
from planner.domain.org import Person
from planner.domain.parties import held_on
from planner.domain.paying import EXPLAINED, SAME, same_holder
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.consents import employer_bank
from planner.session.core import Session
from planner.session.partners import account_name, partner_name


def recorded_holder(session: Session, payee: Id, day: date, employer: Id = Id(0)) -> str:
    """Who holds the account that the payee's money goes to on a day, as recorded; the employer's
    where it goes there. Empty where there is none."""
    if employer:
        corporate = employer_bank(session, payee, employer, day)
        return account_name(session, employer) if corporate is None else corporate.holder_name
    known = held_on(session.ledger.dossier(payee).bank_accounts, day)
    return "" if known is None else known.holder_name or partner_name(session, payee)


def compared(
    session: Session, payee: Id, day: date, shown: str, answer: str, employer: Id = Id(0)
) -> str:
    """How the holder that the bank shows compares: the same, or explained. Refused without it, and
    for a difference that is not answered; blocked where it is somebody else whom this workspace
    knows: no answer makes that the payee's own account."""
    recorded = recorded_holder(session, payee, day, employer)
    if not shown.strip():
        raise Refused(
            text(
                "Type the account holder as the bank shows it. It is compared with “{recorded}”.",
                recorded=recorded,
            )
        )
    if same_holder(recorded, shown):
        return SAME
    if any(same_holder(name, shown) for name in _others(session, Id(0) if employer else payee)):
        raise Blocked(
            text(
                "The bank shows {shown}, who is somebody else here. Pay only to an account in "
                "the name of {recorded}, or record the right account first.",
                shown=shown.strip(),
                recorded=recorded,
            )
        )
    if not answer.strip():
        raise Refused(
            text(
                "The bank shows “{shown}”, recorded is “{recorded}”. Say why both are the same, "
                "or record the right account first.",
                shown=shown.strip(),
                recorded=recorded,
            )
        )
    return EXPLAINED


def _others(session: Session, payee: Id) -> Iterator[str]:
    """Everybody whom the plan or the ledger knows, but for the payee."""
    yield from (p.name for p in session.plan.all(Person))
    yield from (a.name for a in accounts(session.plan))
    yield from (p.name for p in session.ledger.payees() if p.party != payee)
