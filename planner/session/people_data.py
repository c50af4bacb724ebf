"""What the workspace holds about people: everything about one of them, and notes to review."""

from planner.domain.contacts import Contact, ContactField, same_contact
from planner.domain.journal import Verb
from planner.domain.notes_review import OldNote, notes_to_review
from planner.domain.org import Person
from planner.domain.payee_sections import PayeeFacts, payee_sections
from planner.domain.person_sheet import PersonSheet, Section, on_day, person_sheet
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.core import Session
from planner.session.partners import account_name
from planner.store.mentions import Touched, notes_written, touched

ERASED = text("(erased)")


def old_notes(session: Session) -> list[OldNote]:
    """Notes without contact for 24 months, the oldest first."""
    written = notes_written(session.file.reading, session.file.path)
    return notes_to_review(session.plan, session.today, written)


def everything_about(session: Session, person: Id) -> PersonSheet:
    """The plan, the journal, and the ledger of every partner of the same name: nothing but the
    name says that they are the same, and the sheet says so."""
    name = session.plan.get(Person, person).name
    found = [_journal(session, person)]
    for payee in _payees(session, name):
        found.extend(payee_sections(_facts(session, payee)))
    return person_sheet(session.plan, person, session.today, found)


def kept_payees(session: Session, name: str) -> list[Id]:
    """The partners of the ledger who bear the name: they are not erased with a person."""
    return _payees(session, name)


def _journal(session: Session, person: Id) -> Section:
    lines = touched(session.file.reading, session.file.path, person)
    rows = tuple((on_day(line.on), _deed(line)) for line in lines)
    heads = (text("Date"), text("Change"))
    return Section(text("Changes in the journal that concern them"), heads, rows)


def _deed(line: Touched) -> Text:
    name = line.name or ERASED
    if line.verb is Verb.UNDO:
        return text("Undone: {change}", change=name)
    if line.verb is Verb.REDO:
        return text("Done again: {change}", change=name)
    return text("{change}", change=name)


def _payees(session: Session, name: str) -> list[Id]:
    """The partners who bear the name, or whose representative does, now or at any time."""
    wanted = [Contact(name=name)]
    return [
        latest.party
        for latest in session.ledger.payees()
        if any(
            match.field is ContactField.NAME
            for identity in session.ledger.identities(latest.party)
            for known in (identity.name, identity.representative)
            for match in same_contact(Contact(name=known), wanted)
        )
    ]


def _facts(session: Session, payee: Id) -> PayeeFacts:
    ledger = session.ledger
    dossier = ledger.dossier(payee)
    named = {r.account for r in dossier.relations}
    named |= {account for declared in dossier.declarations for account in declared.accounts}
    return PayeeFacts(
        dossier=dossier,
        agreements=ledger.agreements(payee),
        payouts=ledger.payouts(payee),
        papers=ledger.papers(payee),
        accounts={account: account_name(session, account) for account in named},
    )
