"""The headings of the matrix: two lines where a role has two words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from planner.ui.desk import Desk
from planner.ui.roles.columns import NARROW, At, role_at

SHOWN = Qt.ItemDataRole.DisplayRole
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RolesHeader(QHeaderView):
    """The columns of the roles are narrower than the words that stand for them elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk, self._theme = desk, desk.theme

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        px = self._theme.px
        role = role_at(logicalIndex)
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal, SHOWN))
        if role is not None:
            words = self._desk.say(NARROW[role])
        font = QFont(self.font())
        font.setPixelSize(px(12))
        painter.save()
        painter.setFont(font)
        painter.setPen(self._theme.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(self._theme.ink3)
        if role is not None:
            inside, where = rect.adjusted(1, 0, -1, 0), Qt.AlignmentFlag.AlignCenter
        else:
            inside, where = rect.adjusted(px(12), 0, -px(12), 0), MIDDLE
            right = logicalIndex == At.WEIGHT
            where |= Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(where) | int(Qt.TextFlag.TextWordWrap), words)
        painter.restore()
