"""The money of today: what partners were promised, statements to issue, and who owes us."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from planner.domain.obligations import Key
from planner.domain.paying import PayoutRule
from planner.domain.periods import Period
from planner.domain.promptness import Promptness
from planner.domain.record import Id
from planner.domain.text import Text
from planner.domain.versions import version_on
from planner.session.core import Session
from planner.session.held import to_review
from planner.session.partner_books import currencies, owed_words
from planner.session.partners import account_name, partner_name
from planner.session.payouts import Owed, carried_over, held, owed
from planner.session.prompt import promptness_of_year
from planner.session.statement_periods import last_closed_period
from planner.session.statements import issued, preview_paper, standing_statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Money a partner may be paid now: `amount` in minor units, `left` days until it is due
    (below 0: late; None: no day was promised), `received_on` the last day money came in for it."""

    payee: Id
    name: str
    what: Text
    amount: int
    currency: str
    due_on: date | None
    left: int | None
    received_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A statement of a closed period that is not issued yet; `closing` is its balance."""

    payee: Id
    name: str
    period: Period
    lines: int
    closing: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A deal that is not fully paid by the customer, and how long ago money came last (since the
    order, where none did)."""

    deal: Id
    account: Id
    account_name: str
    name: str
    open: int
    currency: str
    received_on: date | None
    days: int


@dataclass(frozen=True, slots=True)
class HeldAmount:
    """What a partner has earned in a currency (minor units) and may not be paid; `old` of it has
    been held for more than a year and is to be reviewed."""

    payee: Id
    name: str
    amount: int
    currency: str
    old: int = 0


def promises(session: Session) -> list[Promise]:
    """What may be paid now, the earliest due first. Held amounts are no promise yet, and what is
    carried over to the next payment is none either."""
    found = []
    ruled = bool(session.ledger.facts(PayoutRule))  # mostly there is none, and nothing to ask
    for payee in session.ledger.payees():
        due = owed(session, payee.party)
        currencies_due = {o.key.currency for o in due} if ruled else set()
        waiting = {c for c in currencies_due if carried_over(session, payee.party, c)}
        found += [_promise(session, o) for o in due if o.key.currency not in waiting]
    return sorted(found, key=lambda p: (p.due_on or date.max, p.name))


def _promise(session: Session, each: Owed) -> Promise:
    key = each.key
    return Promise(
        payee=key.payee,
        name=partner_name(session, key.payee),
        what=owed_words(session, key),
        amount=each.amount,
        currency=key.currency,
        due_on=each.due_on,
        left=None if each.due_on is None else (each.due_on - session.today).days,
        received_on=_received_on(session, key),
    )


def _received_on(session: Session, key: Key) -> date | None:
    """The day of the last money of the deal; a volume award has many deals."""
    if not key.deal:
        return None
    days = [r.value_on for r in session.ledger.receipts(key.deal) if r.amount > 0]
    return max(days, default=None)


def ready_statements(session: Session) -> list[Ready]:
    """The last closed period of every partner who has something in it and no statement of it."""
    found = []
    for payee in session.ledger.payees():
        for currency in currencies(session, payee.party):
            ready = _ready(session, payee.party, currency)
            if ready is not None:
                found.append(ready)
    return found


def _ready(session: Session, payee: Id, currency: str) -> Ready | None:
    period = _unstated(session, payee, currency)
    if period is None:
        return None
    paper = preview_paper(session, payee, period, currency)
    lines = sum(
        map(len, (paper.lines, paper.referrals, paper.volumes, paper.adjustments, paper.paid))
    )
    if not lines:
        return None
    return Ready(
        payee=payee, name=partner_name(session, payee), period=period, lines=lines,
        closing=paper.closing, currency=currency,
    )  # fmt: skip


def _unstated(session: Session, payee: Id, currency: str) -> Period | None:
    period = last_closed_period(session, payee, currency)
    latest = [a for a in session.ledger.agreements(payee) if a.currency == currency][-1]
    standing = standing_statements(session, payee, currency)
    later = [s for s in standing if s.end and s.end > period.end]
    if later or issued(session, payee, period, currency) is not None:
        return None
    if version_on(latest, period.last_day) is None:
        return None
    return period


def open_deals(session: Session) -> list[Open]:
    """Deals with an open amount, the longest without money first."""
    found = []
    received = session.ledger.received()
    for deal in session.ledger.deals():
        rest = deal.open(received.get(deal.id, 0))
        if rest > 0:
            receipts = session.ledger.receipts(deal.id) if deal.id in received else []
            undone = {r.undoes for r in receipts}
            stands = [r for r in receipts if r.amount > 0 and not r.undoes and r.id not in undone]
            last = max((r.value_on for r in stands), default=None)
            found.append(
                Open(
                    deal=deal.id, account=deal.account,
                    account_name=account_name(session, deal.account), name=deal.name, open=rest,
                    currency=deal.currency, received_on=last,
                    days=(session.today - (last or deal.on)).days,
                )
            )  # fmt: skip
    return sorted(found, key=lambda o: (-o.days, o.name))


def kept_promises(session: Session) -> Promptness | None:
    """How punctually partners were paid this year, by the day that was promised when the payment
    was made; None while nothing was paid."""
    return promptness_of_year(session, session.today.year)


def held_amounts(session: Session) -> list[HeldAmount]:
    """What is earned and may not go out, partner by partner; first what is to be reviewed."""
    old: dict[tuple[Id, str], int] = defaultdict(int)
    for item in to_review(session):
        old[item.payee, item.key.currency] += item.amount
    found = [
        HeldAmount(payee.party, payee.name, amount, currency, old[payee.party, currency])
        for payee in session.ledger.payees()
        for currency, amount in held(session, payee.party).items()
    ]
    return sorted(found, key=lambda each: not each.old)
