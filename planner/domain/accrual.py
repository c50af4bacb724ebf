"""One agreement's accrual: what its targets, payments and holds leave to be posted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.counting import Counter
from planner.domain.facts import Deal, Facts
from planner.domain.judging import FactJudge
from planner.domain.obligations import Key, Targets
from planner.domain.reconcile import Known, Line, books, dated, of_payments, reconcile
from planner.domain.record import Id
from planner.domain.targets import targets


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledgered:
    """What the ledger holds of one agreement before the run. `payments` are (day, amount) by key
    as they became known, `known` is the last run, `first_open` the first day that no issued
    statement covers."""

    posted: Mapping[Key, Mapping[str, int]]
    payments: Mapping[Key, Sequence[tuple[date, int]]]
    known: Known | None = None
    first_open: date | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to post: lines by obligation. `targets` has the explanations, `held` what may not go
    out today and why (a code of eligibility)."""

    lines: Mapping[Key, tuple[Line, ...]]
    targets: Targets
    held: Mapping[Key, str]


def accrue(facts: Facts, judge: FactJudge, before: Ledgered, as_of: date) -> Outcome:
    """Target minus posted, for every obligation of the agreement. Posting it and running again
    leaves nothing."""
    wanted = targets(facts, judge, as_of)
    keys = wanted.of.keys() | before.posted.keys()
    held = {key: code for key in keys if (code := _hold(facts, judge, key, as_of))}
    standing = {
        key: books(
            wanted.of[key].amount if key in wanted.of else 0,
            sum(amount for _, amount in before.payments.get(key, ())),
            key not in held,
        )
        for key in keys
    }
    lines = {}
    for key, difference in reconcile(standing, before.posted).items():
        steps = wanted.of[key].steps if key in wanted.of else ()
        paid, rest = of_payments(difference, before.payments.get(key, ()), before.first_open)
        lines[key] = paid + dated(rest, steps, before.known, as_of, before.first_open)
    return Outcome(lines, wanted, held)


def orders_behind(facts: Facts, judge: FactJudge, key: Key) -> dict[Id, date]:
    """The accounts whose money an obligation rests on, each with its latest order date: one for
    a deal, for a volume award those of its part and period whose money counts."""
    if key.deal:
        deal = facts.deals.get(key.deal)
        return {} if deal is None else {deal.account: deal.on}
    covers = Counter(facts.agreement, judge, key.end).covers
    orders: dict[Id, date] = {}
    for deal, days in _received(facts, key).items():
        mine = covers(deal) and judge.part(key.payee, deal) == key.part
        mine = mine and deal.on >= facts.agreement.covered_from(deal.account)
        if mine and any(not judge.reason(key.payee, deal, day) for day in days):
            orders[deal.account] = max(deal.on, orders.get(deal.account, deal.on))
    return dict(sorted(orders.items()))


def _received(facts: Facts, key: Key) -> dict[Deal, set[date]]:
    """The deals of the key's period with the days on which money came. Money from before the
    agreement counts in its first period."""
    begun = facts.agreement.from_
    found: dict[Deal, set[date]] = defaultdict(set)
    for receipt in facts.receipts:
        if receipt.deal in facts.deals and key.start <= max(receipt.value_on, begun) < key.end:
            found[facts.deals[receipt.deal]].add(receipt.value_on)
    return found


def _hold(facts: Facts, judge: FactJudge, key: Key, as_of: date) -> str:
    begun = facts.agreement.from_
    for account, order_on in orders_behind(facts, judge, key).items():
        verdict = judge.payment(account, max(order_on, begun), as_of)
        if verdict.blocked:
            return str(verdict.reasons[0])
    return ""
