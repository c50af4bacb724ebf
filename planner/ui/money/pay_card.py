"""Where a payment that was made is entered: amount, bank line, holder, tax, and what is set off."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from planner.domain.money import shown
from planner.domain.paying import same_holder
from planner.domain.record import Id
from planner.domain.settlements import METHOD_WORDS
from planner.domain.text import text
from planner.session import payouts
from planner.session.holders import recorded_holder
from planner.session.may_be_paid import second_review_asked
from planner.session.partners import account_name, partner_name
from planner.session.payouts import METHODS, NewPayout
from planner.session.withheld import estimate_said, kept_by, withholding_estimate
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice, DateField, LineEdit
from planner.ui.label import Hint
from planner.ui.money.forms import Form, Trouble
from planner.ui.money.signoff_fields import SignoffFields

BANK = METHODS[0]


class PayCard(Card):
    """`show_partner` offers all that may be paid, unless another amount is being typed for the
    same balance."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Enter a payment that was made"))
        self._desk, self._partner = desk, Id(0)
        self._form_for: tuple[Id, str, int] | None = None
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        desk, says = self._desk, self._desk.text
        self.currency: Choice[str] = Choice(says("Currency"), [])
        self.currency.chosen.connect(self._show_form)
        self.amount = AmountField(says("Amount"), "CNY")
        self.on = DateField(says("Paid on"), desk.session.today)
        methods = [(m, desk.say(METHOD_WORDS[m])) for m in METHODS]
        self.method: Choice[str] = Choice(says("Method"), methods)
        self.reference = LineEdit(says("Reference"), hint=says("As on the bank line"))
        self.holder = LineEdit(says("Holder"), hint=says("As the bank shows it"))
        self.answer = LineEdit(says("Why the same"), hint=says("Why both names are the same"))
        self.set_off = AmountField(says("Set off"), "CNY")
        self.keeps = QCheckBox(says("Keep tax back"))
        self.tax = AmountField(says("Tax kept back"), "CNY")
        self.formula = Hint()
        self.leaves = Hint()
        self.to: Choice[Id] = Choice(says("Goes to"), [])
        self.to.chosen.connect(self._show_form)
        self.signoff = SignoffFields(desk)
        self.trouble = Trouble()
        self.pay = Button(says("Enter the payment"), kind="primary")
        self.pay.clicked.connect(self._pay)
        for field in (self.amount, self.tax, self.set_off):
            field.textEdited.connect(self._show_leaving)
        self.amount.textEdited.connect(self._estimate)
        self.on.dateChanged.connect(self._estimate)
        self.keeps.toggled.connect(self._estimate)
        self.method.chosen.connect(self._show_bank)
        self.holder.textChanged.connect(self._show_bank)

    def _lay_out(self) -> None:
        says = self._desk.text
        self.rows = Form(self._desk.theme, 120)
        self.rows.row(says("Currency"), self.currency, width=140)
        self.rows.row(says("Goes to"), self.to)
        self.rows.row(says("Amount"), self.amount, width=140)
        self.rows.row(says("Set off"), self.set_off, width=140)
        self.rows.row(says("Paid on"), self.on, width=140)
        self.rows.row(says("Method"), self.method, width=160)
        self.rows.row(says("Reference"), self.reference)
        self.rows.row(says("Holder"), self.holder)
        self.rows.row(says("Why the same"), self.answer)
        self.rows.row(says("Tax"), self.keeps)
        self.rows.row(says("Tax kept back"), self.tax, width=140)
        for widget in (self.rows, self.formula, self.leaves, self.signoff):
            self.inside.addWidget(widget)
        told = says("It settles what is due first. This cannot be undone.")
        self.inside.addWidget(Hint(told))
        self.inside.addWidget(self.trouble)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.pay)
        self.inside.addLayout(end)

    def show_partner(self, partner: Id, currencies: list[str]) -> None:
        """`currencies` are those in which something may be paid."""
        if partner != self._partner:
            self._partner = partner
            for field in (self.reference, self.holder, self.answer):
                field.clear()
            self.signoff.clear()
            self.keeps.setChecked(False)
        self.currency.set_options([(c, c) for c in currencies])
        self.rows.show_row(self.currency, visible=len(currencies) > 1)
        self._show_targets()
        self.setEnabled(bool(currencies))
        self._show_form()
        self._show_bank()

    @property
    def _employer(self) -> Id:
        """The employer that the payment goes to; 0: the payee itself."""
        return self.to.value() if self.to.count() else Id(0)

    def _show_targets(self) -> None:
        """Asked only where something goes to an employer."""
        session = self._desk.session
        found = dict.fromkeys(o.employer for o in payouts.owed(session, self._partner))
        names = [
            (to, account_name(session, to) if to else partner_name(session, self._partner))
            for to in found
        ]
        self.to.set_options(names)
        self.rows.show_row(self.to, visible=any(found))

    def _show_form(self, _currency: object = None) -> None:
        if not self.currency.count():
            self._form_for = None
            self.amount.clear()
            for field in (self.set_off, self.keeps, self.tax):
                self.rows.show_row(field, visible=False)
            self._show_leaving()
            return
        session, currency = self._desk.session, self.currency.value()
        total = payouts.payable(session, self._partner, currency, self._employer)
        back = payouts.owed_back(session, self._partner, currency, self._employer)
        self.rows.show_row(self.set_off, visible=back > 0)
        self.rows.show_row(self.keeps, visible=True)
        if self._form_for != (self._partner, currency, total):
            self._form_for = (self._partner, currency, total)
            for field in (self.amount, self.set_off, self.tax):
                field.currency = currency
            self.amount.setText(shown(total, currency))
            self.set_off.setText(
                shown(
                    payouts.to_set_off(session, self._partner, currency, self._employer), currency
                )
            )
            self.trouble.show_trouble("")
        self._estimate()

    def _show_bank(self, _changed: object = None) -> None:
        """The holder is asked for a bank transfer, and why it differs where it does."""
        banked = self.method.value() == BANK
        session = self._desk.session
        recorded = recorded_holder(session, self._partner, session.today, self._employer)
        typed = self.holder.text().strip()
        self.holder.setAccessibleDescription(self._desk.text("Recorded: {holder}", holder=recorded))
        self.rows.show_row(self.holder, visible=banked)
        differs = banked and bool(typed) and not same_holder(recorded, typed)
        self.rows.show_row(self.answer, visible=differs)

    def _estimate(self, _changed: object = None) -> None:
        """The tax that the rule would keep back; whoever pays may type another figure."""
        keeps = self.keeps.isChecked() and self.currency.count() > 0
        self.rows.show_row(self.tax, visible=keeps)
        self.formula.setVisible(keeps)
        if keeps:
            self._show_estimate()
        self._show_leaving()

    def _show_estimate(self) -> None:
        session, currency, on = self._desk.session, self.currency.value(), self.on.day()
        amount = self._minor(self.amount)
        found = withholding_estimate(session, self._partner, currency, amount, on)
        self.tax.setText(shown(found.withheld, currency) if found else "")
        said = estimate_said(session, self._partner, currency, amount, on)
        self.formula.setText(self._desk.say(said))

    def _show_leaving(self, _changed: object = None) -> None:
        keeps = self.keeps.isChecked() and self.currency.count() > 0
        self._show_signoff()
        self.leaves.setVisible(keeps)
        if keeps:
            money = self._minor(self.amount) - self._minor(self.tax)
            amount = self._desk.amount(max(0, money), self.currency.value())
            self.leaves.setText(self._desk.text("{amount} leaves the bank.", amount=amount))

    def _show_signoff(self) -> None:
        currency = self.currency.value() if self.currency.count() else "CNY"
        reviewed = second_review_asked(self._desk.session, self._partner)
        self.signoff.show_needed(currency, self._minor(self.amount), reviewed=reviewed)

    def _minor(self, field: AmountField) -> int:
        """0 while something is typed that is no amount."""
        return Trouble().read(self._desk.say, field.minor) or 0

    def _new(self) -> NewPayout:
        """Refused where an amount cannot be read."""
        amount = self.amount.minor()
        tax = self.tax.minor() if self.keeps.isChecked() else 0
        session, currency, on = self._desk.session, self.currency.value(), self.on.day()
        return NewPayout(
            payee=self._partner,
            amount=amount - tax,
            currency=currency,
            on=on,
            method=self.method.value(),
            reference=self.reference.text(),
            employer=self._employer,
            signoff=self.signoff.signoff(),
            holder=self.holder.text(),
            answer=self.answer.text(),
            withheld=tax,
            withheld_by=kept_by(session, self._partner, currency, amount, on, tax),
            set_off=None if self.set_off.isHidden() else self.set_off.minor(),
        )

    def _pay(self) -> None:
        desk = self._desk
        new = self.trouble.read(desk.say, self._new)
        if new is None:
            return
        asked = text(
            "Enter the payment of {amount} to {name}? This cannot be undone.",
            amount=desk.amount(new.amount, new.currency),
            name=partner_name(desk.session, self._partner),
        )
        if not desk.confirm(asked, text("Enter the payment")):
            return
        if self.trouble.read(desk.say, lambda: payouts.pay(desk.session, new)) is not None:
            for field in (self.reference, self.holder, self.answer):
                field.clear()
            self.signoff.clear()
            self.keeps.setChecked(False)
