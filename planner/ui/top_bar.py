"""The top of a page: its title, its filters, the field that finds everything, and the tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.ui.button import Button, Pressable
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.label import Label


class TopBar(QFrame):
    """`tab_asked` carries the key of the tab, `find_asked` asks for the palette."""

    tab_asked = Signal(str)
    find_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        px = desk.theme.px
        self.setProperty("kind", "plain")
        self._title_room = px(200)  # the subtitle gives way first
        self._title, self._subtitle = Elided(kind="title"), Elided(kind="hint")
        for line in (self._title, self._subtitle):  # no wider than its words: the next follows
            line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._extra: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._buttons: dict[str, TabButton] = {}
        top, self._row = _bar(px(20), px(12))
        top.setFixedHeight(px(48))
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)
        self._row.addWidget(self._find(desk), 100)  # as wide as it may be, then the room
        self._tabs, self._tab_row = _bar(px(20), px(22))
        self._tabs.setAccessibleName(desk.text("Tabs"))
        self._tab_row.addStretch()
        self._tabs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._tabs)

    def _find(self, desk: Desk) -> QPushButton:
        px = desk.theme.px
        words = desk.text("Find people, accounts, actions")
        find = Find(words, desk.text("Find"), desk.theme.icon("search", "ink3"))
        find.setMinimumWidth(px(190))
        find.setMaximumWidth(px(320))
        find.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        find.clicked.connect(self.find_asked)
        keys = find.keys = Label(desk.text("Ctrl K"), kind="caption")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(find)
        row.setContentsMargins(0, 0, px(10), 0)
        row.addStretch()
        row.addWidget(keys)
        return find

    def show_title(self, title: str, subtitle: str) -> None:
        self._title.show_whole(title)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), self._title_room))
        self._subtitle.show_whole(subtitle)

    def show_extra(self, widgets: Sequence[QWidget]) -> None:
        """The widgets of the page now shown, in the place of those of the last."""
        for widget in self._extra:
            self._row.removeWidget(widget)
            widget.hide()
        self._extra = list(widgets)
        for n, widget in enumerate(self._extra):
            self._row.insertWidget(2 + n, widget)
            widget.show()

    def show_tabs(self, tabs: Sequence[tuple[str, str]], current: str) -> None:
        """(key, words) of each tab; none hides the row."""
        self._tabs.setVisible(bool(tabs))
        if [key for key, _ in tabs] != list(self._buttons):
            for button in self._buttons.values():
                self._tab_row.removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {}
            for n, (key, words) in enumerate(tabs):
                button = TabButton(key, words)
                button.asked.connect(self.tab_asked)
                self._group.addButton(button)
                self._tab_row.insertWidget(n, button)
                self._buttons[key] = button
        if current in self._buttons:
            self._buttons[current].setChecked(True)


def _bar(margin: int, gap: int) -> tuple[QFrame, QHBoxLayout]:
    """A white row with a line below it."""
    frame = QFrame()
    frame.setProperty("kind", "top")
    row = QHBoxLayout(frame)
    row.setContentsMargins(margin, 0, margin, 0)
    row.setSpacing(gap)
    return frame, row


class Find(Button):
    """Looks like the field it opens. Its keys stand at the right where there is room for them;
    where there is none for all the words, it says less instead of breaking off."""

    keys: QWidget | None = None

    def __init__(self, words: str, fewer: str, icon: QIcon) -> None:
        super().__init__(words, kind="find", icon=icon)
        self._words, self._fewer = words, fewer
        self.explain(words)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._words)
        whole = self.sizeHint().width()
        if whole > self.width():
            self.setText(self._fewer)
        self.setAccessibleName(self._words)
        if self.keys is not None:
            room = self.width() - self.sizeHint().width()
            self.keys.setVisible(room > self.keys.sizeHint().width())


class TabButton(Pressable):
    """A tab; the arrow keys go from one to the next, as in any group of buttons."""

    asked = Signal(str)

    def __init__(self, key: str, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._key = key
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.clicked.connect(self._ask)

    @override
    def sizeHint(self) -> QSize:
        """Wide enough for the bold words of the current tab: the others do not move."""
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        hint.setWidth(QFontMetrics(bold).horizontalAdvance(self.text().replace("&&", "&")) + 4)
        return hint

    def _ask(self) -> None:
        self.asked.emit(self._key)
