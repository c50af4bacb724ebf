"""A new deal, entered in the page: what was sold, and which partners share in it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.errors import Refused
from planner.domain.facts import DealKind
from planner.domain.money import EXPONENTS, shown
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.domain.text import text
from planner.session.partners import account_name
from planner.session.sales import NewDeal, add_deal
from planner.ui.button import Button, IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Form, Trouble

KINDS = {
    DealKind.DIRECT: text("Direct: the partner assisted"),
    DealKind.REFERRAL: text("Referral: the partner introduced it"),
}
NOBODY = Id(0)


class ShareRow(QWidget):
    """A partner and its parts of the deal."""

    gone = Signal()

    def __init__(self, desk: Desk, *, first: bool) -> None:
        super().__init__()
        says = desk.text
        options = [(NOBODY, says("No partner"))]
        options += [(i.party, i.name) for i in desk.session.ledger.payees()]
        self.partner: Choice[Id] = Choice(says("Partner"), options)
        self.parts = LineEdit(says("Parts"), "1")
        self.parts.setFixedWidth(desk.theme.px(56))
        remove = IconButton(desk.theme.icon("x", "ink3"), says("Remove this share"))
        remove.clicked.connect(self.gone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.partner, 1)
        row.addWidget(Label(says("parts"), kind="hint"))
        row.addWidget(self.parts)
        if not first:
            row.addWidget(remove)

    def share(self) -> tuple[Id, int]:
        written = self.parts.text().strip()
        if not (written.isascii() and written.isdigit()) or not 1 <= int(written) <= 10_000:
            raise Refused(text("Parts are whole numbers, such as 1 or 2."))
        return self.partner.value(), int(written)


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
        self.shares: list[ShareRow] = []
        self._share_column = QVBoxLayout()
        self._share_column.setSpacing(desk.theme.px(6))
        self._lay_out()
        self._add_share()

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
        shares = QWidget()
        column = QVBoxLayout(shares)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._share_column)
        self.another = Button(says("Another partner shares in it"), kind="quiet")
        self.another.clicked.connect(self._add_share)
        column.addWidget(self.another, alignment=Qt.AlignmentFlag.AlignLeft)
        self._share_trouble = rows.row(says("Partners"), shares)
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

    def _add_share(self) -> None:
        row = ShareRow(self._desk, first=not self.shares)
        row.gone.connect(self._remove_share)
        self.shares.append(row)
        self._share_column.addWidget(row)
        before = self.shares[-2].parts if len(self.shares) > 1 else self.currency
        order = (before, row.partner, row.parts, self.another, self.leave, self.enter)
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)
        self.another.setVisible(row.partner.count() > len(self.shares) + 1)

    def _remove_share(self) -> None:
        row = next(r for r in self.shares if r is self.sender())
        self.shares.remove(row)
        self._share_column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.another.show()

    def _shares(self) -> tuple[tuple[Id, int], ...]:
        return tuple(s for s in (row.share() for row in self.shares) if s[0] != NOBODY)

    def _enter(self) -> None:
        say = self._desk.say
        contract = self._contract_trouble.read(say, self._amount)
        shares = self._share_trouble.read(say, self._shares)
        if contract is None or shares is None:
            return
        new = NewDeal(
            name=self.name.text(),
            account=self._account,
            kind=self.kind.value(),
            on=self.on.day(),
            currency=self.currency.value(),
            contract=contract,
            shares=shares,
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
