"""The deals of an account as a person reads them: what came in, what is open, who earns what."""

from collections.abc import Callable
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
from planner.session.partners import partner_name
from planner.session.sales import shares_said
from planner.session.why import Why, why_of
from planner.session.why_nothing import why_no_award


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


A_PAGE = 100
"""Rows that a table fetches at once."""


def deal_rows(session: Session, account: Id, after: DealRow | None = None) -> list[DealRow]:
    """A page of the account's deals, the newest order first, behind one that is shown."""
    ledger = session.ledger
    deals = ledger.deals_after(account, None if after is None else after.deal, A_PAGE)
    received = ledger.received_on([deal.id for deal in deals])
    return [_deal_row(session, deal, received.get(deal.id, 0)) for deal in deals]


def _deal_row(session: Session, deal: Deal, received: int) -> DealRow:
    return DealRow(
        id=deal.id,
        deal=deal,
        received=received,
        open=deal.open(received),
        partners=shares_said(session, deal.shares),
    )


def receipt_rows(session: Session, deal: Deal) -> list[ReceiptRow]:
    receipts = session.ledger.receipts(deal.id)
    undone = {r.undoes for r in receipts if r.undoes}
    refunded = {r.refund_of for r in receipts if r.refund_of and r.id not in undone}
    reasons = _Reasons(session, deal)
    return [
        ReceiptRow(
            id=receipt.id,
            receipt=receipt,
            state=_state(receipt, undone),
            reversible=not receipt.undoes and receipt.id not in undone | refunded,
            reasons=() if receipt.undoes or receipt.id in undone else reasons.of(receipt.value_on),
        )
        for receipt in sorted(receipts, key=lambda r: (r.value_on, r.seq, r.id))
    ]


def _state(receipt: Receipt, undone: set[int]) -> Text | None:
    if receipt.undoes:
        return text("reversal")
    if receipt.id in undone:
        return text("reversed")
    return text("refund") if receipt.amount < 0 else None


class _Reasons:
    """Which partners of a deal earn nothing on money of a day; each day is asked about once."""

    def __init__(self, session: Session, deal: Deal) -> None:
        self._session, self._deal = session, deal
        self._days: dict[date, tuple[Text, ...]] = {}
        self._asking = [(payee, asking(session, payee, deal)) for payee, _parts in deal.shares]

    def of(self, day: date) -> tuple[Text, ...]:
        if day not in self._days:
            account = self._deal.account
            verdicts = [(payee, verdict(day)) for payee, verdict in self._asking]
            self._days[day] = tuple(
                said(self._session, Reason(verdict.reasons[0]), payee, account)
                for payee, verdict in verdicts
                if verdict.blocked
            )
        return self._days[day]


def asking(session: Session, payee: Id, deal: Deal) -> Callable[[date], Verdict]:
    """May money of a day on the deal be earned on?"""
    dossier = session.ledger.dossier(payee)
    agreement = _covering(session.ledger.agreements(payee), deal)
    if agreement is not None:
        judge = FactJudge(dossier, agreement)
        return lambda day: judge.verdict(deal, day)

    def verdict(day: date) -> Verdict:
        event = Event(order_on=deal.on, receipt_on=day, pay_on=day)
        return eligible(dossier.case(deal.account, None, event, deal.on))

    return verdict


def _covering(agreements: list[Agreement], deal: Deal) -> Agreement | None:
    """The one in force on the order date, or the nearest that covers account and currency."""
    found = in_force(agreements, deal.account, deal.currency, deal.on)
    others = [a for a in agreements if deal.account in a.accounts and a.currency == deal.currency]
    return found or (others[-1] if others else None)


def earnings(session: Session, deal: Deal) -> list[Earning]:
    """Partner by partner; a referral earns through the volume alone."""
    return [_earning(session, deal, payee) for payee, _parts in deal.shares]


def _earning(session: Session, deal: Deal, payee: Id) -> Earning:
    ledger, amount, pending, why = session.ledger, 0, 0, None
    for agreement in ledger.agreements(payee):
        for key, position in ledger.positions(agreement, [deal.id]).items():
            if key.deal != deal.id:
                continue
            amount += position.books.get(EXPENSE, 0)
            kept = ledger.explanation(key)
            if kept is not None:
                pending += kept.pending
                why = why or why_of(kept, key, agreement, deal)
    why = why or why_no_award(session, deal, payee)
    return Earning(payee, partner_name(session, payee), amount, pending, why)


def won_without_deal(session: Session, account: Id) -> list[Purchase]:
    """Purchases that were won and of whose name there is no deal yet."""
    won = [p for p in purchases(session.plan, account) if p.outcome is Outcome.WON]
    if not won:
        return []
    deals = session.ledger.deals_of_account(account)
    names = {d.name.casefold() for d in deals if not d.reversed}
    return [p for p in won if p.name.casefold() not in names]
