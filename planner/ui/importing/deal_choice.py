"""What a line of a bank account pays, chosen by whoever imports it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.bank_matching import Match, OpenDeal, Shares
from planner.domain.money import shown
from planner.exchange.bank import BankImport
from planner.session.bank import open_deals
from planner.session.bank_words import offered, shares_said
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.importing.split_by_hand import SplitByHand
from planner.ui.label import Heading, Hint


class DealChoice(QWidget):
    """`chosen` carries the row of the line and what it pays."""

    chosen = Signal(int, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: BankImport | None = None
        self._row = 0
        self.heading = Heading()
        self.purpose = Hint()
        self.over = Hint()
        self.way: Choice[Shares] = Choice(desk.text("It pays"), [])
        self.way.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.chosen.connect(self._choose)
        self.split = Button(desk.text("Split it by hand..."), kind="quiet")
        self.split.setCheckable(True)
        self.split.toggled.connect(self._show_split)
        self.by_hand = SplitByHand(desk)
        self.by_hand.ready.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, desk.theme.px(8))
        column.setSpacing(desk.theme.px(4))
        for widget in (
            self.heading, self.purpose, self.way, self.over, self.split, self.by_hand,
        ):  # fmt: skip
            column.addWidget(widget)
        column.setAlignment(self.split, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_found(self, found: object) -> None:
        """What is known of the lines now; the row stays if it is still there."""
        self._found = found if isinstance(found, BankImport) else None
        self.show_row(self._row)

    def show_row(self, row: int) -> None:
        """The line of a row, and what it may pay; hidden where the row is no money that came."""
        if row != self._row:
            self.split.setChecked(False)
        self._row = row
        match = self._match()
        self.setVisible(match is not None)
        if match is None:
            return
        line = match.line
        amount = self._desk.amount(line.amount, line.currency)
        self.heading.setText(self._desk.text("Row {n}: {amount} pays", n=row, amount=amount))
        self.purpose.setText(" · ".join(filter(None, (line.payer, line.purpose, line.reference))))
        deals = open_deals(self._desk.session)
        names: dict[int, str] = {deal.id: deal.name for deal in deals}
        options = [(way, self._said(way, names, line.currency)) for way in offered(match, deals)]
        self.way.set_options(options)
        self.way.show_value(match.shares if match.certain else ())
        self._show_over(match, deals)
        self.by_hand.show_line(line, [d for d in deals if d.currency == line.currency])
        self._show_split()

    def _show_split(self, _opened: object = None) -> None:
        self.by_hand.setVisible(self.split.isChecked())

    def _said(self, way: Shares, names: Mapping[int, str], currency: str) -> str:
        return shares_said(way, names, currency) if way else self._desk.text("Leave it out")

    def _show_over(self, match: Match, deals: Sequence[OpenDeal]) -> None:
        """What of the chosen deals exceeds what is open on them."""
        rest = {deal.id: deal.open for deal in deals}
        over = sum(max(0, s.amount - rest.get(s.deal, 0)) for s in match.shares if match.certain)
        words = self._desk.text(
            "{over} more than is open on it: it counts as received all the same.",
            over=shown(over, match.line.currency),
        )
        self.over.setText(words)
        self.over.setVisible(over > 0)

    def _match(self) -> Match | None:
        found = () if self._found is None else self._found.matches
        return next((m for m in found if m.line.row == self._row), None)

    def _choose(self, way: Shares) -> None:
        self.chosen.emit(self._row, way)
