"""How the tiers pay: the two usual ways as buttons, all others behind the third."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.domain.terms import Method
from planner.domain.text import text
from planner.ui.button import Button
from planner.ui.desk import Desk

METHOD_NAMES = {
    Method.WHOLE: text("Whole base"),
    Method.MARGINAL: text("Each slab"),
    Method.EXCESS: text("Above the bound"),
    Method.BLOCK: text("Full blocks"),
    Method.ROLLING: text("Tier by tier"),
    Method.TOTAL: text("All tiers added"),
    Method.INTERPOLATED: text("In between amounts"),
}
USUAL = (Method.WHOLE, Method.MARGINAL)


class MethodPicker(QWidget):
    """`chosen` carries the Method."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(desk.text("How tiers pay"))
        self.buttons = {m: Button(desk.say(METHOD_NAMES[m])) for m in USUAL}
        self.more = Button(desk.text("More"))
        self.more.setCheckable(True)
        menu = QMenu(self.more)
        menu.setAccessibleName(desk.text("More ways"))
        self.actions_: dict[Method, QAction] = {}
        for method in (m for m in Method if m not in USUAL):
            action = menu.addAction(desk.say(METHOD_NAMES[method]))
            action.setData(method.value)
            action.setCheckable(True)
            self.actions_[method] = action
        menu.triggered.connect(self._take_action)
        self.more.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(desk.theme.px(4))
        for method, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("method", method.value)
            button.clicked.connect(self._take_button)
            row.addWidget(button)
        row.addWidget(self.more)
        self._value = Method.WHOLE
        self.show_value(Method.WHOLE)

    def value(self) -> Method:
        return self._value

    def show_value(self, method: Method) -> None:
        self._value = method
        for each, button in self.buttons.items():
            button.setChecked(each is method)
        for each, action in self.actions_.items():
            action.setChecked(each is method)
        other = method not in USUAL
        self.more.setChecked(other)
        words = self._desk.say(METHOD_NAMES[method]) if other else self._desk.text("More")
        self.more.setText(f"{words}    ")
        self.more.setAccessibleName(words)

    def _take_button(self) -> None:
        self._take(Method(self.sender().property("method")))

    def _take_action(self, action: QAction) -> None:
        self._take(Method(action.data()))

    def _take(self, method: Method) -> None:
        self.show_value(method)
        self.chosen.emit(method)
