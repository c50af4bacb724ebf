"""The line above the chart in which somebody is searched; what does not match is dimmed."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from planner.domain.org import holder, seats
from planner.domain.record import Id
from planner.ui.button import IconButton
from planner.ui.chart.deeds import Deeds
from planner.ui.finding import sounds
from planner.ui.label import Caption
from planner.ui.line_edit import LineEdit


class SearchBar(QFrame):
    """Enter walks through what was found, Shift+Enter back, Escape ends the search. `found` carries
    the seats, or None when nothing is searched any more."""

    found = Signal(object)
    closed = Signal()

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds = deeds
        self._matches: list[Id] = []
        name = desk.text("Search in the chart")
        self.setAccessibleName(name)
        self.field = LineEdit(name, hint=desk.text("Name, title, department or initials"))
        self.count = Caption()
        self.close_button = IconButton(desk.theme.icon("x"), desk.text("End the search"))
        row = QHBoxLayout(self)
        margin = desk.theme.px(16)
        row.setContentsMargins(margin, 0, margin, desk.theme.px(8))
        self.field.setMaximumWidth(desk.theme.px(340))
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.count)
        row.addWidget(self.close_button)
        row.addStretch()
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.close_button.clicked.connect(self.end)
        self.hide()

    def begin(self) -> None:
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self.search()

    def end(self) -> None:
        self.hide()
        self.found.emit(None)
        self.closed.emit()

    def search(self, _words: str = "") -> None:
        """Search again: other words, or another plan."""
        if self.isHidden():
            return
        words = self.field.text().casefold().split()
        if not words:
            self._matches = []
            self.count.setText("")
            self.found.emit(None)
            return
        self._matches = list(self._matching(words))
        desk = self._deeds.desk
        none, some = desk.text("Nobody found"), desk.text("{n} found", n=len(self._matches))
        self.count.setText(some if self._matches else none)
        self.found.emit(frozenset(self._matches))

    def _matching(self, words: list[str]) -> Iterator[Id]:
        plan = self._deeds.desk.session.plan
        spelled = any(word.isascii() for word in words)
        for seat in seats(plan, self._deeds.account):
            person = holder(plan, seat.id)
            name = person.name if person else ""
            whole = " ".join((name, seat.title, seat.department)).casefold()
            sound = sounds(name[:40]) if spelled and not name.isascii() else ()
            if all(word in whole or any(word in s for s in sound) for word in words):
                yield seat.id

    def walk(self, step: int) -> None:
        """To the next of the seats found, and round."""
        if not self._matches:
            return
        chosen = self._deeds.selection.seat
        here = self._matches.index(chosen) if chosen in self._matches else -1 if step > 0 else 0
        self._deeds.selection.choose(self._matches[(here + step) % len(self._matches)])

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.walk(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        return super().eventFilter(watched, event)
