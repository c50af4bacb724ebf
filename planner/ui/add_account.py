"""A new account: its name, what is known of it already, and who controls it."""

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QWidget

from planner.domain.eligibility_facts import Regulated, Sector
from planner.domain.party_words import REGULATED, SECTORS
from planner.domain.record import Id
from planner.session.partners import add_account_in_sector
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.dialog import Dialog
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Hint


class AddAccountDialog(Dialog):
    """`added` is the new account's id. The sector decides who may be paid there later, so it is
    asked at once; "not yet known" leaves it open."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.text("Add account"), desk.theme, parent, 440)
        self.added: Id | None = None
        self._desk = desk
        self.name = LineEdit(desk.text("Name"), hint=desk.text("As the customer writes it"))
        self.industry = LineEdit(desk.text("Industry"))
        self.where = LineEdit(desk.text("Place"))
        options = [(sector, desk.say(words)) for sector, words in SECTORS.items()]
        self.sector = Choice(desk.text("Sector"), options)
        self._healthcare = QCheckBox(desk.say(REGULATED[Regulated.HEALTHCARE]))
        self._kept = Hint()
        self.add = Button(desk.text("Add account"), kind="primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        self._lay_out()
        self.name.textChanged.connect(self._show_possible)
        self.add.clicked.connect(self._add)
        self.sector.chosen.connect(self._show_kept)
        self._show_kept()

    def _lay_out(self) -> None:
        leave = Button(self._desk.text("Cancel"))
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(self.add)
        column = self.column
        column.addLayout(self._form())
        column.addWidget(self._kept)
        column.addLayout(buttons)

    def _form(self) -> QFormLayout:
        desk = self._desk
        form = QFormLayout()
        form.setSpacing(desk.theme.px(12))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (desk.text("Name"), self.name),
            (desk.text("Industry"), self.industry),
            (desk.text("Place"), self.where),
            (desk.text("Sector"), self.sector),
        ):
            form.addRow(Caption(words), field)
        form.addRow("", self._healthcare)
        return form

    def _show_kept(self, _sector: object = None) -> None:
        known = self.sector.value() is not Sector.UNKNOWN
        self._healthcare.setEnabled(known)
        self._kept.setText(
            self._desk.text(
                "The sector is a fact of the ledger: from then on the account can be archived, "
                "not removed."
            )
            if known
            else self._desk.text(
                "Until its sector is known, nobody can be paid for business there."
            )
        )

    def _show_possible(self, written: str) -> None:
        self.add.setEnabled(bool(written.strip()))

    def _add(self) -> None:
        regulated = Regulated.HEALTHCARE if self._healthcare.isChecked() else Regulated.NONE
        self.added = add_account_in_sector(
            self._desk.session,
            self.name.text(),
            self.sector.value(),
            industry=self.industry.text().strip(),
            place=self.where.text().strip(),
            regulated=regulated,
        )
        self.accept()
