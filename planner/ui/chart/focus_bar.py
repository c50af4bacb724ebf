"""The line above the chart while only a branch is seen: the way back, seat by seat."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from planner.domain.org import Seat, managers_above, name_of
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import one_line
from planner.ui.label import Caption

DEEPEST = 4
"""So many managers above are offered."""


class FocusBar(QFrame):
    """“All / Chen / Zhao”: a press on one shows its branch; `wanted` carries its seat or None."""

    wanted = Signal(object)

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds = deeds
        self._made_of: list[tuple[Id | None, str]] = []
        self.buttons: list[Button] = []
        self.setAccessibleName(desk.text("Branch that is seen"))
        self._row = QHBoxLayout(self)
        margin = desk.theme.px(16)
        self._row.setContentsMargins(margin, 0, margin, desk.theme.px(8))
        self._row.setSpacing(desk.theme.px(2))
        self._row.addWidget(Caption(desk.text("Only this branch:")))
        self._row.addStretch()
        self.hide()

    def show_branch(self, top: Id | None) -> None:
        plan = self._deeds.desk.session.plan
        seat = plan.find(Seat, top)
        self.setVisible(seat is not None)
        if seat is None:
            return
        above = list(managers_above(plan, seat))[:DEEPEST]
        crumbs: list[tuple[Id | None, str]] = [(None, self._deeds.desk.text("All"))]
        crumbs.extend(
            (each.id, one_line(self._deeds.desk.say(name_of(plan, each)))[:40])
            for each in (*reversed(above), seat)
        )
        if crumbs != self._made_of:
            self._made_of = crumbs
            self._make(crumbs)

    def _make(self, crumbs: list[tuple[Id | None, str]]) -> None:
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for at, (seat, words) in enumerate(crumbs, 1):
            button = Button(words if seat is None else f"› {words}", kind="quiet")
            button.clicked.connect(partial(self._tell, seat))
            self._row.insertWidget(at, button)
            self.buttons.append(button)

    def _tell(self, seat: Id | None, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a button's
        self.wanted.emit(seat)
