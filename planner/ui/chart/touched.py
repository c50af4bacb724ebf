"""Which seats of a chart say something else after some edits."""

from collections.abc import Iterator, Sequence

from planner.domain.org import Person, Seat, Tenure, seats_of
from planner.domain.plan import Plan
from planner.domain.record import Edit, Id
from planner.domain.roles import Involvement


def touched(plan: Plan, edits: Sequence[Edit]) -> set[Id]:
    """The seats whose words, pills or colours the edits can have changed."""
    return {seat for edit in edits for seat in _seats(plan, edit)}


def _seats(plan: Plan, edit: Edit) -> Iterator[Id]:
    for record in (edit.before, edit.after):
        if isinstance(record, Seat):
            yield record.id
        elif isinstance(record, Tenure):
            yield record.seat
        elif isinstance(record, Person):
            yield from (seat.id for seat in seats_of(plan, record.id))
        elif isinstance(record, Involvement):
            if record.seat is not None:
                yield record.seat
            if record.person is not None:
                yield from (seat.id for seat in seats_of(plan, record.person))
