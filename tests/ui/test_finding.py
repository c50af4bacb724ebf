import pytest

from planner.domain import accounts, charting, org
from planner.domain.actions import add_action, finish_action
from planner.ui.finding import Find, finds, matching, sounds
from planner.ui.palette import Palette
from planner.ui.place import Place
from tests.ui.purchase_world import add_account


def found(*names):
    return [Find(name, "", "", list) for name in names]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", ["王建国", "Wang & Co", "Anders Wang"]),
        ("wang", ["Wang & Co", "Anders Wang", "王建国"]),
        ("wjg", ["王建国"]),
        ("wangjian", ["王建国"]),
        ("建国", ["王建国"]),
        ("co wang", ["Wang & Co"]),
        ("nobody", []),
    ],
)
def test_names_are_found_by_part_and_by_pinyin(written, expected):
    among = found("王建国", "Wang & Co", "Anders Wang")
    assert [f.name for f in matching(among, written)] == expected


def test_the_initials_of_a_name():
    assert sounds("王建国") == ("wangjianguo", "wjg")


def test_a_person_is_found_where_they_sit(desk, session):
    session.do(accounts.add_account, "Nord")
    account = accounts.account_named(session.plan, "Nord")
    session.do(charting.add_seat, account.id, title="Chief engineer")
    seat = org.roots(session.plan, account.id)[0]
    session.do(charting.fill_seat, seat.id, "Wu Shan")
    person = next(f for f in finds(desk) if f.name == "Wu Shan")
    assert person.where == "Chief engineer · Nord"
    places = []
    desk.went.connect(places.append)
    person.deed()
    assert places == [Place("account", account=account.id, tab="chart", seat=seat.id)]


def test_enter_chooses_what_the_arrows_reached(qtbot, settings):
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(found("Nord", "Süd"), settings.language, settings.theme, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.chosen.name == "Süd"


def test_an_open_action_is_found_and_leads_to_its_plan(desk, session):
    account = add_account(session, "Northgate")
    done = session.do(add_action, account, "Write to Zhao").edits[0].id
    session.do(finish_action, done, on=session.today)
    session.do(add_action, account, "Send the report", due_on=session.today)
    (found,) = matching([f for f in finds(desk) if f.icon == "calendar-check"], "report")
    assert (found.name, found.where) == ("Send the report", "Northgate · today")
    places = []
    desk.went.connect(places.append)
    found.deed()
    assert places == [Place("account", account=account, tab="plan")]
    assert not [f for f in finds(desk) if f.name == "Write to Zhao"]
