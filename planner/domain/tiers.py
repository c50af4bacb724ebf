"""The seven ways in which the tiers of a volume block pay, exactly (table: contracts.md).

`base` is an exact number of minor units, and so is what comes out, before rounding.
"""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from math import ceil

from planner.domain.money import half_up
from planner.domain.obligations import NextTier
from planner.domain.terms import Edge, Method, Tier, Volume


def entered(volume: Volume, base: Fraction) -> tuple[Tier, ...]:
    """The tiers that the base has entered, lowest first; none if it pays nothing."""
    if base <= 0 or above_last(volume, base):
        return ()
    if volume.edge is Edge.AT_LEAST:
        return tuple(tier for tier in volume.tiers if base >= tier.from_)
    return tuple(tier for tier in volume.tiers if base > tier.from_)


def above_last(volume: Volume, base: Fraction) -> bool:
    """Is the base larger than the terms pay for at all?"""
    return volume.last_upto is not None and base > volume.last_upto


def volume_exact(volume: Volume, base: Fraction) -> Fraction:
    """What the tiers pay for the base, before rounding."""
    tiers = entered(volume, base)
    return _METHODS[volume.method](volume, tiers, base) if tiers else Fraction(0)


def volume_amount(volume: Volume, base: Fraction) -> int:
    """What the tiers pay for the base, in minor units: half away from zero, once."""
    return half_up(volume_exact(volume, base))


def next_tier(volume: Volume, base: Fraction) -> NextTier | None:
    """The next tier up that has a rate; None at the top and for tiers without rates."""
    if above_last(volume, base):
        return None
    reached = len(entered(volume, base))
    tiers = volume.tiers[:1] if volume.method is Method.BLOCK else volume.tiers
    for tier in tiers[reached:]:
        if tier.rate:
            return NextTier(tier.from_, tier.rate, max(1, ceil(tier.from_ - base)))
    return None


def slabs(tiers: tuple[Tier, ...], base: Fraction) -> tuple[tuple[Tier, Fraction], ...]:
    """How much of the base lies in each entered tier."""
    ends = [Fraction(upper.from_) for upper in tiers[1:]] + [base]
    return tuple((tier, end - tier.from_) for tier, end in zip(tiers, ends, strict=True))


def _whole(_volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    return base * tiers[-1].rate + tiers[-1].fixed


def _marginal(_volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    paid = sum((part * tier.rate for tier, part in slabs(tiers, base)), Fraction(0))
    return paid + sum(tier.fixed for tier in tiers)


def _excess(_volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    return (base - tiers[-1].from_) * tiers[-1].rate


def _block(volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    block = volume.block or 0
    return base // block * block * tiers[0].rate


def _rolling(_volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    ended = sum((upper.from_ * lower.rate for lower, upper in pairwise(tiers)), Fraction(0))
    return ended + base * tiers[-1].rate


def _total(_volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    return base * sum((tier.rate for tier in tiers), Fraction(0))


def _interpolated(volume: Volume, tiers: tuple[Tier, ...], base: Fraction) -> Fraction:
    here = tiers[-1]
    low = here.amount or 0
    if len(tiers) == len(volume.tiers):
        return Fraction(low)
    above = volume.tiers[len(tiers)]
    high = above.amount or 0
    return low + (high - low) * (base - here.from_) / (above.from_ - here.from_)


_METHODS: dict[Method, Callable[[Volume, tuple[Tier, ...], Fraction], Fraction]] = {
    Method.WHOLE: _whole,
    Method.MARGINAL: _marginal,
    Method.EXCESS: _excess,
    Method.BLOCK: _block,
    Method.ROLLING: _rolling,
    Method.TOTAL: _total,
    Method.INTERPOLATED: _interpolated,
}
