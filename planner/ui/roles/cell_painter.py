"""Paints the cells of the roles page: names over titles, dots, pills and bars."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from planner.domain.roles import CoachTest, Coverage, Stance
from planner.domain.text import Text
from planner.ui.chart.colouring import STANCE_TONES
from planner.ui.desk import Desk
from planner.ui.roles.columns import At, known, mark, role_at
from planner.ui.roles.model import ROW, RolesModel
from planner.ui.roles.rows import MISSING_QUESTIONS, Nobody, Row

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter
HIGHEST = 5


class CellPainter(QStyledItemDelegate):
    def __init__(self, desk: Desk, view: QTableView, model: RolesModel) -> None:
        super().__init__(view)
        self._desk, self._view, self._model = desk, view, model
        self._theme = desk.theme
        self._kinds: dict[At, Callable[[QPainter, QRect, Row], None]] = {
            At.PERSON: self._person,
            At.STANCE: self._stance,
            At.INFLUENCE: self._influence,
            At.COVERAGE: self._coverage,
            At.KNOWN: self._known,
            At.WEIGHT: self._weight,
        }

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(48))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        cell = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, cell, option, row, index)
        right = 12 if index.column() in (At.PERSON, At.WEIGHT) else 2
        inside = cell.adjusted(self._theme.px(12), 0, -self._theme.px(right), -1)
        role = role_at(index.column())
        if isinstance(row, Nobody):
            self._nobody(painter, inside, row, index.column())
        elif role is not None:
            if role in row.roles:
                self._dot(painter, cell, mark(row, role))
        else:
            self._kinds[At(index.column())](painter, inside, row)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        cell: QRect,
        option: QStyleOptionViewItem,
        row: object,
        index: Index,
    ) -> None:
        theme = self._theme
        current = self._view.currentIndex()
        if isinstance(row, Nobody):
            painter.fillRect(cell, theme.due_soft)
        elif current.row() == index.row():
            painter.fillRect(cell, theme.accent_wash)
        elif option.state & QStyle.StateFlag.State_MouseOver and index.column() != At.PERSON:
            painter.fillRect(cell, theme.bg)
        painter.setPen(theme.row_line)
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if current == index and self._view.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.px(5)
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -3), radius, radius)

    # One method for each kind of cell

    def _person(self, painter: QPainter, cell: QRect, row: Row) -> None:
        px = self._theme.px
        name, title = self._model.name(row), self._model.title(row)
        upper = QRect(cell.left(), cell.top() + px(5), cell.width(), px(20))
        lower = upper.translated(0, px(19))
        if not title:
            upper = QRect(cell)
        coach = self._desk.text("coach") if row.noted and row.noted.coach else ""
        font = self._font(13, bold=row.person is not None)
        taken = self._width(coach, self._font(12)) + px(22) if coach else 0
        words = self._elided(name, font, cell.width() - taken)
        painter.setFont(font)
        painter.setPen(self._theme.ink if row.person else self._theme.ink3)
        painter.drawText(upper, LEFT, words)
        if coach:
            at = upper.translated(self._width(words, font) + px(6), 0)
            passed = row.noted is not None and len(row.noted.tests) == len(CoachTest)
            self._pill(painter, at, coach, "accent", hollow=not passed)
        self._words(painter, lower, title, 12, "ink2")

    def _stance(self, painter: QPainter, cell: QRect, row: Row) -> None:
        stance = row.noted.stance if row.noted else Stance.UNKNOWN
        if row.noted is not None:
            self._pill(painter, cell, self._model.words(row, At.STANCE), STANCE_TONES[stance])

    def _influence(self, painter: QPainter, cell: QRect, row: Row) -> None:
        """The number, and a bar of five."""
        px = self._theme.px
        if row.noted is None:
            return
        self._words(painter, cell, self._model.words(row, At.INFLUENCE), 13, "ink")
        bar = QRectF(cell.left() + px(14), cell.center().y() - px(3), px(46), px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.line)
        painter.drawRoundedRect(bar, px(3), px(3))
        painter.setBrush(self._theme.ink2)
        bar.setWidth(bar.width() * row.noted.influence / HIGHEST)
        painter.drawRoundedRect(bar, px(3), px(3))

    def _coverage(self, painter: QPainter, cell: QRect, row: Row) -> None:
        """Somebody with a role whom nobody has met stands out."""
        if row.noted is not None:
            unmet = row.roles and row.noted.coverage is Coverage.NONE
            words = self._model.words(row, At.COVERAGE)
            self._words(painter, cell, words, 13, "due" if unmet else "ink")

    def _known(self, painter: QPainter, cell: QRect, row: Row) -> None:
        how: tuple[Text, str] | None = known(row.noted, self._desk.session.today)
        if how is not None:
            self._pill(painter, cell, self._desk.say(how[0]), how[1])

    def _weight(self, painter: QPainter, cell: QRect, row: Row) -> None:
        if row.weighing is None:
            return
        painter.setFont(self._font(13, bold=row.seat.id == self._model.key))
        painter.setPen(self._theme.ink)
        painter.drawText(cell, RIGHT, str(row.weighing.weight))

    def _nobody(self, painter: QPainter, cell: QRect, row: Nobody, column: int) -> None:
        px = self._theme.px
        if column == At.PERSON:
            upper = QRect(cell.left(), cell.top() + px(5), cell.width(), px(20))
            self._words(painter, upper, self._model.words(row, column), 13, "due")
            asked = self._desk.say(MISSING_QUESTIONS[row.pressing])
            self._words(painter, upper.translated(0, px(19)), asked, 12, "due")
        elif role_at(column) is not None:
            painter.setFont(self._font(14, bold=True))
            painter.setPen(self._theme.due)
            painter.drawText(cell, CENTRED, self._model.words(row, column))
        elif column == At.STANCE:
            self._words(painter, cell, self._model.words(row, column), 13, "due")

    def _dot(self, painter: QPainter, cell: QRect, letter: str) -> None:
        px, theme = self._theme.px, self._theme
        middle = QRectF(cell).center()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent if letter else theme.accent_soft)
        painter.drawEllipse(middle, px(9), px(9))
        if letter:
            painter.setFont(self._font(11, bold=True))
            painter.setPen(theme.on_accent)
            painter.drawText(cell, CENTRED, letter)
        else:
            painter.setBrush(theme.accent)
            painter.drawEllipse(middle, px(4.5), px(4.5))

    def _pill(
        self, painter: QPainter, cell: QRect, words: str, tone: str, *, hollow: bool = False
    ) -> None:
        """Hollow: it is said, but not proved."""
        px, font = self._theme.px, self._font(12)
        said = self._elided(words, font, cell.width() - px(16))
        width, height = self._width(said, font) + px(16), px(20)
        pill = QRectF(cell.left(), cell.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours[f"{tone}_soft"])
        if hollow:
            painter.setPen(self._theme.colours[tone])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pill.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setFont(font)
        painter.setPen(self._theme.colours[tone])
        painter.drawText(pill, CENTRED, said)

    def _words(self, painter: QPainter, cell: QRect, words: str, pixels: int, token: str) -> None:
        font = self._font(pixels)
        painter.setFont(font)
        painter.setPen(self._theme.colours[token])
        painter.drawText(cell, LEFT, self._elided(words, font, cell.width()))

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.px(pixels))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _width(self, words: str, font: QFont) -> int:
        return QFontMetrics(font).horizontalAdvance(words[:120])

    def _elided(self, words: str, font: QFont, room: int) -> str:
        return QFontMetrics(font).elidedText(words[:200], Qt.TextElideMode.ElideRight, room)
