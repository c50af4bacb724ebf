"""One backup: what it holds beside what the workspace holds now, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.jobs import Job
from planner.session.backups import (
    Backup,
    Counts,
    Standing,
    backup_work,
    copy_elsewhere,
    free_place,
    note_elsewhere,
    restore,
    standing_of,
)
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label

FIELDS: tuple[tuple[str, Text], ...] = (
    ("accounts", text("Accounts")),
    ("people", text("People")),
    ("deals", text("Deals")),
    ("receipts", text("Receipts")),
    ("statements", text("Statements")),
    ("statement", text("Newest statement")),
)


WIDE, NARROW = 380, 340


class BackupCard(Card):
    """`restored` carries the name of the new file."""

    restored = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._backup: Backup | None = None
        self._job: Job[tuple[Counts, Counts]] | None = None
        self._restoring: Job[Path] | None = None
        says, px = desk.text, desk.theme.px
        self.setFixedWidth(px(WIDE))
        self.title = Label(kind="heading", wraps=True)
        self.outcome = Hint()
        self.figures: dict[str, tuple[Label, Label]] = {}
        self.restore = Button(says("Restore it to a new file"), kind="primary")
        self.copy = Button(says("Take a copy to another place..."))
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.outcome)
        self.inside.addLayout(self._grid(px(8)))
        self.inside.addStretch()
        buttons = QVBoxLayout()
        for button in (self.restore, self.copy):
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.inside.addWidget(
            Hint(says("The workspace of today stays as it is: nothing is ever written over it."))
        )
        self.inside.addLayout(buttons)
        self.restore.clicked.connect(self._restore)
        self.copy.clicked.connect(self._choose)

    def fit(self, *, roomy: bool) -> None:
        """In a narrow window the list has what this can spare."""
        px, needs = self.desk.theme.px, self.minimumSizeHint().width()
        self.setFixedWidth(px(WIDE) if roomy else max(px(NARROW), needs))

    def _grid(self, gap: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(gap)
        grid.addWidget(Caption(self.desk.text("In this backup")), 0, 1)
        grid.addWidget(Caption(self.desk.text("Now")), 0, 2)
        for n, (field, words) in enumerate(FIELDS, 1):
            pair = self.figures[field] = (Label(), Label())
            grid.addWidget(Caption(self.desk.say(words)), n, 0)
            for at, label in enumerate(pair, 1):
                grid.addWidget(label, n, at)
        grid.setColumnStretch(3, 1)
        return grid

    def show_backup(self, backup: Backup | None) -> None:
        """It is opened and looked through beside the window."""
        if backup is not None and backup == self._backup:
            return
        self._backup = backup
        self.setVisible(backup is not None)
        if backup is None:
            return
        self.title.setText(f"{self.desk.day(backup.at.date())} {backup.at:%H:%M}")
        self.outcome.setText(self.desk.text("Looking through it..."))
        self._show_counts(None, None)
        self.restore.setEnabled(False)
        work = backup_work(self.desk.session)
        self._job = Job(lambda _report: (work.held_by(backup), work.held_now()))
        self._job.succeeded.connect(self._show_held)
        self._job.failed.connect(self._show_trouble)
        self._job.start()

    def _show_held(self, held: tuple[Counts, Counts]) -> None:
        if self.sender() is not self._job or self._backup is None:
            return  # of one that was chosen before
        then, now = held
        self.restore.setEnabled(True)
        session, backup = self.desk.session, self._backup
        steps = session.file.head.seq - backup.seq
        match standing_of(session, backup):
            case Standing.SAME:
                said = self.desk.text("Whole. It holds exactly what this workspace holds.")
            case Standing.EARLIER:
                said = self.desk.text("Whole. {n} steps were taken since.", n=steps)
            case _:
                said = self.desk.text(
                    "Whole, but this workspace never stood like this: it went another way from "
                    "some day on, or was restored."
                )
        self.outcome.setText(said)
        self._show_counts(then, now)

    def _show_counts(self, then: Counts | None, now: Counts | None) -> None:
        for field, pair in self.figures.items():
            for label, counts in zip(pair, (then, now), strict=True):
                label.setText("" if counts is None else str(getattr(counts, field)) or "–")
            differs = then is not None and now is not None
            bold = differs and getattr(then, field) != getattr(now, field)
            pair[0].setProperty("tint", "accent" if bold else "")
            pair[0].style().unpolish(pair[0])
            pair[0].style().polish(pair[0])

    def _show_trouble(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            raise error
        self.outcome.setText(self.desk.say(error.text))

    def _restore(self) -> None:
        session, backup = self.desk.session, self._backup
        if backup is None or self._restoring is not None:
            return
        target = free_place(session.file.path, session.today)
        work = backup_work(session)
        now = session.now
        settings = session.file.settings

        def bring(_report: object) -> Path:
            work.make("restore", now())
            restore(work, backup, target, settings)
            return target

        self._restoring = Job(bring)
        self._restoring.succeeded.connect(self._tell_restored)
        self._restoring.failed.connect(self._fail)
        self.restore.setEnabled(False)
        self._restoring.start()

    def _tell_restored(self, target: Path) -> None:
        self._restoring = None
        self.restore.setEnabled(True)
        self.restored.emit(target.name)

    def _fail(self, error: Exception) -> None:
        self._restoring = None
        self.restore.setEnabled(True)
        raise error

    def _choose(self) -> None:
        if self._backup is None:
            return
        title = self.desk.text("Take a copy to another place")
        usual = str(Path.home() / self._backup.path.name)
        name, _ = QFileDialog.getSaveFileName(self, title, usual)
        if name:
            self.take_to(Path(name))

    def take_to(self, target: Path) -> None:
        """Where a fire or a thief does not take both; the year begins anew."""
        if self._backup is None:
            return
        session = self.desk.session
        copy_elsewhere(backup_work(session), self._backup, target)
        note_elsewhere(session, session.today)
        self.desk.tell(
            text("{file} was written and found whole. Keep it in another place.", file=target.name)
        )
