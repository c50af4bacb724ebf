"""The page with the papers of a period: all statements, and the auditor pack."""

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.domain.periods import Period, PeriodLength, period_holding
from planner.session.period_names import period_name
from planner.ui.desk import Desk
from planner.ui.fields import Choice
from planner.ui.page import Page
from planner.ui.period.pack_card import PackCard
from planner.ui.period.statements_card import StatementsCard

BACK = 18
"""Months offered, the last one first; with their quarters, half-years and years."""


def periods(desk: Desk) -> list[Period]:
    """Closed ones and the running one, the latest end first."""
    found: dict[Period, None] = {}
    day = desk.session.today
    for _ in range(BACK):
        for length in PeriodLength:
            found.setdefault(period_holding(day, length))
        day = day.replace(day=1)
        day = period_holding(day.fromordinal(day.toordinal() - 1), PeriodLength.MONTH).start
    return sorted(found, key=lambda p: (p.end, p.start), reverse=True)


class PeriodPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        px = desk.theme.px
        self.statements, self.pack = StatementsCard(desk), PackCard(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(14))
        for card in (self.statements, self.pack):
            card.setMaximumWidth(px(860))
            column.addWidget(card)
        column.addStretch()

    @override
    def title(self) -> str:
        return self.desk.text("Papers of a period")

    @override
    def refresh(self) -> None:
        found = periods(self.desk)
        today = self.desk.session.today
        closed = [p for p in found if p.end <= today]
        self._offer(self.statements.period, closed, PeriodLength.HALF_YEAR)
        self._offer(self.pack.period, found, PeriodLength.MONTH)
        self.statements.show_state()
        self.pack.show_state()

    def _offer(self, choice: Choice[Period], among: list[Period], usual: PeriodLength) -> None:
        before = choice.value() if choice.count() else None
        choice.set_options([(p, self.desk.say(period_name(p))) for p in among])
        last = period_holding(self.desk.session.today, usual).start
        wanted = period_holding(last.fromordinal(last.toordinal() - 1), usual)
        choice.show_value(before if before in among else wanted if wanted in among else among[0])
