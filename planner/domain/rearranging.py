"""Steps by keyboard: a seat among its siblings, up beside its manager, down under its sibling."""

from planner.domain.charting import move_seat
from planner.domain.errors import Refused
from planner.domain.org import Seat, reports_under
from planner.domain.plan import Plan
from planner.domain.record import Change, Id
from planner.domain.text import text


def step_aside(plan: Plan, id: Id, step: int) -> Change:
    """Past the next sibling to the right (1) or to the left (-1)."""
    siblings = [s.id for s in _row(plan, id)]
    here = siblings.index(id)
    there = here + step
    if not 0 <= there < len(siblings):
        raise Refused(text("It is the first or the last of its row already."))
    rest = siblings[:here] + siblings[here + 1 :]
    before = rest[there] if there < len(rest) else None
    return move_seat(plan, id, plan.get(Seat, id).manager, before=before)


def step_up(plan: Plan, id: Id) -> Change:
    """Out from under its manager: right after it, under the same boss."""
    seat = plan.get(Seat, id)
    if seat.manager is None:
        raise Refused(text("It reports to nobody already."))
    manager = plan.get(Seat, seat.manager)
    row = [s.id for s in _row(plan, manager.id)]
    after = row.index(manager.id) + 1
    return move_seat(plan, id, manager.manager, before=row[after] if after < len(row) else None)


def step_down(plan: Plan, id: Id) -> Change:
    """Under the sibling on its left, as the last of its reports."""
    row = [s.id for s in _row(plan, id)]
    here = row.index(id)
    if here == 0:
        raise Refused(text("There is no seat before it to report to."))
    return move_seat(plan, id, row[here - 1])


def _row(plan: Plan, id: Id) -> list[Seat]:
    seat = plan.get(Seat, id)
    return reports_under(plan, seat.account, seat.manager)
