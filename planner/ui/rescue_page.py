"""A damaged workspace: what the last good backup lacks, and what can still be read."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.text import Text, text
from planner.jobs import Job
from planner.session.rescue import Rescue, Way
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.label import Heading, Hint, Label
from planner.ui.settings import Settings


class RescuePage(QWidget):
    """Step by step: nothing is written over, and the damaged file stays as it is."""

    opened_asked = Signal(object)
    """The Path of the restored file."""
    given_up = Signal()

    def __init__(self, path: Path, why: Text, typed: str, settings: Settings) -> None:
        super().__init__()
        self._settings, self._says = settings, settings.language
        self._rescue = Rescue(path, typed, settings.folder)
        self._way: Way | None = None
        self._job: Job[Way | None] | None = None
        self._restoring: Job[Path] | None = None
        says = self._says.text
        self.why = Label(self._says.say(why), wraps=True)
        self.outcome = Heading(says("Looking through the backups..."))
        self.differs = Hint()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(says("Looking through the backups..."))
        self.restore = Button(says("Go on with this backup"), kind="primary")
        self.folder = Button(says("Look in another folder..."))
        self.readable = Button(says("Save what can still be read..."))
        self.saved = Hint()
        self.saved.hide()
        self.leave = Button(says("Another file"), kind="quiet")
        self._lay_out(path.name)
        self.restore.clicked.connect(self._restore)
        self.folder.clicked.connect(self._choose_folder)
        self.readable.clicked.connect(self._choose_target)
        self.leave.clicked.connect(self.given_up)
        self.look()

    def _lay_out(self, name: str) -> None:
        says, theme = self._says.text, self._settings.theme
        px = theme.px
        picture = QLabel()
        picture.setPixmap(theme.picture("triangle-alert", px(32), "due"))
        first, second, third = (Card() for _ in range(3))
        first.inside.addWidget(picture)
        first.inside.addWidget(Heading(says("{file} is damaged", file=name)))
        first.inside.addWidget(self.why)
        untouched = says("It stays byte for byte as it is, for whoever can do more with it.")
        first.inside.addWidget(Hint(untouched))
        for widget in (self.outcome, self.progress, self.differs):
            second.inside.addWidget(widget)
        second.inside.addLayout(_row(self.restore, self.folder))
        third.inside.addWidget(Heading(says("What the damaged file still gives")))
        about = says("Every row that can be read goes into tables (CSV), to be looked up or typed.")
        third.inside.addWidget(Hint(about))
        third.inside.addLayout(_row(self.readable))
        third.inside.addWidget(self.saved)
        inside = QWidget()
        inside.setFixedWidth(px(620))
        column = QVBoxLayout(inside)
        column.setSpacing(px(14))
        column.addStretch(2)
        for card in (first, second, third):
            card.inside.setContentsMargins(*(px(20),) * 4)
            column.addWidget(card)
        column.addLayout(_row(self.leave))
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch()
        row.addWidget(inside)
        row.addStretch()

    def look(self) -> None:
        """Look for the last good backup, beside the window."""
        self.restore.setEnabled(False)
        self.progress.show()
        self._job = Job(lambda _report: self._rescue.way())
        self._job.succeeded.connect(self._show_way)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _show_way(self, way: Way | None) -> None:
        self._job, self._way = None, way
        self.progress.hide()
        says = self._says
        self.restore.setEnabled(way is not None)
        if way is None:
            self.outcome.setText(says.text("No good backup was found beside the file"))
            self.differs.setText(
                says.text("If you keep one elsewhere, look there: on a stick, on a drive.")
            )
            return
        when = f"{says.day(way.backup.at.date())} {way.backup.at:%H:%M}"
        self.outcome.setText(says.text("The last good backup is of {when}", when=when))
        self.differs.setText(says.say(_said(way)))

    def _restore(self) -> None:
        way = self._way
        if way is None or self._restoring is not None:
            return
        self.restore.setEnabled(False)
        self._restoring = Job(lambda _report: self._rescue.go_back(way))
        self._restoring.succeeded.connect(self._open)
        self._restoring.failed.connect(self._fail)
        self._restoring.start()

    def _open(self, path: Path) -> None:
        self._restoring = None
        self.opened_asked.emit(path)

    def _fail(self, error: Exception) -> None:
        self._job = self._restoring = None
        self.progress.hide()
        if not isinstance(error, PlannerError):
            raise error
        self.differs.setText(self._says.say(error.text))

    def _choose_folder(self) -> None:
        title = self._says.text("Where a backup lies")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self._rescue = Rescue(
                self._rescue.path, self._rescue.typed, self._settings.folder, Path(folder)
            )
            self.outcome.setText(self._says.text("Looking through the backups..."))
            self.look()

    def _choose_target(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._says.text("Where the tables go"))
        if folder:
            self.save_tables(Path(folder))

    def save_tables(self, folder: Path) -> None:
        self.saved.show()
        self.saved.setText(self._says.say(self._rescue.save_what_is_readable(folder)))


def _said(way: Way) -> Text:
    held = way.counts
    what = text(
        "It holds: accounts {accounts}, people {people}, deals {deals}, receipts {receipts}, "
        "statements {statements}.",
        accounts=held.accounts, people=held.people, deals=held.deals, receipts=held.receipts,
        statements=held.statements,
    )  # fmt: skip
    if way.lacks is None:
        return what
    if not way.lacks:
        return text("{what} Nothing that this computer has seen is missing in it.", what=what)
    return text(
        "{what} Steps that this computer has seen and that are missing in it: {n}.",
        what=what,
        n=way.lacks,
    )


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
