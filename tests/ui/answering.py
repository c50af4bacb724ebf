"""What a user does with a question: presses one of its buttons."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox


def answer(words):
    """Press the button of the question that is coming."""

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(5, press)
            return
        next(b for b in box.buttons() if b.text() == words).click()

    QTimer.singleShot(0, press)
