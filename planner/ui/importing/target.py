"""Into which account the rows go: one that is there, or a new one."""

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.accounts import Account, accounts
from planner.domain.record import Id
from planner.exchange.mapping import Kind
from planner.session.bringing import Brought
from planner.ui.desk import Desk
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption

NEW = 0


class Target(QWidget):
    """`changed` tells that it is another account, or another name for the new one. People need
    one; deals take it where their rows name none; receipts find theirs by their deals."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        px = desk.theme.px
        self._kind = Kind.PEOPLE
        self.account: Choice[int] = Choice(desk.text("Into the account"), [])
        self.name = LineEdit(desk.text("Name of the new account"), hint=desk.text("Its name"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Caption(desk.text("Into the account")))
        column.addWidget(self.account)
        column.addSpacing(px(4))
        column.addWidget(self.name)
        self.account.chosen.connect(self._choose)
        self.name.textEdited.connect(self.changed)

    def begin(self, brought: Brought, account: int) -> None:
        """For something else that was brought: `account` where the user comes from one, else the
        one that is called like the file, else a new one of that name."""
        stem = "" if brought.pasted else PurePath(brought.name).stem
        alike = [
            a for a in accounts(self._desk.session.plan) if a.name.casefold() == stem.casefold()
        ]
        self.name.show_words(stem)
        self._offer()
        self.account.show_value(account or (alike[0].id if alike else NEW))
        self._show()

    def show_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.refresh()

    def refresh(self) -> None:
        """The accounts as they are now."""
        self._offer()
        self._show()

    @property
    def fresh(self) -> bool:
        return self._kind is Kind.PEOPLE and self.account.value() == NEW

    @property
    def chosen(self) -> Account | None:
        """The account that is there already; None where it is a new one or none."""
        return self._desk.session.plan.find(Account, Id(self.account.value()))

    @property
    def written(self) -> str:
        """The name of the account, as an import asks for it."""
        if self.fresh:
            return self.name.text().strip()
        return self.chosen.name if self.chosen else ""

    def _offer(self) -> None:
        none = (
            self._desk.text("A new account")
            if self._kind is Kind.PEOPLE
            else self._desk.text("Each row names its own")
        )
        there = [(int(a.id), a.name) for a in accounts(self._desk.session.plan) if not a.archived]
        self.account.set_options([(NEW, none), *there])

    def _show(self) -> None:
        self.setVisible(self._kind not in (Kind.RECEIPTS, Kind.BANK))
        self.name.setVisible(self.fresh)

    def _choose(self, _account: int) -> None:
        self._show()
        self.changed.emit()
