"""The rows of an import that there is something to say about, with what it is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from planner.session.import_words import Note
from planner.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, REASON = (Qt.ItemDataRole.UserRole + n for n in range(3))
MOST = 500
WRAPPED = Qt.TextFlag.TextWordWrap


class NotesList(QListWidget):
    """`picked` carries the number of the row that a note is about."""

    picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(desk.text("Rows to look at"))
        self.setItemDelegate(NoteDelegate(desk, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(desk.theme.px(160))
        self.currentItemChanged.connect(self._pick)
        self.itemClicked.connect(self._pick)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """The first of them; how many more there are stands below. The row that is picked stays
        picked wherever it stands now, and nobody is told anew."""
        picked = self.currentItem().data(ROW) if self.currentRow() >= 0 else None
        with QSignalBlocker(self):
            self.clear()
            for note in notes[:MOST]:
                mark = self._desk.say(note.mark.value)
                head = self._desk.text("Row {n}: {mark}", n=note.row, mark=mark)
                item = self._add(head if note.row else mark, self._desk.say(note.text))
                item.setData(ROW, note.row or None)
                if note.row and note.row == picked:
                    self.setCurrentItem(item)
        if len(notes) > MOST:
            more = self._desk.text("and {n} more", n=len(notes) - MOST)
            self._add(more, "").setFlags(Qt.ItemFlag.NoItemFlags)

    def choose(self, row: int) -> bool:
        """Pick what is said about the row; False where there is nothing."""
        for n in range(self.count()):
            if self.item(n).data(ROW) == row:
                self.setCurrentRow(n)
                return True
        return False

    def _add(self, head: str, reason: str) -> QListWidgetItem:
        item = QListWidgetItem(f"{head}\n{reason}" if reason else head, self)
        item.setData(HEAD, head)
        item.setData(REASON, reason)
        return item

    def _pick(self, item: QListWidgetItem | None, _before: object = None) -> None:
        row = None if item is None else item.data(ROW)
        if row is not None:
            self.picked.emit(row)


class NoteDelegate(QStyledItemDelegate):
    """The row in grey, the reason below it, as tall as it needs."""

    def __init__(self, desk: Desk, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = desk.theme, view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        width = self._view.viewport().width()
        room = QRect(0, 0, width - px(16), 10_000)
        reason = self._view.fontMetrics().boundingRect(room, WRAPPED, index.data(REASON) or "")
        below = reason.height() + px(2) if index.data(REASON) else 0
        return QSize(width, QFontMetrics(self._small()).height() + below + px(12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px = self._theme.px
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(control, ground, painter, self._view)
        room = QRect(option.rect).adjusted(px(8), px(6), -px(8), 0)
        painter.save()
        painter.setFont(self._small())
        painter.setPen(self._theme.ink3)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, index.data(HEAD))
        room.setTop(room.top() + painter.fontMetrics().height() + px(2))
        painter.setFont(self._view.font())
        painter.setPen(self._theme.ink)
        painter.drawText(room, WRAPPED, index.data(REASON) or "")
        painter.restore()

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._theme.px(12))
        return font
