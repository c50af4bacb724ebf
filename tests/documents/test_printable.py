import pytest

from planner.documents.printable import printable, safe
from planner.domain.errors import Refused


def test_control_characters_become_spaces():
    assert safe("nul\x00inside\tand\nline") == "nul inside and line"


def test_marks_that_turn_the_text_around_are_left_out():
    assert safe("\u202eright to left\u202c \u2066isolate\u2069") == "right to left isolate"


def test_a_letter_and_its_accent_become_one():
    assert safe("e\u0301") == "é"


@pytest.mark.parametrize(
    "name", ["<b>bold</b>", "AT&T & Söhne", "%s {0}", "臺灣龍髙煒", "ＡＢＣ１２３"]
)
def test_everything_else_stays_as_typed(name):
    assert printable(name) == name


def test_what_the_font_cannot_show_is_refused_with_its_characters():
    with pytest.raises(Refused, match=r"“𠮷野家” has characters .*𠮷 \(U\+20BB7\)"):
        printable("𠮷野家")


def test_the_refusal_of_half_a_character_can_itself_be_shown():
    with pytest.raises(Refused) as refused:
        printable("\ud800")
    assert refused.value.text.in_english().encode("utf-8")
