"""All accounts: found, sorted, added, archived."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.accounts import Account, accounts, archive_account
from planner.domain.money import with_sign
from planner.domain.org import holder, people, seats
from planner.domain.plan import Plan
from planner.domain.purchases import Outcome, purchases
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.line_edit import LineEdit
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

if TYPE_CHECKING:
    from planner.ui.empty import Empty


class Row(NamedTuple):
    """An account as the list shows it. `amount` sums open purchases, by currency."""

    id: Id
    name: str
    industry: str
    place: str
    seats: int
    unknown: int
    people: int
    open: int
    amounts: tuple[tuple[str, int], ...]
    archived: bool


def row(plan: Plan, account: Account) -> Row:
    chart = seats(plan, account.id)
    running = [p for p in purchases(plan, account.id) if p.outcome is Outcome.OPEN]
    sums: dict[str, int] = {}
    for purchase in running:
        sums[purchase.currency] = sums.get(purchase.currency, 0) + purchase.amount
    return Row(
        id=account.id,
        name=account.name,
        industry=account.industry,
        place=account.place,
        seats=len(chart),
        unknown=sum(1 for s in chart if holder(plan, s.id) is None and s.unknown),
        people=len(people(plan, account.id)),
        open=len(running),
        amounts=tuple(sorted((c, a) for c, a in sums.items() if a)),
        archived=account.archived,
    )


class AccountsPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = RecordTable(self._columns())
        self.table: Table[Row] = Table(self.rows, desk.text("Accounts"), desk.theme)
        self.table.widths(desk.theme, 0, 140, 100, 66, 86, 76, 128, 150, 100)
        self.table.opened.connect(self._open)
        self.table.picked.connect(self._show_possible)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.filter = LineEdit(desk.text("Filter"), hint=desk.text("Filter by name or industry"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(desk.theme.px(280))
        self.filter.textChanged.connect(self._arrange)
        self.with_archived = QCheckBox(desk.text("Archived too"))
        self.with_archived.toggled.connect(self._arrange)
        self._make_actions()
        self._lay_out()

    def _columns(self) -> Sequence[Column[Row]]:
        says = self.desk.text
        return (
            Column(says("Name"), lambda r: r.name),
            Column(says("Industry"), lambda r: r.industry),
            Column(says("Place"), lambda r: r.place),
            Column(says("Seats"), lambda r: str(r.seats), number=True, sort=lambda r: r.seats),
            Column(
                says("Unknown"), lambda r: str(r.unknown), number=True, sort=lambda r: r.unknown
            ),
            Column(says("People"), lambda r: str(r.people), number=True, sort=lambda r: r.people),
            Column(
                says("Open purchases"), lambda r: str(r.open), number=True, sort=lambda r: r.open
            ),
            Column(says("Worth"), _worth, number=True, sort=lambda r: sum(a for _, a in r.amounts)),
            Column("", self._state, tone=lambda r: "neutral" if r.archived else ""),
        )

    def _state(self, row: Row) -> str:
        return self.desk.text("Archived") if row.archived else ""

    def _make_actions(self) -> None:
        says = self.desk.text
        self.adding = self._action(says("Add account"), self.add, "Ctrl+Shift+N")
        self.opening = self._action(says("Open account"), self._open_selected)
        self.archiving = self._action(says("Archive account"), self._archive)
        self.table.addActions([self.opening, self.archiving])

    def _action(self, words: str, deed: object, keys: str = "") -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(deed)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        desk, px = self.desk, self.desk.theme.px
        self.add_button = Button(desk.text("Add account"), kind="primary")
        self.add_button.clicked.connect(self.add)
        self.archive_button = Button(desk.text("Archive account"))
        self.archive_button.clicked.connect(self._archive)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.filter)
        tools.addWidget(self.with_archived)
        tools.addStretch()
        tools.addWidget(self.archive_button)
        tools.addWidget(self.add_button)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self.listing = listing
        self.stack = QStackedWidget()
        self.stack.addWidget(listing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    @cached_property
    def empty(self) -> "Empty":
        from planner.ui.empty import Empty

        says = self.desk.text
        empty = Empty(
            self.desk.theme,
            "building-2",
            says("No account yet"),
            says("Add the first customer, then draw who works there and who reports to whom."),
            says("Add account"),
        )
        empty.button.clicked.connect(self.add)
        self.stack.addWidget(empty)
        return empty

    @override
    def title(self) -> str:
        return self.desk.text("Accounts")

    @override
    def subtitle(self) -> str:
        return self.desk.text("{n} in all", n=len(self.rows.records)) if self.rows.records else ""

    @override
    def refresh(self) -> None:
        plan = self.desk.session.plan
        self.rows.show([row(plan, account) for account in accounts(plan)])
        self.stack.setCurrentWidget(self.listing if self.rows.records else self.empty)
        self._arrange()
        self._show_possible()

    def add(self) -> None:
        from planner.ui.add_account import AddAccountDialog

        dialog = AddAccountDialog(self.desk, self)
        if dialog.exec() and dialog.added is not None:
            self.desk.go(Place("account", account=dialog.added))

    def _arrange(self, _changed: object = None) -> None:
        written = self.filter.text().casefold().split()
        archived = self.with_archived.isChecked()
        self.table.setColumnHidden(len(self._columns()) - 1, not archived)

        def wanted(row: Row) -> bool:
            words = f"{row.name} {row.industry} {row.place}".casefold()
            return (archived or not row.archived) and all(w in words for w in written)

        self.table.arranged.keep(wanted)

    def _open(self, row: Row) -> None:
        self.desk.go(Place("account", account=row.id))

    def _open_selected(self) -> None:
        selected = self.table.selected()
        if selected is not None:
            self._open(selected)

    def _archive(self) -> None:
        """Archive the selected account, or bring it back."""
        selected = self.table.selected()
        if selected is not None:
            self.desk.session.do(archive_account, selected.id, archived=not selected.archived)

    def _show_possible(self, _picked: object = None) -> None:
        selected = self.table.selected()
        back = selected is not None and selected.archived
        words = self.desk.text("Bring back account") if back else self.desk.text("Archive account")
        self.archiving.setText(words)
        self.archive_button.setText(words)
        self.archive_button.setAccessibleName(words)
        for each in (self.opening, self.archiving, self.archive_button):
            each.setEnabled(selected is not None)


def _worth(row: Row) -> str:
    return " + ".join(with_sign(amount, currency) for currency, amount in row.amounts)
