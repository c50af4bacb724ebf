"""The headings of the matrix: two lines where a role has two words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from planner.ui.roles.columns import At, role_at
from planner.ui.theme import Theme

SHOWN = Qt.ItemDataRole.DisplayRole
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RolesHeader(QHeaderView):
    """The usual header gives words less room than the narrow columns of the roles have."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        px = self._theme.px
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, SHOWN))
        font = QFont(self.font())
        font.setPixelSize(px(12))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.ink3)
        if role_at(logicalIndex) is not None:
            inside, where = rect.adjusted(1, 0, -1, 0), Qt.AlignmentFlag.AlignCenter
        else:
            inside, where = rect.adjusted(px(12), 0, -px(12), 0), MIDDLE
            right = logicalIndex == At.WEIGHT
            where |= Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(where) | int(Qt.TextFlag.TextWordWrap), words)
        painter.restore()
