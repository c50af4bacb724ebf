"""Posting what is earned and not yet posted: the only door to expense, held and clawback."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
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
from planner.domain.errors import Blocked
from planner.domain.facts import Agreement, Deal, Facts, Receipt
from planner.domain.judging import FactJudge
from planner.domain.obligations import Key
from planner.domain.postings import Explanation
from planner.domain.reconcile import Payment
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.core import Posting, Session
from planner.session.run import Run
from planner.session.run_lines import explanation_of, run_lines
from planner.store.report import Report, unheard

STATEMENT = "statement"


class Kept(NamedTuple):
    """An agreement as the last run left it, as of which day, and its judge. It holds until any
    fact is posted: `Session.post` forgets it, and who posts says to `accrue_all` what it was."""

    day: date
    judge: FactJudge
    settled: Settled


class News(NamedTuple):
    """What came since `kept` held: deals, or money on them, and nothing else. `receipts` are not
    in the file yet, nor are the deals where they are `coming`: they are posted together with what
    they earn. Deals that were read already come with their ids, and so do `agreements` with their
    payees."""

    deals: Collection[Id]
    kept: Mapping[Id, Kept]
    receipts: Sequence[Receipt] = ()
    agreements: Mapping[Id, Sequence[Agreement]] = MappingProxyType({})
    coming: bool = False


class Reckoning(NamedTuple):
    """What a run found, and how it leaves its agreements, to be kept once it is posted."""

    run: Run
    settled: Mapping[Id, Kept]


class _Told:
    """The news with their facts, which are read once for all agreements."""

    def __init__(self, session: Session, news: News) -> None:
        self._session, self._news = session, news
        self.kept = news.kept
        self._coming: dict[Id, list[Receipt]] = defaultdict(list)
        for receipt in news.receipts:
            self._coming[receipt.deal].append(receipt)

    def of(self, agreement: Agreement) -> Facts:
        deals = {deal.id: deal for deal in self._deals.get(agreement.payee, ())}
        receipts = tuple(receipt for id in deals for receipt in self._receipts.get(id, ()))
        return self.with_coming(Facts(agreement, deals, receipts))

    def with_coming(self, facts: Facts) -> Facts:
        """The facts with those that are not in the file yet."""
        if self._news.coming:
            deals = {deal.id: deal for deal in self._deals.get(facts.agreement.payee, ())}
            facts = replace(facts, deals={**facts.deals, **deals})
        if not self._coming:
            return facts
        coming = (receipt for id in facts.deals for receipt in self._coming.get(id, ()))
        return replace(facts, receipts=(*facts.receipts, *coming))

    @cached_property
    def _deals(self) -> dict[Id, list[Deal]]:
        found: dict[Id, list[Deal]] = defaultdict(list)
        deals = self._news.deals
        read = deals.values() if isinstance(deals, Mapping) else None
        for deal in self._session.ledger.deals_of(list(deals)) if read is None else read:
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
    reckoned = reckon(session, as_of, of=of, news=news)
    run = reckoned.run
    session.settled = {}
    if run.posts:
        ids = session.plan.new_ids()
        seq = next_line(session)
        lines = run_lines(run, ids, session.ledger.last_accrual(), seq)
        session.post_all(text("Accrue as of {day}", day=run.as_of), lines, next(ids))
    session.settled = reckoned.settled
    return run


def post_and_accrue(
    session: Session, name: Text, facts: Sequence[object], *, blobs: dict[str, bytes] | None = None
) -> Posting:
    """Post facts that may hold, free or change what was earned, and reconcile at once."""
    posting = session.post(name, facts, blobs=blobs)
    accrue_all(session)
    return posting


def reckon(
    session: Session,
    as_of: date | None = None,
    *,
    of: Collection[Id] | None = None,
    news: News = NO_NEWS,
    report: Report = unheard,
) -> Reckoning:
    """What `accrue_all` would post. Posts nothing; `report(done, total)` counts agreements."""
    day = _day(session, as_of)
    agreements = [
        agreement
        for payee in (of if of is not None else (None,))
        for agreement in _agreements(session, payee, news)
    ]
    found, told = _Found({}, {}, []), _Told(session, news)
    for done, agreement in enumerate(sorted(agreements, key=lambda a: (a.seq, a.id))):
        report(done, len(agreements))
        result, found.kept[agreement.id], known = _settled(session, agreement, day, told)
        found.known.update(known)
        found.outcomes.append((agreement, result))
    others = {id: each for id, each in news.kept.items() if id not in found.kept}
    run = Run(day, tuple(found.outcomes), found.known)
    return Reckoning(run, _fitting({**others, **found.kept}))


def _agreements(session: Session, payee: Id | None, news: News) -> Sequence[Agreement]:
    if payee is not None and payee in news.agreements:
        return news.agreements[payee]
    return session.ledger.agreements(payee)


class _Found(NamedTuple):
    """A run being made."""

    kept: dict[Id, Kept]
    known: dict[Key, Id]
    outcomes: list[tuple[Agreement, Outcome]]


def next_line(session: Session) -> int:
    """The number of the next line that this session writes."""
    session.file.own_up()
    return session.file.head.seq + 1


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
    return _in_full(session, agreement, as_of, _Told(session, NO_NEWS))[0]


Settling = tuple[Outcome, Kept, Mapping[Key, Id]]
"""What an agreement has to post, how that leaves it, and the numbers of its obligations."""


def _settled(session: Session, agreement: Agreement, day: date, told: "_Told") -> Settling:
    known = told.kept.get(agreement.id)
    if known is None or known.day != day or not reckoned_alone(known.judge):
        return _in_full(session, agreement, day, told)
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
    ids = {key: position.obligation for key, position in standing.items()}
    return result, Kept(day, known.judge, settled), ids


def _fitting(kept: Mapping[Id, Kept]) -> dict[Id, Kept]:
    """As many as may be kept, the newest first of all."""
    room, found = MOST_KEPT, {}
    for agreement, each in reversed(list(kept.items())):
        room -= len(each.settled.facts.receipts)
        if room < 0:
            break
        found[agreement] = each
    return dict(reversed(list(found.items())))


def _in_full(session: Session, agreement: Agreement, as_of: date, told: "_Told") -> Settling:
    ledger = session.ledger
    facts = told.with_coming(ledger.facts_of(agreement))
    ids = ledger.obligations(agreement.payee)
    names = {id: key for key, id in ids.items()}
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
    return result, Kept(as_of, asking, settled), ids


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


def explain_again(session: Session, deal: Deal) -> None:
    """Say anew why the obligations on a deal stand where they do, after a fact that moves no money
    but changes what is still to come."""
    facts: list[object] = []
    for payee, _parts in deal.shares:
        ids, told = session.ledger.obligations(payee), session.ledger.explanations(payee)
        for agreement in session.ledger.agreements(payee):
            result = outcome(session, agreement, _day(session, None))
            keys = [k for k in ids if k.deal == deal.id and k.agreement == agreement.id]
            made = [explanation_of(ids[key], result.targets.of.get(key)) for key in keys]
            facts += [new for new in made if _differs(new, told.get(new.obligation))]
    if facts:
        session.post(text("Explain {deal} anew", deal=deal.name), facts, kind="accrual")


def _differs(new: Explanation, old: Explanation | None) -> bool:
    return old is None or (new.why, new.pending) != (old.why, old.pending)
