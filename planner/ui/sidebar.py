"""The left side: where one can go, how much is there, and which file this is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from planner.domain.accounts import Account
from planner.domain.record import Id
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.label import Label
from planner.ui.pages import Entry
from planner.ui.place import Place

WIDTH = 208
RECENT = 5


class NavButton(QPushButton):
    """A line of the sidebar with a figure at its right."""

    asked = Signal(object)

    def __init__(self, words: str, place: Place) -> None:
        super().__init__(f"  {_spelled(words)}")
        self._place = place
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self._figure = Label(kind="caption")
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch()
        row.addWidget(self._figure)
        self.clicked.connect(self._ask)

    def show_figure(self, figure: str) -> None:
        self._figure.setText(figure)

    def _ask(self) -> None:
        self.asked.emit(self._place)


class Sidebar(QFrame):
    """`asked` carries the Place somebody clicked on."""

    asked = Signal(object)

    def __init__(self, desk: Desk, entries: list[Entry], file_name: str) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("kind", "sidebar")
        self.setAccessibleName(desk.text("Navigation"))
        self.setFixedWidth(desk.theme.px(WIDTH))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, tuple[Entry, NavButton]] = {}
        column = QVBoxLayout(self)
        margin = desk.theme.px(10)
        column.setContentsMargins(margin, desk.theme.px(14), margin, desk.theme.px(12))
        column.setSpacing(desk.theme.px(2))
        column.addWidget(Label(desk.text("Account Planner"), kind="brand"))
        for entry in entries:
            column.addWidget(self._line(entry))
        self._section = Label(desk.text("RECENT"), kind="section")
        column.addWidget(self._section)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(desk.theme.px(2))
        column.addLayout(self._recent)
        column.addStretch()
        column.addLayout(self._foot(file_name))
        self._visited: list[int] = []
        self._shown: list[tuple[int, str]] = []
        self._recent_buttons: list[NavButton] = []
        desk.changed.connect(self.refresh)
        desk.counted.connect(self.refresh)
        self.refresh()

    def show_saved(self, words: str) -> None:
        """What stands beside the file's name."""
        self._saved.setText(words)

    def _line(self, entry: Entry) -> NavButton:
        button = NavButton(self._desk.say(entry.title), Place(entry.key))
        button.setIcon(self._desk.theme.icon(entry.icon))
        button.asked.connect(self.asked)
        self._group.addButton(button)
        self._buttons[entry.key] = entry, button
        return button

    def _foot(self, file_name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(Elided(file_name, kind="hint"), 1)
        self._saved = Label(self._desk.text("saved"), kind="caption")
        row.addWidget(self._saved)
        return row

    def go(self, place: Place) -> None:
        """Mark the line that `place` belongs to; remember the account for the recent ones."""
        key = {"account": "accounts", "partner": "partners", "due": "partners"}.get(
            place.page, place.page
        )
        if key in self._buttons:
            self._buttons[key][1].setChecked(True)
        elif checked := self._group.checkedButton():
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        if place.page == "account":
            self._visited = [place.account, *(i for i in self._visited if i != place.account)]
            self.refresh()

    @property
    def visited(self) -> list[int]:
        return self._visited

    def remember(self, visited: list[int]) -> None:
        """The accounts visited before a change of language or theme."""
        self._visited = visited
        self.refresh()

    def refresh(self, _news: object = None) -> None:
        for entry, button in self._buttons.values():
            if entry.counted is not None:
                button.show_figure(str(entry.counted(self._desk)))
        found = [self._desk.session.plan.find(Account, Id(i)) for i in self._visited]
        recent = [(int(a.id), a.name) for a in found if a and not a.archived][:RECENT]
        self._section.setVisible(bool(recent))
        if recent == self._shown:
            return
        self._shown = recent
        for old in self._recent_buttons:
            self._recent.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._recent_buttons = []
        for id, name in recent:
            button = NavButton(_elided(name), Place("account", account=id))
            button.setCheckable(False)
            button.setAccessibleName(name)
            button.asked.connect(self.asked)
            self._recent.addWidget(button)
            self._recent_buttons.append(button)


def _spelled(words: str) -> str:
    """A name that holds an ampersand is shown with it: Qt takes a single one for a shortcut."""
    return words.replace("&", "&&")


def _elided(name: str, signs: int = 22) -> str:
    return name if len(name) <= signs else f"{name[: signs - 1]}…"
