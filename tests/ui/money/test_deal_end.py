"""A deal that is not paid is written off, one entered wrongly is reversed, in the page of deals."""

from datetime import date

import pytest

from planner.domain.facts import DealKind
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt, reverse_receipt
from planner.ui.money.deals_page import DealsPage
from planner.ui.place import Place


@pytest.fixture
def deal(session, bearings, partner):
    return add_deal(
        session,
        NewDeal(
            name="Lathe tooling", account=bearings, kind=DealKind.DIRECT, on=date(2026, 3, 1),
            currency="CNY", contract=40_000_00, shares=((partner, 1),),
        ),
    )  # fmt: skip


@pytest.fixture
def receipt(session, deal):
    return add_receipt(session, NewReceipt(deal=deal, value_on=date(2026, 3, 12), amount=30_000_00))


@pytest.fixture
def page(desk, qtbot, bearings, receipt):
    page = DealsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=bearings, tab="deals"))
    return page


def outstanding(page):
    (row,) = page.rows.records
    return page._outstanding(row)


def test_the_rest_is_written_off_with_a_reason_and_expected_again(page, agree):
    assert page.end.reverse.isHidden()
    agree(page.end.off.click)
    assert page.end.trouble.text() == "Say why; the log keeps it."
    page.end.reason.setText("bankrupt")
    assert "Nobody earns" in agree(page.end.off.click)
    assert outstanding(page) == "written off"
    assert "bankrupt" in page.end.state.text()
    assert page.end.off.isHidden()
    page.end.reason.setText("they pay")
    agree(page.end.back.click)
    assert outstanding(page) == "10,000.00"


def test_a_deal_entered_wrongly_is_reversed_once_its_money_is(page, session, receipt, agree):
    reverse_receipt(session, receipt, "entered twice")
    page.refresh()
    page.end.reason.setText("entered twice")
    assert "Lathe tooling of 40,000.00" in agree(page.end.reverse.click)
    assert outstanding(page) == "reversed"
    assert page.end.isHidden()


def test_what_exceeds_the_open_amount_is_told_before_it_is_taken(page):
    card = page.receipts
    card.amount.setText("10,000.00")
    assert card.over.isHidden()
    card.amount.setText("10,000.50")
    assert card.over.text().startswith("0.50 more than is open")
    card.receive.click()
    assert card.over.isHidden()
    page.refresh()
    assert outstanding(page) == "—"
