"""Payout vouchers: composed from the ledger, issued once the bank line is named, then kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.corrections import Reversal
from planner.domain.errors import Refused
from planner.domain.evidence import Approval, PaidTo
from planner.domain.obligations import Key
from planner.domain.party_words import payee_kind
from planner.domain.paying import PayoutCheck
from planner.domain.postings import Payout, PayoutLine
from planner.domain.reconcile import EXPENSE
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.settlements import METHOD_WORDS
from planner.domain.statement import Span
from planner.domain.text import text
from planner.domain.voucher_paper import Settled, Signed, VoucherPaper, missing_on_voucher
from planner.session.accruals import STATEMENT
from planner.session.clock_notes import clock_notes
from planner.session.core import Session
from planner.session.kept_papers import Filed, issue_once, paper_of, printed_again
from planner.session.paper_parties import masked_bank, partner_party, relations_of
from planner.session.partner_books import owed_words
from planner.session.partners import account_name
from planner.session.printing import render_voucher

VOUCHER = "voucher"


@dataclass(frozen=True, slots=True)
class PrintedVoucher:
    number: str
    pdf: bytes
    paper: VoucherPaper


def payout_numbered(session: Session, number: str) -> Payout:
    """The payout of that number, such as PV-2026-0001. Refused where there is none."""
    wanted = number.strip().upper()
    for identity in session.ledger.payees():
        for payout in session.ledger.payouts(identity.party):
            if payout.number == wanted:
                return payout
    raise Refused(text("There is no payment {number}.", number=number))


def issue(session: Session, payout: Payout, language: str) -> PrintedVoucher:
    """The voucher of a payment. While the bank line is not named it is a draft and not kept; once
    issued it is printed again as the same bytes."""
    old = session.ledger.paper(payout.number)
    if old is not None and not _came_back(session, payout):
        paper = paper_of(old, VoucherPaper)
        pdf = printed_again(session, old, language, lambda: render_voucher(paper, language))
        return PrintedVoucher(payout.number, pdf, paper)
    paper = compose(session, payout)
    if missing_on_voucher(paper) or paper.taken_back_on is not None:
        return PrintedVoucher(payout.number, render_voucher(paper, language), paper)
    filed = Filed(VOUCHER, payout.number, payout.payee, currency=payout.currency)
    pdf = issue_once(session, filed, paper, language, lambda: render_voucher(paper, language))
    return PrintedVoucher(payout.number, pdf, paper)


def compose(session: Session, payout: Payout) -> VoucherPaper:
    """The voucher as the ledger stands, complete."""
    ledger, head = session.ledger, session.file.head
    lines = [line for line in ledger.payout_lines(payout.payee) if line.payout == payout.id]
    keys = {id: key for key, id in ledger.obligations(payout.payee).items()}
    agreements = {a.id: a for a in ledger.agreements(payout.payee)}
    named = dict.fromkeys(agreements[keys[line.obligation].agreement].number for line in lines)
    check = next(iter(ledger.facts(PayoutCheck, "WHERE t.payout = ?", (payout.id,))), None)
    sent = next(iter(ledger.facts(PaidTo, "WHERE t.payout = ?", (payout.id,))), None)
    back = _came_back(session, payout)
    return VoucherPaper(
        number=payout.number,
        printed_on=session.today,
        on=payout.on,
        currency=payout.currency,
        amount=payout.amount,
        seller=seller(session.plan),
        partner=masked_bank(partner_party(session, payout.payee)),
        payee_kind=payee_kind(relations_of(session, payout.payee, ledger.agreements(payout.payee))),
        method=METHOD_WORDS[payout.method],
        reference=payout.reference,
        shown="" if check is None else check.holder,
        answer="" if check is None else check.answer,
        paid_to="" if sent is None else account_name(session, sent.account),
        credit_note="" if sent is None else sent.credit_note,
        agreements=tuple(named),
        settled=_settled(session, payout, lines, keys),
        withheld_by="" if check is None else check.withheld_by,
        signed=tuple(_signed(session, payout, check)),
        taken_back_on=None if back is None else back.on,
        taken_back_why="" if back is None else back.reason,
        notices=clock_notes(session),
        book=session.file.book,
        position=head.seq,
        head=head.hash.hex(),
    )


def _came_back(session: Session, payout: Payout) -> Reversal | None:
    return next((r for r in session.ledger.reversals() if r.of == payout.id), None)


def _settled(
    session: Session, payout: Payout, lines: Sequence[PayoutLine], keys: Mapping[Id, Key]
) -> tuple[Settled, ...]:
    """Each part with the last statement of before the payment that it stands on."""
    statements = [p for p in session.ledger.papers(payout.payee, STATEMENT) if p.seq < payout.seq]
    spans = [(Span(p.upto, p.start, p.end), p.number) for p in statements if p.start and p.end]
    stated: dict[Id, str] = {}
    for entry in session.ledger.entries(payout.payee, payout.seq):
        for span, number in spans:
            if entry.book == EXPENSE and span.holds(entry):
                stated[entry.obligation] = number
    return tuple(
        Settled(
            what=owed_words(session, keys[line.obligation]),
            kind=line.kind,
            amount=line.amount,
            statement=stated.get(line.obligation, ""),
        )
        for line in lines
    )


def _signed(session: Session, payout: Payout, check: PayoutCheck | None) -> Iterator[Signed]:
    """The names under the payment or under the batch it was made in, and the older form's."""
    subjects = {payout.id} | ({check.batch} if check is not None else set())
    own = "WHERE t.payee = ?"
    found = [
        a for a in session.ledger.facts(Approval, own, (payout.payee,)) if a.subject in subjects
    ]
    for each in found:
        yield Signed(kind=each.kind.value, name=each.name, on=each.on, words=each.words)
    if payout.reviewer and payout.reviewer not in {a.name for a in found}:
        yield Signed(kind="reviewed", name=payout.reviewer, on=payout.on)
