"""What becomes of the reports of a seat that is removed: the one question of the chart."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.ui.desk import Desk

FATE = "reports of a deleted seat"
"""Under this name the answer is remembered."""


class Fate(Enum):
    MOVE_UP = "move up"
    GO_ALONG = "go along"
    STAY = "stay"


def asked_fate(desk: Desk, name: str, reports: int) -> Fate:
    """Ask the user. Enter lets the reports move up, Escape leaves everything as it is."""
    if reports == 1:
        question = desk.text("One seat reports to {name}. What becomes of it?", name=name)
    else:
        question = desk.text(
            "{n} seats report to {name}. What becomes of them?", n=reports, name=name
        )
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(desk.text("Remove seat"))
    box.setText(question)
    box.setInformativeText(
        desk.text(
            "Delete does the same from now on; the menu of a seat offers both. Undo brings "
            "everything back."
        )
    )
    box.setAccessibleName(question)
    up = box.addButton(desk.text("Move up"), QMessageBox.ButtonRole.AcceptRole)
    along = box.addButton(desk.text("Remove the branch"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(desk.text("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(up)
    box.setEscapeButton(stay)
    box.exec()
    answers = {up: Fate.MOVE_UP, along: Fate.GO_ALONG}
    return next((f for b, f in answers.items() if box.clickedButton() is b), Fate.STAY)
