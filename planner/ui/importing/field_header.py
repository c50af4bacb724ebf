"""The head of the preview: over each column's name the field it goes to, to be changed there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from planner.domain.text import Text
from planner.ui.desk import Desk
from planner.ui.fields import Choice

FIELD_HEIGHT, NAME_HEIGHT, GAP = 30, 28, 4


class FieldChoice(Choice[str]):
    """The field of one column; it knows which, since the header makes and moves many."""

    asked = Signal(str, str)

    def __init__(self, name: str, column: str, options: Sequence[tuple[str, str]], at: QWidget):
        super().__init__(name, options, at)
        self._column = column
        self.chosen.connect(self._ask)

    def show_field(self, field: str) -> None:
        """Grey where the column goes to none."""
        kind = "" if field else "unused"
        self.show_value(field)
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def _ask(self, field: str) -> None:
        self.asked.emit(self._column, field)


class FieldHeader(QHeaderView):
    """From section `first` on. Choices are made for the columns in sight only: a table may have a
    thousand."""

    asked = Signal(str, str)
    """A column's name, and the field that it shall go to; "" for none."""

    def __init__(self, desk: Desk, parent: QWidget, first: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._desk = desk
        self._first = first
        self._options: list[tuple[str, str]] = []
        self._fields: Mapping[str, str] = {}
        self.choices: dict[int, FieldChoice] = {}
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(desk.theme.px(48))
        self.setDefaultSectionSize(desk.theme.px(176))
        self.sectionResized.connect(self.arrange)

    def offer(self, fields: Sequence[tuple[str, Text]]) -> None:
        """The fields that a column may go to."""
        said = [(field, self._desk.say(words)) for field, words in fields]
        self._options = [("", self._desk.text("Leave out")), *said]
        self._forget()

    def show_fields(self, fields: Mapping[str, str]) -> None:
        """The field of each column that has one, by the column's name."""
        self._fields = fields
        self._forget_others()
        self.arrange()

    def _forget(self) -> None:
        for choice in self.choices.values():
            choice.hide()
            choice.deleteLater()
        self.choices = {}

    def _forget_others(self) -> None:
        """Keep the choices whose columns are still called the same: one of them has the focus."""
        for section, choice in list(self.choices.items()):
            if section >= self.count() or choice.accessibleName() != self._name(section):
                choice.hide()
                choice.deleteLater()
                del self.choices[section]

    def _column(self, section: int) -> str:
        headers = getattr(self.model(), "headers", ())
        return str(headers[section - self._first])

    def _name(self, section: int) -> str:
        return self._desk.text("Field of {column}", column=self._column(section))

    def arrange(self, *_changed: int) -> None:
        """Put the choices over their columns; also when the table was scrolled sideways."""
        px = self._desk.theme.px
        width = self.viewport().width()
        for section in range(self._first, self.count()):
            left = self.sectionViewportPosition(section)
            seen = left < width and left + self.sectionSize(section) > 0
            choice = self.choices.get(section)
            if choice is None and seen and self._options:
                choice = self.choices[section] = self._made(section)
            if choice is None:
                continue
            choice.setVisible(seen)
            choice.show_field(self._fields.get(self._column(section), ""))
            room = self.sectionSize(section) - 2 * px(GAP)
            choice.setGeometry(left + px(GAP), px(GAP), room, px(FIELD_HEIGHT))

    def _made(self, section: int) -> FieldChoice:
        choice = FieldChoice(
            self._name(section), self._column(section), self._options, self.viewport()
        )
        choice.setMinimumWidth(1)
        choice.asked.connect(self.asked)
        before = self.choices.get(section - 1)
        if before is not None:
            QWidget.setTabOrder(before, choice)
        return choice

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self._desk.theme.px(FIELD_HEIGHT + NAME_HEIGHT + 2 * GAP))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        above = self._desk.theme.px(FIELD_HEIGHT + GAP)
        super().paintSection(painter, rect.adjusted(0, above, 0, 0), logical)
