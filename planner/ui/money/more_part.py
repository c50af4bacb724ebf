"""What is rarely needed of a form: behind a button, in sight where something is written in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.money.forms import Form


class MorePart(QWidget):
    """`form` takes the rows."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.form = Form(desk.theme)
        self.button = Button(name, kind="quiet", icon=desk.theme.icon("chevron-right"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self.form.hide()

    def open_if(self, *, written: bool) -> None:
        """Open where something is written; nothing is closed under the user's hands."""
        if written:
            self.button.setChecked(True)

    def _show(self, open_: bool) -> None:  # noqa: FBT001
        self.form.setVisible(open_)
        self.button.setIcon(self._desk.theme.icon("chevron-down" if open_ else "chevron-right"))
