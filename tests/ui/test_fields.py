from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout

from planner.domain.errors import Refused
from planner.ui.button import Button
from planner.ui.fields import AmountField, Choice, DateField, LineEdit


@pytest.fixture
def field(qtbot):
    field = LineEdit("Name", "Nord")
    qtbot.addWidget(field)
    return field


def test_a_field_tells_once_and_only_of_other_words(qtbot, field):
    told = []
    field.settled.connect(told.append)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "e")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["Norde"]


def test_escape_brings_the_old_words_back(qtbot, field):
    qtbot.keyClicks(field, "ern")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "Nord"


def test_news_of_the_plan_does_not_disturb_typing(qtbot, field):
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "ern")
    field.show_words("Süd")
    assert field.text() == "Nordern"


@pytest.mark.parametrize(
    ("written", "minor"), [("1,234.50", 123450), ("", 0), ("−3", -300), ("1，000", 100000)]
)
def test_an_amount_is_read_as_people_write_it(qtbot, written, minor):
    field = AmountField("Amount", "CNY")
    qtbot.addWidget(field)
    field.setText(written)
    assert field.minor() == minor


def test_what_is_no_amount_is_refused(qtbot):
    field = AmountField("Amount", "CNY")
    qtbot.addWidget(field)
    field.setText("a lot")
    with pytest.raises(Refused, match="not an amount"):
        field.minor()


def test_a_choice_keeps_its_value_among_other_options(qtbot):
    choice = Choice("Currency", [("CNY", "Yuan"), ("USD", "Dollar")])
    qtbot.addWidget(choice)
    choice.show_value("USD")
    choice.set_options([("EUR", "Euro"), ("USD", "Dollar")])
    assert choice.value() == "USD"


def test_a_day_is_a_day(qtbot):
    field = DateField("Received", date(2026, 2, 28))
    qtbot.addWidget(field)
    field.show_day(date(2028, 2, 29))
    assert field.day() == date(2028, 2, 29)


def test_digits_typed_after_a_click_into_a_date_replace_what_was_clicked(qtbot):
    field = DateField("Signed on", date(2026, 11, 23))
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    qtbot.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    qtbot.keyClicks(field, "20250210")
    assert field.day() == date(2025, 2, 10)


def test_enter_presses_the_button_that_has_the_focus_and_not_the_default_one(qtbot):
    dialog, pressed = QDialog(), []
    qtbot.addWidget(dialog)
    row = QHBoxLayout(dialog)
    for words in ("Create", "Cancel"):
        button = Button(words)
        button.clicked.connect(lambda _checked, words=words: pressed.append(words))
        button.setDefault(words == "Create")
        row.addWidget(button)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["Cancel"]
