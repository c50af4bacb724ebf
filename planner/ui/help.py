"""The help: what the program does not do, and the keys and gestures, beside the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.help import HelpSection
from planner.session.resources import help_sections
from planner.ui.button import Button
from planner.ui.dialog import Dialog
from planner.ui.label import Heading, Label
from planner.ui.settings import Settings

WIDTH, HEIGHT, KEYS = 760, 560, 210


class Help(Dialog):
    """Stays open while one goes on working: keys are tried as they are read."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        says = settings.language
        super().__init__(says.text("Help"), settings.theme, parent, width=WIDTH)
        self._code, self._px = says.code, settings.theme.px
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget()
        body.setProperty("kind", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, self._px(12), 0)
        column.setSpacing(self._px(10))
        for section in help_sections():
            self._add(column, section)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(self._px(HEIGHT))
        self.area.setAccessibleName(says.text("Help"))
        self.area.setWidget(body)
        self.column.addWidget(self.area)
        close = Button(says.text("Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        self.column.addLayout(row)
        self.area.setFocus()

    def _add(self, column: QVBoxLayout, section: HelpSection) -> None:
        column.addWidget(Heading(section.title.said(self._code)))
        for sentence in section.sentences:
            column.addWidget(Label(sentence.said(self._code), wraps=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._px(16))
        grid.setVerticalSpacing(self._px(6))
        grid.setColumnMinimumWidth(0, self._px(KEYS))
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(section.lines):
            keys = Label(native(line.keys.said(self._code)), kind="hint", wraps=True)
            keys.setFixedWidth(self._px(KEYS))
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(line.words.said(self._code), wraps=True), row, 1)
        column.addLayout(grid)
        column.addSpacing(self._px(8))


def native(keys: str) -> str:
    """A key as this computer's keyboard has it; what is no key stays."""
    sequence = QKeySequence(keys)
    known = sequence.count() and sequence.toString() == keys
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) if known else keys
