"""The workspace written out for other programs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFileDialog, QRadioButton, QVBoxLayout
from typing_extensions import override

from planner.domain.text import Text, text
from planner.jobs import Job, Report
from planner.session.beside import beside, in_the_way
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint, Label
from planner.ui.page import Page

FORM_WORDS: dict[str, tuple[Text, Text]] = {
    "json": (
        text("Everything, as JSON"),
        text("All facts and the whole plan. An empty workspace can be filled from it again."),
    ),
    "csv": (
        text("Tables, as CSV"),
        text("Accounts, people, deals, receipts and entries: a file each, for any program."),
    ),
    "xlsx": (
        text("Tables, as an Excel workbook"),
        text("The same tables, each on a sheet of one file."),
    ),
}


class ExportPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        px = desk.theme.px
        self._job: Job[list[Path]] | None = None
        self._form = "json"
        self.forms = QButtonGroup(self)
        self.write = Button(desk.text("Choose a folder and export..."), kind="primary")
        self.done = Card()
        self.outcome = Heading()
        self.files = Label(wraps=True)
        self.done.inside.addWidget(self.outcome)
        self.done.inside.addWidget(self.files)
        self.done.inside.addWidget(
            Hint(
                desk.text(
                    "It contains personal data: names, telephone numbers and e-mail addresses. It "
                    "is not encrypted: delete it once it is not needed any more."
                )
            )
        )
        self.done.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(14))
        column.addWidget(self._choices())
        column.addWidget(self.done)
        column.addStretch()
        self.write.clicked.connect(self._choose)
        self.forms.buttonClicked.connect(self._choose_form)

    def _choices(self) -> Card:
        desk, px = self.desk, self.desk.theme.px
        card = Card(desk.text("In which form"))
        card.setMaximumWidth(px(760))
        self.done.setMaximumWidth(px(760))
        for form, (name, hint) in FORM_WORDS.items():
            choice = QRadioButton(desk.say(name))
            choice.setObjectName(form)
            choice.setAccessibleDescription(desk.say(hint))
            choice.setChecked(form == "json")
            self.forms.addButton(choice)
            said = Hint(desk.say(hint))
            said.setContentsMargins(px(24), 0, 0, px(6))
            card.inside.addWidget(choice)
            card.inside.addWidget(said)
        card.inside.addWidget(self.write, alignment=Qt.AlignmentFlag.AlignLeft)
        return card

    @override
    def title(self) -> str:
        return self.desk.text("Export")

    def _choose_form(self, choice: QAbstractButton) -> None:
        self._form = choice.objectName()

    def _choose(self) -> None:
        title = self.desk.text("Choose a folder for the export")
        name = QFileDialog.getExistingDirectory(
            self, title, str(self.desk.session.file.path.parent)
        )
        if name:
            self.export(Path(name))

    def export(self, folder: Path) -> None:
        """Write into the folder, beside the window; what is there already is asked about."""
        form = self._form
        there = in_the_way(form, folder)
        if there and not self.desk.confirm(
            text("{files} is there already. Replace it?", files=", ".join(there)), text("Replace")
        ):
            return
        file = beside(self.desk.session, self.desk.settings.folder)

        def work(_report: Report) -> list[Path]:
            return file.export(form, folder)

        self._job = Job(work)
        self._job.succeeded.connect(self._show_written)
        self._job.failed.connect(self._show_failure)
        self._job.ended.connect(self._show_ready)
        self.write.setEnabled(False)
        self._job.start()

    def _show_written(self, files: list[Path]) -> None:
        self.outcome.setText(self.desk.text("Written to {folder}", folder=str(files[0].parent)))
        self.files.setText(", ".join(file.name for file in files))
        self.done.show()

    def _show_failure(self, error: Exception) -> None:
        self.done.hide()
        raise error

    def _show_ready(self) -> None:
        self.write.setEnabled(True)
