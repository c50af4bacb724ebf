"""Draws a table's cell, as a pill where its column gives a tone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from planner.ui.table import TONE
from planner.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class PillDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, parent

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone, words = index.data(TONE), index.data()
        if not tone or not words:
            super().paint(painter, option, index)
            return
        from PySide6.QtWidgets import QStyle

        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(control, ground, painter, self._view)
        self._draw_pill(painter, QRectF(option.rect), option.font, str(words), tone)

    def _draw_pill(
        self, painter: QPainter, cell: QRectF, usual: QFont, words: str, tone: str
    ) -> None:
        px = self._theme.px
        font = QFont(usual)
        font.setPixelSize(px(12))
        metrics = QFontMetrics(font)
        room = int(cell.width()) - px(36)
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width, height = metrics.horizontalAdvance(said) + px(16), px(20)
        pill = QRectF(cell.left() + px(10), cell.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours[f"{tone}_soft"])
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.colours[tone])
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()
