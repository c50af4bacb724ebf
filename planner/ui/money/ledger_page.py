"""The tab of a partner with its ledger: four figures, every line, and why each is what it is."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from planner.domain.money import percent, shown
from planner.domain.periods import Period, period_holding
from planner.domain.text import Text, text
from planner.session.ledger_lines import LedgerLine
from planner.session.long_books import LongBooks, books_of
from planner.session.partner_books import Figures, PartnerBooks, currencies
from planner.session.period_names import period_name
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice
from planner.ui.label import Hint
from planner.ui.money.figure import Figure
from planner.ui.money.forms import scrolled
from planner.ui.money.ledger_table import CONTENT, in_order, show_pages, show_rows
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.statement_pane import StatementPane
from planner.ui.money.volume_chart import VolumeChart
from planner.ui.money.why_card import WhyCard
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table

FIGURES = {"earned": "ink", "paid": "ink", "payable": "accent", "pending": "ink2", "held": "bad"}


ROOM_FOR_STATEMENT = 1180
A_PAGE = 100
"""Lines of a long ledger that are fetched at once."""


class LedgerPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.books: PartnerBooks | LongBooks | None = None
        self._seen: tuple[int, str] = (0, "")
        self.currency: Choice[str] = Choice(says("Currency"), [])
        self.currency.chosen.connect(self._show_books)
        self.period: Choice[Period] = Choice(says("Period"), [])
        self.period.chosen.connect(self._show_period)
        self.period.setMinimumWidth(desk.theme.px(150))
        self.rows = RecordTable(
            self._columns(), identity=lambda line: (line.on, line.order, line.key)
        )
        self.table: Table[LedgerLine] = Table(self.rows, says("Ledger"), desk.theme)
        in_order(self.table, desk.theme, CONTENT, 0, CONTENT, CONTENT, CONTENT, CONTENT, 112)
        self.table.picked.connect(self._explain_line)
        self.figures = {name: Figure(desk.theme, tone) for name, tone in FIGURES.items()}
        group = QButtonGroup(self)
        for name, figure in self.figures.items():
            figure.setObjectName(name)
            group.addButton(figure)
            figure.clicked.connect(self._explain_figure)
        self.why = WhyCard(desk)
        self.chart_card = Card(says("Volume"))
        self.chart = VolumeChart(desk)
        self.chart_card.inside.addWidget(self.chart)
        self.standing = Hint()
        self.chart_card.inside.addWidget(self.standing)
        self._lay_out()

    def _columns(self) -> tuple[Column[LedgerLine], ...]:
        says, desk = self.desk.text, self.desk

        def money(amount: int | None) -> str:
            return (
                "" if amount is None or self.books is None else shown(amount, self.books.currency)
            )

        return (
            Column(says("Date"), lambda line: desk.day(line.on)),
            Column(says("What"), lambda line: desk.say(line.what)),
            Column(says("Received"), lambda line: money(line.received), number=True),
            Column(says("Rate"), lambda line: percent(line.rate) if line.rate else "", number=True),
            Column(
                says("Earned"),
                lambda line: "—" if line.amount is None else money(line.amount),
                number=True,
            ),
            Column(says("Balance"), lambda line: money(line.balance), number=True),
            Column(
                "",
                lambda line: desk.say(line.state) if line.state else "",
                tone=lambda line: line.tone,
            ),
        )

    def _lay_out(self) -> None:
        desk, px = self.desk, self.desk.theme.px
        figures = QHBoxLayout()
        figures.setSpacing(px(12))
        for figure in self.figures.values():
            figures.addWidget(figure)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.period)
        tools.addWidget(self.currency)
        tools.addStretch()
        column = QVBoxLayout()
        column.addLayout(tools)
        column.addLayout(figures)
        column.addWidget(self.table)
        column.addWidget(self.why)
        column.addWidget(self.chart_card)
        column.addStretch()
        self.empty = Empty(
            desk.theme,
            "receipt-text",
            desk.text("Nothing earned yet"),
            desk.text("With an agreement in force, money received on its deals shows here."),
            desk.text("Go to the agreement"),
        )
        self.empty.button.clicked.connect(self._go_to_agreement)
        self.stack = QStackedWidget()
        self.stack.addWidget(scrolled(desk.theme, column))
        self.stack.addWidget(self.empty)
        self.pane = StatementPane(desk)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.stack, 1)
        beside.addWidget(self.pane)
        self.body.addLayout(beside, 1)

    def _go_to_agreement(self) -> None:
        self.desk.go(Place("partner", partner=self.partner, tab="agreement"))

    @override
    def show_partner(self) -> None:
        known = currencies(self.desk.session, self.partner)
        self.currency.set_options([(c, c) for c in known])
        self.currency.setVisible(len(known) > 1)
        self._show_books()

    def _show_books(self, _currency: object = None) -> None:
        if not self.currency.count():
            self.books = None
            self.stack.setCurrentIndex(1)
            self._show_pane()
            return
        session, currency = self.desk.session, self.currency.value()
        books = self.books = books_of(session, self.partner, currency)
        periods = books.periods()
        new = self._seen != (self.partner, currency)
        self._seen = (self.partner, currency)
        before = None if new or not self.period.count() else self.period.value()
        self.period.set_options([(p, self._called(p)) for p in periods])
        usual = period_holding(books.latest_day, books.period_length)
        self.period.show_value(before if before in periods else usual)
        found = books.figures(usual)
        if isinstance(books, LongBooks):
            self.stack.setCurrentIndex(0)
            show_pages(self.table, self.rows, partial(books.page, most=A_PAGE))
        else:
            self.stack.setCurrentIndex(0 if books.lines or found.pending else 1)
            show_rows(self.table, self.rows, books.lines)
        self._show_period()

    def _called(self, period: Period) -> str:
        name = self.desk.say(period_name(period))
        return name[:1].upper() + name[1:]

    def _show_period(self, _period: object = None) -> None:
        if self.books is None:
            return
        period = self.period.value()
        found = self.books.figures(period)
        name = self.desk.say(period_name(period))
        says = self.desk.text
        waits = says("Waits for customer's payment")
        if isinstance(self.books, LongBooks):
            waits = says("Waits on deals paid in part")
        captions = {
            "earned": (says("Earned in the {period}", period=name), found.earned),
            "paid": (says("Paid in it"), found.paid),
            "payable": (says("Payable now"), found.payable),
            "pending": (waits, found.pending),
            "held": (says("Held"), found.held),
        }
        for key, (caption, amount) in captions.items():
            self.figures[key].show_sum(caption, self.desk.amount(amount, self.books.currency))
        self.figures["held"].setVisible(bool(found.held))
        course = None if isinstance(self.books, LongBooks) else self.books.course(period)
        self.chart_card.setVisible(course is not None)
        if course is not None:
            self.chart_card.heading.setText(says("Volume base, {period}", period=name))
            self.chart.show_course(course, self.books.currency, self.desk.session.today)
            self.standing.setText("\n".join(self.desk.say(line) for line in course.how))
        self._show_pane()
        line = self.table.selected()
        if line is not None:
            self._explain_line(line)
        else:
            self._hint()

    def _hint(self) -> None:
        if isinstance(self.books, LongBooks):
            words = self.desk.text(
                "This ledger is long: it is shown as it was posted, the newest line first."
            )
            self.why.show_words(words, [self.desk.text("Choose a line to see how it came about.")])
        else:
            self.why.show_hint()

    def _show_pane(self) -> None:
        """The statement, where the ledger leaves room for it."""
        room = self.width() >= self.desk.theme.px(ROOM_FOR_STATEMENT)
        long = isinstance(self.books, LongBooks)  # a statement of so much has its own tab
        shown = room and not long and self.books is not None and self.stack.currentIndex() == 0
        self.pane.setVisible(shown)
        if shown and self.books is not None:
            self.pane.show_statement(self.partner, self.period.value(), self.books.currency)

    @override
    def inspector(self) -> StatementPane | None:
        return None if self.pane.isHidden() else self.pane

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.place.page:
            self._show_pane()

    # why

    def _explain_line(self, line: LedgerLine | None) -> None:
        if line is None or self.books is None:
            return
        for figure in self.figures.values():
            figure.group().setExclusive(False)
            figure.setChecked(False)
            figure.group().setExclusive(True)
        why = None if line.key is None else self.books.why(line.key)
        if line.reason is not None:
            self.why.show_words(self.desk.say(line.what), [self.desk.say(line.reason)])
        elif why is not None:
            self.why.show_why(why, self.books.currency)
        else:
            self.why.show_words(self.desk.say(line.what), [self._plain(line)])

    def _plain(self, line: LedgerLine) -> str:
        if line.amount is not None:
            return self.desk.text("A payment to the partner: it lessens the balance.")
        return self.desk.text("It earns nothing by itself; it counts to the volume base.")

    def _explain_figure(self) -> None:
        if self.books is None:
            return
        name, period = self.sender().objectName(), self.period.value()
        self.table.clearSelection()
        found = self.books.figures(period)
        says = self.desk.text
        parts: dict[str, tuple[int, list[tuple[Text, int]], str]] = {
            "earned": (found.earned, self.books.earned_by_key(period), says("Nothing was earned.")),
            "paid": (found.paid, self.books.paid_in(period), says("Nothing was paid.")),
            "payable": (found.payable, self._payable_parts(found), says("Nothing is payable.")),
            "pending": (found.pending, self._pending_parts(), says("Nothing waits.")),
            "held": (found.held, [(text("Held"), found.held)], ""),
        }
        amount, lines, nothing = parts[name]
        self.why.show_sum(amount, lines, self.books.currency, nothing)
        if name == "held" and not self.note.isHidden():
            self.why.show_words(self.why.heading.text(), [self.note.label.text()])

    def _pending_parts(self) -> list[tuple[Text, int]]:
        if self.books is None or isinstance(self.books, LongBooks):
            return []
        return self.books.pending_lines()

    def _payable_parts(self, found: Figures) -> list[tuple[Text, int]]:
        if self.books is None:
            return []
        earned, paid = self.books.totals()
        parts = [
            (text("Earned in all"), earned),
            (text("Paid"), -paid),
            (text("Held"), -found.held),
            (text("Paid too much, to be set off"), found.owed_back),
        ]
        return [(what, amount) for what, amount in parts if amount]
