from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from planner.documents.fonts import width
from planner.documents.wrapping import wrap

TEXTS = st.text(st.sampled_from("合作伙伴，。（）《》“” ab-1,.%·"), max_size=60)


@given(TEXTS, st.integers(20, 200))
def test_no_line_is_too_wide_and_nothing_is_lost(written, room):
    lines = wrap(written, room, 9)
    assert all(width(line, 9) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(written.split())


@given(st.text(st.sampled_from("合作伙伴，。（）"), max_size=60))
def test_a_line_begins_with_closing_punctuation_only_inside_a_run_longer_than_a_line(written):
    for before, line in pairwise(wrap(written, 60, 9)):
        if line[0] in "，。）":
            assert set(before.lstrip("（")[1:]) <= set("，。）（")


def test_a_closing_bracket_stays_with_its_word():
    assert wrap("甲方（销售方）按期出具", 6 * 9 + 1, 9) == ("甲方（销售", "方）按期出具")


def test_the_last_character_of_a_sentence_is_not_left_alone():
    assert wrap("收款后七日内支付。", 7 * 9 + 1, 9) == ("收款后七日内", "支付。")


def test_latin_words_break_at_spaces_and_hyphens_but_numbers_do_not():
    assert wrap("Handels-gesellschaft SO-1029", 72, 9) == ("Handels-", "gesellschaft", "SO-1029")


def test_nothing_is_one_empty_line():
    assert wrap("", 50, 9) == ("",)
