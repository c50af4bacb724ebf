"""Cards of lines: a pill, what it is about, what to know, and the button that does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.button import Button, IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.label import Hint, Label, Pill
from planner.ui.place import Place
from planner.ui.rows import emptied

R = TypeVar("R")
PILL, NARROW = 104, 84
"""Least room for the pill, in lengths of the design."""

MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`name` is bold, `where` follows it; `deed` names the button that goes to `place`. With a
    `done` a second button tells so; `record` is what `checked` carries then."""

    pill: str
    tone: str
    name: str
    where: str = ""
    said: str = ""
    deed: str
    place: Place
    done: str = ""
    record: int = 0


class LineView(QWidget):
    checked = Signal(object)

    def __init__(self, desk: Desk, line: Line, room: int, kind: str) -> None:
        super().__init__()
        self._desk, self._line = desk, line
        px = desk.theme.px
        self.button = Button(line.deed, kind=kind)
        self.button.setAccessibleDescription(f"{line.name}, {line.where}")
        self.button.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(8), 0, px(8))
        row.setSpacing(px(12))
        self.before = QWidget()
        self.before.setMinimumWidth(px(room))
        inside = QHBoxLayout(self.before)
        inside.setContentsMargins(0, 0, 0, 0)
        if line.pill:
            inside.addWidget(Pill(line.pill, line.tone))
        inside.addStretch()
        row.addWidget(self.before)
        row.addLayout(self._words(), 1)
        if line.done:
            check = IconButton(desk.theme.icon("check"), line.done)
            check.clicked.connect(self._check)
            row.addWidget(check)
        row.addWidget(self.button)

    def _words(self) -> QVBoxLayout:
        line = self._line
        column = QVBoxLayout()
        column.setSpacing(self._desk.theme.px(2))
        top = QHBoxLayout()
        top.setSpacing(self._desk.theme.px(5))
        if line.where:
            top.addWidget(Label(line.name, kind="heading"))
            where = Elided()
            where.show_whole(line.where)
            top.addWidget(where, 1)
        else:
            top.addWidget(Label(line.name, kind="heading", wraps=True), 1)
        column.addLayout(top)
        if line.said:
            column.addWidget(Hint(line.said))
        return column

    def _go(self) -> None:
        self._desk.go(self._line.place)

    def _check(self) -> None:
        self.checked.emit(self._line.record)


class LinesCard(Card):
    """The first lines; the rest unfolds. It hides itself where there is none. With `leading` the
    first button is the deed of the page."""

    checked = Signal(object)

    def __init__(
        self, desk: Desk, heading: str, room: int = PILL, *, leading: bool = False
    ) -> None:
        super().__init__(heading)
        self._desk = desk
        self._room, self._leading = room, leading
        self._whole = False
        self._make: Callable[[], list[Line]] = list
        self._lines: list[Line] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = Button("", kind="quiet")
        self.more.clicked.connect(self._unfold)
        self.inside.setSpacing(desk.theme.px(4))
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, records: Sequence[R], line: Callable[[Desk, R], Line]) -> None:
        """A line for each record; those that are folded away are not made."""

        def make() -> list[Line]:
            seen = records if self._whole else records[:MOST]
            return [line(self._desk, record) for record in seen]

        self._make = make
        self._fill()
        rest = len(records) - len(self._lines)
        self.more.setText(self._desk.text("{n} more", n=rest))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(records))

    def _unfold(self) -> None:
        self._whole = True
        self._fill()
        self.more.hide()

    def _fill(self) -> None:
        lines = self._make()
        if lines == self._lines:
            return
        self._lines = lines
        emptied(self._list)
        views: list[LineView] = []
        for n, line in enumerate(lines):
            if n:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                self._list.addWidget(rule)
            kind = "primary" if self._leading and n == 0 else ""
            view = LineView(self._desk, line, self._room, kind)
            view.checked.connect(self.checked)
            self._list.addWidget(view)
            views.append(view)
        self._align(views)

    def _align(self, views: list[LineView]) -> None:
        """All names of a card begin at one edge, behind the longest pill."""
        for pill in (pill for view in views for pill in view.before.findChildren(Pill)):
            pill.ensurePolished()
        widest = max((view.before.minimumSizeHint().width() for view in views), default=0)
        for view in views:
            view.before.setMinimumWidth(max(widest, self._desk.theme.px(self._room)))
