"""The outlook in its window: bars, months, whom to ask, and what a late customer does."""

from datetime import date

import pytest

from planner.domain.instalments import instalments
from planner.ui.label import Label
from planner.ui.money.deals_page import DealsPage
from planner.ui.money.outlook_page import OutlookPage
from planner.ui.place import Place


@pytest.fixture
def page(desk, qtbot, example):
    page = OutlookPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show_place(Place("outlook"))
    return page


def words(page):
    return [label.text() for label in page.findChildren(Label)]


def test_without_a_deal_the_page_says_what_to_do_first(desk, qtbot):
    page = OutlookPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("outlook"))
    assert page.stack.currentIndex() == 1


def test_every_month_has_its_row_and_the_outcome_is_said(page):
    page.span.show_value(12)
    page._show()
    assert len(page.forecast.as_usual.months) == 12
    assert "In 12 months" in page.effect.text()
    assert page.chart.accessibleName() == page.effect.text()


def test_a_late_customer_is_a_sentence_and_a_column(page):
    account = next(iter(page.forecast.names))
    page.customer.show_value(account)
    page.days.setText("90")
    page._show()
    assert "pays 90 days later" in page.effect.text()
    assert "Paid later" in words(page)


def test_days_that_are_none_are_refused_under_the_tools(page):
    page.days.setText("soon")
    page._show()
    assert "number of days" in page.trouble.text()


def test_an_instalment_is_added_changed_and_undone_at_the_deal(desk, qtbot, session, example):
    page = DealsPage(desk)
    qtbot.addWidget(page)
    deal = next(d for d in session.ledger.deals() if d.contract)
    page.show_place(Place("account", account=deal.account, tab="deals"))
    page.table.select(lambda row: row.id == deal.id)
    card = page.payment_plan
    card.add.click()
    page.refresh()
    (found,) = instalments(session.plan, deal.id)
    assert found.amount == deal.contract
    (row,) = card.rows
    row.amount.setText("1000")
    row.amount.editingFinished.emit()
    page.refresh()
    assert [i.amount for i in instalments(session.plan, deal.id)] == [1_000_00]
    assert "without a day" in card.rest.text()
    card.rows[0].amount.setText("999999999")
    card.rows[0].amount.editingFinished.emit()
    assert "more than the contract" in card.trouble.text()
    assert [i.amount for i in instalments(session.plan, deal.id)] == [1_000_00]
    session.undo()
    page.refresh()
    card.rows[0].remove.click()
    assert instalments(session.plan, deal.id) == []


def test_the_day_of_an_instalment_is_kept(desk, qtbot, session, example):
    page = DealsPage(desk)
    qtbot.addWidget(page)
    deal = next(d for d in session.ledger.deals() if d.contract)
    page.show_place(Place("account", account=deal.account, tab="deals"))
    page.table.select(lambda row: row.id == deal.id)
    page.payment_plan.add.click()
    page.refresh()
    row = page.payment_plan.rows[0]
    row.due_on.show_day(date(2027, 1, 31))
    row.due_on.settled.emit(date(2027, 1, 31))
    assert instalments(session.plan, deal.id)[0].due_on == date(2027, 1, 31)
