"""A line for a product group, which offers those that terms and deals know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from planner.session.sales import products_known
from planner.ui.desk import Desk
from planner.ui.fields import LineEdit


class ProductField(LineEdit):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("Product group"), hint=desk.text("none"))
        self._desk = desk
        self.offer()

    def offer(self) -> None:
        """What is known by now."""
        completer = QCompleter(products_known(self._desk.session), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
