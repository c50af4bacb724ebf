"""What to do next in a purchase: its actions, its warnings with the remedy, and the way in."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.actions import Action, actions_by_account
from planner.domain.insight import insight
from planner.domain.key_person import Standing
from planner.domain.parts import called
from planner.domain.purchases import Outcome, Purchase
from planner.domain.text import text
from planner.domain.warnings import SEVERITY_WORDS
from planner.ui.board.card_faces import TONES
from planner.ui.desk import Desk
from planner.ui.label import Heading, Hint, Label
from planner.ui.rows import filled, pilled
from planner.ui.today.days import due_tone, due_words

MOST, MOST_ACTIONS = 3, 2


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
        planned = self._planned(purchase)[:MOST_ACTIONS]
        for action in planned:
            pill = due_words(desk, action.due_on) or desk.text("planned")
            said = Label(action.what, wraps=True)
            yield pilled(pill, due_tone(desk, action.due_on), said, desk.theme.px(8))
        struck = insight(desk.session.plan, purchase.id, desk.session.today).warnings
        most = MOST - len(planned)
        for warned in struck[:most]:
            pill = desk.say(SEVERITY_WORDS[warned.severity])
            said = Label(desk.say(warned.whole), wraps=True)
            yield pilled(pill, TONES[warned.severity], said, desk.theme.px(8))
        if len(struck) > most:
            yield Hint(desk.text("{n} more on the roles page.", n=len(struck) - most))
        if not struck and not planned:
            calm = text("Nothing to watch here.")
            closed = text("This purchase is closed.")
            yield Hint(desk.say(calm if purchase.outcome is Outcome.OPEN else closed))

    def _planned(self, purchase: Purchase) -> list[Action]:
        """The open actions of the purchase, the earliest due first."""
        actions = actions_by_account(self._desk.session.plan).get(purchase.account, ())
        return [a for a in actions if a.purchase == purchase.id and a.done_on is None]

    def _way_words(self, purchase: Purchase, now: Standing) -> str:
        desk = self._desk
        if now.key is None or purchase.outcome is not Outcome.OPEN:
            return ""
        way = insight(desk.session.plan, purchase.id, desk.session.today).way
        if way is None or len(way.steps) < 2:
            return ""
        names = [desk.say(called(step.seat, step.person)) for step in way.steps]
        return desk.text("Way in: {names}", names=" → ".join(names))
