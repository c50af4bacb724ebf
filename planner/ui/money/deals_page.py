"""The tab of an account with its deals and the money received on them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.facts import DealKind
from planner.domain.money import shown
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.deal_books import DealRow, deal_rows, won_without_deal
from planner.ui.account_page import AccountPage
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.money.deal_end import DealEnd
from planner.ui.money.deal_form import DealForm
from planner.ui.money.forms import Note, scrolled
from planner.ui.money.ledger_table import CONTENT, in_order, show_pages
from planner.ui.money.payment_plan import PaymentPlanCard
from planner.ui.money.receipts_card import ReceiptsCard
from planner.ui.money.sector_note import SectorNote
from planner.ui.money.sharing_card import SharingCard
from planner.ui.rows import emptied
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

KIND_WORDS = {DealKind.DIRECT: text("direct"), DealKind.REFERRAL: text("referral")}


class DealsPage(AccountPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: DealForm | None = None
        self._of = Id(0)
        self.rows = RecordTable(self._columns())
        self.table: Table[DealRow] = Table(self.rows, desk.text("Deals"), desk.theme)
        in_order(self.table, desk.theme, 0, CONTENT, 90, CONTENT, CONTENT, CONTENT, 160)
        self.table.picked.connect(self._show_deal)
        self.receipts = ReceiptsCard(desk)
        self.payment_plan = PaymentPlanCard(desk)
        self.sharing, self.end = SharingCard(desk), DealEnd(desk)
        for card in (self.sharing, self.end):
            card.done.connect(self.refresh)
        self.sector = SectorNote(desk)
        adding = QAction(desk.text("Add deal"), self)
        adding.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        adding.triggered.connect(self.add)
        self.addAction(adding)
        self._lay_out()

    def _columns(self) -> tuple[Column[DealRow], ...]:
        says, desk = self.desk.text, self.desk
        return (
            Column(says("Deal"), lambda r: r.deal.name),
            Column(says("Date"), lambda r: desk.day(r.deal.on)),
            Column(
                says("Kind"),
                lambda r: desk.say(KIND_WORDS[r.deal.kind]),
                tone=lambda r: "accent" if r.deal.kind is DealKind.REFERRAL else "neutral",
            ),
            Column(
                says("Contract"), lambda r: shown(r.deal.contract, r.deal.currency), number=True
            ),
            Column(says("Received"), lambda r: shown(r.received, r.deal.currency), number=True),
            Column(
                says("Outstanding"),
                self._outstanding,
                number=True,
            ),
            Column(says("Partners"), lambda r: r.partners or "—"),
        )

    def _lay_out(self) -> None:
        desk, px = self.desk, self.desk.theme.px
        self.add_button = Button(desk.text("Add deal"), kind="primary")
        self.add_button.clicked.connect(self.add)
        tools = QHBoxLayout()
        tools.addStretch()
        tools.addWidget(self.add_button)
        self._won = QVBoxLayout()
        self._won.setSpacing(px(8))
        self._place_of_form = QVBoxLayout()
        column = QVBoxLayout()
        column.addLayout(tools)
        column.addWidget(self.sector)
        column.addLayout(self._won)
        column.addLayout(self._place_of_form)
        self.listing = QWidget()
        listing = QVBoxLayout(self.listing)
        listing.setContentsMargins(0, 0, 0, 0)
        listing.setSpacing(px(14))
        for card in (self.table, self.receipts, self.payment_plan, self.sharing, self.end):
            listing.addWidget(card)
        column.addWidget(self.listing)
        self.empty = Empty(
            desk.theme,
            "handshake",
            desk.text("No deals yet"),
            desk.text(
                "Enter the sale that was signed; then the money as it comes in. Partners earn on "
                "money received, never on orders."
            ),
            desk.text("Add deal"),
        )
        self.empty.setMinimumHeight(px(320))
        self.empty.button.clicked.connect(self.add)
        column.addWidget(self.empty)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(desk.theme, column))

    @override
    def refresh(self) -> None:
        account = self.account
        if account is None:
            return
        if self._of != account.id:
            self._of = account.id
            self._leave_form()
        session = self.desk.session
        show_pages(self.table, self.rows, partial(deal_rows, session, account.id), most=10)
        found = self.rows.records
        self.listing.setVisible(bool(found))
        self.add_button.setVisible(bool(found) and self.form is None)
        self.empty.setVisible(not found and self.form is None)
        self.sector.show_account(account.id, account.name)
        self._offer_won(won_without_deal(session, account.id))
        if found and self.table.selected() is None:
            self.table.setCurrentIndex(self.table.arranged.index(0, 0))
        self._show_deal(self.table.selected())

    def _outstanding(self, row: DealRow) -> str:
        if row.deal.reversed:
            return self.desk.text("reversed")
        if row.deal.written_off and not row.open:
            return self.desk.text("written off")
        return shown(row.open, row.deal.currency) if row.open else "—"

    def _offer_won(self, won: list[Purchase]) -> None:
        emptied(self._won)
        if self.form is not None:
            return
        for purchase in won:
            note = Note(self.desk.text("{purchase} was won.", purchase=purchase.name))
            enter = Button(self.desk.text("Enter the deal"))
            enter.setProperty("purchase", str(purchase.id))
            enter.clicked.connect(self._enter_won)
            note.row.addWidget(enter)
            self._won.addWidget(note)

    def _enter_won(self) -> None:
        id = Id(int(self.sender().property("purchase")))
        purchase = self.desk.session.plan.get(Purchase, id)
        self.add()
        if self.form is not None:
            self.form.fill_from(purchase)

    def add(self) -> None:
        """Ask for a new deal, in the page."""
        if self.form is None and self.account is not None:
            self.form = DealForm(self.desk, self.account.id)
            self.form.done.connect(self._done)
            self._place_of_form.addWidget(self.form)
            self.refresh()
        if self.form is not None:
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, deal: Id | None) -> None:
        self._leave_form()
        self.refresh()
        if deal is not None:
            self.rows.fetch_until(lambda row: row.id == deal)
            self.table.select(lambda row: row.id == deal)
            self.receipts.amount.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form = None
            emptied(self._place_of_form)

    def _show_deal(self, row: DealRow | None) -> None:
        for card in (self.receipts, self.payment_plan, self.end):
            card.setVisible(row is not None)
        self.sharing.setVisible(row is not None and not row.deal.reversed)
        if row is not None:
            self.sharing.show_deal(row.deal)
            self.end.show_deal(row.deal, row.received)
            self.receipts.show_deal(row.deal)
            self.payment_plan.show_deal(row.deal)
