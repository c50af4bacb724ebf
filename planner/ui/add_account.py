"""A new account: its name, and what is known of it already."""

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.accounts import Account, add_account
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit
from planner.ui.label import Caption


class AddAccountDialog(QDialog):
    """`added` is the new account's id. `form` takes further questions, such as the sector; what
    must be posted with the account belongs into `_add`."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.added: Id | None = None
        self._desk = desk
        px = desk.theme.px
        self.setWindowTitle(desk.text("Add account"))
        self.setMinimumWidth(px(440))
        self.name = LineEdit(desk.text("Name"), hint=desk.text("As the customer writes it"))
        self.industry = LineEdit(desk.text("Industry"))
        self.where = LineEdit(desk.text("Place"))
        self.form = QFormLayout()
        self.form.setSpacing(px(12))
        self.form.addRow(Caption(desk.text("Name")), self.name)
        self.form.addRow(Caption(desk.text("Industry")), self.industry)
        self.form.addRow(Caption(desk.text("Place")), self.where)
        self.add = Button(desk.text("Add account"), kind="primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        leave = Button(desk.text("Cancel"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(20))
        column.setSpacing(px(18))
        column.addLayout(self.form)
        column.addLayout(buttons)
        self.name.textChanged.connect(self._show_possible)
        self.add.clicked.connect(self._add)
        leave.clicked.connect(self.reject)

    def _show_possible(self, written: str) -> None:
        self.add.setEnabled(bool(written.strip()))

    def _add(self) -> None:
        change = self._desk.session.do(
            add_account,
            self.name.text(),
            industry=self.industry.text().strip(),
            place=self.where.text().strip(),
        )
        self.added = next(edit.id for edit in change if edit.kind is Account)
        self.accept()
