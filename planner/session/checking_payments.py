"""`planner check`: payouts, corrections and what became of statements agree with what they name."""

from collections import defaultdict
from collections.abc import Iterator

from planner.domain.corrections import DEAL, PAYOUT, WRITE_OFF, Reversal, WriteOff
from planner.domain.facts import Deal
from planner.domain.money import shown
from planner.domain.paper_life import ANSWERED, DISPUTED, PaperEvent
from planner.domain.paying import PAID, SET_OFF, WITHHELD
from planner.domain.postings import Obligation, Payout, PayoutLine
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.core import Session
from planner.store.verifying import Finding


def payment_findings(session: Session) -> Iterator[Finding]:
    yield from _payouts(session)
    yield from _corrections(session)
    yield from _events(session)


def _payouts(session: Session) -> Iterator[Finding]:
    """The parts of each payout add up to its money; what it sets off adds up to nothing; all of it
    is of its payee and currency."""
    ledger = session.ledger
    owed = {o.id: o for o in ledger.facts(Obligation)}
    lines: dict[Id, list[PayoutLine]] = defaultdict(list)
    for line in ledger.facts(PayoutLine):
        lines[line.payout].append(line)
    for payout in ledger.facts(Payout):
        mine = lines[payout.id]
        paid = sum(line.amount for line in mine if line.kind == PAID)
        if paid != payout.amount:
            said = text(
                "It settles {lines} and paid {amount}.",
                lines=shown(paid, payout.currency),
                amount=shown(payout.amount, payout.currency),
            )
            yield Finding("payout", payout.number, said)
        if sum(line.amount for line in mine if line.kind == SET_OFF):
            yield Finding("payout", payout.number, text("What it sets off does not add up to 0."))
        if any(line.amount < 0 and line.kind != SET_OFF for line in mine) or any(
            line.kind not in (PAID, WITHHELD, SET_OFF) for line in mine
        ):
            yield Finding("payout", payout.number, text("It has a part that is none."))
        for line in mine:
            of = owed.get(line.obligation)
            if of is None or (of.payee, of.currency) != (payout.payee, payout.currency):
                said = text("It settles what is owed to somebody else.")
                yield Finding("payout", payout.number, said)


def _corrections(session: Session) -> Iterator[Finding]:
    ledger = session.ledger
    deals = {d.id: d for d in ledger.facts(Deal)}
    offs = {w.id: w for w in ledger.facts(WriteOff)}
    known = {
        DEAL: deals.keys(),
        WRITE_OFF: offs.keys(),
        PAYOUT: {p.id for p in ledger.facts(Payout)},
    }
    for reversal in ledger.facts(Reversal):
        if reversal.of not in known.get(reversal.kind, ()):
            said = text("It takes back what is not in the ledger.")
            yield Finding("reversal", f"log {reversal.seq}", said)
    for off in offs.values():
        if off.amount <= 0:
            yield Finding("write-off", f"log {off.seq}", text("It writes off nothing."))


def _events(session: Session) -> Iterator[Finding]:
    papers = {p.id: p for p in session.ledger.papers()}
    events = {e.id: e for e in session.ledger.facts(PaperEvent)}
    for event in events.values():
        paper = papers.get(event.paper)
        where = f"log {event.seq}" if paper is None else paper.number
        if paper is None or paper.payee != event.payee:
            yield Finding("statement", where, text("It happened to no statement of that partner."))
        of = events.get(event.answers)
        answers = of is not None and (of.kind, of.paper) == (DISPUTED, event.paper)
        if (event.kind == ANSWERED) != answers:
            yield Finding("statement", where, text("It answers no dispute of that statement."))
