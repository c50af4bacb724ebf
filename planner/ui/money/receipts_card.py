"""The money of one deal: what came in and went back, who earns on it, and room for the next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import Refused
from planner.domain.facts import Deal, DealKind
from planner.domain.money import shown
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.deal_books import Earning, ReceiptRow, earnings, receipt_rows
from planner.session.sales import NewReceipt, add_receipt, deal_of, reverse_receipt
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Caption, Heading, Hint, Label
from planner.ui.money.forms import Note, Trouble
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.place import Place
from planner.ui.rows import emptied
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

NARROW = 1080
"""Less than that, and the fields stand in two rows."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReceiptsCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Receipts"))
        self._desk = desk
        self.deal: Deal | None = None
        self._open = 0
        says = desk.text
        self.rows = RecordTable(
            (
                Column[ReceiptRow](says("Value date"), lambda r: desk.day(r.receipt.value_on)),
                Column[ReceiptRow](says("Reference"), lambda r: r.receipt.reference),
                Column[ReceiptRow](says("Amount"), self._amount_words, number=True),
                Column[ReceiptRow]("", self._state, tone=self._tone),
            )
        )
        self.table: Table[ReceiptRow] = Table(self.rows, says("Receipts"), desk.theme)
        in_order(self.table, desk.theme, CONTENT, 0, CONTENT, 130)
        self.table.picked.connect(self._show_possible)
        self.none = Hint(says("Nothing is received yet."))
        self.reasons = Note()
        self.reasons.hide()
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        desk, says = self._desk, self._desk.text
        self.amount = AmountField(says("Amount"), "CNY")
        self.on = DateField(says("Value date"), desk.session.today)
        self.reference = LineEdit(says("Reference"), hint=says("As on the bank line"))
        self.invoice = LineEdit(says("Invoice no."), hint=says("Ours"))
        self.refund_of: Choice[Id] = Choice(says("Refund of"), [])
        self.over = Hint()
        self.over.hide()
        self.amount.textChanged.connect(self._show_over)
        self.trouble = Trouble()
        self.receive = Button(says("Add receipt"), kind="primary")
        self.refund = Button(says("Add refund"))
        for field in (self.amount, self.reference, self.invoice):
            field.returnPressed.connect(self._receive)
        self.receive.clicked.connect(self._receive)
        self.refund.clicked.connect(self._refund)
        self.reason = LineEdit(says("Reason"), hint=says("Why it is reversed"))
        self.reverse = Button(says("Reverse the selected receipt"))
        self.reverse.clicked.connect(self._reverse)
        self.reverse_trouble = Trouble()

    def _lay_out_fields(self) -> None:
        says, px = self._desk.text, self._desk.theme.px
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(px(8))
        self._fields.setVerticalSpacing(px(4))
        self._narrow: bool | None = None
        named = (
            (says("Amount"), self.amount),
            (says("Value date"), self.on),
            (says("Reference"), self.reference),
            (says("Invoice no."), self.invoice),
            (says("A refund is of"), self.refund_of),
        )
        for n, (name, field) in enumerate(named):
            caption = Caption(name)
            caption.setVisible(field is not self.refund_of)
            self._fields.addWidget(caption, 0, n)
            self._fields.addWidget(field, 1, n)
        self._refund_name = caption
        self.refund_of.setMinimumWidth(px(170))
        self._fields.setColumnStretch(2, 1)
        self._deeds = QWidget()
        deeds = QHBoxLayout(self._deeds)
        deeds.setContentsMargins(0, 0, 0, 0)
        for button in (self.receive, self.refund):
            deeds.addWidget(button)
        self._fields.addWidget(self._deeds, 1, len(named))

    def _lay_out(self) -> None:
        says = self._desk.text
        for widget in (self.table, self.none, self.reasons):
            self.inside.addWidget(widget)
        self._lay_out_fields()
        self.inside.addLayout(self._fields)
        self.inside.addWidget(self.over)
        self.inside.addWidget(self.trouble)
        self._reversing = QWidget()
        row = QHBoxLayout(self._reversing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reason, 1)
        row.addWidget(self.reverse)
        self.inside.addWidget(self._reversing)
        self.inside.addWidget(self.reverse_trouble)
        self.inside.addWidget(
            Hint(says("Receipts, refunds and reversals stay in the ledger: they cannot be undone."))
        )
        self.inside.addWidget(Heading(says("What it earns")))
        self._earned = QVBoxLayout()
        self.inside.addLayout(self._earned)

    def show_deal(self, deal: Deal) -> None:
        if self.deal is None or self.deal.id != deal.id:
            for field in (self.amount, self.reference, self.invoice, self.reason):
                field.clear()
            for trouble in (self.trouble, self.reverse_trouble):
                trouble.show_trouble("")
        self.deal = deal
        self.heading.setText(self._desk.text("Receipts of {deal}", deal=deal.name))
        self.amount.currency = deal.currency
        found = receipt_rows(self._desk.session, deal)
        show_rows(self.table, self.rows, found, most=8)
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)
        for widget in (self._refund_name, self.refund_of, self.refund):
            widget.setVisible(bool(found))
        options = [(Id(0), self._desk.text("the newest first"))]
        options += [(r.id, self._called(r)) for r in found if r.state is None]
        self.refund_of.set_options(options)
        told = [self._desk.say(reason) for r in found for reason in r.reasons]
        self.reasons.show_words("\n".join(dict.fromkeys(told)))
        emptied(self._earned)
        for earning in earnings(self._desk.session, deal):
            self._earned.addWidget(self._earning(deal, earning))
        if not deal.shares:
            self._earned.addWidget(Hint(self._desk.text("No partner shares in this deal.")))
        self._open = deal.open(sum(r.receipt.amount for r in found))
        self._show_over()
        self._show_possible()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what a refund takes back, and the buttons, stand in rows of their own:
        the reference is to be read while it is typed."""
        super().resizeEvent(event)
        narrow = self.width() < self._desk.theme.px(NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid, row, column = self._fields, 2 if narrow else 0, 0 if narrow else 4
        grid.addWidget(self._refund_name, row, column, 1, 2 if narrow else 1)
        grid.addWidget(self.refund_of, row + 1, column, 1, 2 if narrow else 1)
        where = Qt.AlignmentFlag.AlignRight if narrow else Qt.AlignmentFlag(0)
        grid.addWidget(self._deeds, row + 1, column + (2 if narrow else 1), 1, 2, where)

    def _show_over(self, _words: object = None) -> None:
        """What of the typed amount exceeds what is open: it may be taken all the same."""
        typed = Trouble().read(self._desk.say, self.amount.minor) or 0
        over = max(0, typed - self._open)
        words = self._desk.text(
            "{over} more than is open on it: it counts as received all the same.",
            over=shown(over, self.amount.currency),
        )
        self.over.setText(words)
        self.over.setVisible(over > 0)

    def _called(self, row: ReceiptRow) -> str:
        return f"{self._desk.day(row.receipt.value_on)} · {self._amount_words(row)}"

    def _amount_words(self, row: ReceiptRow) -> str:
        return "" if self.deal is None else shown(row.receipt.amount, self.deal.currency)

    def _state(self, row: ReceiptRow) -> str:
        if row.state is not None:
            return self._desk.say(row.state)
        return self._desk.text("earns nothing") if row.reasons else ""

    def _tone(self, row: ReceiptRow) -> str:
        return "due" if row.reasons else "neutral"

    def _earning(self, deal: Deal, earning: Earning) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setColumnStretch(0, 1)
        name = Button(earning.name.replace("&", "&&"), kind="link")
        name.setProperty("partner", str(earning.payee))
        name.clicked.connect(self._go)
        grid.addWidget(name, 0, 0)
        amount = Label(self._desk.amount(earning.amount, deal.currency), kind="heading")
        grid.addWidget(amount, 0, 1, RIGHT)
        lines = [] if earning.why is None else [self._desk.say(w) for w in earning.why.lines]
        if not lines:
            lines = [self._nothing(deal)]
        grid.addWidget(Hint("\n".join(lines)), 1, 0, 1, 2)
        return line

    def _nothing(self, deal: Deal) -> str:
        if deal.kind is DealKind.REFERRAL:
            return self._desk.text(
                "A referral earns nothing by itself: its money counts to the volume base as the "
                "agreement says."
            )
        return self._desk.text("Nothing by itself so far.")

    def _go(self) -> None:
        partner = int(self.sender().property("partner"))
        self._desk.go(Place("partner", partner=partner, tab="ledger"))

    def _show_possible(self, _row: object = None) -> None:
        row = self.table.selected()
        self._reversing.setVisible(row is not None and row.reversible)

    # posting

    def _receive(self) -> None:
        self._post(1)

    def _refund(self) -> None:
        self._post(-1)

    def _post(self, sign: int) -> None:
        deal, say = self.deal, self._desk.say
        if deal is None:
            return
        amount = self.trouble.read(say, self._positive)
        if amount is None:
            return
        new = NewReceipt(
            deal=deal.id,
            value_on=self.on.day(),
            amount=sign * amount,
            reference=self.reference.text(),
            invoice=self.invoice.text(),
            refund_of=self.refund_of.value() if sign < 0 else Id(0),
        )
        if self.trouble.read(say, lambda: add_receipt(self._desk.session, new)) is not None:
            self.amount.clear()
            self.reference.clear()
            self.invoice.clear()
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            self.show_deal(deal_of(self._desk.session, deal.id))

    def _positive(self) -> int:
        amount = self.amount.minor()
        if amount <= 0:
            raise Refused(text("Enter the amount, more than nothing; a refund has its own button."))
        return amount

    def _reverse(self) -> None:
        row, deal = self.table.selected(), self.deal
        if row is None or deal is None:
            return
        asked = text(
            "Reverse {amount} on {deal}? Both stay in the ledger. This cannot be undone.",
            amount=shown(row.receipt.amount, deal.currency),
            deal=deal.name,
        )
        if not self._desk.confirm(asked, text("Reverse")):
            return
        session, reason = self._desk.session, self.reason.text()
        if self.reverse_trouble.read(
            self._desk.say, lambda: reverse_receipt(session, row.id, reason)
        ):
            self.reason.clear()
