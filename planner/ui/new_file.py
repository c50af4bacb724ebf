"""A new workspace: where it lies, and what protects it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QRadioButton, QWidget

from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.fields import LineEdit
from planner.ui.label import Caption, Hint, Label
from planner.ui.passphrase_fields import PassphraseFields
from planner.ui.settings import Settings

SUFFIX = ".planner"


class NewFileDialog(Dialog):
    """`path` and `passphrase` (None: plain) once it is accepted."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        says = settings.language
        super().__init__(says.text("New workspace"), settings.theme, parent, 520)
        self.path: Path | None = None
        self.passphrase: str | None = None
        self._says = says
        self.where = LineEdit(says.text("File"), str(_free(settings)))
        self.encrypted = QRadioButton(says.text("Protect it with a passphrase (advised)"))
        self.plain = QRadioButton(says.text("Leave it open: whoever has the file can read it"))
        self.encrypted.setChecked(True)
        self.fields = PassphraseFields(says, settings.theme)
        self.first, self.second = self.fields.first, self.fields.second
        self.trouble = Label(kind="trouble", wraps=True)
        self.making = Button(says.text("Create"), kind="primary")
        self.making.setDefault(True)
        self._lay_out()
        self.encrypted.toggled.connect(self._choose)
        self.making.clicked.connect(self._check)

    def _lay_out(self) -> None:
        says = self._says
        elsewhere = Button(says.text("Elsewhere..."))
        elsewhere.clicked.connect(self._choose_where)
        place = QHBoxLayout()
        place.addWidget(self.where, 1)
        place.addWidget(elsewhere)
        column = self.column
        column.addWidget(Caption(says.text("File")))
        column.addLayout(place)
        column.addWidget(self.encrypted)
        column.addWidget(self.fields)
        column.addWidget(self.plain)
        forgotten = says.text(
            "Nobody can open the file without its passphrase or its recovery key, not even we. "
            "You get the recovery key next: print it and keep it in a safe place."
        )
        column.addWidget(Hint(forgotten))
        column.addWidget(self.trouble)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        leave = Button(self._says.text("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(self.making)
        return buttons

    def _choose_where(self) -> None:
        says = self._says
        no_question = QFileDialog.Option.DontConfirmOverwrite
        wanted = says.text("Workspaces (*{suffix})", suffix=SUFFIX)
        title = says.text("New workspace")
        name, _ = QFileDialog.getSaveFileName(
            self, title, self.where.text(), wanted, options=no_question
        )
        if name:
            self.where.setText(name)

    def _choose(self) -> None:
        self.fields.setEnabled(self.encrypted.isChecked())

    def _check(self) -> None:
        trouble = self._trouble()
        self.trouble.setText(trouble)
        if trouble:
            return
        path = Path(self.where.text().strip()).expanduser()
        self.path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self.passphrase = self.first.text() if self.encrypted.isChecked() else None
        self.accept()

    def _trouble(self) -> str:
        """Why it cannot be made yet; empty if it can."""
        says = self._says
        if not self.where.text().strip():
            return says.text("Say where the file should lie.")
        if not Path(self.where.text().strip()).expanduser().parent.is_dir():
            return says.text("That folder does not exist. Choose another one.")
        return self.fields.trouble() if self.encrypted.isChecked() else ""


def _free(settings: Settings) -> Path:
    """A name in the user's documents that is not taken."""
    folder = Path.home() / "Documents"
    folder = folder if folder.is_dir() else Path.home()
    stem = settings.language.text("accounts")
    names = [f"{stem}{SUFFIX}", *(f"{stem} {n}{SUFFIX}" for n in range(2, 100))]
    return next((folder / n for n in names if not (folder / n).exists()), folder / names[0])
