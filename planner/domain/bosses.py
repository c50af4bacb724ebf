"""Seats that do not simply stand below one manager: with a second boss, or outside the tree."""

from dataclasses import replace

from planner.domain.errors import Refused
from planner.domain.org import Seat, roots
from planner.domain.plan import Plan
from planner.domain.record import Change, Id, replaced
from planner.domain.text import text


def set_second_boss(plan: Plan, id: Id, boss: Id | None) -> Change:
    """Let the seat report to `boss` as well (a dotted line), or to nobody else any more."""
    seat = plan.get(Seat, id)
    label = text("Second boss of {title}", title=seat.title) if seat.title else text("Second boss")
    if boss is None:
        return Change(label, replaced(seat, replace(seat, dotted=None)))
    other = plan.get(Seat, boss)
    if other.account != seat.account:
        raise Refused(text("Both seats must be in the same account."))
    if other == seat:
        raise Refused(text("A seat cannot report to itself."))
    if boss == seat.manager:
        raise Refused(text("It reports there already. A second boss is another one."))
    return Change(label, replaced(seat, replace(seat, dotted=boss)))


def set_outside(plan: Plan, id: Id, *, outside: bool) -> Change:
    """Put the seat and its branch beside the tree (design institute, adviser), where it reports
    to nobody; or take it in again as a seat at the top."""
    seat = plan.get(Seat, id)
    after = replace(seat, outsider=outside)
    if outside and seat.manager is not None:
        place = max(s.place for s in roots(plan, seat.account)) + 1
        after = replace(after, manager=None, place=place)
    said = seat.title or text("the seat")
    label = text("Put {title} outside", title=said)
    if not outside:
        label = text("Take {title} into the tree", title=said)
    return Change(label, replaced(seat, after))
