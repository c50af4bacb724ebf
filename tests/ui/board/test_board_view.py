"""The painted board by mouse and keyboard, on a real session."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from planner.domain.processes import Stage
from planner.domain.purchases import Purchase, StageMove, see_evidence
from planner.ui.board.page import BoardPage
from planner.ui.place import Place
from tests.ui.purchase_world import add_account, add_purchase, at_stage, there_and_back

HOSTILE = json.loads((Path(__file__).parents[2] / "data" / "hostile.json").read_text("utf-8"))
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def account(session):
    return add_account(session, "Northgate")


@pytest.fixture
def lathe(session, account):
    return add_purchase(session, account, "Lathe", amount=500_00)


@pytest.fixture
def page(desk, lathe, qtbot):
    return shown(desk, qtbot)


def shown(desk, qtbot, place=None):
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.resize(2000, 900)
    page.show_place(place or Place("board"))
    page.show()
    page.view.setFocus()
    return page


def drag(page, purchase, lane, *, drop=True):
    view = page.view
    start = view.rect_of(purchase.id).center()
    end = QPoint(view.lane_rect(lane).center().x(), start.y())
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(12, 3))
    QTest.mouseMove(view.viewport(), end)
    if drop:
        QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def tick_all(session, purchase):
    """All the exit evidence of its stage is there: nothing is asked."""
    now = session.plan.get(Purchase, purchase.id)
    for number in range(len(session.plan.get(Stage, now.stage).evidence)):
        session.do(see_evidence, now.id, now.stage, number)


def test_a_card_dragged_to_another_column_moves_its_purchase(page, session, lathe):
    tick_all(session, lathe)
    drag(page, lathe, 3)
    assert at_stage(session, lathe) == 4
    assert session.plan.get(Purchase, lathe.id).entered_on == session.today
    assert page.view.lane_of(lathe.id) == (3, 0)
    there_and_back(session)


def test_the_column_under_a_dragged_card_is_lit_until_the_drop(page, lathe):
    drag(page, lathe, 2, drop=False)
    assert page.view.drag.lane == 2
    assert page.view.drag.lifted == lathe.id
    lit = page.view.grab().toImage()
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view.drag.lane is None
    assert page.view.grab().toImage() != lit


def test_escape_gives_a_drag_up(page, session, lathe):
    drag(page, lathe, 5, drop=False)
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=page.view.lane_rect(5).center())
    assert at_stage(session, lathe) == 1


def test_a_click_with_a_trembling_hand_moves_nothing(page, session, lathe):
    at = page.view.rect_of(lathe.id).center()
    QTest.mousePress(page.view.viewport(), LEFT, pos=at)
    QTest.mouseMove(page.view.viewport(), at + QPoint(2, 1))
    QTest.mouseRelease(page.view.viewport(), LEFT, pos=at + QPoint(2, 1))
    assert page.view.chosen == lathe.id
    assert not session.plan.all(StageMove)


def test_dropping_a_card_where_it_was_changes_nothing(page, session, lathe):
    drag(page, lathe, 0)
    assert not session.plan.all(StageMove)


def test_ctrl_and_arrows_move_the_card_a_stage_on_and_back(page, session, lathe):
    page.view.choose(lathe.id)
    for _ in range(2):
        tick_all(session, lathe)
        QTest.keyClick(page.view, Qt.Key.Key_Right, CTRL)
    assert at_stage(session, lathe) == 3
    QTest.keyClick(page.view, Qt.Key.Key_Left, CTRL)
    assert at_stage(session, lathe) == 2
    session.undo()
    assert at_stage(session, lathe) == 3
    assert page.view.chosen == lathe.id


def test_the_first_column_is_the_end_for_ctrl_left(page, session, lathe):
    page.view.choose(lathe.id)
    QTest.keyClick(page.view, Qt.Key.Key_Left, CTRL)
    assert at_stage(session, lathe) == 1


def test_arrows_walk_over_cards_and_leap_empty_columns(page, session, account, lathe):
    small = add_purchase(session, account, "Vice", amount=1_00)
    far = add_purchase(session, account, "Robot", amount=9_00, stage=6)
    for key, expected in (
        (Qt.Key.Key_Down, lathe),
        (Qt.Key.Key_Down, small),
        (Qt.Key.Key_Down, small),
        (Qt.Key.Key_Right, far),
        (Qt.Key.Key_Right, far),
        (Qt.Key.Key_Left, lathe),
        (Qt.Key.Key_End, small),
        (Qt.Key.Key_Home, lathe),
    ):
        QTest.keyClick(page.view, key)
        assert page.view.chosen == expected.id


def test_the_chosen_card_is_told_to_screen_readers(page, session, lathe):
    page.view.choose(lathe.id)
    told = page.view.accessibleDescription()
    assert "1 Problem found" in told
    assert "Lathe" in told
    assert "Northgate" in told


def test_enter_opens_the_chart_of_the_account(page, desk, account, lathe, qtbot):
    page.view.choose(lathe.id)
    with qtbot.waitSignal(desk.went) as went:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert went.args == [Place("account", account=account, purchase=lathe.id, tab="chart")]


def test_narrow_windows_scroll_instead_of_squeezing_the_columns(page, desk):
    page.resize(900, 700)
    assert page.view.lane_width() == desk.theme.px(196)
    assert page.view.horizontalScrollBar().maximum() > 0


def test_the_wheel_goes_along_the_columns_where_nothing_is_below(page, lathe):
    page.resize(900, 700)
    at = page.view.viewport().rect().center()
    turn = QWheelEvent(
        at, page.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QCoreApplication.sendEvent(page.view.viewport(), turn)
    assert page.view.horizontalScrollBar().value() == 120


def test_the_cursor_is_always_in_sight(page, session, account, desk):
    page.resize(900, 700)
    last = add_purchase(session, account, "Last", stage=8)
    page.view.choose(last.id)
    seen = page.view.viewport().rect()
    assert seen.contains(page.view.rect_of(last.id))


def test_two_thousand_cards_make_only_the_faces_that_are_seen(desk, session, account, qtbot):
    from dataclasses import replace

    from planner.domain.record import Change, Id, added
    from planner.domain.text import text

    first = add_purchase(session, account, "Card")
    start = session.plan.next_id
    many = [replace(first, id=Id(start + n), name=f"Card {n}") for n in range(2000)]
    session.do(lambda _: Change(text("Many"), added(*many)))
    page = shown(desk, qtbot)
    page.view.grab()
    assert len(page.view.lanes[0].purchases) == 2001
    assert len(page.view._faces._made) < 60
    QTest.keyClick(page.view, Qt.Key.Key_End)
    assert page.view.viewport().rect().intersects(page.view.rect_of(page.view.chosen))


@pytest.mark.parametrize("name", [n for n in HOSTILE if n.strip() and n != "\ud800"])
def test_any_name_is_painted_and_told(desk, session, account, qtbot, name):
    made = add_purchase(session, account, name)
    page = shown(desk, qtbot, Place("board", purchase=made.id))
    page.view.grab()
    assert page.view.chosen == made.id
