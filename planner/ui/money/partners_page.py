"""All partners: who they are, whether they may be paid, and what stands with each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.money import with_sign
from planner.domain.reconcile import HELD, PAYABLE
from planner.domain.record import Id
from planner.domain.text import Text
from planner.session import Session
from planner.session.may_be_paid import ANSWER_TONES, ANSWERS, Answer, kind_of, standing
from planner.ui.button import Button
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import LineEdit
from planner.ui.money.partner_form import PartnerForm
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

Sums = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A partner as the list shows it; sums are (currency, minor units), without zeros."""

    id: Id
    name: str
    kind: Text
    answer: Answer
    payable: Sums
    pending: Sums
    held: Sums


def rows(session: Session) -> list[Row]:
    return [_row(session, identity.party, identity.name) for identity in session.ledger.payees()]


def _row(session: Session, payee: Id, name: str) -> Row:
    balance = session.ledger.balance(payee)
    pending: dict[str, int] = {}
    currencies = {id: key.currency for key, id in session.ledger.obligations(payee).items()}
    for id, explanation in session.ledger.explanations(payee).items():
        currency = currencies[id]
        pending[currency] = pending.get(currency, 0) + explanation.pending
    return Row(
        id=payee,
        name=name,
        kind=kind_of(session, payee),
        answer=standing(session, payee).answer,
        payable=_sums({c: -books.get(PAYABLE, 0) for c, books in balance.items()}),
        pending=_sums(pending),
        held=_sums({c: -books.get(HELD, 0) for c, books in balance.items()}),
    )


def _sums(by_currency: dict[str, int]) -> Sums:
    return tuple(sorted((c, amount) for c, amount in by_currency.items() if amount))


def _said(sums: Sums) -> str:
    return " + ".join(with_sign(amount, currency) for currency, amount in sums) or "—"


def _size(sums: Sums) -> float:
    return float(sum(amount for _, amount in sums))


class PartnersPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows = RecordTable(self._columns())
        self.table: Table[Row] = Table(self.rows, desk.text("Partners"), desk.theme)
        self.table.widths(desk.theme, 0, 200, 160, 140, 220, 130)
        self.table.opened.connect(self._open)
        self.filter = LineEdit(desk.text("Filter"), hint=desk.text("Filter by name"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(desk.theme.px(280))
        self.filter.textChanged.connect(self._arrange)
        adding = QAction(desk.text("Add partner"), self)
        adding.triggered.connect(self.add)
        self.addAction(adding)
        self.form: PartnerForm | None = None
        self._lay_out()

    def _columns(self) -> Sequence[Column[Row]]:
        desk, says = self.desk, self.desk.text
        return (
            Column(says("Name"), lambda r: r.name),
            Column(says("Kind"), lambda r: desk.say(r.kind)),
            Column(
                says("May be paid?"),
                lambda r: desk.say(ANSWERS[r.answer]),
                tone=lambda r: ANSWER_TONES[r.answer],
            ),
            Column(
                says("Payable"),
                lambda r: _said(r.payable),
                number=True,
                sort=lambda r: _size(r.payable),
            ),
            Column(
                says("Waits for customer's payment"),
                lambda r: _said(r.pending),
                number=True,
                sort=lambda r: _size(r.pending),
            ),
            Column(
                says("Held"), lambda r: _said(r.held), number=True, sort=lambda r: _size(r.held)
            ),
        )

    def _lay_out(self) -> None:
        desk, px = self.desk, self.desk.theme.px
        self.add_button = Button(desk.text("Add partner"), kind="primary")
        self.add_button.clicked.connect(self.add)
        self.due_button = Button(desk.text("Payouts due"))
        self.due_button.clicked.connect(self._go_to_due)
        tools = QHBoxLayout()
        tools.addWidget(self.filter)
        tools.addStretch()
        tools.addWidget(self.due_button)
        tools.addWidget(self.add_button)
        self.listing = QWidget()
        column = QVBoxLayout(self.listing)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(tools)
        column.addWidget(self.table, 1)
        self.empty = Empty(
            desk.theme,
            "handshake",
            desk.text("No partners yet"),
            desk.text(
                "Add the buying organisation that gets a rebate, or the independent intermediary "
                "who earns a commission."
            ),
            desk.text("Add partner"),
        )
        self.empty.button.clicked.connect(self.add)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.listing)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    @override
    def title(self) -> str:
        return self.desk.text("Partners")

    @override
    def subtitle(self) -> str:
        return self.desk.text("{n} in all", n=len(self.rows.records)) if self.rows.records else ""

    @override
    def refresh(self) -> None:
        if self.form is not None:
            return
        self.rows.show(rows(self.desk.session))
        self.stack.setCurrentWidget(self.listing if self.rows.records else self.empty)

    def add(self) -> None:
        """Ask for a new partner, in the page."""
        if self.form is None:
            self.form = PartnerForm(self.desk)
            self.form.added.connect(self._show_added)
            self.form.left.connect(self._leave_form)
            self.stack.addWidget(self.form)
        self.stack.setCurrentWidget(self.form)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_added(self, partner: Id) -> None:
        self._leave_form()
        self.desk.go(Place("partner", partner=partner))

    def _leave_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self.stack.removeWidget(form)
            form.deleteLater()
        self.refresh()

    def _arrange(self, written: str) -> None:
        words = written.casefold().split()
        self.table.arranged.keep(lambda row: all(w in row.name.casefold() for w in words))

    def _go_to_due(self) -> None:
        self.desk.go(Place("due"))

    def _open(self, row: Row) -> None:
        self.desk.go(Place("partner", partner=row.id))
