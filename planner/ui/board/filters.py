"""What the board shows: which process, which account, open or closed, as cards or as a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.accounts import accounts
from planner.domain.processes import processes
from planner.domain.purchases import Outcome, Purchase
from planner.domain.record import Id
from planner.ui.board.new_purchase_form import account_options
from planner.ui.button import Button
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.fields import Choice

ALL = Id(0)


class Filters(QWidget):
    """A row above the board. `changed` tells that something else is to be shown."""

    changed = Signal()
    add_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.account: Choice[Id] = Choice(desk.text("Account"), [(ALL, desk.text("All accounts"))])
        self.process: Choice[Id] = Choice(desk.text("Process"), [])
        self.outcome: Choice[frozenset[Outcome]] = Choice(
            desk.text("Show"),
            [
                (frozenset({Outcome.OPEN}), desk.text("Open ones")),
                (frozenset({Outcome.WON}), desk.text("Won ones")),
                (frozenset({Outcome.LOST}), desk.text("Lost ones")),
                (frozenset(Outcome), desk.text("Open and closed")),
            ],
        )
        self.as_list = Button(desk.text("List"), icon=desk.theme.icon("list-tree"))
        self.as_list.setCheckable(True)
        self.add = Button(desk.text("Add purchase"), kind="primary")
        self.add.setIcon(desk.theme.icon("plus", "on_accent"))
        for choice in (self.account, self.process, self.outcome):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumWidth(desk.theme.px(96))
            choice.setMaximumWidth(desk.theme.px(260))
            choice.chosen.connect(self._tell)
        self.as_list.clicked.connect(self._tell)
        self.add.clicked.connect(self.add_asked)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(desk.theme.px(8))
        for widget in (self.account, self.process, self.outcome, self.as_list):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.add)

    @property
    def process_id(self) -> Id | None:
        """None while the workspace has no process yet."""
        return self.process.value() if self.process.count() else None

    def refresh(self) -> None:
        """The accounts and processes there are now; what was chosen stays chosen."""
        desk, plan = self._desk, self._desk.session.plan
        code = desk.language.code
        named = [(p.id, one_line(p.name.said(code))) for p in processes(plan)]
        first = not self.process.count()
        self.process.set_options(named)
        if first and named:
            self.process.show_value(self._busiest())
        self.account.set_options([(ALL, desk.text("All accounts")), *account_options(desk)])
        self.setVisible(bool(named))

    def aim_at(self, purchase: Purchase) -> None:
        """Show that one, whatever is shown now."""
        self.process.show_value(purchase.process)
        if self.account.value() not in (ALL, purchase.account):
            self.account.show_value(ALL)
        if not self.outcome_fits(purchase):
            self.outcome.show_value(frozenset({purchase.outcome}))

    def aim_at_account(self, account: Id) -> None:
        """Only its purchases, in the process that it has most of."""
        self.account.show_value(account)
        if self.process.count():
            self.process.show_value(self._busiest(account))

    def outcome_fits(self, purchase: Purchase) -> bool:
        return purchase.outcome in self.outcome.value()

    def has_accounts(self) -> bool:
        return any(not a.archived for a in accounts(self._desk.session.plan))

    def _busiest(self, account: Id = ALL) -> Id:
        """The process with the most open purchases, the first of equals."""
        plan = self._desk.session.plan
        load = dict.fromkeys((p.id for p in processes(plan)), 0)
        for purchase in plan.all(Purchase):
            if purchase.outcome is Outcome.OPEN and account in (ALL, purchase.account):
                load[purchase.process] += 1
        return max(load, key=lambda id: load[id])

    def _tell(self, _value: object) -> None:
        self.changed.emit()
