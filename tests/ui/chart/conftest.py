"""A chart page on a real session: four seats with holders, one vacant, one purchase."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from planner.domain.accounts import accounts, add_account
from planner.domain.charting import add_seat, fill_seat
from planner.domain.org import Seat, holder
from planner.domain.processes import (
    Bilingual,
    BuyingRole,
    Process,
    ProcessTemplate,
    Stage,
    add_process,
)
from planner.domain.purchases import Purchase, add_purchase
from planner.domain.record import Id
from planner.domain.roles import Involvement, Stance, involve, involvement
from planner.session import Session
from planner.ui.chart.page import ChartPage
from planner.ui.desk import Desk
from planner.ui.place import Place

STAGE = Stage(
    id=Id(0), process=Id(0), place=1, name=Bilingual("Standard"), weights=(0, 1, 0, 0, 0, 3, 0)
)


@dataclass
class Chart:
    """The page, and the seats by their titles."""

    page: ChartPage
    session: Session
    told: list[str] = field(default_factory=list)

    def seat(self, title: str) -> Id:
        return next(s.id for s in self.session.plan.all(Seat) if s.title == title)

    def titles(self) -> set[str]:
        return {s.title for s in self.session.plan.all(Seat)}

    def get(self, title: str) -> Seat:
        return self.session.plan.get(Seat, self.seat(title))

    def name(self, title: str) -> str:
        person = holder(self.session.plan, self.seat(title))
        return person.name if person else ""

    def choose(self, title: str) -> None:
        self.page.selection.choose(self.seat(title))

    @property
    def chosen(self) -> str:
        seat = self.page.selection.seat
        return "" if seat is None else self.session.plan.get(Seat, seat).title

    @property
    def purchase(self) -> Id:
        return next(iter(self.session.plan.all(Purchase))).id

    def noted(self, title: str) -> Involvement | None:
        person = holder(self.session.plan, self.seat(title))
        who = person.id if person else self.seat(title)
        return involvement(self.session.plan, self.purchase, who)


def _fill(session: Session) -> Id:
    session.do(add_account, "Huadong Bearings")
    account = accounts(session.plan)[0].id
    by_title: dict[str, Id] = {}
    for title, name, manager in (
        ("GM", "Chen", ""),
        ("TD", "Zhao", "GM"),
        ("PM", "Sun", "GM"),
        ("WL", "Ma", "TD"),
        ("CE", "", "TD"),
    ):
        change = session.do(add_seat, account, by_title.get(manager), title=title)
        by_title[title] = change.edits[-1].id
        if name:
            session.do(fill_seat, by_title[title], name)
    return account


def buy(session: Session, account: Id) -> None:
    session.do(add_process, ProcessTemplate(key="one", name=Bilingual("One"), stages=(STAGE,)))
    process = next(iter(session.plan.all(Process))).id
    session.do(add_purchase, account, "Five axes", process)


@pytest.fixture
def open_page(desk: Desk, qtbot) -> Callable[[Id], Chart]:
    def open_(account: Id) -> Chart:
        page = ChartPage(desk)
        qtbot.addWidget(page)
        chart = Chart(page, desk.session)
        desk.told.connect(chart.told.append)
        page.resize(1200, 800)
        page.show_place(Place("account", account=account, tab="chart"))
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        page.view.setFocus()
        return chart

    return open_


@pytest.fixture
def chart(session: Session, open_page) -> Chart:
    account = _fill(session)
    buy(session, account)
    plan = session.plan
    who = holder(plan, next(s.id for s in plan.all(Seat) if s.title == "TD"))
    assert who is not None
    purchase = next(iter(plan.all(Purchase))).id
    roles = frozenset({BuyingRole.TECHNICAL_ADVISER})
    session.do(involve, purchase, who.id, roles=roles, stance=Stance.SUPPORTS)
    return open_page(account)


@pytest.fixture
def empty_chart(session: Session, open_page) -> Chart:
    session.do(add_account, "Northgate Pumps")
    return open_page(accounts(session.plan)[0].id)
