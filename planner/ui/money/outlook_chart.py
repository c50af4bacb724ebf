"""The outlook as bars: what comes in up, what is due to partners down, and where that leads."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.domain.money import shown
from planner.domain.outlook import Month, Outlook
from planner.session.forecast import Forecast
from planner.ui.desk import Desk
from planner.ui.money.small_print import painter_in_small_print
from planner.ui.today.days import SHORT_MONTHS

HEIGHT = 240
WIDEST_BAR = 46


class OutlookChart(QWidget):
    """Every figure of it stands in the table below; its accessible name says the outcome."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme = desk, desk.theme
        self._shown: Forecast | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(desk.theme.px(HEIGHT))

    def show_forecast(self, forecast: Forecast, words: str) -> None:
        self._shown = forecast
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        px = self._theme.px
        painter = painter_in_small_print(self, px(11))
        room = QRectF(px(8), px(34), self.width() - px(16), self.height() - px(76))
        self._draw_legend(painter)
        drawing = _Drawing(room, self._shown)
        painter.setPen(QPen(self._theme.wire, 1))
        painter.drawLine(QPointF(room.left(), drawing.zero), QPointF(room.right(), drawing.zero))
        for n, month in enumerate(self._shown.as_usual.months):
            self._draw_month(painter, drawing, n, month)
        self._draw_running(painter, drawing, self._shown.as_usual, self._theme.ink)
        if self._shown.delayed is not self._shown.as_usual:
            self._draw_running(painter, drawing, self._shown.delayed, self._theme.bad, dashed=True)

    def _legend(self) -> list[tuple[str, QColor, bool]]:
        says, theme = self._desk.text, self._theme
        found = [
            (says("Expected from customers"), theme.accent, True),
            (says("Promised to partners"), theme.due, True),
            (says("To be earned by partners"), theme.due_soft, True),
            (says("Running sum"), theme.ink, False),
        ]
        if self._shown is not None and self._shown.delayed is not self._shown.as_usual:
            found.append((says("Running sum, paid later"), theme.bad, False))
        return found

    def _draw_legend(self, painter: QPainter) -> None:
        px, x = self._theme.px, float(self._theme.px(8))
        for words, colour, filled in self._legend():
            mark = QRectF(x, px(8) if filled else px(12), px(12), px(10) if filled else px(2))
            painter.fillRect(mark, colour)
            if colour == self._theme.due_soft:
                painter.setPen(QPen(self._theme.due, 1))
                painter.drawRect(mark)
            painter.setPen(self._theme.ink2)
            painter.drawText(QPointF(x + px(17), px(17)), words)
            x += px(17) + painter.fontMetrics().horizontalAdvance(words) + px(18)

    def _draw_month(self, painter: QPainter, drawing: "_Drawing", n: int, month: Month) -> None:
        theme = self._theme
        painter.fillRect(drawing.bar(n, 0, month.coming), theme.accent)
        painter.fillRect(drawing.bar(n, 0, -month.promised), theme.due)
        rest = drawing.bar(n, -month.promised, -month.promised - month.to_earn)
        if month.to_earn:
            painter.fillRect(rest, theme.due_soft)
            painter.setPen(QPen(theme.due, 1))
            painter.drawRect(rest)
        painter.setPen(theme.ink3)
        name = self._desk.say(SHORT_MONTHS[month.period.start.month - 1])
        place = QRectF(
            drawing.middle(n) - theme.px(40),
            self.height() - theme.px(18),
            theme.px(80),
            theme.px(16),
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_running(
        self,
        painter: QPainter,
        drawing: "_Drawing",
        of: Outlook,
        colour: QColor,
        *,
        dashed: bool = False,
    ) -> None:
        line = QPolygonF()
        for n, month in enumerate(of.months):
            line.append(QPointF(drawing.middle(n), drawing.y(month.running)))
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 2, style, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(line)
        low = of.lowest
        if low.running < 0:
            at = QPointF(drawing.middle(of.months.index(low)), drawing.y(low.running))
            painter.setBrush(colour)
            painter.drawEllipse(at, 3, 3)
            painter.setPen(colour)
            said = shown(low.running, self._shown.currency if self._shown else "CNY")
            wide = painter.fontMetrics().horizontalAdvance(said)
            painter.drawText(at + QPointF(-wide / 2, self._theme.px(15)), said)


class _Drawing:
    """Where amounts and months stand in the room there is."""

    def __init__(self, room: QRectF, of: Forecast) -> None:
        self._room = room
        both = (*of.as_usual.months, *of.delayed.months)
        self._count = len(of.as_usual.months)
        self._high = max(1, *(max(m.coming, m.running) for m in both))
        self._low = min(0, *(min(-m.promised - m.to_earn, m.running) for m in both))
        self.zero = self.y(0)

    def y(self, amount: int) -> float:
        share = (self._high - amount) / (self._high - self._low)
        return self._room.top() + share * self._room.height()

    def middle(self, n: int) -> float:
        return self._room.left() + self._room.width() * (n + 0.5) / self._count

    def bar(self, n: int, start: int, stop: int) -> QRectF:
        wide = min(WIDEST_BAR, self._room.width() / self._count * 0.5)
        top, bottom = sorted((self.y(start), self.y(stop)))
        return QRectF(self.middle(n) - wide / 2, top, wide, bottom - top)
