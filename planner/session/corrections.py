"""Facts that were wrong or came to nothing, taken back or closed by facts with a reason."""

from datetime import date

from planner.domain.corrections import DEAL, PAYOUT, WRITE_OFF, Reversal, WriteOff
from planner.domain.errors import Refused
from planner.domain.facts import Deal
from planner.domain.money import shown
from planner.domain.postings import Payout
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.accruals import accrue_all, explain_again, post_and_accrue
from planner.session.core import Posting, Session
from planner.session.lasting_words import lasting
from planner.session.sales import deal_of


def write_off(session: Session, deal: Id, on: date, reason: str) -> Posting:
    """The rest of the deal will not come: nothing of it is pending any more, and nobody earns on
    it. Money that comes in all the same earns as ever."""
    found = deal_of(session, deal)
    if found.reversed:
        raise Refused(text("That deal was reversed."))
    rest = found.open(sum(r.amount for r in session.ledger.receipts(deal)))
    if rest <= 0:
        raise Refused(text("Nothing of {deal} is open.", deal=found.name))
    _refuse_day(session, on, found.on)
    fact = WriteOff(
        id=next(session.plan.new_ids()), deal=deal, on=on, amount=rest, reason=_given(reason)
    )
    name = text("Write off {amount} of {deal}", amount=shown(rest, found.currency), deal=found.name)
    return _posted(session, found, fact, name)


def standing_write_off(session: Session, deal: Id) -> WriteOff | None:
    """The write-off of a deal that was not taken back."""
    gone = {r.of for r in session.ledger.reversals()}
    found = session.ledger.facts(WriteOff, "WHERE t.deal = ?", (deal,))
    return next((w for w in reversed(found) if w.id not in gone), None)


def take_back_write_off(session: Session, deal: Id, on: date, reason: str) -> Posting:
    """The rest of the deal is expected again."""
    found = deal_of(session, deal)
    standing = standing_write_off(session, deal)
    if standing is None:
        raise Refused(text("Nothing of {deal} is written off.", deal=found.name))
    _refuse_day(session, on, standing.on)
    fact = _reversal(session, WRITE_OFF, standing.id, on, reason)
    return _posted(session, found, fact, text("Expect the rest of {deal} again", deal=found.name))


def reverse_deal(session: Session, deal: Id, on: date, reason: str) -> Posting:
    """Take back a deal that was entered wrongly. It stays in the log and counts for nothing; its
    name is free again. Refused while money stands on it."""
    found = deal_of(session, deal)
    if found.reversed:
        raise Refused(text("That deal was reversed already."))
    receipts = session.ledger.receipts(deal)
    undone = {r.undoes for r in receipts}
    if any(not r.undoes and r.id not in undone for r in receipts):
        raise Refused(text("Money was received on {deal}. Reverse that first.", deal=found.name))
    _refuse_day(session, on, found.on)
    fact = _reversal(session, DEAL, deal, on, reason)
    return _posted(session, found, fact, text("Reverse deal {deal}", deal=found.name))


def return_payout(session: Session, payout: Id, on: date, reason: str) -> Posting:
    """The bank sent a payment back, or it was entered wrongly: what it settled is owed again, and
    what was set off with it is owed back again."""
    found = next((p for p in session.ledger.facts(Payout) if p.id == payout), None)
    if found is None:
        raise Refused(text("That payment is not in this ledger."))
    if any(r.of == payout for r in session.ledger.reversals()):
        raise Refused(text("{number} was returned already.", number=found.number))
    _refuse_day(session, on, found.on)
    accrue_all(session)
    fact = _reversal(session, PAYOUT, payout, on, reason)
    name = text(
        "Return {amount} of {number}",
        amount=shown(found.amount, found.currency),
        number=found.number,
    )
    return post_and_accrue(session, name, [fact])


def _posted(session: Session, deal: Deal, fact: object, name: Text) -> Posting:
    posting = session.post(name, [fact])
    accrue_all(session, of={payee for payee, _ in deal.shares})
    explain_again(session, deal)
    return posting


def _reversal(session: Session, kind: str, of: Id, on: date, reason: str) -> Reversal:
    return Reversal(id=next(session.plan.new_ids()), kind=kind, of=of, on=on, reason=_given(reason))


def _given(reason: str) -> str:
    if not reason.strip():
        raise Refused(text("Say why; the log keeps it."))
    return lasting(reason)


def _refuse_day(session: Session, on: date, since: date) -> None:
    if on > session.today:
        raise Refused(text("A fact is entered when it has happened, not before."))
    if on < since:
        raise Refused(text("That is before {day}, the day of what it is about.", day=since))
