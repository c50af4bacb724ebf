"""Obligations: what the ledger owes a payee, under a key that never changes, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple, Protocol

from planner.domain.facts import Deal
from planner.domain.record import Id
from planner.domain.text import Text

Part = Literal["rebate", "commission"]
"""Rebate goes to the buying organisation, commission to an independent intermediary."""

Component = Literal["direct", "volume", "limit", "guarantee"]

FIRST_DAY, LAST_DAY = date.min, date.max
"""Direct obligations run from the first to the last day there is."""


class Key(NamedTuple):
    """What names an obligation: never the version of the terms, never a label. `deal` 0 is none;
    `start` and `end` are half-open."""

    agreement: Id
    payee: Id
    component: Component
    part: Part
    deal: Id
    start: date
    end: date
    currency: str


class Judge(Protocol):
    """Who may earn. It answers for one agreement, from the facts of payees and accounts."""

    def reason(self, payee: Id, deal: Deal, value_on: date) -> str:
        """Empty: money of that day on that deal may accrue. Otherwise the reason's code."""

    def part(self, payee: Id, deal: Deal) -> Part:
        """By the payee's relation to the deal's account on the order date."""

    def by_consent(self, deal: Deal, value_on: date) -> bool:
        """Does money of that day earn only because the payee's employer agreed to it?"""


class Step(NamedTuple):
    """What one receipt, refund or reversal changed. `value_on` is the day of the money it belongs
    to: a refund takes the day of the receipt it undoes."""

    receipt: Id
    seq: int
    value_on: date
    increment: int


@dataclass(frozen=True, slots=True)
class NextTier:
    """The next tier up, and how many minor units the base still misses to enter it."""

    from_: int
    rate: Fraction
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeFigures:
    """How the award of a period came about, in minor units: the direct base, the referrals before
    and after their weight, the exact base, and the award of both parts together. `period` is the
    name of the whole period, such as 2026-H1, also where the agreement began inside it. `earlier`
    is the base of the same period a year before, where the terms pay for growth over it; `bound`,
    in terms of the base, what it got to, or the lowest bound where it got to none."""

    period: str
    direct: int
    referral: int
    weighted: Fraction
    base: Fraction
    award: int
    rate: Fraction
    reached: bool
    next_tier: NextTier | None
    earlier: Fraction = Fraction(0)
    bound: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What an obligation should stand at. `steps` run by seq and add up to `amount`. `received` is
    the money that counts, of the payee's own share. `due_on` is None where nothing is owed.
    `waiting` of the amount is held back, since its money came in too few days ago. `next_on` is the
    next day on which time alone changes any of this."""

    amount: int
    why: tuple[Text, ...]
    steps: tuple[Step, ...] = ()
    due_on: date | None = None
    pending: int = 0
    received: int = 0
    volume: VolumeFigures | None = None
    waiting: int = 0
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class BlockedReceipt:
    """Money, net of refunds and of the payee's own share, that earns nothing, and the code why."""

    receipt: Id
    deal: Id
    value_on: date
    amount: int
    code: str


@dataclass(frozen=True, slots=True)
class Targets:
    """Everything an agreement should stand at on a day. `next_on` is the next day on which time
    alone changes it, None if it never does."""

    of: Mapping[Key, Target] = field(default_factory=dict)
    blocked: tuple[BlockedReceipt, ...] = ()
    next_on: date | None = None
