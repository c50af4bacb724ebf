"""What one sees without a workspace: make one, open one, look at the sample."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.text import text
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.label import Hint, Label
from planner.ui.settings import Settings

PROMISE = text(
    "Account Planner computes, records and prints what was agreed openly. It does not give legal "
    "or tax advice, sends nothing over the network, and pays nobody behind an employer's back."
)


class Welcome(QWidget):
    """Its signals carry what the user chose."""

    create_asked = Signal(object, object)
    """The Path of the new file and its passphrase, None for a plain one."""
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        says, theme = settings.language, settings.theme
        page = theme.icon("file-plus", "on_accent")
        self.new = Button(says.text("New workspace"), kind="primary", icon=page)
        self.open = Button(says.text("Open a workspace"), icon=theme.icon("folder-open"))
        self.sample = Button(says.text("Look at the sample"), icon=theme.icon("sparkles"))
        self.new.clicked.connect(self._new)
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(self.sample_asked)
        self._trouble = Label(kind="trouble", wraps=True)
        self._trouble.hide()
        row = QHBoxLayout(self)
        row.addWidget(self._lay_out(), alignment=Qt.AlignmentFlag.AlignHCenter)

    def _lay_out(self) -> QWidget:
        says, px = self._settings.language, self._settings.theme.px
        about = says.text(
            "Draw the customer's organisation, see who matters now and why, and keep an exact "
            "ledger of what partners earn. One file, on your own machine."
        )
        buttons = QHBoxLayout()
        for button in (self.new, self.open, self.sample):
            buttons.addWidget(button)
        buttons.addStretch()
        inside = QWidget()
        inside.setFixedWidth(px(600))
        column = QVBoxLayout(inside)
        column.setSpacing(px(14))
        column.addStretch(2)
        column.addWidget(Label(says.text("Account Planner"), kind="title"))
        column.addWidget(Hint(about))
        column.addLayout(buttons)
        column.addWidget(self._trouble)
        if self._settings.recent:
            column.addWidget(self._recent_card())
        column.addWidget(Hint(says.say(PROMISE)))
        column.addStretch(3)
        return inside

    def show_trouble(self, said: str) -> None:
        self._trouble.setText(said)
        self._trouble.show()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001
        for button in (self.new, self.open, self.sample):
            button.setEnabled(not busy)

    def _recent_card(self) -> Card:
        card = Card(self._settings.language.text("Recent files"))
        card.inside.setSpacing(0)
        for path in self._settings.recent[:6]:
            card.inside.addWidget(self._recent_row(path))
        return card

    def _recent_row(self, path: Path) -> QWidget:
        row = RecentRow(path, self._settings)
        row.asked.connect(self.recent_asked)
        return row

    def _new(self) -> None:
        from planner.ui.new_file import NewFileDialog

        dialog = NewFileDialog(self._settings, self)
        if dialog.exec() and dialog.path is not None:
            self.create_asked.emit(dialog.path, dialog.passphrase)


class RecentRow(Button):
    """A file opened before; greyed where it is not there any more."""

    asked = Signal(object)

    def __init__(self, path: Path, settings: Settings) -> None:
        says = settings.language
        where = str(path.parent) if path.exists() else says.text("not there any more")
        super().__init__(path.name.replace("&", "&&"), kind="row")
        self.setAccessibleName(f"{path.name}, {where}")
        self._path = path
        self.setIcon(settings.theme.icon("file-text"))
        self.setEnabled(path.exists())
        folder = Label(_shortened(where), kind="caption")
        folder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.addStretch()
        row.addWidget(folder)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._path)


def _shortened(path: str, signs: int = 46) -> str:
    """The end of a path tells more than its beginning."""
    home = str(Path.home())
    path = f"~{path[len(home) :]}" if path.startswith(home) else path
    return path if len(path) <= signs else f"…{path[1 - signs :]}"
