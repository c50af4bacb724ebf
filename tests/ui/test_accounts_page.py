import pytest

from planner.domain import accounts
from planner.domain.accounts import Account
from planner.domain.eligibility_facts import Sector
from planner.ui.accounts_page import AccountsPage
from planner.ui.add_account import AddAccountDialog
from planner.ui.place import Place
from planner.ui.table import Column, RecordTable


@pytest.fixture
def page(qtbot, desk, session):
    for name, industry in (("Nord", "Pumps"), ("Süd", "Gears"), ("Alt", "Moulds")):
        session.do(accounts.add_account, name, industry=industry)
    page = AccountsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("accounts"))
    page.show()
    return page


def shown(page):
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_accounts_stand_in_order_and_follow_the_plan(page, session):
    assert shown(page) == ["Alt", "Nord", "Süd"]
    session.do(accounts.add_account, "Berg")
    assert shown(page) == ["Alt", "Berg", "Nord", "Süd"]
    session.undo()
    assert shown(page) == ["Alt", "Nord", "Süd"]


def test_the_filter_looks_at_name_and_industry(page):
    page.filter.setText("pump")
    assert shown(page) == ["Nord"]


def test_an_archived_account_leaves_and_comes_back(page, session):
    page.table.select(lambda row: row.name == "Nord")
    page.archive_button.click()
    assert shown(page) == ["Alt", "Süd"]
    page.with_archived.click()
    page.table.select(lambda row: row.name == "Nord")
    assert page.archive_button.text() == "Bring back account"
    page.archive_button.click()
    assert not any(a.archived for a in session.plan.all(Account))


def test_the_selection_stays_when_rows_come_and_go(page, session):
    page.table.select(lambda row: row.name == "Nord")
    session.do(accounts.add_account, "Aal")
    assert page.table.selected().name == "Nord"


def test_a_double_click_opens_the_account(qtbot, page, desk):
    page.table.select(lambda row: row.name == "Nord")
    with qtbot.waitSignal(desk.went) as went:
        page.opening.trigger()
    assert went.args[0].page == "account"


def test_an_empty_workspace_says_what_to_do_first(qtbot, desk):
    page = AccountsPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("accounts"))
    assert page.stack.currentWidget() is page.empty


def test_a_new_account_tells_who_controls_it(qtbot, desk, session):
    dialog = AddAccountDialog(desk, None)
    qtbot.addWidget(dialog)
    assert not dialog.add.isEnabled()
    dialog.name.setText("Northern pumps")
    dialog.where.setText("Bergen")
    dialog.sector.show_value(Sector.PRIVATE)
    dialog.add.click()
    added = session.plan.get(Account, dialog.added)
    assert (added.name, added.place) == ("Northern pumps", "Bergen")
    assert [fact.sector for fact in session.ledger.sectors(added.id)] == [Sector.PRIVATE]
    assert session.undoable is None  # one gesture: a fact, and nothing of it left to undo


def test_rows_are_spliced_and_the_model_stays_sound(qtbot, qtmodeltester):
    rows = RecordTable([Column("Name", str)], identity=lambda row: row)
    qtmodeltester.check(rows)
    for records in (["a", "b", "c"], ["a", "x", "c"], ["c"], [], ["b", "a"], ["a", "b"]):
        rows.show(records)
        assert [rows.index(n, 0).data() for n in range(rows.rowCount())] == records


def test_only_the_differing_middle_is_touched(qtbot):
    rows = RecordTable([Column("Name", str)], identity=lambda row: row)
    rows.show(["a", "b", "c", "d"])
    removed = []
    rows.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    rows.show(["a", "x", "c", "d"])
    assert removed == [(1, 1)]
