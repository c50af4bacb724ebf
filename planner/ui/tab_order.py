"""Where Tab goes: along the layouts, as one reads. Qt alone goes by when a widget was made, and so
puts every row that comes later behind all the rest of the window."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QLayoutItem, QScrollArea, QWidget

BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def pass_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to what stands after what has it, or before; False where there is none."""
    stops, here = list(_stops(window)), window.focusWidget()
    if not stops:
        return False
    step, reason = 1, Qt.FocusReason.TabFocusReason
    if not forward:
        step, reason = -1, Qt.FocusReason.BacktabFocusReason
    at = stops.index(here) + step if here in stops else (0 if forward else -1)
    found = stops[at % len(stops)]
    found.setFocus(reason)
    scroll_to(found)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        if child.isWindow() or child.isHidden() or not child.isEnabled():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        yield from _stops(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    """As laid out, then those that stand outside of a layout."""
    laid = list(_laid(widget.layout()))
    yield from laid
    for child in widget.children():
        if isinstance(child, QWidget) and child not in laid:
            yield child


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for item in _items(layout):
        if (child := item.widget()) is not None:
            yield child
        else:
            yield from _laid(item.layout())


def _items(layout: QLayout) -> list[QLayoutItem]:
    found = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    if isinstance(layout, QGridLayout):
        return [found[n] for n in sorted(range(len(found)), key=lambda n: _place(layout, n))]
    if isinstance(layout, QBoxLayout) and layout.direction() in BACKWARDS:
        found.reverse()
    return found


def _place(grid: QGridLayout, n: int) -> tuple[int, int]:
    row, column, *_ = cast("tuple[int, int, int, int]", grid.getItemPosition(n))
    return row, column


def scroll_to(widget: QWidget) -> None:
    """Bring it into sight, in every area that scrolls around it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
