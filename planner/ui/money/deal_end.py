"""What becomes of a deal that is not paid as it was signed: written off, or reversed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from planner.domain.facts import Deal
from planner.domain.money import shown
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.session.core import Posting, Session
from planner.session.corrections import (
    reverse_deal,
    standing_write_off,
    take_back_write_off,
    write_off,
)
from planner.ui.button import Button
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import DateField, LineEdit
from planner.ui.label import Hint, Label
from planner.ui.money.forms import Trouble

Deed = Callable[[Session, Id, date, str], Posting]


class DealEnd(Card):
    """`done` tells that the deal is another now."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.text("If it is not paid, or was entered wrongly"))
        self._desk = desk
        self._deal: Deal | None = None
        says = desk.text
        self.state = Label(wraps=True)
        self.on = DateField(says("Day"), desk.session.today)
        self.reason = LineEdit(says("Reason"), hint=says("Why; the log keeps it"))
        self.off = Button(says("Write off the rest"))
        self.back = Button(says("Expect the rest again"))
        self.reverse = Button(says("Reverse the deal"))
        self.off.clicked.connect(self._write_off)
        self.back.clicked.connect(self._take_back)
        self.reverse.clicked.connect(self._reverse)
        self.trouble = Trouble()
        row = QHBoxLayout()
        row.setSpacing(desk.theme.px(8))
        row.addWidget(self.on)
        row.addWidget(self.reason, 1)
        for button in (self.off, self.back, self.reverse):
            row.addWidget(button)
        self.inside.addWidget(self.state)
        self.inside.addLayout(row)
        self.inside.addWidget(self.trouble)
        self.inside.addWidget(
            Hint(says("Nobody earns on what is written off. Each is a fact: it cannot be undone."))
        )

    def show_deal(self, deal: Deal, received: int) -> None:
        """`received` in minor units."""
        if self._deal is None or self._deal.id != deal.id:
            self.reason.clear()
            self.trouble.show_trouble("")
        self._deal = deal
        self.setHidden(deal.reversed)
        rest = deal.open(received)
        self.off.setVisible(rest > 0)
        self.back.setVisible(deal.written_off > 0)
        self.reverse.setVisible(received == 0)
        self.state.setText(self._said(deal))
        self.state.setVisible(bool(self.state.text()))

    def _said(self, deal: Deal) -> str:
        off = standing_write_off(self._desk.session, deal.id) if deal.written_off else None
        if off is None:
            return ""
        return self._desk.text(
            "{amount} was written off on {day}: {reason}",
            amount=self._desk.amount(off.amount, deal.currency),
            day=self._desk.day(off.on),
            reason=off.reason,
        )

    def _write_off(self) -> None:
        if self._deal is not None:
            deal = self._deal
            asked = text(
                "Write off the rest of {deal}? Nobody earns on it. This cannot be undone, but "
                "taken back by another fact.",
                deal=deal.name,
            )
            self._do(asked, text("Write off the rest"), write_off)

    def _take_back(self) -> None:
        if self._deal is not None:
            asked = text("Expect the rest of {deal} again?", deal=self._deal.name)
            self._do(asked, text("Expect the rest again"), take_back_write_off)

    def _reverse(self) -> None:
        if self._deal is not None:
            asked = text(
                "Reverse the deal {deal} of {amount}? It stays in the log and counts for nothing. "
                "This cannot be undone.",
                deal=self._deal.name,
                amount=shown(self._deal.contract, self._deal.currency),
            )
            self._do(asked, text("Reverse the deal"), reverse_deal)

    def _do(self, asked: Text, yes: Text, deed: Deed) -> None:
        desk, deal = self._desk, self._deal
        if deal is None or not desk.confirm(asked, yes):
            return
        given = (deal.id, self.on.day(), self.reason.text())
        if self.trouble.read(desk.say, lambda: deed(desk.session, *given)) is not None:
            self.reason.clear()
            self.done.emit()
