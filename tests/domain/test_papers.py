import pytest

from tests.documents.sample_papers import statement_paper


def test_the_sources_example_adds_up():
    paper = statement_paper()
    assert (paper.earned_direct, paper.earned_volume, paper.earned) == (450_000, 102_000, 552_000)


def test_a_statement_that_does_not_add_up_cannot_be_made():
    with pytest.raises(ValueError, match="does not add up"):
        statement_paper(closing=1)
