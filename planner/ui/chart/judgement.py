"""One judgement about somebody, and how we know it: assumed or confirmed, since when, from whom."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.roles import Knowledge
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField, LineEdit
from planner.ui.label import Caption, Pill

T = TypeVar("T")


class Judgement(QWidget, Generic[T]):
    """`judged` carries the value and the Knowledge that belongs to it."""

    judged = Signal(object, object)

    def __init__(self, desk: Desk, name: str, options: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        self._desk = desk
        self._known = Knowledge()
        self.value: Choice[T] = Choice(name, options)
        kinds = [(False, desk.text("Assumed")), (True, desk.text("Confirmed"))]
        self.confirmed: Choice[bool] = Choice(desk.text("{name}: how sure", name=name), kinds)
        self.on = DateField(desk.text("{name}: since", name=name), desk.session.today)
        self.source = LineEdit(
            desk.text("{name}: source", name=name), hint=desk.text("Who says so?")
        )
        self._stale = Pill(desk.text("Stale"), "due")
        self._arrange(Caption(name))
        self.value.chosen.connect(self._judge)
        self.confirmed.chosen.connect(self._confirm)
        self.on.settled.connect(self._date)
        self.source.settled.connect(self._name_source)

    def _arrange(self, caption: Caption) -> None:
        px = self._desk.theme.px
        top = QHBoxLayout()
        top.addWidget(caption)
        top.addWidget(self._stale)
        top.addStretch()
        self._how = QWidget()
        how = QHBoxLayout(self._how)
        how.setContentsMargins(0, 0, 0, 0)
        how.setSpacing(px(4))
        how.addWidget(self.confirmed)
        how.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(top)
        column.addWidget(self.value)
        column.addWidget(self._how)
        column.addWidget(self.source)

    def show_judgement(self, value: T, known: Knowledge) -> None:
        self._known = known
        self.value.show_value(value)
        noted = known != Knowledge()
        self._how.setVisible(noted)
        self.source.setVisible(noted)
        self.confirmed.show_value(known.confirmed)
        self.on.show_day(known.on or self._desk.session.today)
        self.source.show_words(known.source)
        self._stale.setVisible(known.stale(self._desk.session.today))

    def _judge(self, value: T) -> None:
        """A new judgement is of today, and assumed until it is confirmed."""
        self.judged.emit(value, Knowledge(on=self._desk.session.today))

    def _confirm(self, confirmed: bool) -> None:  # noqa: FBT001 - a choice calls it
        today = self._desk.session.today
        self._tell(replace(self._known, confirmed=confirmed, on=today))

    def _date(self, day: date) -> None:
        self._tell(replace(self._known, on=day))

    def _name_source(self, source: str) -> None:
        self._tell(replace(self._known, source=source.strip()))

    def _tell(self, known: Knowledge) -> None:
        self.judged.emit(self.value.value(), known)
