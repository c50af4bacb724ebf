"""The source's example, entered through the windows by somebody who has read nothing."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation
from planner.domain.facts import DealKind
from planner.ui.money.agreement_page import AgreementPage
from planner.ui.money.deals_page import DealsPage
from planner.ui.money.ledger_page import LedgerPage
from planner.ui.money.partners_page import PartnersPage
from planner.ui.money.payouts_page import PayoutsPage
from planner.ui.place import Place
from tests.ui.conftest import a_day_later


def set_day(field, day: date) -> None:
    field.setDate(QDate(day.year, day.month, day.day))
    field.editingFinished.emit()


def enter_partner(desk, qtbot, accounts):
    page = PartnersPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partners"))
    page.add()
    form = page.form
    form.name.setText("李四 Li Si Trading")
    form.form.show_value(Form.ORG)
    form.public.show_value(Public.NO)
    form.identified.setChecked(True)
    form.holder.show_value(BankHolder.SELF)
    form.number.setText("622200004417")
    for row in form.relations:
        row.answer(Relation.INDEPENDENT)
    form.declared.setChecked(True)
    set_day(form.declared_on, date(2026, 1, 1))
    with qtbot.waitSignal(desk.went) as went:
        form.add.click()
    return went.args[0].partner


def enter_deal(page, account, name, kind, day, contract, receipts):
    page.show_place(Place("account", account=account, tab="deals"))
    page.add()
    form = page.form
    form.name.setText(name)
    form.kind.show_value(kind)
    set_day(form.on, day)
    form.contract.setText(contract)
    form.shares.rows[0].partner.setCurrentIndex(1)
    form.enter.click()
    for value_on, amount in receipts:
        set_day(page.receipts.on, value_on)
        page.receipts.amount.setText(amount)
        page.receipts.receive.click()


@pytest.fixture
def entered(desk, qtbot, agree, bearings, moulds):
    """The partner of the example, with everything entered."""
    partner = enter_partner(desk, qtbot, (bearings, moulds))
    agreement = AgreementPage(desk)
    qtbot.addWidget(agreement)
    agreement.show_place(Place("partner", partner=partner, tab="agreement"))
    agreement.empty.button.click()
    agreement.refresh()
    set_day(agreement.from_, date(2026, 1, 1))
    agreement.refresh()
    agree(agreement.activate.click)
    deals = DealsPage(desk)
    qtbot.addWidget(deals)
    direct, referral = DealKind.DIRECT, DealKind.REFERRAL
    enter_deal(
        deals, bearings, "Lathe tooling", direct, date(2026, 3, 1), "40,000.00",
        [(date(2026, 3, 12), "40,000.00")],
    )  # fmt: skip
    enter_deal(
        deals, bearings, "Spare spindles", direct, date(2026, 4, 1), "60000",
        [(date(2026, 4, 20), "50000")],
    )  # fmt: skip
    enter_deal(
        deals, moulds, "Mould inserts", referral, date(2026, 4, 2), "30000",
        [(date(2026, 5, 2), "30000")],
    )  # fmt: skip
    return partner


def ledger_page(desk, qtbot, partner) -> LedgerPage:
    page = LedgerPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="ledger"))
    return page


def test_the_example_gives_its_figures(desk, qtbot, entered):
    page = ledger_page(desk, qtbot, entered)
    sums = {name: figure.sum.text() for name, figure in page.figures.items()}
    assert sums["earned"] == "¥ 5,520.00"
    assert sums["payable"] == "¥ 5,520.00"
    assert sums["pending"] == "¥ 500.00"
    amounts = [line.amount for line in page.rows.records if line.amount]
    assert sorted(amounts) == [102_000, 200_000, 250_000]


def test_each_figure_explains_itself_on_click(desk, qtbot, entered):
    page = ledger_page(desk, qtbot, entered)
    explained = {}
    for row, line in enumerate(page.rows.records):
        page.table.selectRow(row)
        explained[line.amount] = "\n".join(page.why.lines)
    assert "Received 40,000.00 × 5% = 2,000.00" in explained[200_000]
    assert "500.00 more once the last 10,000.00 is received" in explained[250_000]
    assert "Referral 30,000.00 × 40% = 12,000.00" in explained[102_000]
    assert "Base 102,000.00 reaches 100,000.00" in explained[102_000]
    assert "PA-2026-001 §4.3" in explained[102_000]
    page.figures["earned"].click()
    assert page.why.lines[-1] == "Together 5,520.00"
    page.figures["pending"].click()
    assert page.why.lines == ["Spare spindles 500.00"]


def test_a_payment_lessens_what_is_payable(desk, qtbot, agree, entered):
    desk.session.now = a_day_later
    page = PayoutsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=entered, tab="payouts"))
    form = page.form
    assert form.amount.text() == "5,520.00"
    form.amount.setText("2,000.00")
    form.reference.setText("B7")
    form.holder.setText("李四 Li Si Trading")
    asked = agree(form.pay.click)
    assert "cannot be undone" in asked
    page.refresh()
    assert form.amount.text() == "3,520.00"
    assert [s.payout.amount for s in page.paid_rows.records] == [200_000]


def test_more_than_is_payable_is_refused_under_the_field(desk, qtbot, agree, entered):
    page = PayoutsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=entered, tab="payouts"))
    page.form.amount.setText("9,000.00")
    page.form.reference.setText("B7")
    agree(page.form.pay.click)
    assert page.form.trouble.text() == "Only 5,520.00 may be paid now."


def test_the_last_money_brings_the_rest(desk, qtbot, entered, bearings):
    deals = DealsPage(desk)
    qtbot.addWidget(deals)
    deals.show_place(Place("account", account=bearings, tab="deals"))
    deals.table.select(lambda row: row.deal.name == "Spare spindles")
    set_day(deals.receipts.on, date(2026, 5, 5))
    deals.receipts.amount.setText("10000")
    deals.receipts.receive.click()
    page = ledger_page(desk, qtbot, entered)
    assert page.figures["earned"].sum.text() == "¥ 6,120.00"
    assert page.figures["pending"].sum.text() == "¥ 0.00"
