"""Erasing a person: what goes and what stays is said before, and what is left afterwards."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QWidget
from typing_extensions import override

from planner.domain.org import Person
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.jobs import Job
from planner.session.erasing import erase, said, what_goes
from planner.session.forgetting import Forgotten, forgetting, outcome
from planner.session.partners import partner_name
from planner.session.people_data import kept_payees
from planner.session.pseudonymising import is_a_person, payee_kept_until, pseudonymise
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import Dialog
from planner.ui.label import Caption, Heading, Hint, Label


class EraseDialog(Dialog):
    """`done` once the person is gone; the backups within reach follow in the same act."""

    def __init__(self, desk: Desk, person: Id, parent: QWidget) -> None:
        says = desk.text
        super().__init__(says("Erase a person"), desk.theme, parent, 560)
        self._desk, self._person = desk, person
        self._job: Job[Forgotten] | None = None
        name = desk.session.plan.get(Person, person).name
        self.heading = Heading(says("Erase {name} for good?", name=name))
        self._payees = kept_payees(desk.session, name)
        self.ledger_too = QCheckBox(says("Take the name out of the ledger too"))
        self.ledger_too.setVisible(bool(self._free()))
        self.goes = Label(desk.say(said(what_goes(desk.session, person))), wraps=True)
        self.stays = Label("\n".join(desk.say(line) for line in self._stays()), wraps=True)
        self.sure = QCheckBox(says("This cannot be undone, and nothing before it can be either"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(says("Erasing from the backups..."))
        self.progress.hide()
        self.outcome = Hint()
        self.outcome.hide()
        self.deed = Button(says("Erase for good"), kind="danger")
        self.deed.setEnabled(False)
        self.leave = Button(says("Cancel"))
        self.leave.setDefault(True)
        self._lay_out()
        self.sure.toggled.connect(self.deed.setEnabled)
        self.deed.clicked.connect(self._erase)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        says, column = self._desk.text, self.column
        column.addWidget(self.heading)
        column.addWidget(Caption(says("What goes, here and in the backups within reach")))
        column.addWidget(self.goes)
        column.addWidget(Caption(says("What stays")))
        column.addWidget(self.stays)
        column.addWidget(self.ledger_too)
        column.addWidget(self.sure)
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.leave)
        row.addWidget(self.deed)
        column.addLayout(row)

    def _stays(self) -> list[Text]:
        session = self._desk.session
        lines = [
            text(
                "Papers and files you gave out, and backups elsewhere: those you must find "
                "yourself. One that comes back is brought back without them."
            )
        ]
        if (named := what_goes(session, self._person).named) > 0:
            lines.append(
                text("The name in {n} other notes and changes: search the history for it.", n=named)
            )
        return [*lines, *(self._kept(payee) for payee in self._payees)]

    def _kept(self, payee: Id) -> Text:
        session = self._desk.session
        name, until = partner_name(session, payee), payee_kept_until(session, payee)
        if until is None or until < session.today:
            return text(
                "The partner {name} in the ledger: amounts stay, the name goes if you tick it.",
                name=name,
            )
        return text(
            "The partner {name} in the ledger, with name and amounts: the law wants them kept "
            "until {day}.",
            name=name,
            day=until,
        )

    def _free(self) -> list[Id]:
        """The partners of the name whose time is over: a company that only has the person as its
        representative keeps its own name."""
        session = self._desk.session
        people = [p for p in self._payees if is_a_person(session, p)]
        untils = {payee: payee_kept_until(session, payee) for payee in people}
        return [p for p, until in untils.items() if until is None or until < session.today]

    def _erase(self) -> None:
        """First here; then the backups, beside the window."""
        if self._job is not None:
            return
        session = self._desk.session
        if self.ledger_too.isChecked():
            for payee in self._free():
                pseudonymise(session, payee)
        erase(session, self._person)
        work = forgetting(session)
        self.deed.hide()
        self.sure.hide()
        self.ledger_too.hide()
        self.leave.setEnabled(False)
        self.progress.show()
        self._job = Job(work.go)
        self._job.succeeded.connect(self._show_done)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _show_done(self, found: Forgotten) -> None:
        self._end()
        self.outcome.setText("\n".join(self._desk.say(line) for line in outcome(found)))

    def _fail(self, error: Exception) -> None:
        self._end()
        raise error

    def _end(self) -> None:
        self._job = None
        self.progress.hide()
        self.outcome.show()
        self.leave.setEnabled(True)
        self.leave.setText(self._desk.text("Close"))

    @override
    def reject(self) -> None:
        """Not in the midst of it."""
        if self._job is None:
            super().reject()


def show_erase(desk: Desk, person: Id, parent: QWidget) -> None:
    EraseDialog(desk, person, parent.window()).open()
