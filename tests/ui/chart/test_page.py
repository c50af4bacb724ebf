"""The page around the chart: accounts, purchases, hints, language."""

from PySide6.QtWidgets import QWidget

from planner.domain.accounts import accounts, add_account
from planner.domain.charting import add_seat
from planner.domain.purchases import Outcome, Purchase, add_purchase, close_purchase
from planner.domain.roles import Coverage, involve
from planner.ui.chart.page import ChartPage
from planner.ui.pages import entry
from planner.ui.place import Place


def test_the_chart_is_a_tab_of_the_account(desk, qtbot):
    page = entry("chart", under="account").factory(desk)
    qtbot.addWidget(page)
    assert isinstance(page, ChartPage)


def test_a_place_with_a_seat_chooses_it(chart):
    account = chart.page.deeds.account
    chart.page.show_place(Place("account", account=account, tab="chart", seat=chart.seat("WL")))
    assert chart.chosen == "WL"


def test_another_account_shows_its_own_chart_and_nothing_chosen(chart):
    chart.choose("WL")
    chart.session.do(add_account, "Anders")
    other = next(a.id for a in accounts(chart.session.plan) if a.name == "Anders")
    chart.session.do(add_seat, other, title="Boss")
    chart.page.show_place(Place("account", account=other, tab="chart"))
    assert chart.chosen == ""
    assert [f.title for f in chart.page.view.drawing.faces] == ["Boss"]


def test_the_last_purchase_gone_leaves_the_chart_without_roles(chart):
    purchase = chart.session.plan.get(Purchase, chart.purchase)
    assert chart.page.toolbar.chosen_purchase() == purchase.id
    for _ in range(2):  # the role, then the purchase
        chart.session.undo()
    assert chart.page.toolbar.chosen_purchase() is None
    assert all(not f.pills for f in chart.page.view.drawing.faces)
    chart.choose("TD")
    assert not chart.page.details.part.roles.isVisible()


def test_another_purchase_shows_other_roles(chart):
    process = chart.session.plan.get(Purchase, chart.purchase).process
    chart.session.do(add_purchase, chart.page.deeds.account, "Spindles", process)
    toolbar = chart.page.toolbar
    other = next(p.id for p in chart.session.plan.all(Purchase) if p.name == "Spindles")
    toolbar.purchase.show_value(other)
    toolbar.purchase.activated.emit(toolbar.purchase.currentIndex())
    assert all(not f.pills for f in chart.page.view.drawing.faces)


def test_a_purchase_that_is_over_is_not_what_the_chart_opens_with(chart):
    process = chart.session.plan.get(Purchase, chart.purchase).process
    chart.session.do(add_purchase, chart.page.deeds.account, "Spindles", process)
    running = next(p.id for p in chart.session.plan.all(Purchase) if p.name == "Spindles")
    chart.session.do(close_purchase, chart.purchase, Outcome.WON)
    again = ChartPage(chart.page.desk)
    again.show_place(chart.page.place)
    assert again.toolbar.chosen_purchase() == running
    again.deleteLater()


def test_the_way_in_is_said(chart):
    key = chart.noted("TD").person
    chart.session.do(involve, chart.purchase, key, coverage=Coverage.SEVERAL)
    labels = [w.text() for w in chart.page.hints.findChildren(QWidget) if hasattr(w, "text")]
    assert "You can go straight to Zhao: met several times." in labels


def test_fold_all_and_unfold_all(chart):
    chart.page.toolbar.fold.click()
    assert chart.page.deeds.folded == {chart.seat("TD")}
    chart.page.toolbar.unfold.click()
    assert chart.seat("WL") in chart.page.view.drawing.numbers


def test_the_outline_and_the_drawing_take_turns(chart):
    chart.page.toolbar.outline.click()
    assert chart.page.outline.isVisible()
    assert chart.page.outline.hasFocus()
    chart.page.toolbar.outline.click()
    assert chart.page.view.hasFocus()


def test_everything_that_takes_the_keyboard_has_a_name(chart):
    chart.choose("TD")
    nameless = [
        type(w).__name__
        for w in chart.page.findChildren(QWidget)
        if w.focusPolicy() & w.focusPolicy().TabFocus
        and w.isVisible()
        and not w.accessibleName()
        and type(w).__module__.startswith("planner")
    ]
    assert nameless == []


def test_an_account_that_an_undo_removes_leaves_an_empty_page(empty_chart):
    empty_chart.session.undo()
    assert empty_chart.page.title() == "No account"
    assert empty_chart.page.empty.isVisible()


def test_a_chart_nobody_has_moved_fits_the_window_whatever_its_size(chart):
    view = chart.page.view
    chart.page.resize(900, 700)
    first = view.box_in_window(chart.seat("GM"))
    chart.page.resize(1400, 800)
    assert view.box_in_window(chart.seat("GM")).left() > first.left()


def test_a_chart_that_was_moved_stays_where_it_is(chart):
    view = chart.page.view
    view.zoom(1.5)
    first = view.box_in_window(chart.seat("GM"))
    chart.page.resize(1400, 800)
    assert view.box_in_window(chart.seat("GM")) == first
