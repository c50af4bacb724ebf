"""A clock that was set back: the line says so itself, and so does every later print."""

from datetime import date, datetime

import pytest

from planner.domain.accounts import add_account
from planner.domain.evidence import ClockBack
from planner.domain.periods import period_named
from planner.session import auditing, decision_records, sales, statements, vouchers
from planner.session.checking import findings
from planner.session.clock_notes import clock_notes
from planner.session.receiving import NewReceipt, add_receipts
from tests.documents.sample_papers import words
from tests.session.test_other_papers import paid
from tests.session.test_verifying_papers import Book

H1, H2 = period_named("2026-H1"), period_named("2026-H2")
BACK = datetime(2026, 2, 1, 8)


@pytest.fixture
def book(tmp_path):
    made = Book(tmp_path)
    yield made
    made.session.close()


def noted(book: Book) -> list[str]:
    return [back.now for back in book.session.ledger.facts(ClockBack)]


def receipts(book: Book, n: int) -> list[NewReceipt]:
    day = date(2026, 1, 20)
    return [NewReceipt(deal=book.deals[0], value_on=day, amount=100 + k) for k in range(n)]


def test_a_clock_that_goes_on_is_not_noted(book):
    book.issue()
    assert noted(book) == []
    assert clock_notes(book.session) == ()


@pytest.mark.parametrize(
    "write",
    [
        lambda book: sales.add_receipt(book.session, receipts(book, 1)[0]),
        lambda book: add_receipts(book.session, receipts(book, 2_500)),
        lambda book: book.session.do(add_account, "Nord"),
    ],
    ids=["a receipt", "an import", "a gesture of the plan"],
)
def test_every_way_of_writing_notes_it_once(book, write):
    book.now = BACK
    write(book)
    assert noted(book) == ["2026-02-01T08:00:00Z"]
    assert findings(book.session) == []
    again = datetime(2026, 2, 1, 9)
    book.now = again
    book.session.do(add_account, "Süd")
    assert len(noted(book)) == 1


def test_undoing_under_an_earlier_clock_notes_it(book):
    book.session.do(add_account, "Nord")
    book.now = BACK
    book.session.undo()
    assert len(noted(book)) == 1


def set_back(book: Book) -> None:
    before, book.now = book.now, BACK
    book.session.do(add_account, "Nord")
    book.now = before


def test_each_later_paper_says_so(book):
    number = paid(book)
    payout = vouchers.payout_numbered(book.session, number)
    set_back(book)
    (decided, _), *_ = decision_records.numbered(book.session, book.payee)
    session = book.session
    papers = {
        "statement": book.issue().pdf,
        "voucher": vouchers.issue(session, payout, "en").pdf,
        "decision": decision_records.issue(session, book.payee, decided, "en").pdf,
        "pack": auditing.issue(session, H1, "en").pdf,
    }
    for name, pdf in papers.items():
        said = " ".join(words(pdf).split())
        assert "clock of the computer was set back" in said, name
        assert "2026-02-01T" in said, name


def test_what_was_issued_before_stays_as_it_was(book):
    first = book.issue()
    set_back(book)
    assert statements.issue(book.session, book.payee, H1, "en").pdf == first.pdf
    notes = statements.preview_paper(book.session, book.payee, H2).notices
    assert [n for n in notes if "set back" in n.in_english()]


def test_more_than_once_is_counted(book):
    set_back(book)
    book.session.do(add_account, "Ost")
    set_back(book)
    assert [note.in_english() for note in clock_notes(book.session)][1:] == [
        "In all the clock was set back 2 times."
    ]
