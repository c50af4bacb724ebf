"""Paints what the mouse is about: a lifted box, a line on its way, a band around several."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.domain.record import Id
from planner.domain.text import Text
from planner.ui.chart.aiming import Aim, handle
from planner.ui.chart.dragging import Spot
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.ui.chart.view import ChartView

HELD = QPointF(14, 18)
"""A lifted box hangs below the mouse: what it would be dropped on stays in sight."""


class Drag(NamedTuple):
    """What the hand does just now: the mouse `at`, and where it would end."""

    aim: Aim
    seat: Id
    at: QPointF
    spot: Spot | None

    @property
    def refusal(self) -> Text | None:
        return None if self.spot is None else self.spot.refusal


def paint_band(painter: QPainter, theme: Theme, band: QRectF) -> None:
    painter.setPen(QPen(theme.accent, 1))
    ground = QColor(theme.accent)
    ground.setAlpha(28)
    painter.setBrush(ground)
    painter.drawRect(band)


def paint_ghost(painter: QPainter, view: ChartView, drag: Drag) -> None:
    """The lifted box, and why it may not stay there."""
    box = view.box_in_window(drag.seat)
    if box is None:
        return
    ghost = QRectF(drag.at + HELD, box.size())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.85)
    view.paint_box(painter, drag.seat, ghost.topLeft())
    painter.setOpacity(1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(view.desk.theme.accent, 1.5))
    painter.drawRoundedRect(ghost, 8, 8)
    if drag.refusal is not None:
        _paint_refusal(painter, view, view.desk.say(drag.refusal), ghost)


def paint_aim(painter: QPainter, view: ChartView, drag: Drag) -> None:
    """A dashed line from the box to the mouse, and why it may not end there."""
    box = view.box_in_window(drag.seat)
    if box is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start = handle(box).center() if drag.aim is Aim.LINK else box.center()
    accent = view.desk.theme.accent
    painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
    painter.drawLine(start, drag.at)
    painter.setBrush(accent)
    painter.drawEllipse(drag.at, 4, 4)
    if drag.refusal is not None:
        at = QRectF(drag.at + HELD, QSizeF(0, 0))
        _paint_refusal(painter, view, view.desk.say(drag.refusal), at)


def _paint_refusal(painter: QPainter, view: ChartView, sentence: str, ghost: QRectF) -> None:
    theme = view.desk.theme
    painter.setFont(view.font())
    room = QRectF(0, 0, theme.px(260), theme.px(200))
    flags = Qt.TextFlag.TextWordWrap
    words = painter.boundingRect(room, flags, sentence)
    card = QRectF(ghost.left(), ghost.bottom() + 8, words.width() + 20, words.height() + 14)
    # near the rim of the window the sentence moves in: it must be read
    card.moveRight(min(card.right(), view.width() - 8.0))
    card.moveBottom(min(card.bottom(), view.height() - 8.0))
    painter.setPen(QPen(theme.due, 1))
    painter.setBrush(theme.due_soft)
    painter.drawRoundedRect(card, 7, 7)
    painter.setPen(theme.ink)
    painter.drawText(card.adjusted(10, 7, -10, -7), flags, sentence)
