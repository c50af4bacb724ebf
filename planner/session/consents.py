"""The employer's written consent: drafted, recorded with its scan, ended. Each a dated fact."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.agreed import Agreed
from planner.domain.consent_form import missing, wrong
from planner.domain.consents import ConsentEnd, ConsentFact, EmployerBank, EndKind
from planner.domain.eligibility_facts import ConsentStatus, Relation, Sector, Signatory
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked, Refused
from planner.domain.evidence import AttachmentKind
from planner.domain.org import Person
from planner.domain.parties import held_on
from planner.domain.paying import same_holder
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.signatories import may_sign, on_chart
from planner.domain.text import text
from planner.domain.verdicts import Reason
from planner.session.accruals import post_and_accrue
from planner.session.attachments import Attaching, Scan
from planner.session.core import Posting, Session
from planner.session.partners import (
    SINCE,
    account_name,
    known_partner,
    named,
    partner_name,
)
from planner.session.sectors import sector_of
from planner.store.consents import consent_ends

CONSENTING = (
    Relation.EMPLOYEE,
    Relation.AGENT,
    Relation.PART_OWNER,
    Relation.FORMER_EMPLOYEE,
)
"""For whom an employer's consent means something; for a nominee there is none."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A consent with its ends, as the register shows it. `open`: a draft to confirm."""

    fact: ConsentFact
    ends: tuple[ConsentEnd, ...]

    @property
    def draft(self) -> bool:
        return self.fact.status is ConsentStatus.DRAFT

    @property
    def void(self) -> bool:
        return any(end.kind is EndKind.VOID for end in self.ends)

    @property
    def agreed(self) -> Agreed:
        return Agreed(self.fact, self.ends)


def consents(session: Session, payee: Id | None = None) -> list[Kept]:
    """The register: every consent of a payee, or of all, but for drafts that were confirmed."""
    where, values = ("", ()) if payee is None else ("WHERE t.payee = ?", (payee,))
    facts = session.ledger.facts(ConsentFact, where, values)
    replaced = {fact.draft for fact in facts if fact.draft}
    ends = (
        session.ledger.facts(ConsentEnd) if payee is None else consent_ends(session.ledger, payee)
    )
    return [
        Kept(fact, tuple(end for end in ends if end.consent == fact.id))
        for fact in facts
        if fact.id not in replaced
    ]


def open_drafts(session: Session, payee: Id | None = None) -> list[ConsentFact]:
    """The drafts to confirm."""
    return [kept.fact for kept in consents(session, payee) if kept.draft and not kept.void]


def consent_named(session: Session, id: Id) -> Kept:
    for kept in consents(session):
        if kept.fact.id == id:
            return kept
    raise Refused(text("That consent is not in this ledger."))


def new_form(session: Session, payee: Id, employer: Id) -> ConsentFact:
    """An empty form, with what is known filled in: the names, the seller and the currency."""
    ledger, day = session.ledger, session.today
    identity = held_on(ledger.identities(employer), day)
    who = known_partner(session, payee)
    own = seller(session.plan)
    agreements = [a for a in ledger.agreements(payee) if employer in a.accounts]
    return ConsentFact(
        id=Id(0), payee=payee, employer=employer, accounts=frozenset({employer}),
        status=ConsentStatus.DRAFT, recorded_on=day,
        currency=agreements[-1].currency if agreements else own.currency,
        employer_name=account_name(session, employer),
        employer_registration="" if identity is None else identity.registration,
        payee_name=who.name, post=who.title, seller_name=own.name or own.name_en,
    )  # fmt: skip


def draft_consent(session: Session, form: ConsentFact) -> Id:
    """Keep the form as a draft to print and have signed; `form.id` names the draft that it
    replaces, 0 for none. It consents to nothing."""
    known_partner(session, form.payee)
    for trouble in wrong(form):
        raise Refused(trouble)
    ids = iter(session.plan.new_ids())
    facts = named(session, form.employer, ids)
    draft = replace(
        form, id=next(ids), seq=0, status=ConsentStatus.DRAFT, draft=form.id,
        recorded_on=session.today, written=False,
    )  # fmt: skip
    name = text("Draft a consent for {name}", name=partner_name(session, form.payee))
    session.post(name, [*facts, draft])
    return draft.id


def record_consent(
    session: Session, form: ConsentFact, scan: Scan, bank: EmployerBank | None = None
) -> Id:
    """Record the consent as signed, with its scan; gives its id. It counts from its day or the
    day of signing, whichever is later, never before. `form.id` names the draft it confirms.
    Whether its signatory may sign is looked up in the chart now and stays as it was found."""
    _refuse_unfit(session, form)
    ids = iter(session.plan.new_ids())
    facts = named(session, form.employer, ids)
    chart = on_chart(
        session.plan, form.employer, names_of(session, form.payee), form.signatory_name
    )
    judged = may_sign(chart, form.authority, statement=form.statement)
    said = form.signatory in (Signatory.RELATIVE, Signatory.UNAUTHORISED)
    fact = replace(
        form, id=next(ids), seq=0, status=ConsentStatus.ACTIVE, draft=form.id, written=True,
        recorded_on=session.today, chart=chart, signatory=form.signatory if said else judged,
    )  # fmt: skip
    facts.append(fact)
    if bank is not None:
        facts.append(_employer_bank(session, replace(bank, id=next(ids)), form.employer_name))
    attaching = Attaching(session, ids)
    attaching.add(scan, fact.id, form.payee, AttachmentKind.CONSENT)
    name = text(
        "Consent of {account} for {name}",
        account=account_name(session, form.employer),
        name=partner_name(session, form.payee),
    )
    post_and_accrue(session, name, [*facts, *attaching.facts], blobs=attaching.blobs)
    return fact.id


def withdraw(
    session: Session, consent: Id, on: date, reason: str, scan: Scan | None = None
) -> Posting:
    """The employer has withdrawn its consent; `on` is the last day inside. What is earned and not
    paid is held from then on."""
    return _ended(session, consent, EndKind.WITHDRAWN, on, reason, scan)


def void(session: Session, consent: Id, reason: str) -> Posting:
    """The consent (or draft) was recorded by mistake: it never counted. What was paid on it is
    owed back; both stay in the log."""
    return _ended(session, consent, EndKind.VOID, session.today, reason, None)


def set_employer_bank(session: Session, bank: EmployerBank) -> Posting:
    """The employer's corporate account, to which the payee's share goes from today on (the first
    one: from the beginning)."""
    known_partner(session, bank.payee)
    fact = _employer_bank(session, replace(bank, id=next(iter(session.plan.new_ids()))))
    name = text("Corporate account of {name}", name=account_name(session, bank.account))
    return post_and_accrue(session, name, [fact])


def employer_bank(session: Session, payee: Id, account: Id, day: date) -> EmployerBank | None:
    """The employer's account in force on a day; the first one known holds for the days before."""
    own = "WHERE t.payee = ? AND t.account = ?"
    known = session.ledger.facts(EmployerBank, own, (payee, account))
    return held_on(known, day) or (known[0] if known else None)


def names_of(session: Session, payee: Id) -> Sequence[str]:
    """Every name the payee has gone by, its representatives' too."""
    known = session.ledger.identities(payee)
    names = (name for i in known for name in (i.name, i.representative) if name.strip())
    return list(dict.fromkeys(names))


def _refuse_unfit(session: Session, form: ConsentFact) -> None:
    known_partner(session, form.payee)
    if lacks := missing(form):
        raise Refused(text("The consent form lacks {what}.", what=lacks[0]))
    for trouble in wrong(form):
        raise Refused(trouble)
    if form.signed_on is not None and form.signed_on > session.today:
        raise Refused(text("A consent is recorded when it was signed, not before."))
    account = account_name(session, form.employer)
    payee = partner_name(session, form.payee)
    if form.accounts != {form.employer}:
        raise Refused(
            text("{account} signs for itself alone: record a consent of each.", account=account)
        )
    relation, _ = session.ledger.dossier(form.payee).stands(form.employer, session.today)
    if relation is Relation.CONNECTED:
        raise Blocked(refusal(Reason.E_CONNECTED_NOMINEE, account=account, payee=payee))
    if relation not in CONSENTING:
        raise Refused(
            text(
                "Say first that {payee} works for {account}, acts for it or owns part of it.",
                payee=payee,
                account=account,
            )
        )
    if sector_of(session, form.employer) in (Sector.SOE, Sector.GOV):
        raise Blocked(refusal(Reason.E_PUBLIC_INSIDER, account=account, payee=payee))
    _refuse_overlap(session, form)


def _refuse_overlap(session: Session, form: ConsentFact) -> None:
    """Two windows are two windows: on no day do two consents of one employer hold."""
    for agreed in session.ledger.dossier(form.payee).consents:
        counts = agreed.fact.signatory is Signatory.AUTHORISED
        same = agreed.fact.employer == form.employer and counts
        if same and agreed.begins <= (form.ends_on or date.max) and form.begins <= agreed.last:
            raise Refused(
                text(
                    "There is a consent until {last} already. Let the new one begin after it, or "
                    "record that it was withdrawn.",
                    last=agreed.last,
                )
            )


def _employer_bank(session: Session, bank: EmployerBank, registered: str = "") -> EmployerBank:
    """`registered` is the employer's name on the form that is being recorded."""
    if not (bank.number.strip() and bank.holder_name.strip()):
        raise Refused(text("Enter the number and the holder of the corporate account."))
    known = [c.fact for c in session.ledger.dossier(bank.payee).consents]
    names = [fact.employer_name for fact in known if fact.employer == bank.account]
    account = account_name(session, bank.account)
    theirs = any(same_holder(name, bank.holder_name) for name in (account, registered, *names))
    people = (*names_of(session, bank.payee), *(p.name for p in session.plan.all(Person)))
    if not theirs or any(same_holder(name, bank.holder_name) for name in people):
        raise Blocked(
            text("A corporate account stands in the name of {account} itself.", account=account)
        )
    own = "WHERE t.payee = ? AND t.account = ?"
    before = session.ledger.facts(EmployerBank, own, (bank.payee, bank.account))
    return replace(bank, seq=0, from_=session.today if before else SINCE)


def _ended(
    session: Session, consent: Id, kind: EndKind, on: date, reason: str, scan: Scan | None
) -> Posting:
    kept = consent_named(session, consent)
    _refuse_end(session, kept, kind, on, reason)
    ids = iter(session.plan.new_ids())
    end = ConsentEnd(
        id=next(ids), consent=consent, payee=kept.fact.payee, kind=kind, on=on,
        recorded_on=session.today, reason=reason.strip(),
    )  # fmt: skip
    attaching = Attaching(session, ids)
    attaching.add(scan, end.id, kept.fact.payee, AttachmentKind.WITHDRAWAL)
    name = text("End the consent for {name}", name=partner_name(session, kept.fact.payee))
    return post_and_accrue(session, name, [end, *attaching.facts], blobs=attaching.blobs)


def _refuse_end(session: Session, kept: Kept, kind: EndKind, on: date, reason: str) -> None:
    if not reason.strip():
        raise Refused(text("Say why; the log keeps it."))
    if kept.void or (kind is EndKind.WITHDRAWN and kept.agreed.withdrawn_on is not None):
        raise Refused(text("That consent has ended already."))
    if on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
    if kind is EndKind.WITHDRAWN and kept.draft:
        raise Refused(text("A draft is thrown away, not withdrawn."))
