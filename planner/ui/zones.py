"""F6: the keyboard goes from the sidebar to the page to its inspector, and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Zones:
    """Remembers where the keyboard was in each zone, and goes back there."""

    def __init__(self) -> None:
        self._last: dict[QWidget, QWidget] = {}

    def step(self, zones: Sequence[QWidget], by: int = 1) -> None:
        """Go to the next zone that is seen and takes the keyboard. An inner zone stands after the
        one that holds it."""
        seen = [z for z in zones if z.isVisible()]
        focus = QApplication.focusWidget()
        inside = [n for n, z in enumerate(seen) if focus and (z is focus or z.isAncestorOf(focus))]
        at = max(inside, default=-1 if by > 0 else 0)
        if focus and inside:
            self._last[seen[at]] = focus
        for n in range(1, len(seen) + 1):
            zone = seen[(at + by * n) % len(seen)]
            inner = [z for z in seen if z is not zone and zone.isAncestorOf(z)]
            target = self._target(zone, inner)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _target(self, zone: QWidget, inner: Sequence[QWidget]) -> QWidget | None:
        candidates = [zone, *zone.findChildren(QWidget)]
        last = self._last.get(zone)
        if last is not None and last in candidates and _takes_keys(last):
            return last
        return next(
            (
                w
                for w in candidates
                if _takes_keys(w) and not any(z is w or z.isAncestorOf(w) for z in inner)
            ),
            None,
        )


def _takes_keys(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)
