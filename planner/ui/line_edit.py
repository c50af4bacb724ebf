"""A line to type into, which leaves the window's undo alone when it has nothing to undo."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

TYPED_INTO = ("QLineEdit", "QPlainTextEdit", "QAbstractSpinBox")


def settle_typing() -> None:
    """Let the field that is being typed into tell what it has, before what it belongs to goes."""
    field = QApplication.focusWidget()
    if field is not None and any(field.inherits(kind) for kind in TYPED_INTO):
        field.clearFocus()


def is_of_the_window(event: QKeyEvent) -> bool:
    """With Ctrl, E and K are a line's own on Linux (to its end, delete to its end); here they are
    the window's everywhere."""
    control = QtCore.Qt.KeyboardModifier.ControlModifier
    return event.modifiers() == control and event.key() in (
        QtCore.Qt.Key.Key_E,
        QtCore.Qt.Key.Key_K,
    )


class LineEdit(QLineEdit):
    """`settled` tells of the new words once, when the user has finished and they differ."""

    settled = Signal(str)

    def __init__(self, name: str, words: str = "", hint: str = "", parent: QWidget | None = None):
        super().__init__(words, parent)
        self._settled = words
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self._settle)

    def show_words(self, words: str) -> None:
        """Show what the plan holds, unless the user is typing something else just now."""
        if self.hasFocus() and self.text() != self._settled:
            return
        self._settled = words
        if self.text() != words:
            self.setText(words)

    @override
    def clear(self) -> None:
        """Empty, and nothing to go back to by Escape."""
        self._settled = ""
        super().clear()

    def _settle(self) -> None:
        if self.text() != self._settled:
            self._settled = self.text()
            self.settled.emit(self._settled)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo or is_of_the_window(event):
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == QtCore.Qt.Key.Key_Escape and self.text() != self._settled:
            self.setText(self._settled)
            return
        super().keyPressEvent(event)
