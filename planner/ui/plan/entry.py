"""A line to type a contact or an action into, and what is understood of it while typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from planner.domain.actions import CONTACT_WORDS
from planner.domain.errors import Refused
from planner.domain.org import Person, Seat, holder
from planner.domain.private_words import private_hint
from planner.domain.purchases import Outcome, Purchase, purchases
from planner.domain.quick_entry import (
    WrittenAction,
    quick_action,
    quick_contact,
    read_action,
    read_contact,
)
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Hint
from planner.ui.place import PLAN_ACTION, Place
from planner.ui.plan.words import names_said
from planner.ui.today.days import short_day


class EntryLine(Card):
    """Enter does it. The purchase it is about is chosen beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(desk.text("Quick entry"))
        self._desk = desk
        self._account, self._only = Id(0), Id(0)
        says = desk.text
        self.contact, self.action = Button(says("A contact")), Button(says("An action"))
        self._kinds = QButtonGroup(self)
        for button in (self.contact, self.action):
            button.setCheckable(True)
            self._kinds.addButton(button)
        self.line = LineEdit(says("Quick entry"))
        self.purchase: Choice[Id] = Choice(says("Purchase"), [])
        self.enter = Button(says("Log contact"), kind="primary")
        self.understood = Hint()
        self._lay_out()
        self._kinds.buttonClicked.connect(self._show_kind)
        self.line.textChanged.connect(self._show_understood)
        self.line.returnPressed.connect(self._enter)
        self.enter.clicked.connect(self._enter)
        self.contact.setChecked(True)
        self._show_kind()

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(px(8))
            self.inside.addLayout(row)
        upper.addWidget(self.line, 1)
        upper.addWidget(self.enter)
        lower.addWidget(self.contact)
        lower.addWidget(self.action)
        self.purchase.setMaximumWidth(px(200))
        policy = Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.purchase.setSizeAdjustPolicy(policy)
        self.purchase.setMinimumContentsLength(12)
        lower.addWidget(self.purchase)
        lower.addStretch()
        self.inside.addWidget(self.understood)

    def show_account(self, account: Id) -> None:
        if account != self._account:
            self.line.clear()
        self._account = account
        plan = self._desk.session.plan
        running = [p for p in purchases(plan, account) if p.outcome is Outcome.OPEN]
        options = [(Id(0), self._desk.text("No purchase")), *((p.id, p.name) for p in running)]
        self.purchase.set_options(options)
        only = running[0].id if len(running) == 1 else Id(0)
        if only != self._only:  # where there is but one, that is what it is about
            self._only = only
            self.purchase.show_value(only)
        self._show_understood()

    def prepare(self, place: Place) -> None:
        """Make ready what somebody came for: a contact or an action with who sits on the seat."""
        plan = self._desk.session.plan
        (self.action if place.deed == PLAN_ACTION else self.contact).setChecked(True)
        self._show_kind()
        self.purchase.show_value(Id(place.purchase) or self._only)
        seat = plan.find(Seat, Id(place.seat))
        person = holder(plan, seat.id) if seat is not None else None
        if person is not None:
            self.line.setText(self._begun(person))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begun(self, person: Person) -> str:
        if self.contact.isChecked():
            return f"{person.name} "
        return self._desk.text("Visit {name} ", name=person.name)

    def _show_kind(self, _button: object = None) -> None:
        says = self._desk.text
        if self.contact.isChecked():
            self.line.setPlaceholderText(
                says("call Zhao yesterday: liked the report -> fri send the offer")
            )
            self.enter.setText(says("Log contact"))
        else:
            self.line.setPlaceholderText(says("send the report to Zhao by friday"))
            self.enter.setText(says("Plan action"))
        self._show_understood()

    def _show_understood(self, _words: object = None) -> None:
        """What would be entered, or why it cannot be."""
        line = self.line.text().strip()
        self.enter.setEnabled(bool(line))
        if not line:
            self.understood.setText(
                self._desk.text("Names may be short; days as you say them. Enter takes it.")
            )
            return
        try:
            said = self._read(line)
            if (hint := private_hint(line)) is not None:
                said = self._desk.text("{one}. {other}", one=said, other=self._desk.say(hint))
            self.understood.setText(said)
        except Refused as refused:
            self.understood.setText(self._desk.say(refused.text))

    def _read(self, line: str) -> str:
        desk, plan = self._desk, self._desk.session.plan
        if self.action.isChecked():
            return self._action_said(read_action(plan, self._account, line, desk.session.today))
        written = read_contact(plan, self._account, line, desk.session.today)
        said = desk.text(
            "{kind} with {names}, {day}",
            kind=desk.say(CONTACT_WORDS[written.kind]),
            names=names_said(plan, written.people),
            day=short_day(desk, written.on),
        )
        if written.step is None:
            return said
        step = self._action_said(written.step)
        return desk.text("{contact}. Next step: {step}", contact=said, step=step)

    def _action_said(self, action: WrittenAction) -> str:
        desk = self._desk
        said = action.what
        if action.people:
            names = names_said(desk.session.plan, action.people)
            said = desk.text("{what} (with {names})", what=said, names=names)
        if action.due_on is None:
            return desk.text("{what}, without a day", what=said)
        return desk.text("{what}, by {day}", what=said, day=short_day(desk, action.due_on))

    def _enter(self) -> None:
        line = self.line.text().strip()
        if not line:
            return
        session = self._desk.session
        purchase = self.purchase.value() or None
        if session.plan.find(Purchase, purchase) is None:
            purchase = None
        do = quick_contact if self.contact.isChecked() else quick_action
        session.do(do, self._account, line, today=session.today, purchase=purchase)
        self.line.clear()
