"""A workspace that somebody else writes: read it meanwhile, or take it over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.session.files import HeldElsewhere
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Hint, Label
from planner.ui.settings import Settings


class HeldDialog(Dialog):
    """Taking over is offered only where it cannot be told from here whether the other is alive."""

    read_asked = Signal()
    take_over_asked = Signal()

    def __init__(self, name: str, problem: HeldElsewhere, settings: Settings, parent: QWidget):
        says = settings.language
        super().__init__(says.text("Open already"), settings.theme, parent, 500)
        self.read = Button(says.text("Open it to read"), kind="primary")
        self.take = Button(says.text("Take it over..."), kind="danger")
        self.sure = Button(says.text("Yes, take it over"), kind="danger")
        leave = Button(says.text("Cancel"))
        self.read.setDefault(True)
        self.column.addWidget(Heading(says.text("{file} is open elsewhere", file=name)))
        self.column.addWidget(Label(says.text("By {holder}.", holder=problem.holder), wraps=True))
        if problem.elsewhere:
            hint = says.text(
                "That is another computer. Take it over only if nobody works there any more: what "
                "is typed there and not yet come over is not in this file."
            )
        else:
            hint = says.text(
                "Close it there to write here. To read it, you need not: what is saved there "
                "appears here."
            )
        self.hint = Hint(hint)
        self.column.addWidget(self.hint)
        row = QHBoxLayout()
        row.addWidget(self.take)
        row.addWidget(self.sure)
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(self.read)
        self.column.addLayout(row)
        self.take.setVisible(problem.elsewhere)
        self.sure.hide()
        leave.clicked.connect(self.reject)
        self.read.clicked.connect(self._read)
        self.take.clicked.connect(self._ask_again)
        self.sure.clicked.connect(self._take)

    def _read(self) -> None:
        self.accept()
        self.read_asked.emit()

    def _ask_again(self) -> None:
        """The second press is elsewhere: no double click takes it over."""
        self.take.hide()
        self.sure.show()
        self.sure.setFocus()

    def _take(self) -> None:
        self.accept()
        self.take_over_asked.emit()
