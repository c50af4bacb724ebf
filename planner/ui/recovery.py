"""The recovery key of an encrypted file: shown, to be copied, kept as a sheet or printed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.domain.errors import Refused
from planner.domain.text import text
from planner.exchange.safe_write import write_whole
from planner.session import Session
from planner.session.files import recovery_key
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Hint, Label
from planner.ui.settings import Settings

CLIPBOARD_MS = 30_000
"""So long the key may lie in the clipboard, where every program reads it."""


class RecoveryDialog(Dialog):
    def __init__(self, session: Session, key: str, settings: Settings, parent: QWidget) -> None:
        language = settings.language
        super().__init__(language.text("Recovery key"), settings.theme, parent, 560)
        self.setProperty("secret", True)  # noqa: FBT003 - it goes when the window locks
        self._session, self._key, self._language = session, key, language
        groups = key.split("-")
        lines = [" - ".join(groups[n : n + 4]) for n in range(0, len(groups), 4)]
        shown = Label("\n".join(lines), kind="heading")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card()
        card.inside.addWidget(shown)
        column = self.column
        column.addWidget(Heading(language.text("Keep this key in a safe place")))
        why = language.text(
            "It opens this file if the passphrase is lost. Whoever has it and the file can read "
            "everything, so keep it on paper, apart from the computer."
        )
        column.addWidget(Hint(why))
        column.addWidget(card)
        self.done_words = Hint("")
        column.addWidget(self.done_words)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        says = self._language.text
        self.copy = Button(says("Copy"))
        self.keep = Button(says("Save the sheet..."))
        self.print_sheet = Button(says("Print the sheet..."))
        close = Button(says("I keep it"), kind="primary")
        self.copy.clicked.connect(self._copy)
        self.keep.clicked.connect(self._choose)
        self.print_sheet.clicked.connect(self._print)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for button in (self.copy, self.keep, self.print_sheet):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        QTimer.singleShot(CLIPBOARD_MS, partial(_forget, self._key))
        said = self._language.text("The key is copied; in half a minute it is gone from there.")
        self.done_words.setText(said)

    def _choose(self) -> None:
        says = self._language.text
        path = self._session.file.path
        usual = path.with_name(says("{name} recovery sheet.pdf", name=path.stem))
        title = says("Save the recovery sheet")
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), says("PDF files (*.pdf)"))
        if name:
            self.save(Path(name if name.casefold().endswith(".pdf") else f"{name}.pdf"))

    def save(self, path: Path) -> None:
        write_whole(path, self.sheet())
        said = self._language.text("The sheet is saved as {name}.", name=path.name)
        self.done_words.setText(said)

    def sheet(self) -> bytes:
        """The printed sheet, in the window's language."""
        from planner.session.recovery import recovery_sheet

        return recovery_sheet(self._session, "zh" if self._language.code == "zh_CN" else "en")

    def _print(self) -> None:
        from planner.ui.printing import print_pdf

        print_pdf(self.sheet(), self._language.text("Recovery sheet"), self)


def _forget(key: str) -> None:
    """Take the key out of the clipboard, unless something else is there by now."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == key:
        clipboard.clear()


def show_new_recovery_key(session: Session, settings: Settings, parent: QWidget) -> None:
    """After a file was made. Nothing for a plain one, which has no key."""
    key = recovery_key(session)
    if key is not None:
        RecoveryDialog(session, key, settings, parent).exec()


def show_recovery_key(session: Session, settings: Settings, parent: QWidget) -> None:
    """Where the user asks for it. Refused for a plain file."""
    key = recovery_key(session)
    if key is None:
        raise Refused(text("This workspace has no passphrase, and so no recovery key."))
    RecoveryDialog(session, key, settings, parent).exec()
