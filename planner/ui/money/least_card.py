"""The least amount that is paid out; what is less is carried over."""

from PySide6.QtWidgets import QHBoxLayout

from planner.domain.record import Id
from planner.session import payouts
from planner.session.partner_books import currencies
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField
from planner.ui.label import Hint
from planner.ui.money.forms import Trouble


class LeastCard(Card):
    """The least amount that is paid out to this partner."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Least payout"))
        self._desk, self._partner, self._currency = desk, Id(0), ""
        self.amount = AmountField(desk.text("Least payout"), "CNY")
        self.amount.setFixedWidth(desk.theme.px(140))
        self.everybody = Button(desk.text("For all partners"))
        self.mine = Button(desk.text("For this partner"))
        self.trouble = Trouble()
        row = QHBoxLayout()
        row.addWidget(self.amount)
        row.addStretch()
        for button in (self.everybody, self.mine):
            row.addWidget(button)
        self.inside.addWidget(
            Hint(desk.text("Less than this is not paid out but carried over to the next payment."))
        )
        self.inside.addLayout(row)
        self.inside.addWidget(self.trouble)
        self.everybody.clicked.connect(self._for_all)
        self.mine.clicked.connect(self._for_one)

    def show_partner(self, partner: Id) -> None:
        session = self._desk.session
        known = currencies(session, partner)
        self.setVisible(bool(known))
        if known and (partner, known[0]) != (self._partner, self._currency):
            self._partner, self._currency = partner, known[0]
            least = payouts.minimum(session, partner, known[0], session.today)
            self.amount.show_minor(least, known[0])

    def _for_all(self) -> None:
        self._set(Id(0))

    def _for_one(self) -> None:
        self._set(self._partner)

    def _set(self, whom: Id) -> None:
        session, currency = self._desk.session, self._currency
        least = self.trouble.read(self._desk.say, self.amount.minor)
        if least is None:
            return
        said = self.trouble.read(
            self._desk.say, lambda: payouts.set_minimum(session, least, currency, whom)
        )
        if said is not None:
            self._desk.tell(said.text)
