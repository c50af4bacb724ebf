"""The recovery key of a new encrypted file, shown once, to be copied or printed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.language import Language
from planner.session import Session
from planner.session.files import recovery_key
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.label import Heading, Hint, Label


class RecoveryDialog(QDialog):
    """`sheet` is the row of buttons, for what else can be done with the key."""

    def __init__(self, key: str, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setWindowTitle(language.text("Recovery key"))
        self.setMinimumWidth(480)
        groups = key.split("-")
        lines = [" - ".join(groups[n : n + 4]) for n in range(0, len(groups), 4)]
        shown = Label("\n".join(lines), kind="heading")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Card()
        card.inside.addWidget(shown)
        copy = Button(language.text("Copy"))
        close = Button(language.text("I keep it"), kind="primary")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        self.sheet = QHBoxLayout()
        self.sheet.addWidget(copy)
        self.sheet.addStretch()
        self.sheet.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Heading(language.text("Keep this key in a safe place")))
        why = language.text(
            "It opens this file if the passphrase is lost. Whoever has it and the file can read "
            "everything, so keep it on paper, apart from the computer."
        )
        column.addWidget(Hint(why))
        column.addWidget(card)
        column.addLayout(self.sheet)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)


def show_recovery_key(session: Session, language: Language, parent: QWidget) -> None:
    """Does nothing for a plain file, which has none."""
    key = recovery_key(session)
    if key is not None:
        RecoveryDialog(key, language, parent).exec()
