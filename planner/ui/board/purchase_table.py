"""Purchases as rows of a table: the twin of the board for those who sort or listen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from planner.domain.processes import Stage
from planner.domain.purchases import OUTCOME_WORDS, Purchase
from planner.domain.record import Id
from planner.ui.board.card_faces import OUTCOME_TONES, CardFaces, short_amount
from planner.ui.chart.faces import one_line
from planner.ui.desk import Desk
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table


class PurchaseTable(Table[Purchase]):
    """`picked_id` and `opened_id` carry the purchase. Words are made when a row is seen."""

    picked_id = Signal(object)
    opened_id = Signal(object)

    def __init__(self, desk: Desk, *, with_account: bool) -> None:
        self._desk, self._faces = desk, CardFaces(desk)
        columns = self._columns()
        if not with_account:
            columns = [c for c in columns if c.heading != desk.text("Account")]
        super().__init__(RecordTable(columns), desk.text("Purchases"), desk.theme)
        widths = [0, 150, 180, 120, 150, 120, 90]
        self.widths(desk.theme, *(widths if with_account else [widths[0], *widths[2:]]))
        self.picked.connect(self._tell_picked)
        self.opened.connect(self._tell_opened)

    def show_purchases(self, purchases: Sequence[Purchase], faces: CardFaces) -> None:
        self._faces = faces
        self.rows.show(purchases)

    def choose(self, purchase: Id | None) -> None:
        current = self.selected()
        if purchase is not None and (current is None or current.id != purchase):
            self.select(lambda p: p.id == purchase)

    def _columns(self) -> list[Column[Purchase]]:
        desk = self._desk
        return [
            Column(desk.text("Purchase"), lambda p: one_line(p.name)),
            Column(desk.text("Account"), lambda p: self._faces.of(p).account),
            Column(desk.text("Stage"), self._stage, sort=lambda p: self._stage_of(p).place),
            Column(
                desk.text("Amount"),
                lambda p: short_amount(desk, p.amount, p.currency) if p.amount else "—",
                number=True,
                sort=lambda p: p.amount,
            ),
            Column(desk.text("Key person"), lambda p: self._faces.key_name(p) or "—"),
            Column(desk.text("Days in stage"), self._days_words, number=True, sort=self._days),
            Column(
                desk.text("State"),
                lambda p: desk.say(OUTCOME_WORDS[p.outcome]),
                tone=lambda p: OUTCOME_TONES[p.outcome],
            ),
        ]

    def _stage_of(self, purchase: Purchase) -> Stage:
        return self._desk.session.plan.get(Stage, purchase.stage)

    def _stage(self, purchase: Purchase) -> str:
        stage = self._stage_of(purchase)
        return one_line(f"{stage.place} {stage.name.said(self._desk.language.code)}")

    def _days(self, purchase: Purchase) -> int:
        if purchase.entered_on is None:
            return -1
        return (self._desk.session.today - purchase.entered_on).days

    def _days_words(self, purchase: Purchase) -> str:
        days = self._days(purchase)
        return str(days) if days >= 0 else "—"

    def _tell_picked(self, purchase: Purchase | None) -> None:
        if purchase is not None:
            self.picked_id.emit(purchase.id)

    def _tell_opened(self, purchase: Purchase) -> None:
        self.opened_id.emit(purchase.id)
