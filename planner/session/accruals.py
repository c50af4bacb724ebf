"""Posting what is earned and not yet posted: the only door to expense, held and clawback."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from planner.domain.accrual import (
    Ledgered,
    Outcome,
    Settled,
    reckoned_alone,
    settle,
    settle_further,
    used_up,
)
from planner.domain.codec import text_as_plain
from planner.domain.errors import Blocked
from planner.domain.facts import Agreement, Deal, Facts, Receipt
from planner.domain.judging import FactJudge
from planner.domain.obligations import BlockedReceipt, Key, Target
from planner.domain.postings import Accrual, Entry, Explanation, Obligation
from planner.domain.reconcile import Known, Line, Payment
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.core import Session
from planner.store.engine import Connection
from planner.store.sums import keep_sums

STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Run:
    """What a run posted, by agreement. `posted` lists every new line with its obligation."""

    as_of: date
    outcomes: tuple[tuple[Agreement, Outcome], ...]

    @property
    def posted(self) -> list[tuple[Agreement, Key, Line]]:
        return [
            (agreement, key, line)
            for agreement, outcome in self.outcomes
            for key, lines in outcome.lines.items()
            for line in lines
        ]

    @property
    def blocked(self) -> list[tuple[Agreement, BlockedReceipt]]:
        return [(a, blocked) for a, o in self.outcomes for blocked in o.targets.blocked]


class Kept(NamedTuple):
    """An agreement as the last run left it, as of which day, and its judge. It holds until any
    fact is posted: `Session.post` forgets it, and who posts says to `accrue_all` what it was."""

    day: date
    judge: FactJudge
    settled: Settled


class News(NamedTuple):
    """What was posted since `kept` held: deals, or money on them, and nothing else."""

    deals: Collection[Id]
    kept: Mapping[Id, Kept]


class _Told:
    """The news with their facts, which are read once for all agreements."""

    def __init__(self, session: Session, news: News) -> None:
        self._session, self._news = session, news
        self.kept = news.kept

    def of(self, agreement: Agreement) -> Facts:
        deals = {deal.id: deal for deal in self._deals.get(agreement.payee, ())}
        receipts = tuple(receipt for id in deals for receipt in self._receipts.get(id, ()))
        return Facts(agreement, deals, receipts)

    @cached_property
    def _deals(self) -> dict[Id, list[Deal]]:
        found: dict[Id, list[Deal]] = defaultdict(list)
        for deal in self._session.ledger.deals_of(list(self._news.deals)):
            for payee, _parts in deal.shares:
                found[payee].append(deal)
        return found

    @cached_property
    def _receipts(self) -> dict[Id, list[Receipt]]:
        found: dict[Id, list[Receipt]] = defaultdict(list)
        for receipt in self._session.ledger.of_deals(Receipt, list(self._news.deals)):
            found[receipt.deal].append(receipt)
        return found


NO_NEWS = News((), {})

MOST_KEPT = 200_000
"""Receipts of agreements kept between runs; some 200 MB."""


def accrue_all(
    session: Session,
    as_of: date | None = None,
    *,
    of: Collection[Id] | None = None,
    news: News = NO_NEWS,
) -> Run:
    """Reconcile the agreements of some payees (all) as of a day (today). Posts nothing where
    nothing changed. A day to come counts as today: money not received yet earns nothing. Refused
    for a day before the last accrual: it would take back what stands. After `news` alone only the
    obligations they touch are reckoned anew, wherever the last run of this day is kept."""
    day = _day(session, as_of)
    session.settled = {}
    agreements = [
        a for payee in (of if of is not None else (None,)) for a in session.ledger.agreements(payee)
    ]
    kept: dict[Id, Kept] = {}
    outcomes = []
    told = _Told(session, news)
    for agreement in sorted(agreements, key=lambda a: (a.seq, a.id)):
        result, kept[agreement.id] = _settled(session, agreement, day, told)
        outcomes.append((agreement, result))
    run = Run(day, tuple(outcomes))
    if run.posted:
        _post(session, run)
    others = {id: each for id, each in news.kept.items() if id not in kept}
    session.settled = _fitting({**others, **kept})
    return run


def _day(session: Session, as_of: date | None) -> date:
    last = session.ledger.last_accrual()
    day = min(as_of or session.today, session.today)
    if last is not None and day < last.on:
        if as_of is not None and as_of < last.on:
            raise Blocked(
                text(
                    "The ledger was accrued as of {last}; it cannot go back to {day}.",
                    last=last.on,
                    day=as_of,
                )
            )
        day = last.on
    return day


def outcome(session: Session, agreement: Agreement, as_of: date) -> Outcome:
    """What one agreement's accrual would post on a day. Posts nothing."""
    return _in_full(session, agreement, as_of)[0]


def _settled(
    session: Session, agreement: Agreement, day: date, told: "_Told"
) -> tuple[Outcome, Kept]:
    known = told.kept.get(agreement.id)
    if known is None or known.day != day or not reckoned_alone(known.judge):
        return _in_full(session, agreement, day)
    ledger = session.ledger
    facts = told.of(agreement)
    standing = ledger.positions(agreement, facts.deals)
    before = Ledgered(
        posted={key: position.books for key, position in standing.items()},
        payments={key: position.payments for key, position in standing.items()},
        known=ledger.last_accrual(),
        first_open=first_open_day(session, agreement),
    )
    result, settled = settle_further(known.settled, facts, known.judge, before, day)
    return result, Kept(day, known.judge, settled)


def _fitting(kept: Mapping[Id, Kept]) -> dict[Id, Kept]:
    """As many as may be kept, the newest first of all."""
    room, found = MOST_KEPT, {}
    for agreement, each in reversed(list(kept.items())):
        room -= len(each.settled.facts.receipts)
        if room < 0:
            break
        found[agreement] = each
    return dict(reversed(list(found.items())))


def _in_full(session: Session, agreement: Agreement, as_of: date) -> tuple[Outcome, Kept]:
    ledger = session.ledger
    facts = ledger.facts_of(agreement)
    names = {id: key for key, id in ledger.obligations(agreement.payee).items()}
    before = Ledgered(
        posted={
            key: books
            for key, books in ledger.posted(agreement.payee).items()
            if key.agreement == agreement.id
        },
        payments=payments(session, agreement.payee, names),
        known=ledger.last_accrual(),
        first_open=first_open_day(session, agreement),
    )
    asking = judge(session, agreement)
    result, settled = settle(facts, asking, before, as_of)
    return result, Kept(as_of, asking, settled)


def payments(session: Session, payee: Id, keys: Mapping[Id, Key]) -> dict[Key, list[Payment]]:
    """What was paid on each obligation, in the order in which it became known."""
    return {keys[id]: paid for id, paid in session.ledger.payments(payee).items()}


def judge(session: Session, agreement: Agreement) -> FactJudge:
    """The judge of an agreement, which knows what earlier ones used up of the consents' caps."""
    dossier = session.ledger.dossier(agreement.payee)
    used: Mapping[Id, int] = {}
    if any(consent.fact.yearly_cap is not None for consent in dossier.consents):
        mine = (agreement.seq, agreement.id)
        for other in session.ledger.agreements(agreement.payee):
            if other.currency == agreement.currency and (other.seq, other.id) < mine:
                before = FactJudge(dossier, other, used)
                used = used_up(session.ledger.facts_of(other), before, _day(session, None))
    return FactJudge(dossier, agreement, used)


def first_open_day(session: Session, agreement: Agreement) -> date | None:
    """The first day that no issued statement of the payee in the agreement's currency covers; None
    before the first one."""
    return session.ledger.stated_until(agreement.payee, STATEMENT, agreement.currency)


def _post(session: Session, run: Run) -> None:
    ids = session.plan.new_ids()
    since = session.ledger.last_accrual()
    facts: list[object] = [Accrual(as_of=run.as_of)]
    changes: list[tuple[Id, str, int]] = []
    n = 0
    for _agreement, result in run.outcomes:
        for key, lines in result.lines.items():
            known = session.ledger.obligation(key)
            obligation = next(ids) if known is None else known
            if known is None:
                facts.append(_obligation(obligation, key))
            target = result.targets.of.get(key)
            facts.append(_explanation(obligation, target))
            sources = _sources(target, since)
            for line in lines:
                n += 1
                facts.append(
                    Entry(
                        n=n, obligation=obligation, book=line.book, posted_on=line.posted_on,
                        amount=line.amount, receipt=sources.get(line.posted_on, Id(0)),
                    )
                )  # fmt: skip
                changes.append((obligation, line.book, line.amount))

    def derived(connection: Connection, _seq: int) -> None:
        keep_sums(connection, changes)

    session.post(text("Accrue as of {day}", day=run.as_of), facts, kind="accrual", derived=derived)


def explain_again(session: Session, deal: Deal) -> None:
    """Say anew why the obligations on a deal stand where they do, after a fact that moves no money
    but changes what is still to come."""
    facts: list[object] = []
    for payee, _parts in deal.shares:
        ids, told = session.ledger.obligations(payee), session.ledger.explanations(payee)
        for agreement in session.ledger.agreements(payee):
            result = outcome(session, agreement, _day(session, None))
            keys = [k for k in ids if k.deal == deal.id and k.agreement == agreement.id]
            made = [_explanation(ids[key], result.targets.of.get(key)) for key in keys]
            facts += [new for new in made if _differs(new, told.get(new.obligation))]
    if facts:
        session.post(text("Explain {deal} anew", deal=deal.name), facts, kind="accrual")


def _differs(new: Explanation, old: Explanation | None) -> bool:
    return old is None or (new.why, new.pending) != (old.why, old.pending)


def _obligation(id: Id, key: Key) -> Obligation:
    return Obligation(
        id=id, agreement=key.agreement, payee=key.payee, component=key.component, part=key.part,
        deal=key.deal, start=key.start, end=key.end, currency=key.currency,
    )  # fmt: skip


def _explanation(obligation: Id, target: Target | None) -> Explanation:
    why = [] if target is None else [text_as_plain(line) for line in target.why]
    return Explanation(
        obligation=obligation,
        amount=0 if target is None else target.amount,
        pending=0 if target is None else target.pending,
        due_on=None if target is None else target.due_on,
        why=json.dumps(why, ensure_ascii=False, separators=(",", ":")),
    )


def _sources(target: Target | None, since: Known | None) -> dict[date, Id]:
    """Which receipt a day's lines come from, where it is one that was not known before."""
    if target is None:
        return {}
    days: dict[date, set[Id]] = {}
    for step in target.steps:
        if since is None or not since.knew(step.seq, step.value_on):
            days.setdefault(step.value_on, set()).add(step.receipt)
    return {day: next(iter(found)) for day, found in days.items() if len(found) == 1}
