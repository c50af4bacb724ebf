"""A paper in a window of its own: looked at, issued once, then saved and printed as it is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.text import Text, text
from planner.ui.desk import Desk
from planner.ui.money.issue_dialog import IssueDialog


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


class KeptPaperDialog(IssueDialog):
    def __init__(self, desk: Desk, door: PaperDoor, parent: QWidget) -> None:
        super().__init__(desk, desk.say(door.title), desk.text("Issue"), parent)
        self._door = door
        self._show()

    @override
    def show_paper(self, language: str) -> None:
        self.view.show_prepared(lambda: self._door.prepare(language))

    @override
    def show_possible(self) -> None:
        kept, why = self._door.kept(), self._door.why_not()
        told = why
        if not kept and why is None:
            told = text("It is saved and printed once it is issued: then it is kept as it stands.")
        self.note.show_words("" if kept or told is None else self.desk.say(told))
        self.issue.setVisible(not kept)
        self.issue.setEnabled(why is None)
        self.show_copies(kept=kept)

    @override
    def number(self) -> str:
        return self._door.number()

    @override
    def question(self) -> Text:
        return text(
            "Issue {paper}? It is kept as it is printed now. This cannot be undone.",
            paper=self._door.title,
        )

    @override
    def keep(self, language: str) -> None:
        self._door.issue(language)
