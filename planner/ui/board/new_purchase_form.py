"""The form for a new purchase: account, name, amount and process, in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from planner.domain.accounts import accounts
from planner.domain.money import EXPONENTS
from planner.domain.new_purchase import NewPurchase, add_purchase_in, add_purchase_with
from planner.domain.processes import ProcessTemplate, processes
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.session.resources import process_templates
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, LineEdit
from planner.ui.label import Caption


class NewPurchaseForm(Card):
    """`added` carries the id of the purchase that was made. Without `choosing` the account is the
    one it is opened for."""

    added = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk, *, choosing: bool) -> None:
        super().__init__(desk.text("New purchase"))
        self._desk, self._choosing, self._account = desk, choosing, Id(0)
        self.account: Choice[Id] = Choice(desk.text("Account"), [])
        self.name = LineEdit(desk.text("Name of the purchase"))
        self.name.setPlaceholderText(desk.text("What they buy"))
        self.amount = AmountField(desk.text("Amount"), seller(desk.session.plan).currency)
        self.currency = Choice(desk.text("Currency"), [(code, code) for code in EXPONENTS])
        self.process: Choice[ProcessTemplate | Id] = Choice(desk.text("Process"), [])
        self.add = Button(desk.text("Add purchase"), kind="primary")
        self.cancel = Button(desk.text("Cancel"), kind="quiet")
        self._lay_out()
        self.currency.chosen.connect(self._take_currency)
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.amount.returnPressed.connect(self._add)
        self.cancel.clicked.connect(self._give_up)

    def _lay_out(self) -> None:
        grid, px = QGridLayout(), self._desk.theme.px
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        who = [(self._desk.text("Account"), self.account, 3)] if self._choosing else []
        fields: list[tuple[str, QWidget, int]] = [
            *who,
            (self._desk.text("Name of the purchase"), self.name, 4),
            (self._desk.text("Amount"), self.amount, 2),
            (self._desk.text("Currency"), self.currency, 0),
            (self._desk.text("Process"), self.process, 3),
        ]
        for column, (words, field, share) in enumerate(fields):
            grid.addWidget(Caption(words), 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, share)
            field.setMinimumWidth(px(70))
        self.inside.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.add)
        self.inside.addLayout(row)

    def open(self, account: Id | None = None) -> None:
        """Empty fields, ready to type the name. `account` is picked, or the only one there is."""
        if self._choosing:
            self.account.set_options(account_options(self._desk))
        self.process.set_options(self._processes())
        if account is not None:
            self._account = account
            self.account.show_value(account)
        currency = seller(self._desk.session.plan).currency
        self.currency.show_value(currency)
        self.name.show_words("")
        self.name.clear()
        self.amount.show_minor(0, currency)
        self.amount.clear()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _processes(self) -> Sequence[tuple[ProcessTemplate | Id, str]]:
        """Those of the workspace, then the templates that it has not taken over."""
        code, own = self._desk.language.code, processes(self._desk.session.plan)
        taken = {process.template for process in own}
        found: list[tuple[ProcessTemplate | Id, str]] = []
        found.extend((process.id, one_line(process.name.said(code))) for process in own)
        found.extend((t, t.name.said(code)) for t in process_templates() if t.key not in taken)
        return found

    def _take_currency(self, currency: str) -> None:
        self.amount.currency = currency

    def _add(self) -> None:
        session = self._desk.session
        account = self.account.value() if self._choosing else self._account
        new = NewPurchase(
            account=account,
            name=self.name.text(),
            amount=self.amount.minor(),
            currency=self.currency.value(),
            on=session.today,
        )
        process = self.process.value()
        if isinstance(process, ProcessTemplate):
            change = session.do(add_purchase_with, process, new)
        else:
            change = session.do(add_purchase_in, process, new)
        self.hide()
        made = [e.id for e in change if e.kind is Purchase]
        self.added.emit(made[-1])

    def _give_up(self) -> None:
        self.hide()
        self.given_up.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return
        super().keyPressEvent(event)


def account_options(desk: Desk) -> list[tuple[Id, str]]:
    """The accounts that are not archived, by name."""
    return [(a.id, one_line(a.name)) for a in accounts(desk.session.plan) if not a.archived]
