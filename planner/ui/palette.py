"""Ctrl+K: one field that finds everything, and the list below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.language import Language
from planner.ui.fields import LineEdit
from planner.ui.finding import Find, matching
from planner.ui.label import Hint
from planner.ui.pill_delegate import Index
from planner.ui.theme import Theme

WHERE = Qt.ItemDataRole.UserRole + 1
KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Palette(QDialog):
    """Arrows choose while one types, Enter does it, Escape leaves. `chosen` once it is closed."""

    def __init__(
        self, found: Sequence[Find], language: Language, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.chosen: Find | None = None
        self._found, self._theme, self._shown = found, theme, list[Find]()
        self._window = parent.window()
        name = language.text("Find people, accounts, actions")
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.field = LineEdit(name, hint=name)
        self.list = QListWidget()
        self.list.setAccessibleName(language.text("Found"))
        self.list.setItemDelegate(FindDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Hint(language.text("Nothing is called so. Try a part of the name."))
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self._search("")

    def _lay_out(self) -> None:
        px = self._theme.px
        frame = QFrame()
        frame.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(10), px(10), px(10), px(10))
        for widget in (self.field, self._nothing, self.list):
            inside.addWidget(widget)
        self.resize(px(560), px(420))
        window = self._window
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + px(84))
        self.field.setFocus()

    def _search(self, written: str) -> None:
        self._shown = matching(self._found, written)
        self.list.clear()
        for find in self._shown:
            item = QListWidgetItem(self._theme.icon(find.icon or "arrow-right"), find.name)
            item.setData(WHERE, find.keys or find.where)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{find.name}, {find.where}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)

    def _choose(self, _item: object = None) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.chosen = self._shown[row]
            self.accept()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in KEYS:
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)


class FindDelegate(QStyledItemDelegate):
    """A line: the icon, the name, and small at the right what it is."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme, self._view = theme, parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(34))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        where = str(index.data(WHERE) or "")
        width = min(option.fontMetrics.horizontalAdvance(where), option.rect.width() // 2)
        named = QStyleOptionViewItem(option)
        self.initStyleOption(named, index)
        ground = QStyleOptionViewItem(named)
        ground.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(control, ground, painter, self._view)
        left = option.rect.left() + self._theme.px(38)
        right = option.rect.right() - self._theme.px(10)
        self._write(painter, option, (left, right - width - self._theme.px(12)), named.text)
        self._write(painter, option, (right - width, right), where, self._theme.ink3)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        span: tuple[int, int],
        words: str,
        colour: QColor | None = None,
    ) -> None:
        room = option.rect.adjusted(0, 0, 0, 0)
        room.setLeft(span[0])
        room.setRight(span[1])
        said = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QPen(colour or self._theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
