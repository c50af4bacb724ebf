"""Paying partners: what may go out today, and the payout that says it went."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.errors import Blocked, Refused
from planner.domain.money import LARGEST, exponent, shown
from planner.domain.obligations import Key
from planner.domain.paying import (
    NO_BANK,
    PAID,
    SET_OFF,
    WITHHELD,
    PayoutCheck,
    PayoutRule,
    minimum_on,
)
from planner.domain.postings import Payout, PayoutLine
from planner.domain.reconcile import CLAWBACK, HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.settling import settled_parts
from planner.domain.text import Text, text
from planner.session.accruals import accrue_all, post_and_accrue
from planner.session.contact_matching import note_matches
from planner.session.core import Posting, Session
from planner.session.decisions import Decisions
from planner.session.holders import compared
from planner.session.lasting_words import lasting
from planner.session.partners import partner_name
from planner.session.payment_gate import NOBODY, Payment, Signoff, pass_gate
from planner.session.payment_routes import Routes

BANK_TRANSFER = "bank transfer"
METHODS = (BANK_TRANSFER, "credit note")
"""There is no cash, and nothing untraceable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """An obligation with money to pay: `amount` in minor units, due by `due_on`; it goes to
    `employer`, 0: to the payee."""

    obligation: Id
    key: Key
    amount: int
    due_on: date | None
    employer: Id = Id(0)


def owed(session: Session, payee: Id) -> list[Owed]:
    """What may be paid now, the earliest due first. Held amounts are not in it."""
    ids = session.ledger.obligations(payee)
    whys = session.ledger.explanations(payee)
    routes = Routes(session, payee)
    found = []
    for key, books in session.ledger.posted(payee).items():
        amount = -books.get(PAYABLE, 0)
        if amount > 0:
            why = whys.get(ids[key])
            due = None if why is None else why.due_on
            to = routes.to(key)
            found.append(Owed(obligation=ids[key], key=key, amount=amount, due_on=due, employer=to))
    return sorted(found, key=lambda o: (o.due_on or date.max, o.obligation))


def payable(session: Session, payee: Id, currency: str, employer: Id | None = None) -> int:
    """What may be paid now, less what was paid too much before; to one destination (0: the payee
    itself), or to all."""
    owing = _owing(session, payee, currency, employer)
    return max(0, owing - owed_back(session, payee, currency, employer))


def _owing(session: Session, payee: Id, currency: str, employer: Id | None) -> int:
    mine = (o for o in owed(session, payee) if o.key.currency == currency)
    return sum(o.amount for o in mine if employer is None or o.employer == employer)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPayout:
    """A payment that was made; amounts in minor units. `amount` left the bank, `withheld` was kept
    back of it as tax, by the rule or word `withheld_by`; `set_off` of what was paid too much
    before is settled with it, None: all of that. `holder` is the account holder as the bank shows
    it, `answer` explains a difference. `employer`: it goes there instead of to the payee. Who
    stands behind it is `signoff`."""

    payee: Id
    amount: int
    currency: str
    on: date
    method: str = METHODS[0]
    reference: str = ""
    employer: Id = Id(0)
    signoff: Signoff = NOBODY
    holder: str = ""
    answer: str = ""
    withheld: int = 0
    withheld_by: str = ""
    set_off: int | None = None


def pay(session: Session, new: NewPayout) -> Posting:
    """Post a payment; it settles what is due first. Every obligation it touches is judged again,
    on the day of paying and today: blocked money does not go out."""
    return pay_together(session, [new])


def pay_together(session: Session, payments: Sequence[NewPayout]) -> Posting:
    """Post several payments in one transaction, each with its own voucher: all of them or none."""
    if not payments:
        raise Refused(text("Choose what is paid."))
    if len({(new.payee, new.currency, new.employer) for new in payments}) < len(payments):
        raise Refused(text("One payment for each partner and currency."))
    note_matches(session, {new.payee for new in payments})
    accrue_all(session)
    batch = _Batch(session)
    for new in payments:
        try:
            batch.add(new)
        except Refused as refused:
            if len(payments) == 1:
                raise
            name = partner_name(session, new.payee)
            raise type(refused)(text("{name}: {why}", name=name, why=refused.text)) from refused
    facts = [*batch.facts, *batch.decisions.facts]
    return post_and_accrue(session, _named(session, payments), facts, blobs=batch.blobs)


def _named(session: Session, payments: Sequence[NewPayout]) -> Text:
    if len(payments) > 1:
        return text("Pay {n} partners", n=len(payments))
    (new,) = payments
    return text(
        "Pay {amount} to {name}",
        amount=shown(new.amount, new.currency),
        name=partner_name(session, new.payee),
    )


class _Batch:
    """Payments being prepared; nothing is posted here."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ids = session.plan.new_ids()
        self._numbered: dict[str, int] = {}
        self._first = Id(0)
        self.decisions = Decisions(session, self._ids)
        self.facts: list[object] = []
        self.blobs: dict[str, bytes] = {}

    def add(self, new: NewPayout) -> None:
        """Refused where the payment may not be made, or not like this."""
        session = self._session
        _refuse_nonsense(session, new)
        ready = [o for o in owed(session, new.payee) if _pays(new, o)]
        off = _set_off(session, new, ready)
        _refuse_too_much(session, new, sum(o.amount for o in ready) - off)
        payout = next(self._ids)
        self._first = self._first or payout
        parts = settled_parts(
            [(o.obligation, o.amount) for o in ready],
            _clawbacks(session, new.payee, new.currency, new.employer),
            {SET_OFF: off, PAID: new.amount, WITHHELD: new.withheld},
        )
        payment = Payment(
            payee=new.payee, payout=payout, amount=new.amount + new.withheld,
            currency=new.currency, on=new.on, employer=new.employer, signoff=new.signoff,
        )  # fmt: skip
        keys = {o.obligation: o.key for o in ready}
        settled: dict[Key, int] = defaultdict(int)
        for part in parts:
            if part.obligation in keys:
                settled[keys[part.obligation]] += part.amount
        passed, blobs = pass_gate(session, payment, settled, self.decisions, self._ids)
        self.blobs |= blobs
        self.facts += [
            self._payout(payout, new),
            *passed,
            self._check(payout, new),
            *(PayoutLine(payout=payout, **part._asdict()) for part in parts),
        ]

    def _payout(self, payout: Id, new: NewPayout) -> Payout:
        prefix = f"PV-{new.on.year}-"
        known = self._numbered.get(prefix) or self._session.numbered(prefix)
        self._numbered[prefix] = known + 1
        return Payout(
            id=payout, payee=new.payee, on=new.on, amount=new.amount, currency=new.currency,
            method=new.method if new.amount else SET_OFF, number=f"{prefix}{known + 1:04}",
            reference=lasting(new.reference), reviewer=lasting(new.signoff.reviewer),
        )  # fmt: skip

    def _check(self, payout: Id, new: NewPayout) -> PayoutCheck:
        banked = new.amount and new.method == METHODS[0]
        shown_as = (new.payee, new.on, new.holder, new.answer, new.employer)
        return PayoutCheck(
            payout=payout, payee=new.payee, batch=self._first,
            compared=compared(self._session, *shown_as) if banked else NO_BANK,
            holder=lasting(new.holder), answer=lasting(new.answer),
            withheld_by=lasting(new.withheld_by) if new.withheld else "",
        )  # fmt: skip


def _pays(new: NewPayout, owed: Owed) -> bool:
    return owed.key.currency == new.currency and owed.employer == new.employer


def _refuse_nonsense(session: Session, new: NewPayout) -> None:
    if new.method not in METHODS:
        raise Blocked(text("Pay by bank transfer or credit note: cash cannot be traced."))
    if new.amount < 0 or new.withheld < 0 or (new.amount == 0 and not new.set_off):
        raise Refused(text("A payment is more than nothing."))
    if new.on > session.today:
        raise Refused(text("A payment is entered when it was made, not before."))
    if new.amount and not new.reference.strip():
        raise Refused(text("Type the reference, as on the bank line or the credit note."))
    if new.withheld and not new.withheld_by.strip():
        raise Refused(text("Say by which rule tax is kept back."))


def _set_off(session: Session, new: NewPayout, ready: Sequence[Owed]) -> int:
    """How much of what was paid too much is settled with this payment."""
    too_much = owed_back(session, new.payee, new.currency, new.employer)
    most = min(too_much, sum(o.amount for o in ready))
    if new.set_off is None:
        return most
    if not 0 <= new.set_off <= most:
        raise Refused(text("{amount} can be set off at most.", amount=shown(most, new.currency)))
    return new.set_off


def _refuse_too_much(session: Session, new: NewPayout, total: int) -> None:
    if new.amount + new.withheld > total:
        raise Refused(text("Only {amount} may be paid now.", amount=shown(total, new.currency)))
    least = minimum(session, new.payee, new.currency, new.on)
    if new.amount and total < least:
        raise Refused(
            text(
                "{amount} is less than the least payout of {least}: it is carried over.",
                amount=shown(total, new.currency),
                least=shown(least, new.currency),
            )
        )


def _clawbacks(session: Session, payee: Id, currency: str, employer: Id) -> list[tuple[Id, int]]:
    """Obligations above what is earned whose money goes to that destination, the oldest first."""
    ids, routes = session.ledger.obligations(payee), Routes(session, payee)
    found = [
        (ids[key], books[CLAWBACK])
        for key, books in session.ledger.posted(payee).items()
        if key.currency == currency and books.get(CLAWBACK, 0) > 0 and routes.to(key) == employer
    ]
    return sorted(found)


def minimum(session: Session, payee: Id, currency: str, day: date) -> int:
    """The least amount that goes out to a payee on a day; once all its agreements have ended,
    everything does."""
    agreements = session.ledger.agreements(payee)
    ended = [a.ends_on is not None and a.ends_on < day for a in agreements]
    if ended and all(ended):
        return 0
    return minimum_on(session.ledger.facts(PayoutRule), payee, currency, day)


def carried_over(session: Session, payee: Id, currency: str) -> int:
    """What may be paid and waits, since it is less than the least payout; 0 where nothing does."""
    total = payable(session, payee, currency)
    return total if total < minimum(session, payee, currency, session.today) else 0


def set_minimum(session: Session, least: int, currency: str, payee: Id = Id(0)) -> Posting:
    """Carry over less than `least` (minor units) from today on, for one payee or (0) for all that
    have no amount of their own."""
    if not 0 <= least < LARGEST:
        raise Refused(text("The least payout is an amount of money, or nothing."))
    exponent(currency)
    rule = PayoutRule(
        id=next(session.plan.new_ids()), payee=payee, currency=currency, from_=session.today,
        minimum=least,
    )  # fmt: skip
    return session.post(text("Least payout {amount}", amount=shown(least, currency)), [rule])


def to_set_off(session: Session, payee: Id, currency: str, employer: Id | None = None) -> int:
    """What of the money paid too much can be settled with the next payment."""
    total = _owing(session, payee, currency, employer)
    return min(owed_back(session, payee, currency, employer), total)


def held(session: Session, payee: Id) -> dict[str, int]:
    """What is earned and may not go out, by currency."""
    return {
        currency: -books[HELD]
        for currency, books in session.ledger.balance(payee).items()
        if books.get(HELD)
    }


def owed_back(session: Session, payee: Id, currency: str, employer: Id | None = None) -> int:
    """What is above what is earned: it is set off before anything more goes out."""
    if employer is None:
        return session.ledger.balance(payee).get(currency, {}).get(CLAWBACK, 0)
    return sum(amount for _, amount in _clawbacks(session, payee, currency, employer))
