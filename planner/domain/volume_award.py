"""What a period's base earns by all keys of a volume block: growth, tiers, lump sums and cap.

Everything is in minor units. `earlier` is the base of the same period a year before; only terms
that pay for growth over it look at it. The seven ways of the tiers are in `tiers.py`.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil

from planner.domain.money import Rounding, half_up, rounded
from planner.domain.obligations import NextTier
from planner.domain.terms import Edge, Growth, LumpSum, Volume
from planner.domain.tiers import above_last, entered, next_tier, volume_exact


@dataclass(frozen=True, slots=True)
class Looked:
    """What the tiers look at: their bounds as amounts, and the base they are held against. `over`
    is what the base has to grow from, 0 where the terms do not pay for growth."""

    volume: Volume
    base: Fraction
    over: Fraction = Fraction(0)


def looked_at(volume: Volume, base: Fraction, earlier: Fraction) -> Looked:
    """Growth is put into amounts: what exceeds the base to grow from, or, where the tiers go by
    percent, bounds at so many percent more than it, half up to the minor unit. In percent nothing
    grows from nothing."""
    if volume.growth is None:
        return Looked(volume, base)
    over = max(Fraction(0), _over(volume, earlier))
    if volume.growth is Growth.AMOUNT:
        return Looked(volume, base - over, over)
    tiers = tuple(
        replace(tier, from_=half_up(over * (1 + (tier.growth or 0)))) for tier in volume.tiers
    )
    return Looked(replace(volume, tiers=tiers), base if over else Fraction(0), over)


def _over(volume: Volume, earlier: Fraction) -> Fraction:
    return earlier if volume.growth_over is None else Fraction(volume.growth_over)


def lumps_reached(volume: Volume, base: Fraction) -> tuple[LumpSum, ...]:
    """The lump sums that the base itself has got to, lowest first."""
    if above_last(volume, base):
        return ()
    if volume.edge is Edge.AT_LEAST:
        return tuple(lump for lump in volume.lump_sums if base >= lump.at)
    return tuple(lump for lump in volume.lump_sums if base > lump.at)


def tiers_award(looked: Looked, rounding: Rounding = Rounding.HALF_UP) -> int:
    """What the tiers alone bring, for the explanation."""
    return rounded(_exact(looked), rounding)


def _exact(looked: Looked) -> Fraction:
    return volume_exact(looked.volume, looked.base)


def volume_award(
    volume: Volume, rounding: Rounding, base: Fraction, earlier: Fraction = Fraction(0)
) -> int:
    """The award of a period, rounded once. The cap comes last."""
    award = rounded(_exact(looked_at(volume, base, earlier)), rounding)
    if volume.lump_sums:
        award += sum(lump.pays for lump in lumps_reached(volume, base))
    return award if volume.cap is None else min(award, volume.cap)


def bound_reached(volume: Volume, base: Fraction, looked: Looked) -> int | None:
    """In terms of the base: the highest bound of a tier or lump sum that it got to, or the lowest
    there is; None where no base gets to any."""
    shift = 0 if volume.growth is Growth.PERCENT else half_up(looked.over)
    tiers = entered(looked.volume, looked.base)
    reached = [shift + tier.from_ for tier in tiers]
    reached += [lump.at for lump in lumps_reached(volume, base)]
    if reached:
        return max(reached)
    grows_from_nothing = volume.growth is Growth.PERCENT and not looked.over
    first = [] if grows_from_nothing else [shift + looked.volume.tiers[0].from_]
    return min(first + [lump.at for lump in volume.lump_sums[:1]], default=None)


def further_tier(volume: Volume, looked: Looked) -> NextTier | None:
    """The next tier up with a rate, in terms of the base; None at the top, and where there is
    nothing that the base could grow from in percent."""
    if volume.growth is Growth.PERCENT and not looked.over:
        return None
    found = next_tier(looked.volume, looked.base)
    if found is None or volume.growth is not Growth.AMOUNT:
        return found
    from_ = found.from_ + ceil(looked.over)
    return NextTier(from_, found.rate, found.missing)
