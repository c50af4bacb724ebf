"""The status line: a sentence over the foot of the page, for a while."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from planner.ui.button import IconButton
from planner.ui.label import Label
from planner.ui.theme import Theme

SHORTEST_MS, PER_SIGN_MS = 5000, 60
"""A long sentence stays longer; the pointer on it keeps it."""


class Toast(QFrame):
    """Lies over `host`, so that nothing moves when it comes. A screen reader says it at once."""

    def __init__(self, host: QWidget, theme: Theme, close: str) -> None:
        super().__init__(host)
        self._host = host
        self._theme = theme
        self.setProperty("kind", "toast")
        self._words = Label(wraps=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        away = IconButton(theme.icon("x", "surface"), close)
        away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self._words, 1)
        row.addWidget(away)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._leave)
        host.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text() if self.isVisibleTo(self._host) else ""

    def show_words(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._words.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHORTEST_MS + PER_SIGN_MS * len(words))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _leave(self) -> None:
        if self.underMouse():
            self._timer.start(SHORTEST_MS)
        else:
            self.hide()

    def _place(self) -> None:
        px = self._theme.px
        width = min(px(620), self._host.width() - px(48))
        room = self._words.fontMetrics().horizontalAdvance(self._words.text()) + px(80)
        width = max(min(width, room), px(160))
        height = max(self.heightForWidth(width), px(44))
        left = (self._host.width() - width) // 2
        self.setGeometry(left, self._host.height() - height - px(20), width, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
