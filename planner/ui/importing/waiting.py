"""What is seen while a large file is read: how far it is, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Heading

STEPS = 1000


class Waiting(QWidget):
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.theme.px
        self._words = Heading()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(px(320))
        self.bar.setAccessibleName(desk.text("How far it is"))
        self.cancel = Button(desk.text("Cancel"))
        column = QVBoxLayout(self)
        column.setSpacing(px(14))
        column.addStretch(2)
        for widget in (self._words, self.bar, self.cancel):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self.cancel.clicked.connect(self.cancelled)

    def begin(self, words: str) -> None:
        self._words.setText(words)
        self.bar.setRange(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Once all is read it is still being looked at, for which nobody knows how long."""
        self.bar.setRange(0, STEPS if done < total else 0)
        if done < total:
            self.bar.setValue(done * STEPS // total)
