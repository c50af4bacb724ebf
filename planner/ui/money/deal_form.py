"""A new deal, entered in the page: what was sold, and which partners share in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.money import EXPONENTS, shown
from planner.domain.products import product_group
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.text import text
from planner.session.partners import account_name
from planner.session.sales import NewDeal, add_deal
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Hint
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.product_field import ProductField
from planner.ui.money.shares_rows import SharesRows

KINDS = {
    DealKind.DIRECT: text("Direct: the partner assisted"),
    DealKind.REFERRAL: text("Referral: the partner introduced it"),
}


class DealForm(Card):
    """`done` carries the id of the new deal, None where nothing was entered."""

    done = Signal(object)

    def __init__(self, desk: Desk, account: Id) -> None:
        super().__init__(desk.text("New deal"))
        self._desk, self._account = desk, account
        says = desk.text
        currency = seller(desk.session.plan).currency
        self.name = LineEdit(says("Name or number"))
        self.on = DateField(says("Signed on"), desk.session.today)
        self.kind: Choice[DealKind] = Choice(
            says("Kind"), [(k, desk.say(w)) for k, w in KINDS.items()]
        )
        self.contract = AmountField(says("Contract amount"), currency)
        self.currency: Choice[str] = Choice(says("Currency"), [(c, c) for c in EXPONENTS])
        self.currency.show_value(currency)
        self.currency.chosen.connect(self._set_currency)
        self.product = ProductField(desk)
        self.shares = SharesRows(desk)
        self._lay_out()

    def _lay_out(self) -> None:
        says, px = self._desk.text, self._desk.theme.px
        rows = Form(self._desk.theme, 140)
        self._name_trouble = rows.row(says("Name or number"), self.name)
        rows.row(says("Signed on"), self.on, width=150)
        rows.row(says("Kind"), self.kind, width=280)
        self.currency.setFixedWidth(px(90))
        self._contract_trouble = rows.row(
            says("Contract amount"), self.contract, self.currency, width=180
        )
        self._product_trouble = rows.row(says("Product group"), self.product, width=240)
        self._share_trouble = rows.row(says("Partners"), self.shares)
        self.inside.addWidget(rows)
        end = QHBoxLayout()
        words = says("This becomes part of the ledger and cannot be undone.")
        self.enter = Button(says("Enter the deal"), kind="primary")
        self.enter.clicked.connect(self._enter)
        self.leave = Button(says("Cancel"))
        self.leave.clicked.connect(self._leave)
        end.addWidget(Hint(words), 1)
        end.addWidget(self.leave)
        end.addWidget(self.enter)
        self.inside.addLayout(end)
        self.shares.order_between(self.product, self.leave, self.enter)

    def fill_from(self, purchase: Purchase) -> None:
        """What a purchase that was won says of the deal."""
        self.name.setText(purchase.name)
        self.currency.show_value(purchase.currency)
        self._set_currency(purchase.currency)
        if purchase.amount:
            self.contract.setText(shown(purchase.amount, purchase.currency))

    def _set_currency(self, currency: str) -> None:
        self.contract.currency = currency
        self.contract.setPlaceholderText(shown(0, currency))

    def _enter(self) -> None:
        say = self._desk.say
        contract = self._contract_trouble.read(say, self._amount)
        shares = self._share_trouble.read(say, self.shares.shares)
        product = self._product_trouble.read(say, lambda: product_group(self.product.text()))
        if contract is None or shares is None or product is None:
            return
        new = NewDeal(
            name=self.name.text(),
            account=self._account,
            kind=self.kind.value(),
            on=self.on.day(),
            currency=self.currency.value(),
            contract=contract,
            shares=shares,
            product=product,
        )
        trouble: Trouble = self._name_trouble if not new.name.strip() else self._share_trouble
        deal = trouble.read(say, lambda: add_deal(self._desk.session, new))
        if deal is not None:
            self._desk.tell(
                text(
                    "{deal} is in the ledger of {account}.",
                    deal=new.name.strip(),
                    account=account_name(self._desk.session, self._account),
                )
            )
            self.done.emit(deal)

    def _amount(self) -> int:
        amount = self.contract.minor()
        if amount < 0:
            raise Refused(text("A contract amount cannot be negative."))
        return amount

    def _leave(self) -> None:
        self.done.emit(None)
