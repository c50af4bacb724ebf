"""The papers of a partner: looked at, issued once, shown again as the same bytes."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint

from planner.domain.eligibility_facts import Relation
from planner.domain.facts import DealKind
from planner.domain.parties import RelationFact
from planner.domain.text import text
from planner.session import payouts, sales
from planner.session.payouts import NewPayout
from planner.ui.money.kept_paper_dialog import KeptPaperDialog
from planner.ui.money.paper_doors import decision_door, letter_door, voucher_door
from planner.ui.money.papers_page import PapersPage
from planner.ui.money.payouts_page import PayoutsPage
from planner.ui.place import Place
from tests.ui.conftest import a_day_later


@pytest.fixture
def traded(session, partner, bearings):
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


@pytest.fixture
def page(desk, qtbot, partner, traded):
    page = PapersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="papers"))
    return page


def dialog_of(desk, door, parent, qtbot) -> KeptPaperDialog:
    dialog = KeptPaperDialog(desk, door, parent)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.view.asked is None, timeout=20_000)
    return dialog


def test_decisions_are_listed_with_their_verdicts(page):
    row = page.decision_rows.records[0]
    assert row.account == "华东精密轴承"
    assert page._verdict(row) == "May be paid"
    assert not page.record.isEnabled()
    page.decisions.selectRow(0)
    assert page.record.isEnabled()
    assert page.letter_card.isHidden()


def test_a_decision_record_is_kept_once_it_is_issued(page, desk, agree, qtbot):
    row = page.decision_rows.records[0]
    dialog = dialog_of(desk, decision_door(desk.session, row.number, row.decision), page, qtbot)
    assert dialog.view.pdf.startswith(b"%PDF")
    assert not dialog.save.isEnabled()
    assert "cannot be undone" in agree(dialog.issue.click)
    qtbot.waitUntil(lambda: dialog.view.asked is None, timeout=20_000)
    assert dialog.save.isEnabled()
    assert dialog.issue.isHidden()
    page.refresh()
    (paper,) = page.paper_rows.records
    assert (paper.issued.number, paper.kind) == (row.number, "Decision record")


def test_a_voucher_is_reached_from_the_payment(desk, session, partner, traded, agree, qtbot):
    session.now = a_day_later
    payouts.pay(
        session,
        NewPayout(
            payee=partner, amount=100_000, currency="CNY", on=session.today, reference="B-1",
            holder="Li Si Trading", answer="As on the card",
        ),
    )  # fmt: skip
    page = PayoutsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="payouts"))
    assert page.voucher.isHidden()
    page.paid.selectRow(0)
    assert not page.voucher.isHidden()
    door = voucher_door(session, session.ledger.payouts(partner)[0])
    dialog = dialog_of(desk, door, page, qtbot)
    agree(dialog.issue.click)
    qtbot.waitUntil(lambda: dialog.view.asked is None, timeout=20_000)
    assert session.ledger.paper("PV-2026-0001") is not None
    assert dialog.save.isEnabled()


def test_where_a_partner_cannot_be_paid_a_letter_is_offered(
    page, desk, session, partner, bearings, agree, qtbot
):
    fact = RelationFact(
        id=next(session.plan.new_ids()), seq=0, payee=partner, account=bearings,
        from_=date(2026, 3, 20), relation=Relation.EMPLOYEE,
    )  # fmt: skip
    session.post(text("Relation"), [fact])
    page.refresh()
    assert not page.letter_card.isHidden()
    dialog = dialog_of(desk, letter_door(session, partner, bearings), page, qtbot)
    agree(dialog.issue.click)
    qtbot.waitUntil(lambda: dialog.view.asked is None, timeout=20_000)
    page.refresh()
    assert page.paper_rows.records[0].issued.number.startswith("RL-")


def test_in_a_narrow_window_the_papers_stand_above_the_decisions(page):
    cards = [table.parentWidget() for table in (page.papers, page.decisions)]
    tops = {}
    page.show()
    for width in (900, 1200):
        page.resize(width, 700)
        page.grab()
        tops[width] = [card.mapTo(page, QPoint()).y() for card in cards]
    assert tops[900][0] < tops[900][1]
    assert tops[1200][0] == tops[1200][1]
