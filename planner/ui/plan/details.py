"""The chosen action or contact, edited in place."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain import actions
from planner.domain.actions import CONTACT_WORDS, Action, Contact, ContactKind
from planner.domain.named_people import people_named
from planner.domain.natural_days import natural_day
from planner.domain.purchases import Purchase, purchases
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice, DateField, LineEdit, NoteField
from planner.ui.label import Caption, Heading
from planner.ui.plan.words import names_said
from planner.ui.private_hint import PrivateHint


class Details(QWidget):
    """Captions and fields in a column; whom and which purchase are asked of both kinds."""

    def __init__(self, desk: Desk, heading: str) -> None:
        super().__init__()
        self.desk = desk
        self.setAccessibleName(heading)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(desk.theme.px(4))
        self.column.addWidget(Heading(heading))
        self.people = LineEdit(desk.text("With whom"), hint=desk.text("Names, with commas"))
        self.purchase: Choice[Id] = Choice(desk.text("Purchase"), [])

    def add(self, caption: str, field: QWidget) -> None:
        self.column.addSpacing(self.desk.theme.px(4))
        self.column.addWidget(Caption(caption))
        self.column.addWidget(field)

    def show_common(self, noted: Action | Contact) -> None:
        plan = self.desk.session.plan
        self.people.show_words(names_said(plan, noted.people))
        among = list(purchases(plan, noted.account))
        elsewhere = plan.find(Purchase, noted.purchase)
        if elsewhere is not None and elsewhere not in among:
            among.append(elsewhere)
        options = [(Id(0), self.desk.text("No purchase")), *((p.id, p.name) for p in among)]
        self.purchase.set_options(options)
        self.purchase.show_value(noted.purchase or Id(0))


class ActionDetails(Details):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.text("An action"))
        says = desk.text
        self.action: Action | None = None
        self.what = LineEdit(says("What"))
        self.due = LineEdit(says("Due"), hint=says("friday, 28 Nov, in 3 days"))
        self.who = LineEdit(says("Who does it"))
        self.done = Button(says("Done"), kind="primary")
        self.remove = Button(
            says("Remove action"), kind="danger", icon=desk.theme.icon("trash-2", "bad")
        )
        self.add(says("What"), self.what)
        self.add(says("Due"), self.due)
        self.add(says("With whom"), self.people)
        self.add(says("Purchase"), self.purchase)
        self.add(says("Who does it"), self.who)
        self.column.addSpacing(desk.theme.px(10))
        for button in (self.done, self.remove):
            self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.what.settled.connect(self._set_what)
        self.due.settled.connect(self._set_due)
        self.who.settled.connect(self._set_who)
        self.people.settled.connect(self._set_people)
        self.purchase.chosen.connect(self._set_purchase)
        self.done.clicked.connect(self.finish)
        self.remove.clicked.connect(self.remove_action)

    def show_action(self, action: Action) -> None:
        self.action = action
        self.show_common(action)
        self.what.show_words(action.what)
        self.due.show_words(action.due_on.isoformat() if action.due_on else "")
        self.who.show_words(action.who)
        again = self.desk.text("Open again")
        self.done.setText(again if action.done_on else self.desk.text("Done"))

    def finish(self) -> None:
        """Tick it off today, or open it again."""
        if self.action is not None:
            on = None if self.action.done_on else self.desk.session.today
            self.desk.session.do(actions.finish_action, self.action.id, on=on)

    def remove_action(self) -> None:
        if self.action is not None:
            self.desk.session.do(actions.remove_action, self.action.id)

    def _set_what(self, words: str) -> None:
        self._edit(what=words.strip())

    def _set_due(self, words: str) -> None:
        self._shown_again()
        day = natural_day(words, self.desk.session.today) if words.strip() else None
        self._edit(due_on=day)

    def _set_who(self, words: str) -> None:
        self._edit(who=words.strip())

    def _set_people(self, words: str) -> None:
        self._shown_again()
        if self.action is not None:
            self._edit(people=people_named(self.desk.session.plan, self.action.account, words))

    def _set_purchase(self, purchase: Id) -> None:
        self._edit(purchase=purchase or None)

    def _shown_again(self) -> None:
        """What is refused is not shown any longer."""
        if self.action is not None:
            self.show_action(self.action)

    def _edit(self, **fields: object) -> None:
        if self.action is not None:
            self._shown_again()
            self.desk.session.do(actions.edit_action, self.action.id, **fields)


class ContactDetails(Details):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.text("A contact"))
        says = desk.text
        self.contact: Contact | None = None
        self.on = DateField(says("Date"), desk.session.today)
        kinds = [(kind, desk.say(words)) for kind, words in CONTACT_WORDS.items()]
        self.kind: Choice[ContactKind] = Choice(says("Kind"), kinds)
        self.note = NoteField(says("Note"))
        self.note.setMaximumHeight(desk.theme.px(160))
        self.remove = Button(
            says("Remove contact"), kind="danger", icon=desk.theme.icon("trash-2", "bad")
        )
        self.add(says("Date"), self.on)
        self.add(says("Kind"), self.kind)
        self.add(says("With whom"), self.people)
        self.add(says("Purchase"), self.purchase)
        self.add(says("Note"), self.note)
        self.column.addWidget(PrivateHint(desk, self.note))
        self.column.addSpacing(desk.theme.px(10))
        self.column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.on.settled.connect(self._set_on)
        self.kind.chosen.connect(self._set_kind)
        self.people.settled.connect(self._set_people)
        self.purchase.chosen.connect(self._set_purchase)
        self.note.settled.connect(self._set_note)
        self.remove.clicked.connect(self.remove_contact)

    def show_contact(self, contact: Contact) -> None:
        self.contact = contact
        self.show_common(contact)
        self.on.show_day(contact.on)
        self.kind.show_value(contact.kind)
        self.note.show_words(contact.note)

    def remove_contact(self) -> None:
        if self.contact is not None:
            self.desk.session.do(actions.remove_contact, self.contact.id)

    def _set_on(self, day: date) -> None:
        self._edit(on=day)

    def _set_kind(self, kind: ContactKind) -> None:
        self._edit(kind=kind)

    def _set_people(self, words: str) -> None:
        if self.contact is not None:
            self.show_contact(self.contact)
            self._edit(people=people_named(self.desk.session.plan, self.contact.account, words))

    def _set_purchase(self, purchase: Id) -> None:
        self._edit(purchase=purchase or None)

    def _set_note(self, words: str) -> None:
        self._edit(note=words.strip())

    def _edit(self, **fields: object) -> None:
        """What is refused is not shown any longer."""
        if self.contact is not None:
            self.show_contact(self.contact)
            self.desk.session.do(actions.edit_contact, self.contact.id, **fields)
