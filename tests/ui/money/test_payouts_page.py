"""Payments in the page of a partner: holder, tax, set-off, returned, least payout, promptness."""

from datetime import date

import pytest

from planner.domain.drafts import Draft, add_draft, drafts_of
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation
from planner.domain.facts import DealKind
from planner.domain.record import Id
from planner.session import agreements
from planner.session.partners import NewPartner, add_partner
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt, reverse_receipt
from planner.ui.money.payouts_page import PayoutsPage
from planner.ui.money.terms_editor import first_terms
from planner.ui.place import Place
from tests.ui.conftest import a_day_later

BEGIN = date(2026, 1, 1)


@pytest.fixture
def person(session, bearings):
    """An independent person with an agreement: tax may be kept back."""
    payee = add_partner(
        session,
        NewPartner(
            name="Li Si", form=Form.PERSON, public=Public.NO, identified=True, bank="CMB",
            bank_number="6222", bank_holder=BankHolder.SELF, declared_on=BEGIN,
            relations=((bearings, Relation.INDEPENDENT),),
        ),
    )  # fmt: skip
    draft = Draft(
        id=Id(0), partner=payee, accounts=(bearings,), terms=first_terms("CNY"), from_=BEGIN
    )
    session.do(add_draft, draft, name="it")
    agreements.activate(session, drafts_of(session.plan, payee)[0].id)
    return payee


def receive(session, account, partner, name, amount):
    deal = add_deal(
        session,
        NewDeal(
            name=name, account=account, kind=DealKind.DIRECT, on=date(2026, 2, 2), currency="CNY",
            contract=amount, shares=((partner, 1),),
        ),
    )  # fmt: skip
    return add_receipt(session, NewReceipt(deal=deal, value_on=date(2026, 3, 3), amount=amount))


@pytest.fixture
def page(desk, qtbot, session, bearings, person):
    receive(session, bearings, person, "Lathe", 40_000_00)
    session.now = a_day_later
    page = PayoutsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=person, tab="payouts"))
    return page


def pay(page, agree, **words):
    form = page.form
    form.reference.setText("B7")
    form.holder.setText(words.get("holder", "Li Si"))
    asked = agree(form.pay.click)
    page.refresh()
    return asked


def test_the_holder_that_the_bank_shows_is_compared(page, agree, session, person):
    pay(page, agree, holder="Li S.")
    assert "recorded is “Li Si”" in page.form.trouble.text()
    assert session.ledger.payouts(person) == []
    assert not page.form.answer.isHidden()
    page.form.answer.setText("the bank shortens it")
    pay(page, agree, holder="Li S.")
    assert len(session.ledger.payouts(person)) == 1


def test_tax_is_kept_back_only_if_asked_and_explains_itself(page, agree, session, person):
    form = page.form
    assert form.tax.isHidden()
    assert form.formula.isHidden()
    form.keeps.setChecked(True)
    assert form.tax.text() == "240.00"
    assert "STA 2018 No. 61" in form.formula.text()
    assert "not a filing" in form.formula.text()
    assert form.leaves.text() == "¥ 1,760.00 leaves the bank."
    assert "¥ 1,760.00" in pay(page, agree)
    (settled,) = page.paid_rows.records
    assert (settled.payout.amount, settled.withheld) == (1_760_00, 240_00)
    assert page._state(settled) == "240.00 tax"


def test_the_tax_can_be_typed(page, agree):
    page.form.keeps.setChecked(True)
    page.form.tax.setText("100.00")
    pay(page, agree)
    (settled,) = page.paid_rows.records
    assert (settled.payout.amount, settled.withheld) == (1_900_00, 100_00)


def test_what_is_owed_back_is_set_off_in_whole_or_part(page, agree, session, bearings, person):
    wrong = receive(session, bearings, person, "Wrong", 2_000_00)
    page.refresh()
    pay(page, agree)
    reverse_receipt(session, wrong, "typed wrongly")
    receive(session, bearings, person, "Right", 10_000_00)
    page.refresh()
    assert "¥ 100.00 is owed back" in page.back.label.text()
    assert (page.form.amount.text(), page.form.set_off.text()) == ("400.00", "100.00")
    page.form.set_off.setText("60.00")
    pay(page, agree)
    settled = page.paid_rows.records[0]
    assert (settled.payout.amount, settled.set_off) == (400_00, 60_00)
    assert "¥ 40.00 is owed back" in page.back.label.text()


def test_a_payment_that_came_back_is_owed_again(page, agree, session, person):
    pay(page, agree)
    assert page.owed_rows.records == []
    page.paid.select(lambda row: True)
    assert "owed again" in agree(page.return_.click)
    assert page.return_trouble.text() == "Say why; the log keeps it."
    page.reason.setText("account closed")
    agree(page.return_.click)
    page.refresh()
    assert [o.amount for o in page.owed_rows.records] == [2_000_00]
    assert page._state(page.paid_rows.records[0]).startswith("came back")


def test_less_than_the_least_payout_is_carried_over(page, agree, session, person):
    page.least.amount.setText("5,000.00")
    page.least.mine.click()
    page.refresh()
    assert page.carried.label.text() == (
        "¥ 2,000.00 is less than the least payout of ¥ 5,000.00: it is carried over."
    )
    pay(page, agree)
    assert "carried over" in page.form.trouble.text()
    assert session.ledger.payouts(person) == []


def test_promptness_is_said_once_something_was_paid(page, agree):
    assert page.prompt.isHidden()
    pay(page, agree)
    assert not page.prompt.isHidden()
    assert "days after the money came in" in page.prompt_words.text()
