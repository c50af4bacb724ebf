"""The lump sums of a volume block: rows to type into, to add to and to take from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.money import shown
from planner.domain.terms import LumpSum
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit
from planner.ui.label import Caption
from planner.ui.money.forms import Trouble
from planner.ui.money.written import amount_of
from planner.ui.rows import emptied

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LumpsGrid(QWidget):
    """`edited` tells that something else is written; `lumps()` reads it, or refuses."""

    edited = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._currency = desk, "CNY"
        self.setAccessibleName(desk.text("Lump sums"))
        self.rows: list[tuple[LineEdit, LineEdit]] = []
        self.trouble = Trouble()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(desk.theme.px(10))
        self._grid.setVerticalSpacing(desk.theme.px(6))
        self._grid.setColumnStretch(3, 1)
        self.add = Button(desk.text("Add a lump sum"), kind="quiet", icon=desk.theme.icon("plus"))
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.trouble)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_lumps(self, lumps: Sequence[LumpSum], currency: str) -> None:
        self._currency = currency
        self.trouble.show_trouble("")
        emptied(self._grid)
        self.rows = []
        if lumps:
            for n, name in enumerate((self._desk.text("Once at"), self._desk.text("Pays once"))):
                caption = Caption(name)
                caption.setAlignment(RIGHT)
                self._grid.addWidget(caption, 0, n)
        for lump in lumps:
            self._row(shown(lump.at, currency), shown(lump.pays, currency))

    def _row(self, at: str, pays: str) -> None:
        n, says = len(self.rows), self._desk.text
        fields = (
            self._field(says("Lump sum {n}: at", n=n + 1), at),
            self._field(says("Lump sum {n}: pays", n=n + 1), pays),
        )
        for column, field in enumerate(fields):
            self._grid.addWidget(field, n + 1, column)
        remove = Button(says("remove"), kind="quiet")
        remove.setAccessibleName(says("Remove lump sum {n}", n=n + 1))
        remove.setProperty("n", n)
        remove.clicked.connect(self._remove)
        self._grid.addWidget(remove, n + 1, 2)
        self.rows.append(fields)

    def _field(self, name: str, words: str) -> LineEdit:
        field = LineEdit(name, words)
        field.setAlignment(RIGHT)
        field.setFixedWidth(self._desk.theme.px(120))
        field.settled.connect(self._tell)
        field.textEdited.connect(self._tell_typed)
        return field

    def lumps(self) -> tuple[LumpSum, ...]:
        """What is written. Refused where a field makes no sense."""
        return tuple(
            LumpSum(
                at=amount_of(at.text(), self._currency), pays=amount_of(pays.text(), self._currency)
            )
            for at, pays in self.rows
        )

    def _tell(self, _words: str) -> None:
        self.edited.emit()

    def _tell_typed(self, _words: str) -> None:
        self.typed.emit()

    def _add(self) -> None:
        """Another one at twice the last bound, for as much again."""
        found = self.lumps()
        at, pays = (found[-1].at * 2, found[-1].pays) if found else (500_000_00, 1_000_00)
        self.show_lumps((*found, LumpSum(at=at, pays=pays)), self._currency)
        self.rows[-1][0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows[-1][0].selectAll()
        self.edited.emit()

    def _remove(self) -> None:
        gone = int(self.sender().property("n"))
        left = [lump for n, lump in enumerate(self.lumps()) if n != gone]
        self.show_lumps(left, self._currency)
        self.edited.emit()
