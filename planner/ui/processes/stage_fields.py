"""One stage of a process, to be read and edited in place: words, evidence, days, the window."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from planner.domain import process_editing as editing
from planner.domain.processes import Bilingual, Stage
from planner.domain.record import Id
from planner.ui.button import Button, IconButton
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit, NoteField
from planner.ui.label import Caption, Heading
from planner.ui.rows import emptied, scrolled

NARROW, WIDE = 268, 340
ROOMY = 1000
"""From this width of the page on there is room for whole sentences."""


class EvidenceLine(QWidget):
    """`settled` and `removed` carry the number of the evidence, from 0."""

    settled = Signal(int, str)
    removed = Signal(int)

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__()
        self._number = number
        self.words = LineEdit(desk.text("Evidence {n}", n=number + 1))
        self.remove = IconButton(
            desk.theme.icon("x"), desk.text("Remove evidence {n}", n=number + 1)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(desk.theme.px(4))
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)
        self.words.settled.connect(self._tell)
        self.remove.clicked.connect(self._remove)

    def _tell(self, words: str) -> None:
        self.settled.emit(self._number, words)

    def _remove(self) -> None:
        self.removed.emit(self._number)


class StageFields(QFrame):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stage: Stage | None = None
        self.setProperty("kind", "inspector")
        self.setAccessibleName(desk.text("Details of the chosen stage"))
        self.fit(0)
        self.heading = Heading()
        self.name = LineEdit(desk.text("Name of the stage"))
        self.work = NoteField(desk.text("Main work"))
        self.work.setFixedHeight(desk.theme.px(76))
        self.days = QSpinBox(minimum=1, maximum=editing.LONGEST_DAYS)
        self.days.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.days.setFixedWidth(desk.theme.px(64))
        self.days.setAccessibleName(desk.text("Usual days"))
        self.shuts = QCheckBox(desk.text("The window shuts here"))
        self.shuts.setAccessibleName(self.shuts.text())
        self.lines: list[EvidenceLine] = []
        self.more = LineEdit(desk.text("New evidence"), hint=desk.text("One more thing to be seen"))
        self.remove = Button(
            desk.text("Remove stage"), kind="danger", icon=desk.theme.icon("trash-2", "bad")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px, desk = self._desk.theme.px, self._desk
        self._evidence = QVBoxLayout()
        self._evidence.setSpacing(px(4))
        column = QVBoxLayout()
        column.setContentsMargins(px(18), px(14), px(18), px(18))
        column.setSpacing(px(5))
        days = QHBoxLayout()
        days.addWidget(self.days)
        days.addStretch()
        for part in (
            self.heading,
            Caption(desk.text("Name")),
            self.name,
            Caption(desk.text("Main work")),
            self.work,
            Caption(desk.text("Usual days")),
            days,
            self.shuts,
            Caption(desk.text("To be seen before it goes on")),
            self._evidence,
            self.more,
        ):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addSpacing(px(10))
        column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(1, 0, 0, 0)
        outside.addWidget(scrolled(column, self.accessibleName()))

    def _connect(self) -> None:
        self.name.settled.connect(self._rename)
        self.work.settled.connect(self._describe)
        self.days.editingFinished.connect(self._set_days)
        self.shuts.clicked.connect(self._set_shuts)
        self.more.settled.connect(self._add_evidence)
        self.remove.clicked.connect(self.remove_stage)

    def fit(self, page: int) -> None:
        """As wide as the width of the page allows, in pixels."""
        px = self._desk.theme.px
        self.setFixedWidth(px(WIDE if page >= px(ROOMY) else NARROW))

    def show_stage(self, stage: Stage | None) -> None:
        self._stage = stage
        self.setEnabled(stage is not None)
        if stage is None:
            return
        code = self._desk.language.code
        self.heading.setText(self._desk.text("Stage {n}", n=stage.place))
        self.name.show_words(stage.name.said(code))
        self.work.show_words(stage.work.said(code))
        if not self.days.hasFocus():
            self.days.setValue(stage.usual_days)
        self.shuts.setChecked(stage.shuts)
        self._show_evidence([words.said(code) for words in stage.evidence])

    def _show_evidence(self, words: Sequence[str]) -> None:
        """Lines are made anew only where there are more or fewer: typing goes on."""
        if len(words) != len(self.lines):
            emptied(self._evidence)
            self.lines = [EvidenceLine(self._desk, n) for n in range(len(words))]
            for line in self.lines:
                line.settled.connect(self._word_evidence)
                line.removed.connect(self._remove_evidence)
                self._evidence.addWidget(line)
        for line, said in zip(self.lines, words, strict=True):
            line.words.show_words(said)
            if not line.words.hasFocus():
                line.words.setCursorPosition(0)

    def remove_stage(self) -> None:
        if self._stage is not None:
            self._desk.session.do(editing.remove_stage, self._stage.id)

    def _rename(self, words: str) -> None:
        if self._stage is not None:
            self._edit(name=self._worded(self._stage.name, words))

    def _describe(self, words: str) -> None:
        if self._stage is not None:
            self._edit(work=self._worded(self._stage.work, words))

    def _set_days(self) -> None:
        if self._stage is not None and self.days.value() != self._stage.usual_days:
            self._edit(usual_days=self.days.value())

    def _set_shuts(self, on: bool) -> None:  # noqa: FBT001 - a box calls it
        self._edit(shuts=on)

    def _add_evidence(self, words: str) -> None:
        if self._stage is not None and words.strip():
            self.more.clear()
            self.more.show_words("")
            said = self._worded(Bilingual(), words)
            self._desk.session.do(editing.add_evidence, self._stage.id, said)

    def _word_evidence(self, number: int, words: str) -> None:
        stage = self._stage
        if stage is None:
            return
        if not words.strip():
            self._remove_evidence(number)
            return
        said = self._worded(stage.evidence[number], words)
        self._desk.session.do(editing.edit_evidence, stage.id, number, said)

    def _remove_evidence(self, number: int) -> None:
        if self._stage is not None:
            self._desk.session.do(editing.remove_evidence, self._stage.id, number)

    def _edit(self, **fields: Any) -> None:
        """What is refused is not shown any longer either."""
        stage = self._stage
        if stage is not None:
            self.show_stage(stage)
            self._desk.session.do(editing.edit_stage, Id(stage.id), **fields)

    def _worded(self, before: Bilingual, words: str) -> Bilingual:
        return before.worded(self._desk.language.code, words)
