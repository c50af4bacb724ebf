"""The plan tab of an account: a line to type into, what is to be done, and what has happened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.actions import (
    Action,
    Contact,
    actions_by_account,
    contacts_by_account,
    finish_action,
)
from planner.domain.record import Id
from planner.ui.account_page import AccountPage
from planner.ui.button import Button, IconButton
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint
from planner.ui.place import Place
from planner.ui.plan.details import ActionDetails, ContactDetails
from planner.ui.plan.entry import EntryLine
from planner.ui.plan.lists import ActionTable, ContactTable
from planner.ui.plan.reminders import save_reminders

WIDTH, ROOMY = 318, 960


class PlanPage(AccountPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.entry = EntryLine(desk)
        self.todo, self.log = ActionTable(desk), ContactTable(desk)
        self.nothing = Hint(says("Nothing is planned. Type an action above, with its day."))
        self.never = Hint(says("No contact is noted. Type one above: who, how, when."))
        self.all = Button(says("Show done"), kind="quiet")
        self.all.setCheckable(True)
        self.calendar = IconButton(
            desk.theme.icon("download"), says("Reminders for the calendar...")
        )
        self.action, self.contact = ActionDetails(desk), ContactDetails(desk)
        self.unchosen = Hint(says("Choose an action or a contact to see and edit it here."))
        self.unchosen.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._chosen: type[Action] | type[Contact] = Action
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        left = QVBoxLayout()
        left.setContentsMargins(px(16), px(14), px(16), px(16))
        left.setSpacing(px(10))
        left.addWidget(self.entry)
        head = QHBoxLayout()
        head.addWidget(Heading(self.desk.text("Actions")))
        head.addStretch()
        head.addWidget(self.all)
        head.addWidget(self.calendar)
        left.addLayout(head)
        left.addWidget(self.nothing)
        left.addWidget(self.todo, 1)
        left.addWidget(Heading(self.desk.text("Contacts")))
        left.addWidget(self.never)
        left.addWidget(self.log, 1)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._inspector())
        self.setFocusProxy(self.entry.line)

    def _inspector(self) -> QFrame:
        px = self.desk.theme.px
        self._pane = QFrame()
        self._pane.setProperty("kind", "inspector")
        self._pane.setAccessibleName(self.desk.text("Details of the chosen action or contact"))
        self._pane.setFixedWidth(px(WIDTH))
        inside = QVBoxLayout(self._pane)
        inside.setContentsMargins(px(18), px(14), px(18), px(18))
        self._details = QStackedWidget()
        for widget in (self.unchosen, self.action, self.contact):
            self._details.addWidget(widget)
        inside.addWidget(self._details)
        return self._pane

    def _connect(self) -> None:
        self.all.toggled.connect(self.refresh)
        self.calendar.clicked.connect(self._save_reminders)
        self.todo.picked.connect(self._pick_action)
        self.todo.ticked.connect(self._tick)
        self.todo.opened.connect(self._edit_action)
        self.log.picked.connect(self._pick_contact)
        self.log.opened.connect(self._edit_contact)
        for table, words, keys, slot in (
            (self.todo, self.desk.text("Done, or open again"), "Space", self.action.finish),
            (self.todo, self.desk.text("Remove action"), "Del", self.action.remove_action),
            (self.log, self.desk.text("Remove contact"), "Del", self.contact.remove_contact),
        ):
            action = QAction(words, table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            table.addAction(action)

    @override
    def inspector(self) -> QWidget:
        return self._pane

    @override
    def show_place(self, place: Place) -> None:
        if place.account != self.place.account:
            self.todo.clearSelection()
            self._details.setCurrentWidget(self.unchosen)
        super().show_place(place)
        if place.deed:
            self.entry.prepare(place)

    @override
    def refresh(self) -> None:
        plan, account = self.desk.session.plan, Id(self.place.account)
        self.entry.show_account(account)
        planned = actions_by_account(plan).get(account, [])
        shown = [a for a in planned if self.all.isChecked() or a.done_on is None]
        logged = contacts_by_account(plan).get(account, [])
        self.todo.show_actions(shown)
        self.log.show_contacts(logged)
        for table, hint, some in ((self.todo, self.nothing, shown), (self.log, self.never, logged)):
            table.setVisible(bool(some))
            hint.setVisible(not some)
        self.all.setVisible(any(a.done_on is not None for a in planned))
        self.calendar.setVisible(any(a.due_on and not a.done_on for a in plan.all(Action)))
        self._show_details()

    def _show_details(self) -> None:
        """What was chosen, as it is now; nothing once it is gone."""
        action, contact = self.todo.selected(), self.log.selected()
        if self._chosen is Action and action is not None:
            self.action.show_action(action)
            self._details.setCurrentWidget(self.action)
        elif self._chosen is Contact and contact is not None:
            self.contact.show_contact(contact)
            self._details.setCurrentWidget(self.contact)
        else:
            self._details.setCurrentWidget(self.unchosen)
        self._show_pane()

    def _show_pane(self) -> None:
        """In a narrow window the lists have the room while nothing is chosen."""
        chosen = self._details.currentWidget() is not self.unchosen
        self._pane.setVisible(chosen or self.width() >= self.desk.theme.px(ROOMY))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_pane()

    def _pick_action(self, action: Action | None) -> None:
        if action is not None:
            self._chosen = Action
            self._show_details()

    def _pick_contact(self, contact: Contact | None) -> None:
        if contact is not None:
            self._chosen = Contact
            self._show_details()

    def _edit_action(self, _action: Action) -> None:
        self.action.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit_contact(self, _contact: Contact) -> None:
        self.contact.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, action: Action) -> None:
        session = self.desk.session
        session.do(finish_action, action.id, on=None if action.done_on else session.today)

    def _save_reminders(self) -> None:
        save_reminders(self.desk, self)
