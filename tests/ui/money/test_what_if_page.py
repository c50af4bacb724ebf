"""Terms are tried on past or imagined money; only a kept draft reaches the plan."""

import pytest

from planner.domain.drafts import drafts_of
from planner.session.what_if import Basis
from planner.ui.label import Hint, Label
from planner.ui.money.what_if_page import WhatIfPage
from planner.ui.place import Place


@pytest.fixture
def page(desk, qtbot, partner, example):
    page = WhatIfPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show_place(Place("partner", partner=partner, tab="what-if"))
    page.basis.show_value(Basis.ALL)
    page._show()
    return page


def write(line, words):
    line.setText(words)
    line.editingFinished.emit()


def texts(page, kind=Label):
    return [label.text() for label in page.findChildren(kind) if not label.isHidden()]


def test_the_terms_in_force_stand_first_and_are_not_edited_here(page):
    (first,) = page.variants
    assert first.kept
    assert not page.editor.isEnabled()
    assert "5,520.00" in texts(page)


def test_a_variant_is_edited_and_held_against_the_first(page):
    page.copy.click()
    assert page.chosen == 1
    write(page.editor.rate, "6")
    assert "6,420.00" in texts(page)
    assert any("costs more than" in t and "3 times this money" in t for t in texts(page, Hint))


def test_a_margin_says_from_where_on_dearer_terms_pay_off(page):
    page.copy.click()
    write(page.editor.rate, "6")
    write(page.margin, "20")
    assert "Left of our margin" in texts(page)
    assert any("It pays off from" in t for t in texts(page, Hint))


def test_imagined_money_is_written_as_rows_and_what_makes_no_sense_is_told(page):
    page.basis.show_value(Basis.IMAGINED)
    page._show()
    assert "5,520.00" in texts(page)
    page.rows.setPlainText("date,deal,kind,contract,received\n2027-02-30,A,direct,1,1\n")
    page._show()
    assert page.trouble.text()
    assert "5,520.00" in texts(page)  # what was shown last stays


def test_more_of_the_money_is_asked_in_percent(page):
    write(page.volume, "200")
    assert "11,040.00" in texts(page)


def test_keeping_a_variant_makes_a_draft_that_undoes(page, session, partner):
    page.copy.click()
    write(page.editor.rate, "7")
    page.keep.click()
    (draft,) = drafts_of(session.plan, partner)
    assert draft.terms.direct.rate * 100 == 7
    assert [v.kept for v in page.variants] == [True, True]
    session.undo()
    assert drafts_of(session.plan, partner) == []


def test_a_variant_is_dropped_without_a_trace(page, session):
    before = session.file.head
    page.copy.click()
    page.drop.click()
    assert len(page.variants) == 1
    assert session.file.head == before
