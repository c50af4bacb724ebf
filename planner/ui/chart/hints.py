"""The card at the bottom left: the way in to whom we must reach, and the keys of the chart."""

from PySide6.QtWidgets import QWidget

from planner.domain.key_person import Weighing, standing
from planner.domain.org import Seat, name_of
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.domain.way_in import WayIn, way_in
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Caption, Hint, Label


class Hints(Card):
    """Says how to get to the key person of the purchase from people who trust us."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        px = desk.theme.px
        self.inside.setContentsMargins(px(14), px(10), px(14), px(10))
        self.inside.setSpacing(px(4))
        self._caption = Caption(desk.text("Way in to the key person"))
        self._way = Label(wraps=True)
        self._keys = Hint(
            desk.text(
                "Tab adds a report · Enter a colleague · drag or Alt+arrows move · Ctrl+Shift+V "
                "takes a list · Ctrl+F finds · Ctrl+Z undoes everything · F6 leaves the chart"
            )
        )
        for widget in (self._caption, self._way, self._keys):
            self.inside.addWidget(widget)
        self.setAccessibleName(desk.text("Way in"))

    def show_purchase(self, purchase: Id | None) -> None:
        words = self._said(purchase)
        self._caption.setVisible(bool(words))
        self._way.setVisible(bool(words))
        self._way.setText(words)

    def _said(self, purchase: Id | None) -> str:
        plan = self._desk.session.plan
        if purchase is None or plan.find(Purchase, purchase) is None:
            return ""
        key = standing(plan, purchase).key
        if key is None:
            return self._desk.text("Nobody has a role that counts in this stage yet.")
        found = way_in(plan, purchase, key.seat.id)
        if found is None:
            name = self._desk.say(name_of(plan, key.seat))
            return self._desk.text("Nobody here trusts us yet who could lead to {name}.", name=name)
        return self._desk.say(self._path(found, key))

    def _path(self, found: WayIn, key: Weighing) -> Text:
        """“Ma (our coach) → Zhao (Ma reports to Zhao)”."""
        if len(found.steps) == 1:
            return text(
                "You can go straight to {name}: {by}.",
                name=self._name(key.seat),
                by=found.steps[0].by,
            )
        path = [text("{name} ({by})", name=self._name(s.seat), by=s.by) for s in found.steps]
        line = path[0]
        for step in path[1:]:
            line = text("{so_far} → {next}", so_far=line, next=step)
        return line

    def _name(self, seat: Seat) -> Text:
        return name_of(self._desk.session.plan, seat)
