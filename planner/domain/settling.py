"""How a payout is laid on obligations: what is due first is settled first."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.domain.paying import PAID, SET_OFF, WITHHELD
from planner.domain.record import Id


class Part(NamedTuple):
    """What of a payout settles which obligation, in minor units. `set off` below 0 is the clawback
    that is set off."""

    obligation: Id
    kind: str
    amount: int


def settled_parts(
    owed: Sequence[tuple[Id, int]],
    clawbacks: Sequence[tuple[Id, int]],
    amounts: Mapping[str, int],
) -> list[Part]:
    """The parts of a payout of `amounts` by kind, which together are not more than is owed;
    `set off` is not more than the clawbacks. What is set off comes first, then the money, then
    the tax kept back of it; over all obligations the parts set off add up to 0."""
    left = {kind: amounts.get(kind, 0) for kind in (SET_OFF, PAID, WITHHELD)}
    parts = []
    for obligation, amount in owed:
        room = amount
        for kind, rest in left.items():
            part = min(room, rest)
            if part:
                parts.append(Part(obligation, kind, part))
                left[kind] = rest - part
                room -= part
    back = amounts.get(SET_OFF, 0)
    for obligation, amount in clawbacks:
        part = min(back, amount)
        if part:
            parts.append(Part(obligation, SET_OFF, -part))
            back -= part
    return parts
