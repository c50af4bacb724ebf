"""A question whose answer cannot be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox


def confirmed(question: str, yes: str, no: str) -> bool:
    """True once the user has pressed the button `yes`, which also names the window. Enter and
    Escape both mean no."""
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(yes)
    box.setText(question)
    box.setAccessibleName(question)
    deed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is deed
