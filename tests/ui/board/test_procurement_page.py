"""The purchases of one account, edited in place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain import purchases
from planner.domain.errors import Refused
from planner.domain.purchases import Purchase
from planner.ui.board.history import stays
from planner.ui.board.procurement_page import ProcurementPage
from planner.ui.label import Label
from planner.ui.place import Place
from tests.ui.active import bring_up
from tests.ui.purchase_world import (
    DAY,
    add_account,
    add_purchase,
    at_stage,
    stage_of,
    there_and_back,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def account(session):
    return add_account(session, "Northgate")


@pytest.fixture
def page(desk, account, qtbot):
    page = ProcurementPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 850)
    page.show_place(Place("account", account=account, tab="procurement"))
    bring_up(qtbot, page)
    return page


def type_into(field, words):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_the_first_purchase_goes_to_this_account(page, session, account):
    add_account(session, "Another")
    QTest.mouseClick(page._empty.button, LEFT)
    QTest.keyClicks(page.form.name, "Lathe")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    (made,) = session.plan.all(Purchase)
    assert made.account == account
    assert page.table.selected() == made


def test_name_and_amount_are_edited_in_place_and_undone(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    type_into(page.details.name, "Big lathe")
    type_into(page.details.amount, "1200.5")
    now = session.plan.get(Purchase, lathe.id)
    assert (now.name, now.amount) == ("Big lathe", 1_200_50)
    session.undo()
    session.undo()
    assert session.plan.get(Purchase, lathe.id) == lathe
    assert page.details.name.text() == "Lathe"


def test_a_purchase_keeps_its_name_when_an_empty_one_is_refused(page, session, account, qtbot):
    lathe = add_purchase(session, account, "Lathe")
    page.details.name.setFocus()
    page.details.name.setText("")
    with qtbot.captureExceptions() as caught:
        QTest.keyClick(page.details.name, Qt.Key.Key_Return)
    assert [kind for kind, *_ in caught] == [Refused]
    assert session.plan.get(Purchase, lathe.id).name == "Lathe"
    assert page.details.name.text() == "Lathe"


def test_another_currency_keeps_the_figure_as_written(page, session, account):
    lathe = add_purchase(session, account, "Lathe", amount=1_000_00)
    page.details.currency.show_value("EUR")
    page.details.currency.chosen.emit("EUR")
    now = session.plan.get(Purchase, lathe.id)
    assert (now.amount, now.currency) == (1_000_00, "EUR")


def test_the_stage_is_chosen_in_place(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.details.stage.setCurrentIndex(4)
    page.details.stage.activated.emit(4)
    assert at_stage(session, lathe) == 1, "it is asked first what is missing"
    page.details.passing.reason.setText("The tender was brought forward")
    page.details.passing.move_on.click()
    assert at_stage(session, lathe) == 5
    there_and_back(session)


def test_delete_removes_the_chosen_purchase_and_undo_brings_it_back(page, session, account):
    lathe = add_purchase(session, account, "Lathe", stage=2)
    page.table.choose(lathe.id)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert not session.plan.all(Purchase)
    session.undo()
    assert session.plan.get(Purchase, lathe.id) == lathe


def test_f2_begins_renaming(page, session, account, qtbot):
    add_purchase(session, account, "Lathe")
    page.table.setFocus()
    with qtbot.waitExposed(page):
        page.activateWindow()
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert page.details.name.selectedText() == "Lathe"


def test_the_history_says_where_it_was_and_how_long(page, session, account):
    lathe = add_purchase(session, account, "Lathe", stage=2)
    to = stage_of(session, lathe.id, 4)
    session.do(purchases.advance, lathe.id, to.id, on=session.today)
    found = stays(session.plan, session.plan.get(Purchase, lathe.id))
    assert [stay.stage.place for stay in found] == [4, 2, 1]
    assert [stay.days(session.today) for stay in found] == [0, (session.today - DAY).days, None]
    said = [label.text() for label in page.details.history.findChildren(Label)]
    assert "4 Technical standard set" in said
    assert f"until 23 Nov 2026 · {(session.today - DAY).days} days (usual 30)" in said


def test_everything_has_a_name_for_screen_readers(page, session, account):
    from tests.ui.walking import nameless

    add_purchase(session, account, "Lathe")
    assert nameless(page) == []


def test_the_owner_is_written_in_place(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.details.owner.settled.emit(" Li ")
    assert session.plan.get(Purchase, lathe.id).owner == "Li"
    there_and_back(session)


def test_the_history_keeps_what_was_missing_and_why(page, session, account):
    add_purchase(session, account, "Lathe")
    page.details.stage.activated.emit(1)
    page.details.passing.reason.setText("No time")
    page.details.passing.move_on.click()
    said = [label.text() for label in page.details.history.findChildren(Label)]
    assert any(words.startswith("Went on without: ") for words in said)
    assert "Because: No time" in said


def test_putting_back_shows_the_old_stage_again(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.details.stage.setCurrentIndex(2)
    page.details.stage.activated.emit(2)
    QTest.keyClick(page.details.passing.reason, Qt.Key.Key_Escape)
    assert page.details.stage.currentIndex() == 0
    assert at_stage(session, lathe) == 1


def test_purchases_without_an_amount_are_counted_and_not_said_to_be_none_open(
    page, session, account
):
    add_purchase(session, account, "Lathe")
    assert page.totals.text() == "1 open purchase"
    add_purchase(session, account, "Mill")
    assert page.totals.text() == "2 open purchases"
    add_purchase(session, account, "Saw", amount=50_050)
    assert page.totals.text() == "3 purchases · ¥ 500.50 open"


def test_the_way_on_is_a_button_that_names_the_next_stage(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.refresh()
    onward = page.panel.deeds.onward
    assert onward.isVisible()
    assert onward.text().startswith("Next: 2 ")
    for number in range(len(page.panel.boxes)):
        page.panel.boxes[number].click()
        page.refresh()
    onward.click()
    page.refresh()
    assert at_stage(session, lathe) == 2
    assert onward.text().startswith("Next: 3 ")


def test_going_on_without_the_evidence_asks_why(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.refresh()
    deeds = page.panel.deeds
    deeds.onward.click()
    assert deeds.passing.isVisible()
    assert at_stage(session, lathe) == 1
    deeds.passing.reason.setText("They are in a hurry")
    deeds.passing.move_on.click()
    assert at_stage(session, lathe) == 2


def test_a_purchase_that_is_over_goes_no_further(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    session.do(purchases.close_purchase, lathe.id, purchases.Outcome.WON)
    page.refresh()
    assert not page.panel.deeds.onward.isVisible()


def test_the_form_of_the_first_purchase_begins_at_the_left_and_is_the_only_way(page, qtbot):
    page._empty.button.click()
    assert not page._empty.button.isVisible()
    qtbot.waitUntil(lambda: page.form.name.x() > 0)
    assert page.form.name.x() < 40
    QTest.keyClick(page.form.name, Qt.Key.Key_Escape)
    assert page._empty.button.isVisible()
