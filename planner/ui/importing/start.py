"""Where an import begins: a file or pasted rows; and why the last one was no table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.session.bringing import SUFFIXES
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint, Label


class Start(QWidget):
    """`chosen` carries the name of a file; `paste_asked` asks for the clipboard."""

    chosen = Signal(str)
    paste_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.theme.px
        picture = QLabel()
        picture.setPixmap(desk.theme.picture("upload", px(48), "ink3"))
        hint = Hint(
            desk.text(
                "CSV, Excel, ODS or vCard: drop the file here, choose it, or paste cells "
                "copied in a spreadsheet. You see what comes of it before anything changes."
            )
        )
        self.trouble = Label(kind="trouble", wraps=True)
        self.trouble.hide()
        self.choose = Button(desk.text("Choose a file..."), kind="primary")
        self.paste = Button(desk.text("Paste from a spreadsheet"))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch()
        heading = Heading(desk.text("People, deals or receipts from another program"))
        column = QVBoxLayout(self)
        column.setSpacing(px(10))
        column.addStretch(2)
        for widget in (picture, heading):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (hint, self.trouble):
            column.addLayout(_centred(label, px(440)))
        column.addLayout(buttons)
        column.addStretch(3)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self.paste_asked)

    def show_trouble(self, words: str) -> None:
        """Empty: there is none."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _choose(self) -> None:
        says = self._desk.text
        wanted = says(
            "Tables and address cards ({patterns})", patterns=" ".join(f"*{s}" for s in SUFFIXES)
        )
        everything = says("All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self, says("Choose a file to import"), "", f"{wanted};;{everything}"
        )
        if name:
            self.chosen.emit(name)


def _centred(label: Label, width: int) -> QHBoxLayout:
    """As tall as its words need at that width."""
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFixedWidth(width)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label)
    row.addStretch()
    return row
