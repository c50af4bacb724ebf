"""The chart page in the past: which plan it shows, what differs, and the paper of it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.accounts import Account
from planner.domain.chart_changes import Compared, Difference, differences
from planner.domain.org import seats
from planner.domain.past import Reading, as_it_was, earliest_tenure
from planner.domain.plan import Plan
from planner.domain.record import Id
from planner.domain.text import text
from planner.session.chart_files import write_chart
from planner.session.past import first_day, plan_at
from planner.ui.chart.faces import Looking, one_line
from planner.ui.chart.legend import entries
from planner.ui.chart.past_view import PastView
from planner.ui.chart.time_bar import Moment, TimeBar
from planner.ui.chart.what_changed import WhatChanged, grouped, marks
from planner.ui.desk import Desk


class TimeTravel(QObject):
    """Bar, chart and pane of a past day. While `on`, the page shows these and nothing else."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.on = desk, False
        self.bar, self.view, self.pane = TimeBar(desk), PastView(desk), WhatChanged(desk)
        self.bar.hide()
        self.pane.hide()
        self.found: list[Difference] = []
        self._account = Id(0)
        self._looking = Looking(desk.say)
        self.bar.printed.connect(self._choose)

    def begin(self, account: Id) -> None:
        self.on = True
        session = self.desk.session
        known = (earliest_tenure(session.plan, account), first_day(session))
        self.bar.open(min([day for day in known if day is not None and day <= session.today]))
        self.view.show_other_account()

    def end(self) -> None:
        self.on = False
        self.bar.hide()
        self.pane.hide()

    def plan(self, moment: Moment) -> Plan:
        """The plan of the moment's day; today's where that day is today."""
        session = self.desk.session
        if moment.day >= session.today:
            return session.plan
        if moment.reading is Reading.WAS:
            return as_it_was(session.plan, moment.day)
        return plan_at(session, moment.day)

    def show_chart(self, account: Id, folded: set[Id], looking: Looking) -> None:
        moment = self.bar.moment()
        plan = self.plan(moment)
        self.found = self._differences(moment, plan, account, looking.purchase)
        self._account = account
        self._looking = replace(looking, top=None, news=marks(self.desk, self.found))
        self.view.show_past(plan, account, folded, self._looking)
        self.bar.show()
        if not seats(plan, account):
            self.bar.show_empty()
        self.pane.setVisible(moment.since is not None)
        self.pane.show_differences(self.found, self._between(moment))

    def _differences(
        self, moment: Moment, plan: Plan, account: Id, purchase: Id | None
    ) -> list[Difference]:
        if moment.since is None:
            return []
        since = self.plan(moment._replace(day=moment.since))
        pair = (since, plan) if moment.since <= moment.day else (plan, since)
        return differences(Compared(*pair, account, purchase))

    def _between(self, moment: Moment) -> str:
        days = sorted((moment.since or moment.day, moment.day))
        return self.desk.text(
            "From {start} to {end}", start=self.desk.day(days[0]), end=self.desk.day(days[1])
        )

    def _choose(self) -> None:
        title = self.desk.text("What changed as PDF")
        chosen, _ = QFileDialog.getSaveFileName(
            self.bar, title, "what-changed.pdf", self.desk.text("PDF (*.pdf)")
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """The chart with its marks on a page, and the sentences on the next ones."""
        from planner.ui.chart.pages import Order, pdf  # seldom wanted
        from planner.ui.chart.painter import OUTSIDE_CAPTION
        from planner.ui.chart.picture import Picture
        from planner.ui.theme import Theme

        account = self.desk.session.plan.get(Account, self._account)
        picture = Picture(
            self.view.drawing,
            self.desk.text("{account} – what changed", account=one_line(account.name)),
            self._between(self.bar.moment()),
            self.desk.text("KEY NOW"),
            self.desk.say(OUTSIDE_CAPTION),
            Theme("light"),
            self.view.lines.all,
            entries(self.view.plan, self._looking, self.view.drawing, self.view.lines.all),
        )
        lists = [[heading, *sentences] for heading, sentences in grouped(self.desk, self.found)]
        order = Order(folded=lists, heading=text("What changed"), columns=1)
        write_chart(path, pdf(picture, order, self.desk.say))
        self.desk.tell(text("Saved as {file}.", file=path.name))
