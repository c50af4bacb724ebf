"""The lines from the base of a period to its award by every key of the terms: growth, tiers, lump
sums, cap and rounding. The tiers' own lines are in `volume_why.py`."""

from collections.abc import Iterator
from fractions import Fraction

from planner.domain.awards import rounding_line
from planner.domain.money import Rounding, half_up, percent, shown
from planner.domain.terms import Edge, Growth, Terms, Volume
from planner.domain.text import Text, text
from planner.domain.tiers import above_last
from planner.domain.volume_award import Looked, looked_at, lumps_reached, tiers_award, volume_award
from planner.domain.volume_why import TOGETHER, volume_why

SEVERAL = "{steps}; the award is {award}"
"""What `joined_steps` ends with, where more than the tiers has a part in the award."""


def award_steps(terms: Terms, base: Fraction, earlier: Fraction) -> tuple[Text, ...]:
    """From the base (minor units) to the award, step by step, or what is missing for one."""
    volume = terms.volume
    return () if volume is None else tuple(_steps(volume, terms, base, earlier))


def _steps(volume: Volume, terms: Terms, base: Fraction, earlier: Fraction) -> Iterator[Text]:
    currency = terms.currency
    looked = looked_at(volume, base, earlier)
    if volume.growth is Growth.PERCENT and not looked.over:
        yield text("There is no base of a year before to grow from: the tiers pay nothing")
    else:
        if volume.growth is not None:
            yield _growth(volume, base, looked, currency)
        yield from volume_why(looked.volume, looked.base, currency)
        yield from _rounding(looked, terms)
    yield from _lumps(volume, terms, base, looked)
    if volume.cap is not None and volume_award(volume, terms.rounding, base, earlier) == volume.cap:
        yield text("At most {cap} for the period", cap=shown(volume.cap, currency))


def joined_steps(terms: Terms, base: Fraction, earlier: Fraction) -> Text | None:
    """The same in one sentence for a paper, ending with the award where it took several steps."""
    volume = terms.volume
    if volume is None:
        return None
    steps = list(_steps(volume, terms, base, earlier))
    plain = volume.growth is None and not volume.lump_sums and volume.cap is None
    if plain and terms.rounding is Rounding.HALF_UP:
        steps = [step for step in steps if step.template != TOGETHER]  # the sentence says it
        if len(steps) == 1:
            return steps[0]
    told = steps[0]
    for step in steps[1:]:
        told = text("{before}; {next}", before=told, next=step)
    award = volume_award(volume, terms.rounding, base, earlier)
    return text("{steps}; the award is {award}", steps=told, award=shown(award, terms.currency))


def _growth(volume: Volume, base: Fraction, looked: Looked, currency: str) -> Text:
    values = {"base": shown(half_up(base), currency), "over": shown(half_up(looked.over), currency)}
    if volume.growth is Growth.AMOUNT:
        growth = shown(half_up(looked.base), currency)
        if volume.growth_over is None:
            return text(
                "The tiers look at the growth: {base} − {over} of a year before = {growth}",
                **values,
                growth=growth,
            )
        return text(
            "The tiers look at the growth: {base} − {over} as agreed = {growth}",
            **values,
            growth=growth,
        )
    grew = percent(Fraction(round((base / looked.over - 1) * 10_000), 10_000))
    if volume.growth_over is None:
        return text(
            "The base grew by {percent} over {over} of a year before", **values, percent=grew
        )
    return text("The base grew by {percent} over {over} as agreed", **values, percent=grew)


def _rounding(looked: Looked, terms: Terms) -> Iterator[Text]:
    award = tiers_award(looked, terms.rounding)
    if award != tiers_award(looked):
        yield rounding_line(award, terms)


def _lumps(volume: Volume, terms: Terms, base: Fraction, looked: Looked) -> Iterator[Text]:
    award, currency = tiers_award(looked, terms.rounding), terms.currency
    reached = lumps_reached(volume, base)
    for lump in reached:
        award += lump.pays
        yield text(
            "plus {pays} once, since the base got to {at} = {award}",
            pays=shown(lump.pays, currency),
            at=shown(lump.at, currency),
            award=shown(award, currency),
        )
    if above_last(volume, base):
        return
    for lump in volume.lump_sums[len(reached) :][:1]:
        missing = max(Fraction(lump.at) - base, Fraction(0))
        least = 0 if volume.edge is Edge.AT_LEAST else 1
        yield text(
            "{pays} more once the base gets to {at}: {missing} is missing",
            pays=shown(lump.pays, currency),
            at=shown(lump.at, currency),
            missing=shown(max(half_up(missing), least), currency),
        )
