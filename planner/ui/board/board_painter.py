"""Paints the columns of the board with their headings, and the cards in them."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from planner.domain.processes import Stage
from planner.domain.record import Id
from planner.ui.board.card_faces import CardFace
from planner.ui.board.card_painter import ALIGNED, RIGHT, CardPainter
from planner.ui.board.lanes import Lane
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk

NARROWEST = 196
FADED = 0.35


@dataclass(frozen=True, slots=True)
class Marks:
    """The chosen card, the column that would take the lifted card, and that card."""

    chosen: Id | None
    lit: int | None
    lifted: Id | None
    focused: bool


class BoardPainter:
    """Also holds the measures of the board, in pixels at the theme's zoom."""

    def __init__(self, desk: Desk) -> None:
        self._theme, self._language = desk.theme, desk.language
        self.cards = CardPainter(desk.theme)
        px = desk.theme.px
        self.head, self.foot, self.side = px(54), px(10), px(10)
        self.gap, self.between = px(8), px(10)

    def lane_width(self, room: int, lanes: int) -> int:
        """As wide as the window allows, but readable."""
        if not lanes:
            return self._theme.px(NARROWEST)
        return max(self._theme.px(NARROWEST), (room - self.between * (lanes - 1)) // lanes)

    def pitch(self, width: int) -> int:
        """From the left of one lane to the left of the next."""
        return width + self.between

    def heading(self, stage: Stage) -> str:
        return one_line(f"{stage.place} {stage.name.said(self._language.code)}")

    def paint_lane(
        self,
        painter: QPainter,
        number: int,
        lane: Lane,
        rect: QRect,
        cards: Sequence[tuple[Id, CardFace, QRect]],
        marks: Marks,
    ) -> None:
        lit = number == marks.lit
        holds = any(purchase == marks.chosen for purchase, _, _ in cards)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect), self._theme.px(9), self._theme.px(9))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, self._theme.accent_soft if lit or holds else self._theme.lane)
        if lit:
            painter.strokePath(shape, QPen(self._theme.accent, 1))
        self._heading(painter, lane, rect, lit=lit or holds)
        painter.save()
        painter.setClipRect(rect.adjusted(0, self.head - 3, 0, 0))
        for purchase, face, place in cards:
            if purchase == marks.lifted:
                painter.setOpacity(FADED)
            self.cards.paint(painter, face, place, chosen=purchase == marks.chosen)
            painter.setOpacity(1)
        painter.restore()

    def _heading(self, painter: QPainter, lane: Lane, rect: QRect, *, lit: bool) -> None:
        px = self._theme.px
        row = QRect(rect.left() + px(13), px(5), rect.width() - px(26), px(24))
        painter.setFont(self.cards.bold)
        painter.setPen(self._theme.accent if lit else self._theme.ink)
        room = row.width() - px(20)
        words = self.cards.elided(self.heading(lane.stage), self.cards.bold, room)
        painter.drawText(row, ALIGNED, words)
        painter.setFont(self.cards.plain)
        painter.setPen(self._theme.ink3)
        painter.drawText(row, RIGHT, str(len(lane.purchases)))
        painter.setFont(self.cards.small)
        below = row.translated(0, px(20))
        words = self.cards.elided(lane.total or "—", self.cards.small, row.width())
        painter.drawText(below, ALIGNED, words)

    def show_reason(self, view: QWidget, at: QPoint, face: CardFace) -> None:
        """All the card says and why the key person is key. Tool tips read rich text, so what was
        typed is escaped."""
        lines = [face.name, face.account, *(words for words, _ in face.pills), face.reason]
        said = "<br>".join(html.escape(line) for line in lines if line)
        QToolTip.showText(at, f"<qt>{said}</qt>", view)
