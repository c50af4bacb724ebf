"""What a cell offers when it is opened: menus, so that arrows and Enter pick at once."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.desk import Desk

Option = tuple[object, str, bool]
"""A value, its words, and whether it holds now."""


class Choices(QMenu):
    """`chosen` carries the value, and whether it is on now."""

    chosen = Signal(object, bool)

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(name)
        self._values: dict[QAction, object] = {}
        self.triggered.connect(self._tell)
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, options: Iterable[Option]) -> None:
        """Names are shown as typed: no letter of theirs becomes a key."""
        for value, words, on in options:
            action = self.addAction(words.replace("&", "&&").replace("\t", " "))
            action.setCheckable(True)
            action.setChecked(on)
            self._values[action] = value

    def pop_up(self, at: QPoint) -> None:
        """Beside the cell; the value that holds is under the keyboard already."""
        self.popup(at)
        now = [action for action in self._values if action.isChecked()]
        for action in [*now, *self._values][:1]:
            self.setActiveAction(action)

    def _tell(self, action: QAction) -> None:
        self.chosen.emit(self._values[action], action.isChecked())
