import pytest

from planner.domain.charting import edit_person
from planner.domain.org import holder
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Purchase
from planner.domain.roles import remove_purchase
from planner.ui.empty import Empty
from planner.ui.place import Place
from planner.ui.rehearsal.page import RehearsalPage
from tests.ui.purchase_world import (
    add_account,
    add_people,
    add_purchase,
    give_role,
    make_adviser_key,
    person,
)
from tests.ui.walking import nameless


@pytest.fixture
def world(session):
    account = add_account(session, "Huadong")
    seats = add_people(session, account)
    purchase = add_purchase(session, account, "Lathe & more", stage=4)
    make_adviser_key(session, purchase)
    give_role(session, purchase, "Chen Guoqiang", BuyingRole.DECISION_MAKER)
    return account, seats, purchase


@pytest.fixture
def page(qtbot, desk, world):
    account, _seats, purchase = world
    page = RehearsalPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show_place(Place("rehearsal", account=account, purchase=purchase.id))
    page.show()
    return page


def tick(page, words):
    chance = next(c for c in page.chances if c.accessibleName() == words)
    chance.click()
    return chance


def shown(card):
    from planner.ui.label import Label

    return [label.text() for label in card.findChildren(Label) if label.isVisibleTo(card)]


def test_trying_touches_neither_the_plan_nor_the_file(page, session):
    plan, file = session.plan, session.file.path.read_bytes()
    tick(page, "Zhao Wei leaves")
    tick(page, "A rival wins Chen Guoqiang over")
    tick(page, "The stage slips by 30 days")
    assert session.plan is plan
    assert session.file.path.read_bytes() == file
    assert session.undoable is not None  # of the world, not of the rehearsal
    page.drop.click()
    assert session.plan is plan
    assert page.chosen == []


def test_before_and_after_stand_side_by_side(qtbot, page):
    assert "changes" not in shown(page.cards.stages)
    tick(page, "Zhao Wei leaves")
    qtbot.waitUntil(lambda: "changes" in shown(page.cards.stages))
    said = shown(page.cards.stages)
    assert any("Technical director (empty seat)" in words for words in said)
    assert any(words.startswith("Zhao Wei") for words in said)


def test_warnings_that_come_are_listed(qtbot, page):
    assert not page.cards.gained.isVisibleTo(page)
    tick(page, "The stage slips by 30 days")
    qtbot.waitUntil(lambda: len(shown(page.cards.gained)) > 1)
    assert any("days in this stage" in words for words in shown(page.cards.gained))


def test_keep_is_one_undoable_change_with_a_name(page, session, world):
    _account, seats, _purchase = world
    before = session.plan
    tick(page, "Zhao Wei leaves")
    tick(page, "We win Chen Guoqiang over")
    page.name.setText("Worst case")
    page.keep.click()
    assert holder(session.plan, seats["Technical director"]) is None
    assert session.undoable.change.text.values["name"] == "Worst case"
    session.undo()
    assert session.plan == before
    assert page.chosen == []


def test_a_slip_alone_cannot_be_kept(page):
    tick(page, "The stage slips by 30 days")
    assert not page.keep.isEnabled()
    assert page.note.isVisibleTo(page)


def test_unticking_takes_it_out_of_the_trial(page):
    chance = tick(page, "Zhao Wei leaves")
    assert page.keep.isEnabled()
    chance.click()
    assert page.chosen == []
    assert not page.keep.isEnabled()


def test_a_change_elsewhere_is_followed(page, session, world):
    _account, _seats, purchase = world
    tick(page, "Zhao Wei leaves")
    session.undo()  # Chen's role
    assert page.chosen == [
        next(c.key for c in page.chances if c.accessibleName() == "Zhao Wei leaves")
    ]
    session.do(remove_purchase, purchase.id)
    assert page.purchase is None
    assert not page.keep.isVisible()
    session.undo()
    assert page.keep.isVisible()
    assert session.plan.has(Purchase, purchase.id)


def test_names_are_shown_as_typed(qtbot, page, session):
    session.do(edit_person, person(session, "Zhao Wei"), name="<b>A & B</b>")
    assert any(c.text() == "<b>A && B</b> leaves" for c in page.chances)
    tick(page, "<b>A & B</b> leaves")
    qtbot.waitUntil(lambda: "<b>A & B</b> · 2 Nov 2026" in shown(page.cards.stages))


def test_without_a_purchase_it_leads_to_the_board(qtbot, desk):
    page = RehearsalPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("rehearsal"))
    page.show()
    went = []
    desk.went.connect(went.append)
    page.findChild(Empty).button.click()
    assert went == [Place("board")]
    assert nameless(page) == []


def test_a_purchase_without_people_says_so(qtbot, desk, session):
    account = add_account(session, "Nord")
    purchase = add_purchase(session, account, "Pump")
    page = RehearsalPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("rehearsal", account=account, purchase=purchase.id))
    assert [c.key[0] for c in page.chances] == ["slip", "advance"]
    assert page.cards.stages is not None
