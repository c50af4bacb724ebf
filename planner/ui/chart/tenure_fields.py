"""The inspector's part about where the seat stands and who has sat on it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain import charting, tenures
from planner.domain.day_readings import Lean
from planner.domain.natural_days import natural_day
from planner.domain.org import Person, Seat, Tenure, name_of
from planner.ui.button import Button, IconButton
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.fields import LineEdit
from planner.ui.label import Caption


class TenureFields(QWidget):
    """Second boss, assistant, outside; then everybody who has sat here, with dates."""

    def __init__(self, deeds: Deeds) -> None:
        super().__init__()
        desk = deeds.desk
        self._deeds, self._desk = deeds, desk
        self._seat: Seat | None = None
        self._made_of: object = None
        self.rows: list[TenureRow] = []
        self.boss = Button(desk.text("Choose a second boss..."))
        self.no_boss = IconButton(desk.theme.icon("x"), desk.text("No second boss"))
        self.assistant = QCheckBox(desk.text("Assistant of the manager"))
        self.outside = QCheckBox(desk.text("Outside the organisation"))
        for box in (self.assistant, self.outside):
            box.setAccessibleName(box.text())
        self.move_person = Button(desk.text("Move person..."))
        self._history = Caption(desk.text("Who has sat here"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.px(6))
        caption = Caption(desk.text("Second boss"))
        bosses = QHBoxLayout()
        bosses.addWidget(self.boss, stretch=1)
        bosses.addWidget(self.no_boss)
        self._column.addWidget(caption)
        self._column.addLayout(bosses)
        for widget in (self.assistant, self.outside, self._history):
            self._column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.move_person)
        row.addStretch()
        self._column.addLayout(row)
        self.no_boss.clicked.connect(self._free)
        self.assistant.clicked.connect(self._set_assistant)
        self.outside.clicked.connect(deeds.put_outside)

    def show_seat(self, seat: Seat) -> None:
        plan = self._desk.session.plan
        self._seat = seat
        self._show_boss(seat)
        self.assistant.setChecked(seat.assistant)
        self.outside.setChecked(seat.outsider)
        found = tenures.history(plan, seat.id)
        self._history.setVisible(bool(found))
        self.move_person.setVisible(any(t.until is None for t, _ in found))
        known = [tenure for tenure, _ in found]
        if self._made_of != known:
            self._made_of = known
            self._make_rows(found)
        for row, (_, person) in zip(self.rows, found, strict=True):
            row.show_name(person.name)

    def _show_boss(self, seat: Seat) -> None:
        plan, desk = self._desk.session.plan, self._desk
        boss = plan.find(Seat, seat.dotted)
        self.no_boss.setVisible(boss is not None)
        if boss is None:
            self.boss.setText(desk.text("Choose a second boss..."))
            return
        name = desk.say(name_of(plan, boss))
        metrics = self.boss.fontMetrics()
        room = desk.theme.px(200)
        self.boss.setText(metrics.elidedText(one_line(name), Qt.TextElideMode.ElideRight, room))

    def _make_rows(self, found: list[tuple[Tenure, Person]]) -> None:
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [TenureRow(self._desk, tenure, person) for tenure, person in found]
        at = self._column.indexOf(self._history) + 1
        for n, row in enumerate(self.rows):
            self._column.insertWidget(at + n, row)

    def _free(self) -> None:
        if self._seat is not None:
            self._deeds.second_boss(self._seat.id, None)

    def _set_assistant(self, on: bool) -> None:  # noqa: FBT001 - a switch calls it
        if self._seat is not None:
            self._desk.session.do(charting.edit_seat, self._seat.id, assistant=on)


class TenureRow(QWidget):
    """A name and two days, each typed as 2026-03-09 or left empty."""

    def __init__(self, desk: Desk, tenure: Tenure, person: Person) -> None:
        super().__init__()
        self._desk, self._tenure = desk, tenure
        form = desk.text("year-month-day")
        since, until = tenure.since, tenure.until
        still = desk.text("still here") if until is None else form
        self._name = Elided()
        self.since = LineEdit("", _written(since), hint=form)
        self.until = LineEdit("", _written(until), hint=still)
        self.remove = IconButton(desk.theme.icon("x"), "")
        self.remove.setVisible(until is not None)
        self.show_name(person.name)
        px = desk.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(4))
        column.setSpacing(px(2))
        top, days = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._name, stretch=1)
        top.addWidget(self.remove)
        days.addWidget(self.since)
        days.addWidget(self.until)
        column.addLayout(top)
        column.addLayout(days)
        self.since.settled.connect(self._set)
        self.until.settled.connect(self._set)
        self.remove.clicked.connect(self._remove)

    def show_name(self, name: str) -> None:
        """Whose days they are: the name alone may change while somebody types here."""
        desk = self._desk
        self._name.show_whole(name)
        self.setAccessibleName(desk.text("Time of {name} on this seat", name=name))
        self.since.setAccessibleName(desk.text("{name}: first day", name=name))
        self.until.setAccessibleName(desk.text("{name}: last day", name=name))
        self.remove.rename(desk.text("Take {name} out of the history", name=name))

    def _set(self, _words: str) -> None:
        """Both days are one change; what is no day goes back with a sentence."""
        try:
            days = [_day(self._desk, field.text()) for field in (self.since, self.until)]
            self._desk.session.do(
                tenures.date_tenure, self._tenure.id, since=days[0], until=days[1]
            )
        finally:
            now = self._desk.session.plan.find(Tenure, self._tenure.id)
            if now is not None:
                self.since.show_words(_written(now.since))
                self.until.show_words(_written(now.until))

    def _remove(self) -> None:
        self._desk.session.do(tenures.remove_tenure, self._tenure.id)


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day(desk: Desk, words: str) -> date | None:
    """Days of a history lie behind us: “3 May” is the last one. Refused for what is no day."""
    return natural_day(words, desk.session.today, Lean.BACK) if words.strip() else None
