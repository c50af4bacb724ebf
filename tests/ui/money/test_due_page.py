"""Several payouts are entered together from the list of what is due."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from planner.domain.eligibility_facts import Form
from planner.domain.facts import DealKind
from planner.domain.paying import PayoutCheck
from planner.session import payouts
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.session.settlements import settlements
from planner.ui.money.due_page import DuePage
from planner.ui.place import Place
from tests.ui.conftest import a_day_later, now
from tests.ui.money.conftest import signed_partner


def earns(session, account, partner, amount):
    deal = add_deal(
        session,
        NewDeal(
            name=f"Deal of {partner}", account=account, kind=DealKind.DIRECT,
            on=date(2026, 2, 2), currency="CNY", contract=amount, shares=((partner, 1),),
        ),
    )  # fmt: skip
    add_receipt(session, NewReceipt(deal=deal, value_on=date(2026, 3, 3), amount=amount))


@pytest.fixture
def nord(session, bearings):
    return signed_partner(session, "Nord Agency", (bearings,))


@pytest.fixture
def page(desk, qtbot, session, bearings, partner, nord):
    earns(session, bearings, partner, 20_000_00)
    earns(session, bearings, nord, 10_000_00)
    session.now = a_day_later
    page = DuePage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("due"))
    page.show()
    return page


def line(page, name):
    return next(each for each in page.lines if each.due.name == name)


def test_several_payments_are_entered_together(page, agree, session, partner, nord):
    assert not page.pay.isEnabled()
    for name in ("李四 Li Si Trading", "Nord Agency"):
        each = line(page, name)
        each.tick.click()
        each.reference.setText("B-77")
        each.holder.setText(name)
    assert page.sum.text() == "2 chosen: ¥ 1,500.00"
    assert "2 payments" in agree(page.pay.click)
    numbers = [p.number for who in (partner, nord) for p in session.ledger.payouts(who)]
    assert len(set(numbers)) == 2
    page.refresh()
    assert page.lines == []


def test_tax_is_kept_back_of_one_payment_in_the_list(page, agree, session, partner, nord):
    """Without a rule for such a partner it is typed; the sum says what goes out and what stays."""
    for name in ("李四 Li Si Trading", "Nord Agency"):
        each = line(page, name)
        each.tick.click()
        each.reference.setText("B-77")
        each.holder.setText(name)
    each = line(page, "Nord Agency")
    assert each.tax.tax.isHidden()
    each.tax.keeps.click()
    assert "knows no rule for this partner" in each.tax.formula.text()
    each.tax.tax.clear()
    QTest.keyClicks(each.tax.tax, "40.00")
    assert page.sum.text() == "2 chosen: ¥ 1,460.00 to pay, ¥ 40.00 tax is kept back"
    agree(page.pay.click)
    (made,) = settlements(session, nord)
    assert (made.payout.amount, made.withheld) == (460_00, 40_00)
    said = {c.payout: c.withheld_by for c in session.ledger.facts(PayoutCheck)}
    assert said[made.payout.id] == "typed"
    (other,) = settlements(session, partner)
    assert (other.payout.amount, other.withheld) == (1_000_00, 0)


def test_the_rule_fills_in_the_tax_of_an_independent_person(page, session, bearings):
    person = signed_partner(session, "Wang Wu", (bearings,), form=Form.PERSON)
    earns(session, bearings, person, 100_000_00)
    page.refresh()
    each = line(page, "Wang Wu")
    each.tick.click()
    each.tax.keeps.click()
    assert each.tax.tax.text() == "960.00"  # 6,000.00 less a fifth, of which 20%
    assert "An estimate, not a filing" in each.tax.formula.text()


def test_what_is_still_cooling_off_says_until_when(page, session, partner):
    session.now = now
    page.refresh()
    each = line(page, "Nord Agency")
    assert not each.tick.isEnabled()
    assert each.said.text().endswith("from 2026-11-24 09:30 on")
    session.now = a_day_later
    page.refresh()
    assert line(page, "Nord Agency").tick.isEnabled()
    assert line(page, "Nord Agency").said.text() == ""


def test_one_that_cannot_be_paid_leaves_the_others_unpaid(page, agree, session, partner, nord):
    for name, holder in (("李四 Li Si Trading", "李四 Li Si Trading"), ("Nord Agency", "N. A.")):
        each = line(page, name)
        each.tick.click()
        each.reference.setText("B-77")
        each.holder.setText(holder)
    assert not line(page, "Nord Agency").answer.isHidden()
    agree(page.pay.click)
    assert page.trouble.text().startswith("Nord Agency: The bank shows “N. A.”")
    assert session.ledger.payouts(partner) == session.ledger.payouts(nord) == []
    line(page, "Nord Agency").answer.setText("the bank shortens it")
    agree(page.pay.click)
    assert len(session.ledger.payouts(nord)) == 1


def test_less_than_the_least_payout_cannot_be_ticked(page, session, nord):
    payouts.set_minimum(session, 900_00, "CNY")
    page.refresh()
    each = line(page, "Nord Agency")
    assert not each.tick.isEnabled()
    assert each.pill.text() == "carried over"
    assert page.lines[-1] is each
