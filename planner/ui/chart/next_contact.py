"""The inspector's part on what comes next with somebody, and the buttons that note it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.actions import CONTACT_WORDS, Action, Contact, contacts_by_account
from planner.domain.org import Person, Seat
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.today import step_with
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Caption, Label
from planner.ui.place import LOG_CONTACT, PLAN_ACTION, Place
from planner.ui.rows import filled, pilled
from planner.ui.today.days import due_tone, due_words, short_day


class NextContact(QWidget):
    """The next step with the person and the last contact; seen where there is one of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._next, self._last = Caption(desk.text("Next step")), Caption(desk.text("Last contact"))
        self._step, self._contact = QVBoxLayout(), Label(wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(2))
        column.addWidget(self._next)
        column.addLayout(self._step)
        column.addSpacing(desk.theme.px(8))
        column.addWidget(self._last)
        column.addWidget(self._contact)
        self.setAccessibleName(desk.text("Next step"))

    def show_person(self, account: Id, person: Person | None) -> None:
        plan = self._desk.session.plan
        step = step_with(plan, account, person.id) if person is not None else None
        last = _last_with(plan, account, person.id) if person is not None else None
        self.setVisible(step is not None or last is not None)
        self._next.setVisible(step is not None)
        filled(self._step, [] if step is None else [self._said(step)])
        for widget in (self._last, self._contact):
            widget.setVisible(last is not None)
        if last is not None:
            self._contact.setText(self._contact_said(last))

    def _said(self, step: Action) -> QWidget:
        desk, words = self._desk, Label(step.what, wraps=True)
        if step.due_on is None:
            return words
        tone = due_tone(desk, step.due_on)
        return pilled(due_words(desk, step.due_on), tone, words, desk.theme.px(6))

    def _contact_said(self, contact: Contact) -> str:
        desk = self._desk
        day, kind = short_day(desk, contact.on), desk.say(CONTACT_WORDS[contact.kind])
        if contact.note:
            return desk.text("{kind}, {day}: {note}", kind=kind, day=day, note=contact.note)
        return desk.text("{kind}, {day}", kind=kind, day=day)


class ContactButtons(QWidget):
    """At the foot of the inspector: log a contact, plan an action."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._place = Place("account", tab="plan")
        self.log = Button(desk.text("Log contact"), kind="primary")
        self.plan = Button(desk.text("Plan action"))
        px = desk.theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(18), px(8), px(18), px(14))
        row.setSpacing(px(8))
        row.addWidget(self.log)
        row.addWidget(self.plan)
        row.addStretch()
        self.log.clicked.connect(self._log)
        self.plan.clicked.connect(self._plan)

    def show_seat(self, seat: Seat | None, person: Person | None, purchase: Id | None) -> None:
        """A contact is with a person; an action may be to find out who sits there."""
        self.setVisible(seat is not None)
        self.log.setVisible(person is not None)
        if seat is not None:
            self._place = Place(
                "account", account=seat.account, purchase=purchase or 0, seat=seat.id, tab="plan"
            )

    def _log(self) -> None:
        self._go(LOG_CONTACT)

    def _plan(self) -> None:
        self._go(PLAN_ACTION)

    def _go(self, deed: str) -> None:
        self._desk.go(self._place._replace(deed=deed))


def _last_with(plan: Plan, account: Id, person: Id) -> Contact | None:
    logged = contacts_by_account(plan).get(account, ())
    return next((c for c in logged if person in c.people), None)
