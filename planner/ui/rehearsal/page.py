"""Rehearsing a purchase: what might happen on the left, what it would change on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import Refused
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.rehearsal import Comparison, WhatIf, compared, keep, what_ifs
from planner.domain.text import text
from planner.ui.account_page import AccountPage
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import LineEdit
from planner.ui.label import Caption, Hint
from planner.ui.place import Place
from planner.ui.rehearsal.outlook_cards import OutlookCards
from planner.ui.rows import filled, scrolled

LIST = 300


class Chance(QCheckBox):
    """One thing that might happen."""

    def __init__(self, words: str, what_if: WhatIf) -> None:
        super().__init__(words.replace("&", "&&"))
        self.key = what_if.key
        self.setAccessibleName(words)


class RehearsalPage(AccountPage):
    """Nothing is written before Keep: what is tried lives here alone, in the order ticked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.chosen: list[tuple[str, int]] = []
        self.chances: list[Chance] = []
        self._listed: list[WhatIf] = []
        self.cards = OutlookCards(desk)
        self.name = LineEdit(says("Name of the change"), hint=says("Name it, for Undo and the log"))
        self.keep = Button(says("Keep"), kind="primary")
        self.drop = Button(says("Throw away"))
        self.back = Button(says("Back to the purchase"), icon=desk.theme.icon("arrow-left"))
        self.note = Hint()
        self._list = QVBoxLayout()
        self._empty = Empty(
            desk.theme, "flask-conical", says("No purchase to rehearse"),
            says("It was removed, or none was chosen. A rehearsal begins at a purchase."),
            says("Go to the board"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._lay_out()
        self._empty.button.clicked.connect(self._go_to_board)
        self.keep.clicked.connect(self._keep)
        self.drop.clicked.connect(self._throw_away)
        self.back.clicked.connect(self._go_back)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        self._choosing = self._choosing_card()
        left = QVBoxLayout()
        left.setSpacing(px(10))
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._choosing, 1)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(14))
        row.addLayout(left)
        row.addWidget(self.cards, 1)
        self._stack.addWidget(content)
        self._stack.addWidget(self._empty)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(*(px(16),) * 4)
        outside.addWidget(self._stack)

    def _choosing_card(self) -> Card:
        px, says = self.desk.theme.px, self.desk.text
        self._list.setContentsMargins(0, 0, px(4), 0)
        self._list.setSpacing(px(6))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch()
        choosing = Card(says("What if..."))
        choosing.inside.addWidget(
            Hint(says("Tick what might happen. Nothing is changed until you keep it."))
        )
        choosing.inside.addWidget(scrolled(column, says("What might happen")), 1)
        choosing.inside.addWidget(Caption(self.name.accessibleName()))
        choosing.inside.addWidget(self.name)
        deeds = QHBoxLayout()
        deeds.addWidget(self.keep)
        deeds.addWidget(self.drop)
        deeds.addStretch()
        choosing.inside.addLayout(deeds)
        choosing.inside.addWidget(self.note)
        return choosing

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choosing.setFixedWidth(min(self.desk.theme.px(LIST), self.width() * 3 // 8))

    @override
    def title(self) -> str:
        return self.desk.text("Rehearsal")

    @override
    def subtitle(self) -> str:
        purchase = self.purchase
        names = [self.account.name if self.account else "", purchase.name if purchase else ""]
        return " · ".join(filter(None, names))

    @property
    def purchase(self) -> Purchase | None:
        """None once it was removed, by an undo for example."""
        return self.desk.session.plan.find(Purchase, Id(self.place.purchase))

    @override
    def show_place(self, place: Place) -> None:
        if place.purchase != self.place.purchase:
            self.chosen.clear()
            self.name.show_words("")
        super().show_place(place)

    @override
    def refresh(self) -> None:
        plan, purchase = self.desk.session.plan, self.purchase
        self._stack.setCurrentIndex(0 if purchase is not None else 1)
        if purchase is None:
            return
        found = what_ifs(plan, purchase.id, self.desk.session.today)
        known = {each.key: each for each in found}
        self.chosen = [key for key in self.chosen if key in known]
        listed = [(each.key, each.name) for each in self._listed]
        self._listed = found
        if listed != [(each.key, each.name) for each in found] or not self.chances:
            self._show_chances(found)
        self._show(self._compared(purchase))

    def what_ifs(self) -> list[WhatIf]:
        """What is ticked, in the order in which it was."""
        known = {each.key: each for each in self._listed}
        return [known[key] for key in self.chosen]

    def _compared(self, purchase: Purchase) -> Comparison:
        """What cannot happen after what was ticked before it is unticked again, and says why."""
        plan, today = self.desk.session.plan, self.desk.session.today
        while True:
            try:
                return compared(plan, purchase.id, today, self.what_ifs())
            except Refused as refusal:
                self.chosen.pop()
                self.desk.tell(refusal.text)

    def _show_chances(self, found: list[WhatIf]) -> None:
        focused = next((c.key for c in self.chances if c.hasFocus()), None)
        self.chances = [Chance(self.desk.say(each.name), each) for each in found]
        for chance in self.chances:
            chance.clicked.connect(self._choose)
        rows: list[QWidget] = list(self.chances)
        if not rows:
            rows.append(Hint(self.desk.text("Nobody has a part in this purchase yet.")))
        filled(self._list, rows)
        for chance in self.chances:
            if chance.key == focused:
                chance.setFocus()

    def _show(self, comparison: Comparison) -> None:
        for chance in self.chances:
            chance.setChecked(chance.key in self.chosen)
        facts = any(each.happen for each in self.what_ifs())
        slips = any(each.slip for each in self.what_ifs())
        self.keep.setEnabled(facts)
        self.drop.setEnabled(bool(self.chosen))
        words = self.desk.text("A slip is only looked at: it is not a fact that can be kept.")
        self.note.setText(words if slips else "")
        self.note.setVisible(slips)
        self.cards.show_comparison(comparison, tried=bool(self.chosen))

    def _choose(self, _on: bool) -> None:  # noqa: FBT001 - a switch calls it
        ticked = [c.key for c in self.chances if c.isChecked()]
        self.chosen = [key for key in self.chosen if key in ticked]
        self.chosen += [key for key in ticked if key not in self.chosen]
        self.refresh()

    def _keep(self) -> None:
        chosen, name = self.what_ifs(), self.name.text()
        self.desk.session.do(keep, chosen, name=name)
        self.chosen.clear()
        self.name.show_words("")
        self.refresh()
        self.desk.tell(text("Kept as one change. Undo takes it back."))

    def _throw_away(self) -> None:
        self.chosen.clear()
        self.refresh()

    def _go_to_board(self) -> None:
        self.desk.go(Place("board"))

    def _go_back(self) -> None:
        place = self.place
        self.desk.go(
            Place("account", account=place.account, purchase=place.purchase, tab="procurement")
        )
