"""How quickly a partner was paid, read from its payouts and what they settled."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from planner.domain.obligations import Key
from planner.domain.paying import PAID
from planner.domain.postings import Explanation
from planner.domain.promptness import Promptness, Wait, oldest_unpaid, promptness
from planner.domain.reconcile import EXPENSE
from planner.domain.record import Id
from planner.session.core import Session


def partner_promptness(session: Session, payee: Id) -> Promptness | None:
    """Over all payouts that stand; None where there is none."""
    return promptness(list(waits(session, payee)))


def waits(session: Session, payee: Id) -> Iterator[Wait]:
    """What each payout waited for, obligation by obligation, in the order of the payouts."""
    ledger = session.ledger
    keys = {id: key for key, id in ledger.obligations(payee).items()}
    earned: dict[Id, list[tuple[date, int]]] = defaultdict(list)
    for entry in ledger.entries(payee):
        if entry.book == EXPENSE:
            earned[entry.obligation].append((entry.posted_on, entry.amount))
    told: dict[Id, list[Explanation]] = defaultdict(list)
    own = "WHERE t.obligation IN (SELECT id FROM obligation WHERE payee = ?)"
    for explanation in ledger.facts(Explanation, own, (payee,)):
        told[explanation.obligation].append(explanation)
    gone = {r.of for r in ledger.reversals()}
    payouts = {p.id: p for p in ledger.payouts(payee) if p.id not in gone}
    settled: dict[Id, int] = defaultdict(int)
    for line in ledger.payout_lines(payee):
        payout = payouts.get(line.payout)
        if payout is None:
            continue
        if line.kind == PAID:
            steps = sorted(s for s in earned[line.obligation] if s[0] <= payout.on)
            yield Wait(
                _received_on(keys[line.obligation], steps, settled[line.obligation]),
                _promised(told[line.obligation], payout.seq),
                payout.on,
            )
        settled[line.obligation] += line.amount


def _received_on(key: Key, steps: list[tuple[date, int]], settled: int) -> date | None:
    """Of a deal: the day of the oldest money that was not settled yet. A volume award rests on
    the money of a whole period."""
    return oldest_unpaid(steps, settled) if key.deal else None


def _promised(told: list[Explanation], seq: int) -> date | None:
    """The promised day as it stood when the log came to that line."""
    known = [e.due_on for e in told if e.seq < seq]
    return known[-1] if known else None
