"""Address cards: folding, quoted-printable, charsets, escapes."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.exchange.tables import read_table
from planner.exchange.vcards import HEADERS

DATA = Path(__file__).parents[1] / "data" / "exchange"


def cards(source):
    found = read_table(source, "cards.vcf")
    assert found.headers == HEADERS
    return [dict(zip(HEADERS, row, strict=True)) for row in found.rows]


def card(*lines, version="3.0"):
    written = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    return cards(written.encode())[0]


def test_an_old_card_with_quoted_printable_photo_and_a_card_inside():
    (only,) = cards((DATA / "cards_21.vcf").read_bytes())
    assert only == {
        "name": "柳清禾",
        "given": "清禾",
        "family": "柳",
        "title": "Buyer",
        "department": "Purchasing",
        "company": "Northwind Mill",
        "phone": "(111) 555-1111",
        "email": "qh@example.test",
        "note": "first line\r\nsecond line C:\\new",
    }


def test_a_new_card_with_escapes_and_addresses_as_links():
    (only,) = cards((DATA / "card_40.vcf").read_bytes())
    assert only["name"] == "Dora Vale, MSc"
    assert only["phone"] == "+1-418-555-0154 ext. 102"
    assert only["note"] == "one\ntwo; three"
    assert (only["company"], only["department"]) == ("Vale Works", "")


def test_a_list_has_a_row_for_each_card_numbered_from_1():
    found = read_table((DATA / "cards_30.vcf").read_bytes(), "cards.vcf")
    assert found.column("name") == ("Ann Quill", "Bo Reed", "Cy Stone")
    assert found.numbers == (1, 2, 3)


def test_a_charset_of_a_property_wins_over_the_file():
    source = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C1=F8=C7=E5=BA=CC\r\n"
        b"N;CHARSET=GBK:" + "柳;清禾".encode("gbk") + b"\r\nEND:VCARD\r\n"
    )
    (only,) = cards(source)
    assert (only["name"], only["family"]) == ("柳清禾", "柳")


def test_an_unknown_charset_is_no_reason_to_lose_the_name():
    read = card("FN;CHARSET=NONSENSE;ENCODING=QUOTED-PRINTABLE:M=FCller", version="2.1")
    assert read["name"] == "Müller"


def test_a_folded_line_goes_on_and_a_group_before_a_name_is_dropped():
    read = card("item1.NOTE:long", "  text", "\tgoes on", "FN:Ann")
    assert (read["note"], read["name"]) == ("long textgoes on", "Ann")


def test_the_preferred_and_then_the_mobile_number_is_taken():
    work, cell = "TEL;TYPE=WORK:1", "TEL;TYPE=CELL:2"
    assert card(work, cell)["phone"] == "2"
    assert card(cell, "TEL;TYPE=WORK,PREF:3")["phone"] == "3"
    assert card("TEL;TYPE=FAX:4")["phone"] == "4"


def test_a_card_cut_off_at_the_end_still_counts():
    assert cards(b"BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n")[0]["name"] == "Ann"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(
    ["BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "N:;;\\", "FN:a=", "TEL;PREF=1:tel:;ext=",
     "FN;ENCODING=QUOTED-PRINTABLE:=\r\n=Z=", " folded", ";:", "N;CHARSET=hex:61", ":", "ORG:\\;;",
     "FN;CHARSET=utf-16;ENCODING=QUOTED-PRINTABLE:=D8=00"]
), max_size=8))  # fmt: skip
def test_any_card_is_read_or_refused(lines):
    try:
        read_table("\r\n".join(["BEGIN:VCARD", *lines]).encode(), "any.vcf")
    except Refused:
        return
