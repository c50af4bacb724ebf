"""The award of a period for one base after another, in whole numbers: it is asked once a receipt.

Between two bounds of the tiers and lump sums an award is a straight line of the base, but for
terms that pay by blocks or look at growth: those are asked anew each time. `volume_award` decides;
what is here only remembers its lines.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from planner.domain.money import Rounding, half_up_ratio, rounded
from planner.domain.terms import Method, Volume
from planner.domain.tiers import volume_exact
from planner.domain.volume_award import lumps_reached, volume_award


class _Line(NamedTuple):
    """(total × times + plus) / under, then the lump sums: in minor units of the award."""

    times: int
    plus: int
    under: int
    lumps: int


@dataclass(frozen=True)
class RunningAward:
    """`unit`: as many parts of a minor unit are counted to one."""

    volume: Volume
    rounding: Rounding
    unit: int
    _lines: dict[int, _Line] = field(default_factory=dict, compare=False)

    @cached_property
    def _straight(self) -> bool:
        return self.volume.growth is None and self.volume.method is not Method.BLOCK

    @cached_property
    def _bounds(self) -> list[int]:
        """Where the line may break, in parts."""
        volume = self.volume
        found = {0, *(tier.from_ for tier in volume.tiers), *(lump.at for lump in volume.lump_sums)}
        if volume.last_upto is not None:
            found.add(volume.last_upto)
        return [bound * self.unit for bound in sorted(found)]

    def of(self, total: int, earlier: int) -> int:
        """The award for a base and the one of a year before, both in parts of a minor unit."""
        at = bisect_right(self._bounds, total)
        if not self._straight or at != bisect_left(self._bounds, total):
            bases = Fraction(total, self.unit), Fraction(earlier, self.unit)
            return volume_award(self.volume, self.rounding, *bases)
        if at not in self._lines:
            self._lines[at] = self._line(at)
        line = self._lines[at]
        over = total * line.times + line.plus
        if self.rounding is Rounding.HALF_UP:
            award = half_up_ratio(over, line.under)
        else:
            award = rounded(Fraction(over, line.under), self.rounding)
        award += line.lumps
        return award if self.volume.cap is None else min(award, self.volume.cap)

    def _line(self, at: int) -> _Line:
        """Through two bases between the bounds."""
        bounds, unit = self._bounds, self.unit
        low = Fraction(bounds[at - 1], unit) if at else Fraction(bounds[0] - 3, unit)
        high = Fraction(bounds[at], unit) if at < len(bounds) else low + 3
        one, other = low + (high - low) / 3, high - (high - low) / 3
        first, second = volume_exact(self.volume, one), volume_exact(self.volume, other)
        slope = (second - first) / (other - one) / unit
        plus = first - slope * one * unit
        under = slope.denominator * plus.denominator
        lumps = sum(lump.pays for lump in lumps_reached(self.volume, one))
        return _Line(
            slope.numerator * plus.denominator, plus.numerator * slope.denominator, under, lumps
        )
