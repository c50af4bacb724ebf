"""The paper of an agreement: composed from a draft or from what was signed; issued once, kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.agreement_paper import AgreementKind, AgreementPaper, CoveredAccount
from planner.domain.drafts import Draft
from planner.domain.eligibility_facts import Public, Relation
from planner.domain.errors import Refused
from planner.domain.facts import Agreement, AgreementVersion
from planner.domain.paper_data import as_data, canonical, digest
from planner.domain.papers import Word
from planner.domain.parties import held_on
from planner.domain.party_words import PUBLIC, RELATIONS, SECTORS, payee_kind
from planner.domain.paying import PayoutRule, minimum_on
from planner.domain.postings import Issued
from planner.domain.provisions import Provisions
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.signable import missing_fields
from planner.domain.terms import Terms
from planner.domain.terms_words import terms_words, with_least_payout
from planner.domain.text import text
from planner.domain.worked_example import worked_example
from planner.session.agreement_words import provisions_of_draft, provisions_signed
from planner.session.agreements import INSIDERS, agreement_of
from planner.session.consent_papers import Third, third_party
from planner.session.core import Session
from planner.session.kept_papers import keep, paper_of, printed_again
from planner.session.paper_parties import partner_party
from planner.session.partners import account_name, named_terms, partner_name
from planner.session.printing import render_agreement

AGREEMENT = "agreement"
SECTIONS = {AgreementKind.TRIPARTITE: 5}
"""The article of the terms, where it is not the fourth."""

BUYERS = (Relation.IS_ACCOUNT, Relation.SOLE_OWNER)


@dataclass(frozen=True, slots=True)
class PrintedAgreement:
    """The paper of an agreement in one language. `paper.draft` tells whether it bears the draft's
    mark for being one; `missing_fields(paper)` what else keeps it from being signed."""

    number: str
    pdf: bytes
    paper: AgreementPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """What stands on the paper: from a draft, or from a version that was signed."""

    number: str
    version: int
    on: date
    from_: date
    to: date | None = None
    tail_days: int = 0
    payee: Id
    accounts: tuple[Id, ...]
    terms: Terms
    said: Provisions
    draft: bool


def issue(
    session: Session, payee: Id, language: str, agreement: Id | None = None
) -> PrintedAgreement:
    """The newest version of the partner's agreement (its latest one, where it has several) for
    signature. Issued once: afterwards the same bytes. While a mandatory field is missing the paper
    bears the draft's mark and is not kept."""
    found = _chosen(session, payee, agreement)
    version = max(found.versions, key=lambda v: v.n)
    number = f"{found.number}-v{version.n}"
    old = session.ledger.paper(number)
    if old is not None:
        paper = paper_of(old, AgreementPaper)
        pdf = printed_again(session, old, language, lambda: render_agreement(paper, language))
        return PrintedAgreement(number, pdf, paper)
    paper = compose(session, found, version)
    pdf = render_agreement(paper, language)
    if not missing_fields(paper):
        fact = Issued(
            id=next(session.plan.new_ids()), kind=AGREEMENT, number=number, payee=payee,
            agreement=found.id, version=version.n, upto=session.file.head.seq,
            currency=found.currency, corrects=Id(0), data_digest=digest(paper),
            data=canonical(as_data(paper)).decode(),
        )  # fmt: skip
        keep(session, fact, language, pdf, [fact])
    return PrintedAgreement(number, pdf, paper)


def terms_in_force(session: Session, payee: Id) -> Terms:
    """Those that the newest agreement of a partner is printed with; accounts are said by name."""
    newest = max(_chosen(session, payee, None).versions, key=lambda v: v.n)
    return named_terms(session, newest.terms)


def preview(session: Session, draft_id: Id, language: str) -> PrintedAgreement:
    """The paper of a draft, marked as one; kept nowhere."""
    paper = compose_draft(session, session.plan.get(Draft, draft_id))
    return PrintedAgreement(paper.number, render_agreement(paper, language), paper)


def compose(session: Session, agreement: Agreement, version: AgreementVersion) -> AgreementPaper:
    """A signed version on paper, complete."""
    return _composed(
        session,
        _Written(
            number=agreement.number,
            version=version.n,
            on=agreement.signed_on or agreement.from_,
            from_=version.from_,
            to=_end_of(agreement, version),
            tail_days=agreement.tail_days,
            payee=agreement.payee,
            accounts=tuple(sorted(agreement.accounts)),
            terms=version.terms,
            said=provisions_signed(session, agreement.id, version.n),
            draft=False,
        ),
    )


def _end_of(agreement: Agreement, version: AgreementVersion) -> date | None:
    ends = (agreement.terminated_on, version.terms.until)
    return min((day for day in ends if day is not None), default=None)


def compose_draft(session: Session, draft: Draft) -> AgreementPaper:
    number, version, accounts = "—", 1, set(draft.accounts)
    if draft.agreement:
        amended = agreement_of(session, draft.agreement)
        number, version = amended.number, max(v.n for v in amended.versions) + 1
        accounts |= amended.accounts
    return _composed(
        session,
        _Written(
            number=number,
            version=version,
            on=session.today,
            from_=draft.from_,
            to=draft.terms.until,
            payee=draft.partner,
            accounts=tuple(sorted(accounts)),
            terms=draft.terms,
            said=provisions_of_draft(session, draft),
            draft=True,
        ),
    )


def award_word(relations: Iterable[Relation]) -> Word | None:
    """Rebate to those who buy, commission to all others; None where an agreement has both."""
    words = {Word.REBATE if r in BUYERS else Word.COMMISSION for r in relations}
    return words.pop() if len(words) == 1 else None


def relation_to(session: Session, payee: Id, account: Id) -> Relation:
    """How the partner stands to the account today; UNKNOWN while nobody has said so."""
    fact = session.ledger.dossier(payee).relation(account, session.today)
    return Relation.UNKNOWN if fact is None else fact.relation


def _chosen(session: Session, payee: Id, agreement: Id | None) -> Agreement:
    if agreement is not None:
        return agreement_of(session, agreement)
    found = session.ledger.agreements(payee)
    if not found:
        raise Refused(text("{name} has no agreement yet.", name=partner_name(session, payee)))
    return found[-1]


def kind_among(relations: Iterable[Relation]) -> AgreementKind:
    """The strictest kind among an agreement's accounts: tripartite, rebate, referral."""
    known = set(relations)
    if known & INSIDERS:
        return AgreementKind.TRIPARTITE
    return AgreementKind.REBATE if known & set(BUYERS) else AgreementKind.REFERRAL


def _composed(session: Session, written: _Written) -> AgreementPaper:
    dossier = session.ledger.dossier(written.payee)
    identity = held_on(dossier.identities, session.today) or dossier.identities[0]
    relations = {a: relation_to(session, written.payee, a) for a in written.accounts}
    declared = [d.on for d in dossier.declarations if d.accounts & set(written.accounts)]
    terms, said = named_terms(session, written.terms), written.said
    kind = kind_among(relations.values())
    third = _third(session, written, relations) if kind is AgreementKind.TRIPARTITE else None
    return AgreementPaper(
        kind=kind,
        number=written.number,
        version=written.version,
        on=written.on,
        from_=written.from_,
        to=written.to,
        currency=written.terms.currency,
        seller=seller(session.plan),
        partner=partner_party(session, written.payee),
        payee_kind=payee_kind(list(dict.fromkeys(relations.values()))),
        public_answer=None if identity.public is Public.UNKNOWN else PUBLIC[identity.public],
        declared_on=max(declared, default=None),
        accounts=tuple(_covered(session, a, r) for a, r in relations.items()),
        terms=with_least_payout(
            terms_words(terms, award_word(relations.values()), SECTIONS.get(kind, 4)),
            _least_payout(session, written.payee, terms.currency),
            terms.currency,
        ),
        example=worked_example(terms),
        tail_days=written.tail_days,
        draft=written.draft,
        referrals=terms.volume is not None and terms.volume.referral_weight > 0,
        place=said.place,
        prevailing=said.prevailing,
        products=said.products,
        territory=said.territory,
        dispute_days=said.dispute_days,
        notice_days=said.notice_days,
        keep_years=said.keep_years,
        law=said.law,
        forum=said.forum,
        additions=said.clauses,
        written=said.written,
        profile=said.profile,
        employer=None if third is None else third.party,
        to_employer=third is not None and third.to_employer,
        annex=None if third is None else third.annex,
    )


def _least_payout(session: Session, payee: Id, currency: str) -> int:
    """What goes out at least while an agreement is in force, as it is agreed today."""
    return minimum_on(session.ledger.facts(PayoutRule), payee, currency, session.today)


def _third(session: Session, written: _Written, relations: Mapping[Id, Relation]) -> Third:
    """The employer is the account whose people the partner belongs to, the first of several."""
    employer = next(a for a, relation in relations.items() if relation in INSIDERS)
    return third_party(session, written.payee, employer, written.from_)


def _covered(session: Session, account: Id, relation: Relation) -> CoveredAccount:
    sector = held_on(session.ledger.sectors(account), session.today)
    return CoveredAccount(
        name=account_name(session, account),
        word=Word.REBATE if relation in BUYERS else Word.COMMISSION,
        relation=RELATIONS[relation],
        sector=None if sector is None else SECTORS[sector.sector],
    )
