"""The board itself: columns of cards, painted as far as they are seen, moved by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from typing_extensions import override

from planner.domain.processes import Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.ui.board.board_painter import Marks
from planner.ui.board.card_faces import CardFaces
from planner.ui.board.drag import Drag
from planner.ui.board.keys import target
from planner.ui.board.surface import BoardSurface
from planner.ui.desk import Desk


class BoardView(BoardSurface):
    """`picked` carries the purchase the cursor went to; `moved` purchase and stage; `opened` the
    purchase of Enter or a double click."""

    picked = Signal(object)
    moved = Signal(object, object)
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.drag = Drag(self)
        self.setAccessibleName(desk.text("Procurement board"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # What is shown

    def show_lanes(
        self, stages: Sequence[Stage], purchases: Sequence[Purchase], faces: CardFaces
    ) -> None:
        """These purchases in these columns; the cursor stays on its card while it is there."""
        self._put(stages, purchases, faces)
        if self.lane_of(self.chosen) is None:
            self.chosen = None
        self._describe()

    def choose(self, purchase: Id | None) -> None:
        """Put the cursor on the card and bring it into sight."""
        if purchase == self.chosen:
            return
        self.chosen = purchase
        self._describe()
        if self.hasFocus():
            said = QAccessibleAnnouncementEvent(self, self.accessibleDescription())
            QAccessible.updateAccessibility(said)
        self.reveal()
        self.viewport().update()

    def _describe(self) -> None:
        found = self.lane_of(self.chosen)
        if found is None:
            self.setAccessibleDescription(self.desk.text("No card chosen"))
            return
        lane = self.lanes[found[0]]
        face = self._faces.of(lane.purchases[found[1]])
        column = self.painter.heading(lane.stage)
        self.setAccessibleDescription(f"{column}: {face.spoken()}")

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        marks = Marks(
            chosen=self.chosen,
            lit=self.drag.lane,
            lifted=self.drag.lifted,
            focused=self.hasFocus(),
        )
        for n, lane in enumerate(self.lanes):
            rect = self.lane_rect(n)
            if rect.right() < 0 or rect.left() > self.viewport().width():
                continue
            cards = [
                (laid.purchase.id, self._faces.of(laid.purchase), self.card_rect(n, laid))
                for laid in self._seen(n)
            ]
            self.painter.paint_lane(painter, n, lane, rect, cards, marks)
        self.drag.paint(painter, self._faces)
        painter.end()
        self._fit_bars()

    # Gestures

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        card = self.card_at(event.position().toPoint())
        if card is not None:
            self.drag.press(card, event.position().toPoint())
            self._pick(card.id)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.drag.move(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dropped = self.drag.drop()
        if dropped is not None:
            self.moved.emit(*dropped)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position().toPoint())
        if card is not None:
            self.opened.emit(card.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.drag.lifted is not None:
            self.drag.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.opened.emit(self.chosen)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._shift(event)
        else:
            aimed = target(self.lanes, self.lane_of(self.chosen), event.key())
            if aimed is None:
                super().keyPressEvent(event)
            else:
                self._pick(self.lanes[aimed[0]].purchases[aimed[1]].id)

    def _shift(self, event: QKeyEvent) -> None:
        """Ctrl+Left and Ctrl+Right take the card a stage on or back."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        found = self.lane_of(self.chosen)
        if step is None or found is None:
            super().keyPressEvent(event)
        elif 0 <= found[0] + step < len(self.lanes):
            self.moved.emit(self.chosen, self.lanes[found[0] + step].stage.id)

    def _pick(self, purchase: Id) -> None:
        if purchase != self.chosen:
            self.choose(purchase)
            self.picked.emit(purchase)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            card = self.card_at(event.pos())
            if card is not None and not QApplication.mouseButtons():
                self.painter.show_reason(self, event.globalPos(), self._faces.of(card))
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
