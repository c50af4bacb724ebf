"""The deals of an account as a person reads them: what came in, what is open, who earns what."""

from dataclasses import dataclass
from datetime import date

from planner.domain.eligibility import eligible
from planner.domain.eligibility_facts import Event
from planner.domain.facts import Agreement, Deal, Receipt
from planner.domain.judging import FactJudge
from planner.domain.purchases import Outcome, Purchase, purchases
from planner.domain.reconcile import EXPENSE
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.verdicts import Reason, Verdict
from planner.session.agreements import in_force
from planner.session.core import Session
from planner.session.may_be_paid import said
from planner.session.partner_books import PartnerBooks, Why
from planner.session.partners import partner_name
from planner.session.sales import shares_said


@dataclass(frozen=True, slots=True)
class DealRow:
    """A deal with its money in minor units; `open` is at least 0."""

    id: Id
    deal: Deal
    received: int
    open: int
    partners: str


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """Money of a deal. `state` is reversed, a reversal, a refund, or nothing to say; `reasons`
    tell which partner earns nothing on it and the ways out."""

    id: Id
    receipt: Receipt
    state: Text | None
    reversible: bool
    reasons: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Earning:
    """What a partner earned on a deal so far, and what waits for the customer's payment."""

    payee: Id
    name: str
    amount: int
    pending: int
    why: Why | None


def deal_rows(session: Session, account: Id) -> list[DealRow]:
    """The newest first."""
    found = session.ledger.deals_of_account(account)
    rows = [_deal_row(session, deal) for deal in found]
    return sorted(rows, key=lambda r: (r.deal.on, r.id), reverse=True)


def _deal_row(session: Session, deal: Deal) -> DealRow:
    received = sum(r.amount for r in session.ledger.receipts(deal.id))
    return DealRow(
        id=deal.id,
        deal=deal,
        received=received,
        open=deal.open(received),
        partners=shares_said(session, deal),
    )


def receipt_rows(session: Session, deal: Deal) -> list[ReceiptRow]:
    receipts = session.ledger.receipts(deal.id)
    undone = {r.undoes for r in receipts if r.undoes}
    refunded = {r.refund_of for r in receipts if r.refund_of and r.id not in undone}
    return [
        ReceiptRow(
            id=receipt.id,
            receipt=receipt,
            state=_state(receipt, undone),
            reversible=not receipt.undoes and receipt.id not in undone | refunded,
            reasons=()
            if receipt.undoes or receipt.id in undone
            else _reasons(session, deal, receipt.value_on),
        )
        for receipt in sorted(receipts, key=lambda r: (r.value_on, r.seq, r.id))
    ]


def _state(receipt: Receipt, undone: set[int]) -> Text | None:
    if receipt.undoes:
        return text("reversal")
    if receipt.id in undone:
        return text("reversed")
    return text("refund") if receipt.amount < 0 else None


def _reasons(session: Session, deal: Deal, value_on: date) -> tuple[Text, ...]:
    found = []
    for payee, _parts in deal.shares:
        verdict = verdict_on(session, payee, deal, value_on)
        if verdict.blocked:
            found.append(said(session, Reason(verdict.reasons[0]), payee, deal.account))
    return tuple(found)


def verdict_on(session: Session, payee: Id, deal: Deal, value_on: date) -> Verdict:
    """May money of that day on the deal be earned on?"""
    dossier = session.ledger.dossier(payee)
    agreement = _covering(session.ledger.agreements(payee), deal)
    if agreement is not None:
        return FactJudge(dossier, agreement).verdict(deal, value_on)
    event = Event(order_on=deal.on, receipt_on=value_on, pay_on=value_on)
    return eligible(dossier.case(deal.account, None, event, deal.on))


def _covering(agreements: list[Agreement], deal: Deal) -> Agreement | None:
    """The one in force on the order date, or the nearest that covers account and currency."""
    found = in_force(agreements, deal.account, deal.currency, deal.on)
    others = [a for a in agreements if deal.account in a.accounts and a.currency == deal.currency]
    return found or (others[-1] if others else None)


def earnings(session: Session, deal: Deal) -> list[Earning]:
    """Partner by partner; a referral earns through the volume alone."""
    found = []
    for payee, _parts in deal.shares:
        ids = session.ledger.obligations(payee)
        whys = session.ledger.explanations(payee)
        own = [k for k in session.ledger.posted(payee) if k.deal == deal.id]
        keys = [k for k in ids if k.deal == deal.id]
        amount = sum(session.ledger.posted(payee)[k].get(EXPENSE, 0) for k in own)
        pending = sum(whys[ids[k]].pending for k in keys if ids[k] in whys)
        books = PartnerBooks(session, payee, deal.currency) if keys else None
        why = books.why(keys[0]) if books is not None else None
        found.append(Earning(payee, partner_name(session, payee), amount, pending, why))
    return found


def won_without_deal(session: Session, account: Id) -> list[Purchase]:
    """Purchases that were won and of whose name there is no deal yet."""
    deals = session.ledger.deals_of_account(account)
    names = {d.name.casefold() for d in deals if not d.reversed}
    return [
        p
        for p in purchases(session.plan, account)
        if p.outcome is Outcome.WON and p.name.casefold() not in names
    ]
