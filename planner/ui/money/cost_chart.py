"""What each variant costs, over how much money comes in: jumps and crossings can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.domain.money import shown
from planner.ui.desk import Desk
from planner.ui.money.small_print import painter_in_small_print

HEIGHT = 240
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine,
          Qt.PenStyle.DashDotLine)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Curve:
    """(money received, cost) of a variant, in minor units."""

    name: str
    points: tuple[tuple[int, int], ...]


class CostChart(QWidget):
    """`here` is the money received as given: a line stands there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme = desk, desk.theme
        self._curves: Sequence[Curve] = ()
        self._here, self._currency = 0, "CNY"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(desk.theme.px(HEIGHT))

    def show_curves(self, curves: Sequence[Curve], here: int, currency: str) -> None:
        self._curves, self._here, self._currency = curves, here, currency
        self.setAccessibleName(
            self._desk.text(
                "Cost of {names} over the money", names=", ".join(c.name for c in curves)
            )
        )
        self.update()

    def colour(self, n: int) -> QColor:
        theme = self._theme
        return (theme.accent, theme.due, theme.good, theme.bad)[n % 4]

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        right = max((x for c in self._curves for x, _ in c.points), default=0)
        top = max((y for c in self._curves for _, y in c.points), default=0)
        if right <= 0 or top <= 0:
            return
        px = self._theme.px
        painter = painter_in_small_print(self, px(11))
        room = QRectF(px(8), px(48), self.width() - px(16), self.height() - px(72))
        self._draw_frame(painter, room, right, top)
        for n, curve in enumerate(self._curves):
            line = QPolygonF()
            for x, y in curve.points:
                line.append(
                    QPointF(
                        room.left() + room.width() * max(x, 0) / right,
                        room.bottom() - room.height() * max(y, 0) / top,
                    )
                )
            painter.setPen(QPen(self.colour(n), 2, STYLES[n % len(STYLES)]))
            painter.drawPolyline(line)
        self._draw_legend(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        px, x = self._theme.px, float(self._theme.px(8))
        for n, curve in enumerate(self._curves):
            painter.setPen(QPen(self.colour(n), 2, STYLES[n % len(STYLES)]))
            painter.drawLine(QPointF(x, px(10)), QPointF(x + px(22), px(10)))
            painter.setPen(self._theme.ink2)
            painter.drawText(QPointF(x + px(28), px(14)), curve.name)
            x += px(28) + painter.fontMetrics().horizontalAdvance(curve.name) + px(18)

    def _draw_frame(self, painter: QPainter, room: QRectF, right: int, top: int) -> None:
        theme, px, currency = self._theme, self._theme.px, self._currency
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.topLeft(), room.topRight())
        if 0 < self._here <= right:
            x = room.left() + room.width() * self._here / right
            painter.setPen(QPen(theme.wire, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.setPen(theme.ink3)
        below = self.height() - px(8)
        painter.drawText(
            QPointF(room.left(), px(40)),
            self._desk.text("Cost up to {amount}", amount=shown(top, currency)),
        )
        words = self._desk.text("Money received: {amount}", amount=shown(right, currency))
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(room.right() - wide, below), words)
        painter.drawText(QPointF(room.left(), below), shown(0, self._currency))
