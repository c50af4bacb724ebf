"""Very many lines and deals: shown page by page, with figures from what was kept."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex

from planner.domain.facts import DealKind
from planner.domain.reconcile import EXPENSE, PAYABLE
from planner.session.deal_books import A_PAGE as DEALS_AT_ONCE
from planner.session.long_books import LONG, LongBooks
from planner.session.partner_books import PartnerBooks
from planner.session.sales import NewDeal, NewReceipt, add_deals, add_receipts
from planner.ui.money.deals_page import DealsPage
from planner.ui.money.ledger_page import A_PAGE, LedgerPage
from planner.ui.place import Place

DAYS = 250


def deal(name: str, account: int, partner: int, on: date) -> NewDeal:
    return NewDeal(
        name=name, account=account, kind=DealKind.DIRECT, on=on, currency="CNY",
        contract=900_000_00, shares=((partner, 1),),
    )  # fmt: skip


@pytest.fixture
def long(session, partner, bearings) -> int:
    """A partner whose deals brought something on more than LONG days together."""
    new = [deal(f"Deal {n}", bearings, partner, date(2026, 1, 2)) for n in range(9)]
    deals = add_deals(session, new)
    add_receipts(
        session,
        [
            NewReceipt(deal=d, value_on=date(2026, 1, 3) + timedelta(days=n), amount=100_00 + n)
            for d in deals
            for n in range(DAYS)
        ],
    )
    return partner


@pytest.fixture
def ledger_page(desk, qtbot, long) -> LedgerPage:
    page = LedgerPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.show_place(Place("partner", partner=long, tab="ledger"))
    return page


def test_a_long_ledger_fetches_lines_as_they_are_looked_at(ledger_page, session, long):
    rows, books = ledger_page.rows, ledger_page.books
    assert isinstance(books, LongBooks)
    assert books.count >= LONG
    assert len(rows.records) == A_PAGE
    sums = session.ledger.balance(long)["CNY"]
    assert rows.records[0].balance == -sums[PAYABLE]
    ledger_page.table.scrollToBottom()
    while rows.canFetchMore(QModelIndex()):
        before = len(rows.records)
        ledger_page.table.arranged.fetchMore(QModelIndex())
        assert len(rows.records) - before <= A_PAGE
    assert [line.order for line in rows.records] == list(range(books.count, 0, -1))
    assert sum(line.amount or 0 for line in rows.records) == -sums[PAYABLE]


def test_the_figures_of_a_long_ledger_are_those_that_are_reckoned(ledger_page, session, long):
    books, reckoned = ledger_page.books, PartnerBooks(session, long, "CNY")
    assert books.periods() == reckoned.periods()
    for period in books.periods():
        assert books.figures(period) == reckoned.figures(period)
    earned, paid = books.totals()
    assert (earned, paid) == reckoned.totals()
    assert earned == session.ledger.balance(long)["CNY"][EXPENSE]


def test_a_line_of_a_long_ledger_says_how_it_came_about(ledger_page):
    ledger_page.table.selectRow(3)
    line = ledger_page.table.selected()
    assert line.key is not None
    assert ledger_page.books.why(line.key) is not None
    assert "Why" in ledger_page.why.heading.text()
    for figure in ledger_page.figures.values():
        if not figure.isHidden():
            figure.click()


def test_deals_of_an_account_are_fetched_as_they_are_looked_at(
    desk, qtbot, session, partner, bearings
):
    many = 2 * DEALS_AT_ONCE + 7
    new = [
        deal(f"Deal {n}", bearings, partner, date(2026, 1, 2) + timedelta(days=n % 40))
        for n in range(many)
    ]
    add_deals(session, new)
    page = DealsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=bearings, tab="deals"))
    assert len(page.rows.records) == DEALS_AT_ONCE
    while page.rows.canFetchMore(QModelIndex()):
        page.table.arranged.fetchMore(QModelIndex())
    found = page.rows.records
    assert len({row.id for row in found}) == many
    assert found == sorted(found, key=lambda r: (r.deal.on, r.id), reverse=True)
    page.refresh()
    assert len(page.rows.records) == many
