"""How many seats an account has, and whom of them nobody knows: counted along with every change."""

from collections.abc import Mapping, Sequence

from planner.domain.org import Seat, tenure_by_seat
from planner.domain.plan import Plan, derived
from planner.domain.record import Edit, Id


def seat_count(plan: Plan, account: Id) -> int:
    return _counts(plan).get(account, 0)


def unknown_count(plan: Plan, account: Id) -> int:
    """Seats where somebody sits whom we do not know."""
    held = tenure_by_seat(plan)
    return sum(1 for id, of in _unknown(plan).items() if of == account and id not in held)


def _carry_counts(counts: Mapping[Id, int], _plan: Plan, edits: Sequence[Edit]) -> Mapping[Id, int]:
    carried = dict(counts)
    for edit in edits:
        for record, by in ((edit.before, -1), (edit.after, 1)):
            if isinstance(record, Seat):
                carried[record.account] = carried.get(record.account, 0) + by
    return carried


@derived(Seat, carry=_carry_counts)
def _counts(plan: Plan) -> Mapping[Id, int]:
    found: dict[Id, int] = {}
    for seat in plan.all(Seat):
        found[seat.account] = found.get(seat.account, 0) + 1
    return found


def _carry_unknown(unknown: Mapping[Id, Id], _plan: Plan, edits: Sequence[Edit]) -> Mapping[Id, Id]:
    carried = dict(unknown)
    for edit in edits:
        carried.pop(edit.id, None)
        if isinstance(edit.after, Seat) and edit.after.unknown:
            carried[edit.id] = edit.after.account
    return carried


@derived(Seat, carry=_carry_unknown)
def _unknown(plan: Plan) -> Mapping[Id, Id]:
    """The account of every seat that is marked so."""
    return {seat.id: seat.account for seat in plan.all(Seat) if seat.unknown}
