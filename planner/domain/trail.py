"""What happened between two plans that were looked at one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import ref

from planner.domain.org import Person, Seat, Tenure
from planner.domain.plan import Plan, derived
from planner.domain.record import Edit
from planner.domain.roles import Involvement


@dataclass(frozen=True, eq=False)
class Trail:
    """A footprint in a plan: which one was left before it, and the `edits` on the way here."""

    before: ref[Trail] | None = None
    edits: tuple[Edit, ...] = ()


def _follow(trail: Trail, _plan: Plan, edits: Sequence[Edit]) -> Trail:
    return Trail(ref(trail), tuple(edits))


@derived(Seat, Person, Tenure, Involvement, carry=_follow)
def trail(plan: Plan) -> Trail:
    """The footprint of what a chart says: of seats, people, tenures and their parts."""
    return Trail()


def edits_between(old: Trail, new: Trail) -> list[Edit] | None:
    """The edits that lead from one to the other; None where no way is known."""
    way: list[tuple[Edit, ...]] = []
    at: Trail | None = new
    while at is not None and at is not old:
        way.append(at.edits)
        at = at.before() if at.before is not None else None
    return None if at is None else [edit for edits in reversed(way) for edit in edits]
