"""Which keys of terms make sense together: the rest is refused, never computed."""

from collections.abc import Sequence
from itertools import pairwise

from planner.domain.errors import Refused
from planner.domain.terms import Direct, Edge, Growth, GuaranteePer, Method, Scope, Terms, Volume
from planner.domain.text import text

FIXED_METHODS = (Method.WHOLE, Method.MARGINAL)


def check_terms(terms: Terms) -> None:
    """Refuses terms whose blocks contradict each other; `check_volume` looks into the volume."""
    if terms.from_ and terms.until and terms.until < terms.from_:
        raise Refused(text("“until” lies before “from”."))
    for direct in terms.directs:
        _check_direct(direct)
    check_special(terms.special)


def check_special(blocks: Sequence[Direct]) -> None:
    """Refuses blocks without a scope, and one whose deals are all held by one before it."""
    for n, special in enumerate(blocks):
        if special.scope.all:
            raise Refused(text("Each row of “direct_for” names “products” or “accounts”."))
        if any(_holds(earlier.scope, special.scope) for earlier in blocks[:n]):
            raise Refused(
                text(
                    "“direct_for” overlaps: row {n} is never reached, for a row before it holds "
                    "for all its deals.",
                    n=n + 1,
                )
            )


def _check_direct(direct: Direct) -> None:
    if direct.cap is not None and direct.floor > direct.cap:
        raise Refused(text("The floor of a deal is more than its cap."))


def _holds(outer: Scope, inner: Scope) -> bool:
    """Is every deal of the inner scope in the outer one?"""
    pairs = ((outer.products, inner.products), (outer.accounts, inner.accounts))
    return all(not out or (bool(into) and set(into) <= set(out)) for out, into in pairs)


def check_volume(volume: Volume) -> None:
    """Refuses a volume block whose keys contradict each other."""
    if not volume.tiers:
        raise Refused(text("“tiers” needs at least one tier with “from”."))
    by_percent = volume.growth is Growth.PERCENT
    if any((tier.growth is not None) != by_percent for tier in volume.tiers):
        raise Refused(text("Tiers go by percent of growth all together, or none does."))
    for lower, upper in pairwise((t.from_, t.growth or 0) for t in volume.tiers):
        if upper <= lower:
            raise Refused(text("“tiers” overlap: each “from” must be larger than the one before."))
    _check_last_bound(volume)
    check_growth(volume)
    check_lump_sums(volume)
    check_least_and_most(volume)
    if (volume.block is not None) != (volume.method is Method.BLOCK):
        raise Refused(text('“block” and method = "block" belong together.'))
    if volume.block == 0:
        raise Refused(text("“block” must be more than 0."))
    if volume.method not in FIXED_METHODS and any(tier.fixed for tier in volume.tiers):
        raise Refused(text("“fixed” goes only with the methods whole and marginal."))
    _check_amounts(volume)


def check_growth(volume: Volume) -> None:
    if volume.growth is None:
        if volume.growth_over is not None:
            raise Refused(text('“growth_over” needs growth = "amount" or "percent".'))
    elif volume.last_upto is not None:
        raise Refused(text("“last_upto” does not go with “growth”."))
    elif volume.growth is Growth.PERCENT and volume.growth_over == 0:
        raise Refused(text("Growth in percent needs a base that is more than 0 to grow from."))


def check_lump_sums(volume: Volume) -> None:
    if any(not lump.at or not lump.pays for lump in volume.lump_sums):
        raise Refused(text("A lump sum pays more than 0, at a base of more than 0."))
    for lower, upper in pairwise(volume.lump_sums):
        if upper.at <= lower.at:
            raise Refused(
                text("“lump_sums” overlap: each “at” must be larger than the one before.")
            )


def check_least_and_most(volume: Volume) -> None:
    if volume.cap is None:
        return
    if not volume.cap:
        raise Refused(text("A cap of 0 would pay nothing at all: leave the volume out instead."))
    if volume.guarantee_per is GuaranteePer.PERIOD and volume.guarantee > volume.cap:
        raise Refused(text("The guarantee of a period is more than its cap."))


def _check_last_bound(volume: Volume) -> None:
    """Above the last bound there must be room for the last tier."""
    if volume.last_upto is None:
        return
    last = volume.tiers[-1].from_
    room = volume.last_upto >= last if volume.edge is Edge.AT_LEAST else volume.last_upto > last
    if not room or not volume.last_upto:
        raise Refused(text("“last_upto” leaves no room above the last tier's “from”."))


def _check_amounts(volume: Volume) -> None:
    interpolated = volume.method is Method.INTERPOLATED
    if any((tier.amount is not None) != interpolated for tier in volume.tiers):
        raise Refused(
            text("“amount” stands in each tier of the method interpolated, and in no other.")
        )
    if interpolated and any(tier.rate for tier in volume.tiers):
        raise Refused(text("The method interpolated pays amounts: its tiers have no “rate”."))
