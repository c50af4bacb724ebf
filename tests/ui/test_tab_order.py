"""Tab goes as one reads, however late a row was made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.ui.fields import AmountField, DateField, LineEdit, NoteField
from tests.ui.conftest import NOW


@pytest.fixture
def column(window, qtbot):
    """A page that scrolls in the window."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    window.setCentralWidget(area)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return column


def begin_at(field):
    QApplication.processEvents()  # laid out, and so visible
    field.setFocus()
    assert field.hasFocus()


def names_passed(count, key=Qt.Key.Key_Tab):
    found = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget(), key)
        found.append(QApplication.focusWidget().accessibleName())
    return found


def test_a_row_made_last_is_reached_where_it_stands(column):
    first, last = LineEdit("first"), LineEdit("last")
    column.addWidget(first)
    grid = QGridLayout()
    column.addLayout(grid)
    column.addWidget(last)
    for n in (3, 2, 1, 0):  # made in the wrong order
        grid.addWidget(LineEdit(f"cell {n}"), n // 2, n % 2)
    begin_at(first)
    assert names_passed(6) == ["cell 0", "cell 1", "cell 2", "cell 3", "last", "first"]
    assert names_passed(2, Qt.Key.Key_Backtab) == ["last", "cell 3"]


def test_what_is_hidden_or_cannot_be_used_is_passed_over(column):
    for name in ("a", "hidden", "grey", "b"):
        column.addWidget(LineEdit(name))
    fields = {f.accessibleName(): f for f in column.parentWidget().findChildren(LineEdit)}
    fields["hidden"].hide()
    fields["grey"].setEnabled(False)
    begin_at(fields["a"])
    assert names_passed(2) == ["b", "a"]


def test_a_column_that_stands_first_is_read_first(column):
    row = QHBoxLayout()
    row.setDirection(QBoxLayout.Direction.RightToLeft)
    column.addLayout(row)
    for name in ("right", "left"):
        box = QComboBox()
        box.setAccessibleName(name)
        row.addWidget(box)
    column.addWidget(LineEdit("below"))
    begin_at(row.itemAt(1).widget())
    assert names_passed(2) == ["right", "below"]


def test_the_page_scrolls_to_what_has_the_keyboard(column, qtbot):
    fields = [LineEdit(str(n)) for n in range(60)]
    for field in fields:
        field.setFixedHeight(40)
        column.addWidget(field)
    begin_at(fields[0])
    qtbot.waitUntil(lambda: fields[-1].visibleRegion().isEmpty())
    names_passed(1, Qt.Key.Key_Backtab)
    assert not fields[-1].visibleRegion().isEmpty()


def test_one_tab_leaves_a_day(column):
    for field in (DateField("day", NOW.date()), LineEdit("after")):
        column.addWidget(field)
    begin_at(column.itemAt(0).widget())
    assert names_passed(1) == ["after"]
    assert names_passed(1, Qt.Key.Key_Backtab) == ["day"]


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
@pytest.mark.parametrize("kind", [LineEdit, NoteField])
def test_the_windows_shortcuts_work_while_typing(column, window, qtbot, key, kind):
    from PySide6.QtGui import QShortcut

    field = kind("words", "some words")
    column.addWidget(field)
    begin_at(field)
    shortcut = QShortcut(Qt.Modifier.CTRL | key, window)
    with qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)


def test_escape_does_not_bring_back_what_was_posted(qtbot):
    field = AmountField("Amount", "CNY")
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "10000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
