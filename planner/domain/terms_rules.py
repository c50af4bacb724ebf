"""Which keys of a volume block make sense together: the rest is refused, never computed."""

from itertools import pairwise

from planner.domain.errors import Refused
from planner.domain.terms import Edge, Method, Volume
from planner.domain.text import text

FIXED_METHODS = (Method.WHOLE, Method.MARGINAL)


def check_volume(volume: Volume) -> None:
    """Refuses a volume block whose keys contradict each other."""
    if not volume.tiers:
        raise Refused(text("“tiers” needs at least one tier with “from”."))
    for lower, upper in pairwise(volume.tiers):
        if upper.from_ <= lower.from_:
            raise Refused(text("“tiers” overlap: each “from” must be larger than the one before."))
    _check_last_bound(volume)
    if (volume.block is not None) != (volume.method is Method.BLOCK):
        raise Refused(text('“block” and method = "block" belong together.'))
    if volume.block == 0:
        raise Refused(text("“block” must be more than 0."))
    if volume.method not in FIXED_METHODS and any(tier.fixed for tier in volume.tiers):
        raise Refused(text("“fixed” goes only with the methods whole and marginal."))
    _check_amounts(volume)


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
