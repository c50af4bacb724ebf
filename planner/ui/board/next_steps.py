"""What to do next in a purchase: its warnings with the remedy, and the way in."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.key_person import Standing
from planner.domain.parts import called
from planner.domain.purchases import Outcome, Purchase
from planner.domain.text import text
from planner.domain.warnings import SEVERITY_WORDS, warnings
from planner.domain.way_in import way_in
from planner.ui.board.card_faces import TONES
from planner.ui.board.rows import filled, pilled
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint, Label

MOST = 3


class NextSteps(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._list = QVBoxLayout()
        self._list.setSpacing(desk.theme.px(6))
        self._way = Hint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(8))
        column.addWidget(Heading(desk.text("Do next")))
        column.addLayout(self._list)
        column.addWidget(self._way)

    def show_purchase(self, purchase: Purchase, now: Standing) -> None:
        filled(self._list, self._rows(purchase))
        way = self._way_words(purchase, now)
        self._way.setText(way)
        self._way.setVisible(bool(way))

    def _rows(self, purchase: Purchase) -> Iterator[QWidget]:
        desk = self._desk
        struck = warnings(desk.session.plan, purchase.id, desk.session.today)
        for warned in struck[:MOST]:
            pill = desk.say(SEVERITY_WORDS[warned.severity])
            said = Label(desk.say(warned.whole), wraps=True)
            yield pilled(pill, TONES[warned.severity], said, desk.theme.px(8))
        if len(struck) > MOST:
            yield Hint(desk.text("{n} more on the roles page.", n=len(struck) - MOST))
        if not struck:
            calm = text("Nothing to watch here.")
            closed = text("This purchase is closed.")
            yield Hint(desk.say(calm if purchase.outcome is Outcome.OPEN else closed))

    def _way_words(self, purchase: Purchase, now: Standing) -> str:
        desk = self._desk
        if now.key is None or purchase.outcome is not Outcome.OPEN:
            return ""
        way = way_in(desk.session.plan, purchase.id, now.key.seat.id)
        if way is None or len(way.steps) < 2:
            return ""
        names = [desk.say(called(step.seat, step.person)) for step in way.steps]
        return desk.text("Way in: {names}", names=" → ".join(names))
