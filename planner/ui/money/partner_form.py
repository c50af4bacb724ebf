"""A new partner: who it is, where its money goes, and how it stands to each account."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.accounts import Account, accounts
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.eligibility_words import NOTICE, PUBLIC_QUESTION, STATE_OWNED_QUESTION
from planner.domain.party_words import FORMS, HOLDERS, PUBLIC, STATE_OWNED
from planner.domain.record import Id
from planner.session import partners
from planner.session.partners import NewPartner
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Form as FormRows
from planner.ui.money.forms import scrolled
from planner.ui.money.relation_row import RelationRow

AT_ONCE = 4
"""So many accounts are asked about without being chosen first."""


class PartnerForm(QWidget):
    """`added` carries the new partner's id, `left` tells that nothing is wanted any more."""

    added = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.relations: list[RelationRow] = []
        self._make_fields()
        column = QVBoxLayout()
        column.addWidget(self._who())
        column.addWidget(self._where())
        column.addWidget(self._how())
        column.addLayout(self._end())
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(desk.theme, column, 860))
        known = [a for a in accounts(desk.session.plan) if not a.archived]
        for account in known[:AT_ONCE] if len(known) <= AT_ONCE else ():
            self._ask_about(account.id)
        self._offer_accounts()
        self.form.chosen.connect(self._show_question)
        self.name.textChanged.connect(self._show_possible)
        self.holder.chosen.connect(self._show_possible)
        self.declared.toggled.connect(self._show_possible)
        self._show_question()
        self._show_possible()

    def _make_fields(self) -> None:
        says, say = self._desk.text, self._desk.say
        self.name = LineEdit(says("Name"), hint=says("As it stands in its registration"))
        self.form: Choice[Form] = Choice(says("Form"), [(f, say(w)) for f, w in FORMS.items()])
        self.public: Choice[Public] = Choice("", [(p, say(w)) for p, w in PUBLIC.items()])
        self.registration = LineEdit(says("Registration or identity no."))
        self.identified = QCheckBox(says("I have checked it against the paper"))
        self.address = LineEdit(says("Address"))
        self.contact = LineEdit(says("Contact"))
        self.representative = LineEdit(says("Who signs"))
        self.title = LineEdit(says("Their title"))
        self.bank = LineEdit(says("Bank"))
        self.number = LineEdit(says("Account number"))
        holders = [(h, say(w)) for h, w in HOLDERS.items()]
        self.holder: Choice[BankHolder] = Choice(says("In whose name"), holders)
        self.holder_name = LineEdit(says("Name at the bank"))
        self.declared = QCheckBox(says("A signed declaration of independence is on file, dated"))
        self.declared_on = DateField(says("Declared on"), self._desk.session.today)
        self.which: Choice[Id] = Choice(says("Account"), [])

    def _who(self) -> Card:
        says = self._desk.text
        card = Card(says("Who is the partner?"))
        rows = FormRows(self._desk.theme)
        self._name_trouble = rows.row(says("Name"), self.name)
        rows.row(says("Form"), self.form, width=220)
        self._public_asked = Hint()
        rows.wide(self._public_asked)
        rows.wide(self.public)
        rows.row(says("Registration or identity no."), self.registration, self.identified)
        rows.row(says("Address"), self.address)
        rows.row(says("Contact"), self.contact)
        rows.row(says("Who signs, and their title"), self.representative, self.title)
        card.inside.addWidget(rows)
        return card

    def _where(self) -> Card:
        says = self._desk.text
        card = Card(says("Where does the money go?"))
        self._bank_rows = FormRows(self._desk.theme)
        self._bank_rows.row(says("In whose name"), self.holder)
        self._bank_rows.row(says("Name at the bank"), self.holder_name)
        self._bank_rows.row(says("Bank, account number"), self.bank, self.number)
        card.inside.addWidget(self._bank_rows)
        card.inside.addWidget(Hint(says("There is no cash: what is paid must leave a trace.")))
        return card

    def _how(self) -> Card:
        says = self._desk.text
        card = Card(says("How does it stand to your accounts?"))
        self._relation_column = QVBoxLayout()
        card.inside.addLayout(self._relation_column)
        self._none = Hint(says("There is no account yet. Add one first; then say it here."))
        card.inside.addWidget(self._none)
        more = QHBoxLayout()
        self._ask_more = Button(says("Ask about this account"))
        self._ask_more.clicked.connect(self._ask_about_chosen)
        more.addWidget(self.which, 1)
        more.addWidget(self._ask_more)
        card.inside.addLayout(more)
        signed = QHBoxLayout()
        signed.addWidget(self.declared)
        signed.addWidget(self.declared_on)
        signed.addStretch()
        card.inside.addLayout(signed)
        self._no_declaration = Hint(
            says("Without it an independent partner earns nothing on orders placed before it.")
        )
        card.inside.addWidget(self._no_declaration)
        return card

    def _end(self) -> QHBoxLayout:
        says = self._desk.text
        self.add = Button(says("Add partner"), kind="primary")
        self.add.clicked.connect(self._add)
        leave = Button(says("Cancel"))
        leave.clicked.connect(self.left)
        words = QVBoxLayout()
        words.addWidget(Label(says("This becomes part of the ledger and cannot be undone.")))
        words.addWidget(Hint(self._desk.say(NOTICE)))
        row = QHBoxLayout()
        row.setSpacing(self._desk.theme.px(8))
        row.addLayout(words, 1)
        row.addWidget(leave)
        row.addWidget(self.add)
        return row

    # accounts

    def _ask_about(self, account: Id) -> RelationRow:
        row = RelationRow(self._desk, account)
        row.answered.connect(self._show_possible)
        row.account_wanted.connect(self._make_account_the_partner)
        self.relations.append(row)
        self._relation_column.addWidget(row)
        return row

    def _ask_about_chosen(self) -> None:
        self._ask_about(self.which.value())
        self._offer_accounts()
        self._show_possible()

    def _offer_accounts(self) -> None:
        known = [a for a in accounts(self._desk.session.plan) if not a.archived]
        asked = {row.account for row in self.relations}
        self.which.set_options([(a.id, a.name) for a in known if a.id not in asked])
        for widget in (self.which, self._ask_more):
            widget.setVisible(self.which.count() > 0)
        self._none.setVisible(not known)

    def _make_account_the_partner(self) -> None:
        """The lawful way in one click: the organisation gets the rebate, openly."""
        wanted = self.sender()
        for row in self.relations:
            row.answer(Relation.IS_ACCOUNT if row is wanted else Relation.UNKNOWN)
            if row is wanted:
                account = self._desk.session.plan.get(Account, row.account)
                self.name.setText(account.name)
        self.form.show_value(Form.ORG)
        self.public.show_value(Public.UNKNOWN)
        self.identified.setChecked(False)
        for field in (self.registration, self.address, self.contact, self.representative,
                      self.title, self.bank, self.number, self.holder_name):  # fmt: skip
            field.clear()
        self.holder.show_value(BankHolder.NONE)
        self._show_question()
        self._show_possible()

    # what is possible

    def _show_question(self, _form: object = None) -> None:
        person = self.form.value() is Form.PERSON
        asked = self._desk.say(PUBLIC_QUESTION if person else STATE_OWNED_QUESTION)
        self._public_asked.setText(asked)
        answers = PUBLIC if person else STATE_OWNED
        self.public.set_options([(p, self._desk.say(w)) for p, w in answers.items()])
        self.public.setAccessibleName(asked)

    def _show_possible(self, _value: object = None) -> None:
        name = self.name.text().strip()
        holder = self.holder.value()
        self._bank_rows.show_row(self.bank, visible=holder is not BankHolder.NONE)
        others = holder in (BankHolder.OTHER, BankHolder.EMPLOYER)
        self._bank_rows.show_row(self.holder_name, visible=others)
        independent = any(r.relation.value() is Relation.INDEPENDENT for r in self.relations)
        for widget in (self.declared, self.declared_on):
            widget.setVisible(independent)
        self.declared_on.setEnabled(self.declared.isChecked())
        self._no_declaration.setVisible(independent and not self.declared.isChecked())
        self.add.setEnabled(bool(name) and not any(row.refused for row in self.relations))
        sender = self.sender()
        if sender is self.name:
            for row in self.relations:
                row.show_partner(name)

    # posting

    def new_partner(self) -> NewPartner:
        """What is written, as the ledger takes it."""
        plain = [
            (row.account, row.relation.value())
            for row in self.relations
            if row.relation.value() not in (Relation.UNKNOWN, Relation.FORMER_EMPLOYEE)
        ]
        return NewPartner(
            name=self.name.text(),
            form=self.form.value(),
            public=self.public.value(),
            identified=self.identified.isChecked(),
            registration=self.registration.text().strip(),
            address=self.address.text().strip(),
            contact=self.contact.text().strip(),
            representative=self.representative.text().strip(),
            title=self.title.text().strip(),
            bank=self.bank.text().strip(),
            bank_number=self.number.text().strip(),
            bank_holder=self.holder.value(),
            bank_holder_name=self.holder_name.text().strip(),
            relations=tuple(plain),
            declared_on=self.declared_on.day() if self.declared.isChecked() else None,
        )

    def _add(self) -> None:
        session = self._desk.session
        new = self.new_partner()
        partner = self._name_trouble.read(
            self._desk.say, lambda: partners.add_partner(session, new)
        )
        if partner is None:
            return
        for row in self.relations:
            if row.sector.isVisibleTo(row) and row.sector.value() is not Sector.UNKNOWN:
                partners.set_sector(session, row.account, row.sector.value())
            if row.left_day is not None:
                partners.set_relation(
                    session, partner, row.account, Relation.FORMER_EMPLOYEE, left_on=row.left_day
                )
        self.added.emit(partner)
