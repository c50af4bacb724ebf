"""The tiers of a volume block: rows to type into, to add to and to take from."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.money import shown
from planner.domain.terms import Method, Tier
from planner.domain.terms_rules import FIXED_METHODS
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit
from planner.ui.label import Caption, Label
from planner.ui.money.forms import Trouble
from planner.ui.money.written import amount_of, rate_of, rate_words
from planner.ui.rows import emptied

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TiersGrid(QWidget):
    """`edited` tells that something else is written; `tiers()` reads it, or refuses."""

    edited = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._currency, self._method = desk, "CNY", Method.WHOLE
        self._percent = False
        self._form: tuple[object, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(desk.theme.px(10))
        self._grid.setVerticalSpacing(desk.theme.px(6))
        self.rows: list[dict[str, LineEdit]] = []
        self._least: list[Label] = []
        self.trouble = Trouble()
        self.add = Button(desk.text("Add a tier"), kind="quiet", icon=desk.theme.icon("plus"))
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self.trouble)
        column.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_tiers(self, tiers: Sequence[Tier], method: Method, currency: str) -> None:
        """Rows that stand are filled anew: the one somebody types into keeps the keyboard."""
        self._currency, self._method = currency, method
        self._percent = any(tier.growth is not None for tier in tiers)
        form = (self._percent, method is Method.INTERPOLATED, method in FIXED_METHODS)
        self.trouble.show_trouble("")
        if form == self._form and len(tiers) == len(self.rows):
            for row, tier in zip(self.rows, tiers, strict=True):
                self._fill(row, tier)
            return
        self._form = form
        self._make_rows(tiers, method)

    def _make_rows(self, tiers: Sequence[Tier], method: Method) -> None:
        emptied(self._grid)
        self.rows, self._least = [], []
        says = self._desk.text
        pays = method is Method.INTERPOLATED
        fixed = method in FIXED_METHODS
        names = [says("Grown by") if self._percent else says("Base from")]
        names += [says("Amount") if pays else says("Rate")]
        names += [says("And once"), says("Pays at least")] if fixed else [says("Pays at least")]
        for n, name in enumerate(names):
            caption = Caption(name)
            caption.setAlignment(RIGHT)
            self._grid.addWidget(caption, 0, n)
            self._grid.setColumnStretch(n, 2)
        for n, tier in enumerate(tiers):
            self._row(n, tier, pays=pays, fixed=fixed)

    def _row(self, n: int, tier: Tier, *, pays: bool, fixed: bool) -> None:
        says = self._desk.text
        row = {"from": self._field(says("Tier {n}: from", n=n + 1))}
        if pays:
            row["amount"] = self._field(says("Tier {n}: amount", n=n + 1))
        else:
            row["rate"] = self._field(says("Tier {n}: rate", n=n + 1))
        if fixed:
            row["fixed"] = self._field(says("Tier {n}: and once", n=n + 1))
            row["fixed"].setPlaceholderText(says("none"))
        self._fill(row, tier)
        for column, field in enumerate(row.values()):
            self._grid.addWidget(field, n + 1, column)
        least = Label()
        least.setAlignment(RIGHT)
        self._grid.addWidget(least, n + 1, len(row))
        remove = Button(says("remove"), kind="quiet")
        remove.setAccessibleName(says("Remove tier {n}", n=n + 1))
        remove.setProperty("n", n)
        remove.clicked.connect(self._remove)
        self._grid.addWidget(remove, n + 1, len(row) + 1)
        self.rows.append(row)
        self._least.append(least)

    def _fill(self, row: dict[str, LineEdit], tier: Tier) -> None:
        percent = tier.growth
        row["from"].show_words(self._money(tier.from_) if percent is None else rate_words(percent))
        if "amount" in row:
            row["amount"].show_words(self._money(tier.amount or 0))
        if "rate" in row:
            row["rate"].show_words(rate_words(tier.rate))
        if "fixed" in row:
            row["fixed"].show_words(self._money(tier.fixed) if tier.fixed else "")

    def _field(self, name: str) -> LineEdit:
        field = LineEdit(name)
        field.setAlignment(RIGHT)
        field.settled.connect(self._tell)
        field.textEdited.connect(self._tell_typed)
        return field

    def _money(self, minor: int) -> str:
        return shown(minor, self._currency)

    def show_least(self, amounts: Sequence[int]) -> None:
        """What each tier pays when it is entered."""
        for label, amount in zip(self._least, amounts, strict=False):
            label.setText(self._money(amount))

    def tiers(self) -> tuple[Tier, ...]:
        """What is written. Refused where a field makes no sense."""
        return tuple(self._tier(row) for row in self.rows)

    def _tier(self, row: dict[str, LineEdit]) -> Tier:
        pays, bound = "amount" in row, row["from"].text()
        return Tier(
            from_=0 if self._percent else amount_of(bound, self._currency),
            growth=rate_of(bound) if self._percent else None,
            rate=rate_of(row["rate"].text()) if not pays else rate_of(""),
            fixed=amount_of(row["fixed"].text(), self._currency) if "fixed" in row else 0,
            amount=amount_of(row["amount"].text(), self._currency) if pays else None,
        )

    def _tell(self, _words: str) -> None:
        self.edited.emit()

    def _tell_typed(self, _words: str) -> None:
        self.typed.emit()

    def _add(self) -> None:
        """Another tier above the last, at twice its bound."""
        found = self.tiers()
        last = found[-1] if found else Tier(from_=0)
        grown = (last.growth * 2 or Fraction(1, 10)) if last.growth is not None else None
        self._row(
            len(self.rows),
            Tier(from_=last.from_ * 2, rate=last.rate, growth=grown),
            pays=self._method is Method.INTERPOLATED,
            fixed=self._method in FIXED_METHODS,
        )
        self.rows[-1]["from"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows[-1]["from"].selectAll()
        self.edited.emit()

    def _remove(self) -> None:
        if len(self.rows) == 1:
            return
        n = int(self.sender().property("n"))
        row = self.rows.pop(n)
        self._least.pop(n)
        self._form = ()  # the rows below move up
        for field in row.values():
            field.clear()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
