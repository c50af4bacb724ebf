"""Several sets of terms held against the same money: what each costs, and where they break even.

The money is the past's, or imagined; the arithmetic is the ledger's own (`simulation`). Amounts
are minor units. A volume of 1 is the money as given, 1.2 is a fifth more of every receipt.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from planner.domain.money import LARGEST, half_up
from planner.domain.simulation import SimulatedFacts, Simulation, simulate
from planner.domain.terms import Terms

MOST = 3
"""The largest volume looked at: three times the money."""

STEPS = 60
"""Volumes between nothing and MOST at which terms are held against each other before the place
where they meet is narrowed down."""

FINE = Fraction(1, 10_000)
"""How exactly a break-even is found, as a part of the money."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one variant costs for some money. `share` is of the money received; None without."""

    simulation: Simulation
    received: int

    @property
    def direct(self) -> int:
        return self.simulation.direct_total

    @property
    def volume(self) -> int:
        return self.simulation.volume_total + self.simulation.guarantee_total

    @property
    def total(self) -> int:
        return self.direct + self.volume

    @property
    def share(self) -> Fraction | None:
        return Fraction(self.total, self.received) if self.received > 0 else None

    def left(self, margin: Fraction) -> int:
        """What of our margin (a part of the money received) is left after it."""
        return half_up(self.received * margin) - self.total


def outcome(terms: Terms, facts: SimulatedFacts, volume: Fraction = Fraction(1)) -> Outcome:
    """What the terms pay for that volume of the money."""
    of = scaled(facts, volume)
    return Outcome(simulate(terms, of), sum(receipt.amount for receipt in of.receipts))


def scaled(facts: SimulatedFacts, volume: Fraction) -> SimulatedFacts:
    """Every contract and receipt times the volume, each rounded half away from zero."""
    if volume == 1:
        return facts

    def times(amount: int) -> int:
        found = half_up(amount * volume)
        return max(min(found, LARGEST - 1), 1 - LARGEST)

    deals = tuple(replace(deal, contract=times(deal.contract)) for deal in facts.deals)
    receipts = tuple(replace(r, amount=times(r.amount)) for r in facts.receipts)
    return SimulatedFacts(deals, receipts, facts.accounts)


def curve(
    terms: Terms, facts: SimulatedFacts, volumes: Sequence[Fraction]
) -> tuple[tuple[int, int], ...]:
    """(money received, cost) at each volume."""
    found = [outcome(terms, facts, volume) for volume in volumes]
    return tuple((each.received, each.total) for each in found)


@dataclass(frozen=True, slots=True)
class Crossing:
    """From this volume on the other terms cost more than the one (`dearer`), or no more."""

    volume: Fraction
    dearer: bool


def crossing(one: Terms, other: Terms, facts: SimulatedFacts) -> Crossing | None:
    """Where, nearest to the money as given, the other terms begin or cease to cost more than the
    one; None where neither happens up to MOST times the money."""

    def dearer(volume: Fraction) -> bool:
        return outcome(other, facts, volume).total > outcome(one, facts, volume).total

    grid = [Fraction(MOST * n, STEPS) for n in range(1, STEPS + 1)]
    told = [dearer(volume) for volume in grid]
    turns = [n for n in range(1, STEPS) if told[n] != told[n - 1]]
    found = [Crossing(_narrowed(dearer, grid[n - 1], grid[n]), told[n]) for n in turns]
    return min(found, key=lambda turn: (abs(turn.volume - 1), turn.volume), default=None)


def pays_off(now: Terms, then: Terms, facts: SimulatedFacts, margin: Fraction) -> Fraction | None:
    """The least volume at which, under the other terms, as much of our margin is left as now;
    at most 1 where they cost no more. None where even MOST times the money is not enough."""
    left_now = outcome(now, facts).left(margin)

    def enough(volume: Fraction) -> bool:
        return outcome(then, facts, volume).left(margin) >= left_now

    if enough(Fraction(1)):
        return Fraction(1)
    before = Fraction(1)
    for n in range(1, STEPS + 1):
        volume = 1 + Fraction((MOST - 1) * n, STEPS)
        if enough(volume):
            return _narrowed(enough, before, volume)
        before = volume
    return None


def _narrowed(ask: Callable[[Fraction], bool], low: Fraction, high: Fraction) -> Fraction:
    """The volume between two at which the answer turns, to FINE."""
    at_high = ask(high)
    while high - low > FINE:
        middle = (low + high) / 2
        low, high = (low, middle) if ask(middle) == at_high else (middle, high)
    return Fraction(half_up(high / FINE)) * FINE
