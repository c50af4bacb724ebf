"""A paper in a window of its own: looked at, issued once, then saved and printed as it is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.text import Text, text
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import open_at
from planner.ui.money.forms import Note
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.paper_view import PaperView


@dataclass(frozen=True, slots=True)
class PaperDoor:
    """How a paper is got at. `prepare` reads the ledger and gives what renders the paper in a
    language beside the window; `issue` keeps it; `why_not` says what keeps it from being issued,
    nothing where that is possible."""

    title: Text
    number: Callable[[], str]
    kept: Callable[[], bool]
    prepare: Callable[[str], Callable[[], bytes]]
    issue: Callable[[str], None]
    why_not: Callable[[], Text | None]


class KeptPaperDialog(QDialog):
    def __init__(self, desk: Desk, door: PaperDoor, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        says, px = desk.text, desk.theme.px
        self.setWindowTitle(desk.say(door.title))
        open_at(self, px(780), px(860))
        self.note = Note()
        self.view = PaperView(desk)
        self.language = LanguageChoice(desk)
        self.language.chosen.connect(self._show)
        self.issue = Button(says("Issue"), kind="primary")
        self.issue.clicked.connect(self._issue)
        self.save, self.print_ = Button(says("Save PDF as...")), Button(says("Print..."))
        self.protect = Button(says("Protected copy..."))
        self.protect.clicked.connect(self._protect)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self.view.print_paper)
        self.view.shown.connect(self._show_possible)
        top = QHBoxLayout()
        top.addWidget(self.language)
        top.addStretch()
        for button in (self.protect, self.print_, self.save, self.issue):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self._show()

    def _show(self, _language: object = None) -> None:
        language = self.language.value()
        self.view.show_prepared(lambda: self._door.prepare(language))
        self._show_possible()

    def _show_possible(self) -> None:
        kept, why = self._door.kept(), self._door.why_not()
        told = why
        if not kept and why is None:
            told = text("It is saved and printed once it is issued: then it is kept as it stands.")
        self.note.show_words("" if kept or told is None else self._desk.say(told))
        self.issue.setVisible(not kept)
        self.issue.setEnabled(why is None)
        for button in (self.save, self.print_, self.protect):
            button.setEnabled(kept and bool(self.view.pdf))

    def _issue(self) -> None:
        asked = text(
            "Issue {paper}? It is kept as it is printed now. This cannot be undone.",
            paper=self._door.title,
        )
        if self._desk.confirm(asked, text("Issue")):
            self._door.issue(self.language.value())
            self._show()

    def _save(self) -> None:
        self.view.save(self._door.number())

    def _protect(self) -> None:
        self.view.protect(self._door.number())
