"""The filters of the board, and what a column amounts to."""

from datetime import timedelta

import pytest

from planner.domain.purchases import edit_purchase
from planner.ui.board.page import BoardPage
from planner.ui.place import Place
from tests.ui.purchase_world import DAY, add_account, add_purchase


@pytest.fixture
def page(desk, qtbot, session):
    nord = add_account(session, "Nord")
    lathe = add_purchase(session, nord, "Lathe", amount=500_000_00)
    press = add_purchase(session, nord, "Press", amount=90_000_00)
    session.do(edit_purchase, lathe.id, owner="Li")
    session.do(edit_purchase, press.id, owner="Wu")
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show_place(Place("board"))
    page.show()
    page.filters.funnel.click()
    return page


def shown(page):
    return [p.name for lane in page.view.lanes for p in lane.purchases]


def test_by_who_looks_after_it(page):
    page.filters.owner.show_value("Wu")
    page.filters.owner.chosen.emit("Wu")
    assert shown(page) == ["Press"]


def test_by_what_it_amounts_to(page):
    page.filters.least.setText("100000")
    page.filters.least.settled.emit("100000")
    assert shown(page) == ["Lathe"]


def test_only_what_is_overdue(page, session):
    page.filters.late.click()
    assert shown(page) == []
    later = session.now() + timedelta(days=60)
    session.now = lambda: later
    page.refresh()
    assert shown(page) == ["Lathe", "Press"]
    assert (session.today - DAY).days > 30


def test_folding_the_filters_away_shows_all_again(page):
    page.filters.late.click()
    page.filters.funnel.click()
    assert shown(page) == ["Lathe", "Press"]


def test_a_purchase_gone_to_is_shown_whatever_was_filtered(page, session):
    page.filters.owner.show_value("Wu")
    page.filters.owner.chosen.emit("Wu")
    lathe = next(p for p in page._of_process() if p.name == "Lathe")
    page.show_place(Place("board", purchase=lathe.id))
    assert "Lathe" in shown(page)


def test_each_column_says_what_it_amounts_to(page):
    assert page.view.lanes[0].total == "¥ 590,000"
    assert page.view.lanes[1].total == ""
