"""The first page, on a real session; today is Monday, the 23rd of November 2026."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain import purchases
from planner.domain.actions import Action, add_action, log_contact
from planner.domain.eligibility_facts import BankHolder, Form, Public, Relation, Sector
from planner.domain.facts import DealKind
from planner.domain.periods import period_named
from planner.domain.processes import BuyingRole
from planner.domain.roles import involve
from planner.domain.seller import edit_seller
from planner.session import paper_lives
from planner.session.partners import NewPartner, add_account_in_sector, add_partner, set_relation
from planner.session.sales import NewDeal, NewReceipt, add_deal, add_receipt
from planner.session.statements import issue
from planner.ui.button import Button, IconButton
from planner.ui.label import Label, Pill
from planner.ui.place import LOG_CONTACT, PLAN_ACTION, Place
from planner.ui.today.lines import MOST, Line, LinesCard, LineView
from planner.ui.today.page import TodayPage
from tests.ui.money.conftest import signed_partner
from tests.ui.purchase_world import (
    add_account,
    add_people,
    add_purchase,
    make_adviser_key,
    person,
    stage_of,
)

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def world(session):
    """Zhao Wei is key in stage 4 of a purchase, which began three weeks ago."""
    account = add_account(session, "Northgate")
    seats = add_people(session, account)
    purchase = add_purchase(session, account, "Lathe", amount=100_00, stage=4)
    make_adviser_key(session, purchase)
    return account, seats, purchase


@pytest.fixture
def page(desk, qtbot):
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 850)
    page.show_place(Place("today"))
    with qtbot.waitSignal(desk.counted):
        page.show()
    return page


@pytest.fixture
def gone(desk):
    places = []
    desk.went.connect(places.append)
    return places


def met(session, account, name, days):
    people = frozenset({person(session, name)})
    session.do(log_contact, account, TODAY - timedelta(days=days), people)


def lines(card):
    """Of each line: the pill, the bold words and what follows, and what is said below."""
    found = []
    QApplication.processEvents()  # what comes into a layout is shown by an event
    for view in card.findChildren(LineView):
        if view.isVisible():
            pill = view.findChild(Pill)
            words = [w.accessibleName() for w in view.findChildren(Label) if w is not pill]
            found.append((pill.text() if pill else "", *words))
    return found


def press(card, words, n=0):
    buttons = [b for b in card.findChildren(Button) if b.isVisible() and b.text() == words]
    QTest.mouseClick(buttons[n], LEFT)


def sold(session, account, partner, month):
    """60,000.00 sold on the first of the month, 50,000.00 of it received on the 20th."""
    deal = add_deal(
        session,
        NewDeal(name="Spindles", account=account, on=date(2026, month, 1), currency="CNY",
                kind=DealKind.DIRECT, contract=60_000_00, shares=((partner, 1),)),
    )  # fmt: skip
    receipt = NewReceipt(deal=deal, value_on=date(2026, month, 20), amount=50_000_00)
    add_receipt(session, receipt)


def test_with_nothing_waiting_the_page_says_so(page, gone):
    assert page.empty.isVisible()
    assert page.subtitle() == ""
    QTest.mouseClick(page.empty.button, LEFT)
    assert gone == [Place("accounts")]


def test_the_title_is_the_day(page, desk_zh, qtbot):
    assert page.title() == "Monday, 23 November"
    chinese = TodayPage(desk_zh)
    qtbot.addWidget(chinese)
    assert chinese.title() == "11月23日 星期一"


def test_a_silent_key_person_is_called(world, session, page, gone):
    account, seats, purchase = world
    met(session, account, "Zhao Wei", 23)
    pill, name, where, said = lines(page.waiting)[0]
    assert (pill, name, where) == ("23 days silent", "Zhao Wei", "· Northgate · Lathe")
    assert said == (
        "Technical adviser, key in Technical standard set, can veto. No next step is planned."
    )
    press(page.waiting, "Log contact")
    assert gone == [
        Place(
            "account", account=account, purchase=purchase.id, seat=seats["Technical director"],
            tab="plan", deed=LOG_CONTACT,
        )
    ]  # fmt: skip


def test_a_logged_contact_takes_the_line_away_at_once(world, session, page):
    account, _, _ = world
    met(session, account, "Zhao Wei", 23)
    assert page.waiting.isVisible()
    met(session, account, "Zhao Wei", 0)
    assert not page.waiting.isVisible()
    session.undo()
    assert page.waiting.isVisible()


def test_somebody_never_met_gets_an_action(session, page, gone):
    account = add_account(session, "Northgate")
    add_people(session, account)
    purchase = add_purchase(session, account, "Lathe", stage=4)
    adviser = frozenset({BuyingRole.TECHNICAL_ADVISER})
    session.do(involve, purchase.id, person(session, "Zhao Wei"), roles=adviser)
    assert lines(page.waiting)[0][:2] == ("never met", "Zhao Wei")
    press(page.waiting, "Plan action")
    assert gone[0].deed == PLAN_ACTION


def test_an_empty_key_seat_is_found_out_on_the_chart(session, page, gone):
    account = add_account(session, "Northgate")
    seats = add_people(session, account)
    purchase = add_purchase(session, account, "Lathe", stage=4)
    adviser = frozenset({BuyingRole.TECHNICAL_ADVISER})
    session.do(involve, purchase.id, seats["Quality"], roles=adviser)
    assert lines(page.waiting)[0][:2] == ("not known yet", "Quality")
    press(page.waiting, "Find out who")
    assert gone == [
        Place("account", account=account, purchase=purchase.id, seat=seats["Quality"], tab="chart")
    ]


def test_a_window_that_shuts_opens_its_stage(world, page, gone):
    _, _, purchase = world
    ((pill, name, where, said),) = lines(page.windows)
    assert (name, where) == ("Tender issued", "· Northgate · Lathe")
    assert pill.endswith(" days")
    assert said.startswith("0 of 2 pieces of evidence. Missing: ")
    press(page.windows, "Open stage")
    assert gone == [Place("board", purchase=purchase.id)]


def test_a_stage_overdue_has_a_card_of_its_own(world, session, page):
    _, _, purchase = world
    late = TODAY - timedelta(days=400)
    first = stage_of(session, purchase.id, 1)
    session.do(purchases.advance, purchase.id, first.id, on=late)
    assert lines(page.overdue)[0][0].endswith(" days over")
    assert not page.windows.isVisible()


def test_due_actions_are_ticked_off(world, session, page, gone):
    account, seats, purchase = world
    met(session, account, "Zhao Wei", 0)
    zhao = frozenset({person(session, "Zhao Wei")})
    session.do(add_action, account, "Send report", due_on=TODAY, people=zhao, purchase=purchase.id)
    session.do(add_action, account, "Call", due_on=TODAY - timedelta(days=3))
    session.do(add_action, account, "Soon", due_on=TODAY + timedelta(days=5))
    session.do(add_action, account, "Later", due_on=TODAY + timedelta(days=8))
    assert lines(page.due) == [
        ("3 days late", "Call", "Northgate"),
        ("today", "Send report", "Zhao Wei · Northgate · Lathe"),
        ("28 Nov", "Soon", "Northgate"),
    ]
    assert page.subtitle() == "2 actions due, 1 window shutting"
    press(page.due, "Open it", 1)
    assert gone == [Place("account", account=account, seat=seats["Technical director"], tab="plan")]
    first = next(b for b in page.due.findChildren(IconButton) if b.isVisible())
    QTest.mouseClick(first, LEFT)
    assert [a.what for a in session.plan.all(Action) if a.done_on] == ["Call"]
    assert [line[1] for line in lines(page.due)] == ["Send report", "Soon"]


def test_more_than_a_few_lines_unfold(session, page):
    account = add_account(session, "Northgate")
    for n in range(MOST + 3):
        session.do(add_action, account, f"Call {n}", due_on=TODAY)
    assert len(lines(page.due)) == MOST
    assert page.due.more.text() == "3 more"
    QTest.mouseClick(page.due.more, LEFT)
    assert len(lines(page.due)) == MOST + 3
    assert not page.due.more.isVisible()


def test_money_that_is_promised_or_owed_stands_here(session, page, gone):
    account = add_account_in_sector(session, "Huadong", Sector.PRIVATE)
    partner = signed_partner(session, "Li Si Trading", (account,))
    sold(session, account, partner, 11)
    promised = [line for line in lines(page.promised) if "Spindles" in line[3]]
    assert promised[0][2] == "to Li Si Trading"
    assert promised[0][3].startswith("Money received 20 Nov on Spindles. Promised by ")
    press(page.promised, "Pay")
    assert gone == [Place("partner", partner=partner, tab="payouts")]
    assert lines(page.open) == [
        ("3 days", "Huadong", "· Spindles", "¥ 10,000.00 open, last receipt 20 Nov.")
    ]
    press(page.open, "Deals")
    assert gone[-1] == Place("account", account=account, tab="deals")


def test_a_partner_alone_promises_nothing(session, page):
    account = add_account_in_sector(session, "Huadong", Sector.PRIVATE)
    add_partner(
        session,
        NewPartner(name="Li Si", form=Form.ORG, public=Public.NO, identified=True,
                   bank="CMB", bank_number="6222", bank_holder=BankHolder.SELF,
                   relations=((account, Relation.INDEPENDENT),), declared_on=TODAY),
    )  # fmt: skip
    assert page.empty.isVisible()


def test_statements_to_send_and_disputes_stand_here(session, page, gone):
    session.do(edit_seller, name="B公司")
    account = add_account_in_sector(session, "Huadong", Sector.PRIVATE)
    partner = signed_partner(session, "Li Si Trading", (account,))
    sold(session, account, partner, 3)
    issued = issue(session, partner, period_named("2026-H1"), "en")
    number = issued.number
    assert lines(page.papers) == [
        ("to send", f"Statement {number}", "for Li Si Trading",
         "Issued, balance ¥ 2,500.00. Note to whom it was sent.")
    ]  # fmt: skip
    press(page.papers, "Send on")
    assert gone[-1] == Place("partner", partner=partner, tab="statements")
    paper_lives.send(session, number, "Li Si", TODAY)
    assert not page.papers.isVisible()
    paper_lives.dispute(session, number, "too little", TODAY)
    assert lines(page.papers)[0] == (
        "disputed", f"Statement {number}", "for Li Si Trading", "Since 23 Nov: too little",
    )  # fmt: skip


def test_what_is_held_stands_here(session, page, gone):
    account = add_account_in_sector(session, "Huadong", Sector.PRIVATE)
    partner = signed_partner(session, "Li Si Trading", (account,))
    sold(session, account, partner, 3)
    set_relation(session, partner, account, Relation.EMPLOYEE)
    assert [line[:3] for line in lines(page.held)] == [("held", "¥ 2,500.00", "of Li Si Trading")]


def test_what_is_held_for_more_than_a_year_is_to_be_reviewed(session, desk, qtbot, gone):
    account = add_account_in_sector(session, "Huadong", Sector.PRIVATE)
    new, old = (signed_partner(session, name, (account,)) for name in ("New", "Old"))
    for partner in (new, old):
        sold(session, account, partner, 3)
    set_relation(session, old, account, Relation.EMPLOYEE)
    session.now = lambda: datetime(2027, 11, 24)
    set_relation(session, new, account, Relation.EMPLOYEE)
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 850)
    page.show_place(Place("today"))
    with qtbot.waitSignal(desk.counted):
        page.show()
    assert lines(page.held) == [
        ("review", "¥ 2,500.00", "of Old",
         "¥ 2,500.00 of it held for more than a year: look at it and choose a way out."),
        ("held", "¥ 2,500.00", "of New",
         "Earned, and may not go out: the partner's page says why and what helps."),
    ]  # fmt: skip
    press(page.held, "Ways out")
    assert gone[-1] == Place("partner", partner=old, tab="consents")


def test_the_names_of_a_card_begin_at_one_edge(desk, qtbot):
    card = LinesCard(desk, "Promised")
    qtbot.addWidget(card)
    card.resize(600, 300)
    card.show()
    card.show_lines(
        ["today", "31 December 2026, late"],
        lambda _desk, pill: Line(pill=pill, tone="due", name="Pay", deed="Pay", place=Place("due")),
    )
    views = card.findChildren(LineView)
    qtbot.waitUntil(lambda: all(view.before.width() > 120 for view in views))
    assert len({view.before.width() for view in views}) == 1
