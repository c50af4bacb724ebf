"""Where the columns and cards of the board are, and how it scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
from typing_extensions import override

from planner.domain.processes import Stage
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.ui.board.board_painter import BoardPainter
from planner.ui.board.card_faces import CardFaces, total
from planner.ui.board.lanes import Laid, Lane
from planner.ui.desk import Desk


class BoardSurface(QAbstractScrollArea):
    """All columns scroll down together, below headings that stay. Rectangles are in pixels of the
    viewport."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lanes: list[Lane] = []
        self.chosen: Id | None = None
        self.painter = BoardPainter(desk)
        self._faces = CardFaces(desk)
        self._stages: list[tuple[Stage, list[Purchase]]] = []
        self._laid_for = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(desk.theme.px(40))

    def _put(
        self, stages: Sequence[Stage], purchases: Sequence[Purchase], faces: CardFaces
    ) -> None:
        by_stage: dict[Id, list[Purchase]] = {s.id: [] for s in stages}
        for each in purchases:
            if each.stage in by_stage:
                by_stage[each.stage].append(each)
        self._stages = [(stage, by_stage[stage.id]) for stage in stages]
        self._faces = faces
        self._lay_out()

    def lane_of(self, purchase: Id | None) -> tuple[int, int] | None:
        """Lane and place in it."""
        for n, lane in enumerate(self.lanes):
            index = lane.index(purchase)
            if index is not None:
                return n, index
        return None

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
        self.lanes = [
            Lane(stage, among, measure, gap, total(self.desk, among))
            for stage, among in self._stages
        ]
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.lane_width() != self._laid_for:
            self._lay_out()
        else:
            self._fit_bars()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Where there is nothing below, the wheel goes along the columns."""
        sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        turned = event.angleDelta()
        if turned.y() and (sideways or not self.verticalScrollBar().maximum()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turned.y())
            event.accept()
            return
        super().wheelEvent(event)


def _into_sight(bar: QScrollBar, first: int, last: int, room: int) -> None:
    if first < bar.value():
        bar.setValue(first)
    elif last > bar.value() + room:
        bar.setValue(min(first, last - room))
