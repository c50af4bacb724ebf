"""Amounts: one decimal mark for a column, or the row is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.domain.money import plain
from planner.exchange.amounts import Mark, decimal_mark, read_amount


def read(*column, currency="CNY", rounding=False):
    mark = decimal_mark(column)
    return [read_amount(written, currency, mark, rounding=rounding) for written in column]


@pytest.mark.parametrize(
    ("column", "mark"),
    [
        (["1,234.5", "2,000"], Mark.POINT),
        (["1.234,5", "2.000"], Mark.COMMA),
        (["1,234,567"], Mark.POINT),
        (["1.234.567"], Mark.COMMA),
        (["12.5", "1,234"], Mark.POINT),
        (["0,125"], Mark.COMMA),
        (["1 234,567"], Mark.COMMA),
        (["1234,567"], Mark.COMMA),
        (["1,234", "2.345", "7"], Mark.UNKNOWN),
        (["1,5", "1.5"], Mark.MIXED),
    ],
)
def test_the_column_as_a_whole_shows_its_decimal_mark(column, mark):
    assert decimal_mark(column) is mark


def test_thousands_are_read_where_the_column_is_clear():
    assert read("1,234.50", "12,345", "7") == [123450, 1234500, 700]
    assert read("1.234,50", "12.345", "-7") == [123450, 1234500, -700]
    assert read("1 234,50", "1'234", currency="EUR") == [123450, 123400]


@pytest.mark.parametrize("written", ["1,234", "1.234"])
def test_what_could_be_thousands_or_decimals_is_refused(written):
    with pytest.raises(Refused, match="thousands or decimals"):
        read(written)


def test_three_decimals_are_plain_where_the_currency_has_them_or_the_user_rounds():
    assert read("1.234", currency="KWD") == [1234]
    assert read("1.235", rounding=True) == [124]


def test_a_column_that_writes_both_ways_is_refused_but_for_whole_numbers():
    assert read_amount("12", "CNY", Mark.MIXED) == 1200
    with pytest.raises(Refused, match="decimals both as"):
        read("1,5", "1.5")


@pytest.mark.parametrize(
    ("written", "minor"),
    [
        ("¥1,234.50", 123450), ("￥ 12.3", 1230), ("1234.50元", 123450), ("RMB 5.5", 550),
        ("CNY5.5", 550), ("5.5 cny", 550), ("-¥5.5", -550), ("¥-5.5", -550), ("(5.5)", -550),
        ("5.5-", -550), ("−5.5", -550), ("+5.5", 550), ("0.00", 0), ("人民币5.5元", 550),
    ],
)  # fmt: skip
def test_signs_of_the_currency_and_of_the_number_are_understood(written, minor):
    assert read(written) == [minor]


@pytest.mark.parametrize("written", ["$5.5", "5.5 USD", "€5.5", "HK$5.5", "5.5円"])
def test_another_currency_is_refused(written):
    with pytest.raises(Refused, match="is not in CNY"):
        read(written)


@pytest.mark.parametrize(
    "written",
    [
        "NaN", "1e999", "Infinity", "0x10", "1_000", "12,34.5", "1,23,456.0", "5.", ".5", "--5.5",
        "(5.5", "-5.5-", "5万元", "1.2.3", "٣.٥", "1,2345.6", " ", "1" * 70,
        "1" + " " * 100_000 + "x", "1." + "0" * 60 + "x",
    ],
)  # fmt: skip
def test_anything_else_is_refused(written):
    with pytest.raises(Refused):
        read(written)


def test_full_width_digits_are_refused_in_words():
    with pytest.raises(Refused, match="full-width digits"):
        read("１２３")


def test_more_decimals_than_the_currency_has_are_refused_or_rounded_half_up():
    with pytest.raises(Refused, match="more decimals than CNY has"):
        read("880.3484")
    assert read("880.3484", "0.005", "-0.005", rounding=True) == [88035, 1, -1]


@given(st.integers(-(10**14), 10**14), st.sampled_from(["CNY", "JPY", "KWD"]))
def test_our_own_plain_form_is_always_read_back(minor, currency):
    assert read(plain(minor, currency), currency=currency) == [minor]


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_refused(written):
    try:
        read(written)
    except Refused:
        return
