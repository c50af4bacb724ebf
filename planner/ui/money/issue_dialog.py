"""The window of a paper that is issued once: looked at, issued, then saved, printed, protected."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.text import Text, text
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.money.forms import Note
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.paper_view import PaperView
from planner.ui.screen_room import open_at


class IssueDialog(QDialog):
    """What is the paper's own comes from those who inherit: `show_paper` in the chosen language,
    `show_possible` for its buttons, `number` of its file, `question` before it is issued, `keep`
    to issue it."""

    def __init__(self, desk: Desk, title: str, issue: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        says, px = desk.text, desk.theme.px
        self.setWindowTitle(title)
        open_at(self, px(780), px(860))
        self.note = Note()
        self.view = PaperView(desk)
        self.language = LanguageChoice(desk)
        self.issue = Button(issue, kind="primary")
        self.save, self.print_ = Button(says("Save PDF as...")), Button(says("Print..."))
        self.protect = Button(says("Protected copy..."))
        self.language.chosen.connect(self._show)
        self.issue.clicked.connect(self._issue)
        self.protect.clicked.connect(self._protect)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self.view.print_paper)
        self.view.shown.connect(self.show_possible)
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

    def show_paper(self, language: str) -> None:
        raise NotImplementedError

    def show_possible(self) -> None:
        """Which buttons may be pressed now; asked again when the paper is drawn."""
        raise NotImplementedError

    def number(self) -> str:
        raise NotImplementedError

    def question(self) -> Text:
        raise NotImplementedError

    def keep(self, language: str) -> None:
        raise NotImplementedError

    def show_copies(self, *, kept: bool) -> None:
        """A paper that is drawn, and one that may leave the house, is saved and printed."""
        for button in (self.save, self.print_, self.protect):
            button.setEnabled(kept and bool(self.view.pdf))

    def _show(self, _language: object = None) -> None:
        self.show_paper(self.language.value())
        self.show_possible()

    def _issue(self) -> None:
        if self.desk.confirm(self.question(), text("Issue")):
            self.keep(self.language.value())
            self._show()

    def _save(self) -> None:
        self.view.save(self.number())

    def _protect(self) -> None:
        self.view.protect(self.number())
