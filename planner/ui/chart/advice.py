"""The inspector's part that advises: why somebody is key now, and how to work with their role."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.key_person import Standing, standing
from planner.domain.processes import ROLE_WORDS, BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.record import Id
from planner.domain.roles import involvement
from planner.session.resources import playbooks_of
from planner.ui.desk import Desk
from planner.ui.label import Caption, Heading, Hint, Label


class WhyKey(QFrame):
    """A card with the reason; seen only where the seat is the key one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("kind", "note")
        self.setAccessibleName(desk.text("Why key now"))
        self._reason = Hint()
        column = QVBoxLayout(self)
        px = desk.theme.px
        column.setContentsMargins(px(12), px(10), px(12), px(10))
        column.setSpacing(px(4))
        column.addWidget(Heading(desk.text("Why key now")))
        column.addWidget(self._reason)

    def show_seat(self, purchase: Id | None, seat: Id) -> None:
        now = _standing(self._desk, purchase)
        key = now.key if now else None
        self.setVisible(key is not None and key.seat.id == seat)
        if key is not None:
            self._reason.setText(self._desk.say(key.reason))


class Advice(QWidget):
    """What the role that counts most for this seat cares about, what to do, and what to avoid."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = [
            (Caption(desk.text("Cares about")), Label(wraps=True)),
            (Caption(desk.text("How to win (playbook)")), Label(wraps=True)),
            (Caption(desk.text("Ask")), Label(wraps=True)),
            (Caption(desk.text("Avoid")), Label(wraps=True)),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.px(2))
        for caption, words in self._rows:
            column.addWidget(caption)
            column.addWidget(words)
            column.addSpacing(desk.theme.px(8))

    def show_part(self, purchase: Id | None, seat: Id, who: Id) -> None:
        role = self._role(purchase, seat, who)
        self.setVisible(role is not None)
        if role is None:
            return
        book, code = playbooks_of(self._desk.session.plan)[role], self._desk.language.code
        said = (
            book.care.said(code),
            book.do.said(code),
            " ".join(question.said(code) for question in book.ask),
            book.trap.said(code),
        )
        for (_, label), words in zip(self._rows, said, strict=True):
            label.setText(words)
        self.setAccessibleName(self._desk.say(ROLE_WORDS[role]))

    def _role(self, purchase: Id | None, seat: Id, who: Id) -> BuyingRole | None:
        """The role that weighs most in this stage, else the first one."""
        now = _standing(self._desk, purchase)
        if now is None or purchase is None:
            return None
        for weighed in now.ranked:
            if weighed.seat.id == seat and weighed.role is not None:
                return weighed.role
        noted = involvement(self._desk.session.plan, purchase, who)
        held = noted.roles if noted else frozenset()
        return next((role for role in BuyingRole if role in held), None)


def _standing(desk: Desk, purchase: Id | None) -> Standing | None:
    plan = desk.session.plan
    if purchase is None or plan.find(Purchase, purchase) is None:
        return None
    return standing(plan, purchase)
