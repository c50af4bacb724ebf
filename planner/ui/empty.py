"""What a page shows when there is nothing yet: what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.ui.button import Button
from planner.ui.label import Heading, Hint
from planner.ui.theme import Theme


class Empty(QWidget):
    """An icon, a title, a sentence, and the button that does it. Connect to `button.clicked`."""

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str, deed: str = "") -> None:
        super().__init__()
        self.button = Button(deed, kind="primary")
        if not deed:
            self.button.hide()  # shown before it has a parent it would flash up as a window
        picture = QLabel()
        picture.setPixmap(theme.picture(icon, theme.px(48), "ink3"))
        hint = Hint(sentence)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setFixedWidth(theme.px(400))
        hint.ensurePolished()
        hint.setFixedHeight(hint.heightForWidth(theme.px(400)))
        column = self._column = QVBoxLayout(self)
        column.setSpacing(theme.px(10))
        column.addStretch(2)
        for widget in (picture, Heading(title), hint, self.button):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def add_beside(self, other: Button) -> None:
        """A second way to begin, below the first."""
        at = self._column.count() - 1
        self._column.insertWidget(at, other, alignment=Qt.AlignmentFlag.AlignCenter)
