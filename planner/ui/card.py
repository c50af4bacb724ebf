"""A white sheet with a border, on which what belongs together stands."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.ui.label import Heading


class Card(QFrame):
    """`inside` is the layout to add to."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(16, 14, 16, 14)
        self.inside.setSpacing(8)
        self.heading = Heading(heading)
        if heading:
            self.inside.addWidget(self.heading)
            self.setAccessibleName(heading)
