"""Forms on a page: names at the left, fields at the right, what is wrong under its field."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import Refused
from planner.domain.text import Say
from planner.ui.fields import Choice
from planner.ui.label import Hint, Label
from planner.ui.theme import Theme

T = TypeVar("T")

LEAST_CHOICE = 240
"""What a choice needs at least on a narrow page, in lengths of the design."""


class Trouble(Label):
    """What is wrong with a field, in one sentence under it; hidden while nothing is."""

    def __init__(self) -> None:
        super().__init__(kind="trouble", wraps=True)
        self.hide()

    def show_trouble(self, words: str) -> None:
        self.setText(words)
        self.setVisible(bool(words))

    def read(self, say: Say, parse: Callable[[], T]) -> T | None:
        """What `parse` makes of the field, or None with the refusal shown under it. The border
        where a field's refusal becomes words of the form instead of the status line."""
        try:
            value = parse()
        except Refused as refused:
            self.show_trouble(say(refused.text))
            return None
        self.show_trouble("")
        return value


def possible(parse: Callable[[], T | None]) -> T | None:
    """What `parse` makes of what is typed so far; None while it makes no sense yet."""
    try:
        return parse()
    except Refused:
        return None


class Form(QWidget):
    """Rows of a name and a field. `row` gives the place for the row's trouble."""

    def __init__(self, theme: Theme, names: int = 180) -> None:
        super().__init__()
        self._theme, self._rows = theme, 0
        self._widgets: dict[QWidget, tuple[QWidget, ...]] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(theme.px(14))
        self.grid.setVerticalSpacing(theme.px(8))
        self.grid.setColumnMinimumWidth(0, theme.px(names))
        self.grid.setColumnStretch(1, 1)

    def row(self, name: str, field: QWidget, *more: QWidget, width: int = 0) -> Trouble:
        """`width` in lengths of the design fixes the field's; else it takes what there is."""
        caption = Hint(name)
        caption.setMinimumHeight(self._theme.px(28))
        caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        trouble = Trouble()
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(8))
        if width:
            field.setFixedWidth(self._theme.px(width))
        elif isinstance(field, Choice):  # its longest words are read in the list that drops down
            field.setMinimumWidth(min(field.sizeHint().width(), self._theme.px(LEAST_CHOICE)))
        line.addWidget(field)
        for each in more:
            line.addWidget(each)
        if width or not field.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal:
            line.addStretch()
        self.grid.addWidget(caption, self._rows, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addLayout(line, self._rows, 1)
        self.grid.addWidget(trouble, self._rows + 1, 1)
        self._rows += 2
        self._widgets[field] = (caption, field, *more)
        return trouble

    def wide(self, widget: QWidget) -> None:
        """A widget over both columns."""
        self.grid.addWidget(widget, self._rows, 0, 1, 2)
        self._rows += 1

    def show_row(self, field: QWidget, *, visible: bool) -> None:
        for widget in self._widgets[field]:
            widget.setVisible(visible)


class Note(QFrame):
    """A calm box for what somebody should know before or about what stands here."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "note")
        self.label = Label(words, wraps=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 10, 14, 10)
        self.row.addWidget(self.label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_words(self, words: str) -> None:
        self.label.setText(words)
        self.setVisible(bool(words))

    def offer(self, *ways: QWidget) -> None:
        """Buttons below the words, which keep the whole width."""
        self.row.removeWidget(self.label)
        column, deeds = QVBoxLayout(), QHBoxLayout()
        for way in ways:
            deeds.addWidget(way)
        deeds.addStretch()
        column.addWidget(self.label)
        column.addLayout(deeds)
        self.row.addLayout(column, 1)


def scrolled(theme: Theme, column: QLayout, widest: int = 0) -> QScrollArea:
    """The column as a page that scrolls."""
    inside = QWidget()
    inside.setProperty("kind", "scrolled")
    if widest:
        inside.setMaximumWidth(theme.px(widest))
    inside.setLayout(column)
    margin = theme.px(16)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(theme.px(14))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class TwoColumns(QScrollArea):
    """A page that scrolls: two columns beside each other, under each other where it is narrow or
    they need more than there is; there the right one stands above where it is what the page is
    opened for."""

    def __init__(
        self, theme: Theme, left: QVBoxLayout, right: QVBoxLayout, *, right_first: bool = False
    ) -> None:
        super().__init__()
        ways = QBoxLayout.Direction
        self._stacked = ways.BottomToTop if right_first else ways.TopToBottom
        self._least, self._columns = theme.px(980), (left, right)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        margin = theme.px(16)
        self._row.setContentsMargins(margin, margin, margin, margin)
        self._row.setSpacing(theme.px(14))
        for column, stretch in ((left, 3), (right, 2)):
            column.setSpacing(theme.px(14))
            column.addStretch()
            self._row.addLayout(column, stretch)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._width = 0  # of the viewport; to ask for that one would make every widget of Qt known
        inside.installEventFilter(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._width = event.size().width()
        self._turn()
        super().resizeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what a column needs may be new
            self._turn()
        return False

    def _turn(self) -> None:
        beside = self._width >= max(self._least, self._needed())
        last = 0 if self._stacked is QBoxLayout.Direction.BottomToTop else 1
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else self._stacked)
        for n, stretch in enumerate((3, 2)):
            self._row.setStretch(n, stretch if beside else int(n == last))

    def _needed(self) -> int:
        """The width below which a column would be cut."""
        margins = self._row.contentsMargins()
        columns = sum(column.minimumSize().width() for column in self._columns)
        return columns + self._row.spacing() + margins.left() + margins.right()
