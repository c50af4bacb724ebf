"""The tab of a partner where payments are entered: what is owed, and what was paid."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.money import shown
from planner.domain.postings import Payout
from planner.domain.record import Id
from planner.domain.statement import METHOD_WORDS
from planner.domain.text import text
from planner.session import payouts
from planner.session.may_be_paid import second_review_asked
from planner.session.partner_books import owed_words
from planner.session.partners import partner_name
from planner.session.payouts import METHODS, NewPayout, Owed
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Form, TwoColumns
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.money.partner_page import PartnerPage
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table


class PayoutsPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form_for: tuple[Id, str, int] | None = None
        self._make_tables()
        self._make_fields()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._owed_card())
        left.addWidget(self._paid_card())
        right.addWidget(self._pay_card())
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
                Column[Payout](says("Date"), lambda p: desk.day(p.on)),
                Column[Payout](says("Number"), lambda p: p.number),
                Column[Payout](says("Method"), lambda p: desk.say(METHOD_WORDS[p.method])),
                Column[Payout](says("Reference"), lambda p: p.reference),
                Column[Payout](says("Amount"), lambda p: shown(p.amount, p.currency), number=True),
            )
        )
        self.paid: Table[Payout] = Table(self.paid_rows, says("Paid"), desk.theme)
        in_order(self.paid, desk.theme, CONTENT, CONTENT, CONTENT, 0, CONTENT)

    def _make_fields(self) -> None:
        desk, says = self.desk, self.desk.text
        self.currency: Choice[str] = Choice(says("Currency"), [])
        self.currency.chosen.connect(self._show_form)
        self.amount = AmountField(says("Amount"), "CNY")
        self.on = DateField(says("Paid on"), desk.session.today)
        methods = [(m, desk.say(METHOD_WORDS[m])) for m in METHODS]
        self.method: Choice[str] = Choice(says("Method"), methods)
        self.reference = LineEdit(says("Reference"), hint=says("As on the bank line"))
        self.reviewer = LineEdit(says("Second person who looked at it"))
        self.pay = Button(says("Enter the payment"), kind="primary")
        self.pay.clicked.connect(self._pay)

    def _owed_card(self) -> Card:
        card = Card(self.desk.text("Payable"))
        self.nothing = Hint(self.desk.text("Nothing is payable now."))
        self.held = Label(wraps=True)
        for widget in (self.owed, self.nothing, self.held):
            card.inside.addWidget(widget)
        return card

    def _paid_card(self) -> Card:
        card = Card(self.desk.text("Paid"))
        self.never = Hint(self.desk.text("Nothing was paid yet."))
        card.inside.addWidget(self.paid)
        card.inside.addWidget(self.never)
        return card

    def _pay_card(self) -> Card:
        says = self.desk.text
        self.pay_card = card = Card(says("Enter a payment that was made"))
        self.rows = Form(self.desk.theme, 120)
        self.rows.row(says("Currency"), self.currency, width=140)
        self._amount_trouble = self.rows.row(says("Amount"), self.amount, width=140)
        self.rows.row(says("Paid on"), self.on, width=140)
        self.rows.row(says("Method"), self.method, width=160)
        self.rows.row(says("Reference"), self.reference)
        self.rows.row(says("Second person who looked at it"), self.reviewer)
        card.inside.addWidget(self.rows)
        card.inside.addWidget(Hint(says("It settles what is due first. This cannot be undone.")))
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.pay)
        card.inside.addLayout(end)
        return card

    @override
    def show_partner(self) -> None:
        session = self.desk.session
        owed = payouts.owed(session, self.partner)
        paid = list(reversed(session.ledger.payouts(self.partner)))
        show_rows(self.owed, self.owed_rows, owed)
        show_rows(self.paid, self.paid_rows, paid)
        for table, records, words in (
            (self.owed, owed, self.nothing),
            (self.paid, paid, self.never),
        ):
            table.setVisible(bool(records))
            words.setVisible(not records)
        held = payouts.held(session, self.partner)
        amounts = ", ".join(self.desk.amount(amount, currency) for currency, amount in held.items())
        self.held.setText(self.desk.text("Held and not payable now: {amounts}", amounts=amounts))
        self.held.setVisible(bool(held))
        known = list(dict.fromkeys(o.key.currency for o in owed))
        self.currency.set_options([(c, c) for c in known])
        self.rows.show_row(self.currency, visible=len(known) > 1)
        self.rows.show_row(self.reviewer, visible=second_review_asked(session, self.partner))
        self.pay_card.setEnabled(bool(known))
        self._show_form()

    def _show_form(self, _currency: object = None) -> None:
        """All that may be paid, unless another amount is being typed for the same balance."""
        if not self.currency.count():
            self._form_for = None
            self.amount.clear()
            return
        currency = self.currency.value()
        total = payouts.payable(self.desk.session, self.partner, currency)
        if self._form_for != (self.partner, currency, total):
            self._form_for = (self.partner, currency, total)
            self.amount.currency = currency
            self.amount.setText(shown(total, currency))
            self._amount_trouble.show_trouble("")

    def _owed_words(self, owed: Owed) -> str:
        return self.desk.say(owed_words(self.desk.session, owed.key))

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

    def _pay(self) -> None:
        say = self.desk.say
        amount = self._amount_trouble.read(say, self.amount.minor)
        if amount is None:
            return
        new = NewPayout(
            payee=self.partner,
            amount=amount,
            currency=self.currency.value(),
            on=self.on.day(),
            method=self.method.value(),
            reference=self.reference.text(),
            reviewer=self.reviewer.text(),
        )
        asked = text(
            "Enter the payment of {amount} to {name}? This cannot be undone.",
            amount=self.desk.amount(amount, new.currency),
            name=partner_name(self.desk.session, self.partner),
        )
        if self.desk.confirm(asked, text("Enter the payment")):
            self._amount_trouble.read(say, lambda: payouts.pay(self.desk.session, new))
            self.reference.clear()
