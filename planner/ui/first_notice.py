"""What this program does not do, said once on a computer until somebody has read it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.clauses import NOTICE as CLAUSE
from planner.domain.eligibility_words import NOTICE
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.money.forms import Note

SEEN = "notice"


class FirstNotice(QWidget):
    """Hidden from then on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._settings = desk.settings
        note = Note(desk.text("{one} {other}", one=NOTICE, other=CLAUSE))
        self.read = Button(desk.text("I have read it"))
        self.read.clicked.connect(self._read)
        note.row.addWidget(self.read)
        row = QHBoxLayout(self)
        margin = desk.theme.px(16)
        row.setContentsMargins(margin, desk.theme.px(10), margin, 0)
        row.addWidget(note)
        self.setVisible(not self._settings.remembered(SEEN))

    def _read(self) -> None:
        self._settings.remember(SEEN, "read")
        self.hide()
