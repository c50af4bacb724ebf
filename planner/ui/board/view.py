"""The board itself: columns of cards, painted as far as they are seen, moved by mouse and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QToolTip
from typing_extensions import override

from planner.domain.processes import Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.ui.board.board_painter import BoardPainter, Marks
from planner.ui.board.card_faces import CardFaces
from planner.ui.board.drag import Drag
from planner.ui.board.keys import target
from planner.ui.board.lanes import Laid, Lane
from planner.ui.desk import Desk


class BoardView(QAbstractScrollArea):
    """`picked` carries the purchase the cursor went to; `moved` purchase and stage; `opened` the
    purchase of Enter or a double click."""

    picked = Signal(object)
    moved = Signal(object, object)
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lanes: list[Lane] = []
        self._stages: list[tuple[Stage, list[Purchase]]] = []
        self._laid_for = 0
        self.chosen: Id | None = None
        self.painter = BoardPainter(desk)
        self._faces = CardFaces(desk)
        self.drag = Drag(self)
        self._name = desk.text("Procurement board")
        self.setAccessibleName(self._name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(False)
        self.horizontalScrollBar().setSingleStep(desk.theme.px(40))
        self.verticalScrollBar().setSingleStep(desk.theme.px(40))

    # What is shown

    def show_lanes(
        self, stages: Sequence[Stage], purchases: Sequence[Purchase], faces: CardFaces
    ) -> None:
        """These purchases in these columns; the cursor stays on its card while it is there."""
        by_stage: dict[Id, list[Purchase]] = {s.id: [] for s in stages}
        for each in purchases:
            if each.stage in by_stage:
                by_stage[each.stage].append(each)
        self._stages = [(stage, by_stage[stage.id]) for stage in stages]
        self._faces = faces
        self._lay_out()
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

    def reveal(self) -> None:
        """Scroll until the chosen card is wholly seen."""
        found = self.lane_of(self.chosen)
        if found is None:
            return
        lane, index = found
        laid = self.lanes[lane].place(index)
        self._fit_bars()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        left = lane * self.painter.pitch(self.lane_width())
        _into_sight(across, left, left + self.lane_width(), self.viewport().width())
        _into_sight(down, laid.top, laid.bottom + self.painter.foot, self._cards_height())

    def lane_of(self, purchase: Id | None) -> tuple[int, int] | None:
        """Lane and place in it."""
        for n, lane in enumerate(self.lanes):
            index = lane.index(purchase)
            if index is not None:
                return n, index
        return None

    # Where everything is

    def lane_width(self) -> int:
        return self.painter.lane_width(self.viewport().width(), len(self.lanes))

    def lane_rect(self, lane: int) -> QRect:
        """In the viewport."""
        width = self.lane_width()
        left = lane * self.painter.pitch(width) - self.horizontalScrollBar().value()
        return QRect(left, 0, width, self.viewport().height())

    def card_rect(self, lane: int, laid: Laid) -> QRect:
        inside = self.lane_rect(lane)
        side = self.painter.side
        top = self.painter.head + laid.top - self.verticalScrollBar().value()
        return QRect(inside.left() + side, top, inside.width() - 2 * side, laid.height)

    def rect_of(self, purchase: Id) -> QRect:
        """Where its card is in the viewport; an empty rectangle where it has none."""
        found = self.lane_of(purchase)
        if found is None:
            return QRect()
        return self.card_rect(found[0], self.lanes[found[0]].place(found[1]))

    def lane_at(self, at: QPoint) -> int | None:
        width = self.lane_width()
        across = at.x() + self.horizontalScrollBar().value()
        lane = across // self.painter.pitch(width)
        return lane if 0 <= lane < len(self.lanes) else None

    def card_at(self, at: QPoint) -> Purchase | None:
        lane = self.lane_at(at)
        if lane is None or at.y() < self.painter.head:
            return None
        for laid in self._seen(lane):
            if self.card_rect(lane, laid).contains(at):
                return laid.purchase
        return None

    def _seen(self, lane: int) -> list[Laid]:
        top = self.verticalScrollBar().value()
        return list(self.lanes[lane].between(top, top + self._cards_height()))

    def _cards_height(self) -> int:
        return self.viewport().height() - self.painter.head

    def _lay_out(self) -> None:
        width = self.painter.lane_width(self.viewport().width(), len(self._stages))
        inside = width - 2 * self.painter.side

        def measure(purchase: Purchase) -> int:
            return self.painter.cards.shape(self._faces.of(purchase), inside).height

        gap = self.painter.gap
        self.lanes = [Lane(stage, among, measure, gap) for stage, among in self._stages]
        self._laid_for = width
        self._fit_bars()
        self.viewport().update()

    def _fit_bars(self) -> None:
        width = self.viewport().width()
        whole = len(self.lanes) * self.painter.pitch(self.lane_width()) - self.painter.between
        self.horizontalScrollBar().setRange(0, max(0, whole - width))
        self.horizontalScrollBar().setPageStep(width)
        tallest = max((lane.height for lane in self.lanes), default=0) + self.painter.foot
        self.verticalScrollBar().setRange(0, max(0, tallest - self._cards_height()))
        self.verticalScrollBar().setPageStep(max(1, self._cards_height()))

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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.lane_width() != self._laid_for:
            self._lay_out()
        else:
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


def _into_sight(bar: QScrollBar, first: int, last: int, room: int) -> None:
    if first < bar.value():
        bar.setValue(first)
    elif last > bar.value() + room:
        bar.setValue(min(first, last - room))
