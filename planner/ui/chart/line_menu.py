"""The button that says which kinds of lines are shown, and which kind is drawn next."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from planner.domain.links import LINK_WORDS, LinkKind
from planner.ui.chart.deeds import Deeds

SHOWN = "chart lines"


class LineMenu(QPushButton):
    """`looked` tells that other kinds are to be seen."""

    looked = Signal()

    def __init__(self, deeds: Deeds) -> None:
        desk = deeds.desk
        super().__init__(desk.text("Lines"))
        self._deeds = deeds
        self.setAccessibleName(desk.text("Lines between people"))
        self.setAutoDefault(False)
        menu = QMenu(self)
        self._shown: dict[LinkKind, QAction] = {}
        hidden = desk.settings.remembered(SHOWN).split(",")
        menu.addSection(desk.text("Show"))
        for kind, words in LINK_WORDS.items():
            action = menu.addAction(desk.say(words))
            action.setCheckable(True)
            action.setChecked(kind.value not in hidden)
            action.toggled.connect(self._tell)
            self._shown[kind] = action
        menu.addSection(desk.text("Draw next"))
        self._next = QActionGroup(self)
        for kind, words in LINK_WORDS.items():
            action = menu.addAction(desk.text("Draw: {kind}", kind=desk.say(words)))
            action.setCheckable(True)
            action.setChecked(kind is deeds.link_kind)
            action.setData(kind.value)
            self._next.addAction(action)
        self._next.triggered.connect(self._draw_next)
        self.setMenu(menu)

    def kinds(self) -> frozenset[LinkKind]:
        return frozenset(kind for kind, action in self._shown.items() if action.isChecked())

    def show_kind(self, kind: LinkKind, *, shown: bool) -> None:
        self._shown[kind].setChecked(shown)

    def _tell(self, _on: bool) -> None:  # noqa: FBT001 - a menu calls it
        hidden = [kind.value for kind in LinkKind if kind not in self.kinds()]
        self._deeds.desk.settings.remember(SHOWN, ",".join(hidden))
        self.looked.emit()

    def _draw_next(self, action: QAction) -> None:
        """What is drawn is also seen."""
        self._deeds.link_kind = LinkKind(str(action.data()))
        self.show_kind(self._deeds.link_kind, shown=True)
