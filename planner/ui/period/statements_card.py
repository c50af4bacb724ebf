"""Every partner's statement of a closed period: issued one after another, then saved."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar

from planner.domain.errors import Refused
from planner.domain.periods import Period
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.exchange.safe_write import write_whole
from planner.jobs import Job, Report
from planner.session import batches, statements
from planner.session.batches import Batch
from planner.session.partners import partner_name
from planner.session.statements import Printed
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Hint, Label
from planner.ui.log_look import LogLook
from planner.ui.money.forms import Form, Note
from planner.ui.money.languages import LanguageChoice


class StatementsCard(Card):
    """Statements are issued on the window's thread, one at each turn of its loop, since each is a
    line of the ledger; the files are made and written beside the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Statements of all partners"))
        self._desk = desk
        self._waiting: list[Id] = []
        self._printed: list[Printed] = []
        self._left_out: list[tuple[str, Text]] = []
        self._target: Path | None = None
        self._job: Job[bytes] | Job[list[Path]] | None = None
        self._stopped = False
        self.look = LogLook(desk, self)
        self._make()

    def _make(self) -> None:
        says = self._desk.text
        self.period: Choice[Period] = Choice(says("Period"), [])
        self.period.chosen.connect(self.show_state)
        self.language = LanguageChoice(self._desk)
        self.state = Hint()
        self.one = Button(says("Issue and save in one file..."), kind="primary")
        self.each = Button(says("Issue and save a file each..."))
        self.cancel = Button(says("Cancel"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(says("Statements"))
        self.done = Label(wraps=True)
        self.note = Note()
        self.one.clicked.connect(self._choose_file)
        self.each.clicked.connect(self._choose_folder)
        self.cancel.clicked.connect(self.stop)
        rows = Form(self._desk.theme, 120)
        rows.row(says("Period"), self.period, width=260)
        rows.row(says("Language"), self.language, width=260)
        row = QHBoxLayout()
        for widget in (self.one, self.each, self.cancel):
            row.addWidget(widget)
        row.addStretch()
        self.inside.addWidget(rows)
        self.inside.addWidget(self.state)
        self.inside.addLayout(row)
        for part in (self.progress, self.done, self.note):
            self.inside.addWidget(part)
        self.note.show_words("")
        for idle in (self.progress, self.cancel, self.done):
            idle.hide()

    def show_state(self, _period: object = None) -> None:
        """How many partners there are, and for how many it is issued already."""
        if self._busy or not self.period.count():
            return
        session, period = self._desk.session, self.period.value()
        partners = batches.partners_with(session)
        ready = sum(statements.issued(session, p, period) is not None for p in partners)
        words = self._desk.text(
            "{n} partners have an agreement; {m} statements of this period are issued already and "
            "are printed as they are. What is issued is never changed.",
            n=len(partners),
            m=ready,
        )
        self.state.setText(words)
        for button in (self.one, self.each):
            button.setEnabled(bool(partners))

    @property
    def _busy(self) -> bool:
        return bool(self._waiting) or self._job is not None

    def _choose_file(self) -> None:
        name = batches.name_of(self.period.value(), self.language.value())
        usual = str(self._desk.session.file.path.with_name(name))
        says = self._desk.text
        chosen, _ = QFileDialog.getSaveFileName(
            self, says("Save the paper"), usual, says("PDF (*.pdf)")
        )
        if chosen:
            self.start(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self._desk.text("Choose a folder"), str(self._desk.session.file.path.parent)
        )
        if chosen:
            self.start(Path(chosen))

    def start(self, target: Path) -> None:
        """Issue them all into a folder, or into one file where the target ends in .pdf."""
        asked = text(
            "Issue the statements of all partners? They are kept as they are printed now. This "
            "cannot be undone."
        )
        if self._busy or not self._desk.confirm(asked, text("Issue")):
            return
        self._target = target
        self.look.before(self._begin)

    def _begin(self) -> None:
        self._printed, self._left_out, self._stopped = [], [], False
        self._waiting = batches.partners_with(self._desk.session)
        self.progress.setRange(0, len(self._waiting))
        self._show_work(working=True)
        QTimer.singleShot(0, self._next)

    def _next(self) -> None:
        if not self._waiting:
            self._save()
            return
        payee = self._waiting.pop(0)
        session, period = self._desk.session, self.period.value()
        try:
            self._printed.append(statements.issue(session, payee, period, self.language.value()))
        except Refused as refused:  # the others go on; this one is named at the end
            self._left_out.append((partner_name(session, payee), refused.text))
        self.progress.setValue(self.progress.maximum() - len(self._waiting))
        QTimer.singleShot(0, self._next)

    def stop(self) -> None:
        """What was issued until now stays issued, and is saved nowhere."""
        if not self._busy:
            return
        self._stopped = True
        if self._job is not None:
            self._job.cancel()
        self._waiting = []
        self._target = None

    def _save(self) -> None:
        batch = Batch(tuple(self._printed), tuple(self._left_out))
        if self._target is None or not batch.printed:
            self._finish(batch)
        elif self._target.suffix.lower() != ".pdf":
            self._write_each(batch, self._target)
        else:
            self._bind(batch)

    def _write_each(self, batch: Batch, folder: Path) -> None:
        language = self.language.value()

        def write(report: Report) -> list[Path]:
            return batches.write_each(batch, folder, language, report)

        self._run(Job(write))

    def _bind(self, batch: Batch) -> None:
        papers, language = [p.paper for p in batch.printed], self.language.value()

        def bind(report: Report) -> bytes:
            return batches.together(papers, language, report)

        job = Job(bind)
        job.succeeded.connect(self._take)
        self._run(job)

    def _run(self, job: Job[bytes] | Job[list[Path]]) -> None:
        self._job = job
        job.progressed.connect(self._show_progress)
        job.failed.connect(self._fail)
        job.ended.connect(self._end)
        job.start()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _take(self, pdf: bytes) -> None:
        if self._target is not None:
            write_whole(self._target, pdf)

    def _fail(self, error: Exception) -> None:
        self._target = None
        raise error

    def _end(self) -> None:
        self._job = None
        self._finish(Batch(tuple(self._printed), tuple(self._left_out)))

    def _finish(self, batch: Batch) -> None:
        self._show_work(working=False)
        words = self._desk.say(batches.said(batch))
        if self._stopped:
            words = self._desk.say(batches.said_stopped(batch))
        if self._target is not None and batch.printed:
            words = f"{words}: {self._target}"
        self.done.setText(words)
        self.done.show()
        told = [self._desk.text("{name}: {why}", name=n, why=why) for n, why in batch.left_out]
        self.note.show_words("\n".join(told))
        self.show_state()

    def _show_work(self, *, working: bool) -> None:
        for widget in (self.one, self.each, self.period, self.language):
            widget.setEnabled(not working)
        self.cancel.setVisible(working)
        self.progress.setVisible(working)
