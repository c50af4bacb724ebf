"""Money that earns nothing, with its reason and the lawful ways on as buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.record import Id
from planner.session.blocked_money import BlockedMoney, blocked_money
from planner.session.lawful_way import company_as_partner
from planner.session.partners import account_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint, Label, Pill
from planner.ui.place import Place
from planner.ui.rows import emptied

MOST = 20
"""Deals shown; the ledger has them all."""


class BlockedCard(Card):
    """Hidden where all money counts. `consent_wanted` carries the account to ask."""

    consent_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Money that earns nothing"))
        self._desk = desk
        self.items: list[BlockedMoney] = []
        self._list = QVBoxLayout()
        self.more = Hint()
        self.inside.addLayout(self._list)
        self.inside.addWidget(self.more)

    def show_partner(self, partner: Id) -> None:
        emptied(self._list)
        self.items = blocked_money(self._desk.session, partner)
        for n, item in enumerate(self.items[:MOST]):
            self._list.addWidget(self._row(n, item))
        rest = len(self.items) - MOST
        self.more.setText(self._desk.text("{n} more in the ledger", n=rest))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(self.items))

    def _row(self, n: int, item: BlockedMoney) -> QWidget:
        desk = self._desk
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(desk.theme.px(8))
        head.addWidget(Heading(item.name))
        head.addWidget(Pill(desk.day(item.last), "neutral"))
        head.addStretch()
        head.addWidget(Heading(desk.amount(item.amount, item.currency)))
        column.addLayout(head)
        column.addWidget(Label(desk.say(item.said), wraps=True))
        if item.insider:
            account = account_name(desk.session, item.account)
            ways = QHBoxLayout()
            for words, slot in (
                (desk.text("Pay {account} instead", account=account), self._pay_company),
                (desk.text("Ask for a consent"), self._ask),
            ):
                button = Button(words.replace("&", "&&"))
                button.setProperty("item", n)
                button.clicked.connect(slot)
                ways.addWidget(button)
            ways.addStretch()
            column.addLayout(ways)
        return row

    def _asked(self) -> BlockedMoney:
        return self.items[int(self.sender().property("item"))]

    def _pay_company(self) -> None:
        company = company_as_partner(self._desk.session, self._asked().account)
        self._desk.go(Place("partner", partner=company, tab="agreement"))

    def _ask(self) -> None:
        self.consent_wanted.emit(self._asked().account)
