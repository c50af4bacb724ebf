"""The tab of a partner with its papers: what was issued, what was judged, and how to decline."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.party_words import OUTCOMES
from planner.domain.postings import Decision, Issued
from planner.domain.record import Id
from planner.domain.verdicts import Outcome
from planner.session import consent_papers, decision_records, refusals
from planner.session.partners import account_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint
from planner.ui.money.forms import TwoColumns
from planner.ui.money.kept_paper_dialog import KeptPaperDialog, PaperDoor
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.money.paper_doors import KINDS, consent_door, decision_door, kept_door, letter_door
from planner.ui.money.partner_page import PartnerPage
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

TONES = {
    Outcome.ALLOWED: "good",
    Outcome.ALLOWED_WITH_CONDITIONS: "due",
    Outcome.BLOCKED: "bad",
}


@dataclass(frozen=True, slots=True)
class PaperRow:
    """An issued paper as the list shows it."""

    id: Id
    issued: Issued
    kind: str
    on: date | None


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A judgement as the list shows it."""

    id: Id
    number: str
    decision: Decision
    account: str


class PapersPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make_tables()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._decisions_card())
        right.addWidget(self._papers_card())
        right.addWidget(self._consent_card())
        right.addWidget(self._letter_card())
        self.body.addWidget(TwoColumns(desk.theme, left, right, right_first=True))

    def _make_tables(self) -> None:
        desk, says = self.desk, self.desk.text
        self.paper_rows = RecordTable(
            (
                Column[PaperRow](says("Issued"), lambda r: desk.day(r.on)),
                Column[PaperRow](says("Number"), lambda r: r.issued.number),
                Column[PaperRow](says("Kind"), lambda r: r.kind),
            )
        )
        self.papers: Table[PaperRow] = Table(self.paper_rows, says("Issued papers"), desk.theme)
        in_order(self.papers, desk.theme, CONTENT, CONTENT, 0)
        self.papers.opened.connect(self._open_paper)
        self.decision_rows = RecordTable(
            (
                Column[DecisionRow](says("Day"), lambda r: desk.day(r.decision.on)),
                Column[DecisionRow](
                    says("Event"), lambda r: desk.say(decision_records.EVENTS[r.decision.event])
                ),
                Column[DecisionRow](says("Account"), lambda r: r.account),
                Column[DecisionRow](says("Code"), lambda r: r.decision.code),
                Column[DecisionRow](
                    says("Verdict"), self._verdict,
                    tone=lambda r: TONES[Outcome(r.decision.verdict)],
                ),
            )
        )  # fmt: skip
        self.decisions: Table[DecisionRow] = Table(
            self.decision_rows, says("Decisions"), desk.theme
        )
        in_order(self.decisions, desk.theme, CONTENT, CONTENT, 0, CONTENT, 150)
        self.decisions.opened.connect(self._open_decision)

    def _decisions_card(self) -> Card:
        says = self.desk.text
        card = Card(says("Decisions"))
        self.undecided = Hint(says("Nothing was judged yet: that happens with the first deal."))
        self.record = Button(says("Decision record..."))
        self.record.clicked.connect(self._open_chosen_decision)
        self.decisions.picked.connect(self._show_possible)
        card.inside.addWidget(self.decisions)
        card.inside.addWidget(self.undecided)
        card.inside.addWidget(
            Hint(says("Every judgement of who may be paid, with all that the rules were told."))
        )
        card.inside.addLayout(_at_the_end(self.record))
        return card

    def _papers_card(self) -> Card:
        says = self.desk.text
        card = Card(says("Issued papers"))
        self.none = Hint(says("None is issued yet."))
        self.show_ = Button(says("Show..."))
        self.show_.clicked.connect(self._open_chosen_paper)
        self.papers.picked.connect(self._show_possible)
        card.inside.addWidget(self.papers)
        card.inside.addWidget(self.none)
        card.inside.addLayout(_at_the_end(self.show_))
        return card

    def _consent_card(self) -> Card:
        says = self.desk.text
        self.consent_card = card = Card(says("The employer's consent"))
        self.employer: Choice[Id] = Choice(says("Account"), [])
        self.form = Button(says("Consent form..."))
        self.form.clicked.connect(self._open_form)
        told = says(
            "To be signed by the employer before the first order; with what is recorded, or with "
            "lines to fill in."
        )
        card.inside.addWidget(Hint(told))
        row = QHBoxLayout()
        row.addWidget(self.employer, 1)
        row.addWidget(self.form)
        card.inside.addLayout(row)
        return card

    def _letter_card(self) -> Card:
        says = self.desk.text
        self.letter_card = card = Card(says("Declining kindly"))
        self.account: Choice[Id] = Choice(says("Account"), [])
        self.letter = Button(says("Letter that declines..."))
        self.letter.clicked.connect(self._open_letter)
        told = says(
            "This partner cannot be paid for the account now. The letter says so without blame and "
            "offers what can lawfully be done instead."
        )
        card.inside.addWidget(Hint(told))
        row = QHBoxLayout()
        row.addWidget(self.account, 1)
        row.addWidget(self.letter)
        card.inside.addLayout(row)
        return card

    @override
    def show_partner(self) -> None:
        session = self.desk.session
        papers = [self._row(p) for p in reversed(session.ledger.papers(self.partner))]
        found = [
            DecisionRow(d.id, number, d, account_name(session, d.account))
            for number, d in reversed(decision_records.numbered(session, self.partner))
        ]
        show_rows(self.papers, self.paper_rows, papers)
        show_rows(self.decisions, self.decision_rows, found, most=16)
        for table, rows, words in (
            (self.papers, papers, self.none),
            (self.decisions, found, self.undecided),
        ):
            table.setVisible(bool(rows))
            words.setVisible(not rows)
        declined = [a for a, _ in refusals.declined(session, self.partner)]
        self.account.set_options([(a, account_name(session, a)) for a in declined])
        self.letter_card.setVisible(bool(declined))
        employers = consent_papers.employers_of(session, self.partner)
        self.employer.set_options([(a, account_name(session, a)) for a in employers])
        self.consent_card.setVisible(bool(employers))
        self._show_possible()

    def _row(self, issued: Issued) -> PaperRow:
        at, _writer = self.desk.session.ledger.written(issued.seq)
        kind = self.desk.say(KINDS[issued.kind]) if issued.kind in KINDS else issued.kind
        return PaperRow(issued.id, issued, kind, date.fromisoformat(at[:10]) if at else None)

    def _verdict(self, row: DecisionRow) -> str:
        return self.desk.say(OUTCOMES[Outcome(row.decision.verdict)])

    def _show_possible(self, _row: object = None) -> None:
        self.record.setEnabled(self.decisions.selected() is not None)
        self.show_.setEnabled(self.papers.selected() is not None)

    def _open_chosen_decision(self) -> None:
        if (row := self.decisions.selected()) is not None:
            self._open_decision(row)

    def _open_chosen_paper(self) -> None:
        if (row := self.papers.selected()) is not None:
            self._open_paper(row)

    def _open_decision(self, row: DecisionRow) -> None:
        self._open(decision_door(self.desk.session, row.number, row.decision))

    def _open_paper(self, row: PaperRow) -> None:
        self._open(kept_door(self.desk.session, row.issued))

    def _open_form(self) -> None:
        self._open(consent_door(self.desk.session, self.partner, self.employer.value()))

    def _open_letter(self) -> None:
        self._open(letter_door(self.desk.session, self.partner, self.account.value()))

    def _open(self, door: PaperDoor) -> None:
        KeptPaperDialog(self.desk, door, self).exec()


def _at_the_end(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(button)
    return row
