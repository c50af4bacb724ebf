"""Where a box that is being dragged would go, and how that is shown while it is dragged."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF

from planner.domain.errors import Refused
from planner.domain.org import Seat
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.several import move_seats
from planner.domain.text import Text, text
from planner.ui.chart.drawing import Drawing

EDGE_SHARE = 0.22
"""The outer fifth of a box means beside it, the rest below it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Below `under`, in front of `before` or last. A halo around the new manager or a line where
    it would stand shows it; `refusal` says why it cannot."""

    under: Id | None
    before: Id | None
    halo: QRectF | None = None
    insert: QLineF | None = None
    refusal: Text | None = None


NOWHERE = text("Drop it on a seat, or between two.")


def spot(
    plan: Plan, drawing: Drawing, seat: Id, point: QPointF, chosen: Sequence[Id] = ()
) -> Spot | None:
    """What dropping `seat`, with the others `chosen`, at the point of the chart would do; None:
    nothing."""
    found = _spot(plan, drawing, seat, point)
    moving = chosen if seat in chosen else (seat,)
    return None if found is None else _tried(plan, moving, found)


def _spot(plan: Plan, drawing: Drawing, seat: Id, point: QPointF) -> Spot | None:
    box = drawing.box_at(point)
    if box is None:
        return _between(plan, drawing, seat, point)
    owner = plan.find(Seat, drawing.boxes.seats[box])
    if owner is None or (owner.id == seat and not drawing.boxes.hidden[box]):
        return None
    rect = drawing.rect(box)
    share = (point.x() - rect.x()) / rect.width()
    if drawing.runs_down(box):
        share = (point.y() - rect.y()) / rect.height()
    if not drawing.boxes.hidden[box] and not EDGE_SHARE <= share <= 1 - EDGE_SHARE:
        return _beside(plan, drawing, box, after=share > 0.5)
    return Spot(owner.id, None, halo=rect)


def _between(plan: Plan, drawing: Drawing, seat: Id, point: QPointF) -> Spot | None:
    """In the gap next to a box of the same row."""
    reach = drawing.layout.gaps.beside + 2
    for step, after in ((-reach, True), (reach, False)):
        way = QPointF(0, step) if drawing.layout.sideways else QPointF(step, 0)
        box = drawing.box_at(point + way)
        if box is not None and not drawing.boxes.hidden[box]:
            if drawing.boxes.seats[box] == seat:
                continue
            return _beside(plan, drawing, box, after=after)
    return None


def _beside(plan: Plan, drawing: Drawing, box: int, *, after: bool) -> Spot:
    sibling = plan.get(Seat, drawing.boxes.seats[box])
    rect, half = drawing.rect(box), drawing.layout.gaps.beside / 2
    x = rect.right() + half if after else rect.left() - half
    line = QLineF(x, rect.top() - 6, x, rect.bottom() + 6)
    if drawing.runs_down(box):
        y = rect.bottom() + 6 if after else rect.top() - 6
        line = QLineF(rect.left() - 6, y, rect.right() + 6, y)
    before: Id | None = sibling.id
    if after:
        before = _next_sibling(drawing, box)
    return Spot(sibling.manager, before, insert=line)


def _next_sibling(drawing: Drawing, box: int) -> Id | None:
    """The report of the same manager that follows; None after the last."""
    siblings = drawing.layout.siblings(box)
    following = siblings.index(box) + 1
    return drawing.boxes.seats[siblings[following]] if following < len(siblings) else None


def _tried(plan: Plan, moving: Sequence[Id], found: Spot) -> Spot:
    """The command is pure: asked beforehand, it says what it would refuse."""
    try:
        move_seats(plan, moving, found.under, before=found.before)
    except Refused as refused:
        return Spot(found.under, found.before, found.halo, found.insert, refused.text)
    return found
