"""The whole file looked at: nothing damaged, changed by hand or added up wrongly."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout
from typing_extensions import override

from planner.jobs import Job, Report
from planner.session.beside import Finding, beside
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

PATIENCE_MS = 400


class CheckPage(Page):
    """Looks as soon as it is gone to, and again when asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._job: Job[list[Finding]] | None = None
        self.again = Button(desk.text("Check again"))
        self.outcome = Heading()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(desk.text("Checking"))
        self.progress.hide()
        self.rows: RecordTable[Finding] = RecordTable(
            [
                Column(desk.text("Where"), lambda f: f.where),
                Column(desk.text("What is not as it should be"), lambda f: desk.say(f.text)),
            ],
            identity=lambda f: f,
        )
        self.table: Table[Finding] = Table(self.rows, desk.text("Findings"), desk.theme)
        self.table.widths(desk.theme, 220)
        self.table.hide()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.progress.show)
        self._lay_out()
        self.again.clicked.connect(self.check)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        about = self.desk.text(
            "Every page of the file, every line of the log with its seals, every sum and every "
            "issued paper, and the rules of the plan. It changes nothing."
        )
        card = Card()
        head = QHBoxLayout()
        head.addWidget(self.outcome, 1)
        head.addWidget(self.again)
        card.inside.addLayout(head)
        card.inside.addWidget(Hint(about))
        card.inside.addWidget(self.progress)
        card.setMaximumWidth(px(760))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(14))
        column.addWidget(card)
        column.addWidget(self.table, 1)
        column.addStretch()

    @override
    def title(self) -> str:
        return self.desk.text("Check this workspace")

    @override
    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self.check()

    def check(self) -> None:
        if self._job is not None:
            return
        file = beside(self.desk.session, self.desk.settings.folder)

        def work(report: Report) -> list[Finding]:
            return file.check(report)

        self._job = Job(work)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._show_failure)
        self._job.ended.connect(self._show_ready)
        self.outcome.setText(self.desk.text("Checking..."))
        self.table.hide()
        self.progress.setRange(0, 0)
        self.again.setEnabled(False)
        self._patience.start()
        self._job.start()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show(self, findings: list[Finding]) -> None:
        self.rows.show(findings)
        self.table.setVisible(bool(findings))
        words = self.desk.text("Everything holds.")
        if findings:
            words = self.desk.text("Not everything holds. Findings: {n}.", n=len(findings))
        self.outcome.setText(words)

    def _show_failure(self, error: Exception) -> None:
        self.outcome.setText(self.desk.text("The check could not be finished."))
        raise error

    def _show_ready(self) -> None:
        self._job = None
        self._patience.stop()
        self.progress.hide()
        self.again.setEnabled(True)
