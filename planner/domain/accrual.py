"""One agreement's accrual: what its targets, payments and holds leave to be posted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from planner.domain.consent_limits import Limit, limit_targets, limits, used_after
from planner.domain.counting import CountedDeal, Counter
from planner.domain.exits import earliest_after
from planner.domain.facts import Agreement, Facts
from planner.domain.guarantees import guarantee_orders
from planner.domain.holding import Counted, Hold, Holding, Standing
from planner.domain.judging import FactJudge
from planner.domain.obligations import Key, Target, Targets
from planner.domain.periods import Period
from planner.domain.reconcile import (
    Known,
    Line,
    Payment,
    books,
    books_of_limit,
    dated,
    of_payments,
    reconcile,
)
from planner.domain.record import Id
from planner.domain.targets import counted_deals, direct_targets, targets_of
from planner.domain.volume_bases import Bases, volume_bases
from planner.domain.volume_targets import volume_targets

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledgered:
    """What the ledger holds of one agreement before the run. `payments` are by key, as they became
    known; `known` is the last run, `first_open` the first day that no issued
    statement covers."""

    posted: Mapping[Key, Mapping[str, int]]
    payments: Mapping[Key, Sequence[Payment]]
    known: Known | None = None
    first_open: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to post: lines by obligation. `targets` has the explanations, `held` what may not go
    out today and why (a code of eligibility)."""

    lines: Mapping[Key, tuple[Line, ...]]
    targets: Targets
    holds: Mapping[Key, Hold]

    @property
    def held(self) -> dict[Key, str]:
        return {key: hold.code for key, hold in self.holds.items()}


@dataclass(frozen=True, slots=True)
class Settled:
    """An agreement as a run left it, for `settle_further`: its facts, its deals as they counted
    and what they bring to the periods, both in the order of their ids, and by obligation the
    accounts behind it with their latest order dates."""

    facts: Facts
    counted: Mapping[Id, CountedDeal]
    bases: Mapping[Id, Bases]
    orders: Mapping[Key, Mapping[Id, date]]


def accrue(facts: Facts, judge: FactJudge, before: Ledgered, as_of: date) -> Outcome:
    """Target minus posted, for every obligation of the agreement. Posting it and running again
    leaves nothing."""
    return settle(facts, judge, before, as_of)[0]


def settle(
    facts: Facts, judge: FactJudge, before: Ledgered, as_of: date
) -> tuple[Outcome, Settled]:
    """The same, with what a later run can go on from."""
    counted = counted_deals(facts, judge, as_of)
    bases = volume_bases(facts.agreement, counted)
    wanted, cut = _limited(targets_of(facts, counted, bases, judge, as_of), judge, counted, bases)
    turn = judge.dossier.next_day(as_of)
    days = [day for day in (wanted.next_on, turn) if day is not None]
    wanted = replace(wanted, next_on=earliest_after(days, as_of))
    keys = wanted.of.keys() | before.posted.keys()
    orders = {key: orders_behind(facts, judge, key) for key in keys}
    holding = Holding(Counted(counted, bases), judge, cut, as_of)
    outcome = _outcome(wanted, orders, holding, before, as_of)
    return outcome, Settled(facts, counted, bases, orders)


def settle_further(
    done: Settled, news: Facts, judge: FactJudge, before: Ledgered, as_of: date
) -> tuple[Outcome, Settled]:
    """What `settle` would give after news of some deals alone, on the same day: `news` holds these
    deals with all their receipts, `before.posted` at least their obligations and every one that is
    of no single deal. The outcome speaks of these alone; nothing else can have changed."""
    fresh = counted_deals(news, judge, as_of)
    counted = _joined(done.counted, fresh)
    brought = volume_bases(news.agreement, fresh)
    bases = _joined(done.bases, brought)
    among = _touched(news.agreement, done.bases, brought)
    before = replace(before, posted=_of_periods(before.posted, among))
    kept = (r for r in done.facts.receipts if r.deal not in news.deals)
    facts = Facts(news.agreement, {**done.facts.deals, **news.deals}, (*kept, *news.receipts))
    counter = Counter(facts.agreement, judge, as_of)
    wanted = direct_targets(counter, fresh.values())
    wanted.update(volume_targets(counter, bases.values(), before.known, among))
    orders = {
        key: _orders_further(done, facts, news, judge, key)
        for key in wanted.keys() | before.posted.keys()
    }
    blocked = tuple(blocked for one in fresh.values() for blocked in one.blocked())
    holding = Holding(Counted(counted, bases), judge, {}, as_of)
    outcome = _outcome(Targets(wanted, blocked), orders, holding, before, as_of)
    return outcome, Settled(facts, counted, bases, {**done.orders, **orders})


def _touched(
    agreement: Agreement, known: Mapping[Id, Bases], brought: Mapping[Id, Bases]
) -> frozenset[Period] | None:
    """The periods to which some deals do not bring what they brought before. None: all of them,
    for a guarantee looks at every one."""
    if any(v.terms.volume and v.terms.volume.guarantee for v in agreement.versions):
        return None
    both = ((known.get(id, {}), now) for id, now in brought.items())
    return frozenset(
        period
        for before, now in both
        for period in before.keys() | now.keys()
        if before.get(period) != now.get(period)
    )


def _of_periods(
    posted: Mapping[Key, Mapping[str, int]], among: frozenset[Period] | None
) -> Mapping[Key, Mapping[str, int]]:
    """What stands, without the volume of other periods."""
    if among is None:
        return posted
    spans = {(period.start, period.end) for period in among}
    return {
        key: sums
        for key, sums in posted.items()
        if key.component != "volume" or (key.start, key.end) in spans
    }


def _joined(known: Mapping[Id, T], fresh: Mapping[Id, T]) -> dict[Id, T]:
    """Both, the fresh ones in place of those known, in the order of their ids."""
    together = {**known, **fresh}
    return together if len(together) == len(known) else dict(sorted(together.items()))


def _orders_further(
    done: Settled, facts: Facts, news: Facts, judge: FactJudge, key: Key
) -> Mapping[Id, date]:
    """Receipts are only added, so that news only add accounts and later order dates."""
    known = done.orders.get(key)
    if known is None or key.deal:
        return orders_behind(facts, judge, key)
    added = orders_behind(news, judge, key)
    days = {account: max(day, known.get(account, day)) for account, day in added.items()}
    return dict(sorted({**known, **days}.items()))


def used_up(facts: Facts, judge: FactJudge, upto: date) -> dict[Id, int]:
    """What the agreement, and those before it, earned under each consent, as far as it caps it."""
    counted = counted_deals(facts, judge, upto)
    bases = volume_bases(facts.agreement, counted)
    return used_after(judge, counted, bases, targets_of(facts, counted, bases, judge, upto).of)


def standing_on(facts: Facts, judge: FactJudge, upto: date, day: date) -> Standing:
    """What money up to a day has earned, and what of it could go out on another."""
    counted = counted_deals(facts, judge, upto)
    bases = volume_bases(facts.agreement, counted)
    wanted, cut = _limited(targets_of(facts, counted, bases, judge, upto), judge, counted, bases)
    holding = Holding(Counted(counted, bases), judge, cut, day)
    holds = {
        key: hold
        for key, target in wanted.of.items()
        if (hold := holding.of(key, target.amount)) is not None
    }
    return Standing(Counted(counted, bases), *holding.with_exits(wanted.of, holds))


def reckoned_alone(judge: FactJudge) -> bool:
    """May deals of the agreement be reckoned without the others? Not where a consent caps what
    they earn together, or amounts were let out of held."""
    return not judge.dossier.consents and judge.dossier.exits.none


def _limited(
    wanted: Targets,
    judge: FactJudge,
    counted: Mapping[Id, CountedDeal],
    bases: Mapping[Id, Bases],
) -> tuple[Targets, Mapping[Key, list[Limit]]]:
    if not judge.dossier.consents:
        return wanted, {}
    cut = limits(judge, counted, bases, wanted.of)
    return replace(wanted, of={**wanted.of, **limit_targets(cut)}), cut


def _outcome(
    wanted: Targets,
    orders: Mapping[Key, Mapping[Id, date]],
    holding: Holding,
    before: Ledgered,
    as_of: date,
) -> Outcome:
    holds = {
        key: hold
        for key, behind in orders.items()
        if (hold := _hold(key, behind, holding, wanted.of.get(key), as_of)) is not None
    }
    targets, left = holding.with_exits(wanted.of, holds)
    standing = {
        key: _books(key, targets.get(key), before.payments.get(key, ()), left.get(key))
        for key in orders.keys() | targets.keys()
    }
    lines = {}
    for key, difference in reconcile(standing, before.posted).items():
        steps = targets[key].steps if key in targets else ()
        paid, rest = of_payments(difference, before.payments.get(key, ()), before.first_open)
        lines[key] = paid + dated(rest, steps, before.known, as_of, before.first_open)
    return Outcome(lines, replace(wanted, of=targets), left)


def _hold(
    key: Key,
    orders: Mapping[Id, date],
    holding: Holding,
    target: Target | None,
    as_of: date,
) -> Hold | None:
    """Where the payee has no consent, an obligation whose accounts are all free is looked at no
    further."""
    judge = holding.judge
    if reckoned_alone(judge):
        begun = judge.agreement.from_
        asked = ((account, max(on, begun)) for account, on in orders.items())
        if not any(judge.payment(account, on, as_of).blocked for account, on in asked):
            return None
    return holding.of(key, 0 if target is None else target.amount)


def _books(
    key: Key, target: Target | None, payments: Sequence[Payment], hold: Hold | None
) -> dict[str, int]:
    earned = 0 if target is None else target.amount
    if key.component == "limit":
        return books_of_limit(earned, payments, 0 if hold is None else hold.amount)
    held, waiting = None if hold is None else hold.amount, 0 if target is None else target.waiting
    return books(earned, payments, hold is None, held, waiting)


def orders_behind(facts: Facts, judge: FactJudge, key: Key) -> dict[Id, date]:
    """The accounts whose money an obligation rests on, each with its latest order date: one for
    a deal, for a volume award those of its part and period whose money counts, for a guarantee all
    that the agreement covers."""
    if key.deal:
        deal = facts.deals.get(key.deal)
        return {} if deal is None else {deal.account: deal.on}
    if key.component == "guarantee":
        return guarantee_orders(facts.agreement, key)
    covers = Counter(facts.agreement, judge, key.end).covers
    orders: dict[Id, date] = {}
    for id, days in _received(facts, key).items():
        deal = facts.deals[id]
        mine = covers(deal) and judge.part(key.payee, deal) == key.part
        mine = mine and deal.on >= facts.agreement.covered_from(deal.account)
        if mine and any(not judge.reason(key.payee, deal, day) for day in days):
            orders[deal.account] = max(deal.on, orders.get(deal.account, deal.on))
    return dict(sorted(orders.items()))


def _received(facts: Facts, key: Key) -> dict[Id, set[date]]:
    """The deals of the key's period with the days on which money came. Money from before the
    agreement counts in its first period."""
    begun = facts.agreement.from_
    found: dict[Id, set[date]] = defaultdict(set)
    for receipt in facts.receipts:
        if receipt.deal in facts.deals and key.start <= max(receipt.value_on, begun) < key.end:
            found[receipt.deal].add(receipt.value_on)
    return found
