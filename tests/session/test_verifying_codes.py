"""What a telephone reads from a statement, held against the ledger."""

import pytest

from planner.domain.errors import Refused
from planner.domain.paper_data import digest
from planner.domain.statement_code import evidence
from planner.session.verifying_codes import is_code, verify_code
from tests.session.test_verifying_papers import Book


@pytest.fixture
def book(tmp_path):
    made = Book(tmp_path)
    yield made
    made.session.close()


def code_of(book: Book) -> str:
    paper = book.issue().paper
    return evidence(paper, digest(paper))


def whats(code: str, book: Book) -> list[str]:
    return [f.what for f in verify_code(code, book.session).findings]


def test_the_code_of_an_issued_statement_holds(book):
    code = code_of(book)
    assert is_code(code)
    assert verify_code(code, book.session).number == "ST-2026-H1-001"
    assert whats(code, book) == []


def test_another_number_digest_head_or_book_is_found(book):
    code = code_of(book)
    form, number, ledger, position, head, data = code.split(":")
    assert whats(code.replace(number, "ST-2026-H1-009"), book) == ["ledger"]
    assert whats(code.replace(data, head), book) == ["ledger"]
    assert whats(code.replace(f":{position}:", ":1:"), book) == ["chain"]
    assert whats(code.replace(ledger, ledger[::-1]), book) == ["ledger"]
    assert form == "AP1"


def test_half_a_code_is_refused(book):
    with pytest.raises(Refused, match="whole code"):
        verify_code(code_of(book)[:-1], book.session)
