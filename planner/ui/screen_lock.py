"""Tells when the desktop locks its screen or goes to sleep, over D-Bus where there is one (Linux).

Elsewhere the clocks tell of sleep (idle_watch); of a locked screen Windows and macOS tell nobody
who has no code of their own for it.
"""

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
LOGIN = "org.freedesktop.login1"
SLEEP = "PrepareForSleep"
SAVER, LOCK = SLOT("saver(QDBusMessage)"), SLOT("lock()")


class ScreenLock(QObject):
    """`locked`: nobody sees the screen any more. `listens`: somebody would tell us."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listens = False
        if sys.platform.startswith("linux"):
            self._listen()

    def _listen(self) -> None:
        desktop, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        heard = [self._hear(desktop, path, name, "ActiveChanged", SAVER) for name, path in SAVERS]
        heard += [
            self._hear(system, f"/{LOGIN.replace('.', '/')}", f"{LOGIN}.Manager", SLEEP, SAVER),
            self._hear(system, "", f"{LOGIN}.Session", "Lock", LOCK),
        ]
        self.listens = any(heard)

    def _hear(self, bus: QDBusConnection, path: str, kind: str, name: str, slot: str) -> bool:
        """PySide takes the slot as text, whatever its stubs say. Whoever sends it will do: it is
        known by its interface."""
        return bus.isConnected() and bus.connect("", path, kind, name, self, slot)  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def saver(self, message: QDBusMessage) -> None:
        """True: the saver came on, or sleep is near."""
        if message.arguments()[:1] == [True]:
            self.locked.emit()

    @Slot()
    def lock(self) -> None:
        self.locked.emit()
