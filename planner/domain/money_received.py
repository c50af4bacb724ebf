"""The money that stands on a deal: what was undone is gone, what went back is taken off.

A refund or a reversal belongs to the receipt it undoes and takes its day; a refund that names
none takes from the newest receipts first, and what exceeds them stands on its own day
(ledger.md section 2, "Dates").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from planner.domain.facts import Receipt
from planner.domain.record import Id
from planner.domain.shares import sainte_lague


class Slice(NamedTuple):
    """What one fact adds to the money of a day, or takes from it, in minor units. `refunded_on` is
    the refund's own day, where it is one that took from money of another."""

    receipt: Id
    seq: int
    amount: int
    refunded_on: date | None = None


@dataclass(slots=True)
class Money:
    """One receipt (or what a refund takes beyond all receipts) and everything that changed it."""

    receipt: Receipt
    slices: list[Slice] = field(default_factory=list)

    @property
    def value_on(self) -> date:
        return self.receipt.value_on

    @property
    def order(self) -> tuple[date, int, Id]:
        return _order(self.receipt)

    @property
    def net(self) -> int:
        return sum(slice_.amount for slice_ in self.slices)

    def put(self, fact: Receipt, amount: int, refunded_on: date | None = None) -> None:
        self.slices.append(Slice(fact.id, fact.seq, amount, refunded_on))


def money_of_deal(receipts: Iterable[Receipt], upto: date) -> tuple[Money, ...]:
    """The money of one deal with value dates up to that day, oldest first, slices by seq."""
    receipts = list(receipts)
    if not any(r.undoes or r.amount <= 0 for r in receipts):  # nothing went back: most deals
        known = sorted((r for r in receipts if r.value_on <= upto), key=_order)
        return tuple(Money(r, [Slice(r.id, r.seq, r.amount)]) for r in known)
    known = sorted(receipts, key=_order)
    undone = undone_by(known)
    counted = [r for r in known if not r.undoes and r.amount and r.value_on <= upto]
    received = {r.id: _standing(r, undone) for r in counted if r.amount > 0}
    refunds = [r for r in counted if r.amount < 0]
    money = [_standing(r, undone) for r in refunds if r.id in undone]
    money += _refunded(received, [r for r in refunds if r.id not in undone])
    money += received.values()
    for one in money:
        one.slices.sort(key=lambda s: (s.seq, s.receipt))
    return tuple(sorted(money, key=lambda one: one.order))


def _order(receipt: Receipt) -> tuple[date, int, Id]:
    return receipt.value_on, receipt.seq, receipt.id


def undone_by(receipts: Iterable[Receipt]) -> dict[Id, Receipt]:
    """By the id of a receipt that no longer stands: what undid it. An undone reversal undoes
    nothing."""
    undone: dict[Id, Receipt] = {}
    for fact in sorted(receipts, key=lambda r: (r.seq, r.id), reverse=True):
        if fact.undoes and fact.id not in undone:
            undone[Id(fact.undoes)] = fact
    return undone


def own_parts(money: Sequence[Money], weights: Sequence[int], mine: int) -> list[int]:
    """One payee's part of each: the deal's cumulative money is split, so that parts add up."""
    if len(weights) == 1:
        return [one.net for one in money]
    parts, total, before = [], 0, 0
    for one in money:
        total += one.net
        after = sainte_lague(total, weights)[mine]
        parts.append(after - before)
        before = after
    return parts


def _standing(receipt: Receipt, undone: dict[Id, Receipt]) -> Money:
    """The receipt, and its reversal where there is one: together they are nothing."""
    money = Money(receipt, [Slice(receipt.id, receipt.seq, receipt.amount)])
    if reversal := undone.get(receipt.id):
        money.put(reversal, -receipt.amount)
    return money


def _refunded(received: dict[Id, Money], refunds: list[Receipt]) -> list[Money]:
    """Take the refunds off what was received, the named ones first; what is left is returned."""
    left = {r.id: -r.amount for r in refunds}
    for refund in refunds:
        if named := received.get(Id(refund.refund_of)):
            left[refund.id] -= _take(named, refund, left[refund.id])
    return _newest_first(sorted(received.values(), key=lambda one: one.order), refunds, left)


def _newest_first(
    oldest_first: list[Money], refunds: list[Receipt], left: dict[Id, int]
) -> list[Money]:
    """Take what is left of the refunds, oldest refund first, off the newest receipts up to its
    day; what exceeds them is money of its own."""
    coming = oldest_first[::-1]
    stack: list[Money] = []
    beyond = []
    for refund in refunds:
        while coming and coming[-1].value_on <= refund.value_on:
            stack.append(coming.pop())
        rest = left[refund.id]
        while rest and stack:
            rest -= _take(stack[-1], refund, rest)
            if rest:
                stack.pop()
        if rest:
            beyond.append(Money(refund, [Slice(refund.id, refund.seq, -rest)]))
    return beyond


def _take(money: Money, refund: Receipt, amount: int) -> int:
    """Take that much off, at most what is there; says how much."""
    taken = min(amount, max(0, money.net))
    if taken:
        money.put(refund, -taken, refund.value_on)
    return taken
