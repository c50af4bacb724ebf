"""Encodings: the ladder, its doubts, and the user's choice."""

from contextlib import suppress

import pytest

from planner.domain.errors import Refused
from planner.exchange.encodings import ENCODINGS, decode

CHINESE = "姓名,上级\n向明哲,\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_not_part_of_the_text(encoding):
    decoded = decode(CHINESE.encode(encoding))
    assert decoded.text == CHINESE
    assert decoded.certain


def test_utf_8_is_certain_and_gb18030_is_a_guess():
    assert decode(CHINESE.encode()).encoding == "utf-8"
    guessed = decode(CHINESE.encode("gbk"))
    assert (guessed.text, guessed.encoding, guessed.certain) == (CHINESE, "gb18030", False)


@pytest.mark.parametrize(
    "written", ["姓名\n王喆\n", "姓名,部门\n倪龚,采购\n", "name\n李娜\n", "柳清禾（采购）：Tom"]
)
def test_a_short_gbk_file_is_read_as_chinese(written):
    assert decode(written.encode("gbk")).text == written


@pytest.mark.parametrize("written", ["Größe,Müller", "José,Curaçao", "CAFÉ,ÄÖÜ ÀÉ", "5 €, ½ °C"])
def test_western_names_do_not_become_chinese(written):
    assert decode(written.encode("cp1252")).text == written


def test_big5_and_shift_jis_are_not_taken_for_simplified_chinese():
    for written, encoding in (
        ("客戶名稱,聯絡人,電話\n臺灣龍高實業,陳經理,02\n", "big5hkscs"),
        ("会社名,担当者\nさくら工業,たなか ひろし\n", "shift_jis"),
    ):
        source = written.encode(encoding)
        with suppress(Refused):
            assert decode(source).encoding != "gb18030"
        assert decode(source, encoding).text == written


def test_the_chosen_encoding_wins_and_is_named_as_we_name_it():
    assert decode("Grün".encode("cp1252"), "Windows-1252").encoding == "cp1252"
    assert decode(CHINESE.encode("gb18030"), "GB18030").certain


def test_what_does_not_fit_is_refused_with_a_way_out():
    with pytest.raises(Refused, match="Choose another encoding"):
        decode(b"\xff\xfe\xfa", "utf-8")
    with pytest.raises(Refused, match="Choose another encoding"):
        decode(b"name\n\x81\x8d\x8f\n")


@pytest.mark.parametrize("name", ["klingon", "rot13", "unicode_escape", "idna", "", "a\0b"])
def test_only_encodings_of_texts_are_known(name):
    with pytest.raises(Refused, match="utf-8, gb18030"):
        decode(b"name", name)


def test_every_encoding_on_offer_can_be_chosen():
    for name in ENCODINGS:
        assert decode("name\n".encode(name), name).text == "name\n"


@pytest.mark.parametrize("damaged", [(CHINESE * 3).encode()[:-3], CHINESE.encode() + b"\xfc"])
def test_a_utf_8_file_cut_in_a_character_is_not_taken_for_another_encoding(damaged):
    with pytest.raises(Refused, match="UTF-8, but damaged near line"):
        decode(damaged)
