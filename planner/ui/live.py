"""The session's news as a Qt signal: a view that is gone is not called any more."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from planner.session import News


class _Bell(QObject):
    rang = Signal(object)


class LiveSignal:
    """What a Session of the windows is given as `changed`."""

    def __init__(self) -> None:
        self._bell = _Bell()

    def connect(self, slot: "Callable[[News], None]") -> object:
        return self._bell.rang.connect(slot)

    def emit(self, news: "News") -> None:
        self._bell.rang.emit(news)
