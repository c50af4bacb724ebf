"""Lists of widgets that come anew with every change."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from planner.ui.label import Label, Pill


def emptied(layout: QLayout) -> None:
    """Take everything out of the layout, inner ones too; what holds no keyboard may go at once."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def filled(layout: QVBoxLayout, widgets: Iterable[QWidget]) -> None:
    """Exactly these widgets, one below the other."""
    emptied(layout)
    for widget in widgets:
        layout.addWidget(widget)


def pilled(words: str, tone: str, said: Label, gap: int) -> QWidget:
    """A pill and a sentence beside it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    pill = Pill(words, tone)
    column = QVBoxLayout()
    column.addWidget(pill)
    column.addStretch()
    row.addLayout(column)
    row.addWidget(said, 1)
    return holder


def scrolled(layout: QLayout, name: str) -> QScrollArea:
    """The layout in an area that scrolls down where it is too tall."""
    content = QWidget()
    content.setProperty("kind", "scrolled")
    content.setLayout(layout)
    area = QScrollArea(widgetResizable=True)
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
