"""By when the customer is to pay which part of a deal: rows of a day and an amount."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.facts import Deal
from planner.domain.instalments import Contract, instalments, set_instalments
from planner.domain.money import shown
from planner.domain.outlook import USUAL_DAYS
from planner.ui.button import Button, IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, DateField
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Trouble
from planner.ui.rows import emptied

Part = tuple[date, int]


class InstalmentRow(QWidget):
    """`edited` tells that a field was left with other words; `gone` that it is to go."""

    edited = Signal()
    gone = Signal(object)

    def __init__(self, desk: Desk, part: Part, currency: str) -> None:
        super().__init__()
        px = desk.theme.px
        self.due_on = DateField(desk.text("Due"), part[0])
        self.amount = AmountField(desk.text("Amount"), currency, part[1])
        self.amount.setFixedWidth(px(150))
        self.remove = IconButton(desk.theme.icon("x"), desk.text("Remove the instalment"))
        self.due_on.settled.connect(self._tell)
        self.amount.settled.connect(self._tell)
        self.remove.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.due_on, self.amount, self.remove):
            row.addWidget(widget)
        row.addStretch()

    def part(self) -> Part:
        return self.due_on.day(), self.amount.minor()

    def _tell(self, _value: object = None) -> None:
        self.edited.emit()

    def _go(self) -> None:
        self.gone.emit(self)


class PaymentPlanCard(Card):
    """It changes the plan: every edit can be undone, no award rests on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Payment plan"))
        self._desk = desk
        self._contract: Contract | None = None
        self._on = date.min
        self.rows: list[InstalmentRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(desk.theme.px(6))
        self.trouble = Trouble()
        self.rest = Label(kind="hint")
        self.add = Button(desk.text("Add instalment"), icon=desk.theme.icon("plus"))
        self.add.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.rest)
        foot.addStretch()
        self.inside.addWidget(
            Hint(
                desk.text(
                    "By when the customer is to pay. It is for the cash outlook alone: awards "
                    "rest on money received."
                )
            )
        )
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.trouble)
        self.inside.addLayout(foot)

    def show_deal(self, deal: Deal) -> None:
        contract = Contract(deal.id, deal.name, deal.contract, deal.currency)
        parts = [(i.due_on, i.amount) for i in instalments(self._desk.session.plan, deal.id)]
        if contract == self._contract and not self.trouble.isHidden():
            return  # what is typed wrongly stays to be mended
        self._contract, self._on = contract, deal.on
        self.trouble.show_trouble("")
        if parts != self._parts():
            self._fill(parts, deal.currency)
        left = deal.contract - sum(amount for _, amount in parts)
        self.rest.setText(
            self._desk.text("{amount} without a day", amount=shown(left, deal.currency))
            if left > 0
            else ""
        )
        self.add.setEnabled(left > 0)

    def _fill(self, parts: list[Part], currency: str) -> None:
        emptied(self._list)
        self.rows = []
        for part in parts:
            row = InstalmentRow(self._desk, part, currency)
            row.edited.connect(self._take)
            row.gone.connect(self._remove)
            self._list.addWidget(row, alignment=Qt.AlignmentFlag.AlignLeft)
            self.rows.append(row)

    def _parts(self) -> list[Part] | None:
        """What the rows say; None where a field says nothing that can be read."""
        return self.trouble.read(self._desk.say, lambda: [row.part() for row in self.rows])

    def _take(self) -> None:
        contract, session = self._contract, self._desk.session
        if contract is not None:
            self.trouble.read(
                self._desk.say,
                lambda: session.do(set_instalments, contract, [row.part() for row in self.rows]),
            )

    def _add(self) -> None:
        """The rest of the contract, a month after the last instalment or the order."""
        contract = self._contract
        if contract is None:
            return
        known = instalments(self._desk.session.plan, contract.deal)
        last = max((i.due_on for i in known), default=self._on)
        left = contract.amount - sum(i.amount for i in known)
        parts = [*((i.due_on, i.amount) for i in known), (last + timedelta(USUAL_DAYS), left)]
        self._desk.session.do(set_instalments, contract, parts)

    def _remove(self, row: InstalmentRow) -> None:
        self.rows.remove(row)
        self._take()
