"""Fields to type into, which leave the window's undo alone when they have nothing to undo."""

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QWidget,
)
from typing_extensions import override

from planner.domain.money import parse_typed, plain, shown
from planner.ui.line_edit import LineEdit, is_of_the_window

__all__ = ["AmountField", "Choice", "DateField", "LineEdit", "NoteField"]

T = TypeVar("T")


class AmountField(LineEdit):
    """An amount of money: `minor()` units of `currency`; it raises Refused for what is none."""

    def __init__(self, name: str, currency: str, minor: int = 0, parent: QWidget | None = None):
        super().__init__(name, plain(minor, currency) if minor else "", parent=parent)
        self.currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(shown(0, currency))

    def minor(self) -> int:
        """0 where the field is empty."""
        written = self.text().strip()
        return parse_typed(written, self.currency) if written else 0

    def show_minor(self, minor: int, currency: str) -> None:
        self.currency = currency
        self.show_words(plain(minor, currency) if minor else "")


class DateField(QDateEdit):
    """A day; with a calendar. `settled` carries a datetime.date. A click marks the year, month or
    day under it: digits typed into one that is full would be dropped."""

    settled = Signal(object)

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setAccessibleName(name)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self._settled = day
        self.editingFinished.connect(self._settle)
        self.lineEdit().installEventFilter(self)

    def day(self) -> date:
        shown_day = self.date()
        return date(shown_day.year(), shown_day.month(), shown_day.day())

    def show_day(self, day: date) -> None:
        self._settled = day
        self.setDate(QDate(day.year, day.month, day.day))

    def _settle(self) -> None:
        if self.day() != self._settled:
            self._settled = self.day()
            self.settled.emit(self._settled)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and not self.lineEdit().selectedText():
            self.setSelectedSection(self.currentSection())
        return super().eventFilter(watched, event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leaves the field; digits that fill the year or month, and arrows, go on in it."""
        return QWidget.focusNextPrevChild(self, next)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a page is scrolled over fields without changing them


class Choice(QComboBox, Generic[T]):
    """One of a few: (value, words) pairs. `chosen` carries the value the user picked."""

    chosen = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[T, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))  # the default one ignores the style sheet
        self._values: list[T] = []
        self.set_options(options)
        self.activated.connect(self._tell)

    def set_options(self, options: Sequence[tuple[T, str]]) -> None:
        """Other options; keeps the value where it is among them."""
        before = self._values[self.currentIndex()] if self.currentIndex() >= 0 else None
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([words for _, words in options])
        if before in self._values:
            self.setCurrentIndex(self._values.index(before))

    def value(self) -> T:
        return self._values[self.currentIndex()]

    def show_value(self, value: T) -> None:
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def _tell(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NoteField(QPlainTextEdit):
    """Several lines. `settled` tells of the new words when the focus leaves."""

    settled = Signal(str)

    def __init__(self, name: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._settled = words

    def show_words(self, words: str) -> None:
        if self.hasFocus() and self.toPlainText() != self._settled:
            return
        self._settled = words
        if self.toPlainText() != words:
            self.setPlainText(words)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo or is_of_the_window(event):
                event.ignore()
                return False
        if event.type() == QEvent.Type.FocusOut and self.toPlainText() != self._settled:
            self._settled = self.toPlainText()
            self.settled.emit(self._settled)
        return super().event(event)
