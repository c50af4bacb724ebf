"""The board and the roles page of purchases as nobody would wish them."""

from dataclasses import replace

import pytest

from planner.domain.process_editing import new_process
from planner.domain.processes import Bilingual, BuyingRole, Process, Stage
from planner.domain.record import Change, removed, replaced
from planner.domain.roles import involve
from planner.domain.text import text
from planner.ui.board.new_purchase_form import NewPurchaseForm
from planner.ui.board.page import BoardPage
from planner.ui.place import Place
from planner.ui.roles.page import RolesPage
from tests.ui.purchase_world import add_account, add_people, add_purchase, person


@pytest.fixture
def shown(desk, qtbot):
    def show(kind, place):
        page = kind(desk)
        qtbot.addWidget(page)
        page.resize(1240, 800)
        page.show_place(place)
        page.show()
        page.grab()
        return page

    return show


def test_a_process_without_stages_shows_an_empty_board(session, shown):
    add_purchase(session, add_account(session, "Nord"), "Lathe")
    session.do(new_process, Bilingual("Bare"), Bilingual("One"))
    bare = max(p.id for p in session.plan.all(Process))
    only = next(s for s in session.plan.all(Stage) if s.process == bare)
    session.do(lambda _: Change(text("Bare"), removed(only)))
    page = shown(BoardPage, Place("board"))
    page.filters.process.show_value(bare)
    page.refresh()
    page.grab()
    assert page.view.lanes == []


def test_an_own_process_can_be_chosen_for_a_new_purchase(session, desk, qtbot):
    nord = add_account(session, "Nord")
    session.do(new_process, Bilingual("Ours"), Bilingual("Talk"))
    form = NewPurchaseForm(desk, choosing=False)
    qtbot.addWidget(form)
    form.open(nord)
    assert form.process.itemText(0) == "Ours"
    form.name.setText("Press")
    with qtbot.waitSignal(form.added):
        form.add.click()


def test_a_purchase_without_a_chart_has_a_card_and_a_way_to_the_chart(session, shown):
    lathe = add_purchase(session, add_account(session, "Nord"), "Lathe")
    board = shown(BoardPage, Place("board", purchase=lathe.id))
    assert board.view.chosen == lathe.id
    roles = shown(
        RolesPage, Place("account", account=lathe.account, purchase=lathe.id, tab="roles")
    )
    assert roles._no_seats.isVisible()


def test_somebody_with_every_role_is_one_row_of_dots(session, shown):
    nord = add_account(session, "Nord")
    add_people(session, nord)
    lathe = add_purchase(session, nord, "Lathe")
    session.do(involve, lathe.id, person(session, "Ma Jun"), roles=frozenset(BuyingRole))
    page = shown(RolesPage, Place("account", account=nord, purchase=lathe.id, tab="roles"))
    assert page.view.row().roles == frozenset(BuyingRole)


def test_weights_that_are_all_zero_show_no_key_person(session, shown):
    lathe = add_purchase(session, add_account(session, "Nord"), "Lathe")
    now = session.plan.get(Stage, lathe.stage)
    bare = replace(now, weights=(0,) * len(BuyingRole))
    session.do(lambda _: Change(text("Weigh nothing"), replaced(now, bare)))
    page = shown(BoardPage, Place("board", purchase=lathe.id))
    assert "No key person" in [words for words, _ in page.view._faces.of(lathe).pills]
