"""Words on one line that gives way."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from planner.ui.label import Label


class Elided(Label):
    """One line that gives way: what does not fit ends in an ellipsis."""

    def __init__(self, words: str = "", *, kind: str = "") -> None:
        super().__init__(kind=kind)
        self._whole = " ".join(words.split())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)

    def show_whole(self, words: str) -> None:
        self._whole = " ".join(words.split())
        self._fit()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2)
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        """Qt's own still counts the least width that was set for earlier words."""
        hint = super().minimumSizeHint()
        hint.setWidth(1)
        return hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
        self.setAccessibleName(self._whole)
