"""Paying partners: what may go out today, and the payout that says it went."""

from dataclasses import dataclass
from datetime import date

from planner.domain.errors import Blocked, Refused
from planner.domain.money import shown
from planner.domain.obligations import Key
from planner.domain.postings import Payout, PayoutLine
from planner.domain.reconcile import CLAWBACK, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.accruals import accrue_all
from planner.session.core import Posting, Session
from planner.session.decisions import Decisions
from planner.session.partners import partner_name
from planner.session.payment_gate import Payment, pass_gate

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
    settled, rest = [], new.amount
    for each in ready:
        part = min(rest, each.amount)
        if part == 0:
            break
        settled.append((each, part))
        rest -= part
    payment = Payment(
        payee=new.payee, payout=payout, amount=new.amount, currency=new.currency, on=new.on,
        reviewer=new.reviewer,
    )  # fmt: skip
    pass_gate(session, payment, [each.key for each, _ in settled], decisions)
    lines = [
        PayoutLine(payout=payout, obligation=each.obligation, amount=part) for each, part in settled
    ]
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
