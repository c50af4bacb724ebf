"""The line above the chart in which somebody is searched; what does not match is dimmed."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from planner.domain.org import Person, Seat, holder, seats
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.trail import Trail, edits_between, trail
from planner.ui.button import IconButton
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.touched import touched
from planner.ui.finding import sounds
from planner.ui.label import Caption
from planner.ui.line_edit import LineEdit

Searched = tuple[tuple[str, ...], Id, Trail]
"""For which words, in which account, and the footprint of the plan in which was searched."""


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
        self._searched: Searched | None = None
        self._known: dict[Id, tuple[Seat, Person | None, str]] = {}
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
            self._matches, self._searched = [], None
            self.count.setText("")
            self.found.emit(None)
            return
        seen = tuple(words), self._deeds.account, trail(self._deeds.desk.session.plan)
        if self._searched is None or not self._still(self._searched, seen):
            self._matches = list(self._matching(words))
        self._searched = seen
        desk = self._deeds.desk
        none, some = desk.text("Nobody found"), desk.text("{n} found", n=len(self._matches))
        self.count.setText(some if self._matches else none)
        self.found.emit(frozenset(self._matches))

    def _still(self, then: Searched, now: Searched) -> bool:
        """Whether the same are found: of none who matched or matches now anything is another."""
        if then[:2] != now[:2]:
            return False
        edits = edits_between(then[2], now[2])
        if edits is None:
            return False
        plan, matched = self._deeds.desk.session.plan, frozenset(self._matches)
        for id in touched(plan, edits):
            seat = plan.find(Seat, id)
            if id in matched or (seat is not None and self._matches_all(plan, seat, now[0])):
                return False
        return True

    def _matching(self, words: Sequence[str]) -> Iterator[Id]:
        plan = self._deeds.desk.session.plan
        for seat in seats(plan, self._deeds.account):
            if self._matches_all(plan, seat, words):
                yield seat.id

    def _matches_all(self, plan: Plan, seat: Seat, words: Sequence[str]) -> bool:
        person = holder(plan, seat.id)
        known = self._known.get(seat.id)
        if known is None or known[0] is not seat or known[1] is not person:
            name = person.name if person else ""
            whole = " ".join((name, seat.title, seat.department)).casefold()
            known = self._known[seat.id] = seat, person, whole
        missing = [word for word in words if word not in known[2]]
        if not missing or person is None or not all(word.isascii() for word in missing):
            return not missing
        sound = () if person.name.isascii() else sounds(person.name[:40])
        return all(any(word in each for each in sound) for word in missing)

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
