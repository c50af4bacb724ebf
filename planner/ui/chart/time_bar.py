"""The bar with which the chart of a past day is chosen, and what it is compared with."""

from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.past import READING_HINTS, READING_WORDS, Reading
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField
from planner.ui.label import Hint, Label


class Moment(NamedTuple):
    """What is looked at: `day` read in one of two ways; `since`: what it is compared with."""

    reading: Reading
    day: date
    since: date | None = None


class DaySlider(QSlider):
    """From the first day that is known to today."""

    def __init__(self, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(name)
        self.setMinimumWidth(120)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TimeBar(QFrame):
    """`chosen` tells that another moment is, `left` that the user wants back to today, `printed`
    that a paper of what changed is wanted."""

    chosen = Signal()
    left = Signal()
    printed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        self._desk, self._first = desk, desk.session.today
        today = desk.session.today
        words = [(reading, desk.say(said)) for reading, said in READING_WORDS.items()]
        self.reading: Choice[Reading] = Choice(desk.text("Which past"), words)
        self.slider = DaySlider(desk.text("Day on the chart"))
        self.day = DateField(desk.text("Day on the chart"), today)
        self.compare = Button(desk.text("Compare with"))
        self.compare.setCheckable(True)
        self.since = DateField(desk.text("Earlier day"), today)
        self.paper = Button(desk.text("What changed as PDF..."))
        self.back = Button(desk.text("Back to today"), kind="primary")
        self.banner = Label(kind="heading")
        self.hint = Hint()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        px = self._desk.theme.px
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.reading)
        above.addWidget(self.day)
        above.addWidget(self.slider, stretch=1)
        for button in (self.compare, self.paper, self.back):
            above.addWidget(button)
        above.insertWidget(4, self.since)
        below.addWidget(self.banner)
        below.addWidget(self.hint, stretch=1)
        below.setSpacing(px(12))
        above.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(8), px(16), px(8))
        column.setSpacing(px(6))
        column.addLayout(above)
        column.addLayout(below)

    def _connect(self) -> None:
        self.reading.chosen.connect(self._tell)
        self.slider.valueChanged.connect(self._slide)
        self.day.settled.connect(self._choose_day)
        self.since.settled.connect(self._tell)
        self.compare.toggled.connect(self._tell)
        self.paper.clicked.connect(self.printed)
        self.back.clicked.connect(self.left)

    def moment(self) -> Moment:
        since = self.since.day() if self.compare.isChecked() else None
        return Moment(self.reading.value(), self.day.day(), since)

    def open(self, first: date) -> None:
        """Begin with today and a month ago; no day before `first` can be looked at."""
        self._first = first
        today = self._desk.session.today
        for field in (self.day, self.since):
            field.setDateRange(*(QDate(d.year, d.month, d.day) for d in (first, today)))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, (today - first).days)
            self.slider.setValue((today - first).days)
            self.slider.setPageStep(30)
        self.day.show_day(today)
        self.since.show_day(max(first, today - timedelta(days=30)))
        self.show_moment()

    def show_empty(self) -> None:
        """Say that there is nothing to be seen, and why."""
        self.hint.setText(self._desk.text("On that day nobody was on the chart yet."))

    def show_moment(self) -> None:
        reading, day, since = self.moment()
        says = self._desk
        self.since.setVisible(since is not None)
        self.paper.setVisible(since is not None)
        self.hint.setText(says.say(READING_HINTS[reading]))
        self.banner.setText(says.text("{day} · read only", day=says.day(day)))

    def _slide(self, days: int) -> None:
        self.day.show_day(self._first + timedelta(days=days))
        self._tell()

    def _choose_day(self, day: date) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue((day - self._first).days)
        self._tell()

    def _tell(self, _value: object = None) -> None:
        self.show_moment()
        self.chosen.emit()
