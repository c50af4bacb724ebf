"""The terms of an agreement: what a partner earns, as data and nothing else.

All amounts are minor units of the terms' currency. `terms_form.py` reads and writes them,
`awards.py` computes with them and `terms_words.py` says them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from planner.domain.money import Rounding
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


class Growth(Enum):
    """What the tiers look at where the money of an earlier period counts too: the amount above
    its base, or by how much percent the base grew."""

    AMOUNT = "amount"
    PERCENT = "percent"


class GuaranteePer(Enum):
    """How long a guaranteed minimum runs: one volume period, or a year of the agreement."""

    PERIOD = "period"
    YEAR = "year"


class Refunds(Enum):
    """Where a refund counts: in the period of the receipt that it undoes, or in its own."""

    RECEIPT = "receipt"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The product groups and accounts that a part of the terms is about; none named: all. An
    account is its name, or in a workspace its id in digits."""

    products: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()

    @property
    def all(self) -> bool:
        return not self.products and not self.accounts

    def holds(self, product: str, account: str) -> bool:
        """A deal without a product group is in no scope that names some."""
        return (not self.products or product in self.products) and (
            not self.accounts or account in self.accounts
        )


ALL = Scope()


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """What a deal earns by itself. `cap` is an amount, `cap_rate` a part of the money received;
    at most one of the two is there. `floor` is the least it earns while money is received. Days
    count from the receipt: until `hold_days` are over what is earned on it is held back."""

    rate: Fraction
    fixed: int = 0
    floor: int = 0
    cap: int | None = None
    cap_rate: Fraction | None = None
    due_days: int | None = None
    hold_days: int | None = None
    scope: Scope = ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """A step of the volume award. `amount` is there in interpolated terms only; `growth` is the
    bound where the tiers go by percent of growth, and `from_` is 0 then."""

    from_: int
    rate: Fraction = Fraction(0)
    fixed: int = 0
    amount: int | None = None
    growth: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LumpSum:
    """An amount paid once a period, when its base gets to `at`."""

    at: int
    pays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """What all money of a period earns together. `last_upto`: a base above it pays nothing (None:
    the last tier is open). `due_days` count from the period's last day, `hold_days` from each
    receipt. `growth_over` is the base to grow from (None: that of the same period a year before).
    `guarantee` is the least that the periods, or years, pay."""

    period: PeriodLength
    tiers: tuple[Tier, ...]
    method: Method = Method.WHOLE
    edge: Edge = Edge.AT_LEAST
    referral_weight: Fraction = Fraction(1)
    referral_counts: ReferralCounts = ReferralCounts.RECEIVED
    last_upto: int | None = None
    block: int | None = None
    due_days: int | None = None
    hold_days: int | None = None
    growth: Growth | None = None
    growth_over: int | None = None
    lump_sums: tuple[LumpSum, ...] = ()
    cap: int | None = None
    guarantee: int = 0
    guarantee_per: GuaranteePer = GuaranteePer.PERIOD
    refunds: Refunds = Refunds.RECEIPT
    scope: Scope = ALL

    @property
    def grows_from_facts(self) -> bool:
        """Is the base to grow from that of the same period a year before?"""
        return self.growth is not None and self.growth_over is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a partner earns, in one currency. `special` are direct blocks for some deals alone,
    which come before `direct`. `tax` is the rate of the VAT that is taken off all money first (0:
    it counts as received). `from_` and `until` are the first and the last day, where they are
    fixed."""

    currency: str
    direct: Direct | None = None
    volume: Volume | None = None
    special: tuple[Direct, ...] = ()
    tax: Fraction = Fraction(0)
    rounding: Rounding = Rounding.HALF_UP
    from_: date | None = None
    until: date | None = None

    @property
    def counted(self) -> Fraction:
        """How much of a unit of money received counts: net of VAT, exactly."""
        return 1 / (1 + self.tax)

    @property
    def directs(self) -> tuple[Direct, ...]:
        """Every direct block, in the order in which a deal is held against their scopes."""
        return self.special if self.direct is None else (*self.special, self.direct)

    def direct_for(self, product: str, account: str) -> Direct | None:
        """What a deal of that product group and account earns by; None: nothing by itself."""
        return next((d for d in self.directs if d.scope.holds(product, account)), None)


def with_accounts(terms: Terms, named: Callable[[str], str]) -> Terms:
    """The terms with other words for the accounts in their scopes."""
    if not any(part.scope.accounts for part in (*terms.directs, terms.volume) if part is not None):
        return terms

    def renamed(scope: Scope) -> Scope:
        return replace(scope, accounts=tuple(named(name) for name in scope.accounts))

    direct, volume = terms.direct, terms.volume
    return replace(
        terms,
        direct=None if direct is None else replace(direct, scope=renamed(direct.scope)),
        volume=None if volume is None else replace(volume, scope=renamed(volume.scope)),
        special=tuple(replace(each, scope=renamed(each.scope)) for each in terms.special),
    )
