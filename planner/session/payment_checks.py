"""What is looked at before a payment besides who may be paid: compensating controls, so that one
person alone cannot pay whom nobody has looked at (eligibility.md, "Segregation of duties")."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from planner.domain.contacts import same_name
from planner.domain.errors import Blocked, Refused
from planner.domain.evidence import Approval, ApprovalKind, AttachmentKind, Redeclaration
from planner.domain.parties import Identity
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.verdicts import Condition
from planner.language import NAMES, Language
from planner.session.attachments import Attaching, Scan
from planner.session.consents import employer_bank, names_of
from planner.session.core import Session
from planner.session.partners import account_name, partner_name
from planner.session.reviews import payment_setting, proofs, unacknowledged
from planner.store.times import written_at

COOLING_OFF = timedelta(hours=24)
"""So long after a payee or its bank account was made or altered nothing is paid to it."""

DECLARED_DAYS = 365

ATTESTATION = text("I have checked the payee, the account and the amount.")
"""What the payer types above the set amount, in any of the program's languages."""

_REVIEWED_BY_LAW = (Condition.C_LEGAL_REVIEW_NOTE, Condition.C_SECTOR_LEGAL_REVIEW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signoff:
    """Who stands behind a payment. `reviewer`, `reviewed_on` and `review` (its file) are the
    second review; `prepared_by` and `approved_by` the two people of two-person approval;
    `attestation` the words that the payer typed."""

    prepared_by: str = ""
    approved_by: str = ""
    reviewer: str = ""
    reviewed_on: date | None = None
    review: Scan | None = None
    attestation: str = ""


NOBODY = Signoff()


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment as the gate sees it; `payout` is the id it will have, `amount` minor units.
    `employer`: it goes to that account instead of the payee, 0: to the payee."""

    payee: Id
    payout: Id
    amount: int
    currency: str
    on: date
    employer: Id = Id(0)
    signoff: Signoff = NOBODY


@dataclass(frozen=True, slots=True)
class Met:
    """The conditions under which an account's money goes out."""

    account: Id
    conditions: Collection[Condition]


def refuse_unready(session: Session, payment: Payment, met: Collection[Met]) -> None:
    """Refuse the payment where one of the controls is missing, each with what to do."""
    _refuse_unproven(session, payment, met)
    _refuse_unacknowledged(session, payment, met)
    _refuse_undeclared(session, payment)
    _refuse_unapproved(session, payment)
    _refuse_unreviewed(session, payment, met)
    _refuse_unattested(session, payment)
    _refuse_too_soon(session, payment)


def cooling_until(session: Session, payee: Id, employer: Id = Id(0)) -> datetime | None:
    """When the cooling-off after the newest change of the payee or its bank account ends (UTC);
    None: it has ended."""
    until = max(_changed(session, payee, employer)) + COOLING_OFF
    return until if until > session.now().astimezone(UTC) else None


def signed_off(
    session: Session, payment: Payment, ids: Iterator[Id]
) -> tuple[list[object], dict[str, bytes]]:
    """The facts that say who stands behind the payment, and the bytes that go with them."""
    given, attaching = payment.signoff, Attaching(session, ids)
    facts: list[object] = []
    for kind, name, words in (
        (ApprovalKind.PREPARED, given.prepared_by, ""),
        (ApprovalKind.APPROVED, given.approved_by, ""),
        (ApprovalKind.REVIEWED, given.reviewer, ""),
        (ApprovalKind.ATTESTED, given.prepared_by, given.attestation),
    ):
        if (words if kind is ApprovalKind.ATTESTED else name).strip():
            on = given.reviewed_on if kind is ApprovalKind.REVIEWED else None
            fact = Approval(
                id=next(ids), payee=payment.payee, subject=payment.payout, kind=kind,
                on=on or session.today, name=name.strip(), words=words.strip(),
            )  # fmt: skip
            facts.append(fact)
            if kind is ApprovalKind.REVIEWED:
                attaching.add(given.review, fact.id, payment.payee, AttachmentKind.REVIEW)
    return [*facts, *attaching.facts], attaching.blobs


def attestations() -> list[str]:
    """The attestation in every language of the program."""
    return [Language(code).say(ATTESTATION) for code in NAMES]


def second_review_by_two(session: Session) -> bool:
    return payment_setting(session).people > 1


def _refuse_too_soon(session: Session, payment: Payment) -> None:
    until = cooling_until(session, payment.payee, payment.employer)
    if until is not None:
        raise Blocked(
            text(
                "{payee} or the bank account was entered or changed less than 24 hours ago. So "
                "that a mistake or a forged letter is noticed, nothing is paid before {until}.",
                payee=partner_name(session, payment.payee),
                until=local_clock(until),
            )
        )


def _changed(session: Session, payee: Id, employer: Id) -> Iterator[datetime]:
    """When the payee, or where its money goes, was entered or altered."""
    ledger, reading = session.ledger, session.file.reading
    before: Identity | None = None
    for identity in ledger.identities(payee):
        if before is None or _who(identity) != _who(before):
            yield written_at(reading, identity.seq)
        before = identity
    for bank in ledger.dossier(payee).bank_accounts:
        yield written_at(reading, bank.seq)
    if employer:
        known = employer_bank(session, payee, employer, session.today)
        if known is not None:
            yield written_at(reading, known.seq)
    yield datetime.min.replace(tzinfo=UTC)


def _who(identity: Identity) -> tuple[object, ...]:
    return (identity.name, identity.registration, identity.form, identity.public)


def _refuse_undeclared(session: Session, payment: Payment) -> None:
    ledger, payee = session.ledger, payment.payee
    days = [d.on for d in ledger.dossier(payee).declarations]
    days += [r.on for r in ledger.facts(Redeclaration, "WHERE t.payee = ?", (payee,))]
    first = min((i.seq for i in ledger.identities(payee)), default=0)
    days.append(written_at(session.file.reading, first).date() if first else date.min)
    if session.today - max(days) > timedelta(days=DECLARED_DAYS):
        raise Blocked(
            text(
                "{payee} has not declared for more than a year that all is still as recorded. "
                "Ask for the yearly declaration and record its day.",
                payee=partner_name(session, payee),
            )
        )


def _refuse_unproven(session: Session, payment: Payment, met: Collection[Met]) -> None:
    for each in met:
        shown = proofs(session, payment.payee, each.account)
        for condition in _REVIEWED_BY_LAW:
            if condition in each.conditions and condition not in shown:
                raise Blocked(
                    text(
                        "For {account} name and date of a legal review are asked for. Record it "
                        "with the partner, then pay.",
                        account=account_name(session, each.account),
                    )
                )


def _refuse_unacknowledged(session: Session, payment: Payment, met: Collection[Met]) -> None:
    for each in met:
        if Condition.C_EMPLOYER_COPY not in each.conditions:
            continue
        for paper in unacknowledged(session, payment.payee, each.account):
            raise Blocked(
                text(
                    "{account} has not acknowledged its copy of statement {number} yet. Record "
                    "who acknowledged it and when, then pay.",
                    account=account_name(session, each.account),
                    number=paper.number,
                )
            )


def _refuse_unapproved(session: Session, payment: Payment) -> None:
    if payment_setting(session, payment.on).people < 2 and not second_review_by_two(session):
        return
    given = payment.signoff
    if not (given.prepared_by.strip() and given.approved_by.strip()):
        raise Blocked(
            text("Payments need two people here: enter who prepared this one and who approves it.")
        )
    if same_name(given.prepared_by, given.approved_by):
        raise Blocked(text("Whoever prepared a payment does not approve it."))
    _refuse_payee_signing(session, payment, given.approved_by)


def _refuse_unreviewed(session: Session, payment: Payment, met: Collection[Met]) -> None:
    asked = next((m for m in met if Condition.C_SECOND_REVIEW in m.conditions), None)
    if asked is None:
        return
    given, account = payment.signoff, account_name(session, asked.account)
    if second_review_by_two(session) and given.approved_by.strip() and not given.reviewer.strip():
        return
    if not given.reviewer.strip():
        raise Blocked(
            text(
                "{account} is state-owned: a second person has to look at this payment. "
                "Enter that person's name.",
                account=account,
            )
        )
    if given.reviewed_on is None or given.review is None:
        raise Blocked(
            text(
                "{account} is state-owned: enter the day of the second review and attach its file.",
                account=account,
            )
        )
    if given.reviewed_on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
    _refuse_payee_signing(session, payment, given.reviewer)


def _refuse_payee_signing(session: Session, payment: Payment, name: str) -> None:
    if any(same_name(known, name) for known in names_of(session, payment.payee)):
        raise Blocked(text("Nobody approves or reviews a payment to themself."))


def _refuse_unattested(session: Session, payment: Payment) -> None:
    limit = dict(payment_setting(session).attest_above).get(payment.currency)
    if limit is None or payment.amount <= limit:
        return
    typed = payment.signoff.attestation
    if not any(same_name(words, typed) for words in attestations()):
        raise Blocked(
            text("A payment of that amount is attested. Type: {words}", words=ATTESTATION)
        )


def local_clock(moment: datetime) -> Text:
    here = moment.astimezone()
    return text("{day} {time}", day=here.date(), time=f"{here:%H:%M}")
