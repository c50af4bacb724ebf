"""Where the partner's money goes: shown by its last four digits, changed by a new fact."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.eligibility_facts import BankHolder
from planner.domain.parties import BankAccount, held_on, masked
from planner.domain.party_words import HOLDERS
from planner.domain.record import Id
from planner.domain.text import text
from planner.session import partners
from planner.session.partners import partner_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Hint, Label, Pill
from planner.ui.money.forms import Form


def bank_account(desk: Desk, partner: Id) -> BankAccount | None:
    """The account in force today, or the first one known."""
    known = desk.session.ledger.dossier(partner).bank_accounts
    return held_on(known, desk.session.today) or (known[0] if known else None)


class BankCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Bank account"))
        self._desk, self._partner = desk, Id(0)
        says = desk.text
        self.line = Label()
        self.pill = Pill()
        self.change = Button(says("Another bank account..."), kind="quiet")
        self.change.setCheckable(True)
        self.change.toggled.connect(self._open)
        row = QHBoxLayout()
        for widget in (self.line, self.pill):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.change)
        self.inside.addLayout(row)
        holders = [(h, desk.say(w)) for h, w in HOLDERS.items() if h is not BankHolder.NONE]
        self.holder: Choice[BankHolder] = Choice(says("In whose name"), holders)
        self.holder_name = LineEdit(says("Name at the bank"))
        self.bank, self.number = LineEdit(says("Bank")), LineEdit(says("Account number"))
        self.record = Button(says("Record"), kind="primary")
        self.record.clicked.connect(self._record)
        self._form = self._rows()
        self.inside.addWidget(self._form)
        self._form.hide()
        self.number.textChanged.connect(self._show_possible)
        self._show_possible()

    def _rows(self) -> QWidget:
        says = self._desk.text
        rows = Form(self._desk.theme)
        rows.row(says("In whose name"), self.holder)
        rows.row(says("Name at the bank"), self.holder_name)
        rows.row(says("Bank, account number"), self.bank, self.number)
        rows.row("", Hint(says("Earlier payments keep the account they went to.")), self.record)
        return rows

    def show_bank(self, partner: Id) -> None:
        if partner != self._partner:
            self.change.setChecked(False)
        self._partner = partner
        found = bank_account(self._desk, partner)
        if found is None:
            self.line.setText(self._desk.say(HOLDERS[BankHolder.NONE]))
            self.pill.hide()
            return
        self.line.setText(" ".join(filter(None, (found.bank, masked(found.number)))))
        self.pill.setText(self._desk.say(HOLDERS[found.holder]))
        self.pill.set_tone("good" if found.holder is BankHolder.SELF else "due")
        self.pill.show()

    def _open(self, opened: bool) -> None:  # noqa: FBT001
        self._form.setVisible(opened)

    def _show_possible(self, _words: str = "") -> None:
        self.record.setEnabled(bool(self.number.text().strip()))

    def _record(self) -> None:
        name = partner_name(self._desk.session, self._partner)
        asked = text(
            "Record the account {number} for {partner}? This cannot be undone.",
            number=masked(self.number.text()),
            partner=name,
        )
        if not self._desk.confirm(asked, text("Record")):
            return
        partners.set_bank_account(
            self._desk.session,
            self._partner,
            self.holder.value(),
            holder_name=self.holder_name.text().strip() or name,
            number=self.number.text().strip(),
            bank=self.bank.text().strip(),
        )
        for field in (self.holder_name, self.number, self.bank):
            field.clear()
        self.change.setChecked(False)
