"""The question whom an account belongs to, asked where it is still open."""

from planner.domain.eligibility_facts import Sector
from planner.domain.eligibility_words import SECTOR_QUESTION, question
from planner.domain.party_words import SECTORS
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.sectors import record_sector, sector_of
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.money.forms import Note
from planner.ui.money.scan_field import ScanField


class SectorNote(Note):
    """Hidden where the answer is known."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._account, self._name = desk, Id(0), ""
        self.sector: Choice[Sector] = Choice("", [(s, desk.say(w)) for s, w in SECTORS.items()])
        self.evidence = LineEdit(desk.text("What shows it"), hint=desk.text("What shows it"))
        self.scan = ScanField(desk, desk.text("Scan of what shows it"))
        self.record = Button(desk.text("Record"))
        self.record.clicked.connect(self._record)
        self.sector.chosen.connect(self._show_possible)
        self.row.addWidget(self.sector)
        self.row.addWidget(self.evidence)
        self.row.addWidget(self.scan)
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
            shown = (self.evidence.text(), self.scan.scan)
            record_sector(self._desk.session, self._account, self.sector.value(), *shown)
            self.evidence.clear()
            self.scan.clear()
