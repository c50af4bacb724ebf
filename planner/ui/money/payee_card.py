"""Who is paid by an agreement: the payee, where its money goes, the accounts covered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.accounts import accounts
from planner.domain.eligibility_facts import BankHolder
from planner.domain.parties import masked
from planner.domain.party_words import HOLDERS
from planner.domain.record import Id
from planner.session.agreement_papers import relation_to
from planner.session.may_be_paid import kind_of
from planner.session.partners import account_name
from planner.ui.button import Button, IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint, Label, Pill
from planner.ui.money.bank_card import bank_account
from planner.ui.money.forms import Form
from planner.ui.money.relations_card import RelationPill
from planner.ui.rows import emptied


class PayeeCard(Card):
    """`covered` carries the new tuple of accounts."""

    covered = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Who is paid"))
        self._desk = desk
        self._accounts: tuple[Id, ...] = ()
        says = desk.text
        self.payee, self.bank, self.bank_pill = Label(), Label(), Pill()
        self.list = QWidget()
        self._list = QVBoxLayout(self.list)
        self._list.setContentsMargins(0, 4, 0, 0)
        self._list.setSpacing(4)
        self.which: Choice[Id] = Choice(says("Account"), [])
        self.cover = Button(says("Cover it"))
        self.cover.clicked.connect(self._add)
        rows = Form(desk.theme)
        rows.row(says("Payee"), self.payee)
        rows.row(says("Bank account"), self.bank, self.bank_pill)
        rows.row(says("Accounts covered"), self.list)
        self._more = QWidget()
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.addWidget(self.which, 1)
        more.addWidget(self.cover)
        rows.row("", self._more)
        self.inside.addWidget(rows)

    def show_payee(
        self, partner: Id, covered: Sequence[Id], fixed: Sequence[Id], *, editable: bool
    ) -> None:
        """`fixed` are covered by what was signed: they stay."""
        desk = self._desk
        self._accounts = tuple(covered)
        self.payee.setText(self._kind(partner))
        found = bank_account(desk, partner)
        holder = BankHolder.NONE if found is None else found.holder
        self.bank.setText("" if found is None else " ".join((found.bank, masked(found.number))))
        self.bank.setVisible(found is not None)
        self.bank_pill.setText(desk.say(HOLDERS[holder]))
        self.bank_pill.set_tone("good" if holder is BankHolder.SELF else "due")
        emptied(self._list)
        for account in covered:
            self._list.addWidget(
                self._line(partner, account, removable=editable and account not in fixed)
            )
        if not covered:
            self._list.addWidget(Hint(desk.text("None yet")))
        others = [
            (a.id, a.name)
            for a in accounts(desk.session.plan)
            if not a.archived and a.id not in covered
        ]
        self.which.set_options(others)
        self._more.setVisible(editable and bool(others))

    def _kind(self, partner: Id) -> str:
        """`Independent intermediary, declared 5 January 2026`"""
        kind = self._desk.say(kind_of(self._desk.session, partner))
        declared = [d.on for d in self._desk.session.ledger.dossier(partner).declarations]
        if not declared:
            return kind
        day = self._desk.day(max(declared))
        return self._desk.text("{kind}, declared {day}", kind=kind, day=day)

    def _line(self, partner: Id, account: Id, *, removable: bool) -> QWidget:
        session = self._desk.session
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = account_name(session, account)
        row.addWidget(Label(name))
        row.addWidget(RelationPill(self._desk, relation_to(session, partner, account)))
        if removable:
            says = self._desk.text("Do not cover {account}", account=name)
            remove = IconButton(self._desk.theme.icon("x", "ink3"), says)
            remove.setProperty("account", str(account))
            remove.clicked.connect(self._remove)
            row.addWidget(remove)
        row.addStretch()
        return line

    def _add(self) -> None:
        self.covered.emit((*self._accounts, self.which.value()))

    def _remove(self) -> None:
        gone = int(self.sender().property("account"))
        self.covered.emit(tuple(a for a in self._accounts if a != gone))
