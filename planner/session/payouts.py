"""Paying partners: what may go out today, and the payout that says it went."""

from dataclasses import dataclass
from datetime import date

from planner.domain.accrual import orders_behind
from planner.domain.eligibility_words import refusal
from planner.domain.errors import Blocked, Refused
from planner.domain.facts import Agreement
from planner.domain.money import shown
from planner.domain.obligations import Key
from planner.domain.postings import Payout, PayoutLine
from planner.domain.reconcile import CLAWBACK, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.text import text
from planner.domain.verdicts import Condition
from planner.session.accruals import accrue_all, judge
from planner.session.agreements import agreement_of
from planner.session.core import Posting, Session
from planner.session.decisions import Asked, Decisions
from planner.session.partners import account_name, partner_name

METHODS = ("bank transfer", "credit note")
"""There is no cash, and nothing untraceable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """An obligation with money to pay: `amount` in minor units, due by `due_on`."""

    obligation: Id
    key: Key
    amount: int
    due_on: date | None


def owed(session: Session, payee: Id) -> list[Owed]:
    """What may be paid now, the earliest due first. Held amounts are not in it."""
    ids = session.ledger.obligations(payee)
    whys = session.ledger.explanations(payee)
    found = []
    for key, books in session.ledger.posted(payee).items():
        amount = -books.get(PAYABLE, 0)
        if amount > 0:
            why = whys.get(ids[key])
            due = None if why is None else why.due_on
            found.append(Owed(obligation=ids[key], key=key, amount=amount, due_on=due))
    return sorted(found, key=lambda o: (o.due_on or date.max, o.obligation))


def payable(session: Session, payee: Id, currency: str) -> int:
    """What may be paid now, less what was paid too much before."""
    total = sum(o.amount for o in owed(session, payee) if o.key.currency == currency)
    return max(0, total - _owed_back(session, payee, currency))


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPayout:
    """A payment that was made: `reviewer` is the second person, where the rules ask for one."""

    payee: Id
    amount: int
    currency: str
    on: date
    method: str = METHODS[0]
    reference: str = ""
    reviewer: str = ""


def pay(session: Session, new: NewPayout) -> Posting:
    """Post a payment; it settles what is due first. Every obligation it touches is judged again,
    on the day of paying and today: blocked money does not go out."""
    accrue_all(session)
    if new.method not in METHODS:
        raise Blocked(text("Pay by bank transfer or credit note: cash cannot be traced."))
    if new.amount <= 0:
        raise Refused(text("A payment is more than nothing."))
    if new.on > session.today:
        raise Refused(text("A payment is entered when it was made, not before."))
    ready = [o for o in owed(session, new.payee) if o.key.currency == new.currency]
    total = payable(session, new.payee, new.currency)
    if new.amount > total:
        raise Refused(
            text(
                "Only {amount} may be paid now.",
                amount=shown(total, new.currency),
            )
        )
    ids = session.plan.new_ids()
    payout = next(ids)
    decisions = Decisions(session, ids)
    lines, rest = [], new.amount
    for each in ready:
        part = min(rest, each.amount)
        if part == 0:
            break
        _judge_payment(session, each.key, payout, new, decisions)
        lines.append(PayoutLine(payout=payout, obligation=each.obligation, amount=part))
        rest -= part
    prefix = f"PV-{new.on.year}-"
    number = f"{prefix}{session.ledger.numbers(prefix) + 1:04}"
    fact = Payout(
        id=payout, payee=new.payee, on=new.on, amount=new.amount, currency=new.currency,
        method=new.method, number=number, reference=new.reference.strip(),
        reviewer=new.reviewer.strip(),
    )  # fmt: skip
    name = text(
        "Pay {amount} to {name}",
        amount=shown(new.amount, new.currency),
        name=partner_name(session, new.payee),
    )
    posting = session.post(name, [fact, *lines, *decisions.facts])
    accrue_all(session)
    return posting


def held(session: Session, payee: Id) -> dict[str, int]:
    """What is earned and may not go out, by currency."""
    return {
        currency: -books[HELD]
        for currency, books in session.ledger.balance(payee).items()
        if books.get(HELD)
    }


def _owed_back(session: Session, payee: Id, currency: str) -> int:
    """Paid beyond what is earned: to be set off before anything more goes out."""
    return session.ledger.balance(payee).get(currency, {}).get(CLAWBACK, 0)


def _judge_payment(
    session: Session, key: Key, payout: Id, new: NewPayout, decisions: Decisions
) -> None:
    agreement: Agreement = agreement_of(session, key.agreement)
    asking = judge(session, agreement)
    orders = orders_behind(session.ledger.facts_of(agreement), asking, key)
    for account, ordered, day in (
        (account, max(order_on, agreement.from_), day)
        for account, order_on in orders.items()
        for day in dict.fromkeys((new.on, session.today))
    ):
        case, verdict = asking.payment_case(account, ordered, day)
        decisions.keep(Asked(new.payee, account, "payment", payout), case, verdict)
        if verdict.blocked:
            names = {
                "payee": partner_name(session, new.payee),
                "account": account_name(session, account),
            }
            raise Blocked(refusal(verdict.reasons[0], **names))
        if Condition.C_SECOND_REVIEW in verdict.conditions and not new.reviewer.strip():
            raise Blocked(
                text(
                    "{account} is state-owned: a second person has to look at this payment. "
                    "Enter that person's name.",
                    account=account_name(session, account),
                )
            )
