"""The passphrase of an encrypted file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.text import Text
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.label import Heading, Hint, Label
from planner.ui.line_edit import LineEdit
from planner.ui.settings import Settings


class Unlock(QWidget):
    """`given` carries the Path and what was typed, which may be the recovery key. `locked`: the
    file is open in this window, and nothing else can be done before."""

    given = Signal(object, str)
    given_up = Signal()

    def __init__(self, path: Path, settings: Settings, *, locked: bool = False) -> None:
        super().__init__()
        self.path = path
        self._deed = (
            settings.language.text("Unlock") if locked else settings.language.text("Open the file")
        )
        self._says = settings.language
        says = settings.language
        self.field = LineEdit(says.text("Passphrase"), hint=says.text("Passphrase or recovery key"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._give)
        self.trouble = Label(kind="trouble", wraps=True)
        self.trouble.hide()
        self.unlock = Button(self._deed, kind="primary")
        self.unlock.clicked.connect(self._give)
        other = Button(says.text("Another file"), kind="quiet")
        other.clicked.connect(self.given_up)
        if locked:
            other.hide()
        self._why = says.text("This file is protected by a passphrase.")
        if locked:
            self._why = says.text("Locked. Whatever you were typing is still there.")
        self._lay_out(settings, other)

    def _lay_out(self, settings: Settings, other: Button) -> None:
        theme = settings.theme
        picture = QLabel()
        picture.setPixmap(theme.picture("lock", theme.px(32), "accent"))
        card = Card()
        card.setFixedWidth(theme.px(440))
        card.inside.setContentsMargins(*[theme.px(24)] * 4)
        card.inside.setSpacing(theme.px(10))
        buttons = QHBoxLayout()
        buttons.addWidget(other)
        buttons.addStretch()
        buttons.addWidget(self.unlock)
        card.inside.addWidget(picture)
        card.inside.addWidget(Heading(self.path.name))
        card.inside.addWidget(Hint(self._why))
        card.inside.addWidget(self.field)
        card.inside.addWidget(self.trouble)
        card.inside.addLayout(buttons)
        middle = QHBoxLayout()  # an alignment would cut off a sentence that takes a line more
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)

    def show_trouble(self, trouble: Text | None) -> None:
        self.trouble.setVisible(trouble is not None)
        if trouble is not None:
            self.trouble.setText(self._says.say(trouble))
            self.field.selectAll()
            self.field.setFocus()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001
        self.unlock.setEnabled(not busy)
        self.field.setReadOnly(busy)
        self.unlock.setText(self._says.text("Opening...") if busy else self._deed)

    def _give(self) -> None:
        if self.field.text() and self.unlock.isEnabled():
            typed = self.field.text()
            self.given.emit(self.path, typed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()
