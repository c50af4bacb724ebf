"""Notes about people without contact for two years: kept for a reason, or removed."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.actions import edit_contact
from planner.domain.charting import edit_person
from planner.domain.notes_review import MONTHS, OldNote
from planner.domain.org import Person, seats_of
from planner.domain.text import text
from planner.jobs import Job
from planner.session.erasing import old_history, thin
from planner.session.forgetting import Forgotten, forgetting, outcome
from planner.session.people_data import old_notes
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.label import Hint
from planner.ui.page import Page
from planner.ui.person_dialog import PersonButton
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table


class NotesPage(Page):
    """A note leaves the list when it is removed, changed, or when there is a contact again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.rows: RecordTable[OldNote] = RecordTable(
            [
                Column(says("People"), _people),
                Column(says("Note"), lambda old: " ".join(old.note.split())),
                Column(says("Of"), self._kind),
                Column(says("Last contact or change"), lambda old: desk.day(old.since)),
            ],
            identity=lambda old: old.of.id,
        )
        self.table: Table[OldNote] = Table(self.rows, says("Notes to review"), desk.theme)
        self.table.widths(desk.theme, 180, 0, 190, 170)
        self.remove = Button(says("Remove the note"), icon=desk.theme.icon("trash-2"))
        self.open = Button(says("Show the person"), icon=desk.theme.icon("network"))
        self.everything = PersonButton(desk)
        self.thin = Button(says("Erase old history..."))
        self._empty = Empty(
            desk.theme, "check", says("No old notes"),
            says("Notes about people without contact for 24 months will stand here."),
            says("Go to the accounts"),
        )  # fmt: skip
        self._also_thin = Button(says("Erase old history..."))
        self._stack = QStackedWidget()
        self._lay_out()
        self.remove.clicked.connect(self._remove)
        self.open.clicked.connect(self._go)
        self.thin.clicked.connect(self._thin)
        self._empty.add_beside(self._also_thin)
        self._also_thin.clicked.connect(self._thin)
        self.table.opened.connect(self._go_to)
        self.table.picked.connect(self._show_possible)
        self._empty.button.clicked.connect(self._go_to_accounts)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        about = self.desk.text(
            "Nobody of these has been in touch for {n} months. Keep a note only for a business "
            "reason: change it, or remove it. Both can be undone.",
            n=MONTHS,
        )
        top = QHBoxLayout()
        top.addWidget(Hint(about), 1)
        top.addWidget(self.thin)
        top.addWidget(self.everything)
        top.addWidget(self.open)
        top.addWidget(self.remove)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self._stack.addWidget(content)
        self._stack.addWidget(self._empty)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(*(px(16),) * 4)
        outside.addWidget(self._stack)
        self.setFocusProxy(self.table)

    @override
    def title(self) -> str:
        return self.desk.text("Notes to review")

    @override
    def refresh(self) -> None:
        found = old_notes(self.desk.session)
        self._stack.setCurrentIndex(0 if found else 1)
        old = old_history(self.desk.session) > 0
        self.thin.setVisible(old)
        self._also_thin.setVisible(old)
        self.rows.show(found)
        self._show_possible()

    def _kind(self, old: OldNote) -> str:
        if isinstance(old.of, Person):
            return self.desk.text("Person")
        return self.desk.text("Contact, {day}", day=self.desk.day(old.of.on))

    def _show_possible(self, _picked: object = None) -> None:
        chosen = self.table.selected()
        self.everything.show_person(chosen.people[0] if chosen and chosen.people else None)
        self.remove.setEnabled(chosen is not None)
        self.open.setEnabled(chosen is not None and self._place(chosen) is not None)

    def _remove(self) -> None:
        chosen = self.table.selected()
        if chosen is None:
            return
        if isinstance(chosen.of, Person):
            self.desk.session.do(edit_person, chosen.of.id, note="")
        else:
            self.desk.session.do(edit_contact, chosen.of.id, note="")
        self.desk.tell(text("The note was removed."))

    def _thin(self) -> None:
        """What the journal says about people from before the limit; it cannot be undone."""
        session, n = self.desk.session, old_history(self.desk.session)
        question = text(
            "The history holds {n} entries about people that are older than {months} months. "
            "Erase them, here and in the backups within reach? What is known today stays. This "
            "cannot be undone, and nothing before it can be either.",
            n=n,
            months=MONTHS,
        )
        if not self.desk.confirm(question, text("Erase old history")):
            return
        thin(session)
        self._job = Job(forgetting(session).go)
        self._job.succeeded.connect(self._tell_thinned)
        self._job.start()

    def _tell_thinned(self, found: Forgotten) -> None:
        self.desk.told.emit("\n".join(self.desk.say(line) for line in outcome(found)))

    def _place(self, old: OldNote) -> Place | None:
        """Where somebody it is about sits now."""
        plan = self.desk.session.plan
        for person in old.people:
            for seat in seats_of(plan, person.id):
                return Place("account", account=seat.account, seat=seat.id, tab="chart")
        return None

    def _go(self) -> None:
        chosen = self.table.selected()
        if chosen is not None:
            self._go_to(chosen)

    def _go_to(self, old: OldNote) -> None:
        place = self._place(old)
        if place is not None:
            self.desk.go(place)

    def _go_to_accounts(self) -> None:
        self.desk.go(Place("accounts"))


def _people(old: OldNote) -> str:
    return ", ".join(person.name for person in old.people)
