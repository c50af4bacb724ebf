"""Processes, warnings and playbook are edited where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from planner.domain.errors import Refused
from planner.domain.own_rules import Threshold, own_playbook
from planner.domain.process_editing import new_process
from planner.domain.processes import Bilingual, BuyingRole, Process, Stage, processes, stages
from planner.domain.record import Change, removed
from planner.domain.text import text
from planner.domain.warnings import warnings
from planner.session.resources import playbooks_of, process_templates
from planner.ui.place import Place
from planner.ui.processes.page import ProcessesPage
from planner.ui.processes.stage_model import DAYS, FIRST_ROLE, NAME, SHUTS
from tests.ui.purchase_world import add_account, add_purchase, there_and_back


@pytest.fixture
def page(desk, qtbot):
    page = ProcessesPage(desk)
    qtbot.addWidget(page)
    page.resize(1040, 760)
    page.show_place(Place("processes"))
    page.show()
    return page


@pytest.fixture
def purchase(session):
    return add_purchase(session, add_account(session, "Nord"), "Lathe", stage=2)


def steps(page):
    return stages(page.desk.session.plan, page.process)


def take(page, n=0):
    page.processes.menu.actions()[n].trigger()


def test_an_empty_workspace_offers_templates(page):
    assert page._no_process.isVisible()
    take(page, 1)
    (process,) = processes(page.desk.session.plan)
    assert process.template == process_templates()[1].key
    assert page.process == process.id
    assert page.model.rowCount() == len(process_templates()[1].stages)
    there_and_back(page.desk.session)


def test_an_own_process_begins_with_one_stage(page):
    page.processes.menu.actions()[-1].trigger()
    assert [s.name.en for s in steps(page)] == ["First stage"]


def test_digits_and_clicks_weigh(page, qtbot):
    take(page)
    page.grid.setCurrentIndex(page.model.index(0, FIRST_ROLE))
    qtbot.keyClick(page.grid, Qt.Key.Key_2)
    assert steps(page)[0].weight(BuyingRole.GATEKEEPER) == 2
    page.grid.clicked.emit(page.model.index(0, FIRST_ROLE))
    page.grid.clicked.emit(page.model.index(0, FIRST_ROLE))
    assert steps(page)[0].weight(BuyingRole.GATEKEEPER) == 0
    there_and_back(page.desk.session)


def test_names_and_days_are_typed_into_the_grid(page):
    take(page)
    page.model.setData(page.model.index(1, NAME), "Trial")
    page.model.setData(page.model.index(1, DAYS), "12")
    assert (steps(page)[1].name.en, steps(page)[1].usual_days) == ("Trial", 12)
    assert steps(page)[1].name.zh, "the other language keeps its words"
    with pytest.raises(Refused):
        page._write(steps(page)[1], DAYS, "soon")


def test_the_window_shuts_where_it_is_said(page):
    take(page)
    before = steps(page)[0].shuts
    page.grid.clicked.emit(page.model.index(0, SHUTS))
    assert steps(page)[0].shuts is not before


def test_a_stage_is_added_moved_and_removed_with_the_cursor_on_it(page, qtbot):
    take(page)
    page.grid.setCurrentIndex(page.model.index(1, NAME))
    page.add.click()
    assert [s.name.en for s in steps(page)][2] == "New stage"
    page.fields.name.setText("Trial")
    page.fields.name.editingFinished.emit()
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [s.name.en for s in steps(page)][3] == "Trial"
    assert page.grid.stage().name.en == "Trial"
    page.fields.remove_stage()
    assert "Trial" not in [s.name.en for s in steps(page)]


def test_evidence_is_added_worded_and_removed(page):
    take(page)
    fields = page.fields
    count = len(steps(page)[0].evidence)
    fields.more.setText("A letter")
    fields.more.editingFinished.emit()
    assert steps(page)[0].evidence[-1] == Bilingual("A letter")
    assert len(fields.lines) == count + 1
    fields.lines[-1].words.setText("Two letters")
    fields.lines[-1].words.editingFinished.emit()
    assert steps(page)[0].evidence[-1] == Bilingual("Two letters")
    fields.lines[-1].remove.click()
    assert len(steps(page)[0].evidence) == count


def test_a_stage_in_use_says_how_to_get_rid_of_it(page, purchase):
    page.refresh()
    page.grid.setCurrentIndex(page.model.index(1, NAME))
    with pytest.raises(Refused, match="Move it to another stage first"):
        page.fields.remove_stage()


def test_a_copy_is_shown_and_removed(page, purchase):
    page.refresh()
    page.processes.copy.click()
    assert len(processes(page.desk.session.plan)) == 2
    assert page.name.text().endswith("(copy)")
    page.processes.remove.click()
    (left,) = processes(page.desk.session.plan)
    assert page.process == left.id


def test_a_process_without_stages_says_so(page, session):
    session.do(new_process, Bilingual("Bare"), Bilingual("One"))
    stage = next(iter(session.plan.all(Stage)))
    session.do(lambda _: Change(text("Bare"), removed(stage)))
    assert page.none.isVisible()
    page.add.click()
    assert len(steps(page)) == 1


def test_a_limit_is_set_and_goes_back(page, session, purchase):
    box = page.limits.boxes["no-decision-maker"]
    assert "no-decision-maker" in struck(session, purchase)
    box.setValue(8)
    box.editingFinished.emit()
    assert "no-decision-maker" not in struck(session, purchase)
    page.limits.restores["no-decision-maker"].click()
    assert not session.plan.all(Threshold)
    assert box.value() == 1


def struck(session, purchase):
    return [w.rule for w in warnings(session.plan, purchase.id, session.today)]


def test_own_playbook_words_are_written_and_taken_back(page, session):
    page.role.show_value(BuyingRole.USER)
    page.role.chosen.emit(BuyingRole.USER)
    page.playbook.fields["ask"].settled.emit("One?\n\nTwo?")
    book = playbooks_of(session.plan)[BuyingRole.USER]
    assert [q.en for q in book.ask] == ["One?", "Two?"]
    assert page.playbook.own.isVisibleTo(page.playbook)
    page.playbook.restore.click()
    assert own_playbook(session.plan, BuyingRole.USER) is None


def test_words_that_say_the_shipped_ones_are_no_own_ones(page, session):
    page.playbook.show_role(BuyingRole.USER)
    page.playbook.fields["trap"].settled.emit(page.playbook.fields["trap"].toPlainText())
    assert own_playbook(session.plan, BuyingRole.USER) is None


def test_the_process_is_renamed_in_place(page):
    take(page)
    page.name.setText("Ours")
    page.name.editingFinished.emit()
    assert next(iter(page.desk.session.plan.all(Process))).name.en == "Ours"
    page.name.setText(" ")
    with pytest.raises(Refused):
        page._rename(" ")
    assert page.name.text() == "Ours"


def test_painting_weights_leaves_the_colours_of_the_theme_alone(page):
    take(page)
    before = page.desk.theme.accent.name(QColor.NameFormat.HexArgb)
    page.grab()
    assert page.desk.theme.accent.name(QColor.NameFormat.HexArgb) == before
