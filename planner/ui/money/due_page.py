"""All payouts that are due, to be chosen and entered together."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from planner.domain.settlements import METHOD_WORDS
from planner.domain.text import Text, text
from planner.session import payouts
from planner.session.due_list import Due, due_list
from planner.session.payouts import METHODS, NewPayout
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice, DateField
from planner.ui.label import Caption, Hint, Label
from planner.ui.money.due_row import DueRow
from planner.ui.money.forms import Trouble, scrolled
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.rows import emptied

MOST = 100
"""Lines that are shown; the rest come up as these are paid."""


class DuePage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self._shown: list[Due] = []
        self.lines: list[DueRow] = []
        self.on = DateField(says("Paid on"), desk.session.today)
        methods = [(m, desk.say(METHOD_WORDS[m])) for m in METHODS]
        self.method: Choice[str] = Choice(says("Method"), methods)
        self.method.chosen.connect(self._show_sum)
        self.on.dateChanged.connect(self._show_sum)
        self.sum = Label(kind="heading")
        self.pay = Button(says("Enter the payments"), kind="primary")
        self.pay.clicked.connect(self._pay)
        self.trouble = Trouble()
        self.more = Hint()
        self._lay_out()

    def _lay_out(self) -> None:
        says, px = self.desk.text, self.desk.theme.px
        self.card = Card(says("May be paid now"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.card.inside.addLayout(self._list)
        self.card.inside.addWidget(self.more)
        end = QHBoxLayout()
        end.setSpacing(px(8))
        end.addWidget(self.sum)
        end.addStretch()
        for name, field in ((says("Paid on"), self.on), (says("Method"), self.method)):
            end.addWidget(Caption(name))
            end.addWidget(field)
        end.addWidget(self.pay)
        foot = Card()
        foot.inside.addLayout(end)
        foot.inside.addWidget(
            Hint(
                says(
                    "Each partner gets a voucher of its own; all payments are entered or none. "
                    "This cannot be undone."
                )
            )
        )
        foot.inside.addWidget(self.trouble)
        column = QVBoxLayout()
        column.addWidget(foot)
        column.addWidget(self.card)
        column.addStretch()
        self.empty = Empty(
            self.desk.theme, "handshake", says("Nothing is payable now"),
            says("What partners have earned and may be paid stands here, the earliest promise "
                 "first."),
            says("Go to the partners"),
        )  # fmt: skip
        self.empty.button.clicked.connect(self._go_to_partners)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self.desk.theme, column))
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    @override
    def title(self) -> str:
        return self.desk.text("Payouts due")

    @override
    def refresh(self) -> None:
        """Anew only where something else is due: what is being typed stays."""
        found = due_list(self.desk.session)
        if found != self._shown or not self.lines:
            self._shown = found
            emptied(self._list)
            self.lines = [DueRow(self.desk, due) for due in found[:MOST]]
            for n, line in enumerate(self.lines):
                if n:
                    rule = QFrame()
                    rule.setProperty("kind", "rule")
                    self._list.addWidget(rule)
                line.chosen.connect(self._show_sum)
                self._list.addWidget(line)
        self.more.setText(self.desk.text("{n} more", n=len(found) - len(self.lines)))
        self.more.setVisible(len(found) > len(self.lines))
        self._stack.setCurrentIndex(0 if found else 1)
        self._show_sum()

    def _show_sum(self, _changed: object = None) -> None:
        method, on = self.method.value(), self._day()
        sums: dict[str, int] = defaultdict(int)
        taxes: dict[str, int] = defaultdict(int)
        chosen = [line for line in self.lines if line.tick.isChecked()]
        for line in self.lines:
            line.show_payment(method, on)
        for line in chosen:
            sums[line.due.currency] += max(0, line.whole - line.kept)
            taxes[line.due.currency] += line.kept
        words = self.desk.text("Tick what was paid.")
        if chosen:
            words = self.desk.text("{n} chosen: {sum}", n=len(chosen), sum=self._said(sums))
        if chosen and any(taxes.values()):
            words = self.desk.text(
                "{n} chosen: {sum} to pay, {tax} tax is kept back",
                n=len(chosen), sum=self._said(sums), tax=self._said(taxes),
            )  # fmt: skip
        self.sum.setText(words)
        self.pay.setEnabled(bool(chosen))

    def _said(self, sums: Mapping[str, int]) -> str:
        return " + ".join(self.desk.amount(n, code) for code, n in sorted(sums.items()))

    def _day(self) -> date:
        """Today while something is typed that is no day."""
        return Trouble().read(Text.in_english, self.on.day) or self.desk.session.today

    def _new(self) -> list[NewPayout]:
        on, method = self.on.day(), self.method.value()
        return [line.new(method, on) for line in self.lines if line.tick.isChecked()]

    def _pay(self) -> None:
        desk = self.desk
        new = self.trouble.read(desk.say, self._new)
        if not new:
            return
        asked = text("Enter {n} payments? This cannot be undone.", n=len(new))
        if not desk.confirm(asked, text("Enter the payments")):
            return
        posted = self.trouble.read(desk.say, lambda: payouts.pay_together(desk.session, new))
        if posted is not None:
            desk.tell(posted.text)

    def _go_to_partners(self) -> None:
        self.desk.go(Place("partners"))
