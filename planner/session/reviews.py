"""What must be in order before money goes out, recorded: reviews of the law, acknowledgements,
declarations renewed, and how this workspace approves payments. Each a dated fact."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.errors import Refused
from planner.domain.evidence import (
    Acknowledgement,
    AttachmentKind,
    PaymentSetting,
    Proof,
    Redeclaration,
)
from planner.domain.money import LARGEST, exponent
from planner.domain.parties import held_on
from planner.domain.postings import Issued
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.verdicts import Condition
from planner.session.attachments import Attaching, Scan
from planner.session.core import Posting, Session
from planner.session.partners import account_name, known_partner, partner_name

ONE_PERSON = PaymentSetting(id=Id(0), from_=date.min)


def acknowledge(
    session: Session, number: str, account: Id, on: date, name: str, scan: Scan | None = None
) -> Posting:
    """The employer has acknowledged its copy of a statement; who there, and when."""
    paper = session.ledger.paper(number)
    if paper is None:
        raise Refused(text("There is no statement {number}.", number=number))
    if not name.strip():
        raise Refused(text("Say who acknowledged it."))
    _refuse_to_come(session, on)
    ids = iter(session.plan.new_ids())
    fact = Acknowledgement(
        id=next(ids), paper=paper.id, account=account, on=on, recorded_on=session.today,
        name=name.strip(),
    )  # fmt: skip
    attaching = Attaching(session, ids)
    attaching.add(scan, fact.id, account, AttachmentKind.ACKNOWLEDGEMENT)
    said = text(
        "{account} acknowledged {number}",
        account=account_name(session, account),
        number=number,
    )
    return session.post(said, [fact, *attaching.facts], blobs=attaching.blobs)


def unacknowledged(session: Session, payee: Id, account: Id) -> list[Issued]:
    """The statements of the payee that the employer has not acknowledged, the oldest first;
    replaced ones do not count."""
    papers = session.ledger.papers(payee, "statement")
    replaced = {paper.corrects for paper in papers if paper.corrects}
    known = {
        fact.paper for fact in session.ledger.facts(Acknowledgement) if fact.account == account
    }
    covering = {a.id for a in session.ledger.agreements(payee) if account in a.accounts}
    return [
        paper
        for paper in papers
        if paper.id not in replaced | known and (paper.agreement in covering or not paper.agreement)
    ]


def declare_again(session: Session, payee: Id, on: date, scan: Scan | None = None) -> Posting:
    """The payee has said in writing that all that is recorded about it is still so."""
    known_partner(session, payee)
    _refuse_to_come(session, on)
    ids = iter(session.plan.new_ids())
    fact = Redeclaration(id=next(ids), payee=payee, on=on, recorded_on=session.today)
    attaching = Attaching(session, ids)
    attaching.add(scan, fact.id, payee, AttachmentKind.DECLARATION)
    said = text("{name} declared again", name=partner_name(session, payee))
    return session.post(said, [fact, *attaching.facts], blobs=attaching.blobs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What shows that a condition is met: who says so, when, in which words or scan."""

    name: str
    on: date
    note: str = ""
    scan: Scan | None = None


def prove(session: Session, payee: Id, account: Id, condition: Condition, shown: Shown) -> Posting:
    """A condition of payment is met for a payee and an account."""
    known_partner(session, payee)
    _refuse_to_come(session, shown.on)
    if not shown.name.strip():
        raise Refused(text("Say who looked at it."))
    ids = iter(session.plan.new_ids())
    fact = Proof(
        id=next(ids), payee=payee, account=account, condition=condition.value, on=shown.on,
        recorded_on=session.today, name=shown.name.strip(), note=shown.note.strip(),
    )  # fmt: skip
    attaching = Attaching(session, ids)
    attaching.add(shown.scan, fact.id, payee, AttachmentKind.EVIDENCE)
    said = text("Evidence about {name}", name=partner_name(session, payee))
    return session.post(said, [fact, *attaching.facts], blobs=attaching.blobs)


def proofs(session: Session, payee: Id, account: Id) -> Mapping[Condition, Proof]:
    """The conditions that are shown to be met, each with its newest proof."""
    own = "WHERE t.payee = ? AND t.account = ?"
    return {Condition(p.condition): p for p in session.ledger.facts(Proof, own, (payee, account))}


def payment_setting(session: Session, day: date | None = None) -> PaymentSetting:
    """How payments are approved on a day (today); by one person where nothing was said."""
    return held_on(session.ledger.facts(PaymentSetting), day or session.today) or ONE_PERSON


def set_payment_setting(
    session: Session, people: int, attest_above: Sequence[tuple[str, int]] = ()
) -> Posting:
    """One-person or two-person approval, and the amounts from which the payer types an
    attestation. What is stricter counts from today, what is looser from tomorrow."""
    if people not in (1, 2):
        raise Refused(text("Payments are approved by one person or by two."))
    for currency, amount in attest_above:
        exponent(currency)
        if not 0 <= amount < LARGEST:
            raise Refused(text("That amount is larger than this program counts."))
    before = payment_setting(session)
    looser = people < before.people or _looser(dict(before.attest_above), dict(attest_above))
    fact = PaymentSetting(
        id=next(iter(session.plan.new_ids())), people=people,
        from_=session.today + timedelta(days=1) if looser else session.today,
        attest_above=tuple(sorted(dict(attest_above).items())),
    )  # fmt: skip
    return session.post(text("How payments are approved"), [fact])


def _looser(before: Mapping[str, int], after: Mapping[str, int]) -> bool:
    return any(after.get(currency, LARGEST) > amount for currency, amount in before.items())


def _refuse_to_come(session: Session, on: date) -> None:
    if on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
