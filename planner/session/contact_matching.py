"""Does a payee that is said to be independent share a contact with somebody of the account?

What is found is a fact from then on: the relation counts as unknown until somebody answers.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from planner.domain.contacts import Contact, ContactField, likely, same_contact
from planner.domain.eligibility_facts import Relation
from planner.domain.errors import Refused
from planner.domain.evidence import ContactMatch, MatchAnswer
from planner.domain.org import Person, people
from planner.domain.parties import BankAccount, Identity, RelationFact
from planner.domain.record import Id
from planner.domain.standing import inside
from planner.domain.text import Text, text
from planner.session.accruals import post_and_accrue
from planner.session.core import Posting, Session
from planner.session.partners import account_name, partner_name

_MAIL = re.compile(r"[^\s,;，；<>]+@[^\s,;，；<>]+")
_PHONE = re.compile(r"\+?[0-9][0-9\s()\-]{5,}[0-9]")

_SET_APART = (Relation.INDEPENDENT, Relation.FORMER_EMPLOYEE)

FIELD_WORDS = {
    ContactField.NAME: text("the same name"),
    ContactField.PHONE: text("the same phone number"),
    ContactField.EMAIL: text("the same e-mail address or domain"),
    ContactField.ADDRESS: text("the same address"),
    ContactField.SURNAME_AND_ADDRESS: text("the same surname and address"),
    ContactField.BANK_ACCOUNT: text("the same bank account"),
    ContactField.IDENTITY_NUMBER: text("the same identity number"),
}


def found_matches(
    session: Session,
    payee: Id,
    accounts: Collection[Id],
    ids: Iterator[Id],
    *,
    since: date | None = None,
    about: Sequence[object] = (),
) -> list[ContactMatch]:
    """The matches that nobody has noted yet, as facts from a day on (today). `about` are facts of
    the payee that are being posted with them."""
    known = session.ledger.facts(ContactMatch, "WHERE t.payee = ?", (payee,))
    noted = {(m.account, m.field, m.with_) for m in known}
    relations = [
        *session.ledger.dossier(payee).relations,
        *(f for f in about if isinstance(f, RelationFact)),
    ]
    found = []
    for account in accounts:
        stands = [r.relation for r in relations if r.account == account]
        if not stands or stands[-1] not in _SET_APART:
            continue
        others = list(_contacts_of(session, account, payee))
        for mine in _contacts_of_payee(session, payee, about):
            theirs = [*_people_of(session, account, mine), *others]
            for match in same_contact(mine, theirs):
                key = (account, match.field, match.person)
                if key not in noted:
                    noted.add(key)
                    found.append(
                        ContactMatch(
                            id=next(ids), payee=payee, account=account, field=match.field,
                            from_=since or session.today, with_=match.person,
                        )
                    )  # fmt: skip
    return found


def note_matches(session: Session, payees: Collection[Id]) -> list[ContactMatch]:
    """Look again before something goes out, and keep what is found."""
    ids = iter(session.plan.new_ids())
    found = [
        match
        for payee in payees
        for match in found_matches(
            session, payee, {r.account for r in session.ledger.dossier(payee).relations}, ids
        )
    ]
    if found:
        session.post(text("Contacts that are the same"), found)
    return found


def open_matches(session: Session, payee: Id) -> list[ContactMatch]:
    """What is to be answered, in the order in which it was found."""
    return list(session.ledger.dossier(payee).matches)


def match_words(session: Session, match: ContactMatch) -> Text:
    """`Li Si Trading and Zhao Min of Nord have the same phone number.`"""
    return text(
        "{payee} and {person} of {account} have {field}.",
        payee=partner_name(session, match.payee),
        person=match.with_ or text("somebody"),
        account=account_name(session, match.account),
        field=FIELD_WORDS[match.field],
    )


def answer_match(session: Session, match: Id, relation: Relation, reason: str) -> Posting:
    """How the payee really stands to the account, and how that is known. If it is independent all
    the same, it was so all the time; whatever else it is, it is since the match counts."""
    found = next((m for m in session.ledger.facts(ContactMatch) if m.id == match), None)
    answered = {a.match for a in session.ledger.facts(MatchAnswer)}
    if found is None or match in answered:
        raise Refused(text("That question was answered already."))
    if not reason.strip():
        raise Refused(text("Say how you know; the log keeps it."))
    if relation is Relation.UNKNOWN:
        raise Refused(text("Leave the question open while the answer is not known."))
    ids = iter(session.plan.new_ids())
    facts: list[object] = [
        MatchAnswer(
            id=next(ids),
            match=match,
            payee=found.payee,
            on=session.today,
            relation=relation,
            reason=reason.strip(),
        )
    ]
    if relation is not Relation.INDEPENDENT:
        facts.append(
            RelationFact(
                id=next(ids), seq=0, payee=found.payee, account=found.account,
                from_=found.from_, relation=relation,
            )
        )  # fmt: skip
    name = text("Relation of {name}", name=partner_name(session, found.payee))
    return post_and_accrue(session, name, facts)


def _contacts_of_payee(session: Session, payee: Id, about: Sequence[object]) -> Iterator[Contact]:
    dossier = session.ledger.dossier(payee)
    identities = [*dossier.identities, *(f for f in about if isinstance(f, Identity))]
    banks = [*dossier.bank_accounts, *(f for f in about if isinstance(f, BankAccount))]
    for identity in identities[-1:]:
        yield from _of_identity(identity)
    for bank in banks:
        yield Contact(bank_account=bank.number)


def _of_identity(identity: Identity) -> Iterator[Contact]:
    mails, phones = _MAIL.findall(identity.contact), _PHONE.findall(identity.contact)
    yield Contact(
        name=identity.name,
        phone=phones[0] if phones else "",
        email=mails[0] if mails else "",
        address=identity.address,
        identity_number=identity.registration,
    )
    for mail in mails[1:]:
        yield Contact(email=mail)
    for phone in phones[1:]:
        yield Contact(phone=phone)
    if identity.representative.strip():
        yield Contact(name=identity.representative, address=identity.address)


def _contacts_of(session: Session, account: Id, payee: Id) -> Iterator[Contact]:
    """The account itself, and payees of its people, in the ledger."""
    for identity in session.ledger.identities(account)[-1:]:
        yield from _named(_of_identity(identity), identity.name)
    insiders = {
        r.payee
        for r in session.ledger.facts(RelationFact, "WHERE t.account = ?", (account,))
        if r.payee != payee and inside(r.relation, r.left_on, date.min)
    }
    for other in sorted(insiders):
        name = partner_name(session, other)
        yield from _named(_contacts_of_payee(session, other, ()), name)


def _named(contacts: Iterator[Contact], name: str) -> Iterator[Contact]:
    for each in contacts:
        yield Contact(
            name=each.name or name, phone=each.phone, email=each.email, address=each.address,
            bank_account=each.bank_account, identity_number=each.identity_number,
        )  # fmt: skip


def _people_of(session: Session, account: Id, mine: Contact) -> Iterator[Contact]:
    """The people of the account in the plan who may share something."""
    for person in people(session.plan, account):
        if likely(mine, person.name, person.phone, person.email):
            yield _of_person(person)


def _of_person(person: Person) -> Contact:
    return Contact(name=person.name, phone=person.phone, email=person.email)
