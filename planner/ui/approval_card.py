"""How payments are approved in this workspace: by one person or two, attested above an amount."""

from PySide6.QtWidgets import QHBoxLayout

from planner.domain.seller import seller
from planner.domain.text import text
from planner.session.reviews import payment_setting, set_payment_setting
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice
from planner.ui.label import Caption, Hint
from planner.ui.money.forms import Trouble


class ApprovalCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("How payments are approved"))
        self._desk = desk
        says = desk.text
        self.people: Choice[int] = Choice(
            says("Approved by"), [(1, says("one person")), (2, says("two people"))]
        )
        self.above = AmountField(says("Attested above"), "CNY")
        self.above.setFixedWidth(desk.theme.px(140))
        self.record = Button(says("Record"))
        self.trouble = Trouble()
        row = QHBoxLayout()
        for widget in (
            Caption(says("Approved by")), self.people, Caption(says("Attested above")), self.above,
        ):  # fmt: skip
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.record)
        self.inside.addWidget(
            Hint(
                says(
                    "With two people, whoever prepared a payment does not approve it. A looser "
                    "rule counts from tomorrow, a stricter one at once; every change stays logged."
                )
            )
        )
        self.inside.addLayout(row)
        self.inside.addWidget(self.trouble)
        self.record.clicked.connect(self._record)

    def refresh(self) -> None:
        setting = payment_setting(self._desk.session)
        currency = seller(self._desk.session.plan).currency
        self.people.show_value(setting.people)
        self.above.show_minor(dict(setting.attest_above).get(currency, 0), currency)

    def _record(self) -> None:
        desk = self._desk
        if not desk.confirm(
            text("Record how payments are approved? It stays in the log."), text("Record")
        ):
            return
        self.trouble.read(desk.say, self._recorded)

    def _recorded(self) -> object:
        session, currency = self._desk.session, self.above.currency
        amounts = dict(payment_setting(session).attest_above)
        above = self.above.minor()
        amounts.pop(currency, None)
        if above:
            amounts[currency] = above
        return set_payment_setting(session, self.people.value(), list(amounts.items()))
