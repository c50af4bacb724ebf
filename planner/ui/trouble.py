"""What the user sees when a file is in the way, or when the program itself has a fault."""

import platform
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner import __version__
from planner.domain.text import Text
from planner.language import Language
from planner.ui.button import Button
from planner.ui.label import Heading, Hint, Label


class ProblemDialog(QDialog):
    """A sentence with a way out."""

    def __init__(self, problem: Text, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(language.text("That did not work"))
        self.setMinimumWidth(420)
        self.words = Label(language.say(problem), wraps=True)
        close = Button(language.text("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.words)
        column.addLayout(row)


class CrashDialog(QDialog):
    """A fault of the program: what it was, to be copied into a report. It holds no user data
    beyond what the error itself quotes, and the dialog says so."""

    def __init__(self, error: Exception, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(language.text("A fault of the program"))
        self.resize(680, 420)
        self.report = QPlainTextEdit(report(error))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(language.text("Fault report"))
        copy = Button(language.text("Copy the report"))
        close = Button(language.text("Go on"), kind="primary")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(language.text("Something went wrong inside the program")))
        calm = language.text(
            "Your file is whole: what you did last may not have been done. Please send us the "
            "report below. Look through it first: it may quote a name or a sum of yours."
        )
        column.addWidget(Hint(calm))
        column.addWidget(self.report, 1)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())


def report(error: Exception) -> str:
    where = (
        f"Account Planner {__version__}, Python {platform.python_version()}, {platform.platform()}"
    )
    return f"{where}\n\n{''.join(traceback.format_exception(error))}"
