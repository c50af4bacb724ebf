"""The procurement board: all purchases of one process, in the columns of its stages."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain import purchases
from planner.domain.accounts import Account
from planner.domain.processes import processes, stages
from planner.domain.purchases import Passing, Purchase
from planner.domain.record import Id
from planner.ui.board.card_faces import CardFaces, open_total, order
from planner.ui.board.filters import Filters
from planner.ui.board.new_purchase_form import NewPurchaseForm
from planner.ui.board.passing import PassingBar
from planner.ui.board.purchase_table import PurchaseTable
from planner.ui.board.stage_panel import StagePanel
from planner.ui.board.view import BoardView
from planner.ui.desk import Desk
from planner.ui.elided import Elided
from planner.ui.empty import Empty
from planner.ui.page import Page
from planner.ui.place import Place

PANEL = 312
"""Height of the panel below the board, in pixels of the design; it never takes half the page."""
TALL = 700
"""A page lower than this has no room for the panel while a move is asked about."""


class BoardPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        px = desk.theme.px
        self.filters = Filters(desk)
        self.totals = Elided(kind="hint")
        self.form = NewPurchaseForm(desk, choosing=True)
        self.form.hide()
        self.view = BoardView(desk)
        self.table = PurchaseTable(desk, with_account=True)
        self.passing = PassingBar(desk)
        self.panel = StagePanel(desk)
        self._no_purchase = Empty(
            desk.theme, "columns-3", desk.text("No purchase yet"),
            desk.text("A purchase is one buying project of an account. Its card moves through the "
                      "stages of the customer's own process."),
            desk.text("Add the first purchase"),
        )  # fmt: skip
        self._no_account = Empty(
            desk.theme, "building-2", desk.text("No account yet"),
            desk.text("A purchase belongs to an account. Add the customer first."),
            desk.text("Go to the accounts"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        for widget in (self.view, self.table, self._no_purchase, self._no_account):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(px(16),) * 4)
        column.setSpacing(px(10))
        column.addWidget(self.filters)
        column.addWidget(self.form)
        column.addWidget(self.passing)
        column.addWidget(self._stack, 1)
        column.addWidget(self.panel)
        self.setFocusProxy(self.view)
        self._connect()

    def _connect(self) -> None:
        self.view.picked.connect(self._show_picked)
        self.view.moved.connect(self._move)
        self.view.opened.connect(self._open)
        self.passing.passed.connect(self._move_on)
        self.passing.put_back.connect(self._put_back)
        self.table.picked_id.connect(self._pick_row)
        self.table.opened_id.connect(self._open)
        self.filters.changed.connect(self.refresh)
        self.filters.add_asked.connect(self._add)
        self.form.added.connect(self._show_added)
        self.form.given_up.connect(self._focus_board)
        self._no_purchase.button.clicked.connect(self._add)
        self._no_account.button.clicked.connect(self._go_to_accounts)
        for words, slot in (
            (self.desk.text("Add purchase"), self._add),
            (self.desk.text("Cards or list"), self.filters.as_list.click),
        ):
            action = QAction(words, self)
            action.triggered.connect(slot)
            self.addAction(action)

    @override
    def title(self) -> str:
        return self.desk.text("Procurement board")

    @override
    def bar(self) -> Sequence[QWidget]:
        return [self.totals]

    @override
    def show_place(self, place: Place) -> None:
        self.filters.refresh()
        if place.purchase:
            self._aim_at(Id(place.purchase))
        elif place.account:
            self.filters.aim_at_account(Id(place.account))
        super().show_place(place)
        if place.purchase:
            self.view.choose(Id(place.purchase))
            self._show_panel()

    @override
    def refresh(self) -> None:
        self.filters.refresh()
        self.passing.refresh()
        plan = self.desk.session.plan
        faces = CardFaces(self.desk)
        all_ = self._of_process()
        shown = sorted(map(self._as_dropped, filter(self.filters.fits, all_)), key=order)
        process = self.filters.process_id
        self.view.show_lanes(stages(plan, process) if process else [], shown, faces)
        as_list = self.filters.as_list.isChecked()
        if as_list:
            self.table.show_purchases(shown, faces)
            self.table.choose(self.view.chosen)
        self._stack.setCurrentWidget(self._page_of_stack(as_list=as_list))
        self.totals.show_whole(open_total(self.desk, all_))
        self._show_panel()

    def _page_of_stack(self, *, as_list: bool) -> QWidget:
        plan = self.desk.session.plan
        if not plan.all(Account):
            return self._no_account
        if not plan.all(Purchase) or not processes(plan):
            return self._no_purchase
        return self.table if as_list else self.view

    def _of_process(self) -> list[Purchase]:
        """The purchases of the process and account chosen, whatever became of them."""
        plan, filters = self.desk.session.plan, self.filters
        return [
            p
            for p in plan.all(Purchase)
            if p.process == filters.process_id
            and (p.account == filters.account.value() or filters.account.value() == 0)
            and not ((account := plan.find(Account, p.account)) and account.archived)
        ]

    def _aim_at(self, id: Id) -> None:
        """Let the filters show that purchase."""
        purchase = self.desk.session.plan.find(Purchase, id)
        self.filters.refresh()
        if purchase is not None:
            self.filters.aim_at(purchase)

    def _show_panel(self) -> None:
        purchase = self.desk.session.plan.find(Purchase, self.view.chosen)
        crowded = self.passing.pending is not None and self.height() < self.desk.theme.px(TALL)
        self.panel.setVisible(purchase is not None and not crowded)
        if purchase is not None:
            self.panel.show_purchase(purchase)

    def _show_picked(self, _purchase: Id) -> None:
        self._show_panel()
        self.view.reveal()

    def _pick_row(self, purchase: Id) -> None:
        self.view.choose(purchase)
        self._show_panel()

    def _move(self, id: Id, stage: Id) -> None:
        """At once where all its evidence is there; else it lies in the new column while it is
        asked about. One that was still asked about stays where it was."""
        purchase = self.desk.session.plan.get(Purchase, id)
        if self.passing.ask(purchase, stage):
            self.refresh()
            self.view.choose(id)
            self.view.reveal()
        else:
            self.passing.give_up()
            self._move_on(id, stage, purchases.NOTHING_SAID)

    def _move_on(self, purchase: Id, stage: Id, passing: Passing) -> None:
        session = self.desk.session
        session.do(purchases.advance, purchase, stage, on=session.today, passing=passing)
        self.view.reveal()
        self._focus_board()

    def _put_back(self) -> None:
        self.refresh()
        self._focus_board()

    def _as_dropped(self, purchase: Purchase) -> Purchase:
        """The purchase where it was dropped, as long as that is asked about."""
        pending = self.passing.pending
        if pending is not None and pending[0] == purchase.id:
            return replace(purchase, stage=pending[1])
        return purchase

    def _open(self, purchase: Id) -> None:
        account = self.desk.session.plan.get(Purchase, purchase).account
        self.desk.go(Place("account", account=account, purchase=purchase, tab="chart"))

    def _add(self) -> None:
        account = self.filters.account.value()
        if self.filters.has_accounts():
            self.form.open(account or None)
        else:
            self._go_to_accounts()

    def _show_added(self, purchase: Id) -> None:
        self._aim_at(purchase)
        self.refresh()
        self.view.choose(purchase)
        self._show_panel()
        self._focus_board()

    def _focus_board(self) -> None:
        board = self.table if self.filters.as_list.isChecked() else self.view
        board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_accounts(self) -> None:
        self.desk.go(Place("accounts"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedHeight(min(self.desk.theme.px(PANEL), self.height() // 2))
