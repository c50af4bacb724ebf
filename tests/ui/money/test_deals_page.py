"""Deals and the money on them: entered in the page, reversed with a reason, blocked with one."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from planner.domain.facts import DealKind
from planner.domain.purchases import Outcome, close_purchase, edit_purchase
from planner.session import sales
from planner.ui.button import Button
from planner.ui.label import Label
from planner.ui.money.deals_page import DealsPage
from planner.ui.place import Place
from tests.ui.money.conftest import signed_partner
from tests.ui.purchase_world import add_purchase

NASTY = ["<b>Deal</b>", "A & B", "{deal}", "‮evil", "'; DROP TABLE deal; --"]


@pytest.fixture
def page(desk, qtbot, bearings):
    page = DealsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=bearings, tab="deals"))
    return page


@pytest.fixture
def deal(session, bearings, partner):
    return sales.add_deal(
        session,
        sales.NewDeal(
            name="Lathe tooling", account=bearings, kind=DealKind.DIRECT, on=date(2026, 3, 1),
            currency="CNY", contract=4_000_000, shares=((partner, 1),),
        ),
    )  # fmt: skip


def receive(page, amount):
    page.receipts.amount.setText(amount)
    page.receipts.receive.click()


def test_an_account_without_deals_says_what_to_do(page):
    assert page.empty.isVisibleTo(page)
    page.empty.button.click()
    assert page.form is not None


def test_enter_in_the_reference_takes_the_receipt(qtbot, page, deal):
    page.refresh()
    page.receipts.amount.setText("40000")
    qtbot.keyClick(page.receipts.reference, Qt.Key.Key_Return)
    assert [r.receipt.amount for r in page.receipts.rows.records] == [4_000_000]


def test_a_refund_is_offered_once_there_is_a_receipt(page, deal):
    page.refresh()
    offered = [page.receipts.refund, page.receipts.refund_of]
    assert not any(widget.isVisibleTo(page) for widget in offered)
    receive(page, "40000")
    assert all(widget.isVisibleTo(page) for widget in offered)


def test_the_keyboard_comes_to_the_partner_before_the_deed(page):
    page.add()
    form = page.form
    order = [form.currency]
    while order[-1] is not form.enter:
        order.append(order[-1].nextInFocusChain())
    fields = [
        form.currency,
        form.shares.rows[0].partner,
        form.shares.rows[0].parts,
        form.leave,
        form.enter,
    ]
    assert [widget for widget in order if widget in fields] == fields


def test_a_referral_says_what_its_money_does(page, session, bearings, partner):
    sales.add_deal(
        session,
        sales.NewDeal(
            name="Introduced", account=bearings, kind=DealKind.REFERRAL, on=date(2026, 3, 1),
            currency="CNY", contract=3_000_000, shares=((partner, 1),),
        ),
    )  # fmt: skip
    page.refresh()
    receive(page, "30000")
    assert any("counts to the volume base" in x.text() for x in page.findChildren(Label))


def test_what_is_earned_appears_at_once(page, deal):
    page.refresh()
    receive(page, "40,000")
    words = [w.text() for w in page.receipts.findChildren(Label)]
    assert "¥ 2,000.00" in words


def test_a_receipt_of_nothing_is_refused_under_the_fields(page, deal, session):
    page.refresh()
    receive(page, "0")
    assert "more than nothing" in page.receipts.trouble.text()
    receive(page, "many")
    assert "is not an amount" in page.receipts.trouble.text()
    assert session.ledger.receipts(deal) == []


def test_a_refund_takes_the_award_back(page, deal, session, partner):
    page.refresh()
    receive(page, "40000")
    page.receipts.amount.setText("10000")
    page.receipts.refund.click()
    assert [r.amount for r in session.ledger.receipts(deal)] == [4_000_000, -1_000_000]
    assert session.ledger.balance(partner)["CNY"]["expense"] == 150_000


def test_a_receipt_is_reversed_with_a_reason_alone(page, deal, session, partner, agree):
    page.refresh()
    receive(page, "40000")
    page.receipts.table.selectRow(0)
    agree(page.receipts.reverse.click)
    assert "Say why" in page.receipts.reverse_trouble.text()
    page.receipts.reason.setText("entered twice")
    agree(page.receipts.reverse.click)
    assert [r.amount for r in session.ledger.receipts(deal)] == [4_000_000, -4_000_000]
    assert session.ledger.balance(partner)["CNY"].get("expense") == 0


def test_blocked_money_shows_its_reason_and_the_way_out(page, session, bearings, partner):
    sales.add_deal(
        session,
        sales.NewDeal(
            name="Too early", account=bearings, kind=DealKind.DIRECT, on=date(2025, 12, 1),
            currency="CNY", contract=100_000, shares=((partner, 1),),
        ),
    )  # fmt: skip
    page.refresh()
    receive(page, "1000")
    page.refresh()
    assert "before the agreement" in page.receipts.reasons.label.text()
    assert "①" in page.receipts.reasons.label.text()
    assert page.receipts.rows.records[0].reasons


def test_a_purchase_that_was_won_offers_to_enter_the_deal(page, session, bearings):
    purchase = add_purchase(session, bearings, "Lathe")
    session.do(edit_purchase, purchase.id, amount=5_000_000)
    session.do(close_purchase, purchase.id, Outcome.WON)
    page.refresh()
    (enter,) = [b for b in page.findChildren(Button) if b.property("purchase")]
    enter.click()
    assert page.form.name.text() == "Lathe"
    assert page.form.contract.text() == "50,000.00"


@pytest.mark.parametrize("name", NASTY)
def test_any_name_of_a_deal_is_shown_as_typed(page, session, bearings, partner, name):
    page.add()
    page.form.name.setText(name)
    page.form.contract.setText("100")
    page.form.shares.rows[0].partner.setCurrentIndex(1)
    page.form.enter.click()
    assert [row.deal.name for row in page.rows.records] == [name]
    assert page.receipts.heading.text() == f"Receipts of {name}"


def test_a_deal_without_a_name_is_refused_under_the_field(page, session, bearings):
    page.add()
    page.form.enter.click()
    assert page.form._name_trouble.text() == "A deal needs a name or number."
    assert session.ledger.deals_of_account(bearings) == []


def test_a_deal_is_entered_with_its_product_group(page, session, partner):
    page.add()
    page.form.name.setText("Lathe")
    page.form.contract.setText("1,000")
    page.form.product.setText(" Tools  and spares ")
    page.form.enter.click()
    (deal,) = session.ledger.deals()
    assert deal.product == "Tools and spares"
    assert page.sharing.product.text() == "Tools and spares"


def test_who_shares_is_changed_later_and_the_difference_follows(
    page, deal, session, partner, bearings, agree
):
    page.refresh()
    receive(page, "40,000")
    other = signed_partner(session, "Nord", (bearings,))
    page.refresh()
    rows = page.sharing.shares
    rows.another.click()
    rows.rows[0].parts.setText("2")
    rows.rows[1].partner.show_value(other)
    asked = agree(page.sharing.share.click)
    assert "2 : Nord 1" in asked
    assert "cannot be undone" in asked
    assert set(session.ledger.deal(deal).shares) == {(partner, 2), (other, 1)}
    sums = [session.ledger.balance(payee)["CNY"]["expense"] for payee in (partner, other)]
    assert sums == [1_333_33, 666_67]
    words = [w.text() for w in page.receipts.findChildren(Label)]
    assert any("2 of 3 parts" in each for each in words)


def test_parts_that_are_no_numbers_are_refused_under_the_rows(page, deal, session):
    page.refresh()
    page.sharing.shares.rows[0].parts.setText("1e3")
    page.sharing.share.click()
    assert "whole numbers" in page.sharing.share_trouble.text()


def test_the_product_group_is_changed_later(page, deal, session):
    page.refresh()
    page.sharing.product.setText("Tools")
    page.sharing.name.click()
    assert session.ledger.deal(deal).product == "Tools"
    page.sharing.product.setText("x" * 41)
    page.sharing.name.click()
    assert "at most 40" in page.sharing.product_trouble.text()
