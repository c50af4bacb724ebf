from datetime import date

from planner.documents.recovery_sheet import RecoverySheet, render
from planner.domain.text import english
from tests.documents.sample_papers import HEAD, SELLER, chinese, reader, words

SHEET = RecoverySheet(key=HEAD, workspace="sales.planner", made_on=date(2026, 7, 1), seller=SELLER)


def printed(language="both") -> bytes:
    return render(SHEET, language, chinese, english)


def test_every_digit_of_the_key_is_there_in_order():
    assert HEAD.upper() in "".join(line for line in words(printed()).split() if len(line) == 1)


def test_it_says_what_it_is_not_on_one_page():
    assert "It is not a backup" in words(printed("en"))
    assert len(reader(printed()).pages) == 1


def test_it_carries_no_data_and_is_the_same_twice():
    assert not reader(printed()).attachments
    assert printed() == printed()
