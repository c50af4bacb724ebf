"""Who shares in a deal, and its product group: changed later, as facts."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from planner.domain.facts import Deal
from planner.domain.text import text
from planner.session.core import Posting
from planner.session.sales import set_product, set_shares, shares_said
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Hint
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.product_field import ProductField
from planner.ui.money.shares_rows import SharesRows


class SharingCard(Card):
    """`done` tells that the deal is another now."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Who shares in it, and the product group"))
        self._desk = desk
        self._deal: Deal | None = None
        says = desk.text
        self.shares = SharesRows(desk)
        self.product = ProductField(desk)
        self.share = Button(says("Share it so"))
        self.name = Button(says("Change the product group"))
        self.share.clicked.connect(self._share)
        self.name.clicked.connect(self._name)
        rows = Form(desk.theme, 140)
        self.share_trouble = rows.row(says("Partners"), self.shares)
        rows.row("", self.share)
        self.product_trouble = rows.row(says("Product group"), self.product, self.name, width=240)
        self.inside.addWidget(rows)
        self.inside.addWidget(
            Hint(
                says(
                    "A new sharing holds for all money of the deal: what was earned otherwise "
                    "follows as dated lines. Both are facts: they cannot be undone."
                )
            )
        )

    def show_deal(self, deal: Deal) -> None:
        """What the user chose already stays while the deal is as it was."""
        self.shares.offer()
        self.product.offer()
        if deal == self._deal:
            return
        self._deal = deal
        self.shares.show_shares(deal.shares)
        self.product.show_words(deal.product)
        for trouble in (self.share_trouble, self.product_trouble):
            trouble.show_trouble("")

    def _share(self) -> None:
        deal, session = self._deal, self._desk.session
        if deal is None:
            return
        shares = self.share_trouble.read(self._desk.say, self.shares.shares)
        if shares is None or sorted(shares) == sorted(deal.shares):
            return
        asked = text(
            "Share all money of {deal} anew: {shares}? This cannot be undone.",
            deal=deal.name,
            shares=shares_said(session, shares),
        )
        if self._desk.confirm(asked, text("Share it so")):
            self._post(self.share_trouble, lambda: set_shares(session, deal.id, shares))

    def _name(self) -> None:
        deal, session = self._deal, self._desk.session
        if deal is not None:
            words = self.product.text()
            self._post(self.product_trouble, lambda: set_product(session, deal.id, words))

    def _post(self, trouble: Trouble, deed: Callable[[], Posting]) -> None:
        if trouble.read(self._desk.say, deed) is not None:
            self.done.emit()
