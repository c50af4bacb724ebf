"""The actions and the contacts of an account as tables."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal

from planner.domain.actions import CONTACT_WORDS, Action, Contact
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.plan.words import names_said, purchase_said
from planner.ui.table import RECORD, Column, RecordTable
from planner.ui.table_view import Table
from planner.ui.today.days import due_tone, due_words, short_day

OPEN, DONE = "☐", "☑"


class ActionTable(Table[Action]):
    """`ticked` carries an action whose box was clicked."""

    ticked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        plan = desk.session
        columns = [
            Column[Action](
                desk.text("Done"),
                lambda a: DONE if a.done_on else OPEN,
                sort=lambda a: a.done_on is not None,
            ),
            Column[Action](
                desk.text("Due"),
                lambda a: short_day(desk, a.done_on) if a.done_on else due_words(desk, a.due_on),
                sort=_order,
                tone=lambda a: "good" if a.done_on else due_tone(desk, a.due_on),
            ),
            Column[Action](desk.text("What"), lambda a: one_line(a.what)),
            Column[Action](desk.text("With whom"), lambda a: names_said(plan.plan, a.people)),
            Column[Action](
                desk.text("Purchase"), lambda a: one_line(purchase_said(plan.plan, a.purchase))
            ),
            Column[Action](desk.text("Who does it"), lambda a: one_line(a.who)),
        ]
        super().__init__(RecordTable(columns), desk.text("Actions"), desk.theme)
        self.widths(desk.theme, 56, 112, 0, 130, 150, 104)
        self.sortByColumn(1, Qt.SortOrder.AscendingOrder)
        self.clicked.connect(self._tick)

    def _tick(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.ticked.emit(index.data(RECORD))

    def show_actions(self, actions: Sequence[Action]) -> None:
        self.rows.show(actions)


def _order(action: Action) -> str:
    """Open ones by due day, those without one last; then what is done."""
    day = action.done_on or action.due_on or date.max
    return f"{int(action.done_on is not None)} {day.isoformat()} {action.id:020}"


class ContactTable(Table[Contact]):
    def __init__(self, desk: Desk) -> None:
        session = desk.session
        columns = [
            Column[Contact](
                desk.text("Date"), lambda c: short_day(desk, c.on), sort=lambda c: c.on.isoformat()
            ),
            Column[Contact](desk.text("Kind"), lambda c: desk.say(CONTACT_WORDS[c.kind])),
            Column[Contact](desk.text("With whom"), lambda c: names_said(session.plan, c.people)),
            Column[Contact](desk.text("Note"), lambda c: one_line(c.note)),
            Column[Contact](
                desk.text("Purchase"), lambda c: one_line(purchase_said(session.plan, c.purchase))
            ),
        ]
        super().__init__(RecordTable(columns), desk.text("Contacts"), desk.theme)
        self.widths(desk.theme, 96, 80, 150, 0, 150)
        self.sortByColumn(0, Qt.SortOrder.DescendingOrder)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        self.rows.show(contacts)
