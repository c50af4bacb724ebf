"""What becomes of the reports of a seat that is removed: the one question of the chart."""

from enum import Enum

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import Dialog
from planner.ui.label import Hint, Label

FATE = "reports of a deleted seat"
"""Under this name the answer is remembered."""


class Fate(Enum):
    MOVE_UP = "move up"
    GO_ALONG = "go along"
    STAY = "stay"


class FateDialog(Dialog):
    """Enter lets the reports move up, Escape leaves everything as it is."""

    def __init__(self, desk: Desk, question: str, parent: QWidget | None) -> None:
        super().__init__(desk.text("Remove seat"), desk.theme, parent, width=440)
        self.fate = Fate.STAY
        self.setAccessibleDescription(question)
        self.up = Button(desk.text("Move up"), kind="primary")
        self.along = Button(desk.text("Remove the branch"), kind="danger")
        self.stay = Button(desk.text("Cancel"))
        self.column.addWidget(Label(question, wraps=True))
        self.column.addWidget(
            Hint(
                desk.text(
                    "Delete does the same from now on; the menu of a seat offers both. Undo brings "
                    "everything back."
                )
            )
        )
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.stay, self.along, self.up):
            row.addWidget(button)
        self.column.addLayout(row)
        self.up.setDefault(True)
        self.up.setFocus()
        self.up.clicked.connect(self._move_up)
        self.along.clicked.connect(self._go_along)
        self.stay.clicked.connect(self.reject)

    def _move_up(self) -> None:
        self._answer(Fate.MOVE_UP)

    def _go_along(self) -> None:
        self._answer(Fate.GO_ALONG)

    def _answer(self, fate: Fate) -> None:
        self.fate = fate
        self.accept()


def asked_fate(desk: Desk, name: str, reports: int) -> Fate:
    """Ask the user."""
    if reports == 1:
        question = desk.text("One seat reports to {name}. What becomes of it?", name=name)
    else:
        question = desk.text(
            "{n} seats report to {name}. What becomes of them?", n=reports, name=name
        )
    dialog = FateDialog(desk, question, QApplication.activeWindow())
    dialog.exec()
    return dialog.fate
