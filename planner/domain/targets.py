"""What an agreement should stand at on a day: a pure function of facts (ledger.md section 2).

`reconcile.py` turns the difference to what was posted into entries. Nothing else computes awards.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.awards import direct_amount, direct_why
from planner.domain.counting import CountedDeal, Counter, next_receipt_day, share_words, steps_of
from planner.domain.facts import Deal, DealKind, Facts, Receipt
from planner.domain.holding_back import free_on, held_back, later, next_free, waiting_line
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
from planner.domain.terms import Direct, Terms
from planner.domain.text import Text, text
from planner.domain.versions import version_on
from planner.domain.volume_bases import Bases, volume_bases
from planner.domain.volume_targets import volume_targets


def targets(facts: Facts, judge: Judge, upto: date) -> Targets:
    """The target of every obligation of the agreement, from money with value dates up to that day.

    Deals of other accounts or currencies, or without a share for the agreement's payee, are left
    out. The order of `facts.receipts` does not matter.
    """
    counted = counted_deals(facts, judge, upto)
    return targets_of(facts, counted, volume_bases(facts.agreement, counted), judge, upto)


def counted_deals(facts: Facts, judge: Judge, upto: date) -> dict[Id, CountedDeal]:
    """The deals that the agreement covers, as its payee sees them, in the order of their ids."""
    counter = Counter(facts.agreement, judge, upto)
    by_deal: dict[Id, list[Receipt]] = defaultdict(list)
    for receipt in facts.receipts:
        by_deal[receipt.deal].append(receipt)
    deals = sorted((d for d in facts.deals.values() if counter.covers(d)), key=lambda d: d.id)
    return {deal.id: counter.count(deal, by_deal[deal.id]) for deal in deals}


def targets_of(
    facts: Facts,
    counted: Mapping[Id, CountedDeal],
    bases: Mapping[Id, Bases],
    judge: Judge,
    upto: date,
) -> Targets:
    """The same, from deals that `counted_deals` counted and what they bring to the periods."""
    counter = Counter(facts.agreement, judge, upto)
    wanted = direct_targets(counter, counted.values())
    wanted.update(volume_targets(counter, bases.values()))
    days = [target.next_on for target in wanted.values()]
    days.append(next_receipt_day(facts.receipts, counted.keys(), upto))
    return Targets(
        of=wanted,
        blocked=tuple(blocked for one in counted.values() for blocked in one.blocked()),
        next_on=min((day for day in days if day is not None), default=None),
    )


def direct_targets(counter: Counter, deals: Iterable[CountedDeal]) -> dict[Key, Target]:
    """The direct obligations of those deals; each rests on its own money alone."""
    return {key: target for one in deals for key, target in _direct(counter, one).items()}


def _direct(counter: Counter, counted: CountedDeal) -> dict[Key, Target]:
    """The obligation of one assisted deal; none where the terms of its order date have no such."""
    deal, agreement = counted.deal, counter.agreement
    version = version_on(agreement, max(deal.on, agreement.from_))
    if deal.kind is not DealKind.DIRECT or not version or not version.terms.directs:
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
    direct = version.terms.direct_for(deal.product, str(deal.account))
    if direct is None:
        return {key: Target(amount=0, why=(_outside(deal),), received=counted.received)}
    return {key: _DirectAward(direct, version.terms, counted, counter.upto).target()}


def _outside(deal: Deal) -> Text:
    if deal.product:
        return text(
            "The terms pay nothing on a single deal of this account and product group ({product})",
            product=deal.product,
        )
    return text("The terms pay nothing on a single deal of this account without a product group")


@dataclass(frozen=True, slots=True)
class _DirectAward:
    """One deal and the block of the terms that it earns by."""

    direct: Direct
    terms: Terms
    counted: CountedDeal
    upto: date

    def target(self) -> Target:
        counted, hold = self.counted, self.direct.hold_days
        amount = self._of(counted.received)
        changes = counted.slices()
        amounts, total = [], 0
        for slice_, _ in changes:
            total += slice_.amount
            amounts.append(self._of(total))
        pending = self._pending(amount)
        waiting = self._waiting(amount)
        next_on = next_free((own.value_on for own in counted.counting), hold, self.upto)
        lines = _why(self, pending)
        return Target(
            amount=amount,
            why=(*lines, *waiting_line(waiting, next_on, self.terms.currency)),
            steps=steps_of(changes, amounts),
            due_on=self._due_on() if amount else None,
            pending=pending,
            received=counted.received,
            waiting=waiting,
            next_on=next_on,
        )

    def _of(self, received: int) -> int:
        return direct_amount(self.direct, received, self.terms)

    def _pending(self, amount: int) -> int:
        """What the rest of the contract would earn if it were received today; at least 0."""
        if self.counted.code_today:
            return 0
        return max(0, self._of(self.counted.received + self.counted.outstanding) - amount)

    def _waiting(self, amount: int) -> int:
        """What of it rests on money that came in too few days ago."""
        hold = self.direct.hold_days
        if not hold:
            return 0
        own = (o for o in self.counted.counting if free_on(o.value_on, hold) <= self.upto)
        return held_back(amount, self._of(sum(o.amount for o in own)))

    def _due_on(self) -> date:
        last = max(own.value_on for own in self.counted.counting)
        return later(last, max(self.direct.due_days or 0, self.direct.hold_days or 0))


def _why(award: _DirectAward, pending: int) -> tuple[Text, ...]:
    counted, currency = award.counted, award.terms.currency
    amounts = [own.amount for own in counted.counting if own.amount]
    lines = list(direct_why(award.direct, amounts, award.terms)) if amounts else [_nothing(counted)]
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
        lines.append(share_words(counted))
    return tuple(lines)


def _nothing(counted: CountedDeal) -> Text:
    if counted.blocked():
        return text("No money received on this deal counts")
    if counted.money:
        return text("All money received on this deal went back")
    return text("Nothing is received yet")
