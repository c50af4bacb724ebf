"""A line of a bank account laid on several deals, amount by amount."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.bank_matching import BankLine, OpenDeal, Share
from planner.domain.errors import Refused
from planner.domain.money import shown
from planner.domain.text import text
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice
from planner.ui.label import Hint
from planner.ui.money.forms import Trouble


class SplitByHand(QWidget):
    """`ready` carries the shares once they are the whole of the line."""

    ready = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._line: BankLine | None = None
        self._deals: Sequence[OpenDeal] = ()
        self._parts: dict[int, int] = {}
        self.deal: Choice[int] = Choice(desk.text("Deal"), [])
        self.deal.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.deal.chosen.connect(self._propose)
        self.amount = AmountField(desk.text("Amount"), "CNY")
        self.add = Button(desk.text("Add"))
        self.add.clicked.connect(self._add)
        self.amount.returnPressed.connect(self._add)
        self.again = Button(desk.text("Begin again"), kind="quiet")
        self.again.clicked.connect(self._begin)
        self.said = Hint()
        self.trouble = Trouble()
        row = QHBoxLayout()
        row.setSpacing(desk.theme.px(6))
        row.addWidget(self.amount, 1)
        row.addWidget(self.add)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(4))
        column.addWidget(self.deal)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.trouble)
        self.hide()

    def show_line(self, line: BankLine, deals: Sequence[OpenDeal]) -> None:
        """`deals` are the open ones of its currency."""
        other = self._line != line
        self._line, self._deals = line, deals
        self.amount.currency = line.currency
        options = [(int(d.id), f"{d.name} ({shown(d.open, d.currency)})") for d in deals]
        self.deal.set_options(options)
        if other:
            self._begin()

    @property
    def _left(self) -> int:
        return (self._line.amount if self._line else 0) - sum(self._parts.values())

    def _begin(self) -> None:
        self._parts = {}
        self.trouble.show_trouble("")
        self._propose()

    def _propose(self, _deal: object = None) -> None:
        """What is open on the deal, as far as the line reaches."""
        rest = {int(d.id): d.open for d in self._deals}
        open_ = rest.get(self.deal.value(), 0) if self.deal.count() else 0
        currency = self.amount.currency
        self.amount.setText(shown(min(open_, self._left), currency))
        names = {int(d.id): d.name for d in self._deals}
        parts = [f"{names[id]} {shown(part, currency)}" for id, part in self._parts.items()]
        left = self._desk.text("{left} left", left=shown(self._left, currency))
        self.said.setText(" + ".join([*parts, left]))

    def _add(self) -> None:
        if self.deal.count() and self.trouble.read(self._desk.say, self._part) is not None:
            self._propose()
            if self._left == 0:
                names = {int(d.id): d.id for d in self._deals}
                self.ready.emit(tuple(Share(names[id], part) for id, part in self._parts.items()))

    def _part(self) -> int:
        amount = self.amount.minor()
        if not 0 < amount <= self._left:
            left = shown(self._left, self.amount.currency)
            raise Refused(text("Give a part of the {left} that are left.", left=left))
        deal = self.deal.value()
        self._parts[deal] = self._parts.get(deal, 0) + amount
        return amount
