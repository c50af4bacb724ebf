"""What a user does with what is asked: presses a button of it, or types into the finder."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from planner.ui.palette import Palette


def answer(words):
    """Press the button of the question that is coming."""

    def press():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(5, press)
            return
        next(b for b in box.buttons() if b.text() == words).click()

    QTimer.singleShot(0, press)


def find(words):
    """Type it into the finder that opens next, and press Enter."""

    def type_and_choose():
        palette = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        assert isinstance(palette, Palette)
        palette.field.setText(words)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_and_choose)
