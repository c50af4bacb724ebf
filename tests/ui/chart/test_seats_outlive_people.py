"""People come and go on their seats, across accounts, and all of it undoes over a restart."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.accounts import accounts, add_account
from planner.domain.charting import add_seat, edit_seat
from planner.domain.links import LinkKind, add_link
from planner.domain.org import Person, Seat, holder, seats_of, tenures_by_person
from planner.domain.processes import BuyingRole
from planner.domain.roles import involve
from planner.session import Session
from planner.store.workspace import Workspace
from planner.ui.live import LiveSignal
from tests.ui.answering import find

K, M = Qt.Key, Qt.KeyboardModifier


def press(chart, key, held=M.NoModifier):
    QTest.keyClick(chart.page.view, key, held)


def name(chart, words):
    QTest.keyClicks(chart.page.view.editor, words)
    QTest.keyClick(chart.page.view.editor, K.Key_Return)


def test_an_unknown_seat_becomes_a_real_person_in_one_step(chart):
    chart.session.do(edit_seat, chart.seat("CE"), unknown=True)
    roles = frozenset({BuyingRole.EXECUTOR})
    chart.session.do(involve, chart.purchase, chart.seat("CE"), roles=roles)
    chart.choose("CE")
    QTest.keyClicks(chart.page.view, "W")
    name(chart, "u Jun")
    assert (chart.name("CE"), chart.get("CE").unknown) == ("Wu Jun", False)
    assert chart.noted("CE").person == holder(chart.session.plan, chart.seat("CE")).id
    assert chart.noted("CE").roles == roles
    chart.session.undo()
    assert (chart.name("CE"), chart.get("CE").unknown) == ("", True)


def test_a_person_goes_to_another_account_and_is_followed_there(chart):
    chart.session.do(add_account, "Northgate Pumps")
    other = next(a.id for a in accounts(chart.session.plan) if a.name == "Northgate Pumps")
    chart.session.do(add_seat, other, None, title="Head of buying")
    who = holder(chart.session.plan, chart.seat("PM")).id
    chart.choose("PM")
    find("Head of buying")
    press(chart, K.Key_M, M.ControlModifier)
    assert [s.title for s in seats_of(chart.session.plan, who)] == ["Head of buying"]
    plan = chart.session.plan
    times = {plan.get(Seat, t.seat).title: t for t in tenures_by_person(plan)[who]}
    assert times["PM"].until in (chart.session.today, chart.session.today - timedelta(1))
    assert times["Head of buying"].until is None
    assert chart.name("PM") == ""
    chart.session.undo()
    assert chart.name("PM") == "Sun"


def test_a_vacated_seat_is_filled_by_somebody_new_and_keeps_both(chart):
    chart.choose("PM")
    chart.page.details.data.vacate.click()
    assert chart.name("PM") == ""
    QTest.keyClicks(chart.page.view, "A")
    name(chart, "n")
    assert chart.name("PM") == "An"
    rows = [row.accessibleName() for row in chart.page.details.times.rows]
    assert rows == ["Time of An on this seat", "Time of Sun on this seat"]


def test_every_gesture_undoes_and_comes_back_after_a_restart(chart, tmp_path):
    plan = chart.session.plan
    chart.choose("PM")
    press(chart, K.Key_Tab)
    name(chart, "Wu")
    press(chart, K.Key_Up, M.AltModifier)
    ma, chen = (holder(plan, chart.seat(title)).id for title in ("WL", "GM"))
    chart.session.do(add_link, LinkKind.CONFLICT, ma, chen)
    chart.choose("WL")
    press(chart, K.Key_X, M.ControlModifier)
    chart.choose("GM")
    press(chart, K.Key_V, M.ControlModifier)
    after, steps = chart.session.plan, 0
    chart.session.close()
    file = Workspace(tmp_path / "sales.planner", None, tmp_path / "settings", chart.session.now)
    again = Session(file, chart.session.now, LiveSignal())
    while again.plan.tables != plan.tables and again.undoable:
        again.undo()
        steps += 1
    assert {p.name for p in again.plan.all(Person)} == {"Chen", "Zhao", "Sun", "Ma"}
    assert steps >= 4
    for _ in range(steps):
        again.redo()
    assert again.plan.tables == after.tables
    assert len(again.plan.all(Seat)) == 6
    again.close()
