"""Another passphrase for the open workspace, a first one, or none any more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QRadioButton, QWidget
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.domain.text import Text
from planner.jobs import Job, Report
from planner.session import Session
from planner.session.backups import all_backups, backup_work
from planner.session.files import change_passphrase, encrypted
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Caption, Heading, Hint, Label
from planner.ui.passphrase_fields import PassphraseFields, secret_field
from planner.ui.settings import Settings


class PassphraseDialog(Dialog):
    """`changed`: the file is under another key; its recovery sheet is to be printed anew. The
    backups follow if the user wants, or stay under the old passphrase."""

    changed = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        says = settings.language
        super().__init__(says.text("Passphrase"), settings.theme, parent, 560)
        self._session, self._says = session, says
        self._had_one = encrypted(session)
        self._backups = all_backups(session)
        self._job: Job[int] | None = None
        self.old = secret_field(says.text("Passphrase of today"))
        self.fields = PassphraseFields(says, settings.theme)
        self.encrypted = QRadioButton(says.text("Protect it with a new passphrase"))
        self.plain = QRadioButton(
            says.text("Take the passphrase away: whoever has the file reads it")
        )
        self.encrypted.setChecked(True)
        self.too = QCheckBox(
            says.text("Put the {n} backups of this workspace under it too", n=len(self._backups))
        )
        self.too.setChecked(bool(self._backups))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(says.text("Working"))
        self.progress.hide()
        self.trouble = Label(kind="trouble", wraps=True)
        self.deed = Button(says.text("Change it"), kind="primary")
        self.deed.setDefault(True)
        self.leave = Button(says.text("Cancel"))
        self._lay_out()
        self.encrypted.toggled.connect(self.fields.setEnabled)
        self.deed.clicked.connect(self._start)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        says, column = self._says, self.column
        title = says.text("Another passphrase")
        column.addWidget(Heading(title if self._had_one else says.text("A passphrase")))
        for widget in (Caption(self.old.accessibleName()), self.old):
            column.addWidget(widget)
            widget.setVisible(self._had_one)
        column.addWidget(self.encrypted)
        column.addWidget(self.fields)
        column.addWidget(self.plain)
        for choice in (self.encrypted, self.plain):
            choice.setVisible(self._had_one)
        column.addWidget(self.too)
        self.too.setVisible(bool(self._backups))
        void = says.text(
            "The printed recovery sheet opens nothing any more after this: you get a new key next. "
            "Backups that are left as they are, here or elsewhere, keep the old passphrase."
        )
        first = says.text(
            "Nobody can open the file without its passphrase or its recovery key, not even we. "
            "You get the recovery key next: print it and keep it in a safe place."
        )
        column.addWidget(Hint(void if self._had_one else first))
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.deed)
        column.addLayout(row)

    def _start(self) -> None:
        said = self._trouble()
        self.trouble.setText(said)
        if said or self._job is not None:
            return
        session, backups = self._session, self._backups if self.too.isChecked() else []
        old = self.old.text() if self._had_one else None
        new = self.fields.first.text() if self.encrypted.isChecked() else None

        def work(_report: Report) -> int:
            """How many backups followed."""
            before = session.file.key
            change_passphrase(session, old, new)
            return len(backup_work(session).rewrite(backups, before)) if backups else 0

        self._show_working(True)  # noqa: FBT003
        self._job = Job(work)
        self._job.succeeded.connect(self._done)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _trouble(self) -> str:
        if self._had_one and not self.old.text():
            return self._says.text("Type the passphrase of today.")
        return self.fields.trouble() if self.encrypted.isChecked() else ""

    def _show_working(self, working: bool) -> None:  # noqa: FBT001
        self.progress.setVisible(working)
        for widget in (self.deed, self.leave, self.old, self.fields, self.encrypted, self.plain):
            widget.setEnabled(not working)

    def _done(self, _followed: int) -> None:
        self._job = None
        self.fields.forget()
        self.old.clear()
        self._session.read_again()
        self.accept()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        """The file is whole under its old key, or already under the new one: it is read again."""
        self._job = None
        self._show_working(False)  # noqa: FBT003
        self._session.read_again()
        if not isinstance(error, PlannerError):
            raise error
        self._show_trouble(error.text)

    def _show_trouble(self, said: Text) -> None:
        self.trouble.setText(self._says.say(said))
        self.old.selectAll()
        self.old.setFocus()

    @override
    def reject(self) -> None:
        """Not in the midst of it."""
        if self._job is None:
            super().reject()
