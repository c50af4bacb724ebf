import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.private_words import (
    CHINESE,
    ENGLISH,
    Matter,
    private_hint,
    private_matters,
)
from planner.domain.text import english


@pytest.mark.parametrize(
    ("note", "matter", "words"),
    [
        ("His WIFE is ill", Matter.HEALTH, ["ill"]),
        ("His WIFE is ill", Matter.FAMILY, ["WIFE"]),
        ("听说最近在闹离婚", Matter.FAMILY, ["离婚"]),
        ("有外遇", Matter.AFFAIR, ["外遇"]),
        ("好赌，欠债", Matter.DEBT, ["欠债", "好赌"]),
        ("ｄｅｂｔｓ everywhere", Matter.DEBT, ["debts"]),
        ("是党员", Matter.POLITICS, ["党员"]),
        ("goes to church", Matter.RELIGION, ["church"]),
    ],
)
def test_private_words_are_found(note, matter, words):
    assert sorted(private_matters(note)[matter]) == sorted(words)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "Third party inspection; a healthy margin",
        "Billing person, skill and sonar, childproof",
        "设备有毛病，现金流健康，党政机关项目",
        "Prefers calls before ten. Wants the tolerance sheet.",
        "请先发报价，再约时间",
    ],
)
def test_business_words_are_left_alone(note):
    assert private_hint(note) is None


def test_the_hint_names_the_matter_and_the_words():
    said = english(private_hint("Divorced, has debts"))
    assert said == (
        "This sounds private (family, debts): “Divorced”, “debts”. Keep to business, and to what "
        "you could show this person."
    )


@given(st.sampled_from(Matter), st.data(), st.sampled_from(["", "x 报价 ", "Nord. "]))
def test_every_listed_word_gives_a_hint_wherever_it_stands(matter, data, before):
    words = [*ENGLISH[matter].split(), *CHINESE[matter].split()]
    word = data.draw(st.sampled_from(words))
    assert word in private_matters(f"{before}{word}. 然后")[matter]


@given(st.text(max_size=200))
def test_any_note_is_read_without_trouble(note):
    assert set(private_matters(note)) <= set(Matter)
