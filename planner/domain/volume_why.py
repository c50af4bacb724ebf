"""The lines that explain the award of a period: from its base, by its tiers, to the amount."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from planner.domain.money import half_up, percent, shown
from planner.domain.terms import Edge, Method, Tier, Volume
from planner.domain.text import Text, text
from planner.domain.tiers import above_last, entered, slabs, volume_amount

Lines = tuple[Text, ...]
TOGETHER = "together {award}"
"""What several tiers end with."""


def volume_why(volume: Volume, base: Fraction, currency: str) -> Lines:
    """From the base of a period (minor units) to its award, or what is missing for one."""
    tiers = entered(volume, base)
    if not tiers:
        return (_nothing(volume, base, currency),)
    return _EXPLAINED[volume.method](_Award(volume, tiers, base, currency))


class _Award:
    """An award that is not nothing, and the amounts of its sentences."""

    def __init__(
        self, volume: Volume, tiers: tuple[Tier, ...], base: Fraction, currency: str
    ) -> None:
        self.volume, self.tiers, self.base, self.currency = volume, tiers, base, currency
        self.last = tiers[-1]
        self.award = self.shown(volume_amount(volume, base))

    def shown(self, minor: Fraction | int) -> str:
        return shown(half_up(Fraction(minor)), self.currency)

    def reached(self, what: Text) -> Text:
        """`Base 102,000.00 reaches 100,000.00: …`."""
        base, bound = self.shown(self.base), self.shown(self.last.from_)
        if not self.last.from_:
            return text("Base {base}: {what}", base=base, what=what)
        if self.volume.edge is Edge.AT_LEAST:
            return text("Base {base} reaches {bound}: {what}", base=base, bound=bound, what=what)
        return text("Base {base} exceeds {bound}: {what}", base=base, bound=bound, what=what)

    def times(self, amount: Fraction | int, rate: Fraction) -> Text:
        return text(
            "{amount} × {rate} = {award}",
            amount=self.shown(amount),
            rate=percent(rate),
            award=self.shown(amount * rate),
        )

    def plus(self, fixed: int) -> Lines:
        if not fixed:
            return ()
        return (text("plus {fixed} fixed = {award}", fixed=self.shown(fixed), award=self.award),)

    def together(self) -> Text:
        return text("together {award}", award=self.award)


def _nothing(volume: Volume, base: Fraction, currency: str) -> Text:
    amount = shown(half_up(base), currency)
    if above_last(volume, base):
        last = shown(volume.last_upto or 0, currency)
        return text("Base {base} is above {last}: nothing is earned", base=amount, last=last)
    first = volume.tiers[0].from_
    bound = shown(first, currency)
    if base <= 0 or not first:
        return text("Base {base}: nothing is earned", base=amount)
    if base == first:
        return text(
            "Base {base} does not exceed {bound}: nothing is earned", base=amount, bound=bound
        )
    return text(
        "Base {base} does not reach {bound}: nothing is earned",
        base=amount,
        bound=bound,
    )


def _whole(a: _Award) -> Lines:
    what = text(
        "{rate} of the whole base = {award}",
        rate=percent(a.last.rate),
        award=a.shown(a.base * a.last.rate),
    )
    return (a.reached(what), *a.plus(a.last.fixed))


def _marginal(a: _Award) -> Lines:
    lines = tuple(
        text(
            "From {bound} up: {product}",
            bound=a.shown(tier.from_),
            product=a.times(part, tier.rate),
        )
        for tier, part in slabs(a.tiers, a.base)
    )
    fixed = a.plus(sum(tier.fixed for tier in a.tiers))
    return (*lines, *(fixed or ((a.together(),) if len(lines) > 1 else ())))


def _excess(a: _Award) -> Lines:
    what = text(
        "{rate} of the {excess} above it = {award}",
        rate=percent(a.last.rate),
        excess=a.shown(a.base - a.last.from_),
        award=a.award,
    )
    return (a.reached(what),)


def _block(a: _Award) -> Lines:
    block = a.volume.block or 1
    return (
        text(
            "Base {base} holds {n} full blocks of {block}: {product}",
            base=a.shown(a.base),
            n=a.base // block,
            block=a.shown(block),
            product=a.times(a.base // block * block, a.tiers[0].rate),
        ),
    )


def _rolling(a: _Award) -> Lines:
    ended = tuple(
        text(
            "Tier up to {bound}: {product}",
            bound=a.shown(upper.from_),
            product=a.times(upper.from_, lower.rate),
        )
        for lower, upper in pairwise(a.tiers)
    )
    last = a.reached(a.times(a.base, a.last.rate))
    return (*ended, last, *((a.together(),) if ended else ()))


def _total(a: _Award) -> Lines:
    rates = " + ".join(percent(tier.rate) for tier in a.tiers)
    what = text("({rates}) of the base = {award}", rates=rates, award=a.award)
    return (a.reached(what),)


def _interpolated(a: _Award) -> Lines:
    if len(a.tiers) == len(a.volume.tiers):
        return (a.reached(text("the amount is {award}", award=a.award)),)
    above = a.volume.tiers[len(a.tiers)]
    return (
        text(
            "Base {base} lies between {low} ({least}) and {high} ({most}): {award}",
            base=a.shown(a.base),
            low=a.shown(a.last.from_),
            least=a.shown(a.last.amount or 0),
            high=a.shown(above.from_),
            most=a.shown(above.amount or 0),
            award=a.award,
        ),
    )


_EXPLAINED: dict[Method, Callable[[_Award], Lines]] = {
    Method.WHOLE: _whole,
    Method.MARGINAL: _marginal,
    Method.EXCESS: _excess,
    Method.BLOCK: _block,
    Method.ROLLING: _rolling,
    Method.TOTAL: _total,
    Method.INTERPOLATED: _interpolated,
}
