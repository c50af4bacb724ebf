"""Several purchases seen on one chart at once, told apart by letter and by colour."""

import pytest
from PySide6.QtCore import Qt

from planner.domain.org import holder
from planner.domain.processes import BuyingRole, Process
from planner.domain.purchases import Purchase, add_purchase, edit_purchase, purchases
from planner.domain.roles import Stance, involve
from planner.ui.chart.layers import LETTERS
from planner.ui.chart.measures import TALL
from planner.ui.chart.outline_model import PART
from planner.ui.chart.page import ChartPage
from planner.ui.place import Place


def add(chart, name):
    process = next(iter(chart.session.plan.all(Process))).id
    chart.session.do(add_purchase, chart.page.deeds.account, name, process)
    return next(p.id for p in chart.session.plan.all(Purchase) if p.name == name)


def person(chart, title):
    return holder(chart.session.plan, chart.seat(title)).id


@pytest.fixture
def second(chart):
    """Sun decides on the crane, and Zhao opposes it."""
    crane = add(chart, "A crane")
    roles = frozenset({BuyingRole.DECISION_MAKER})
    chart.session.do(involve, crane, person(chart, "PM"), roles=roles, influence=4)
    chart.session.do(involve, crane, person(chart, "TD"), stance=Stance.OPPOSES)
    return crane


def layered(chart, purchase):
    chart.page.toolbar.layers.show_layer(purchase, shown=True)


def face(chart, title):
    drawing = chart.page.view.drawing
    return drawing.faces[drawing.numbers[chart.seat(title)]]


def said(chart, title):
    return {row.letter: [words for words, _ in row.pills] for row in face(chart, title).rows}


def letter(chart, purchase):
    shown = chart.page.toolbar.layers.chosen()
    return LETTERS[shown.index(purchase)]


def test_each_box_says_what_every_chosen_purchase_says_of_it(chart, second):
    layered(chart, second)
    here, there = letter(chart, chart.purchase), letter(chart, second)
    assert said(chart, "TD") == {here: ["Technical adviser", "Supports"], there: ["Opposes"]}
    assert said(chart, "PM") == {there: ["Decision maker", "4"]}
    assert said(chart, "GM") == {}
    assert face(chart, "TD").pills == ()


def test_the_badge_names_the_purchase_in_which_somebody_is_key(chart, second):
    layered(chart, second)
    here, there = letter(chart, chart.purchase), letter(chart, second)
    assert (face(chart, "TD").letters, face(chart, "PM").letters) == (here, there)
    chart.session.do(
        involve, second, person(chart, "TD"), roles=frozenset({BuyingRole.TECHNICAL_ADVISER})
    )
    assert face(chart, "TD").letters == " ".join(sorted((here, there)))
    assert face(chart, "PM").letters == ""


def test_the_legend_says_which_letter_is_which_purchase(chart, second):
    layered(chart, second)
    names = [e.accessibleName() for e in chart.page.toolbar.legend.widgets]
    in_order = [p.name for p in purchases(chart.session.plan, chart.page.deeds.account)]
    assert names[:2] == [f"A {in_order[0]}", f"B {in_order[1]}"]
    chart.session.do(edit_purchase, second, name="A bridge crane")
    assert any("A bridge crane" in w for w in chart.page.toolbar.legend.words())
    assert "A bridge crane: Opposes" in face(chart, "TD").spoken("KEY")


def test_a_box_grows_by_a_line_for_each_purchase_and_none_overlap(chart, second):
    layered(chart, second)
    drawing = chart.page.view.drawing
    number = drawing.numbers[chart.seat("TD")]
    assert drawing.layout.h[number] > TALL
    rects = [drawing.rect(n) for n in range(len(drawing.boxes))]
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    assert not chart.page.view.grab().isNull()


def test_an_edit_in_the_other_purchase_is_seen_at_once(chart, second):
    layered(chart, second)
    chart.session.do(involve, second, person(chart, "GM"), stance=Stance.NEUTRAL)
    assert said(chart, "GM") == {letter(chart, second): ["Neutral"]}
    chart.session.undo()
    assert said(chart, "GM") == {}


def test_a_screen_reader_and_the_outline_are_told_every_purchase(chart, second):
    layered(chart, second)
    chart.choose("TD")
    spoken = chart.page.view.accessibleDescription()
    here, there = letter(chart, chart.purchase), letter(chart, second)
    assert f"{here} Five axes: KEY NOW · Technical adviser · Supports" in spoken
    assert f"{there} A crane: Opposes" in spoken
    chart.page.toolbar.outline.click()
    rows = chart.page.outline.rows
    shown = rows.data(rows.of(chart.seat("TD"), PART), Qt.ItemDataRole.DisplayRole)
    assert f"{there} A crane: Opposes" in shown


def test_the_choice_is_remembered_and_taken_back(chart, second, qtbot):
    layered(chart, second)
    page = ChartPage(chart.page.desk)
    qtbot.addWidget(page)
    page.show_place(Place("account", account=chart.page.deeds.account, tab="chart"))
    assert set(page.toolbar.layers.chosen()) == {chart.purchase, second}
    chart.page.toolbar.layers.show_one()
    assert chart.page.toolbar.layers.chosen() == ()
    assert face(chart, "TD").rows == ()
    assert [words for words, _ in face(chart, "TD").pills] == ["Technical adviser", "Supports"]


def test_looking_through_another_of_them_keeps_them(chart, second):
    layered(chart, second)
    toolbar = chart.page.toolbar
    toolbar.purchase.show_value(second)
    chart.page.refresh()
    assert set(toolbar.layers.chosen()) == {chart.purchase, second}
    third = add(chart, "Third")
    toolbar.purchase.show_value(third)
    chart.page.refresh()
    assert set(toolbar.layers.chosen()) == {chart.purchase, second, third}


def test_with_one_purchase_there_is_nothing_to_choose(chart):
    assert not chart.page.toolbar.layers.isVisible()


def test_more_purchases_than_letters_are_refused_in_a_sentence(chart, second):
    ids = [add(chart, f"No. {n}") for n in range(len(LETTERS))]
    for id in ids:
        layered(chart, id)
    assert len(chart.page.toolbar.layers.chosen()) == len(LETTERS)
    assert set(chart.told) == {"At most 8 purchases are seen at once."}


def test_a_purchase_that_is_gone_is_no_layer_any_more(chart, second):
    layered(chart, second)
    chart.session.undo()  # Zhao opposes
    chart.session.undo()  # Sun decides
    chart.session.undo()  # the crane
    assert chart.page.toolbar.layers.chosen() == ()
    assert face(chart, "TD").rows == ()
