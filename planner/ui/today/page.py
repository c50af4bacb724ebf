"""The first page: who matters today, what shuts, what was promised, and what is due."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout
from typing_extensions import override

from planner.domain.actions import Action, finish_action
from planner.domain.record import Id
from planner.domain.text import Text, text
from planner.ui.card import Card
from planner.ui.desk import Desk
from planner.ui.empty import Empty
from planner.ui.label import Hint
from planner.ui.money.forms import TwoColumns
from planner.ui.page import Page
from planner.ui.place import Place
from planner.ui.today.days import long_day
from planner.ui.today.lines import NARROW, LinesCard
from planner.ui.today.plan_lines import action_line, due_line, waiting_line

SUBTITLE = (
    (text("1 person to reach"), text("{n} people to reach")),
    (text("1 action due"), text("{n} actions due")),
    (text("1 promise to keep"), text("{n} promises to keep")),
    (text("1 window shutting"), text("{n} windows shutting")),
)

AFTER_PAINT = 20
"""Milliseconds: what was painted has reached the screen by then."""

if TYPE_CHECKING:
    from planner.domain.postings import Issued
    from planner.session.paper_lives import OpenDispute


class TodayPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        says = desk.text
        self._seen = False
        self.waiting = LinesCard(desk, says("Who matters today"), leading=True)
        self.windows = LinesCard(desk, says("Windows shutting"))
        self.overdue = LinesCard(desk, says("Stages overdue"))
        self.promised = LinesCard(desk, says("Promised"))
        self.due = LinesCard(desk, says("Due actions"), NARROW)
        self.open = LinesCard(desk, says("Who owes us"), NARROW)
        self.papers = LinesCard(desk, says("Statements"))
        self.held = LinesCard(desk, says("Held"), NARROW)
        self.kept = Card(says("Kept promises"))
        self._kept = Hint()
        self.kept.inside.addWidget(self._kept)
        for card in (self.promised, self.papers, self.open, self.held, self.kept):
            card.hide()
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self.waiting, self.windows, self.promised, self.papers, self.overdue):
            left.addWidget(card)
        for beside in (self.due, self.open, self.held, self.kept):
            right.addWidget(beside)
        self.due.checked.connect(self._finish)
        self.empty = Empty(
            desk.theme, "calendar-check", says("Nothing waits today"),
            says("Key people who were silent too long, windows that shut, actions that are due "
                 "and money that was promised stand here."),
            says("Go to the accounts"),
        )  # fmt: skip
        self.empty.button.clicked.connect(self._go_to_accounts)
        self._stack = QStackedWidget()
        self._stack.addWidget(TwoColumns(desk.theme, left, right))
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._later = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._later.timeout.connect(self._count_money)

    @override
    def title(self) -> str:
        return long_day(self.desk, self.desk.session.today)

    @override
    def subtitle(self) -> str:
        """`2 people to call, 1 payout due, 1 window shutting`"""
        agenda = self.desk.agenda
        waits, due = agenda.waits, agenda.money.count if agenda.money_read else 0
        counts = (len(waits.waiting), len(waits.actions), due, len(waits.windows))
        parts = [
            self.desk.say(Text((one if n == 1 else many).template, {"n": n}))
            for n, (one, many) in zip(counts, SUBTITLE, strict=True)
            if n
        ]
        return self.desk.text(", ").join(parts)

    @override
    def refresh(self) -> None:
        """The plan at once; the ledger is read for the first time when the page has been seen."""
        waits = self.desk.agenda.waits
        self.waiting.show_lines(waits.waiting, waiting_line)
        self.windows.show_lines(waits.windows, due_line)
        self.overdue.show_lines(waits.overdue, due_line)
        self.due.show_lines((*waits.actions, *waits.coming), action_line)
        if self._seen or self.desk.agenda.money_read:
            self._show_money()
        self._show_some()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._later.start()

    def _count_money(self) -> None:
        if not self.isVisible():
            return  # the window was locked, or went elsewhere: with the next paint
        self._seen = True
        self._show_money()
        self._show_some()
        self.desk.counted.emit()

    def _show_money(self) -> None:
        """What reads the ledger is imported with it."""
        from planner.session.today_money import Promise, Ready
        from planner.ui.money.promptness_words import promptness_words
        from planner.ui.today.money_lines import held_line, open_line, paper_line, promised_line

        money = self.desk.agenda.money
        promised: tuple[Promise | Ready, ...] = (*money.promises, *money.ready)
        self.promised.show_lines(promised, promised_line)
        papers: tuple[OpenDispute | Issued, ...] = (*money.disputes, *money.to_send)
        self.papers.show_lines(papers, paper_line)
        self.open.show_lines(money.open, open_line)
        self.held.show_lines(money.held, held_line)
        self.kept.setVisible(money.kept is not None)
        if money.kept is not None:
            words = promptness_words(self.desk, money.kept)
            head = self.desk.text("This year, over all partners:")
            self._kept.setText(f"{head}\n{words}")

    def _show_some(self) -> None:
        """The cards that have lines, or that nothing waits."""
        plan = (self.waiting, self.windows, self.overdue, self.due)
        cards = (*plan, self.promised, self.papers, self.open, self.held)
        some = any(not card.isHidden() for card in (*cards, self.kept))
        self._stack.setCurrentIndex(0 if some or not self._seen else 1)

    def _finish(self, action: Id) -> None:
        if self.desk.session.plan.has(Action, action):
            self.desk.session.do(finish_action, action, on=self.desk.session.today)

    def _go_to_accounts(self) -> None:
        self.desk.go(Place("accounts"))
