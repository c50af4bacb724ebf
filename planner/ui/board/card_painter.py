"""Measures and paints the cards and the columns of the board."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from planner.ui.board.card_faces import CardFace
from planner.ui.theme import Theme

SHADOW = 9
LONGEST = 120
"""Signs of a name that are shaped at all: more never fit on a card."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words at a place on the card; a tone makes them a pill."""

    words: str
    rect: QRect
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    height: int
    pieces: tuple[Piece, ...]


class CardPainter:
    """Knows the theme; remembers how wide words are."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        px = theme.px
        self.bold, self.plain, self.small = _font(px(13), bold=True), _font(px(12)), _font(px(12))
        self._metrics = {id(f): QFontMetrics(f) for f in (self.bold, self.plain, self.small)}
        self.pad, self.line, self.pill = px(11), px(20), px(19)

    def shape(self, face: CardFace, width: int) -> Shape:
        """Where everything on the card lies. A pill goes into the last row or
        the one before, where there is room."""
        px = self.theme.px
        room, top = width - 2 * self.pad, px(9) + 2 * self.line + (0 if face.key else px(3))
        pieces: list[Piece] = []
        rows = [0]
        if face.key:
            pieces.append(self._key(face, room, top))
            rows = [pieces[0].rect.width() + px(6)]
        for words, tone in face.pills:
            wide = min(self._pill_width(words), room)
            last = range(max(0, len(rows) - 2), len(rows))
            row = next((n for n in last if rows[n] + wide <= room), len(rows))
            if row == len(rows):
                rows.append(0)
            place = QRect(self.pad + rows[row], top + row * (self.pill + px(4)), wide, self.pill)
            pieces.append(Piece(self.elided(words, self.small, wide - px(14)), place, tone))
            rows[row] += wide + px(5)
        lines = len(rows) if pieces else 0
        return Shape(top + lines * (self.pill + px(4)) + px(7), tuple(pieces))

    def _key(self, face: CardFace, room: int, top: int) -> Piece:
        """The key person, with room for the role beside it where that is not too long."""
        role = self._pill_width(face.pills[0][0]) if face.pills else 0
        most = max(room * 3 // 5, room - role - self.theme.px(6))
        words = self.elided(face.key, self.plain, most)
        return Piece(words, QRect(self.pad, top, self._width(words, self.plain), self.line))

    def paint(self, painter: QPainter, face: CardFace, rect: QRect, *, chosen: bool) -> None:
        theme, px = self.theme, self.theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.accent, 2) if chosen else QPen(theme.line, 1)
        painter.setPen(pen)
        painter.setBrush(theme.surface)
        half = 0.5 if not chosen else 0.0
        edge = QRectF(rect).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(edge, px(7), px(7))
        left, room = rect.left() + self.pad, rect.width() - 2 * self.pad
        painter.setFont(self.bold)
        painter.setPen(theme.ink)
        first = QRect(left, rect.top() + px(9), room, self.line)
        painter.drawText(first, ALIGNED, self.elided(face.name, self.bold, room))
        self._second_row(painter, face, first.translated(0, self.line))
        for piece in self.shape(face, rect.width()).pieces:
            self._piece(painter, piece, piece.rect.translated(rect.topLeft()))

    def paint_lifted(self, painter: QPainter, face: CardFace, rect: QRect) -> None:
        """The card in the air: with a shadow below it."""
        px = self.theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(px(6), 0, -1):
            painter.setBrush(QColor(0, 0, 0, SHADOW))
            grown = rect.adjusted(-spread, -spread // 2, spread, spread + px(2))
            painter.drawRoundedRect(grown, px(7) + spread, px(7) + spread)
        self.paint(painter, face, rect, chosen=True)

    def _second_row(self, painter: QPainter, face: CardFace, row: QRect) -> None:
        painter.setFont(self.plain)
        painter.setPen(self.theme.ink2)
        amount = self._width(face.amount, self.plain)
        account = self.elided(face.account, self.plain, row.width() - amount - self.theme.px(8))
        painter.drawText(row, ALIGNED, account)
        painter.setPen(self.theme.ink)
        painter.drawText(row, RIGHT, face.amount)

    def _piece(self, painter: QPainter, piece: Piece, rect: QRect) -> None:
        if not piece.tone:
            painter.setFont(self.plain)
            painter.setPen(self.theme.ink2)
            painter.drawText(rect, ALIGNED, piece.words)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colours[f"{piece.tone}_soft"])
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setFont(self.small)
        painter.setPen(self.theme.colours[piece.tone])
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, piece.words)

    def elided(self, words: str, font: QFont, room: int) -> str:
        metrics = self._metrics[id(font)]
        return metrics.elidedText(words[:LONGEST], Qt.TextElideMode.ElideRight, max(room, 0))

    def _pill_width(self, words: str) -> int:
        return self._width(words, self.small) + self.theme.px(16)

    def _width(self, words: str, font: QFont) -> int:
        return self._metrics[id(font)].horizontalAdvance(words[:LONGEST])


ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _font(pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
