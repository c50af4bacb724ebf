"""Tax that is kept back of one payment in a list of them: off until it is asked for."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.money import shown
from planner.domain.record import Id
from planner.session.withheld import estimate_said, kept_by, withholding_estimate
from planner.ui.desk import Desk
from planner.ui.fields import AmountField
from planner.ui.label import Hint


class TaxFields(QWidget):
    """`changed` tells that another amount is kept back."""

    changed = Signal()

    def __init__(self, desk: Desk, payee: Id, currency: str, name: str) -> None:
        super().__init__()
        self._desk, self._payee, self._currency = desk, payee, currency
        self._of: tuple[int, date] = (0, desk.session.today)
        self.keeps = QCheckBox(desk.text("Keep tax back"))
        self.keeps.setAccessibleName(desk.text("Keep tax back of {name}", name=name))
        self.tax = AmountField(desk.text("Tax kept back of {name}", name=name), currency)
        self.formula = Hint()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(desk.theme.px(8))
        self.tax.setFixedWidth(desk.theme.px(130))
        grid.addWidget(self.keeps, 0, 0)
        grid.addWidget(self.tax, 0, 1)
        grid.addWidget(self.formula, 0, 2)
        grid.setColumnStretch(2, 1)
        self.keeps.toggled.connect(self._estimate)
        self.tax.textEdited.connect(self.changed)
        self._show()

    def show_amount(self, amount: int, on: date) -> None:
        """The estimate goes by the whole payment (minor units) and its day."""
        if (amount, on) != self._of:
            self._of = (amount, on)
            self._estimate()

    def minor(self) -> int:
        """What is kept back; refused where it cannot be read."""
        return self.tax.minor() if self.keeps.isChecked() else 0

    def withheld_by(self) -> str:
        """The rule or word behind it, for the voucher."""
        amount, on = self._of
        return kept_by(self._desk.session, self._payee, self._currency, amount, on, self.minor())

    def _show(self) -> None:
        for field in (self.tax, self.formula):
            field.setVisible(self.keeps.isChecked())

    def _estimate(self, _toggled: object = None) -> None:
        self._show()
        if self.keeps.isChecked():
            session, (amount, on) = self._desk.session, self._of
            found = withholding_estimate(session, self._payee, self._currency, amount, on)
            self.tax.setText(shown(found.withheld, self._currency) if found else "")
            said = estimate_said(session, self._payee, self._currency, amount, on)
            self.formula.setText(self._desk.say(said))
        self.changed.emit()
