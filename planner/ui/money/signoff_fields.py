"""Who stands behind a payment: asked for as far as this payment needs it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.money import LARGEST
from planner.domain.text import text
from planner.session.payment_checks import ATTESTATION, Signoff
from planner.session.reviews import payment_setting
from planner.ui.desk import Desk
from planner.ui.fields import DateField, LineEdit
from planner.ui.label import Hint
from planner.ui.money.forms import Form
from planner.ui.money.scan_field import ScanField


class SignoffFields(QWidget):
    """`changed` tells of anything typed."""

    changed = Signal()

    def __init__(self, desk: Desk, names: int = 120) -> None:
        super().__init__()
        self._desk = desk
        says = desk.text
        self.prepared_by = LineEdit(says("Prepared by"))
        self.approved_by = LineEdit(says("Approved by"), hint=says("Somebody else"))
        self.reviewer = LineEdit(says("Second person"), hint=says("Outside accountant"))
        self.reviewed_on = DateField(says("Reviewed on"), desk.session.today)
        self.review = ScanField(desk, says("File of the review"))
        self.attestation = LineEdit(says("Attestation"))
        self.words = Hint()
        self._rows = Form(desk.theme, names)
        self._rows.row(says("Prepared by"), self.prepared_by)
        self._rows.row(says("Approved by"), self.approved_by)
        self._rows.row(says("Second person"), self.reviewer)
        self._rows.row(says("Reviewed on"), self.reviewed_on, width=140)
        self._rows.row(says("File of the review"), self.review)
        self._rows.row(says("Attestation"), self.attestation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        column.addWidget(self.words)
        self._reviewed = False
        for field in (self.prepared_by, self.approved_by, self.reviewer, self.attestation):
            field.textChanged.connect(self.changed)

    def show_needed(self, currency: str, amount: int, *, reviewed: bool) -> None:
        """`reviewed`: the rules ask for a second review of this payment of `amount` minor units."""
        setting = payment_setting(self._desk.session)
        two = setting.people > 1
        attested = amount > dict(setting.attest_above).get(currency, LARGEST)
        self._reviewed = reviewed and not two
        for field in (self.prepared_by, self.approved_by):
            self._rows.show_row(field, visible=two)
        review: tuple[QWidget, ...] = (self.reviewer, self.reviewed_on, self.review)
        for each in review:
            self._rows.show_row(each, visible=self._reviewed)
        self._rows.show_row(self.attestation, visible=attested)
        said = self._desk.say(text("Type: {words}", words=ATTESTATION)) if attested else ""
        self.words.setText(said)
        self.words.setVisible(attested)
        self.setVisible(two or self._reviewed or attested)

    def signoff(self) -> Signoff:
        return Signoff(
            prepared_by=self.prepared_by.text(),
            approved_by=self.approved_by.text(),
            reviewer=self.reviewer.text() if self._reviewed else "",
            reviewed_on=self.reviewed_on.day() if self._reviewed else None,
            review=self.review.scan if self._reviewed else None,
            attestation=self.attestation.text(),
        )

    def clear(self) -> None:
        for field in (self.reviewer, self.attestation):
            field.clear()
        self.review.clear()
