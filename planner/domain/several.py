"""What can be done to several chosen seats at once; each is one change, undone at once."""

from collections.abc import Collection
from dataclasses import replace

from planner.domain.charting import check_move, edit_seat, move_seat, remove_seat, reporting_to
from planner.domain.leaving import gone
from planner.domain.org import Person, Seat, branch, holder, reports_under, topmost
from planner.domain.plan import Plan
from planner.domain.processes import BuyingRole
from planner.domain.record import Change, Edit, Id, replaced
from planner.domain.roles import involve, set_role
from planner.domain.text import Text, text
from planner.domain.together import Step, together


def edit_seats(plan: Plan, /, ids: Collection[Id], **fields: object) -> Change:
    """Set the same `title`, `department`, `function` or `assistant` of all the seats."""
    edits = [edit for id in dict.fromkeys(ids) for edit in edit_seat(plan, id, **fields)]
    return Change(text("Edit {n} seats", n=len(ids)), tuple(edits))


def move_seats(
    plan: Plan, ids: Collection[Id], under: Id | None, *, before: Id | None = None
) -> Change:
    """Let the seats report to another, or to nobody, in front of `before` or last, in the order
    they have. Chosen seats below other chosen ones stay where they are and so move along."""
    moving = topmost(plan, ids)
    if len(moving) == 1:
        return move_seat(plan, moving[0].id, under, before=before)
    for seat in moving:
        _check(plan, seat, under, moving[0])
    own = {s.id for s in moving}
    now = reports_under(plan, moving[0].account, under) if moving else []
    siblings = [s for s in now if s.id not in own]
    here = next((i for i, s in enumerate(now) if s.id == before), len(now))
    at = sum(1 for s in now[:here] if s.id not in own)
    ordered = [*siblings[:at], *(reporting_to(s, under) for s in moving), *siblings[at:]]
    edits: list[Edit] = []
    for place, seat in enumerate(ordered):
        edits.extend(replaced(plan.get(Seat, seat.id), replace(seat, place=place)))
    return Change(text("Move {n} seats", n=len(moving)), tuple(edits))


def _check(plan: Plan, seat: Seat, under: Id | None, first: Seat) -> None:
    if under is not None:
        check_move(plan, seat, plan.get(Seat, under))
    elif seat.account != first.account:
        check_move(plan, seat, first)


def remove_seats(plan: Plan, ids: Collection[Id], *, along: bool) -> Change:
    """Remove the seats; their reports move up, or go `along` with everything below them."""
    label = text("Remove {n} seats", n=len(ids))
    if along:
        leaving = [s for top in topmost(plan, ids) for s in branch(plan, top)]
        return Change(label, gone(plan, leaving))
    return Change(label, together(plan, [_removing(id) for id in ids]))


def _removing(id: Id) -> Step:
    return lambda plan: remove_seat(plan, id)


def involve_several(plan: Plan, /, purchase: Id, seats: Collection[Id], **fields: object) -> Change:
    """Note the same of the holders of all the seats in a purchase."""
    who = people_of(plan, seats)
    return Change(_roles_of(who), together(plan, [_noting(purchase, w, fields) for w in who]))


def _noting(purchase: Id, who: Id, fields: dict[str, object]) -> Step:
    return lambda plan: involve(plan, purchase, who, **fields)


def set_role_of_several(
    plan: Plan, purchase: Id, seats: Collection[Id], role: BuyingRole, *, on: bool
) -> Change:
    """Give the role to the holders of all the seats, or take it back."""
    who = people_of(plan, seats)
    return Change(_roles_of(who), together(plan, [_giving(purchase, w, role, on) for w in who]))


def _giving(purchase: Id, who: Id, role: BuyingRole, on: bool) -> Step:  # noqa: FBT001
    return lambda plan: set_role(plan, purchase, who, role, on=on)


def people_of(plan: Plan, seats: Collection[Id]) -> list[Id]:
    """Whom a purchase notes for the seats: their holders, each once, or the seat itself."""
    found: dict[Id, None] = {}
    for id in seats:
        person: Person | None = holder(plan, plan.get(Seat, id).id)
        found[id if person is None else person.id] = None
    return list(found)


def _roles_of(who: Collection[Id]) -> Text:
    return text("Role of {n} people", n=len(who))
