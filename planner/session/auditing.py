"""Auditor packs: all of a period in one paper, each naming the root that the one before bore."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from planner.domain.auditor_pack import (
    AuditorPack,
    BookSum,
    ConsentLine,
    DecisionLine,
    EntryLine,
    ExceptionLine,
    HeldLine,
    PaperLine,
    PaymentLine,
)
from planner.domain.erasing import ErasedBytes
from planner.domain.errors import Refused
from planner.domain.evidence import ClockBack, ContactMatch
from planner.domain.money import shown
from planner.domain.paper_data import as_data, canonical
from planner.domain.parties import BankAccount
from planner.domain.paying import PayoutCheck
from planner.domain.periods import Period
from planner.domain.postings import Packed, Restored
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.text import Text, text
from planner.session.clock_notes import clock_notes
from planner.session.consent_papers import number_of
from planner.session.consents import Kept, consents
from planner.session.core import Session
from planner.session.decision_records import numbered
from planner.session.held import held_items, to_review
from planner.session.partner_books import owed_words
from planner.session.partners import account_name
from planner.session.period_names import paper_period
from planner.session.printing import render_pack
from planner.store.report import Report, unheard

T = TypeVar("T")
SECTIONS = 8


@dataclass(frozen=True, slots=True)
class PrintedPack:
    number: str
    pdf: bytes
    paper: AuditorPack


def packs(session: Session) -> list[Packed]:
    """What was issued, the oldest first."""
    return session.ledger.facts(Packed)


def issue(session: Session, period: Period, language: str, reviewer: str = "") -> PrintedPack:
    """A pack of the period as the log stands now, kept as it is printed. Every issue is one of its
    own: what became known since stands in the next. Refused for a period still to come."""
    refuse_future(session, period)
    return keep(session, period, language, prepare(session, period, language, reviewer))


def prepare(
    session: Session, period: Period, language: str, reviewer: str, report: Report = unheard
) -> PrintedPack:
    """The pack as it would be issued, printed. It writes nothing: a session of its own may be
    asked beside the window. `report` may raise to stop."""
    number = _next_number(session, period)
    paper = compose(session, period, number, reviewer, report)
    report(SECTIONS, SECTIONS + 1)
    return PrintedPack(number, render_pack(paper, language), paper)


def keep(session: Session, period: Period, language: str, pack: PrintedPack) -> PrintedPack:
    """Put a prepared pack into the ledger. What was written since it was prepared comes after the
    line it names, and stands in the next. Refused where another has taken its number."""
    if pack.number != _next_number(session, period):
        raise Refused(
            text("{number} was issued meanwhile. Issue the pack again.", number=pack.number)
        )
    found = hashlib.sha256(pack.pdf).hexdigest()
    fact = Packed(
        id=next(session.plan.new_ids()), number=pack.number, start=period.start, end=period.end,
        position=pack.paper.position, head=pack.paper.head, language=language,
        data_digest=hashlib.sha256(canonical(as_data(pack.paper))).hexdigest(), digest=found,
    )  # fmt: skip
    name = text("Issue {number}", number=pack.number)
    session.post(name, [fact], kind="paper", blobs={found: pack.pdf})
    return pack


def _next_number(session: Session, period: Period) -> str:
    prefix = f"AP-{period.name}-"
    return f"{prefix}{sum(p.number.startswith(prefix) for p in packs(session)) + 1:02}"


def refuse_future(session: Session, period: Period) -> None:
    if period.start > session.today:
        raise Refused(text("{period} has not begun yet.", period=period.name))


def again(session: Session, number: str) -> bytes:
    """The bytes that were issued. Refused where there is no such pack, or they are damaged."""
    found = next((p for p in packs(session) if p.number == number), None)
    if found is None:
        raise Refused(text("There is no paper {number}.", number=number))
    pdf = session.file.blob(found.digest)
    if pdf is None and session.ledger.facts(ErasedBytes, "WHERE t.digest = ?", (found.digest,)):
        raise Refused(
            text(
                "{number} bore the name of a payee who was erased. Issue the pack of its period "
                "again: the new one names it as the one before.",
                number=number,
            )
        )
    if pdf is None or hashlib.sha256(pdf).hexdigest() != found.digest:
        raise Refused(text("The bytes of {number} are damaged.", number=number))
    return pdf


def compose(
    session: Session,
    period: Period,
    number: str,
    reviewer: str = "",
    report: Report = unheard,
) -> AuditorPack:
    """All of the period as the ledger stands."""

    def section(n: int, found: Iterable[T]) -> tuple[T, ...]:
        report(n, SECTIONS + 1)
        return tuple(found)

    before = packs(session)
    head = session.file.head
    last = before[-1] if before else None
    return AuditorPack(
        number=number,
        on=session.today,
        period=paper_period(period),
        seller=seller(session.plan),
        book=session.file.book,
        position=head.seq,
        head=head.hash.hex(),
        before_number="" if last is None else last.number,
        before_position=0 if last is None else last.position,
        before_head="" if last is None else last.head,
        reviewer=reviewer.strip(),
        entries=section(0, sorted(_entries(session, period), key=lambda e: (e.on, e.line))),
        sums=section(1, _sums(session, period.end)),
        payments=section(2, sorted(_payments(session, period), key=lambda p: (p.on, p.number))),
        consents=section(3, (_consent(session, kept) for kept in consents(session))),
        held=section(4, _held(session)),
        decisions=section(5, sorted(_decisions(session, period), key=lambda d: d.on)),
        papers=section(6, _papers(session, period)),
        exceptions=section(7, sorted(_exceptions(session, period), key=lambda e: e.on)),
        notices=clock_notes(session),
    )


def _partners(session: Session) -> Iterator[tuple[Id, str]]:
    for identity in session.ledger.payees():
        yield identity.party, identity.name


def _entries(session: Session, period: Period) -> Iterator[EntryLine]:
    for payee, name in _partners(session):
        keys = {id: key for key, id in session.ledger.obligations(payee).items()}
        for entry in session.ledger.entries(payee):
            if entry.posted_on in period:
                key = keys[entry.obligation]
                yield EntryLine(
                    line=entry.seq, on=entry.posted_on, partner=name,
                    what=owed_words(session, key), book=entry.book, amount=entry.amount,
                    currency=key.currency,
                )  # fmt: skip


def _sums(session: Session, end: date) -> Iterator[BookSum]:
    totals: dict[tuple[str, str], int] = defaultdict(int)
    for payee, _name in _partners(session):
        keys = {id: key for key, id in session.ledger.obligations(payee).items()}
        for entry in session.ledger.entries(payee):
            if entry.posted_on < end:
                totals[entry.book, keys[entry.obligation].currency] += entry.amount
    for (book, currency), amount in sorted(totals.items()):
        yield BookSum(book=book, currency=currency, amount=amount)


def _payments(session: Session, period: Period) -> Iterator[PaymentLine]:
    holders = {c.payout: c.holder for c in session.ledger.facts(PayoutCheck)}
    for payee, name in _partners(session):
        for payout in session.ledger.payouts(payee):
            if payout.on in period:
                yield PaymentLine(
                    on=payout.on, number=payout.number, partner=name, method=payout.method,
                    reference=payout.reference, holder=holders.get(payout.id, ""),
                    amount=payout.amount, currency=payout.currency,
                )  # fmt: skip


def _consent(session: Session, kept: Kept) -> ConsentLine:
    fact, draft = kept.fact, kept.draft
    return ConsentLine(
        number=number_of(fact), employer=fact.employer_name or account_name(session, fact.employer),
        payee=fact.payee_name, signed_on=fact.signed_on, recorded_on=fact.recorded_on,
        begins=None if draft else kept.agreed.begins, ends=None if draft else kept.agreed.last,
        route=str(fact.route), state=_state(session, kept),
    )  # fmt: skip


def _state(session: Session, kept: Kept) -> Text:
    if kept.void:
        return text("recorded by mistake")
    if kept.draft:
        return text("draft")
    if kept.agreed.withdrawn_on is not None:
        return text("withdrawn on {day}", day=kept.agreed.withdrawn_on)
    if kept.agreed.last < session.today:
        return text("ended")
    return text("in force, filed late") if kept.fact.late_filed else text("in force")


def _held(session: Session) -> Iterator[HeldLine]:
    for payee, name in _partners(session):
        for item in held_items(session, payee):
            yield HeldLine(
                partner=name, what=owed_words(session, item.key), amount=item.amount,
                currency=item.key.currency, since=item.since, code=item.code,
            )  # fmt: skip


def _decisions(session: Session, period: Period) -> Iterator[DecisionLine]:
    for payee, name in _partners(session):
        for number, decision in numbered(session, payee):
            if decision.on in period:
                yield DecisionLine(
                    number=number, on=decision.on, partner=name,
                    account=account_name(session, decision.account), event=decision.event,
                    verdict=decision.verdict, code=decision.code or decision.conditions,
                )  # fmt: skip


def _papers(session: Session, period: Period) -> Iterator[PaperLine]:
    """What was issued in the period, and the statements that speak of its days."""
    names = dict(_partners(session))
    for issued in session.ledger.papers():
        at, _writer = session.ledger.written(issued.seq)
        inside = bool(at) and date.fromisoformat(at[:10]) in period
        start, end = issued.start or date.max, issued.end or date.min
        if inside or (start < period.end and end > period.start):
            yield PaperLine(
                number=issued.number, kind=issued.kind, partner=names.get(issued.payee, ""),
                digest=issued.data_digest,
            )  # fmt: skip


def _exceptions(session: Session, period: Period) -> Iterator[ExceptionLine]:
    ledger, names = session.ledger, dict(_partners(session))
    for kept in consents(session):
        if kept.fact.late_filed and kept.fact.recorded_on in period:
            what = text("Consent {number} was filed late", number=number_of(kept.fact))
            yield ExceptionLine(on=kept.fact.recorded_on, what=what, who=kept.fact.payee_name)
    for back in ledger.facts(ClockBack):
        on = date.fromisoformat(back.now[:10])
        if on in period:
            said = text("The clock went back from {last} to {now}", last=back.last, now=back.now)
            yield ExceptionLine(on=on, what=said)
    for match in ledger.facts(ContactMatch):
        if match.from_ in period:
            what = text(
                "Shares a contact with {account}", account=account_name(session, match.account)
            )
            yield ExceptionLine(on=match.from_, what=what, who=names.get(match.payee, ""))
    for item in to_review(session):
        said = text(
            "Held for more than a year, to be reviewed: {what}, {amount}",
            what=owed_words(session, item.key),
            amount=f"{item.key.currency} {shown(item.amount, item.key.currency)}",
        )
        yield ExceptionLine(on=item.since, what=said, who=names.get(item.payee, ""))
    yield from _changes(session, period)


def _changes(session: Session, period: Period) -> Iterator[ExceptionLine]:
    seen: set[Id] = set()
    names = dict(_partners(session))
    for bank in session.ledger.facts(BankAccount):
        if bank.payee in seen and bank.from_ in period:
            what = text("The bank account was changed")
            yield ExceptionLine(on=bank.from_, what=what, who=names.get(bank.payee, ""))
        seen.add(bank.payee)
    for restored in session.ledger.facts(Restored):
        at, _writer = session.ledger.written(restored.seq)
        on = date.fromisoformat(at[:10])
        if on in period:
            lost = text("An older copy was restored; line {n} was lost", n=restored.lost)
            yield ExceptionLine(on=on, what=lost, who=restored.hash[:16])
