"""The button that says which purchases are seen at once on the chart."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from planner.domain.purchases import purchases
from planner.domain.record import Id
from planner.domain.text import text
from planner.ui.chart.deeds import Deeds
from planner.ui.chart.layers import LETTERS


class LayerMenu(QPushButton):
    """`looked` tells that others are to be seen. The purchase that is edited is always one."""

    looked = Signal()

    def __init__(self, deeds: Deeds) -> None:
        desk = deeds.desk
        super().__init__(desk.text("Layers"))
        self._desk = desk
        self._account, self._main = Id(0), Id(0)
        self._actions: dict[Id, QAction] = {}
        self.setAccessibleName(desk.text("Purchases seen at once"))
        self.setAutoDefault(False)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_account(self, account: Id, main: Id) -> None:
        """Offer the account's purchases; `main` is the one that the chart is looked through."""
        found = purchases(self._desk.session.plan, account)
        offered = [(p.id, p.name.replace("&", "&&")) for p in found]
        if account != self._account or offered != [(i, a.text()) for i, a in self._actions.items()]:
            self._account = account
            self._offer(offered)
        self._main = main
        for id, action in self._actions.items():
            action.setEnabled(id != main)
        self._check(self._kept())
        self.setVisible(len(offered) > 1)

    def _offer(self, offered: list[tuple[Id, str]]) -> None:
        self._menu.clear()
        self._menu.addSection(self._desk.text("Purchases seen at once"))
        self._actions = {}
        for id, words in offered:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(self._tell)
            self._actions[id] = action
        self._menu.addSeparator()
        self._menu.addAction(self._desk.text("Only the one I look through"), self.show_one)

    def offered(self) -> tuple[Id, ...]:
        return tuple(self._actions)

    def chosen(self) -> tuple[Id, ...]:
        """Those seen at once, in the order of the list; empty while there is only one."""
        found = tuple(id for id, action in self._actions.items() if action.isChecked())
        return found if len(found) > 1 else ()

    def show_layer(self, purchase: Id, *, shown: bool) -> None:
        self._actions[purchase].setChecked(shown)
        self._tell()

    def show_one(self) -> None:
        """The chart as one purchase has it."""
        self._check(set())
        self._tell()

    def _tell(self, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - a menu calls it
        chosen = [id for id, action in self._actions.items() if action.isChecked()]
        if len(chosen) > len(LETTERS):
            self._check(self._kept())
            self._desk.tell(text("At most {n} purchases are seen at once.", n=len(LETTERS)))
            return
        kept = ",".join(str(id) for id in chosen) if len(chosen) > 1 else ""
        self._desk.settings.remember(self._name(), kept)
        self.looked.emit()

    def _check(self, kept: set[str]) -> None:
        for id, action in self._actions.items():
            action.setChecked(id == self._main or str(id) in kept)

    def _kept(self) -> set[str]:
        return set(self._desk.settings.remembered(self._name()).split(","))

    def _name(self) -> str:
        return f"chart layers {self._account}"
