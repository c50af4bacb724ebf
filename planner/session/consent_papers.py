"""The employer as the third party of an agreement, and its consent form on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.consent_form import AUTHORITY_WORDS, ROUTE_WORDS
from planner.domain.consent_paper import ConsentPaper
from planner.domain.consents import Authority, ConsentFact
from planner.domain.eligibility_facts import Route
from planner.domain.facts import Agreement
from planner.domain.papers import Party
from planner.domain.parties import held_on
from planner.domain.party_words import FORMS
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.text import Text, text
from planner.session.consents import CONSENTING, Kept, consents, employer_bank
from planner.session.core import Session
from planner.session.paper_parties import partner_party
from planner.session.partners import INSIDERS, account_name


@dataclass(frozen=True, slots=True)
class Third:
    """The employer with its consent; `to_employer`: the money goes to its account."""

    party: Party
    annex: ConsentPaper
    to_employer: bool


def third_party(session: Session, payee: Id, employer: Id, day: date) -> Third:
    """The consent that counts on the day, else the newest, else a form with empty lines."""
    kept = consent_of(session, payee, employer, day)
    fact = None if kept is None else kept.fact
    route = Route.EMPLOYER if fact is None else fact.route
    return Third(
        _employer(session, payee, employer, fact), consent_paper(session, payee, employer, fact),
        route is Route.EMPLOYER,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Consenting:
    """The employer that gets its copy of a statement, and the consent it gave."""

    name: str
    words: Text
    to_employer: bool


def consenting_employer(
    session: Session, payee: Id, agreements: Sequence[Agreement], day: date
) -> Consenting | None:
    """Of the accounts of these agreements, the one whose people the payee belonged to on the day
    or whose consent ran then; None for a payee who is nobody's. Nothing leaves its copy out."""
    dossier = session.ledger.dossier(payee)
    for account in sorted({a for each in agreements for a in each.accounts}):
        kept = consent_of(session, payee, account, day)
        fact = dossier.relation(account, day)
        inside = fact is not None and fact.relation in INSIDERS
        if kept is None or kept.draft or not (inside or kept.agreed.covers(account, day)):
            continue
        return Consenting(
            account_name(session, account),
            text(
                "Consent {number} of {employer}, {begin} to {end}",
                number=number_of(kept.fact),
                employer=kept.fact.employer_name or account_name(session, account),
                begin=kept.agreed.begins,
                end=kept.agreed.last,
            ),
            kept.fact.route is Route.EMPLOYER,
        )
    return None


def consent_of(session: Session, payee: Id, employer: Id, day: date) -> Kept | None:
    """What stands in the register for the payee and the employer, and was not a mistake."""
    own = [k for k in consents(session, payee) if k.fact.employer == employer and not k.void]
    inside = [k for k in own if not k.draft and k.agreed.covers(employer, day)]
    found = inside or own
    return found[-1] if found else None


def consent_paper(
    session: Session, payee: Id, employer: Id, fact: ConsentFact | None
) -> ConsentPaper:
    """The form as far as it is known; without a record, the names and empty lines."""
    us, partner = seller(session.plan), partner_party(session, payee)
    if fact is None:
        return ConsentPaper(
            printed_on=session.today, by=us, employer=account_name(session, employer),
            employer_registration=_registration(session, employer), payee=partner.name,
            seller=us.name or us.name_en, accounts=(account_name(session, employer),),
        )  # fmt: skip
    known = fact.authority is not Authority.UNKNOWN
    return ConsentPaper(
        printed_on=session.today,
        by=us,
        number=number_of(fact),
        employer=fact.employer_name or account_name(session, employer),
        employer_registration=fact.employer_registration,
        payee=fact.payee_name or partner.name,
        post=fact.post,
        seller=fact.seller_name or us.name or us.name_en,
        decision_maker=fact.decision_maker,
        direct_cap=fact.direct_cap,
        volume_cap=fact.volume_cap,
        yearly_cap=fact.yearly_cap,
        currency=fact.currency,
        accounts=tuple(account_name(session, a) for a in sorted(fact.accounts)),
        products=fact.products,
        starts_on=fact.starts_on,
        ends_on=fact.ends_on,
        route=ROUTE_WORDS[fact.route],
        runoff_days=fact.runoff_days,
        conditions=fact.conditions,
        copy_to=fact.copy_to,
        booking_allowed=fact.booking_allowed,
        statement=fact.statement,
        signatory=fact.signatory_name,
        signatory_title=fact.signatory_title,
        authority=AUTHORITY_WORDS[fact.authority] if known else None,
        signed_on=fact.signed_on,
        call_back_number=fact.call_back_number,
        call_back_source=fact.call_back_source,
        called_back_by=fact.called_back_by,
        called_back_on=fact.called_back_on,
        recorded_on=fact.recorded_on,
        late_filed=fact.late_filed,
    )


def number_of(fact: ConsentFact) -> str:
    """What a consent is called on papers: the line of the log that brought it."""
    return f"CF-{fact.seq}"


def form_of(session: Session, payee: Id, employer: Id) -> ConsentPaper:
    kept = consent_of(session, payee, employer, session.today)
    return consent_paper(session, payee, employer, None if kept is None else kept.fact)


def employers_of(session: Session, payee: Id) -> list[Id]:
    """The accounts whose people the payee belongs to today."""
    dossier, today = session.ledger.dossier(payee), session.today
    facts = [dossier.relation(a, today) for a in sorted({r.account for r in dossier.relations})]
    return [f.account for f in facts if f is not None and f.relation in CONSENTING]


def _registration(session: Session, account: Id) -> str:
    found = held_on(session.ledger.identities(account), session.today)
    return "" if found is None else found.registration


def _employer(session: Session, payee: Id, employer: Id, fact: ConsentFact | None) -> Party:
    known = session.ledger.identities(employer)
    identity = held_on(known, session.today) or (known[0] if known else None)
    bank = employer_bank(session, payee, employer, session.today)
    name = account_name(session, employer) if identity is None else identity.name
    return Party(
        id=employer,
        name=(fact.employer_name if fact is not None else "") or name,
        form=None if identity is None else FORMS[identity.form],
        number=(fact.employer_registration if fact is not None else "")
        or ("" if identity is None else identity.registration),
        address="" if identity is None else identity.address,
        contact="" if identity is None else identity.contact,
        representative="" if fact is None else fact.signatory_name,
        title="" if fact is None else fact.signatory_title,
        bank="" if bank is None else bank.bank,
        bank_account="" if bank is None else bank.number,
        account_holder="" if bank is None else bank.holder_name,
    )
