"""What asks for everything we keep about a person: a button, and whoever else wants to."""

from PySide6.QtWidgets import QWidget

from planner.domain.org import Person
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.desk import Desk


class PersonButton(Button):
    """Seen while there is a person."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.text("Everything about this person..."), icon=desk.theme.icon("file-text")
        )
        self._desk = desk
        self._person: Id | None = None
        self.clicked.connect(self.open_sheet)

    def show_person(self, person: Person | None) -> None:
        self._person = person.id if person else None
        self.setVisible(person is not None)

    def open_sheet(self) -> None:
        if self._person is not None:
            show_person(self._desk, self._person, self)


def show_person(desk: Desk, person: Id, parent: QWidget) -> None:
    from planner.ui.person_sheet_dialog import PersonDialog  # it reads the ledger: seldom wanted

    PersonDialog(desk, person, parent.window()).open()
