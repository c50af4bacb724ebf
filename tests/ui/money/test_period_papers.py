"""The papers of a period: all statements in one file or one each, and the auditor pack."""

import pytest

from planner.domain.periods import period_named
from planner.jobs import Cancelled
from planner.session import auditing, batches, statements
from planner.ui.period.page import PeriodPage
from planner.ui.place import Place
from tests.documents.sample_papers import words
from tests.ui.money.test_papers_page import traded

__all__ = ["traded"]

H1 = period_named("2026-H1")


@pytest.fixture
def page(desk, qtbot, partner, traded):
    page = PeriodPage(desk)
    qtbot.addWidget(page)
    page.show_place(Place("period"))
    page.statements.period.show_value(H1)
    page.statements.show_state()
    return page


def done(page, qtbot):
    qtbot.waitUntil(lambda: not page.statements._busy, timeout=20_000)
    qtbot.waitUntil(lambda: bool(page.statements.done.text()), timeout=20_000)


def test_all_statements_come_in_one_file(page, session, partner, agree, qtbot, tmp_path):
    target = tmp_path / "all.pdf"
    assert "cannot be undone" in agree(lambda: page.statements.start(target))
    done(page, qtbot)
    assert statements.issued(session, partner, H1) is not None
    assert "ST-2026-H1-001" in words(target.read_bytes())
    assert "1 statement" in page.statements.done.text()


def test_a_file_each_holds_the_very_bytes_that_are_kept(
    page, session, partner, agree, qtbot, tmp_path
):
    agree(lambda: page.statements.start(tmp_path / "out"))
    done(page, qtbot)
    (path,) = (tmp_path / "out").iterdir()
    kept = statements.issue(session, partner, H1, page.statements.language.value()).pdf
    assert path.read_bytes() == kept


def test_a_batch_that_is_cancelled_writes_no_file(page, agree, qtbot, tmp_path):
    target = tmp_path / "all.pdf"
    agree(lambda: page.statements.start(target))
    page.statements.cancel.click()
    done(page, qtbot)
    assert not target.exists()
    assert page.statements.one.isEnabled()
    assert page.statements.done.text() == "Cancelled. Nothing was issued, and no file was written."


def test_a_cancelled_batch_says_what_was_issued(page, session, partner, agree, qtbot, tmp_path):
    target = tmp_path / "all.pdf"
    agree(lambda: page.statements.start(target))
    page.statements._next()
    assert statements.issued(session, partner, H1) is not None
    page.statements._save()
    page.statements.cancel.click()
    done(page, qtbot)
    assert not target.exists()
    assert "issued and kept: ST-2026-H1-001." in page.statements.done.text()


def test_a_cancelled_pack_is_not_issued(page, session, agree, qtbot, tmp_path):
    page.pack.period.show_value(H1)
    target = tmp_path / "pack.pdf"
    agree(lambda: page.pack.issue_to(target))
    page.pack.cancel.click()
    qtbot.waitUntil(lambda: page.pack._job is None, timeout=20_000)
    assert not target.exists()
    assert auditing.packs(session) == []
    assert page.pack.issue.isEnabled()


def test_files_of_a_batch_that_is_stopped_are_taken_back(session, partner, traded, tmp_path):
    batch = batches.issue_all(session, [partner], H1, "en")
    twice = batches.Batch(batch.printed * 2, ())
    (tmp_path / "mine.txt").write_text("mine")

    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        batches.write_each(twice, tmp_path, "en", stop)
    assert [p.name for p in tmp_path.iterdir() if p.suffix in (".pdf", ".txt")] == ["mine.txt"]


def test_the_auditor_pack_is_issued_saved_and_listed(page, session, agree, qtbot, tmp_path):
    page.pack.period.show_value(H1)
    page.pack.reviewer.setText("Anna Auditor")
    target = tmp_path / "pack.pdf"
    agree(lambda: page.pack.issue_to(target))
    assert page.pack.cancel.isVisibleTo(page)
    qtbot.waitUntil(lambda: page.pack._job is None, timeout=20_000)
    assert page.pack.issue.isEnabled()
    assert not page.pack.progress.isVisibleTo(page)
    assert "Anna Auditor" in words(target.read_bytes())
    (row,) = page.pack.rows.records
    assert row.pack.number == "AP-2026-H1-01"
    assert auditing.again(session, row.pack.number) == target.read_bytes()
