"""The procurement tab of an account: its purchases, edited in place, with stage and history."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.purchases import Purchase, purchases
from planner.domain.record import Id
from planner.ui.board.card_faces import CardFaces, open_total
from planner.ui.board.details import PurchaseDetails
from planner.ui.board.new_purchase_form import NewPurchaseForm
from planner.ui.board.purchase_table import PurchaseTable
from planner.ui.board.stage_panel import StagePanel
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.label import Label
from planner.ui.place import Place
from planner.ui.purchase_page import PurchasePage

PANEL, DETAILS, NARROW = 312, 300, 226
ROOMY = 1000
"""Less than that, and the table needs the room more."""


class ProcurementPage(PurchasePage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self.totals = Label(kind="hint")
        self.to_board = Button(desk.text("On the board"), icon=theme.icon("columns-3"))
        self.add = Button(
            desk.text("Add purchase"), kind="primary", icon=theme.icon("plus", "on_accent")
        )
        self.form = NewPurchaseForm(desk, choosing=False)
        self.form.hide()
        self.table = PurchaseTable(desk, with_account=False)
        self.details = PurchaseDetails(desk)
        self.details.setFixedWidth(theme.px(DETAILS))
        self.panel = StagePanel(desk)
        self._empty = Empty(
            theme, "columns-3", desk.text("No purchase yet"),
            desk.text("What does this account want to buy? Its purchase goes through the stages "
                      "of its own process."),
            desk.text("Add the first purchase"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._lay_out()
        self._add_actions()
        self.add.clicked.connect(self._open_form)
        self._empty.button.clicked.connect(self._open_form)
        self.to_board.clicked.connect(self._go_to_board)
        self.form.given_up.connect(self.refresh)
        self.form.added.connect(self._show_added)
        self.table.picked_id.connect(self._show_picked)
        self.table.opened_id.connect(self._go_to_chart)
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        top = QHBoxLayout()
        top.addWidget(self.totals)
        top.addStretch()
        top.addWidget(self.to_board)
        top.addWidget(self.add)
        upper = QHBoxLayout()
        upper.setSpacing(px(12))
        upper.addWidget(self.table, 1)
        upper.addWidget(self.details)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(upper, 1)
        column.addWidget(self.panel)
        content = QWidget()
        content.setLayout(column)
        self._stack.addWidget(content)
        self._stack.addWidget(self._empty)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(*(px(16),) * 4)
        outside.setSpacing(px(10))
        outside.addLayout(top)
        outside.addWidget(self.form)
        outside.addWidget(self._stack, 1)

    def _add_actions(self) -> None:
        for words, keys, slot in (
            (self.desk.text("Rename purchase"), "F2", self.details.begin_renaming),
            (self.desk.text("Remove purchase"), "Del", self.details.remove_purchase),
        ):
            action = QAction(words, self.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
        adding = QAction(self.desk.text("Add purchase"), self)
        adding.triggered.connect(self._open_form)
        self.addAction(adding)

    @override
    def purchase_shown(self) -> Id | None:
        chosen = self.table.selected()
        return chosen.id if chosen else super().purchase_shown()

    @override
    def show_place(self, place: Place) -> None:
        if place.account != self.place.account:
            self.form.hide()
        super().show_place(place)
        if place.purchase:
            self.table.choose(Id(place.purchase))

    @override
    def refresh(self) -> None:
        among = purchases(self.desk.session.plan, Id(self.place.account))
        self._stack.setCurrentIndex(0 if among else 1)
        self.totals.setText(open_total(self.desk, among))
        for above in (self.totals, self.add, self.to_board):
            above.setVisible(bool(among))
        self._empty.button.setHidden(self.form.isVisible())  # it opened the form
        self.table.show_purchases(among, CardFaces(self.desk))
        if among and self.table.selected() is None:
            self.table.select(lambda _: True)
        self._show_selected()

    def _show_selected(self) -> None:
        chosen = self.table.selected()
        purchase = self.desk.session.plan.find(Purchase, chosen.id if chosen else None)
        for widget in (self.details, self.panel):
            widget.setEnabled(purchase is not None)
        if purchase is not None:
            self.details.show_purchase(purchase)
            self.panel.show_purchase(purchase)

    def _show_picked(self, _purchase: Id) -> None:
        self._show_selected()

    def _open_form(self) -> None:
        self.form.open(Id(self.place.account))
        self._empty.button.hide()

    def _show_added(self, purchase: Id) -> None:
        self.table.choose(purchase)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_board(self) -> None:
        chosen = self.table.selected()
        self.desk.go(Place("board", purchase=chosen.id if chosen else 0))

    def _go_to_chart(self, purchase: Id) -> None:
        account = self.place.account
        self.desk.go(Place("account", account=account, purchase=purchase, tab="chart"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.desk.theme.px
        self.details.setFixedWidth(px(DETAILS if self.width() >= px(ROOMY) else NARROW))
        self.panel.setFixedHeight(min(self.desk.theme.px(PANEL), self.height() // 2))
