"""Statements: previewed, issued once, listed, and shown again as the same bytes."""

import threading
from datetime import date

import pytest

from planner.domain.facts import DealKind
from planner.domain.periods import period_named
from planner.domain.seller import edit_seller
from planner.session import sales, statements, whole_log
from planner.store.engine import connect
from planner.store.verifying_chain import chain_findings
from planner.ui import log_look
from planner.ui.money.ledger_page import LedgerPage
from planner.ui.money.statements_page import StatementsPage
from planner.ui.place import Place

H1 = period_named("2026-H1")


@pytest.fixture
def page(desk, session, qtbot, partner, bearings):
    session.do(edit_seller, name="B公司")
    deal = sales.add_deal(
        session,
        sales.NewDeal(
            name="Lathe tooling", account=bearings, kind=DealKind.DIRECT, on=date(2026, 3, 1),
            currency="CNY", contract=4_000_000, shares=((partner, 1),),
        ),
    )  # fmt: skip
    sales.add_receipt(
        session, sales.NewReceipt(deal=deal, value_on=date(2026, 3, 12), amount=4_000_000)
    )
    page = StatementsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="statements"))
    return page


def shown(page, qtbot) -> bytes:
    if page.view.asked is not None:
        qtbot.waitUntil(lambda: page.view.asked is None, timeout=20_000)
    return page.view.pdf


def test_the_last_closed_period_is_offered_and_previewed(page, qtbot):
    assert page.period.value() == H1
    assert shown(page, qtbot).startswith(b"%PDF")
    assert page.issue.isEnabled()
    assert page.rows.records == []


def test_an_open_period_is_a_preview_only(page, qtbot):
    page.period.show_value(period_named("2026-H2"))
    page._show_next()
    assert not page.issue.isEnabled()
    assert "open until 31 Dec 2026" in page.why_not.text()
    shown(page, qtbot)


def test_an_issued_statement_is_listed_and_shown(page, session, partner, agree, qtbot):
    asked = agree(page.issue.click)
    assert "cannot be undone" in asked
    (row,) = page.rows.records
    assert (row.issued.number, row.closing) == ("ST-2026-H1-001", "¥ 2,000.00")
    assert not page.issue.isEnabled()
    kept = statements.issue(session, partner, H1, page.language.value()).pdf
    assert shown(page, qtbot) == kept


def test_who_comes_back_to_an_issued_period_sees_its_statement_and_no_preview(
    page, session, desk, partner, qtbot
):
    done = statements.issue(session, partner, H1, page.language.value())
    again = StatementsPage(desk)
    qtbot.addWidget(again)
    again.show_place(Place("partner", partner=partner, tab="statements"))
    assert again.heading.text() == done.number
    assert shown(again, qtbot) == done.pdf


def test_it_is_shown_again_as_the_same_bytes(page, session, partner, agree, qtbot):
    agree(page.issue.click)
    first = shown(page, qtbot)
    session.do(edit_seller, name="Another name")
    page.refresh()
    page.table.selectRow(0)
    assert shown(page, qtbot) == first
    assert len(session.ledger.papers(partner, "statement")) == 1


def test_the_ledger_shows_the_statement_beside_it_where_there_is_room(page, desk, partner, qtbot):
    ledger = LedgerPage(desk)
    qtbot.addWidget(ledger)
    ledger.resize(1300, 800)
    ledger.show()
    ledger.show_place(Place("partner", partner=partner, tab="ledger"))
    assert ledger.inspector() is ledger.pane
    assert ledger.pane.heading.text() == "Preview: first half of 2026"
    shown(ledger.pane, qtbot)
    ledger.resize(900, 800)
    assert ledger.inspector() is None
    shown(page, qtbot)


def test_what_becomes_of_a_statement_is_recorded_under_the_list(page, session, agree, qtbot):
    agree(page.issue.click)
    (row,) = page.rows.records
    assert row.state == "to send"
    life = page.life
    assert life.kind.value() == "sent"
    life.words.setText("Li Si, by e-mail")
    life.record.click()
    page.refresh()
    assert life.kind.value() == "acknowledged"  # what comes next is offered
    assert page.rows.records[0].state == "sent"
    life.kind.show_value("disputed")
    life.words.setText("March is missing")
    life.record.click()
    page.refresh()
    assert page.rows.records[0].state == "disputed"
    assert life.kind.value() == "answered"
    life.kind.show_value("acknowledged")
    life.words.setText("Li Si")
    life.record.click()
    assert "Answer that first" in life.trouble.text()
    life.kind.show_value("answered")
    life.words.setText("It came in April")
    life.record.click()
    page.refresh()
    assert page.rows.records[0].state == "sent"
    said = [life.lines.itemAt(n).widget().text() for n in range(life.lines.count())]
    assert [words.split(" · ")[1:] for words in said] == [
        ["sent", "Li Si, by e-mail"],
        ["disputed", "March is missing"],
        ["dispute answered", "It came in April"],
    ]
    shown(page, qtbot)


def test_a_correction_replaces_the_statement_and_keeps_the_old_one(page, session, agree, qtbot):
    agree(page.issue.click)
    first = page.heading.text()
    asked = agree(page.correct.click)
    assert first in asked
    assert page.heading.text() != first
    assert [row.state for row in page.rows.records] == ["to send", "corrected"]
    shown(page, qtbot)


def test_a_long_log_is_looked_through_beside_the_window_before_the_first_statement(
    page, session, partner, agree, qtbot, monkeypatch
):
    monkeypatch.setattr(log_look, "SHORT", 0)
    threads = []
    look = chain_findings

    def noted(*given):
        threads.append(threading.current_thread())
        return look(*given)

    monkeypatch.setattr(whole_log, "chain_findings", noted)
    agree(page.issue.click)
    qtbot.waitUntil(lambda: statements.issued(session, partner, H1) is not None, timeout=20_000)
    assert threads
    assert threading.main_thread() not in threads
    assert len(page.rows.records) == 1
    shown(page, qtbot)


def test_a_broken_log_that_is_long_stops_it_as_well(
    page, session, partner, agree, qtbot, monkeypatch
):
    monkeypatch.setattr(log_look, "SHORT", 0)
    connection = connect(session.file.path, None)
    name = "receipt_no_update"
    ((sql,),) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
    connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE receipt SET amount = amount + 100")
    connection.execute(sql)
    connection.close()
    with qtbot.capture_exceptions() as raised:
        agree(page.issue.click)
        qtbot.waitUntil(lambda: page.look._job is None, timeout=20_000)
    assert "not what was written" in str(raised[0][1])
    assert statements.issued(session, partner, H1) is None
    shown(page, qtbot)
