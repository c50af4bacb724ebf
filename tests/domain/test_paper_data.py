import json

import pytest

from planner.domain.errors import Refused
from planner.domain.paper_data import as_data, canonical, digest, paper_from
from planner.domain.papers import StatementPaper
from planner.domain.text import text
from tests.documents.sample_papers import agreement_paper, statement_paper


@pytest.mark.parametrize("paper", [statement_paper(), agreement_paper()])
def test_a_paper_comes_back_from_its_data(paper):
    assert paper_from(json.loads(canonical(as_data(paper)))) == paper


def test_numbers_are_strings_and_rates_exact():
    data = as_data(statement_paper())
    assert data["closing"] == "352000"
    assert data["lines"][0]["rate"] == "1/20"
    assert 'ed_on":"2026-07-01' in canonical(data).decode()


def test_days_and_sentences_inside_sentences_say_the_same_again():
    nested = text("{day}: {inner}", day=statement_paper().issued_on, inner=text("so"))
    again = paper_from(as_data(statement_paper(booking=nested)))
    assert isinstance(again, StatementPaper)
    assert again.booking == text("{day}: {inner}", day="2026-07-01", inner=text("so"))


def test_fields_at_their_default_are_left_out_so_that_later_ones_change_no_digest():
    assert "correcting" not in as_data(statement_paper())
    assert "reason" not in as_data(statement_paper())["lines"][0]


def test_the_digest_is_that_of_every_field():
    assert digest(statement_paper()) == digest(statement_paper())
    assert digest(statement_paper()) != digest(statement_paper(dispute_days=31))


@pytest.mark.parametrize(
    "damage",
    [{"paper": "letter"}, {"v": "2"}, {"closing": "a lot"}, {"closing": "1"}, {"surprise": "x"}],
)
def test_foreign_later_or_damaged_data_is_refused(damage):
    with pytest.raises(Refused):
        paper_from({**as_data(statement_paper()), **damage})
