"""Backups of this workspace: when they were made, what each holds, and the way back."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.text import text
from planner.jobs import Job
from planner.session.backups import (
    MINUTES,
    REASON_WORDS,
    Backup,
    Standing,
    all_backups,
    backup_work,
    choose_folder,
    choose_minutes,
    kept_of,
    standing_of,
)
from planner.ui.backup_card import BackupCard
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice
from planner.ui.label import Caption, Hint
from planner.ui.page import Page
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

STANDING_WORDS = {
    Standing.SAME: text("As now"),
    Standing.EARLIER: text("Older"),
    Standing.OTHER: text("Another course"),
}
ROOMY = 1000
TONES = {Standing.SAME: "good", Standing.EARLIER: "neutral", Standing.OTHER: "bad"}


class BackupsPage(Page):
    """Each backup was opened again and found whole when it was made, and is again when chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self._job: Job[Backup | None] | None = None
        self.rows: RecordTable[Backup] = RecordTable(
            [
                Column(says("Made"), self._when, sort=lambda b: b.at.isoformat()),
                Column(says("Why"), self._why),
                Column(says("Step"), lambda b: f"{b.seq:,}", number=True, sort=lambda b: b.seq),
                Column(says("Size"), lambda b: size_words(b.size), number=True,
                       sort=lambda b: b.size),
                Column(says("Stands"), lambda b: desk.say(STANDING_WORDS[self._standing(b)]),
                       tone=lambda b: TONES[self._standing(b)]),
            ],
            identity=lambda b: b.path,
        )  # fmt: skip
        self.table: Table[Backup] = Table(self.rows, says("Backups"), desk.theme)
        self.table.widths(desk.theme, 190, 0, 90, 100, 130)
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.card = BackupCard(desk)
        self.now = Button(says("Back up now"), kind="primary")
        self.where = Hint()
        self.elsewhere = Button(says("Another folder..."))
        self.minutes = Choice(
            says("A backup while working"),
            [(m, says("every {n} minutes with changes", n=m)) for m in MINUTES],
        )
        self._empty = Empty(
            desk.theme, "archive", says("No backup yet"),
            says("One is made when the workspace is opened, while you work and when it is closed."),
            says("Back up now"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._lay_out()
        self.now.clicked.connect(self.make)
        self._empty.button.clicked.connect(self.make)
        self.elsewhere.clicked.connect(self._choose_folder)
        self.minutes.chosen.connect(self._choose_minutes)
        self.table.picked.connect(self._show_chosen)
        self.card.restored.connect(self._note_restored)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.card.fit(roomy=self.width() >= self.desk.theme.px(ROOMY))

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(self.where, 1)
        top.addWidget(Caption(self.minutes.accessibleName()))
        top.addWidget(self.minutes)
        top.addWidget(self.elsewhere)
        top.addWidget(self.now)
        middle = QHBoxLayout()
        middle.setSpacing(px(14))
        middle.addWidget(self.table, 1)
        middle.addWidget(self.card)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addLayout(middle, 1)
        self._stack.addWidget(content)
        self._stack.addWidget(self._empty)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(*(px(16),) * 4)
        outside.addWidget(self._stack)

    @override
    def title(self) -> str:
        return self.desk.text("Backups")

    @override
    def refresh(self) -> None:
        session = self.desk.session
        kept, says = kept_of(session), self.desk.text
        found = all_backups(session)
        self._stack.setCurrentIndex(0 if found else 1)
        if Path(kept.folder).parent == session.file.path.parent:
            place = says("They lie in a folder beside the workspace.")
        else:
            place = says("They lie in {folder}.", folder=shown(Path(kept.folder)))
        stay = says("The last of each of 10 days, 8 weeks and 12 months stay.")
        self.where.setText(says("{one} {other}", one=place, other=stay))
        self.minutes.show_value(kept.minutes)
        self.rows.show(found)
        if found and self.table.selected() is None:
            self.table.selectRow(0)
        self._show_chosen()

    def make(self) -> None:
        """A verified backup now; the table shows it."""
        if self._job is not None:
            return
        work, now = backup_work(self.desk.session), self.desk.session.now()
        self._job = Job(lambda _report: work.make("hand", now))
        self._job.succeeded.connect(self._made)
        self._job.failed.connect(self._failed)
        self.now.setEnabled(False)
        self._job.start()

    def _made(self, backup: object) -> None:
        self._job = None
        self.now.setEnabled(True)
        if backup is None:
            self.desk.tell(text("The newest backup is of this very state already."))
        else:
            self.desk.tell(text("The backup was made, opened again and found whole."))
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.now.setEnabled(True)
        raise error

    def _choose_folder(self) -> None:
        kept = kept_of(self.desk.session)
        title = self.desk.text("Where backups go")
        folder = QFileDialog.getExistingDirectory(self, title, str(Path(kept.folder).parent))
        if folder:
            self.set_folder(Path(folder))

    def set_folder(self, folder: Path) -> None:
        choose_folder(self.desk.session, folder)
        self.desk.tell(text("Backups go there from now on. Those made so far stay where they are."))
        self.refresh()

    def _choose_minutes(self, minutes: int) -> None:
        choose_minutes(self.desk.session, minutes)

    def _show_chosen(self, _picked: object = None) -> None:
        self.card.show_backup(self.table.selected())

    def _note_restored(self, name: str) -> None:
        self.desk.tell(
            text("{file} was written beside this one. Open it from the File menu.", file=name)
        )
        QTimer.singleShot(0, self, self.refresh)

    def _why(self, backup: Backup) -> str:
        return self.desk.say(REASON_WORDS.get(backup.reason, REASON_WORDS["hand"]))

    def _when(self, backup: Backup) -> str:
        return f"{self.desk.day(backup.at.date())} {backup.at:%H:%M}"

    def _standing(self, backup: Backup) -> str:
        return standing_of(self.desk.session, backup)


def size_words(size: int) -> str:
    """In kB or MB, as file managers say it."""
    return f"{size / 1000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def shown(folder: Path) -> str:
    """Shorter where it lies in the user's home."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
