"""A box to tick for a piece of evidence that a stage is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox


class EvidenceBox(QCheckBox):
    """A piece of evidence; `ticked` carries its number and whether it was found."""

    ticked = Signal(int, bool)

    def __init__(self, number: int, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.number = number
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.ticked.emit(self.number, self.isChecked())
