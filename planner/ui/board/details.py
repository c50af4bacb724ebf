"""Name, amount and stage of a purchase, edited in place, and its history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from planner.domain import purchases, roles
from planner.domain.money import EXPONENTS
from planner.domain.processes import stages
from planner.domain.purchases import Passing, Purchase
from planner.domain.record import Id
from planner.ui.board.history import HistoryList
from planner.ui.board.passing import PassingBar
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, LineEdit
from planner.ui.label import Caption
from planner.ui.rows import scrolled


class PurchaseDetails(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Purchase"))
        self._desk = desk
        self._purchase: Purchase | None = None
        self.name = LineEdit(desk.text("Name of the purchase"))
        self.amount = AmountField(desk.text("Amount"), "CNY")
        self.currency = Choice(desk.text("Currency"), [(code, code) for code in EXPONENTS])
        self.stage: Choice[Id] = Choice(desk.text("Stage"), [])
        self.stage.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.owner = LineEdit(desk.text("Who looks after it"), hint=desk.text("Whoever of us"))
        self.passing = PassingBar(desk, narrow=True)
        self.history = HistoryList(desk)
        self.remove = Button(
            desk.text("Remove purchase"), kind="danger", icon=desk.theme.icon("trash-2", "bad")
        )
        self._lay_out()
        self.name.settled.connect(self._rename)
        self.amount.settled.connect(self._set_amount)
        self.currency.chosen.connect(self._set_currency)
        self.owner.settled.connect(self._set_owner)
        self.stage.chosen.connect(self._move)
        self.passing.passed.connect(self._move_on)
        self.passing.put_back.connect(self._put_back)
        self.remove.clicked.connect(self.remove_purchase)

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        money = QHBoxLayout()
        money.setSpacing(px(8))
        money.addWidget(self.amount, 1)
        money.addWidget(self.currency)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, px(4), 0)
        column.setSpacing(px(4))
        column.addWidget(Caption(self._desk.text("Name")))
        column.addWidget(self.name)
        column.addWidget(Caption(self._desk.text("Amount")))
        column.addLayout(money)
        column.addWidget(Caption(self._desk.text("Who looks after it")))
        column.addWidget(self.owner)
        column.addWidget(Caption(self._desk.text("Stage")))
        column.addWidget(self.stage)
        column.addWidget(self.passing)
        column.addWidget(Caption(self._desk.text("Stage history")))
        column.addWidget(self.history)
        column.addStretch()
        self.inside.addWidget(scrolled(column, self.accessibleName()), 1)
        self.inside.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_purchase(self, purchase: Purchase) -> None:
        if self._purchase is not None and self._purchase.id != purchase.id:
            self.passing.give_up()
        self._purchase = purchase
        code = self._desk.language.code
        steps = stages(self._desk.session.plan, purchase.process)
        self.name.show_words(purchase.name)
        self.amount.show_minor(purchase.amount, purchase.currency)
        self.currency.show_value(purchase.currency)
        self.stage.set_options([(s.id, f"{s.place} {s.name.said(code)}") for s in steps])
        self.passing.refresh()
        pending = self.passing.pending
        self.stage.show_value(pending[1] if pending else purchase.stage)
        self.owner.show_words(purchase.owner)
        self.history.show_purchase(purchase)

    def begin_renaming(self) -> None:
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.name.selectAll()

    def remove_purchase(self) -> None:
        if self._purchase is not None:
            self._desk.session.do(roles.remove_purchase, self._purchase.id)

    def _rename(self, name: str) -> None:
        self._edit(name=name)

    def _set_amount(self, _written: str) -> None:
        self._edit(amount=self.amount.minor())

    def _set_currency(self, currency: str) -> None:
        """The figure stays as written: 1,000 yuan become 1,000 yen, not 10."""
        self.amount.currency = currency
        self._edit(currency=currency, amount=self.amount.minor())

    def _edit(self, **fields: object) -> None:
        """What is refused is not shown any longer either."""
        if self._purchase is not None:
            self.show_purchase(self._purchase)
            self._desk.session.do(purchases.edit_purchase, self._purchase.id, **fields)

    def _set_owner(self, owner: str) -> None:
        self._edit(owner=owner)

    def _move(self, stage: Id) -> None:
        if self._purchase is not None and not self.passing.ask(self._purchase, stage):
            self.passing.give_up()
            self._move_on(self._purchase.id, stage, purchases.NOTHING_SAID)

    def _move_on(self, purchase: Id, stage: Id, passing: Passing) -> None:
        session = self._desk.session
        session.do(purchases.advance, purchase, stage, on=session.today, passing=passing)

    def _put_back(self) -> None:
        if self._purchase is not None:
            self.stage.show_value(self._purchase.stage)
