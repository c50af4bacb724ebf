"""The terms of an agreement: what a partner earns, as data and nothing else.

All amounts are minor units of the terms' currency. `terms_form.py` reads and writes them,
`awards.py` computes with them and `terms_words.py` says them.
"""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from planner.domain.periods import PeriodLength


class Method(Enum):
    """How the tiers of a volume block pay (contracts.md has the table)."""

    WHOLE = "whole"
    MARGINAL = "marginal"
    EXCESS = "excess"
    BLOCK = "block"
    ROLLING = "rolling"
    TOTAL = "total"
    INTERPOLATED = "interpolated"


class Edge(Enum):
    """Does a base exactly on a tier's bound enter it? Only AT_LEAST says yes."""

    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    UP_TO = "up-to"


class ReferralCounts(Enum):
    """What of a referral deal counts to the base: the money received or, from the first receipt
    on, the contract amount."""

    RECEIVED = "received"
    SOLD = "sold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """What a deal earns by itself. `cap` is an amount, `cap_rate` a part of the money received;
    at most one of the two is there. `due_days` count from the receipt."""

    rate: Fraction
    fixed: int = 0
    cap: int | None = None
    cap_rate: Fraction | None = None
    due_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A step of the volume award. `amount` is there in interpolated terms only."""

    from_: int
    rate: Fraction = Fraction(0)
    fixed: int = 0
    amount: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """What all money of a period earns together. `last_upto`: a base above it pays nothing (None:
    the last tier is open). `due_days` count from the period's last day."""

    period: PeriodLength
    tiers: tuple[Tier, ...]
    method: Method = Method.WHOLE
    edge: Edge = Edge.AT_LEAST
    referral_weight: Fraction = Fraction(1)
    referral_counts: ReferralCounts = ReferralCounts.RECEIVED
    last_upto: int | None = None
    block: int | None = None
    due_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a partner earns, in one currency."""

    currency: str
    direct: Direct | None = None
    volume: Volume | None = None
