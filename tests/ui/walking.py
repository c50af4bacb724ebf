"""Every word a window shows or says, for tests that look at all of them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTreeView,
    QWidget,
)


def words(window: QWidget) -> Iterator[str]:
    """Texts, place holders, headings, names for screen readers, menus and tool tips; no cells."""
    yield window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        yield from (widget.accessibleName(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        elif isinstance(widget, QMenu):
            yield widget.title()
        elif isinstance(widget, QTableView | QTreeView) and widget.model() is not None:
            yield from headings(widget)
    for action in window.findChildren(QAction):
        yield action.text()


def headings(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def nameless(window: QWidget) -> list[QWidget]:
    """Widgets that are seen and take the keyboard, and that a screen reader could not name."""
    parts = (QAbstractItemView, QLineEdit, QComboBox, QAbstractButton)
    return [
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, parts)
        and w.isVisibleTo(window)
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.objectName().startswith("qt_")
        and not w.accessibleName()
        and not (isinstance(w, QAbstractButton) and w.text())
    ]
