from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.record import Id
from planner.ui.account_plan_dialog import AccountPlanDialog
from planner.ui.board.procurement_page import ProcurementPage
from planner.ui.chart.page import ChartPage
from planner.ui.place import Place
from planner.ui.roles.page import RolesPage
from tests.documents.sample_papers import pages, words
from tests.ui.purchase_world import add_account, add_people, add_purchase, make_adviser_key
from tests.ui.walking import nameless


@pytest.fixture
def world(session):
    account = add_account(session, "Huadong")
    add_people(session, account)
    add_purchase(session, account, "Crane")
    purchase = add_purchase(session, account, "Lathe: <b>5</b>/axis", stage=4)
    make_adviser_key(session, purchase)
    return account, purchase


@pytest.fixture
def dialog(qtbot, desk, world):
    account, purchase = world
    dialog = AccountPlanDialog(desk, account, purchase.id, None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(dialog.view.pdf))
    return dialog


def asked_again(qtbot, dialog, ask):
    with qtbot.waitSignal(dialog.view.shown):
        ask()
    return words(dialog.view.pdf)


def test_the_plan_of_the_purchase_is_shown_on_one_page(dialog):
    assert len(pages(dialog.view.pdf)) == 1
    said = words(dialog.view.pdf)
    assert "Zhao Wei" in said
    assert "Supports" in said
    assert nameless(dialog) == []


def test_the_copy_to_share_has_no_judgement(qtbot, dialog):
    said = asked_again(qtbot, dialog, dialog.shared.click)
    assert "Zhao Wei" in said
    assert "Supports" not in said
    assert "read them before" in dialog.hint.text()


def test_another_purchase_can_be_chosen(qtbot, dialog):
    dialog.purchase.setCurrentIndex(1 - dialog.purchase.currentIndex())
    said = asked_again(
        qtbot, dialog, lambda: dialog.purchase.activated.emit(dialog.purchase.currentIndex())
    )
    assert "Crane" in said


def test_it_is_saved_under_a_name_that_file_systems_take(qtbot, dialog, tmp_path, monkeypatch):
    named = []

    def ask(_parent, _title, name, _kinds):
        named.append(name)
        return str(tmp_path / "plan.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.save.click()
    assert [Path(name).name for name in named] == ["Huadong Lathe b5baxis Account plan.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes() == dialog.view.pdf


@pytest.mark.parametrize("make", [ChartPage, RolesPage, ProcurementPage])
def test_the_tabs_about_purchases_lead_to_plan_and_rehearsal(qtbot, desk, world, make):
    account, purchase = world
    page = make(desk)
    qtbot.addWidget(page)
    bar = list(page.bar())
    assert [b.accessibleName() for b in bar] == ["Account plan...", "Rehearse..."]
    page.show_place(Place("account", account=account, purchase=purchase.id))
    went = []
    desk.went.connect(went.append)
    page.to_rehearsal.click()
    assert went == [Place("rehearsal", account=account, purchase=purchase.id)]
    page.to_paper.click()
    (dialog,) = page.findChildren(AccountPlanDialog)
    qtbot.waitUntil(lambda: bool(dialog.view.pdf))
    assert dialog.purchase.value() == purchase.id
    dialog.close()


def test_without_a_purchase_they_say_what_to_do_first(qtbot, desk, session):
    account = add_account(session, "Nord")
    page = ProcurementPage(desk)
    qtbot.addWidget(page)
    page.bar()
    page.show_place(Place("account", account=Id(account)))
    told = []
    desk.told.connect(told.append)
    page.to_paper.click()
    page.to_rehearsal.click()
    assert [words.split(":")[0] for words in told] == ["Add a purchase first"] * 2


def test_where_room_is_scarce_the_buttons_say_their_words_as_tool_tips(qtbot, desk, world):
    account, _purchase = world
    page = ProcurementPage(desk)
    qtbot.addWidget(page)
    for button in page.bar():
        qtbot.addWidget(button)
    page.show_place(Place("account", account=account))
    page.resize(600, 500)
    page.show()
    assert (page.to_paper.text(), page.to_paper.toolTip()) == ("", "Account plan...")
    assert page.to_paper.accessibleName() == "Account plan..."
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: page.to_paper.text() == " Account plan...")
    assert page.to_paper.toolTip() == ""
