"""The cash outlook: what customers will bring, what partners are owed then, and whom to ask."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout
from typing_extensions import override

from planner.domain.helping import Helper
from planner.domain.money import shown
from planner.domain.outlook import USUAL_DAYS, Habit, Month, Outlook
from planner.domain.record import Id
from planner.session.forecast import HALF_A_YEAR, Collect, Forecast, currencies_of_deals, forecast
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.fields import Choice, LineEdit
from planner.ui.label import Caption, Hint, Label
from planner.ui.money.forms import Trouble, TwoColumns
from planner.ui.money.outlook_chart import OutlookChart
from planner.ui.money.written import days_of
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.rows import emptied
from planner.ui.today.days import MONTHS, short_day
from planner.ui.today.lines import NARROW, Line, LinesCard

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
A_YEAR = 12
LATE = 30
"""Days after which late money is marked as bad (ours)."""
NOBODY = Id(0)


class OutlookPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self.forecast: Forecast | None = None
        self.currency: Choice[str] = Choice(says("Currency"), [])
        spans = [(n, says("{n} months", n=n)) for n in (HALF_A_YEAR, A_YEAR)]
        self.span: Choice[int] = Choice(says("How far"), spans)
        self.customer: Choice[Id] = Choice(says("Customer who pays late"), [])
        self.customer.setMinimumWidth(desk.theme.px(170))
        self.days = LineEdit(says("Days later"), "60")
        self.days.setFixedWidth(desk.theme.px(60))
        self.trouble = Trouble()
        for choice in (self.currency, self.span, self.customer):
            choice.chosen.connect(self._show)
        self.days.settled.connect(self._show)
        self.chart = OutlookChart(desk)
        self.effect = Label(wraps=True)
        self.outside = Hint()
        self.grid = QGridLayout()
        self.collect = LinesCard(desk, says("To collect"), NARROW)
        self.habits = Card(says("How customers pay"))
        self._habit_lines = QVBoxLayout()
        self.habits.inside.addLayout(self._habit_lines)
        self._lay_out()

    def _lay_out(self) -> None:
        desk, says, px = self.desk, self.desk.text, self.desk.theme.px
        chart = Card(says("Money to come, and what of it is due to partners"))
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.currency)
        tools.addWidget(self.span)
        tools.addStretch()
        before, between, after = says("What happens if"), says("pays"), says("days later?")
        for widget in (Label(before), self.customer, Label(between), self.days, Label(after)):
            tools.addWidget(widget)
        chart.inside.addLayout(tools)
        for below in (self.trouble, self.chart, self.effect):
            chart.inside.addWidget(below)
        months = Card(says("Month by month"))
        self.grid.setHorizontalSpacing(px(18))
        self.grid.setVerticalSpacing(px(6))
        self.grid.setColumnStretch(0, 1)
        months.inside.addLayout(self.grid)
        months.inside.addWidget(self.outside)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(chart)
        left.addWidget(months)
        right.addWidget(self.collect)
        right.addWidget(self.habits)
        self.empty = Empty(
            desk.theme, "chart-line", says("Nothing to expect yet"),
            says("Enter a deal that was signed. What is still to be paid on it, by when, and what "
                 "of it will be due to partners then stands here."),
            says("Go to the accounts"),
        )  # fmt: skip
        self.empty.button.clicked.connect(self._go_to_accounts)
        self.stack = QStackedWidget()
        self.stack.addWidget(TwoColumns(desk.theme, left, right))
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)

    @override
    def title(self) -> str:
        return self.desk.text("Cash outlook")

    @override
    def subtitle(self) -> str:
        return self.desk.text("A forecast, never a figure of the ledger")

    @override
    def refresh(self) -> None:
        known = currencies_of_deals(self.desk.session)
        self.currency.set_options([(c, c) for c in known])
        self.currency.setVisible(len(known) > 1)
        self.stack.setCurrentIndex(0 if known else 1)
        if known:
            self._show()

    def _show(self, _value: object = None) -> None:
        days = self.trouble.read(self.desk.say, lambda: days_of(self.days.text()) or 0)
        late = self.customer.value() if self.customer.count() else NOBODY
        delays = {late: days} if late != NOBODY and days else None
        found = forecast(self.desk.session, self.currency.value(), self.span.value(), delays)
        self.forecast = found
        nobody = self.desk.text("nobody")
        by_name = sorted(found.names.items(), key=lambda pair: (pair[1].casefold(), pair[0]))
        self.customer.set_options([(NOBODY, nobody), *by_name])
        self.chart.show_forecast(found, self._outcome(found.as_usual))
        self._say_effect(found, found.names.get(late, ""), days or 0)
        self._show_months(found)
        self._say_outside(found)
        self.collect.show_lines(found.collect, collect_line)
        self._show_habits(found)

    def _outcome(self, of: Outlook) -> str:
        return self.desk.text(
            "In {n} months {coming} is expected and {due} is due to partners: {left} is left.",
            n=len(of.months),
            coming=self._amount(sum(m.coming for m in of.months)),
            due=self._amount(sum(m.promised + m.to_earn for m in of.months)),
            left=self._amount(of.months[-1].running),
        )

    def _say_effect(self, found: Forecast, name: str, days: int) -> None:
        usual, delayed = found.as_usual, found.delayed
        self.effect.setText(self._outcome(usual))
        if delayed is usual:
            return
        less = sum(m.coming for m in usual.months) - sum(m.coming for m in delayed.months)
        low = delayed.lowest
        self.effect.setText(
            self.desk.text(
                "If {name} pays {days} days later, {less} less comes in by then. The lowest point "
                "is {low} at the end of {month}, instead of {usual}.",
                name=name, days=days, less=self._amount(less), low=self._amount(low.running),
                month=self._month(low), usual=self._amount(usual.lowest.running),
            )
        )  # fmt: skip

    def _show_months(self, found: Forecast) -> None:
        emptied(self.grid)
        says = self.desk.text
        headings = [says("Expected in"), says("Promised"), says("To be earned"), says("Net"),
                    says("Running sum")]  # fmt: skip
        both = found.delayed is not found.as_usual
        if both:
            headings.append(says("Paid later"))
        for n, heading in enumerate(headings, 1):
            self.grid.addWidget(Caption(heading), 0, n, RIGHT)
        pairs = zip(found.as_usual.months, found.delayed.months, strict=True)
        for row, (month, late) in enumerate(pairs, 1):
            figures = [month.coming, -month.promised, -month.to_earn, month.net, month.running]
            if both:
                figures.append(late.running)
            self.grid.addWidget(Label(self._month(month)), row, 0)
            for n, figure in enumerate(figures, 1):
                self.grid.addWidget(self._figure(figure, of_sum=n > 3), row, n, RIGHT)

    def _figure(self, minor: int, *, of_sum: bool) -> Label:
        label = Label(shown(minor, self.currency.value()) if minor or of_sum else "—")
        if of_sum and minor < 0:
            label.setProperty("tint", "bad")
        return label

    def _say_outside(self, found: Forecast) -> None:
        says, usual = self.desk.text, found.as_usual
        told = [says("Before today’s month nothing is counted: it starts from zero.")]
        if usual.overdue:
            told.append(
                says(
                    "{amount} should have come before today; it counts in no month until it is "
                    "here.",
                    amount=self._amount(usual.overdue),
                )
            )
        if usual.later:
            told.append(says("{amount} is expected later.", amount=self._amount(usual.later)))
        if usual.later_due:
            told.append(
                says("{amount} falls due to partners later.", amount=self._amount(usual.later_due))
            )
        words = ""
        for sentence in told:
            words = says("{one} {other}", one=words, other=sentence) if words else sentence
        self.outside.setText(words)

    def _show_habits(self, found: Forecast) -> None:
        emptied(self._habit_lines)
        for account, name in sorted(found.names.items(), key=lambda pair: pair[1].casefold()):
            line = Label(self._habit(name, found.habits[account]), wraps=True)
            self._habit_lines.addWidget(line)
        self._habit_lines.addWidget(
            Hint(
                self.desk.text(
                    "The day by which half of the money had come. Agree on a payment plan at the "
                    "deal, and lateness is counted from its days."
                )
            )
        )
        self.habits.setVisible(bool(found.names))

    def _habit(self, name: str, of: Habit) -> str:
        says = self.desk.text
        if of.late is not None:
            if of.late > 0:
                return says("{name}: {n} days after the due day", name=name, n=of.late)
            return says("{name}: {n} days before the due day", name=name, n=-of.late)
        if of.term is not None:
            return says("{name}: {n} days after the order", name=name, n=of.term)
        return says(
            "{name}: nothing paid yet, {n} days after the order assumed", name=name, n=USUAL_DAYS
        )

    def _amount(self, minor: int) -> str:
        return self.desk.amount(minor, self.currency.value())

    def _month(self, month: Month) -> str:
        start = month.period.start
        name = self.desk.say(MONTHS[start.month - 1])
        return self.desk.text("{month} {year}", month=name, year=str(start.year))

    def _go_to_accounts(self) -> None:
        self.desk.go(Place("accounts"))


def collect_line(desk: Desk, late: Collect) -> Line:
    """`45 days` Nord · Lathe: how much, since when, and whom to ask."""
    says, said = desk.text, _since(desk, late)
    if late.helper is not None:
        said = says("{one} {other}", one=said, other=_helper_words(desk, late.helper))
    return Line(
        pill=says("{n} days", n=late.late) if late.late > 1 else says("1 day"),
        tone="bad" if late.late > LATE else "due",
        name=late.account_name,
        where=f"· {late.money.name}",
        said=said,
        deed=says("Deals"),
        place=Place("account", account=late.money.account, tab="deals"),
    )


def _since(desk: Desk, late: Collect) -> str:
    money, says = late.money, desk.text
    amount = desk.amount(money.amount, late.currency)
    if money.due_on is not None:
        return says("{amount}, due {day}.", amount=amount, day=short_day(desk, money.due_on))
    day = short_day(desk, money.expected_on)
    return says("{amount}, expected by {day}; no day was agreed.", amount=amount, day=day)


def _helper_words(desk: Desk, helper: Helper) -> str:
    why, says = desk.say(helper.why), desk.text
    if helper.last_contact is None:
        return says("Could help: {name}, {why}; never met.", name=helper.name, why=why)
    day = short_day(desk, helper.last_contact)
    return says(
        "Could help: {name}, {why}; last contact {day}.", name=helper.name, why=why, day=day
    )
