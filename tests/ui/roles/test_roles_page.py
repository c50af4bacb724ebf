"""The matrix of people and roles by mouse and keyboard, on a real session."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain import org
from planner.domain.processes import BuyingRole
from planner.domain.roles import Coverage, Involvement, Knowledge, Power, Stance, involvement
from planner.ui.place import Place
from planner.ui.roles.columns import At
from planner.ui.roles.model import ROW
from planner.ui.roles.page import RolesPage
from planner.ui.roles.rows import Nobody, Row
from tests.ui.purchase_world import (
    SEATS,
    add_account,
    add_people,
    add_purchase,
    give_role,
    make_adviser_key,
    person,
    there_and_back,
)

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
# A menu asks the offscreen platform for things it cannot do; the menu works all the same.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)


def cell_of(view, who, role):
    """Where a role of somebody stands."""
    model = view.model()
    (n,) = [
        n
        for n in range(model.rowCount())
        if isinstance(found := model.index(n, 0).data(ROW), Row) and found.who == who
    ]
    return model.index(n, At.FIRST_ROLE + list(BuyingRole).index(role))


@pytest.fixture
def account(session):
    return add_account(session, "Northgate")


@pytest.fixture
def seats(session, account):
    return add_people(session, account)


@pytest.fixture
def lathe(session, account):
    return add_purchase(session, account, "Lathe", stage=4)


@pytest.fixture
def page(desk, account, seats, lathe, qtbot):
    page = RolesPage(desk)
    qtbot.addWidget(page)
    page.resize(1240, 850)
    page.show_place(Place("account", account=account, tab="roles"))
    page.show()
    return page


def noted(session, lathe, name) -> Involvement | None:
    return involvement(session.plan, lathe.id, person(session, name))


def names(page):
    return [page.model.name(r) for r in page.model.rows if isinstance(r, Row)]


def stand_on(page, session, name, column):
    page.view.put_cursor(person(session, name), column)


def pick(page, words):
    """Choose an entry of the menu that is open."""
    menu = page.deeds.menu
    action = next(a for a in menu.actions() if a.text().replace("&&", "&") == words)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Key.Key_Return)


def test_everybody_of_the_chart_is_a_row_unknown_and_vacant_seats_too(page):
    assert names(page) == [name for name, *_ in SEATS] + ["Not known yet", "Vacant"]


def test_a_click_gives_a_role_and_another_takes_it_back(page, session, lathe):
    cell = cell_of(page.view, person(session, "Zhao Wei"), BuyingRole.TECHNICAL_ADVISER)
    at = page.view.visualRect(cell).center()
    QTest.mouseClick(page.view.viewport(), LEFT, pos=at)
    assert noted(session, lathe, "Zhao Wei").roles == {BuyingRole.TECHNICAL_ADVISER}
    there_and_back(session)
    QTest.mouseClick(page.view.viewport(), LEFT, pos=at)
    assert noted(session, lathe, "Zhao Wei") is None


def test_the_whole_row_is_filled_by_keyboard(page, session, lathe):
    stand_on(page, session, "Zhao Wei", At.FIRST_ROLE)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Space):
        QTest.keyClick(page.view, key)
    for key in (Key.Key_Right,) * 3:
        QTest.keyClick(page.view, key)
    for key in (Key.Key_Return, Key.Key_V, Key.Key_C, Key.Key_4):
        QTest.keyClick(page.view, key)
    row = noted(session, lathe, "Zhao Wei")
    assert row.roles == {BuyingRole.INFLUENCER, BuyingRole.TECHNICAL_ADVISER}
    assert row.powers == {Power.VETO}
    assert row.coach
    assert row.influence == 4
    assert row.influence_known == Knowledge(on=session.today)
    session.undo()
    assert noted(session, lathe, "Zhao Wei").influence == 0


def test_the_cursor_stays_on_the_person_while_roles_are_set(page, session, lathe):
    give_role(session, lathe, "He Min", BuyingRole.TECHNICAL_ADVISER)
    stand_on(page, session, "Sun Li", At.FIRST_ROLE + 3)
    QTest.keyClick(page.view, Key.Key_Space)
    assert page.view.row().who == person(session, "Sun Li")
    assert page.view.currentIndex().column() == At.FIRST_ROLE + 3


def test_a_role_is_given_to_an_unknown_seat(page, session, lathe, seats):
    page.view.put_cursor(seats["Quality"], At.FIRST_ROLE)
    QTest.keyClick(page.view, Key.Key_Space)
    given = involvement(session.plan, lathe.id, seats["Quality"])
    assert (given.person, given.roles) == (None, {BuyingRole.GATEKEEPER})


@pytest.mark.parametrize(
    ("column", "words", "field", "value"),
    [
        (At.STANCE, "Opposes", "stance", Stance.OPPOSES),
        (At.INFLUENCE, "2", "influence", 2),
        (At.COVERAGE, "In depth", "coverage", Coverage.IN_DEPTH),
    ],
)
def test_judgements_are_chosen_in_place(page, session, lathe, column, words, field, value):
    stand_on(page, session, "Sun Li", column)
    QTest.keyClick(page.view, Key.Key_Return)
    pick(page, words)
    assert getattr(noted(session, lathe, "Sun Li"), field) == value
    assert getattr(noted(session, lathe, "Sun Li"), f"{field}_known").on == session.today
    there_and_back(session)


def test_a_judgement_is_assumed_until_it_is_confirmed(page, session, lathe):
    make_adviser_key(session, lathe)
    stand_on(page, session, "Zhao Wei", At.KNOWN)
    assert page.model.words(page.view.row(), At.KNOWN) == "assumed"
    QTest.keyClick(page.view, Key.Key_Return)
    pick(page, "Confirmed today")
    assert page.model.words(page.view.row(), At.KNOWN) == "confirmed"
    assert noted(session, lathe, "Zhao Wei").stance_known.confirmed


def test_old_judgements_are_stale(page, session, lathe):
    from datetime import timedelta

    from planner.domain.roles import involve

    old = Knowledge(confirmed=True, on=session.today - timedelta(days=94))
    who = person(session, "Sun Li")
    session.do(involve, lathe.id, who, stance=Stance.NEUTRAL, stance_known=old)
    stand_on(page, session, "Sun Li", At.KNOWN)
    assert page.model.words(page.view.row(), At.KNOWN) == "stale, 94 d"


def test_all_seven_powers_are_in_the_menu_of_the_person(page, session, lathe):
    stand_on(page, session, "Chen Guoqiang", At.PERSON)
    QTest.keyClick(page.view, Key.Key_Return)
    assert len(page.deeds.menu.actions()) == len(Power) + 1
    pick(page, "Release funds")
    assert noted(session, lathe, "Chen Guoqiang").powers == {Power.RELEASE_FUNDS}


def test_the_weight_and_the_veto_stand_in_the_row(page, session, lathe):
    make_adviser_key(session, lathe)
    row = next(r for r in page.model.rows if r.who == person(session, "Zhao Wei"))
    adviser = At.FIRST_ROLE + list(BuyingRole).index(BuyingRole.TECHNICAL_ADVISER)
    assert page.model.words(row, At.WEIGHT) == "15"
    assert page.model.words(row, adviser) == "V"


def test_tool_tips_say_why_and_how_we_know_as_typed(page, session, lathe):
    from planner.domain.roles import involve

    make_adviser_key(session, lathe)
    who = person(session, "Zhao Wei")
    heard = Knowledge(confirmed=True, on=session.today, source="<b>R&D</b>")
    session.do(involve, lathe.id, who, stance_known=heard)
    stand_on(page, session, "Zhao Wei", At.KNOWN)
    row = page.view.currentIndex().row()
    tip = Qt.ItemDataRole.ToolTipRole
    assert "can veto" in page.model.index(row, At.WEIGHT).data(tip)
    known = page.model.index(row, At.KNOWN).data(tip)
    assert "Stance: confirmed, 23 Nov 2026, &lt;b&gt;R&amp;D&lt;/b&gt;" in known
    assert not page.model.index(row, At.PERSON).data(tip)


def test_nobody_names_the_roles_that_nobody_plays_and_who_might(page, session, lathe):
    for (name, *_), role in zip(SEATS[:4], list(BuyingRole)[:4], strict=True):
        give_role(session, lathe, name, role)
    give_role(session, lathe, "Ma Jun", BuyingRole.USER)
    last = page.model.rows[-1]
    assert isinstance(last, Nobody)
    assert BuyingRole.FINANCE_CONTROLLER in last.missing
    assert BuyingRole.GATEKEEPER not in last.missing


def test_a_missing_role_is_assigned_from_the_row_of_nobody(page, session, lathe):
    last = len(page.model.rows) - 1
    finance = At.FIRST_ROLE + list(BuyingRole).index(BuyingRole.FINANCE_CONTROLLER)
    page.view.setCurrentIndex(page.model.index(last, finance))
    QTest.keyClick(page.view, Key.Key_Return)
    assert page.deeds.menu.actions()[0].text().startswith("He Min")
    pick(page, "He Min · Finance manager")
    assert noted(session, lathe, "He Min").roles == {BuyingRole.FINANCE_CONTROLLER}


def test_only_people_with_a_role_hides_the_others(page, session, lathe):
    make_adviser_key(session, lathe)
    stand_on(page, session, "Zhao Wei", At.FIRST_ROLE)
    QTest.mouseClick(page.only, LEFT)
    assert names(page) == ["Zhao Wei"]


def test_a_person_with_every_role_and_no_seat_left_breaks_nothing(page, session, lathe, seats):
    from planner.domain.charting import vacate_seat
    from planner.domain.roles import involve

    who = person(session, "Zhao Wei")
    session.do(involve, lathe.id, who, roles=frozenset(BuyingRole))
    assert not any(isinstance(r, Nobody) for r in page.model.rows)
    session.do(vacate_seat, seats["Technical director"])
    assert "Vacant" in names(page)


def test_hostile_names_are_shown_as_typed(page, session, lathe, seats):
    from planner.domain.charting import edit_person

    who = person(session, "He Min")
    session.do(edit_person, who, name="<b>AT&T</b>")
    last = len(page.model.rows) - 1
    page.view.setCurrentIndex(page.model.index(last, At.FIRST_ROLE + 6))
    QTest.keyClick(page.view, Key.Key_Return)
    pick(page, "<b>AT&T</b> · Finance manager")
    assert org.holder(session.plan, seats["Finance manager"]).name in names(page)


def test_the_playbook_follows_the_person_under_the_cursor(page, session, lathe):
    make_adviser_key(session, lathe)
    give_role(session, lathe, "Ma Jun", BuyingRole.USER)
    stand_on(page, session, "Ma Jun", At.FIRST_ROLE)
    assert page.cards.playbook.heading.text().startswith("User")
    stand_on(page, session, "Zhao Wei", At.FIRST_ROLE)
    assert page.cards.playbook.heading.text().startswith("Technical adviser")


def test_an_account_without_a_purchase_says_what_to_do(desk, session, account, seats, qtbot):
    page = RolesPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=account, tab="roles"))
    with qtbot.waitSignal(desk.went) as went:
        page._no_purchase.button.click()
    assert went.args == [Place("account", account=account, tab="procurement")]


def test_everything_has_a_name_for_screen_readers(page):
    from tests.ui.walking import nameless

    assert nameless(page) == []


def test_the_model_is_sound(page, qtmodeltester):
    qtmodeltester.check(page.model)


def test_screen_readers_hear_whose_role_it_is(page, session, lathe):
    make_adviser_key(session, lathe)
    index = cell_of(page.view, person(session, "Zhao Wei"), BuyingRole.TECHNICAL_ADVISER)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Zhao Wei, Technical adviser: yes, Veto"
