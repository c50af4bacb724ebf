"""How a partner stands to one account: the plain question, and a kind refusal for insiders."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.eligibility_facts import Relation, Sector
from planner.domain.eligibility_words import RELATION_QUESTION, SECTOR_QUESTION, question
from planner.domain.party_words import RELATIONS, SECTORS
from planner.domain.record import Id
from planner.session.consents import CONSENTING
from planner.session.may_be_paid import insider_refusal
from planner.session.partners import account_name
from planner.session.sectors import sector_of
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField
from planner.ui.label import Caption, Heading, Hint
from planner.ui.money.forms import Note
from planner.ui.tab_order import scroll_to


class RelationRow(QWidget):
    """`answered` tells of any new answer, `account_wanted` that the account itself should become
    the partner instead."""

    answered = Signal()
    account_wanted = Signal()

    def __init__(self, desk: Desk, account: Id) -> None:
        super().__init__()
        self.account = account
        self._desk, self._name = desk, ""
        name = account_name(desk.session, account)
        self.setAccessibleName(name)
        asked = desk.say(question(RELATION_QUESTION, account=name))
        options = [(r, desk.say(words)) for r, words in RELATIONS.items()]
        self.relation: Choice[Relation] = Choice(asked, options)
        self.left_on = DateField(desk.text("Last day there"), desk.session.today)
        self.sector: Choice[Sector] = Choice(
            desk.say(question(SECTOR_QUESTION, account=name)),
            [(s, desk.say(words)) for s, words in SECTORS.items()],
        )
        self.refusal = Note()
        self.refusal.hide()
        make = desk.text("Make {account} itself the partner", account=name)
        self.make_partner = Button(make.replace("&", "&&"))
        self.ask_consent = Button(desk.text("Record it, to ask for consent"), kind="quiet")
        self.ask_consent.setCheckable(True)
        self._lay_out(name, asked)
        self.relation.chosen.connect(self._show_possible)
        self.relation.chosen.connect(self._reveal)
        self.left_on.settled.connect(self._show_possible)
        self.sector.chosen.connect(self._show_possible)
        self.make_partner.clicked.connect(self.account_wanted)
        self.ask_consent.toggled.connect(self._show_possible)
        self._show_possible()

    def _lay_out(self, name: str, asked: str) -> None:
        desk, px = self._desk, self._desk.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, px(6))
        column.setSpacing(px(6))
        column.addWidget(Heading(name))
        column.addWidget(Hint(asked))
        column.addWidget(self.relation)
        self._left_name = Caption(desk.text("Last day there"))
        column.addWidget(self._left_name)
        column.addWidget(self.left_on)
        self._sector_name = Hint(desk.say(question(SECTOR_QUESTION, account=name)))
        column.addWidget(self._sector_name)
        column.addWidget(self.sector)
        self.refusal.offer(self.make_partner, self.ask_consent)
        column.addWidget(self.refusal)

    def _reveal(self, _relation: object) -> None:
        """A refusal comes with ways out: they are not left below the edge of the page."""
        if not self.refusal.isHidden():
            QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        scroll_to(self.refusal)

    def show_partner(self, name: str) -> None:
        """Whom the refusal speaks of."""
        self._name = name
        self._show_possible()

    def answer(self, relation: Relation) -> None:
        self.relation.show_value(relation)
        self._show_possible()

    @property
    def left_day(self) -> date | None:
        """The last day of a former employee; None for all others."""
        former = self.relation.value() is Relation.FORMER_EMPLOYEE
        return self.left_on.day() if former else None

    @property
    def refused(self) -> bool:
        """Nothing is paid to whom this refuses; such a partner is made only to ask the employer
        for its consent."""
        asked = self.ask_consent.isChecked() and not self.ask_consent.isHidden()
        return not self.refusal.isHidden() and not asked

    def _show_possible(self, _value: object = None) -> None:
        relation = self.relation.value()
        former = relation is Relation.FORMER_EMPLOYEE
        for widget in (self._left_name, self.left_on):
            widget.setVisible(former)
        unknown = sector_of(self._desk.session, self.account) is Sector.UNKNOWN
        for asked in (self._sector_name, self.sector):
            asked.setVisible(unknown and relation is not Relation.UNKNOWN)
        why = insider_refusal(self._desk.session, relation, self.account, self._name, self.left_day)
        self.refusal.show_words("" if why is None else self._desk.say(why))
        self.make_partner.setVisible(relation is not Relation.OWN_STAFF)
        private = sector_of(self._desk.session, self.account) in (Sector.PRIVATE, Sector.UNKNOWN)
        self.ask_consent.setVisible(private and relation in CONSENTING)
        self.answered.emit()
