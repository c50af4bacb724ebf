"""The roles tab of an account: who plays which part in a purchase, filled by mouse or keyboard."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.key_person import Standing, standing
from planner.domain.org import seats
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase, open_first
from planner.domain.record import Id
from planner.ui.button import Button
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice
from planner.ui.label import Caption, Pill
from planner.ui.place import Place
from planner.ui.purchase_page import PurchasePage
from planner.ui.roles.cards import RoleCards
from planner.ui.roles.columns import At, role_at
from planner.ui.roles.deeds import RoleDeeds
from planner.ui.roles.model import RolesModel
from planner.ui.roles.person_panel import PersonPanel
from planner.ui.roles.rows import AnyRow, Row, nobody, rows
from planner.ui.roles.view import RolesView


class RolesPage(PurchasePage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.purchase: Choice[Id] = Choice(desk.text("Purchase"), [])
        self.stage = Pill(tone="accent")
        self.only = QCheckBox(desk.text("Only people with a role"))
        self.only.setAccessibleName(self.only.text())
        self.model = RolesModel(desk)
        self.view = RolesView(desk, self.model)
        self.deeds = RoleDeeds(desk, self.view)
        self.cards = RoleCards(desk)
        self.person = PersonPanel(desk)
        self.about = Button(desk.text("About the person"), kind="toggle")
        self.about.setCheckable(True)
        self._below = QStackedWidget()
        self._order: list[Id] = []
        self._shown: tuple[Id, Id] = (Id(0), Id(0))
        self._now: Standing | None = None
        self._no_purchase = Empty(
            desk.theme, "columns-3", desk.text("No purchase yet"),
            desk.text("Roles are played in a purchase. Add the first one of this account."),
            desk.text("Add a purchase"),
        )  # fmt: skip
        self._no_seats = Empty(
            desk.theme, "network", desk.text("Nobody on the chart yet"),
            desk.text("Draw the org chart first; then everybody on it stands here as a row."),
            desk.text("Open org chart"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._lay_out()
        self.purchase.chosen.connect(self._show_other)
        self.only.clicked.connect(self._sort_anew)
        self.view.row_changed.connect(self._show_playbook)
        self.view.row_changed.connect(self._show_person)
        self.view.person_asked.connect(self._ask_person)
        self.about.clicked.connect(self._turn)
        self._no_purchase.button.clicked.connect(self._go_to_purchases)
        self._no_seats.button.clicked.connect(self._go_to_chart)
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        px = self.desk.theme.px
        self.purchase.setMinimumWidth(px(220))
        self.purchase.setMaximumWidth(px(420))
        top = QHBoxLayout()
        top.setSpacing(px(12))
        for widget in (self.purchase, self.stage, self.only):
            top.addWidget(widget)
        top.addStretch()
        keys = Caption(
            self.desk.text(
                "Space: role · V: veto · S: signs · C: coach · 1–5: influence · P: powers · D: more"
            )
        )
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(top)
        column.addWidget(self.view)
        under = QHBoxLayout()
        under.addWidget(self.about)
        under.addWidget(keys)
        under.addStretch()
        column.addLayout(under)
        self._below.addWidget(self.cards)
        self._below.addWidget(self.person)
        column.addWidget(self._below, 1)
        content = QWidget()
        content.setLayout(column)
        for sheet in (content, self._no_purchase, self._no_seats):
            self._stack.addWidget(sheet)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(*(px(16),) * 4)
        outside.addWidget(self._stack)

    @override
    def purchase_shown(self) -> Id | None:
        return self.purchase.value() if self.purchase.count() else None

    @override
    def show_place(self, place: Place) -> None:
        if place.account != self.place.account or place.purchase:
            self._shown = Id(0), Id(0)
        self.place = place
        self._fill_chooser()
        if place.purchase:
            self.purchase.show_value(Id(place.purchase))
        super().show_place(place)
        if place.seat:
            self._go_to_seat(Id(place.seat))

    @override
    def refresh(self) -> None:
        plan, account = self.desk.session.plan, self.account
        self._fill_chooser()
        if account is None or not self.purchase.count():
            self._stack.setCurrentWidget(self._no_purchase)
            return
        purchase = plan.get(Purchase, self.purchase.value())
        if not seats(plan, account.id):
            self._stack.setCurrentWidget(self._no_seats)
            return
        self._stack.setCurrentIndex(0)
        self.deeds.purchase = purchase.id
        self._now = standing(plan, purchase.id)
        self._show_stage(self._now)
        self._show_rows(purchase, self._now)
        self.cards.show_purchase(purchase)
        self._show_playbook()
        self._show_person()

    def _show_person(self) -> None:
        """Below the matrix, where it is asked for and the cursor is on somebody."""
        row = self.view.row()
        self.about.setEnabled(row is not None)
        if row is not None:
            name = self.model.name(row)
            self.about.setText(self.desk.text("About {name}", name=name.replace("&", "&&")[:40]))
        if row is not None and self.about.isChecked():
            self.person.show_part(self.deeds.purchase, row.who)
        shown = row is not None and self.about.isChecked()
        self._below.setCurrentWidget(self.person if shown else self.cards)

    def _ask_person(self) -> None:
        self.about.setChecked(True)
        self._turn()

    def _turn(self) -> None:
        self._show_person()
        self._fit()

    def _fill_chooser(self) -> None:
        among = open_first(self.desk.session.plan, Id(self.place.account))
        self.purchase.set_options([(p.id, one_line(p.name)) for p in among])

    def _show_stage(self, now: Standing) -> None:
        stage = now.stage
        words = self.desk.text(
            "Stage {number} · {stage}",
            number=stage.place,
            stage=stage.name.said(self.desk.language.code),
        )
        self.stage.setText(words)

    def _show_rows(self, purchase: Purchase, now: Standing) -> None:
        """Sorted once for each purchase and stage: no row runs away from the cursor."""
        found = rows(self.desk.session.plan, purchase, now.stage)
        missing = nobody(now.stage, found)
        if self._shown != (purchase.id, now.stage.id):
            self._shown, self._order = (purchase.id, now.stage.id), [r.who for r in found]
        places = {who: n for n, who in enumerate(self._order)}
        found.sort(key=lambda r: places.get(r.who, len(places)))
        if self.only.isChecked():
            found = [r for r in found if r.roles or r.who == self._cursor()]
        shown: list[AnyRow] = [*found, *([missing] if missing else [])]
        cursor, column = self._cursor(), max(self.view.currentIndex().column(), At.FIRST_ROLE)
        self.model.show(shown, now.key.seat.id if now.key else None)
        self.view.show_spans()
        if cursor is not None:
            self.view.put_cursor(cursor, column)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, At.FIRST_ROLE))
        self._fit()

    def _cursor(self) -> Id | None:
        row = self.view.row()
        return row.who if row else None

    def _show_playbook(self) -> None:
        if self._now is not None:
            row = self.view.row()
            self.cards.show_role(self._role_of(row), self._now)

    def _role_of(self, row: Row | None) -> BuyingRole | None:
        """The heaviest role of the person; else the one the cursor stands in."""
        if row is not None and row.weighing is not None:
            return row.weighing.role
        return role_at(self.view.currentIndex().column()) if row is None else None

    def _show_other(self, _purchase: Id) -> None:
        self._sort_anew()

    def _sort_anew(self) -> None:
        self._shown = Id(0), Id(0)
        self.refresh()

    def _go_to_seat(self, seat: Id) -> None:
        found = next((r for r in self.model.rows if isinstance(r, Row) and r.seat.id == seat), None)
        if found is not None:
            self.view.put_cursor(found.who, At.FIRST_ROLE)

    def _go_to_purchases(self) -> None:
        self.desk.go(Place("account", account=self.place.account, tab="procurement"))

    def _go_to_chart(self) -> None:
        self.desk.go(Place("account", account=self.place.account, tab="chart"))

    def _fit(self) -> None:
        """The matrix takes what its rows need, and leaves a third of the page to the cards."""
        share = 2 if self.about.isChecked() else 3
        most = max(self.desk.theme.px(200), self.height() * share // 5)
        self.view.setFixedHeight(min(self.view.wanted_height(), most))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
