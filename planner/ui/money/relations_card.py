"""How the partner stands to each account, since when, and what it declared."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.accounts import accounts
from planner.domain.eligibility_facts import Relation, Sector
from planner.domain.parties import RelationFact
from planner.domain.party_words import RELATIONS
from planner.domain.record import Id
from planner.domain.text import text
from planner.session import partners
from planner.session.partners import SINCE, account_name, partner_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField
from planner.ui.label import Caption, Hint, Label, Pill
from planner.ui.money.relation_row import RelationRow
from planner.ui.place import Place
from planner.ui.rows import emptied

INDEPENDENT, BUYER = "good", "accent"
TONES = {
    Relation.INDEPENDENT: "good",
    Relation.IS_ACCOUNT: "accent",
    Relation.SOLE_OWNER: "accent",
    Relation.UNKNOWN: "due",
}
SHORT = {
    Relation.INDEPENDENT: text("independent"),
    Relation.IS_ACCOUNT: text("is the buyer"),
    Relation.SOLE_OWNER: text("only owner"),
    Relation.UNKNOWN: text("not answered"),
}


class RelationPill(Pill):
    def __init__(self, desk: Desk, relation: Relation) -> None:
        words = SHORT.get(relation, RELATIONS[relation])
        super().__init__(desk.say(words), TONES.get(relation, "bad"))


class RelationsCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Relations to accounts"))
        self._desk, self._partner = desk, Id(0)
        self.row: RelationRow | None = None
        self._list = QVBoxLayout()
        self.inside.addLayout(self._list)
        self.which: Choice[Id] = Choice(desk.text("Account"), [])
        self.ask = Button(desk.text("Answer for this account"))
        self.ask.clicked.connect(self._ask)
        choose = QHBoxLayout()
        choose.addWidget(self.which, 1)
        choose.addWidget(self.ask)
        self.inside.addLayout(choose)
        self._question = QVBoxLayout()
        self.inside.addLayout(self._question)
        self.since = DateField(desk.text("Since"), desk.session.today)
        self.record = Button(desk.text("Record"), kind="primary")
        self.record.clicked.connect(self._record)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        self._since_name = Caption(desk.text("Since"))
        end.addWidget(self._since_name)
        end.addWidget(self.since)
        end.addStretch()
        end.addWidget(self.record)
        self.inside.addWidget(self._end)
        self._end.hide()

    def show_relations(self, partner: Id) -> None:
        if partner != self._partner:
            self._leave()
        self._partner = partner
        emptied(self._list)
        dossier = self._desk.session.ledger.dossier(partner)
        today = self._desk.session.today
        for account in sorted({r.account for r in dossier.relations}):
            fact = dossier.relation(account, today)
            if fact is not None:
                self._list.addWidget(self._line(fact))
        if not dossier.relations:
            self._list.addWidget(Hint(self._desk.text("Not yet answered for any account.")))
        known = [a for a in accounts(self._desk.session.plan) if not a.archived]
        self.which.set_options([(a.id, a.name) for a in known])
        for widget in (self.which, self.ask):
            widget.setEnabled(bool(known))

    def _line(self, fact: RelationFact) -> QWidget:
        desk = self._desk
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        go = Button(account_name(desk.session, fact.account).replace("&", "&&"), kind="link")
        go.setProperty("account", str(fact.account))
        go.clicked.connect(self._go)
        row.addWidget(go)
        row.addWidget(RelationPill(desk, fact.relation))
        if fact.from_ > SINCE:
            row.addWidget(Hint(desk.text("since {day}", day=desk.day(fact.from_))))
        if fact.left_on is not None:
            row.addWidget(Hint(desk.text("left on {day}", day=desk.day(fact.left_on))))
        row.addStretch(1)
        return line

    def _go(self) -> None:
        self._desk.go(Place("account", account=int(self.sender().property("account"))))

    def _ask(self) -> None:
        self._leave()
        self.row = RelationRow(self._desk, self.which.value())
        self.row.show_partner(partner_name(self._desk.session, self._partner))
        self.row.make_partner.hide()
        self.row.answered.connect(self._show_possible)
        self._question.addWidget(self.row)
        first = self._first(self.row.account)
        self.since.show_day(SINCE if first else self._desk.session.today)
        for widget in (self._since_name, self.since):  # the first answer is of all days
            widget.setHidden(first)
        self._end.show()
        self._show_possible()
        self.row.relation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, account: Id) -> bool:
        dossier = self._desk.session.ledger.dossier(self._partner)
        return dossier.relation(account, date.max) is None

    def _leave(self) -> None:
        emptied(self._question)
        self.row = None
        self._end.hide()

    def _show_possible(self) -> None:
        """An insider is recorded where the partner is known already: the truth stops payments."""
        row = self.row
        if row is not None:
            row.make_partner.hide()
            self.record.setEnabled(row.relation.value() is not Relation.UNKNOWN)

    def _record(self) -> None:
        row, session = self.row, self._desk.session
        if row is None:
            return
        asked = text(
            "Record how {partner} stands to {account}: “{answer}”? This cannot be undone.",
            partner=partner_name(session, self._partner),
            account=account_name(session, row.account),
            answer=RELATIONS[row.relation.value()],
        )
        if not self._desk.confirm(asked, text("Record")):
            return
        account, relation, left_on = row.account, row.relation.value(), row.left_day
        sector = row.sector.value() if row.sector.isVisibleTo(row) else Sector.UNKNOWN
        since = None if self.since.isHidden() else self.since.day()
        self._leave()
        if sector is not Sector.UNKNOWN:
            partners.set_sector(session, account, sector)
        partners.set_relation(
            session, self._partner, account, relation, since=since, left_on=left_on
        )


class DeclarationsCard(Card):
    """What the partner signed, and room for the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Declarations of independence"))
        self._desk, self._partner = desk, Id(0)
        self._list = QVBoxLayout()
        self.inside.addLayout(self._list)
        self.on = DateField(desk.text("Signed on"), desk.session.today)
        self.record = Button(desk.text("Record a declaration"))
        self.record.clicked.connect(self._record)
        row = QHBoxLayout()
        row.addWidget(Caption(desk.text("Signed on")))
        row.addWidget(self.on)
        row.addWidget(self.record)
        row.addStretch()
        self.inside.addLayout(row)

    def show_declarations(self, partner: Id) -> None:
        self._partner = partner
        desk = self._desk
        emptied(self._list)
        found = desk.session.ledger.dossier(partner).declarations
        for fact in found:
            names = ", ".join(account_name(desk.session, a) for a in sorted(fact.accounts))
            day = desk.day(fact.on)
            words = desk.text("{day}: independent of {accounts}", day=day, accounts=names)
            self._list.addWidget(Label(words, wraps=True))
        if not found:
            self._list.addWidget(
                Hint(desk.text("None yet. An independent partner signs one before the orders."))
            )
        self.record.setEnabled(bool(self._independent()))

    def _independent(self) -> list[Id]:
        dossier = self._desk.session.ledger.dossier(self._partner)
        today = self._desk.session.today
        known = sorted({r.account for r in dossier.relations})
        facts = [dossier.relation(account, today) for account in known]
        return [f.account for f in facts if f and f.relation is Relation.INDEPENDENT]

    def _record(self) -> None:
        accounts_ = self._independent()
        session = self._desk.session
        asked = text(
            "Record that {partner} declared on {day} to be independent of {accounts}? "
            "This cannot be undone.",
            partner=partner_name(session, self._partner),
            day=self.on.day(),
            accounts=", ".join(account_name(session, a) for a in accounts_),
        )
        if self._desk.confirm(asked, text("Record")):
            partners.declare(session, self._partner, accounts_, self.on.day())
