"""One clause of the user's own in both languages, and whether the two say the same."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.provisions import OwnClause
from planner.ui.button import IconButton
from planner.ui.desk import Desk
from planner.ui.fields import NoteField
from planner.ui.label import Caption


class OwnClauseRow(QWidget):
    edited = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__()
        says, px = desk.text, desk.theme.px
        self.clause = OwnClause()
        self.zh = NoteField(says("Clause {n} in Chinese", n=number))
        self.en = NoteField(says("Clause {n} in English", n=number))
        self.aligned = QCheckBox(says("Both say the same"))
        remove = IconButton(desk.theme.icon("x", "ink3"), says("Remove this clause"))
        for field in (self.zh, self.en):
            field.setFixedHeight(px(64))
        self.zh.settled.connect(self._take_zh)
        self.en.settled.connect(self._take_en)
        self.aligned.clicked.connect(self._take_aligned)
        remove.clicked.connect(self.gone)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(4), 0, px(4))
        grid.setHorizontalSpacing(px(8))
        grid.addWidget(Caption(says("Clause {n} in Chinese", n=number)), 0, 0)
        grid.addWidget(Caption(says("Clause {n} in English", n=number)), 0, 1)
        grid.addWidget(self.zh, 1, 0)
        grid.addWidget(self.en, 1, 1)
        grid.addWidget(remove, 1, 2)
        grid.addWidget(self.aligned, 2, 0, 1, 2)

    def show_clause(self, clause: OwnClause) -> None:
        self.clause = clause
        self.zh.show_words(clause.zh)
        self.en.show_words(clause.en)
        self.aligned.setChecked(clause.aligned)
        self.aligned.setEnabled(bool(clause.zh.strip() and clause.en.strip()))

    def _take_zh(self, words: str) -> None:
        self._take(self.clause.edited(zh=words))

    def _take_en(self, words: str) -> None:
        self._take(self.clause.edited(en=words))

    def _take_aligned(self) -> None:
        self._take(replace(self.clause, aligned=self.aligned.isChecked()))

    def _take(self, clause: OwnClause) -> None:
        if clause != self.clause:
            self.show_clause(clause)
            self.edited.emit()
