"""A card under way to another column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication

from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.ui.board.card_faces import CardFaces, order

if TYPE_CHECKING:
    from planner.ui.board.view import BoardView

TICK_MS = 16


class Drag(QObject):
    """Follows the pointer from the press to the drop. `lane` is the column that would take it."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view
        self._card: Purchase | None = None
        self._from = QPoint()
        self._grip = QPoint()
        self._at = QPoint()
        self._under_way = False
        self._scrolling = QTimer(self, interval=TICK_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def lifted(self) -> Id | None:
        return self._card.id if self._card and self._under_way else None

    @property
    def lane(self) -> int | None:
        return self._view.lane_at(self._at) if self.lifted is not None else None

    def press(self, card: Purchase, at: QPoint) -> None:
        self._card, self._from, self._at = card, at, at
        self._grip = at - self._view.rect_of(card.id).topLeft()
        self._under_way = False

    def move(self, at: QPoint) -> None:
        if self._card is None:
            return
        self._at = at
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._under_way:
            self._under_way = True
            self._scrolling.start()
        self._view.viewport().update()

    def drop(self) -> tuple[Id, Id] | None:
        """Purchase and stage, where it was dragged to another column."""
        card, lane = self._card, self.lane
        self.give_up()
        if card is None or lane is None:
            return None
        stage = self._view.lanes[lane].stage.id
        return (card.id, stage) if stage != card.stage else None

    def give_up(self) -> None:
        self._card, self._under_way = None, False
        self._scrolling.stop()
        self._view.viewport().update()

    def paint(self, painter: QPainter, faces: CardFaces) -> None:
        """The card under the pointer, and the place in the column where it would lie."""
        if self._card is None or not self._under_way:
            return
        view, lane = self._view, self.lane
        if lane is not None and view.lanes[lane].stage.id != self._card.stage:
            self._paint_place(painter, lane)
        lifted = view.rect_of(self._card.id)
        ghost = QRect(self._at - self._grip, lifted.size())
        view.painter.cards.paint_lifted(painter, faces.of(self._card), ghost)

    def _paint_place(self, painter: QPainter, lane: int) -> None:
        view, card = self._view, self._card
        among = view.lanes[lane].purchases
        index = sum(1 for p in among if card is not None and order(p) < order(card))
        inside, side = view.lane_rect(lane), view.painter.side
        y = view.painter.head - view.verticalScrollBar().value()
        if index:
            y += view.lanes[lane].place(index - 1).bottom + view.painter.gap
        y = max(y, view.painter.head) - view.painter.gap // 2
        left, right = inside.left() + side + 3, inside.right() - side - 2
        painter.setPen(QPen(view.desk.theme.accent, 2))
        painter.setBrush(view.desk.theme.accent)
        painter.drawLine(QLineF(left, y, right, y))
        painter.drawEllipse(QPointF(left, y), 3, 3)

    def _scroll(self) -> None:
        """Near an edge the board moves along."""
        view, edge = self._view, self._view.desk.theme.px(36)
        room = view.viewport().rect()
        for at, low, high, bar in (
            (self._at.x(), room.left(), room.right(), view.horizontalScrollBar()),
            (self._at.y(), view.painter.head, room.bottom(), view.verticalScrollBar()),
        ):
            if at < low + edge:
                bar.setValue(bar.value() - edge // 3)
            elif at > high - edge:
                bar.setValue(bar.value() + edge // 3)
