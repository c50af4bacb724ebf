"""The tab of a partner that says who it is and how it stands to the accounts."""

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.ui.desk import Desk
from planner.ui.money.bank_card import BankCard
from planner.ui.money.forms import TwoColumns
from planner.ui.money.identity_card import IdentityCard
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.relations_card import DeclarationsCard, RelationsCard


class ProfilePage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.identity_card = IdentityCard(desk)
        self.bank_card = BankCard(desk)
        self.relations_card = RelationsCard(desk)
        self.declarations_card = DeclarationsCard(desk)
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self.identity_card, self.bank_card):
            left.addWidget(card)
        for other in (self.relations_card, self.declarations_card):
            right.addWidget(other)
        self.body.addWidget(TwoColumns(desk.theme, left, right))

    @override
    def show_partner(self) -> None:
        identity = self.identity
        if identity is not None:
            self.identity_card.show_identity(identity)
            self.bank_card.show_bank(self.partner)
            self.relations_card.show_relations(self.partner)
            self.declarations_card.show_declarations(self.partner)
