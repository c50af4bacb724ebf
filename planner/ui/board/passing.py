"""What is asked when a purchase leaves a stage whose exit evidence is not all there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.processes import Stage
from planner.domain.purchases import Passing, Purchase, missing_evidence
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.board.evidence_box import EvidenceBox
from planner.ui.button import Button
from planner.ui.chart.flow import Flow
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit
from planner.ui.label import Label
from planner.ui.rows import emptied

NO_REASON = text("Tick what is there, or say why it goes on without the rest.")
STAYED = text("The card before it stays where it was: nobody said why it goes on.")


class PassingBar(QFrame):
    """`passed` carries purchase, stage and Passing; `put_back` tells that it stays after all."""

    passed = Signal(object, object, object)
    put_back = Signal()

    def __init__(self, desk: Desk, *, narrow: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self.pending: tuple[Id, Id] | None = None
        self._from = Id(0)
        self.boxes: list[EvidenceBox] = []
        px = desk.theme.px
        self.setProperty("kind", "note")
        self._question = Label(wraps=True)
        self._evidence = Flow(px(10))
        self.reason = LineEdit(
            desk.text("Reason"), hint=desk.text("Why does it go on without? This is kept.")
        )
        self.move_on = Button(desk.text("Move anyway"), kind="primary")
        self.back = Button(desk.text("Put back"), kind="quiet")
        self._lay_out(narrow=narrow)
        self.move_on.clicked.connect(self._pass)
        self.reason.returnPressed.connect(self._pass)
        self.back.clicked.connect(self.give_up)
        self.hide()

    def _lay_out(self, *, narrow: bool) -> None:
        px = self._desk.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(10),) * 4)
        column.setSpacing(px(6))
        column.addWidget(self._question)
        column.addLayout(self._evidence)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        if narrow:
            column.addWidget(self.reason)
            row.addStretch()
        else:
            row.addWidget(self.reason, 1)
        row.addWidget(self.move_on)
        row.addWidget(self.back)
        column.addLayout(row)

    def ask(self, purchase: Purchase, to: Id) -> bool:
        """Whether there is something to ask; then the bar is shown and the reason can be typed."""
        plan, code = self._desk.session.plan, self._desk.language.code
        missing = missing_evidence(plan, purchase, to)
        if not missing:
            return False
        if self.pending is not None and self.pending[0] != purchase.id:
            self._desk.tell(STAYED)
        self.pending, self._from = (purchase.id, to), purchase.stage
        stage = plan.get(Stage, purchase.stage)
        question = self._desk.text(
            "{purchase} leaves {number} {stage}. Tick what is there by now:",
            purchase=purchase.name[:80],
            number=stage.place,
            stage=stage.name.said(code),
        )
        self._question.setText(question)
        self.setAccessibleName(question)
        emptied(self._evidence)
        self.boxes = [EvidenceBox(n, stage.evidence[n].said(code)) for n in missing]
        for box in self.boxes:
            box.ticked.connect(self._show_need)
            self._evidence.addWidget(box)
        self.reason.clear()
        self._show_need()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def refresh(self) -> None:
        """A purchase that is gone or has moved meanwhile is not asked about any more."""
        if self.pending is None:
            return
        purchase = self._desk.session.plan.find(Purchase, self.pending[0])
        if purchase is None or purchase.stage != self._from:
            self.pending = None
            self.hide()

    def give_up(self) -> None:
        """The purchase stays where it was."""
        asked, self.pending = self.pending, None
        self.hide()
        if asked is not None:
            self.put_back.emit()

    def _show_need(self) -> None:
        whole = all(box.isChecked() for box in self.boxes)
        words = self._desk.text("Move") if whole else self._desk.text("Move anyway")
        self.move_on.setText(words)
        self.reason.setEnabled(not whole)

    def _pass(self) -> None:
        if self.pending is None:
            return
        found = frozenset(box.number for box in self.boxes if box.isChecked())
        if len(found) < len(self.boxes) and not self.reason.text().strip():
            self._desk.tell(NO_REASON)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        (purchase, stage), self.pending = self.pending, None
        self.hide()
        self.passed.emit(purchase, stage, Passing(found, self.reason.text()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return
        super().keyPressEvent(event)
