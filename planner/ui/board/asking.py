"""A question asked in place: a reason, and for whom, before a deed is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Label


class Asking(QFrame):
    """`answered` carries what was asked about, the seat chosen (None where none was asked for)
    and the reason. Escape takes the question back."""

    answered = Signal(str, object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._what = ""
        self._desk = desk
        self.setProperty("kind", "note")
        self._question = Label()
        self.seat: Choice[Id] = Choice(desk.text("Key person"), [])
        self.seat.setMinimumWidth(desk.theme.px(200))
        self.reason = LineEdit(desk.text("Reason"), hint=desk.text("Why?"))
        self.deed = Button(desk.text("Pin"), kind="primary")
        self._cancel = Button(desk.text("Cancel"), kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(*(desk.theme.px(8),) * 4)
        row.setSpacing(desk.theme.px(8))
        for widget in (self._question, self.seat, self.reason, self.deed, self._cancel):
            row.addWidget(widget, 1 if widget is self.reason else 0)
        self.deed.clicked.connect(self._answer)
        self.reason.returnPressed.connect(self._answer)
        self._cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, what: str, question: str, deed: str) -> None:
        self._show(what, question, deed)
        self.seat.hide()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_for_seat(
        self, what: str, question: str, deed: str, seats: Sequence[tuple[Id, str]]
    ) -> None:
        self._show(what, question, deed)
        self.seat.set_options(seats)
        self.seat.show()
        self.seat.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, what: str, question: str, deed: str) -> None:
        self._what = what
        self._question.setText(question)
        self.setAccessibleName(question)
        self.deed.setText(deed)
        self.deed.setAccessibleName(deed)
        self.reason.show_words("")
        self.reason.clear()
        self.show()

    def _answer(self) -> None:
        seat = self.seat.value() if not self.seat.isHidden() else None
        self.answered.emit(self._what, seat, self.reason.text())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
