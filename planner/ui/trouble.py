"""What the user sees when a file is in the way, or when the program itself has a fault."""

import platform
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from planner import __version__
from planner.domain.text import Text, text
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Hint, Label
from planner.ui.settings import Settings

TROUBLE = text("That did not work")


class ProblemDialog(Dialog):
    """A sentence with a way out."""

    def __init__(
        self,
        problem: Text,
        settings: Settings,
        parent: QWidget | None,
        title: Text = TROUBLE,
    ) -> None:
        language = settings.language
        super().__init__(language.say(title), settings.theme, parent, 420)
        self.words = Label(language.say(problem), wraps=True)
        close = Button(language.text("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        self.column.addWidget(self.words)
        self.column.addLayout(row)


class CrashDialog(Dialog):
    """A fault of the program: what it was, to be copied into a report. It holds no user data
    beyond what the error itself quotes, and the dialog says so."""

    def __init__(self, error: Exception, settings: Settings, parent: QWidget | None) -> None:
        language = settings.language
        super().__init__(language.text("A fault of the program"), settings.theme, parent, 680)
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
        self.report.setMinimumHeight(settings.theme.px(220))
        column = self.column
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
