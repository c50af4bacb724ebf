"""The tab of a partner with its statements: issued ones, the next one, and how they look."""

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from planner.domain.paper_life import PaperLife
from planner.domain.periods import Period
from planner.domain.postings import Issued
from planner.domain.record import Id
from planner.domain.text import text
from planner.session import statements
from planner.session.accruals import STATEMENT
from planner.session.paper_lives import lives_of
from planner.session.partner_books import PartnerBooks, currencies
from planner.session.period_names import period_covering, period_name
from planner.session.statement_periods import last_closed_period
from planner.ui.button import Button, IconButton
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.label import Heading, Hint
from planner.ui.log_look import LogLook
from planner.ui.money.forms import Form, scrolled
from planner.ui.money.languages import LanguageChoice
from planner.ui.money.ledger_table import CONTENT, in_order, show_rows
from planner.ui.money.life_card import LifeCard, life_state
from planner.ui.money.paper_view import PaperView
from planner.ui.money.partner_page import PartnerPage
from planner.ui.money.prepared import issued_paper, next_paper
from planner.ui.table import Column, RecordTable
from planner.ui.table_view import Table


@dataclass(frozen=True, slots=True)
class Row:
    """A statement as the list shows it."""

    id: Id
    issued: Issued
    period: str
    closing: str
    state: str
    tone: str


class StatementsPage(PartnerPage):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self._old: Issued | None = None
        self._lives: dict[Id, PaperLife] = {}
        self.look = LogLook(desk, self)
        self.rows = RecordTable(
            (
                Column[Row](says("Number"), lambda r: r.issued.number),
                Column[Row](says("Period"), lambda r: r.period),
                Column[Row](says("Balance"), lambda r: r.closing, number=True),
                Column[Row](says("State"), lambda r: r.state, tone=lambda r: r.tone),
            )
        )
        self.table: Table[Row] = Table(self.rows, says("Issued statements"), desk.theme)
        in_order(self.table, desk.theme, CONTENT, 0, CONTENT, 120)
        self.table.picked.connect(self._show_row)
        self.none = Hint(says("None is issued yet."))
        self.life = LifeCard(desk)
        self.currency: Choice[str] = Choice(says("Currency"), [])
        self.currency.chosen.connect(self._choose_currency)
        self.period: Choice[Period] = Choice(says("Period"), [])
        self.period.chosen.connect(self._show_next)
        self.language = LanguageChoice(desk)
        self.language.chosen.connect(self._show_paper)
        self.issue = Button(says("Issue statement"), kind="primary")
        self.issue.clicked.connect(self._ask_to_issue)
        self.correct = Button(says("Issue a correction"))
        self.correct.clicked.connect(self._correct)
        self.why_not = Hint()
        self.view = PaperView(desk)
        self.view.shown.connect(self._show_printable)
        self._lay_out()

    def _lay_out(self) -> None:
        says = self.desk.text
        next_one = Card(says("Next statement"))
        self.form = Form(self.desk.theme, 120)
        self.form.row(says("Currency"), self.currency, width=140)
        self.form.row(says("Period"), self.period)
        self.form.row(says("Language"), self.language)
        next_one.inside.addWidget(self.form)
        next_one.inside.addWidget(self.why_not)
        told = Hint(says("An issued statement is never changed. This cannot be undone."))
        next_one.inside.addWidget(told)
        end = QHBoxLayout()
        end.addStretch()
        end.addWidget(self.correct)
        end.addWidget(self.issue)
        next_one.inside.addLayout(end)
        left = QVBoxLayout()
        left.addWidget(next_one)
        left.addWidget(Heading(says("Issued statements")))
        left.addWidget(self.table)
        left.addWidget(self.none)
        left.addWidget(self.life)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(scrolled(self.desk.theme, left), 4)
        row.addWidget(self._paper_pane(), 3)
        self.body.addLayout(row, 1)

    def _paper_pane(self) -> QFrame:
        says, px = self.desk.text, self.desk.theme.px
        self.pane = QFrame()
        self.pane.setProperty("kind", "inspector")
        self.heading = Heading()
        self.save, self.print_ = Button(says("Save PDF as...")), Button(says("Print..."))
        self.protect = IconButton(self.desk.theme.icon("lock", "ink2"), says("Protected copy..."))
        self.protect.clicked.connect(self._protect)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self.view.print_paper)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.protect)
        top.addWidget(self.print_)
        top.addWidget(self.save)
        column = QVBoxLayout(self.pane)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(12))
        column.addLayout(top)
        column.addWidget(self.view, 1)
        return self.pane

    @override
    def inspector(self) -> QFrame:
        return self.pane

    @override
    def show_partner(self) -> None:
        session = self.desk.session
        found = session.ledger.papers(self.partner, STATEMENT)
        if self._old is not None and self._old.payee != self.partner:
            self._old = None
        replaced = {p.corrects for p in found}
        self.rows.show([])
        self._lives = lives_of(session, self.partner)
        show_rows(self.table, self.rows, [self._row(p, replaced) for p in reversed(found)])
        self.table.setVisible(bool(found))
        self.none.setVisible(not found)
        known = currencies(session, self.partner)
        if not known:
            self.period.set_options([])
            self.issue.setEnabled(False)
            self.correct.hide()
            self.life.hide()
            self.why_not.setText(self.desk.text("There is no agreement yet."))
            self.view.show_nothing("")
            return
        self.currency.set_options([(c, c) for c in known])
        self.form.show_row(self.currency, visible=len(known) > 1)
        self._offer_periods()
        self._show_paper()

    def _row(self, old: Issued, replaced: set[Id]) -> Row:
        period = period_covering(old.start, old.end) if old.start and old.end else None
        state, tone = text("corrected"), "neutral"
        if old.id not in replaced:
            state, tone = life_state(self._lives.get(old.id, PaperLife(())))
        return Row(
            old.id,
            old,
            "" if period is None else self.desk.say(period_name(period)),
            self.desk.amount(old.closing, old.currency),
            self.desk.say(state),
            tone,
        )

    def _offer_periods(self) -> None:
        session, currency = self.desk.session, self.currency.value()
        periods = PartnerBooks(session, self.partner, currency).periods()
        last = last_closed_period(session, self.partner, currency)
        if last not in periods:
            periods.append(last)
        before = self.period.value() if self.period.count() else None
        self.period.set_options([(p, self._called(p)) for p in periods])
        self.period.show_value(before if before in periods else last)

    def _called(self, period: Period) -> str:
        name = self.desk.say(period_name(period))
        if self.desk.session.today < period.end:
            return self.desk.text("{period} (still open)", period=name)
        return name

    def _choose_currency(self, _currency: object = None) -> None:
        self._offer_periods()
        self._show_next()

    def _show_next(self, _period: object = None) -> None:
        self._old = None
        self.table.clearSelection()
        self._show_paper()

    def _show_row(self, row: Row | None) -> None:
        if row is not None and row.issued != self._old:
            self._old = row.issued
            kept = [r.language for r in self.desk.session.ledger.renditions(row.id)]
            if kept and self.language.value() not in kept:
                self.language.show_value(kept[0])
            self._show_paper()

    def _show_paper(self, _language: object = None) -> None:
        """The issued statement of the period, never a preview of a second one."""
        if self._old is None and self.period.count():
            self._old = self._issued()
        if self._old is not None:
            self.heading.setText(self._old.number)
            self.view.show_prepared(issued_paper(self.desk, self._old, self.language.value()))
        elif self.period.count():
            period = self.period.value()
            said = self.desk.say(period_name(period))
            self.heading.setText(self.desk.text("Preview: {period}", period=said))
            language = self.language.value()
            wanted = (period, language, self.currency.value())
            self.view.show_prepared(next_paper(self.desk, self.partner, *wanted))
        self._show_possible()
        self.life.setVisible(self._old is not None)
        if self._old is not None:
            self.life.show_paper(self._old, self._lives.get(self._old.id, PaperLife(())))

    def _issued(self) -> Issued | None:
        """The standing statement of the period that is chosen."""
        chosen = (self.period.value(), self.currency.value())
        return statements.issued(self.desk.session, self.partner, *chosen)

    def _show_printable(self) -> None:
        """Asks the ledger nothing: the paper may be set when the file is closed already."""
        for button in (self.save, self.print_, self.protect):
            button.setEnabled(bool(self.view.pdf))

    def _show_possible(self) -> None:
        session = self.desk.session
        self._show_printable()
        if not self.period.count():
            return
        period = self.period.value()
        done = self._issued()
        self.correct.setVisible(done is not None)
        still_open = session.today < period.end
        why = ""
        if done is not None:
            why = self.desk.text("It is issued: {number}.", number=done.number)
        elif still_open:
            day = self.desk.day(period.last_day)
            why = self.desk.text("This period is open until {day}: a preview only.", day=day)
        self.why_not.setText(why)
        self.why_not.setVisible(bool(why))
        self.issue.setEnabled(not why)

    def _ask_to_issue(self) -> None:
        period = self.period.value()
        asked = text(
            "Issue the statement of the {period}? It is kept as it is printed now. This cannot be "
            "undone.",
            period=period_name(period),
        )
        if self.desk.confirm(asked, text("Issue")):
            self._issue()

    def _correct(self) -> None:
        """A new statement of the period that names the old one, which stays as it was."""
        done = self._issued()
        if done is None:
            return
        asked = text(
            "Issue a new statement that replaces {number}? The old one is kept and marked as "
            "corrected. This cannot be undone.",
            number=done.number,
        )
        if self.desk.confirm(asked, text("Issue a correction")):
            self._issue(done.number)

    def _issue(self, correcting: str = "") -> None:
        """What is chosen now, whatever is chosen while the log is looked through."""
        session, partner, period = self.desk.session, self.partner, self.period.value()
        language, currency = self.language.value(), self.currency.value()

        def issue() -> None:
            statements.issue(
                session, partner, period, language, correcting=correcting, currency=currency
            )
            self._old = self._issued()
            self.refresh()

        self.look.before(issue)

    def _protect(self) -> None:
        self.view.protect("statement" if self._old is None else self._old.number)

    def _save(self) -> None:
        name = "statement" if self._old is None else self._old.number
        self.view.save(name)
