"""The question whom an account belongs to, asked where it is still open."""

from PySide6.QtWidgets import QWidget

from planner.domain.eligibility_facts import Sector
from planner.domain.eligibility_words import SECTOR_QUESTION, question
from planner.domain.party_words import SECTORS
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.partners import set_sector
from planner.session.sectors import sector_of
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.money.forms import Note


class SectorNote(Note):
    """Hidden where the answer is known."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__()
        self._desk, self._account, self._name = desk, Id(0), ""
        self.sector: Choice[Sector] = Choice("", [(s, desk.say(w)) for s, w in SECTORS.items()])
        self.record = Button(desk.text("Record"))
        self.record.clicked.connect(self._record)
        self.sector.chosen.connect(self._show_possible)
        self.row.addWidget(self.sector)
        self.row.addWidget(self.record)

    def show_account(self, account: Id, name: str) -> None:
        self._account, self._name = account, name
        unknown = sector_of(self._desk.session, account) is Sector.UNKNOWN
        asked = self._desk.say(question(SECTOR_QUESTION, account=name))
        self.sector.setAccessibleName(asked)
        self.show_words(asked if unknown else "")
        self._show_possible()

    def _show_possible(self, _sector: object = None) -> None:
        self.record.setEnabled(self.sector.value() is not Sector.UNKNOWN)

    def _record(self) -> None:
        asked = text(
            "Record the answer for {account}? It becomes part of the ledger and cannot be undone.",
            account=self._name,
        )
        if self._desk.confirm(asked, text("Record")):
            set_sector(self._desk.session, self._account, self.sector.value())
