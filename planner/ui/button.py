"""Buttons: the deed of the page in the accent colour, everything else quiet."""

from PySide6 import QtCore
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override


class Pressable(QPushButton):
    """Enter presses the button that has the focus, as Space does: in a dialog too, where it
    would press the default one instead."""

    def explain(self, words: str) -> None:
        """As a tool tip, which Qt would read as rich text where a name looks like it."""
        self.setToolTip(words.replace("&", "&amp;").replace("<", "&lt;") if "<" in words else words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if event.key() in enter and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Button(Pressable):
    """`kind` is "" (bordered), primary, quiet (without border) or danger."""

    def __init__(
        self,
        words: str,
        *,
        kind: str = "",
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words if icon is None else f" {words}", parent)
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        if icon is not None:
            self.setIcon(icon)

    @override
    def setText(self, words: str) -> None:
        """Also what a screen reader says."""
        super().setText(words)
        self.setAccessibleName(words)

    def spell_out(self, *, whole: bool) -> None:
        """The words beside the icon; without room for them they are its tool tip."""
        words = self.accessibleName()
        super().setText(f" {words}" if whole else "")
        self.setToolTip("" if whole else words)


class IconButton(Pressable):
    """An icon alone; `name` is its tool tip and what a screen reader says."""

    def __init__(self, icon: QIcon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, "", parent)
        self.setProperty("kind", "icon")
        self.rename(name)
        self.setAutoDefault(False)

    def rename(self, name: str) -> None:
        """Another deed, or the same for somebody else."""
        self.setToolTip(name)
        self.setAccessibleName(name)
