"""A dialog as tall as what it says needs, at a width of the design."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.theme import Theme


class Dialog(QDialog):
    """`column` is its layout. Qt alone makes a dialog with wrapped words too tall."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None, width: int = 480) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(theme.px(width))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.px(n) for n in (24, 22, 24, 20)])
        self.column.setSpacing(theme.px(12))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        width = max(self.minimumWidth(), self.column.minimumSize().width())
        self.resize(width, max(self.column.heightForWidth(width), 0) or self.sizeHint().height())
        super().showEvent(event)
