"""Drafts are plan and can be undone; what is activated is ledger and cannot."""

from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QDate

from planner.domain.drafts import drafts_of
from planner.domain.terms import Method
from planner.ui.button import Button
from planner.ui.fields import LineEdit
from planner.ui.money.agreement_page import AgreementPage
from planner.ui.money.paper_dialog import AgreementDialog
from planner.ui.place import Place


@pytest.fixture
def page(desk, qtbot, partner):
    page = AgreementPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("partner", partner=partner, tab="agreement"))
    return page


@pytest.fixture
def drafting(page, session, partner):
    """The page with a draft of the second version."""
    page.amend.click()
    page.refresh()
    return page


def draft(session, partner):
    (found,) = drafts_of(session.plan, partner)
    return found


def write(line, words):
    line.setText(words)
    line.editingFinished.emit()


def test_a_signed_agreement_is_shown_and_not_edited(page):
    assert not page.editor.isEnabled()
    assert page.amend.isVisibleTo(page)
    assert "§4.1 The partner earns a commission of 5%" in page.side.words.words[0].text()
    assert "§4.1 " in page.side.words.words[1].text()


def test_a_field_changes_the_draft_and_can_be_undone(drafting, session, partner):
    write(drafting.editor.rate, "6")
    assert draft(session, partner).terms.direct.rate == Fraction(6, 100)
    drafting.refresh()
    assert drafting.editor.rate.text() == "6 %"
    session.undo()
    drafting.refresh()
    assert drafting.editor.rate.text() == "5 %"


def test_an_error_is_a_sentence_under_its_field_and_changes_nothing(drafting, session, partner):
    before = draft(session, partner)
    write(drafting.editor.direct_days, "soon")
    trouble = drafting.editor.direct.troubles[drafting.editor.direct_days]
    assert trouble.text().startswith("Write a number of days")
    assert draft(session, partner) == before
    write(drafting.editor.direct_days, "10")
    assert not trouble.isVisibleTo(drafting.editor)
    assert draft(session, partner).terms.direct.due_days == 10


def test_tiers_are_added_with_what_they_pay_at_least_and_taken_away(drafting, session, partner):
    drafting.editor.tiers.add.click()
    drafting.refresh()
    write(drafting.editor.tiers.rows[1]["from"], "300,000")
    drafting.refresh()
    write(drafting.editor.tiers.rows[1]["rate"], "1.5%")
    drafting.refresh()
    assert [label.text() for label in drafting.editor.tiers._least] == ["1,000.00", "4,500.00"]
    assert "at 300,000.00" in drafting.side.example.jumps.text()
    session.undo()
    session.undo()
    session.undo()
    drafting.refresh()
    assert len(drafting.editor.tiers.rows) == 1


def test_a_tier_that_is_changed_keeps_its_fields_and_the_keyboard(drafting, session, partner):
    drafting.editor.tiers.add.click()
    drafting.refresh()
    fields = [field for row in drafting.editor.tiers.rows for field in row.values()]
    write(drafting.editor.tiers.rows[1]["rate"], "2.5")
    drafting.refresh()
    assert [field for row in drafting.editor.tiers.rows for field in row.values()] == fields
    assert drafting.editor.tiers.rows[1]["rate"].text() == "2.5 %"


def test_a_tier_taken_away_is_gone_from_the_page(drafting, session, partner):
    drafting.editor.tiers.add.click()
    drafting.refresh()
    (button,) = [
        b for b in drafting.editor.tiers.findChildren(Button)
        if b.accessibleName() == "Remove tier 1"
    ]  # fmt: skip
    button.click()
    drafting.refresh()
    (row,) = drafting.editor.tiers.rows
    assert row["from"].text() == "200,000.00"
    shown = [f for f in drafting.editor.tiers.findChildren(LineEdit) if not f.isHidden()]
    assert len(shown) == 3


def test_overlapping_tiers_are_refused_under_the_table(drafting, session, partner):
    drafting.editor.tiers.add.click()
    drafting.refresh()
    write(drafting.editor.tiers.rows[1]["from"], "50,000")
    assert "overlap" in drafting.editor.tiers.trouble.text()


@pytest.mark.parametrize("method", list(Method))
def test_each_of_the_seven_methods_can_be_chosen(drafting, session, partner, method):
    drafting.editor._take_method(method)
    drafting.refresh()
    assert draft(session, partner).terms.volume.method is method
    assert drafting.editor.terms() == draft(session, partner).terms


def test_the_amendment_begins_where_a_period_does_and_becomes_version_two(
    drafting, session, partner, agree
):
    assert draft(session, partner).from_ == date(2027, 1, 1)
    assert drafting.subtitle() == "Draft of version 2, from 1 Jan 2027"
    asked = agree(drafting.activate.click)
    assert "cannot be undone" in asked
    (agreement,) = session.ledger.agreements(partner)
    assert [v.n for v in agreement.versions] == [1, 2]


def test_activation_cannot_be_undone(drafting, session, partner, agree):
    agree(drafting.activate.click)
    undoable = session.undoable
    session.undo()
    (agreement,) = session.ledger.agreements(partner)
    assert len(agreement.versions) == 2
    assert undoable is None or "Sign" not in undoable.change.text.in_english()


def test_another_day_is_kept_in_the_draft(drafting, session, partner):
    drafting.from_.setDate(QDate(2027, 7, 1))
    drafting.from_.editingFinished.emit()
    assert draft(session, partner).from_ == date(2027, 7, 1)


def test_the_title_line_names_the_new_day_before_the_page_is_seen_again(drafting):
    drafting.from_.setDate(QDate(2027, 7, 1))
    drafting.from_.editingFinished.emit()
    assert drafting.subtitle() == "Draft of version 2, from 1 Jul 2027"


def test_the_paper_of_the_draft_is_previewed(drafting, desk, qtbot, partner):
    from planner.ui.money.paper_dialog import AgreementDialog

    dialog = AgreementDialog(desk, partner, drafting.shown, drafting)
    qtbot.addWidget(dialog)
    if not dialog.view.pdf:
        qtbot.waitSignal(dialog.view.shown, timeout=20_000).wait()
    assert dialog.view.pdf.startswith(b"%PDF")
    assert len(dialog.view.sheets) > 1
    assert not dialog.issue.isVisibleTo(dialog)


def test_what_the_paper_still_lacks_is_said_before_it_is_put_in_force(drafting, agree, session):
    dialog = AgreementDialog(drafting.desk, drafting.partner, drafting.shown, drafting)
    assert dialog.note.label.text().endswith("Our own data are in the settings (Ctrl+,).")
    dialog.close()
    asked = agree(drafting.activate.click)
    assert "The paper of this program cannot be signed, it still needs: our registered" in asked


def test_where_another_paper_is_signed_ours_may_lack_what_it_likes(drafting, agree, session):
    card = drafting.provisions
    card.paper.show_value(False)
    card.complete.setChecked(True)
    card._take()
    drafting.refresh()
    assert "cannot be signed" not in agree(drafting.activate.click)


def test_what_can_be_done_stands_at_the_top_of_a_narrow_page(page, qtbot):
    page.resize(880, 600)
    page.show()
    qtbot.waitUntil(lambda: not page.amend.visibleRegion().isEmpty())
    page.resize(1200, 600)
    qtbot.waitUntil(lambda: page.amend.mapTo(page, page.amend.rect().topLeft()).y() < 60)
