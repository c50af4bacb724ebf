"""Lays widgets out like words: side by side, and on the next line where the room ends; those of a
line are centred on each other."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class Flow(QLayout):
    """Its height follows from its width. On a line of its own a wide widget gives way."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Asked many times for each change of a word nearby."""
        if width not in self._heights:
            self._heights[width] = self._laid(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid(rect, really=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _laid(self, rect: QRect, *, really: bool) -> int:
        top = rect.y()
        for line in self._lines(rect.width()):
            tall = max(hint.height() for _, _, hint in line)
            if really:
                for item, left, hint in line:
                    beside = QPoint(rect.x() + left, top + (tall - hint.height()) // 2)
                    item.setGeometry(QRect(beside, hint))
            top += tall + self._gap
        return max(top - self._gap - rect.y(), 0)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, int, QSize]]]:
        """The items of each line, how far in they stand, and how large they are."""
        line: list[tuple[QLayoutItem, int, QSize]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(item.maximumSize())
            hint = hint.boundedTo(QSize(width, hint.height()))
            if line and left + hint.width() > width:
                yield line
                line, left = [], 0
            line.append((item, left, hint))
            left += hint.width() + self._gap
        if line:
            yield line
