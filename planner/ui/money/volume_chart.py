"""How the volume base of a period grew, step by step, with the bounds of the tiers."""

from calendar import monthrange
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.domain.money import half_up, shown
from planner.language import MONTHS
from planner.session.partner_books import Course
from planner.ui.desk import Desk
from planner.ui.money.small_print import painter_in_small_print


class VolumeChart(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme = desk, desk.theme
        self._course: Course | None = None
        self._currency, self._today = "CNY", date.max
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(desk.theme.px(180))

    def show_course(self, course: Course, currency: str, today: date) -> None:
        self._course, self._currency, self._today = course, currency, today
        last = course.points[-1][1] if course.points else Fraction(0)
        base = shown(half_up(last), currency)
        bounds = ", ".join(self._tier(*tier) for tier in course.tiers)
        words = self._desk.text("Base {base}; {tiers}", base=base, tiers=bounds)
        self.setAccessibleName(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(180))

    def _tier(self, bound: int, pays: str) -> str:
        amount = shown(bound, self._currency)
        return self._desk.text("tier {bound} → {pays}", bound=amount, pays=pays)

    def _top(self, course: Course) -> Fraction:
        """The largest figure of the scale: what was reached, and the next bound above it."""
        reached = max((base for _, base in course.points), default=Fraction(0))
        above = [Fraction(bound) for bound, _ in course.tiers if bound > reached]
        bounds = [Fraction(bound) for bound, _ in course.tiers if bound <= reached]
        return max([reached, *above[:1], *bounds, Fraction(1)]) * Fraction(115, 100)

    def _x(self, day: date, room: QRectF) -> float:
        period = self._course.period if self._course else None
        if period is None:
            return room.left()
        whole = (period.end - period.start).days
        return room.left() + room.width() * (day - period.start).days / whole

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        course = self._course
        if course is None:
            return
        px = self._theme.px
        painter = painter_in_small_print(self, px(11))
        room = QRectF(px(8), px(16), self.width() - px(16), self.height() - px(40))
        top = self._top(course)
        self._draw_grid(painter, course, room)
        self._draw_steps(painter, course, room, top)
        for bound, pays in course.tiers:
            if bound <= top:
                y = room.bottom() - _share(bound, top, room)
                self._draw_tier(painter, room, y, self._tier(bound, pays))

    def _draw_grid(self, painter: QPainter, course: Course, room: QRectF) -> None:
        painter.setPen(QPen(self._theme.line, 1))
        for n in range(4):
            y = round(room.top() + room.height() * n / 3) + 0.5
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(self._theme.ink3)
        day = course.period.start
        while day < course.period.end:
            x = self._x(day, room)
            painter.drawText(QPointF(x, self.height() - self._theme.px(6)), self._month(day))
            days = monthrange(day.year, day.month)[1]
            day = date.fromordinal(day.toordinal() - day.day + 1 + days)

    def _month(self, day: date) -> str:
        if self._desk.language.code == "zh_CN":
            return f"{day.month}月"
        return MONTHS[day.month - 1]

    def _draw_steps(self, painter: QPainter, course: Course, room: QRectF, top: Fraction) -> None:
        line, level = QPolygonF(), room.bottom()
        line.append(QPointF(room.left(), level))
        for day, base in course.points:
            x = self._x(day, room)
            line.append(QPointF(x, level))
            level = room.bottom() - _share(base, top, room)
            line.append(QPointF(x, level))
        until = min(max(self._today, course.period.start), course.period.end)
        line.append(QPointF(self._x(until, room), level))
        painter.setPen(QPen(self._theme.accent, 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPolyline(line)

    def _draw_tier(self, painter: QPainter, room: QRectF, y: float, words: str) -> None:
        pen = QPen(self._theme.good, 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        place = QRectF(room.left(), y - self._theme.px(17), room.width(), self._theme.px(15))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft, words)


def _share(amount: Fraction | int, top: Fraction, room: QRectF) -> float:
    return float(Fraction(max(Fraction(0), Fraction(amount))) / top) * room.height()
