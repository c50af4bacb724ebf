"""An award over several deals in its two parts: what is a rebate, and what is commission."""

from dataclasses import dataclass
from fractions import Fraction

from planner.domain.money import half_up, half_up_ratio
from planner.domain.obligations import Part


@dataclass(frozen=True, slots=True)
class Split:
    """An award and its two parts, which add up to it."""

    rebate: int
    commission: int

    def of(self, part: Part) -> int:
        return self.commission if part == "commission" else self.rebate


def split(award: int, commission: Fraction | int, total: Fraction | int) -> Split:
    """By the part of the weighted base that commission deals brought: half away from zero, clamped
    to 0…award; the rebate part is the rest."""
    if not award:
        return Split(0, 0)
    if commission == total:
        return Split(0, award)
    over = award * commission
    if isinstance(over, int) and isinstance(total, int) and total > 0:
        exact = half_up_ratio(over, total)
    else:
        exact = half_up(Fraction(over, total))
    part = min(max(exact, 0), award)
    return Split(award - part, part)
