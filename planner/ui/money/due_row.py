"""One line of the payouts due: whom to pay, how much, and what the bank line says."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.money import shown
from planner.domain.paying import same_holder
from planner.session.due_list import Due
from planner.session.holders import recorded_holder
from planner.session.partners import account_name
from planner.session.payouts import METHODS, NewPayout
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, LineEdit
from planner.ui.label import Hint, Label, Pill
from planner.ui.money.forms import Trouble
from planner.ui.money.signoff_fields import SignoffFields
from planner.ui.money.tax_fields import TaxFields
from planner.ui.place import Place
from planner.ui.today.days import left_words

NEAR = 7


class DueRow(QWidget):
    """`chosen` tells that it was ticked, or that its amount is another."""

    chosen = Signal()

    def __init__(self, desk: Desk, due: Due) -> None:
        super().__init__()
        self._desk, self.due = desk, due
        says = desk.text
        self.tick = QCheckBox()
        self.tick.setAccessibleName(says("Pay {name}", name=due.name))
        self.tick.setEnabled(not due.carried_over and not due.cooling)
        self.name = Button(due.name.replace("&", "&&"), kind="link")
        self.name.clicked.connect(self._go)
        self.pill = self._pill()
        self.amount = AmountField(says("Amount for {name}", name=due.name), due.currency)
        self.amount.setText(shown(due.amount, due.currency))
        self.reference = LineEdit(says("Reference"), hint=says("Reference, as on the bank line"))
        self.holder = LineEdit(says("Holder"), hint=says("Account holder, as the bank shows it"))
        self.answer = LineEdit(says("Why the same"), hint=says("Why both names are the same"))
        self.tax = TaxFields(desk, due.payee, due.currency, due.name)
        self.signoff = SignoffFields(desk)
        self.said = Hint()
        self._lay_out()
        self.tick.toggled.connect(self._show_fields)
        self.amount.textEdited.connect(self._show_fields)
        self.holder.textChanged.connect(self._show_fields)
        self.tax.changed.connect(self.chosen)
        self._show_fields()

    def _pill(self) -> Pill:
        due = self.due
        if due.carried_over:
            return Pill(self._desk.text("carried over"))
        if due.left is None:
            return Pill(self._desk.text("no day"))
        tone = "bad" if due.left < 0 else "due" if due.left <= NEAR else "neutral"
        return Pill(left_words(self._desk, due.left), tone)

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(6), 0, px(6))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        place = QWidget()
        place.setFixedWidth(px(110))
        inside = QGridLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pill, 0, 0)
        inside.setColumnStretch(1, 1)
        self.currency = Label(self.due.currency, kind="caption")
        self.amount.setFixedWidth(px(130))
        for column, widget in enumerate((self.tick, place, self.name)):
            grid.addWidget(widget, 0, column)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.said, 0, 3)
        grid.addWidget(self.currency, 0, 4)
        grid.addWidget(self.amount, 0, 5)
        self.fields = QWidget()
        fields = QGridLayout(self.fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(px(8))
        for column, field in enumerate((self.reference, self.holder, self.answer)):
            fields.addWidget(field, 0, column)
            fields.setColumnStretch(column, 1)
        fields.addWidget(self.tax, 1, 0, 1, 3)
        fields.addWidget(self.signoff, 2, 0, 1, 3)
        grid.addWidget(self.fields, 1, 2, 1, 4)

    def _show_fields(self, _changed: object = None) -> None:
        desk, due = self._desk, self.due
        today = desk.session.today
        recorded = recorded_holder(desk.session, due.payee, today, due.employer)
        typed = self.holder.text().strip()
        self.fields.setVisible(self.tick.isChecked())
        self.amount.setEnabled(self.tick.isChecked())
        self.answer.setVisible(bool(typed) and not same_holder(recorded, typed))
        self._show_signoff()
        parts = []
        if due.employer:
            name = account_name(desk.session, due.employer)
            parts.append(desk.text("to {account}", account=name))
        if due.set_off:
            parts.append(desk.text("{amount} set off", amount=shown(due.set_off, due.currency)))
        if due.carried_over:
            parts.append(desk.text("less than {least}", least=desk.amount(due.least, due.currency)))
        if due.cooling:
            parts.append(
                desk.text(
                    "entered or changed less than 24 hours ago: from {until} on", until=due.cooling
                )
            )
        self.said.setText(" · ".join(parts))
        self.chosen.emit()

    def _show_signoff(self) -> None:
        self.signoff.show_needed(self.due.currency, self.whole, reviewed=self.due.reviewed)

    def show_payment(self, method: str, on: date) -> None:
        """A credit note goes to no bank account; the day decides what tax was kept back before."""
        self.holder.setVisible(method == METHODS[0])
        self.tax.show_amount(self.whole, on)

    @property
    def whole(self) -> int:
        """What is settled: the money and the tax; 0 while something is typed that is no amount."""
        return Trouble().read(self._desk.say, self.amount.minor) or 0

    @property
    def kept(self) -> int:
        """The tax of it, read in the same way."""
        return Trouble().read(self._desk.say, self.tax.minor) or 0

    def new(self, method: str, on: date) -> NewPayout:
        """Refused where an amount cannot be read."""
        tax = self.tax.minor()
        return NewPayout(
            payee=self.due.payee,
            amount=self.amount.minor() - tax,
            currency=self.due.currency,
            on=on,
            method=method,
            reference=self.reference.text(),
            holder=self.holder.text(),
            answer=self.answer.text(),
            employer=self.due.employer,
            signoff=self.signoff.signoff(),
            withheld=tax,
            withheld_by=self.tax.withheld_by(),
        )

    def _go(self) -> None:
        self._desk.go(Place("partner", partner=self.due.payee, tab="payouts"))
