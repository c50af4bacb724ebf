"""How quickly partners were paid, read from payouts and what they settled."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from planner.domain.obligations import Key
from planner.domain.paying import PAID
from planner.domain.postings import Entry, Explanation
from planner.domain.promptness import Promptness, Wait, oldest_unpaid, promptness
from planner.domain.reconcile import EXPENSE
from planner.domain.record import Id
from planner.session.core import Session


def partner_promptness(session: Session, payee: Id) -> Promptness | None:
    """Over all payouts that stand; None where there is none."""
    return promptness(list(waits(session, payee)))


def promptness_of_year(session: Session, year: int) -> Promptness | None:
    """Over the payouts of a year to all partners."""
    found = [w for p in session.ledger.payees() for w in waits(session, p.party, year)]
    return promptness(found)


def waits(session: Session, payee: Id, year: int | None = None) -> Iterator[Wait]:
    """What each payout (of a year) waited for, obligation by obligation, in the order of the
    payouts. Only what these obligations earned is read."""
    ledger = session.ledger
    gone = {r.of for r in ledger.reversals()}
    payouts = {
        p.id: p for p in ledger.payouts(payee) if p.id not in gone and year in (None, p.on.year)
    }
    lines = ledger.payout_lines(payee)
    touched = sorted({line.obligation for line in lines if line.payout in payouts})
    earned: dict[Id, list[tuple[date, int]]] = defaultdict(list)
    for entry in ledger.of_obligations(Entry, touched):
        if entry.book == EXPENSE:
            earned[entry.obligation].append((entry.posted_on, entry.amount))
    told: dict[Id, list[Explanation]] = defaultdict(list)
    for explanation in ledger.of_obligations(Explanation, touched):
        told[explanation.obligation].append(explanation)
    keys = {id: key for key, id in ledger.obligations(payee).items()} if touched else {}
    settled: dict[Id, int] = defaultdict(int)
    for line in lines:
        payout = payouts.get(line.payout)
        if payout is not None and line.kind == PAID:
            steps = sorted(s for s in earned[line.obligation] if s[0] <= payout.on)
            yield Wait(
                _received_on(keys[line.obligation], steps, settled[line.obligation]),
                _promised(told[line.obligation], payout.seq),
                payout.on,
            )
        if line.payout not in gone:
            settled[line.obligation] += line.amount


def _received_on(key: Key, steps: list[tuple[date, int]], settled: int) -> date | None:
    """Of a deal: the day of the oldest money that was not settled yet. A volume award rests on
    the money of a whole period."""
    return oldest_unpaid(steps, settled) if key.deal else None


def _promised(told: list[Explanation], seq: int) -> date | None:
    """The promised day as it stood when the log came to that line."""
    known = [e.due_on for e in told if e.seq < seq]
    return known[-1] if known else None
