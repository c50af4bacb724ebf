"""Why a figure is what it is: the lines of its explanation, and the clause it rests on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from planner.domain.money import shown
from planner.domain.text import Text
from planner.session.partner_books import Why
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Hint, Label
from planner.ui.rows import emptied

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class WhyCard(Card):
    """`lines` are the words it shows now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Why?"))
        self._desk = desk
        self.lines: list[str] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(desk.theme.px(4))
        self.inside.addLayout(self._grid)
        self.show_hint()

    def show_hint(self) -> None:
        self._begin(self._desk.text("Why?"))
        self._say(self._desk.text("Choose a line or a figure to see how it came about."))

    def show_why(self, why: Why, currency: str) -> None:
        amount = shown(why.amount, currency)
        self._begin(self._desk.text("Why {amount}", amount=amount))
        for line in why.lines[:-1]:
            self._say(self._desk.say(line))
        last = self._desk.say(why.lines[-1]) if why.lines else amount
        clause = self._desk.text(
            "{line} ({agreement} §{clause})", line=last, agreement=why.agreement, clause=why.clause
        )
        self._say(clause if why.clause else last)

    def show_words(self, heading: str, words: Sequence[str]) -> None:
        self._begin(heading)
        for line in words:
            self._say(line)

    def show_sum(
        self, amount: int, parts: Sequence[tuple[Text, int]], currency: str, nothing: str
    ) -> None:
        """What a figure adds up from; `nothing` says why it is nothing."""
        self._begin(self._desk.text("Why {amount}", amount=shown(amount, currency)))
        if not parts:
            self._say(nothing)
        for what, part in parts:
            self._say(self._desk.say(what), shown(part, currency))
        if len(parts) > 1:
            self._say(self._desk.text("Together"), shown(amount, currency), kind="heading")

    def _begin(self, heading: str) -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        emptied(self._grid)
        self.lines = []

    def _say(self, words: str, amount: str = "", kind: str = "") -> None:
        row = len(self.lines)
        self.lines.append(f"{words} {amount}".strip())
        label = Label(words, kind=kind, wraps=True) if kind else Hint(words)
        self._grid.addWidget(label, row, 0)
        if amount:
            self._grid.addWidget(Label(amount, kind=kind), row, 1, RIGHT)
