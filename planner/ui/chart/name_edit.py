"""The line in which a name or a title is typed, right over its box."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.record import Id
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit


class What(Enum):
    NAME = "name"
    TITLE = "title"


class NameEdit(LineEdit):
    """Enter, Tab or leaving it keeps what was typed, Escape does not. `typed` carries seat, What
    and words, once; after `closed` the chart has the keyboard again. `onward` follows on Tab: from
    the name to the title."""

    typed = Signal(object, object, str)
    closed = Signal()
    onward = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.text("Full name"), parent=parent)
        self._hints = {What.NAME: desk.text("Full name"), What.TITLE: desk.text("Job title")}
        self.seat: Id | None = None
        self._what = What.NAME
        self._before = ""
        self.hide()

    def open(self, seat: Id, what: What, words: str, typed: str) -> None:
        """Begin with `words` selected, or, where the user has begun to type, with `typed`."""
        self.seat, self._what, self._before = seat, what, words
        self.setAccessibleName(self._hints[what])
        self.setPlaceholderText(self._hints[what])
        self.setText(typed or words)
        if not typed:
            self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, box: QRectF) -> None:
        """Over the words of the box; never too narrow to type in."""
        height = self.sizeHint().height()
        width = max(int(box.width()), 170)
        self.setGeometry(int(box.x()), int(box.y()) + 2, width, height)

    def close_keeping(self) -> None:
        if self.seat is None:
            return
        seat, words = self.seat, self.text()
        self._shut()
        if words != self._before:
            self.typed.emit(seat, self._what, words)

    def _shut(self) -> None:
        self.seat = None
        self.hide()
        self.closed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # Qt moves the focus on Tab before a key press is delivered
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab, back = (event.key() == key for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
            if tab or back:
                named = tab and self._what is What.NAME
                self.close_keeping()
                if named:
                    self.onward.emit()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._shut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_keeping()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_keeping()
