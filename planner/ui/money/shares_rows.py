"""Which partners share in a deal, and with how many parts each: rows to add to and take from."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.errors import Refused
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.button import Button, IconButton
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Label

NOBODY = Id(0)
MOST_PARTS = 10_000


class ShareRow(QWidget):
    """A partner and its parts of the deal."""

    gone = Signal()

    def __init__(self, desk: Desk, *, first: bool) -> None:
        super().__init__()
        says = desk.text
        self._desk = desk
        self.partner: Choice[Id] = Choice(says("Partner"), [])
        self.offer()
        self.parts = LineEdit(says("Parts"), "1")
        self.parts.setFixedWidth(desk.theme.px(56))
        remove = IconButton(desk.theme.icon("x", "ink3"), says("Remove this share"))
        remove.clicked.connect(self.gone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.partner, 1)
        row.addWidget(Label(says("parts"), kind="hint"))
        row.addWidget(self.parts)
        if not first:
            row.addWidget(remove)

    def offer(self) -> None:
        """The partners known by now."""
        options = [(NOBODY, self._desk.text("No partner"))]
        options += [(i.party, i.name) for i in self._desk.session.ledger.payees()]
        self.partner.set_options(options)

    def share(self) -> tuple[Id, int]:
        written = self.parts.text().strip()
        if not (written.isascii() and written.isdigit()) or not 1 <= int(written) <= MOST_PARTS:
            raise Refused(text("Parts are whole numbers, such as 1 or 2."))
        return self.partner.value(), int(written)


class SharesRows(QWidget):
    """`shares()` reads what is chosen, or refuses; whoever is nobody is left out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[ShareRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(desk.theme.px(6))
        self.another = Button(desk.text("Another partner shares in it"), kind="quiet")
        self.another.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._column)
        column.addWidget(self.another, alignment=Qt.AlignmentFlag.AlignLeft)
        self._add()

    def offer(self) -> None:
        """The partners known by now."""
        for row in self.rows:
            row.offer()
        self.another.setVisible(self.rows[0].partner.count() > len(self.rows) + 1)

    def show_shares(self, shares: Sequence[tuple[Id, int]]) -> None:
        while len(self.rows) > 1:
            self._take_out(self.rows[-1])
        for n, (payee, parts) in enumerate(shares or [(NOBODY, 1)]):
            if n == len(self.rows):
                self._add()
            self.rows[n].partner.show_value(payee)
            self.rows[n].parts.setText(str(parts))

    def shares(self) -> tuple[tuple[Id, int], ...]:
        return tuple(s for s in (row.share() for row in self.rows) if s[0] != NOBODY)

    def order_between(self, before: QWidget, *after: QWidget) -> None:
        """Tab goes from what stands before through the rows to what stands after."""
        fields = [field for row in self.rows for field in (row.partner, row.parts)]
        for one, following in pairwise((before, *fields, self.another, *after)):
            QWidget.setTabOrder(one, following)

    def _add(self) -> None:
        row = ShareRow(self._desk, first=not self.rows)
        row.gone.connect(self._remove)
        self._column.addWidget(row)
        if self.rows:
            last = self.rows[-1]
            for one, following in pairwise((last.parts, row.partner, row.parts, self.another)):
                QWidget.setTabOrder(one, following)
        self.rows.append(row)
        self.another.setVisible(row.partner.count() > len(self.rows) + 1)

    def _remove(self) -> None:
        self._take_out(next(r for r in self.rows if r is self.sender()))

    def _take_out(self, row: ShareRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.another.show()
