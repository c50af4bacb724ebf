"""What the user sees when a file is in the way, or when the program itself has a fault."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from planner.domain.text import Text, text
from planner.session.fault_report import fault_report, versions, without_places
from planner.session.folder import CRASH, LOG
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Hint, Label
from planner.ui.settings import Settings

TROUBLE = text("That did not work")
LAST_SIGNS = 6000


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
    """A fault of the program: where it was, to be copied into a report. Nothing of the user's."""

    def __init__(self, error: Exception, settings: Settings, parent: QWidget | None) -> None:
        says = settings.language
        super().__init__(says.text("A fault of the program"), settings.theme, parent, 680)
        calm = says.text(
            "Your file is whole: what you did last may not have been done. Please send us the "
            "report below. It says where in the program it was, and nothing of your data."
        )
        heading = says.text("Something went wrong inside the program")
        self.report = _lay_out(self, settings, (heading, calm), fault_report(error))


class LastFaultDialog(Dialog):
    """What is known of how the program ended last time."""

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        says = settings.language
        super().__init__(says.text("How it ended last time"), settings.theme, parent, 680)
        calm = says.text(
            "Your file is whole. The report below says where in the program it was, and nothing "
            "of your data. Where it says nothing, the computer was switched off or the program "
            "was ended from outside."
        )
        heading = says.text("The program did not close its file last time")
        self.report = _lay_out(self, settings, (heading, calm), last_fault(settings.folder))


def last_fault(folder: Path) -> str:
    """The newest lines of the logs, after the versions."""
    kept = [_tail(folder / name) for name in (CRASH, LOG)]
    return "\n\n".join([versions(), *(without_places(lines) for lines in kept if lines)])


def _tail(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[-LAST_SIGNS:].strip()
    except OSError:
        return ""


def _lay_out(
    dialog: Dialog, settings: Settings, said: tuple[str, str], words: str
) -> QPlainTextEdit:
    """Heading, calm words, and the report, which can be copied."""
    says = settings.language
    report = QPlainTextEdit(words)
    report.setReadOnly(True)
    report.setAccessibleName(says.text("Fault report"))
    report.setMinimumHeight(settings.theme.px(220))
    copy = Button(says.text("Copy the report"))
    close = Button(says.text("Go on"), kind="primary")
    copy.clicked.connect(partial(_copy, report))
    close.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addWidget(copy)
    row.addStretch()
    row.addWidget(close)
    dialog.column.addWidget(Heading(said[0]))
    dialog.column.addWidget(Hint(said[1]))
    dialog.column.addWidget(report, 1)
    dialog.column.addLayout(row)
    return report


def _copy(report: QPlainTextEdit) -> None:
    QGuiApplication.clipboard().setText(report.toPlainText())
