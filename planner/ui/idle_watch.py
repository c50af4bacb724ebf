"""Notices that nobody is at the computer: no key for a while, asleep, or its screen locked."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

from planner.domain.idleness import Idleness
from planner.ui.settings import Settings

TICK_MS = 5_000
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)

Clock = Callable[[], float]


class IdleWatch(QObject):
    """`away`: the window should lock now. Only what arrives at whole windows is listened to: to
    hear every event of every widget would slow the painting."""

    away = Signal()

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        *,
        wall: Clock = time.time,
        steady: Clock = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._settings, self._wall, self._steady = settings, wall, steady
        self._idleness = Idleness.beginning(wall(), steady())
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._heard: list[QWindow] = []
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)

    def start(self) -> None:
        """From now on; what was before does not count."""
        self._idleness = Idleness.beginning(self._wall(), self._steady())
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        wall, steady = self._wall(), self._steady()
        before = self._idleness
        self._idleness = before.tick(wall, steady)
        slept = self._settings.lock_on_sleep and before.slept(wall, steady)
        if slept or self._idleness.idle(wall, self._settings.lock_minutes):
            self.away.emit()

    def leave(self) -> None:
        """The screen was locked, or the computer goes to sleep."""
        if self._settings.lock_on_sleep and self._timer.isActive():
            self.away.emit()

    def _listen(self, window: QWindow | None) -> None:
        if window is not None and window not in self._heard:
            self._heard.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self, window: QObject) -> None:
        self._heard = [w for w in self._heard if w is not window]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._idleness = self._idleness.touch(self._wall())
        return False
