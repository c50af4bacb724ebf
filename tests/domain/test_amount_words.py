import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.amount_words import amount_in_words, in_english, number_in_english
from planner.domain.errors import Refused
from planner.domain.money import EXPONENTS, LARGEST


@pytest.mark.parametrize(
    ("minor", "currency", "said"),
    [
        (500_000, "USD", "Say: US dollars five thousand only"),
        (500_020, "USD", "Say: US dollars five thousand and cents twenty only"),
        (101, "EUR", "Say: Euro one and cent one only"),
        (5, "GBP", "Say: Pence five only"),
        (0, "USD", "Say: US dollars zero only"),
        (120_542, "JPY", "Say: Japanese yen one hundred and twenty thousand five hundred and "
                         "forty-two only"),
        (1_250_005, "KWD", "Say: Kuwaiti dinars one thousand two hundred and fifty and fils five "
                           "only"),
        (-2_000_019, "HKD", "(red) Say: Hong Kong dollars twenty thousand and cents nineteen only"),
        (150, "PLN", "Say: PLN one and 50/100 only"),
    ],
)  # fmt: skip
def test_amounts_are_said_as_banks_write_them(minor, currency, said):
    assert in_english(minor, currency) == said


def test_renminbi_are_in_capitals_whatever_the_language():
    assert {amount_in_words(352_000, "CNY", written) for written in ("zh", "en", "both")} == {
        "人民币叁仟伍佰贰拾元整"
    }
    assert amount_in_words(-5, "CNY", "en") == "（红字）人民币伍分"


def test_a_paper_in_chinese_alone_has_no_english_words():
    assert amount_in_words(500, "USD", "zh") == ""
    assert amount_in_words(500, "USD", "both")


@given(st.integers(0, 10**15 - 1))
def test_no_two_numbers_are_said_alike(value):
    assert number_in_english(value) != number_in_english(value + 1)


@given(st.integers(-LARGEST, LARGEST), st.sampled_from(sorted(EXPONENTS)))
def test_every_amount_is_closed(minor, currency):
    assert in_english(minor, currency).endswith(" only")


def test_what_is_too_large_is_refused():
    with pytest.raises(Refused, match="too large"):
        in_english(LARGEST + 1, "USD")
