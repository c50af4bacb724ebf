"""Terms as a TOML file."""

from pathlib import Path

import pytest

from planner.domain.errors import Refused
from planner.exchange.terms_toml import terms_as_toml, terms_from_toml

CASES = sorted((Path(__file__).parents[1] / "data" / "rebate_cases").glob("*/terms.toml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_terms_are_written_as_they_are_read(path):
    terms = terms_from_toml(path.read_bytes())
    assert terms_from_toml(terms_as_toml(terms).encode()) == terms


def test_a_mark_and_other_line_ends_do_not_matter():
    source = CASES[0].read_bytes()
    assert terms_from_toml(b"\xef\xbb\xbf" + source.replace(b"\n", b"\r\n")) == (
        terms_from_toml(source)
    )


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (b'currency = "CNY"\n[direct\nrate = "5%"', "Line 2"),
        (b'currency = "CNY"\n[direct]\nrate = 5%', "Line 3"),
        (b'currency = "CNY"\ncurrency = "CNY"', "Line 2"),
        (b'currency = "CNY', "Line 1"),
        (b'currency = "CNY"\n# \xff', "Line 2"),
        (b"a = " + b"[" * 5000, "nested"),
    ],
)
def test_what_is_not_toml_is_refused_with_its_line(source, named):
    with pytest.raises(Refused) as refused:
        terms_from_toml(source)
    assert named in str(refused.value)
