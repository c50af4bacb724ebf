"""A large sum on a card. Pressed, it is explained."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from planner.ui.label import Caption, Label
from planner.ui.theme import Theme


class Figure(QPushButton):
    """`show_sum` gives it a caption and a sum; `tone` is ink, ink2, accent or bad."""

    def __init__(self, theme: Theme, tone: str = "ink") -> None:
        super().__init__()
        self.setProperty("kind", "figure")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height = theme.px(72)
        self._caption, self.sum = Caption(), Label(kind="figure")
        self.sum.setProperty("tint", tone)
        for label in (self._caption, self.sum):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(9), theme.px(14), theme.px(9))
        column.setSpacing(theme.px(2))
        column.addWidget(self._caption)
        column.addWidget(self.sum)

    @override
    def sizeHint(self) -> QSize:
        """What the labels need; a button would only ask for its own words."""
        inside = self._column.sizeHint()
        return QSize(inside.width(), max(self._height, inside.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def show_sum(self, caption: str, amount: str) -> None:
        self._caption.setText(caption)
        self.sum.setText(amount)
        self.setAccessibleName(f"{caption}: {amount}")
