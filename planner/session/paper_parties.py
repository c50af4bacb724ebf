"""Who stands on a paper, and how both sides book what it says."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from planner.domain.eligibility_facts import Relation
from planner.domain.facts import Agreement
from planner.domain.papers import Party, Word
from planner.domain.parties import Identity, held_on, masked
from planner.domain.party_words import FORMS
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.core import Session


def partner_party(session: Session, payee: Id) -> Party:
    known = session.ledger.identities(payee)
    identity: Identity = held_on(known, session.today) or known[0]
    accounts = session.ledger.dossier(payee).bank_accounts
    bank = held_on(accounts, session.today) or (accounts[0] if accounts else None)
    return Party(
        id=payee,
        name=identity.name,
        form=FORMS[identity.form],
        number=identity.registration,
        address=identity.address,
        contact=identity.contact,
        representative=identity.representative,
        title=identity.title,
        bank="" if bank is None else bank.bank,
        bank_account="" if bank is None else bank.number,
        account_holder="" if bank is None else bank.holder_name,
    )


def relations_of(session: Session, payee: Id, agreements: Sequence[Agreement]) -> list[Relation]:
    """How the payee stands to the accounts of its agreements today, each once."""
    dossier = session.ledger.dossier(payee)
    accounts = sorted({a for agreement in agreements for a in agreement.accounts})
    facts = [dossier.relation(account, session.today) for account in accounts]
    return list(dict.fromkeys(Relation.UNKNOWN if f is None else f.relation for f in facts))


def masked_bank(party: Party) -> Party:
    """With the last digits of the bank account alone: papers go through many hands."""
    if not party.bank_account:
        return party
    return replace(party, bank_account=masked(party.bank_account))


def booking_hint(words: Collection[Word], *, employer: bool = False) -> Text | None:
    """How both sides book it; rebate and commission are booked differently. `employer`: what is
    called a rebate goes to the employer of the partner."""
    rebate = text("the rebate reduces revenue and output tax, with a red-letter invoice")
    commission = text("the commission is a selling expense, against the agency invoice")
    if employer:
        rebate = text(
            "what goes to the employer reduces revenue and output tax like a rebate, and the "
            "employer decides what its employee gets"
        )
    hints = {Word.REBATE: rebate, Word.COMMISSION: commission}
    found = [hint for word, hint in hints.items() if word in words]
    if not found:
        return None
    if len(found) == 1:
        return text("{hint}.", hint=found[0])
    return text("{first}; {second}.", first=found[0], second=found[1])
