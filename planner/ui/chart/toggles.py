"""A few words of which several may hold at once, as buttons that stay pressed."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.chart.flow import Flow
from planner.ui.desk import Desk
from planner.ui.label import Caption

T = TypeVar("T", bound=Hashable)


class Toggles(QWidget, Generic[T]):
    """`turned` carries the value and whether it holds now."""

    turned = Signal(object, bool)

    def __init__(self, desk: Desk, name: str, options: Sequence[tuple[T, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: Mapping[T, QPushButton] = {
            value: _button(f"{name}: {words}", words) for value, words in options
        }
        self._values: Mapping[QPushButton, T] = {b: v for v, b in self._buttons.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(4))
        column.addWidget(Caption(name))
        flow = Flow(desk.theme.px(4))
        for button in self._buttons.values():
            button.clicked.connect(self._tell)
            flow.addWidget(button)
        column.addLayout(flow)

    def show_values(self, values: Collection[T]) -> None:
        for value, button in self._buttons.items():
            button.setChecked(value in values)

    def button(self, value: T) -> QPushButton:
        return self._buttons[value]

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - a button calls it
        sender: QObject | None = self.sender()
        if isinstance(sender, QPushButton):
            self.turned.emit(self._values[sender], on)


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setProperty("kind", "toggle")
    button.setAccessibleName(name)
    return button
