"""The tab of a partner where payments are entered: what is owed, what was paid, how promptly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.money import shown
from planner.domain.settlements import METHOD_WORDS, Settlement
from planner.domain.text import text
from planner.session import payouts
from planner.session.corrections import return_payout
from planner.session.partner_books import currencies, owed_words
from planner.session.payouts import Owed
from planner.session.prompt import partner_promptness
from planner.session.settlements import settlements
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Note, Trouble, TwoColumns
from planner.ui.money.kept_paper_dialog import KeptPaperDialog
from planner.ui.money.least_card import LeastCard
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.money.paper_doors import voucher_door
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.pay_card import PayCard
from planner.ui.money.promptness_words import promptness_words
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

STATE = 5
"""The column of payments that says what else was with them."""


class PayoutsPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make_tables()
        self.form = PayCard(desk)
        self.least = LeastCard(desk)
        self.prompt = Card(desk.text("How promptly this partner is paid"))
        self.prompt_words = Hint()
        self.prompt.inside.addWidget(self.prompt_words)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._owed_card())
        left.addWidget(self._paid_card())
        for card in (self.form, self.prompt, self.least):
            right.addWidget(card)
        self.body.addWidget(TwoColumns(desk.theme, left, right))

    def _make_tables(self) -> None:
        desk, says = self.desk, self.desk.text
        self.owed_rows = RecordTable(
            (
                Column[Owed](says("Due"), lambda o: desk.day(o.due_on)),
                Column[Owed](says("What"), self._owed_words),
                Column[Owed](
                    says("Amount"), lambda o: shown(o.amount, o.key.currency), number=True
                ),
                Column[Owed]("", self._days_left, tone=self._tone),
            ),
            identity=lambda o: o.obligation,
        )
        self.owed: Table[Owed] = Table(self.owed_rows, says("Payable"), desk.theme)
        in_order(self.owed, desk.theme, CONTENT, 0, CONTENT, 112)
        self.paid_rows = RecordTable(
            (
                Column[Settlement](says("Date"), lambda s: desk.day(s.payout.on)),
                Column[Settlement](says("Number"), lambda s: s.payout.number),
                Column[Settlement](
                    says("Method"), lambda s: desk.say(METHOD_WORDS[s.payout.method])
                ),
                Column[Settlement](says("Reference"), lambda s: s.payout.reference),
                Column[Settlement](
                    says("Amount"), lambda s: shown(s.payout.amount, s.payout.currency), number=True
                ),
                Column[Settlement](
                    "", self._state, tone=lambda s: "due" if s.returned else "neutral"
                ),
            ),
            identity=lambda s: s.payout.id,
        )
        self.paid: Table[Settlement] = Table(self.paid_rows, says("Paid"), desk.theme)
        in_order(self.paid, desk.theme, CONTENT, CONTENT, CONTENT, 0, CONTENT, 150)
        self.paid.picked.connect(self._show_returning)

    def _owed_card(self) -> Card:
        card = Card(self.desk.text("Payable"))
        self.nothing = Hint(self.desk.text("Nothing is payable now."))
        self.held = Label(wraps=True)
        self.carried = Note()
        self.back = Note()
        for widget in (self.owed, self.nothing, self.carried, self.back, self.held):
            card.inside.addWidget(widget)
        return card

    def _paid_card(self) -> Card:
        says = self.desk.text
        card = Card(says("Paid"))
        self.never = Hint(says("Nothing was paid yet."))
        self.returned_on = DateField(says("Came back on"), self.desk.session.today)
        self.reason = LineEdit(says("Reason"), hint=says("Why it came back"))
        self.return_ = Button(says("The payment came back"))
        self.return_.clicked.connect(self._return)
        self.return_trouble = Trouble()
        self.voucher = Button(says("Voucher..."))
        self.voucher.clicked.connect(self._open_voucher)
        self.returning = QWidget()
        row = QHBoxLayout(self.returning)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.returned_on)
        row.addWidget(self.reason, 1)
        row.addWidget(self.return_)
        for widget in (self.paid, self.never, self.returning, self.return_trouble):
            card.inside.addWidget(widget)
        card.inside.addWidget(self.voucher, alignment=Qt.AlignmentFlag.AlignRight)
        return card

    def _open_voucher(self) -> None:
        if (row := self.paid.selected()) is not None:
            KeptPaperDialog(self.desk, voucher_door(self.desk.session, row.payout), self).exec()

    @override
    def show_partner(self) -> None:
        session = self.desk.session
        owed = payouts.owed(session, self.partner)
        paid = list(reversed(settlements(session, self.partner)))
        show_rows(self.owed, self.owed_rows, owed)
        show_rows(self.paid, self.paid_rows, paid)
        self.paid.setColumnHidden(STATE, not any(self._state(each) for each in paid))
        for table, records, words in (
            (self.owed, owed, self.nothing),
            (self.paid, paid, self.never),
        ):
            table.setVisible(bool(records))
            words.setVisible(not records)
        self._show_notes()
        self.form.show_partner(self.partner, list(dict.fromkeys(o.key.currency for o in owed)))
        self.least.show_partner(self.partner)
        found = partner_promptness(session, self.partner)
        self.prompt.setVisible(found is not None)
        if found is not None:
            self.prompt_words.setText(promptness_words(self.desk, found))
        self._show_returning(self.paid.selected())

    def _show_notes(self) -> None:
        """What is held, what is carried over, and what the partner owes back."""
        desk, session = self.desk, self.desk.session
        held = payouts.held(session, self.partner)
        amounts = ", ".join(desk.amount(amount, currency) for currency, amount in held.items())
        self.held.setText(desk.text("Held and not payable now: {amounts}", amounts=amounts))
        self.held.setVisible(bool(held))
        carried, back = [], []
        for currency in currencies(session, self.partner):
            if waits := payouts.carried_over(session, self.partner, currency):
                least = payouts.minimum(session, self.partner, currency, session.today)
                carried.append(
                    desk.text(
                        "{amount} is less than the least payout of {least}: it is carried over.",
                        amount=desk.amount(waits, currency),
                        least=desk.amount(least, currency),
                    )
                )
            if too_much := payouts.owed_back(session, self.partner, currency):
                back.append(
                    desk.text(
                        "{amount} is owed back: it is set off with the next payment.",
                        amount=desk.amount(too_much, currency),
                    )
                )
        self.carried.show_words("\n".join(carried))
        self.back.show_words("\n".join(back))

    def _owed_words(self, owed: Owed) -> str:
        return self.desk.say(owed_words(self.desk.session, owed.key))

    def _state(self, each: Settlement) -> str:
        currency = each.payout.currency
        if each.returned is not None:
            return self.desk.text("came back {day}", day=self.desk.day(each.returned.on))
        if each.withheld:
            return self.desk.text("{amount} tax", amount=shown(each.withheld, currency))
        if each.set_off:
            return self.desk.text("{amount} set off", amount=shown(each.set_off, currency))
        return ""

    def _days(self, owed: Owed) -> int | None:
        return None if owed.due_on is None else (owed.due_on - self.desk.session.today).days

    def _days_left(self, owed: Owed) -> str:
        left = self._days(owed)
        if left is None:
            return ""
        if left < 0:
            return self.desk.text("{n} d late", n=-left)
        return self.desk.text("due in {n} d", n=left)

    def _tone(self, owed: Owed) -> str:
        left = self._days(owed)
        return "bad" if left is not None and left < 0 else "due"

    def _show_returning(self, picked: Settlement | None) -> None:
        self.returning.setVisible(picked is not None and picked.returned is None)
        self.voucher.setVisible(picked is not None)
        self.return_trouble.show_trouble("")

    def _return(self) -> None:
        picked = self.paid.selected()
        if picked is None:
            return
        asked = text(
            "Did {number} come back? What it settled is owed again. This cannot be undone.",
            number=picked.payout.number,
        )
        if not self.desk.confirm(asked, text("It came back")):
            return
        given = (picked.payout.id, self.returned_on.day(), self.reason.text())
        if self.return_trouble.read(
            self.desk.say, lambda: return_payout(self.desk.session, *given)
        ):
            self.reason.clear()
