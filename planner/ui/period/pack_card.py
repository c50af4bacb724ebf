"""The auditor's pack of a period: issued with its root, saved, and shown again as it was."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from planner.domain.periods import Period
from planner.domain.postings import Packed
from planner.domain.record import Id
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.jobs import Job
from planner.session import auditing
from planner.session.auditing import PrintedPack
from planner.session.beside import beside
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
        self._job: Job[PrintedPack] | None = None
        self._wanted: tuple[Path, Period, str] | None = None
        says = desk.text
        self.period: Choice[Period] = Choice(says("Period"), [])
        self.language = LanguageChoice(desk)
        self.reviewer = LineEdit(says("Who reviews it"), hint=says("Name of the accountant"))
        self.issue = Button(says("Issue and save..."), kind="primary")
        self.save = Button(says("Save PDF as..."))
        self.cancel = Button(says("Cancel"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(says("Auditor pack"))
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
        self.cancel.clicked.connect(self.stop)
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
        end.addWidget(self.cancel)
        end.addStretch()
        end.addWidget(self.save)
        for part in (about, rows, self.table):
            self.inside.addWidget(part)
        self.inside.addLayout(end)
        self.inside.addWidget(self.progress)
        for idle in (self.cancel, self.progress):
            idle.hide()

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
        if self._job is not None:
            return
        session, period = self._desk.session, self.period.value()
        auditing.refuse_future(session, period)
        if self._desk.confirm(asked, text("Issue")):
            file, language = beside(session, self._desk.settings.folder), self.language.value()
            reviewer, self._wanted = self.reviewer.text(), (target, period, language)
            self._job = Job(lambda report: file.pack(period, language, reviewer, report))
            self._job.progressed.connect(self._show_progress)
            self._job.succeeded.connect(self._keep)
            self._job.failed.connect(self._fail)
            self._job.ended.connect(self._end)
            self._show_work(working=True)
            self._job.start()

    def stop(self) -> None:
        """Nothing is issued then."""
        if self._job is not None:
            self._job.cancel()

    def _keep(self, pack: PrintedPack) -> None:
        if self._wanted is None:
            return
        target, period, language = self._wanted
        auditing.keep(self._desk.session, period, language, pack)
        write_whole(target, pack.pdf)
        self._desk.tell(text("Saved as {file}.", file=target.name))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _fail(self, error: Exception) -> None:
        raise error

    def _end(self) -> None:
        self._job = None
        self._show_work(working=False)
        self.show_state()

    def _show_work(self, *, working: bool) -> None:
        for widget in (self.period, self.language, self.reviewer, self.issue):
            widget.setEnabled(not working)
        self.cancel.setVisible(working)
        self.progress.setVisible(working)

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
