"""What an agreement says besides its terms, typed into its draft."""

import pytest

from planner.domain.provisions import provisions_of
from planner.ui.money.agreement_page import AgreementPage
from planner.ui.place import Place


@pytest.fixture
def page(desk, qtbot, partner, bearings):
    page = AgreementPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="agreement"))
    page._draft()
    page.show()
    return page


def kept(page):
    return provisions_of(page.desk.session.plan, page.shown.id)


def type_into(field, words):
    field.setFocus()
    field.setPlainText(words)
    field.settled.emit(words)


def test_law_and_language_are_kept_with_the_draft_and_undone(page):
    page.provisions.fields["law"].setText("PRC law")
    page.provisions.fields["law"].settled.emit("PRC law")
    page.provisions.written.setCurrentIndex(1)
    page.provisions._take()
    assert (kept(page).law, kept(page).prevailing) == ("PRC law", "zh")
    page.desk.session.undo()
    page.desk.session.undo()
    assert kept(page).law == ""


def test_which_script_the_paper_is_in_is_said_where_another_one_is_written(page):
    card = page.provisions
    assert not card.script.isVisible()
    for country, asked in (("HK", True), ("TW", True), ("DE", False)):
        card.profile.show_value(country)
        card._take()
        page.refresh()
        assert card.script.isVisible() == asked
    card.profile.show_value("HK")
    card.written.show_value(("en", ""))
    card._take()
    page.refresh()
    assert not card.script.isVisible()


def test_a_clause_typed_in_one_language_alone_is_said_not_to_be_aligned(page):
    page.provisions.add.click()
    row = page.provisions.clauses[0]
    type_into(row.zh, "交货期为三十日。")
    assert "not aligned" in page.provisions.note.label.text()
    type_into(row.en, "Delivery in 30 days.")
    assert "not aligned" in page.provisions.note.label.text()
    row.aligned.click()
    assert page.provisions.note.isHidden()
    assert kept(page).clauses[0].aligned


def test_words_that_hide_a_payment_are_named_at_once(page):
    page.provisions.add.click()
    type_into(page.provisions.clauses[0].en, "Do not tell the buyer.")
    assert "Do not tell" in page.provisions.note.label.text()


def test_another_paper_is_asked_about(page):
    assert page.provisions.answers.isHidden()
    page.provisions.paper.setCurrentIndex(1)
    page.provisions._take()
    assert not page.provisions.answers.isHidden()
    page.provisions.hides.click()
    assert kept(page).hides


def test_a_clause_can_be_taken_out_again(page):
    page.provisions.add.click()
    page.provisions.clauses[0].gone.emit()
    assert kept(page).clauses == ()
