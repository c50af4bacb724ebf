"""The page around the board: filters, panel, deeds and the form."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.domain import accounts, purchases
from planner.domain.errors import Refused
from planner.domain.processes import BuyingRole, Process
from planner.domain.purchases import Outcome, Purchase
from planner.ui.board.page import BoardPage
from planner.ui.label import Label
from planner.ui.place import Place
from tests.ui.purchase_world import (
    add_account,
    add_people,
    add_purchase,
    give_role,
    make_adviser_key,
    there_and_back,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk, qtbot):
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show_place(Place("board"))
    page.show()
    return page


@pytest.fixture
def account(session):
    return add_account(session, "Northgate")


def cards(page):
    return [p.name for lane in page.view.lanes for p in lane.purchases]


def press(button):
    QTest.mouseClick(button, LEFT)


def test_without_an_account_it_says_where_to_go(page, desk, qtbot):
    with qtbot.waitSignal(desk.went) as went:
        press(page._no_account.button)
    assert went.args == [Place("accounts")]


def test_the_first_purchase_is_added_with_its_process_and_undone_whole(page, session, account):
    press(page._no_purchase.button)
    page.form.name.setText("Lathe & <b>mill</b>")
    page.form.amount.setText("1,250.50")
    press(page.form.add)
    (made,) = session.plan.all(Purchase)
    assert (made.name, made.amount, made.account) == ("Lathe & <b>mill</b>", 1_250_50, account)
    assert made.entered_on == session.today
    assert page.view.chosen == made.id
    assert page.panel.isVisible()
    assert page.form.isHidden()
    session.undo()
    assert not session.plan.all(Process)
    assert page._no_purchase.isVisible()


def test_a_purchase_without_a_name_is_refused_and_the_form_stays(page, session, account, qtbot):
    press(page._no_purchase.button)
    with qtbot.captureExceptions() as caught:
        press(page.form.add)
    assert [kind for kind, *_ in caught] == [Refused]
    assert page.form.isVisible()


def test_the_process_of_the_form_decides_the_columns(page, session, account):
    press(page._no_purchase.button)
    page.form.name.setText("Small")
    page.form.process.setCurrentIndex(2)
    press(page.form.add)
    assert len(page.view.lanes) == len(page.form.process.value().stages)


def test_the_totals_count_what_is_open_and_shown(page, session, account):
    other = add_account(session, "South")
    add_purchase(session, account, "Lathe", amount=1_000_00)
    add_purchase(session, other, "Mill", amount=500_50)
    assert page.totals.accessibleName() == "2 purchases · ¥ 1,500.50 open"
    page.filters.account.show_value(other)
    page.filters.account.chosen.emit(other)
    assert page.totals.accessibleName() == "1 purchase · ¥ 500.50 open"
    assert cards(page) == ["Mill"]


def test_won_and_lost_are_out_of_the_way_but_reachable(page, session, account):
    won, lost = (add_purchase(session, account, name) for name in ("Won", "Lost"))
    add_purchase(session, account, "Open")
    session.do(purchases.close_purchase, won.id, Outcome.WON)
    session.do(purchases.close_purchase, lost.id, Outcome.LOST, reason="price")
    assert cards(page) == ["Open"]
    for place, expected in ((1, ["Won"]), (2, ["Lost"]), (3, ["Lost", "Open", "Won"])):
        page.filters.outcome.setCurrentIndex(place)
        page.filters.outcome.activated.emit(place)
        assert cards(page) == expected
    page.show_place(Place("board", purchase=lost.id))
    assert page.view.chosen == lost.id


def test_going_there_for_an_account_shows_only_its_purchases(page, session, account):
    other = add_account(session, "South")
    add_purchase(session, account, "Lathe")
    add_purchase(session, other, "Mill")
    page.show_place(Place("board", account=other))
    assert cards(page) == ["Mill"]


def test_archived_accounts_take_their_cards_along(page, session, account):
    add_purchase(session, account, "Lathe")
    session.do(accounts.archive_account, account)
    assert cards(page) == []


def test_losing_asks_for_the_reason_in_place(page, session, account, qtbot):
    lathe = add_purchase(session, account, "Lathe")
    page.show_place(Place("board", purchase=lathe.id))
    press(page.panel.deeds.lost)
    with qtbot.captureExceptions() as caught:
        press(page.panel.deeds.asking.deed)
    assert [kind for kind, *_ in caught] == [Refused]
    page.panel.deeds.asking.reason.setText("too dear")
    QTest.keyClick(page.panel.deeds.asking.reason, Qt.Key.Key_Return)
    now = session.plan.get(Purchase, lathe.id)
    assert (now.outcome, now.outcome_reason) == (Outcome.LOST, "too dear")
    assert cards(page) == []
    there_and_back(session)


def test_a_closed_purchase_is_reopened(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    session.do(purchases.close_purchase, lathe.id, Outcome.WON)
    page.show_place(Place("board", purchase=lathe.id))
    press(page.panel.deeds.reopen)
    assert session.plan.get(Purchase, lathe.id).outcome is Outcome.OPEN


def test_somebody_is_pinned_with_a_reason_and_unpinned(page, session, account):
    seats = add_people(session, account)
    lathe = add_purchase(session, account, "Lathe")
    page.show_place(Place("board", purchase=lathe.id))
    press(page.panel.deeds.pin)
    asking = page.panel.deeds.asking
    asking.seat.show_value(seats["Finance manager"])
    asking.reason.setText("holds the budget")
    press(asking.deed)
    assert session.plan.get(Purchase, lathe.id).pinned == seats["Finance manager"]
    assert page.view._faces.of(lathe).key == "Key: He Min"
    press(page.panel.deeds.unpin)
    assert session.plan.get(Purchase, lathe.id).pinned is None


def test_evidence_is_ticked_in_the_panel_and_undone(page, session, account):
    lathe = add_purchase(session, account, "Lathe")
    page.show_place(Place("board", purchase=lathe.id))
    box = page.panel.boxes[1]
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert session.plan.get(Purchase, lathe.id).seen == {(lathe.stage, 1)}
    assert page.panel._done.text().startswith("1 of 2 done")
    session.undo()
    assert not page.panel.boxes[1].isChecked()


def test_the_card_says_who_is_key_why_and_what_is_wrong(page, session, account):
    add_people(session, account)
    lathe = add_purchase(session, account, "Lathe", stage=4)
    make_adviser_key(session, lathe)
    face = page.view._faces.of(lathe)
    words = [words for words, _ in face.pills]
    assert face.key == "Key: Zhao Wei"
    assert words[:2] == ["Technical adviser", "Supports"]
    assert "No decision maker" in words
    assert "can veto" in face.reason


def test_the_panel_ranks_who_decides(page, session, account):
    add_people(session, account)
    lathe = add_purchase(session, account, "Lathe", stage=4)
    make_adviser_key(session, lathe)
    give_role(session, lathe, "Ma Jun", BuyingRole.USER)
    page.show_place(Place("board", purchase=lathe.id))
    said = [label.accessibleName() for label in page.panel.deciders.findChildren(Label)]
    assert said.index("Zhao Wei") < said.index("Ma Jun")
    assert "Technical adviser · veto" in said
    assert "Weight 15" in said


def test_the_list_twin_shows_the_same_and_shares_the_cursor(page, session, account):
    add_purchase(session, account, "Lathe")
    mill = add_purchase(session, account, "Mill")
    press(page.filters.as_list)
    assert page.table.isVisible()
    page.table.select(lambda p: p.id == mill.id)
    assert page.view.chosen == mill.id
    press(page.filters.as_list)
    assert page.view.isVisible()


def test_everything_has_a_name_for_screen_readers(page, session, account):
    from tests.ui.walking import nameless

    lathe = add_purchase(session, account, "Lathe")
    page.show_place(Place("board", purchase=lathe.id))
    assert nameless(page) == []
