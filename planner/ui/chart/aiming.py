"""Drags that end on a seat: a second boss, a person who moves, a line between two people."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt

from planner.domain import bosses, links, tenures
from planner.domain.errors import Refused
from planner.domain.org import Seat, holder
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.dragging import Spot
from planner.ui.chart.drawing import Drawing

GRIP = 5.0
"""Radius of the handle from which a line is drawn, in the window."""


class Aim(Enum):
    """What a drag does: the keys held when it begins, or the handle, decide."""

    MOVE = "move"
    PERSON = "person"
    BOSS = "boss"
    LINK = "link"


NOWHERE_TO: dict[Aim, Text] = {
    Aim.PERSON: text("Drop the person on another seat."),
    Aim.BOSS: text("Drop it on the seat of the second boss."),
    Aim.LINK: text("End the line on somebody."),
}


def aim_of(held: Qt.KeyboardModifier) -> Aim:
    if held & Qt.KeyboardModifier.AltModifier:
        return Aim.BOSS
    return Aim.PERSON if held & Qt.KeyboardModifier.ControlModifier else Aim.MOVE


def handle(box: QRectF) -> QRectF:
    """The handle of a box of the window: on the middle of its right side."""
    middle = QPointF(box.right() + 2, box.center().y())
    return QRectF(middle.x() - GRIP, middle.y() - GRIP, 2 * GRIP, 2 * GRIP)


def aimed(deeds: Deeds, drawing: Drawing, aim: Aim, seat: Id, point: QPointF) -> Spot | None:
    """What ending the drag at the point of the chart would do; None: nothing."""
    box = drawing.box_at(point)
    if box is None or drawing.boxes.hidden[box] or drawing.boxes.seats[box] == seat:
        return None
    other = drawing.boxes.seats[box]
    rect = drawing.rect(box)
    try:
        _try(deeds, aim, seat, other)
    except Refused as refused:
        return Spot(other, None, halo=rect, refusal=refused.text)
    return Spot(other, None, halo=rect)


def _try(deeds: Deeds, aim: Aim, seat: Id, other: Id) -> None:
    """The commands are pure: asked beforehand, they say what they would refuse."""
    session = deeds.desk.session
    plan = session.plan
    plan.get(Seat, other)
    if aim is Aim.BOSS:
        bosses.set_second_boss(plan, seat, other)
    elif aim is Aim.LINK:
        ends = links.holder_to_link(plan, seat), links.holder_to_link(plan, other)
        links.add_link(plan, deeds.link_kind, *ends)
    elif holder(plan, other) is None:
        tenures.move_person(plan, seat, other, on=session.today)
    else:
        tenures.swap_people(plan, seat, other, on=session.today)


def done(deeds: Deeds, aim: Aim, seat: Id, other: Id) -> None:
    """Carry out what the drag was for."""
    if aim is Aim.BOSS:
        deeds.second_boss(seat, other)
    elif aim is Aim.LINK:
        deeds.link(seat, other)
    else:
        deeds.move_person(seat, other)
