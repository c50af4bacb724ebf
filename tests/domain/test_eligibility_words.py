"""What the rules say to people: every code, by name, with a lawful way on."""

import re

import pytest

from planner.domain import party_words
from planner.domain.eligibility_words import (
    PUBLIC_QUESTION,
    RELATION_QUESTION,
    SENTENCES,
    question,
    refusal,
    sentence,
    ways_out,
)
from planner.domain.verdicts import Condition, Reason

NAMES = {"account": "Nord Pumps", "payee": "Anna Berg"}
LABELS = (
    party_words.FORMS,
    party_words.PUBLIC,
    party_words.SECTORS,
    party_words.REGULATED,
    party_words.RELATIONS,
    party_words.HOLDERS,
    party_words.OUTCOMES,
    party_words.PAPERS,
)


def test_every_code_has_a_sentence():
    assert set(SENTENCES) == set(Reason) | set(Condition)


@pytest.mark.parametrize("code", [*Reason, *Condition])
def test_a_sentence_is_whole_with_names_and_without(code):
    for said in (sentence(code, **NAMES), sentence(code), *ways_out(code, **NAMES)):
        words = said.in_english()
        assert words.endswith(".")
        assert "{" not in words
        assert not re.search("bribe|kickback|illegal|crime|corrupt|offence", words, re.IGNORECASE)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_offers_a_way_on_and_says_all_of_them(reason):
    said = refusal(reason, **NAMES).in_english()
    assert said.startswith(sentence(reason, **NAMES).in_english())
    assert "① " + ways_out(reason, **NAMES)[0].in_english() in said
    assert all(way.in_english() in said for way in ways_out(reason, **NAMES))


def test_a_clerk_without_consent_is_refused_kindly_with_the_open_way_first():
    assert refusal(Reason.E_NO_CONSENT, **NAMES).in_english() == (
        "Anna Berg belongs to Nord Pumps, and Nord Pumps has not agreed in writing. "
        "What you can do: ① Rebate to Nord Pumps. "
        "② Ask Nord Pumps to sign its consent before the next order. "
        "③ Only record the deal, without a payment."
    )


def test_the_questions_are_plain():
    assert question(RELATION_QUESTION, **NAMES).in_english() == (
        "Does this person work for, act for, own part of, or live with someone who works for "
        "Nord Pumps?"
    )
    assert question(PUBLIC_QUESTION).in_english().endswith("paid by the state?")


@pytest.mark.parametrize("labels", LABELS)
def test_every_choice_has_a_word_of_its_own(labels):
    kind = type(next(iter(labels)))
    assert set(labels) == set(kind)
    assert len({label.template for label in labels.values()}) == len(kind)
