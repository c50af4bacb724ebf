"""What an agreement should stand at on a day: a pure function of facts (ledger.md section 2).

`reconcile.py` turns the difference to what was posted into entries. Nothing else computes awards.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from planner.domain.awards import direct_amount, direct_why
from planner.domain.counting import CountedDeal, Counter, next_receipt_day, steps_of
from planner.domain.facts import Agreement, DealKind, Facts, Receipt
from planner.domain.money import shown
from planner.domain.obligations import (
    FIRST_DAY,
    LAST_DAY,
    Judge,
    Key,
    Target,
    Targets,
)
from planner.domain.record import Id
from planner.domain.terms import Direct
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.domain.volume_targets import Bases, volume_bases, volume_targets


def targets(facts: Facts, judge: Judge, upto: date) -> Targets:
    """The target of every obligation of the agreement, from money with value dates up to that day.

    Deals of other accounts or currencies, or without a share for the agreement's payee, are left
    out. The order of `facts.receipts` does not matter.
    """
    counted = counted_deals(facts, judge, upto)
    return targets_of(facts, counted, volume_bases(facts.agreement, counted), upto)


def counted_deals(facts: Facts, judge: Judge, upto: date) -> dict[Id, CountedDeal]:
    """The deals that the agreement covers, as its payee sees them, in the order of their ids."""
    counter = Counter(facts.agreement, judge, upto)
    by_deal: dict[Id, list[Receipt]] = defaultdict(list)
    for receipt in facts.receipts:
        by_deal[receipt.deal].append(receipt)
    deals = sorted((d for d in facts.deals.values() if counter.covers(d)), key=lambda d: d.id)
    return {deal.id: counter.count(deal, by_deal[deal.id]) for deal in deals}


def targets_of(
    facts: Facts, counted: Mapping[Id, CountedDeal], bases: Mapping[Id, Bases], upto: date
) -> Targets:
    """The same, from deals that `counted_deals` counted and what they bring to the periods."""
    wanted = direct_targets(facts.agreement, counted.values())
    wanted.update(volume_targets(facts.agreement, bases.values()))
    return Targets(
        of=wanted,
        blocked=tuple(blocked for one in counted.values() for blocked in one.blocked()),
        next_on=next_receipt_day(facts.receipts, counted.keys(), upto),
    )


def direct_targets(agreement: Agreement, deals: Iterable[CountedDeal]) -> dict[Key, Target]:
    """The direct obligations of those deals; each rests on its own money alone."""
    return {key: target for one in deals for key, target in _direct(agreement, one).items()}


def _direct(agreement: Agreement, counted: CountedDeal) -> dict[Key, Target]:
    """The obligation of one assisted deal; none where the terms of its order date have no such."""
    deal = counted.deal
    version = version_on(agreement, max(deal.on, agreement.from_))
    if deal.kind is not DealKind.DIRECT or not version or not version.terms.direct:
        return {}
    key = Key(
        agreement.id,
        agreement.payee,
        "direct",
        counted.part,
        deal.id,
        FIRST_DAY,
        LAST_DAY,
        agreement.currency,
    )
    return {key: _direct_target(version.terms.direct, counted, agreement.currency)}


def _direct_target(direct: Direct, counted: CountedDeal, currency: str) -> Target:
    received = counted.received
    amount = direct_amount(direct, received)
    changes = counted.slices()
    amounts, total = [], 0
    for slice_, _ in changes:
        total += slice_.amount
        amounts.append(direct_amount(direct, total))
    pending = _pending(direct, counted, amount)
    return Target(
        amount=amount,
        why=_why(direct, counted, pending, currency),
        steps=steps_of(changes, amounts),
        due_on=_due_on(direct, counted) if amount else None,
        pending=pending,
        received=received,
    )


def _pending(direct: Direct, counted: CountedDeal, amount: int) -> int:
    """What the rest of the contract would earn if it were received today; at least 0."""
    if counted.code_today:
        return 0
    return max(0, direct_amount(direct, counted.received + counted.outstanding) - amount)


def _due_on(direct: Direct, counted: CountedDeal) -> date:
    last = max(own.value_on for own in counted.counting)
    return last + timedelta(days=min(direct.due_days or 0, (LAST_DAY - last).days))


def _why(direct: Direct, counted: CountedDeal, pending: int, currency: str) -> tuple[Text, ...]:
    amounts = [own.amount for own in counted.counting if own.amount]
    lines = list(direct_why(direct, amounts, currency)) if amounts else [_nothing(counted)]
    lines.extend(
        text(
            "{amount} of {day} does not count: {code}",
            amount=shown(blocked.amount, currency),
            day=blocked.value_on,
            code=blocked.code,
        )
        for blocked in counted.blocked()
    )
    if pending:
        lines.append(
            text(
                "{pending} more once the last {outstanding} is received",
                pending=shown(pending, currency),
                outstanding=shown(counted.outstanding, currency),
            )
        )
    if len(counted.deal.shares) > 1:
        lines.append(text("These amounts are this partner's own share of the deal"))
    return tuple(lines)


def _nothing(counted: CountedDeal) -> Text:
    if counted.blocked():
        return text("No money received on this deal counts")
    if counted.money:
        return text("All money received on this deal went back")
    return text("Nothing is received yet")
