"""Amounts in capitals, against a reader that adds the characters up one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.capitals import in_capitals
from planner.domain.errors import Refused

DIGITS = "零壹贰叁肆伍陆柒捌玖"
MINOR = st.integers(0, 10**15) | st.lists(st.sampled_from("0001059"), max_size=15).map(
    lambda digits: int("".join(digits) or "0")
)


def read(written):
    """Fen of an amount in capitals; slow, and knows nothing of how it was written."""
    sign = -1 if written.startswith("（红字）") else 1
    written = written.removeprefix("（红字）").removeprefix("人民币").removesuffix("整")
    yuan, _, rest = written.rpartition("元")
    return sign * (100 * whole(yuan) + fen(rest))


def fen(written):
    jiao, _, cents = written.lstrip("零").rpartition("角")
    return 10 * whole(jiao) + whole(cents.lstrip("零").removesuffix("分"))


def whole(written):
    for mark, size in (("亿", 10**8), ("万", 10**4), ("仟", 1000), ("佰", 100), ("拾", 10)):
        if mark in written:
            many, _, rest = written.rpartition(mark)
            return whole(many) * size + whole(rest)
    written = written.lstrip("零")
    return DIGITS.index(written) if written else 0


@given(MINOR)
def test_what_is_written_reads_back_as_the_amount(minor):
    assert read(in_capitals(minor)) == minor


@given(MINOR)
def test_it_ends_in_zheng_or_fen_and_never_stutters(minor):
    written = in_capitals(minor)
    assert written.endswith("整") != written.endswith("分")
    assert "零零" not in written
    assert not any(f"零{mark}" in written for mark in "仟佰拾万亿角分")
    assert not written.removeprefix("人民币").startswith("拾")


@given(st.integers(1, 10**15))
def test_a_negative_amount_is_in_red(minor):
    assert in_capitals(-minor) == f"（红字）{in_capitals(minor)}"


@pytest.mark.parametrize(
    ("minor", "written"),
    [
        (32504, "人民币叁佰贰拾伍元零肆分"),
        (10700053, "人民币壹拾万柒仟元零伍角叁分"),
        (5, "人民币伍分"),
        (50, "人民币伍角整"),
        (1005, "人民币壹拾元零伍分"),
        (1050, "人民币壹拾元零伍角整"),
        (168032, "人民币壹仟陆佰捌拾元零叁角贰分"),
        (10000500000, "人民币壹亿零伍仟元整"),
        (10**15, "人民币壹拾万亿元整"),
        (100000000000100, "人民币壹万亿零壹元整"),
    ],
)
def test_zeros_are_said_once(minor, written):
    assert in_capitals(minor) == written


def test_beyond_the_largest_amount_is_refused():
    with pytest.raises(Refused):
        in_capitals(10**15 + 1)
