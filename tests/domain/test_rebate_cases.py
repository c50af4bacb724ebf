"""Worked examples of other systems, to the cent: tests/data/rebate_cases."""

from pathlib import Path

import pytest

from tests.cases import cases_of, misses

CASES = cases_of(Path(__file__).parents[1] / "data" / "rebate_cases")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_worked_examples_of_other_systems_come_out_to_the_cent(case):
    assert misses(case) == []


def test_no_case_is_left_out():
    assert len({case.name.split(" as of ")[0] for case in CASES}) == 24
