"""What the board shows: which process, which account, open or closed, as cards or as a list."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.accounts import accounts
from planner.domain.money import exponent
from planner.domain.processes import processes
from planner.domain.purchases import Outcome, Purchase, overdue
from planner.domain.record import Id
from planner.domain.seller import seller
from planner.ui.board.new_purchase_form import account_options
from planner.ui.button import Button, IconButton
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.fields import AmountField, Choice
from planner.ui.label import Caption

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
        self.owner: Choice[str] = Choice(
            desk.text("Who looks after it"), [("", desk.text("Whoever looks after it"))]
        )
        self.least = AmountField(desk.text("At least"), seller(desk.session.plan).currency)
        self.late = Button(desk.text("Only overdue"), icon=desk.theme.icon("clock"))
        self.late.setCheckable(True)
        self.funnel = IconButton(desk.theme.icon("funnel"), desk.text("More filters"))
        self.funnel.setCheckable(True)
        self.as_list = Button(desk.text("List"), icon=desk.theme.icon("list-tree"))
        self.as_list.setCheckable(True)
        self.add = Button(desk.text("Add purchase"), kind="primary")
        self.add.setIcon(desk.theme.icon("plus", "on_accent"))
        for choice in (self.account, self.process, self.outcome, self.owner):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.setMinimumWidth(desk.theme.px(96))
            choice.setMaximumWidth(desk.theme.px(260))
            choice.chosen.connect(self._tell)
        self.as_list.clicked.connect(self._tell)
        self.add.clicked.connect(self.add_asked)
        self.least.settled.connect(self._tell)
        self.late.clicked.connect(self._tell)
        self.funnel.clicked.connect(self._unfold)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._desk.theme.px
        row, below = QHBoxLayout(), QHBoxLayout()
        upper: list[QWidget] = [self.account, self.process, self.outcome, self.funnel, self.as_list]
        for widget in upper:
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.add)
        self.least.setFixedWidth(px(120))
        at_least = Caption(self._desk.text("At least"))
        lower: list[QWidget] = [self.owner, at_least, self.least, self.late]
        for widget in lower:
            below.addWidget(widget)
        below.addStretch()
        self._below = QWidget()
        self._below.setLayout(below)
        for line in (row, below):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row)
        column.addWidget(self._below)
        self._below.hide()

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
        everybody = sorted({p.owner for p in plan.all(Purchase) if p.owner})
        whoever = ("", desk.text("Whoever looks after it"))
        self.owner.set_options([whoever, *((name, one_line(name)) for name in everybody)])
        self.setVisible(bool(named))

    def aim_at(self, purchase: Purchase) -> None:
        """Show that one, whatever is shown now."""
        self.process.show_value(purchase.process)
        if self.account.value() not in (ALL, purchase.account):
            self.account.show_value(ALL)
        if not self.outcome_fits(purchase):
            self.outcome.show_value(frozenset({purchase.outcome}))
        if not self.fits(purchase):
            self._clear_more()

    def aim_at_account(self, account: Id) -> None:
        """Only its purchases, in the process that it has most of."""
        self.account.show_value(account)
        if self.process.count():
            self.process.show_value(self._busiest(account))

    def fits(self, purchase: Purchase) -> bool:
        """Whether it is shown, of the purchases of the process and account chosen."""
        session, owner = self._desk.session, self.owner.value()
        return (
            self.outcome_fits(purchase)
            and owner in ("", purchase.owner)
            and _units(purchase) >= self._least()
            and (not self.late.isChecked() or overdue(session.plan, purchase, session.today))
        )

    def _least(self) -> Fraction:
        """In whole units, whatever the currency."""
        return Fraction(self.least.minor(), 10 ** exponent(self.least.currency))

    def _unfold(self) -> None:
        """What is folded away does not filter."""
        self._below.setVisible(self.funnel.isChecked())
        if not self.funnel.isChecked():
            self._clear_more()
            self.changed.emit()

    def _clear_more(self) -> None:
        self.owner.show_value("")
        self.least.clear()
        self.least.show_words("")
        self.late.setChecked(False)

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


def _units(purchase: Purchase) -> Fraction:
    return Fraction(purchase.amount, 10 ** exponent(purchase.currency))
