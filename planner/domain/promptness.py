"""How quickly partners are paid: days from the money's coming in, and from the promised day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from statistics import median


@dataclass(frozen=True, slots=True)
class Wait:
    """One payout of one obligation: the day of the money it rests on (None: of no single receipt),
    the promised day (None: none was promised), and the day it was paid."""

    received_on: date | None
    due_on: date | None
    paid_on: date


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle and the worst of some numbers of days, and how many they are."""

    middle: Fraction
    worst: int
    count: int


@dataclass(frozen=True, slots=True)
class Promptness:
    """Days from receipt to payout, and from the promised day to payout (below 0: before it)."""

    from_receipt: Spread | None
    from_due: Spread | None
    in_time: int


def promptness(waits: Sequence[Wait]) -> Promptness | None:
    """None where nothing was paid yet."""
    if not waits:
        return None
    since = [(w.paid_on - w.received_on).days for w in waits if w.received_on is not None]
    late = [(w.paid_on - w.due_on).days for w in waits if w.due_on is not None]
    return Promptness(_spread(since), _spread(late), sum(1 for days in late if days <= 0))


def _spread(days: Sequence[int]) -> Spread | None:
    if not days:
        return None
    return Spread(Fraction(median(map(Fraction, days))), max(days), len(days))


def oldest_unpaid(steps: Sequence[tuple[date, int]], settled: int) -> date | None:
    """The day of the first money whose award is not covered by `settled` (minor units) yet: what
    the next payment is for. `steps` are (day, award) by day."""
    total = 0
    for day, amount in steps:
        total += amount
        if total > settled:
            return day
    return None
