"""Everything we keep about a person, on paper, in a window of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.org import Person
from planner.domain.record import Id
from planner.session.people_data import everything_about
from planner.session.printing import render_person_sheet
from planner.ui.desk import Desk
from planner.ui.paper_dialog import PaperDialog


class PersonDialog(PaperDialog):
    def __init__(self, desk: Desk, person: Id, parent: QWidget) -> None:
        super().__init__(desk, desk.text("Everything about this person"), parent)
        self._person = person
        self.hint.setText(
            desk.text("For the person who asks for it. It holds our judgements and all changes.")
        )
        self.show_paper()

    @override
    def compose(self, language: str) -> Callable[[], bytes]:
        paper = everything_about(self.desk.session, self._person)
        return partial(render_person_sheet, paper, language)

    @override
    def file_name(self) -> str:
        person = self.desk.session.plan.get(Person, self._person)
        return f"{person.name} {self.windowTitle()}"
