"""Nothing is chosen: the pane beside the chart says who matters now and what is not known."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.charting import vacate_seat
from planner.domain.org import holder
from planner.domain.processes import BuyingRole
from planner.domain.purchases import Outcome, close_purchase, pin_key
from planner.domain.roles import involve, remove_purchase
from planner.ui.button import Button, IconButton
from planner.ui.label import Label

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pane(chart):
    chart.page.selection.choose(None)
    return chart.page.details.nothing


def words(pane):
    QApplication.processEvents()  # new rows are shown by it
    labels = [label for label in pane.findChildren(Label) if label.isVisibleTo(pane)]
    return [label.text() for label in labels]


def people(pane):
    QApplication.processEvents()
    return [b.text() for b in pane.findChildren(Button) if b.isVisibleTo(pane)]


def test_the_key_person_stands_there_with_the_reason(pane):
    said = words(pane)
    assert pane.isVisible()
    assert said[:3] == ["Five axes", "Stage 1 · Standard", "Key now"]
    assert people(pane)[0] == "Zhao"
    assert "the technical adviser matters most here" in " ".join(said)


def test_a_click_on_the_name_chooses_the_box(chart, pane):
    (name,) = (b for b in pane.findChildren(Button) if b.text() == "Zhao")
    QTest.mouseClick(name, LEFT)
    assert (chart.chosen, pane.isVisible()) == ("TD", False)


def test_what_is_not_known_leads_to_whom_it_is_about(chart, pane):
    (go,) = (b for b in pane.findChildren(IconButton) if b.accessibleName().endswith("met Zhao."))
    QTest.mouseClick(go, LEFT)
    assert chart.chosen == "TD"


def test_it_follows_the_plan_while_nothing_is_chosen(chart, pane):
    chart.session.do(pin_key, chart.purchase, chart.seat("PM"), reason="She signs")
    assert people(pane)[0] == "Sun"
    chart.session.do(vacate_seat, chart.seat("PM"))
    assert "PM" in people(pane)[0]
    chart.session.undo()
    chart.session.undo()
    assert people(pane)[0] == "Zhao"


def test_where_nobody_is_known_it_says_so(chart, pane):
    chart.session.do(involve, chart.purchase, chart.noted("TD").person, roles=frozenset())
    assert "Nobody is known who decides this stage." in words(pane)
    assert "Nobody is known as technical adviser, who matters in stage 1 Standard." in words(pane)


def test_of_a_closed_purchase_only_how_it_ended(chart, pane):
    chart.session.do(close_purchase, chart.purchase, Outcome.WON)
    assert words(pane) == [
        "Five axes", "Won", "Choose a box on the chart to see and edit it here."
    ]  # fmt: skip


def test_without_a_purchase_it_says_how_to_begin(chart, pane):
    chart.session.do(remove_purchase, chart.purchase)
    assert words(pane) == ["Choose a box on the chart to see and edit it here."]


def test_no_more_than_a_glance(chart, pane):
    for title, role in (("GM", BuyingRole.DECISION_MAKER), ("PM", BuyingRole.EXECUTOR)):
        who = holder(chart.session.plan, chart.seat(title)).id
        chart.session.do(involve, chart.purchase, who, roles=frozenset({role}))
    assert "More is asked on the roles page." in words(pane)
