"""The auditor pack: all of a period, rooted, chained to the one before."""

import json
from datetime import date, datetime

import pytest

from planner.domain.errors import Refused
from planner.domain.paper_data import paper_from
from planner.domain.periods import period_named
from planner.session import auditing, batches
from planner.session.beside import beside
from planner.session.checking import findings
from tests.documents.sample_papers import reader, words
from tests.session.test_other_papers import insider, paid
from tests.session.test_verifying_papers import Book

H1 = period_named("2026-H1")


@pytest.fixture
def book(tmp_path):
    made = Book(tmp_path)
    yield made
    made.session.close()


def test_a_pack_has_every_entry_of_the_period_and_balances(book):
    book.issue()
    printed = auditing.issue(book.session, H1, "en", "Anna Auditor")
    entries = book.session.ledger.entries(book.payee)
    inside = [e for e in entries if e.posted_on < date(2026, 7, 1)]
    assert len(printed.paper.entries) == len(inside) > 0
    assert sum(e.amount for e in printed.paper.entries) == 0
    said = words(printed.pdf)
    for part in ("Anna Auditor", "ST-2026-H1-001", "this is the first pack", "Root hash"):
        assert part in said
    (data,) = reader(printed.pdf).attachments["auditor-pack.json"]
    assert paper_from(json.loads(data)) == printed.paper


def test_the_next_pack_names_the_root_of_the_one_before(book):
    first = auditing.issue(book.session, H1, "en")
    second = auditing.issue(book.session, H1, "en")
    assert (first.number, second.number) == ("AP-2026-H1-01", "AP-2026-H1-02")
    assert second.paper.before_head == first.paper.head
    assert second.paper.before_position == first.paper.position
    known = book.session.ledger.hash_of(second.paper.position)
    assert known.hex() == second.paper.head
    assert auditing.again(book.session, first.number) == first.pdf


def test_payments_decisions_and_digests_are_in_it(book):
    book.issue()
    number = paid(book)
    insider(book)
    paper = auditing.compose(book.session, period_named("2026"), "AP")
    assert number in {p.number for p in paper.payments}
    assert {d.event for d in paper.decisions} >= {"receipt", "payment"}
    (statement,) = [p for p in paper.papers if p.kind == "statement"]
    assert statement.digest == book.session.ledger.paper(statement.number).data_digest


def test_an_issued_pack_leaves_the_file_sound(book):
    auditing.issue(book.session, H1, "en")
    assert findings(book.session) == []


def test_a_period_to_come_has_no_pack(book):
    with pytest.raises(Refused, match="not begun"):
        auditing.issue(book.session, period_named("2031"), "en")


def test_the_statements_of_all_partners_come_in_one_file_and_one_each(book, tmp_path):
    book.now = datetime(2026, 7, 2, 9)
    wanted = batches.partners_with(book.session)
    batch = batches.issue_all(book.session, wanted, H1, "en")
    assert [p.number for p in batch.printed] == ["ST-2026-H1-001"]
    (path,) = batches.write_each(batch, tmp_path / "out", "en")
    assert path.read_bytes() == batch.printed[0].pdf
    papers = [printed.paper for printed in batch.printed]
    together = batches.together(papers * 3, "en")
    assert words(together).count("Partner statement ST") >= 0
    assert "ST-2026-H1-001.json" in reader(together).attachments
    assert words(together).count("Page 1 of") == 3


def test_a_batch_can_be_stopped(book):
    book.now = datetime(2026, 7, 2, 9)

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        batches.issue_all(book.session, batches.partners_with(book.session), H1, "en", stop)
    assert book.session.ledger.papers(book.payee, "statement") == []


def test_a_partner_whose_statement_is_refused_is_named_and_the_others_go_on(book):
    batch = batches.issue_all(book.session, batches.partners_with(book.session), H1, "en")
    assert batch.printed == () or batch.left_out == ()


def test_a_pack_prepared_beside_the_window_is_the_one_that_is_kept(book, tmp_path):
    file = beside(book.session, book.session.file.settings)
    told = []
    pack = file.pack(H1, "en", "Anna", lambda done, total: told.append((done, total)))
    assert auditing.packs(book.session) == []
    kept = auditing.keep(book.session, H1, "en", pack)
    assert auditing.again(book.session, kept.number) == pack.pdf
    assert told == [(n, auditing.SECTIONS + 1) for n in range(auditing.SECTIONS + 1)]


def test_a_number_that_was_taken_meanwhile_is_refused(book):
    first = auditing.prepare(book.session, H1, "en", "")
    auditing.issue(book.session, H1, "en")
    with pytest.raises(Refused, match="issued meanwhile"):
        auditing.keep(book.session, H1, "en", first)
