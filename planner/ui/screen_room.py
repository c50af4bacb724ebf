"""How large a window opens: as designed, where the screen has room for it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""The window manager's own, not known before a window is shown."""


def open_at(window: QWidget, width: int, height: int) -> None:
    screen = (window.parentWidget() or window).screen()
    window.resize(QSize(width, height).boundedTo(screen.availableSize() - FRAME))
