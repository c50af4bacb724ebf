"""The help is whole, in both languages, and faults in its file are named."""

import pytest

from planner.domain.errors import Refused
from planner.exchange.help import load_help
from planner.session.resources import FOLDER, help_sections

SHIPPED = FOLDER / "help" / "help.toml"


def test_every_sentence_is_there_in_both_languages():
    for section in help_sections():
        for words in (section.title, *section.sentences, *(line.words for line in section.lines)):
            assert words.en
            assert words.zh


def test_it_says_first_what_the_program_does_not_do():
    said = " ".join(sentence.en for sentence in help_sections()[0].sentences)
    assert "no legal or tax advice" in said
    assert "does not judge whether facts are true" in said


def test_a_misspelt_key_is_refused_by_name(tmp_path):
    broken = tmp_path / "help.toml"
    broken.write_text(SHIPPED.read_text("utf-8").replace("sentences =", "sentence ="), "utf-8")
    with pytest.raises(Refused, match=r"help\.toml: “section 1\.sentence” is not known"):
        load_help(broken)
