"""Beside the preview: what is asked, what would come of it, and the button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.org import seats
from planner.exchange.bank import BankImport
from planner.exchange.mapping import Kind
from planner.exchange.people import PeopleImport
from planner.exchange.tables import Table
from planner.session.bringing import Outlook
from planner.session.import_words import left_out, notes, summary
from planner.session.intake import Import
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.importing.deal_choice import DealChoice
from planner.ui.importing.notes_list import NotesList
from planner.ui.importing.wishes import Wishes
from planner.ui.label import Heading, Hint, Label

WIDTH = 318


class Side(QFrame):
    """`picked` carries the number of the row that a note is about."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        says = desk.text
        self._desk = desk
        self.setProperty("kind", "inspector")
        self.setAccessibleName(says("What comes in"))
        self.setFixedWidth(desk.theme.px(WIDTH))
        self.wishes = Wishes(desk)
        self.summary = Label(wraps=True)
        self.left_out = Hint()
        self.beside = Hint()
        self.trouble = Label(kind="trouble", wraps=True)
        self.deal = DealChoice(desk)
        self.notes_heading = Heading(says("Rows to look at"))
        self.notes = NotesList(desk)
        self.deed = Button(says("Import"), kind="primary")
        self.leave = Button(says("Cancel"))
        self._lay_out()
        self.notes.picked.connect(self.picked)
        self.notes.picked.connect(self.deal.show_row)

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._inside())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(8), px(16), px(16))
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.deed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(buttons)

    def _inside(self) -> QWidget:
        px = self._desk.theme.px
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(16), px(16), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.wishes)
        column.addSpacing(px(8))
        column.addWidget(Heading(self._desk.text("What comes in")))
        for widget in (self.summary, self.left_out, self.beside, self.trouble):
            column.addWidget(widget)
        column.addSpacing(px(8))
        column.addWidget(self.deal)
        column.addWidget(self.notes_heading)
        column.addWidget(self.notes, 1)
        column.addStretch()
        return inside

    def show_outlook(self, outlook: Outlook, table: Table) -> None:
        self.wishes.show_outlook(outlook)
        found = outlook.found
        say = self._desk.say
        self.summary.setText(say(summary(found)) if found else "")
        self.left_out.setText(say(left_out(found)) if found else "")
        self.summary.setVisible(found is not None)
        self.left_out.setVisible(found is not None)
        trouble = say(outlook.trouble) if outlook.trouble else self._hindrance(outlook)
        self.show_trouble(trouble)
        self._show_neighbours(outlook)
        self._show_notes(found, table)
        self.deal.show_found(found)
        self.deed.setEnabled(not trouble and found is not None and _something(found))

    def show_row(self, number: int) -> None:
        """What there is to say and to choose about a row of the table."""
        if not self.notes.choose(number):
            self.deal.show_row(number)

    def show_trouble(self, words: str) -> None:
        """Empty: there is none."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _hindrance(self, outlook: Outlook) -> str:
        """Why it cannot be imported, although the table can be understood."""
        found = outlook.found
        if isinstance(found, PeopleImport) and found.cycles:
            return self._desk.text("Nothing is imported while rows report in a circle.")
        if isinstance(found, PeopleImport) and not self.wishes.target.written:
            return self._desk.text("Give the new account a name.")
        return ""

    def _show_neighbours(self, outlook: Outlook) -> None:
        account = self.wishes.target.chosen
        there = 0
        if account is not None and outlook.asked.kind is Kind.PEOPLE:
            there = len(seats(self._desk.session.plan, account.id))
        if account is not None and there:
            words = self._desk.text(
                "{name} has {n} seats already; these come beside them.", name=account.name, n=there
            )
            self.beside.setText(words)
        self.beside.setVisible(bool(there))

    def _show_notes(self, found: Import | None, table: Table) -> None:
        said = notes(found, table) if found else []
        self.notes.show_notes(said)
        self.notes_heading.setVisible(bool(said))
        self.notes.setVisible(bool(said))


def _something(found: Import) -> bool:
    if isinstance(found, PeopleImport):
        return bool(found.seats)
    if isinstance(found, BankImport):
        return bool(found.taken)
    return bool(found.deals or found.receipts)
