"""Below the matrix: warnings, the questions for the next visit, and how to work with the role."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.insight import insight
from planner.domain.key_person import Standing
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.questions import questions
from planner.domain.warnings import SEVERITY_WORDS
from planner.session.resources import playbooks_of
from planner.ui.board.card_faces import TONES
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.label import Hint, Label
from planner.ui.roles.playbook_card import PlaybookCard
from planner.ui.rows import filled, pilled, scrolled


class ListCard(Card):
    """A heading, and labels that come anew with every change; it scrolls where it is too long."""

    def __init__(self, desk: Desk, heading: str) -> None:
        super().__init__(heading)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, desk.theme.px(4), 0)
        self._rows.setSpacing(desk.theme.px(6))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        column.addStretch()
        self.inside.addWidget(scrolled(column, heading), 1)

    def show_rows(self, rows: Iterator[QWidget]) -> None:
        filled(self._rows, rows)


class RoleCards(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.warnings = ListCard(desk, desk.text("Warnings"))
        self.questions = ListCard(desk, desk.text("Ask at the next visit"))
        self.playbook = PlaybookCard(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(desk.theme.px(14))
        for card in (self.warnings, self.questions, self.playbook):
            row.addWidget(card, 1)

    def show_purchase(self, purchase: Purchase) -> None:
        self.warnings.show_rows(self._warnings(purchase))
        self.questions.show_rows(self._questions(purchase))

    def show_role(self, role: BuyingRole | None, now: Standing) -> None:
        """The playbook of a role; of the key person's where none is chosen."""
        if role is None and now.key is not None:
            role = now.key.role
        self.playbook.show_role(role or max(BuyingRole, key=now.stage.weight))

    def _warnings(self, purchase: Purchase) -> Iterator[QWidget]:
        desk = self._desk
        struck = insight(desk.session.plan, purchase.id, desk.session.today).warnings
        for warned in struck:
            pill = desk.say(SEVERITY_WORDS[warned.severity])
            said = Label(desk.say(warned.text), wraps=True)
            yield pilled(pill, TONES[warned.severity], said, desk.theme.px(8))
            yield Hint(desk.say(warned.remedy))
        if not struck:
            yield Hint(desk.text("Nothing to watch here."))

    def _questions(self, purchase: Purchase) -> Iterator[QWidget]:
        plan, today = self._desk.session.plan, self._desk.session.today
        asked = questions(plan, purchase.id, today, playbooks_of(plan))
        for n, question in enumerate(asked, 1):
            yield Label(f"{n}  {self._desk.say(question)}", wraps=True)
