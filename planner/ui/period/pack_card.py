"""The auditor's pack of a period: issued with its root, saved, and shown again as it was."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from planner.domain.periods import Period
from planner.domain.postings import Packed
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.session import auditing
from planner.session.period_names import period_covering, period_name
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint
from planner.ui.line_edit import LineEdit
from planner.ui.money.forms import Form
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as the list shows it."""

    id: Id
    pack: Packed
    period: str


class PackCard(Card):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Auditor pack"))
        self._desk = desk
        says = desk.text
        self.period: Choice[Period] = Choice(says("Period"), [])
        self.language = LanguageChoice(desk)
        self.reviewer = LineEdit(says("Who reviews it"), hint=says("Name of the accountant"))
        self.issue = Button(says("Issue and save..."), kind="primary")
        self.save = Button(says("Save PDF as..."))
        self.rows: RecordTable[PackRow] = RecordTable(
            (
                Column(says("Number"), lambda r: r.pack.number),
                Column(says("Period"), lambda r: r.period),
                Column(says("Line of the log"), lambda r: str(r.pack.position), number=True),
                Column(says("Root hash"), lambda r: r.pack.head[:16]),
            )
        )
        self.table: Table[PackRow] = Table(self.rows, says("Issued packs"), desk.theme)
        in_order(self.table, desk.theme, CONTENT, CONTENT, CONTENT, 0)
        self.issue.clicked.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.table.picked.connect(self._show_possible)
        self._lay_out()

    def _lay_out(self) -> None:
        says = self._desk.text
        rows = Form(self._desk.theme, 120)
        rows.row(says("Period"), self.period, width=260)
        rows.row(says("Language"), self.language, width=260)
        rows.row(says("Who reviews it"), self.reviewer, width=260)
        about = Hint(
            says(
                "Every entry, the consent register, held amounts, decisions, digests of issued "
                "papers and exceptions of the period, with the root hash and that of the pack "
                "before. Give it to your accountant at the month's end."
            )
        )
        end = QHBoxLayout()
        end.addWidget(self.issue)
        end.addStretch()
        end.addWidget(self.save)
        for part in (about, rows, self.table):
            self.inside.addWidget(part)
        self.inside.addLayout(end)

    def show_state(self) -> None:
        found = [self._row(p) for p in reversed(auditing.packs(self._desk.session))]
        show_rows(self.table, self.rows, found, most=6)
        self.table.setVisible(bool(found))
        self.save.setVisible(bool(found))
        self._show_possible()

    def _row(self, pack: Packed) -> PackRow:
        said = self._desk.say(period_name(period_covering(pack.start, pack.end)))
        return PackRow(pack.id, pack, said)

    def _show_possible(self, _row: object = None) -> None:
        self.save.setEnabled(self.table.selected() is not None)

    def _choose(self) -> None:
        usual = self._desk.session.file.path.with_name(f"auditor-{self.period.value().name}.pdf")
        if (target := self._asked(usual)) is not None:
            self.issue_to(target)

    def issue_to(self, target: Path) -> None:
        """Issue the pack, and save it there."""
        asked = text(
            "Issue the auditor pack of the {period}? It is kept as it is printed now. This cannot "
            "be undone.",
            period=period_name(self.period.value()),
        )
        if self._desk.confirm(asked, text("Issue")):
            session, language = self._desk.session, self.language.value()
            made = auditing.issue(session, self.period.value(), language, self.reviewer.text())
            write_whole(target, made.pdf)
            self._desk.tell(text("Saved as {file}.", file=target.name))
            self.show_state()

    def _save(self) -> None:
        row = self.table.selected()
        if row is None:
            return
        usual = self._desk.session.file.path.with_name(f"{row.pack.number}.pdf")
        if (target := self._asked(usual)) is not None:
            write_whole(target, auditing.again(self._desk.session, row.pack.number))
            self._desk.tell(text("Saved as {file}.", file=target.name))

    def _asked(self, usual: Path) -> Path | None:
        says = self._desk.text
        title, forms = says("Save the paper"), says("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(usual), forms)
        return Path(chosen) if chosen else None
