"""Figures of a statement that follow from others; and that honest ones are left in peace."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.domain.money import half_up
from planner.domain.paper_data import as_data
from planner.domain.papers import Due, Mark, Word
from planner.domain.recomputed_awards import award_said, plain_rate
from planner.domain.recomputing import recomputed, statement_from
from planner.domain.terms import Direct, Method, Terms, Tier, Volume
from planner.domain.terms_words import terms_words
from planner.domain.text import text
from planner.domain.tiers import volume_amount
from planner.domain.volume_why import volume_why
from tests.documents.sample_papers import LINES, REFERRAL, VOLUME, earned, statement_paper
from tests.domain.ledger_worlds import EXAMPLE

WORDS = terms_words(EXAMPLE, Word.COMMISSION)


def paper(**changed):
    """The example under its own terms, as version 1."""
    return statement_paper(**{"version": 1, "terms": WORDS, **changed})


def places(found) -> list[str]:
    return [finding.where for finding in found]


def block(volume: Volume, base: int, award: int | None = None):
    """A volume block as a statement has it."""
    right = volume_amount(volume, Fraction(base))
    entered = [tier for tier in volume.tiers if tier.from_ <= base]
    award = right if award is None else award
    return replace(
        VOLUME, direct_base=base, referral_base=0, base=base, award=award, commission=award,
        threshold=(entered or volume.tiers)[-1 if entered else 0].from_, reached=bool(entered),
        rate=entered[-1].rate if entered else Fraction(0),
        how=volume_why(volume, Fraction(base), "CNY")[0],
    )  # fmt: skip


def with_block(made, **changed):
    closing = made.award - made.stated
    return paper(
        volumes=(made,), lines=(), referrals=(), paid=(), due=(), pending=0, closing=closing,
        **changed,
    )  # fmt: skip


def test_the_example_follows_from_itself():
    assert list(recomputed(paper())) == []
    found, wrong = statement_from(json.loads(json.dumps(as_data(paper()))))
    assert (found, wrong) == (statement_from(as_data(paper()))[0], [])
    assert list(recomputed(found)) == []


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"referrals": (replace(REFERRAL, counted=1_200_001),)}, "referrals 1"),
        ({"volumes": (replace(VOLUME, base=10_200_010),)}, "volumes 1 base"),
        ({"volumes": (replace(VOLUME, referral_base=1_300_000),)}, "volumes 1 base"),
        ({"volumes": (replace(VOLUME, rebate=1),)}, "volumes 1 rebate and commission"),
        ({"volumes": (replace(VOLUME, threshold=10_300_000),)}, "volumes 1"),
        ({"volumes": (replace(VOLUME, reached=False),)}, "volumes 1"),
        ({"volumes": (replace(VOLUME, rate=Fraction(2, 100)),)}, "volumes 1 award"),
        ({"volumes": (replace(VOLUME, threshold=None),)}, "volumes 1"),
        ({"lines": (replace(LINES[0], basis=3_000_000), LINES[1])}, "lines 1"),
        ({"lines": (LINES[0], replace(LINES[1], rate=Fraction(6, 100)))}, "lines 2"),
        ({"lines": (replace(LINES[0], mark=Mark.BLOCKED), LINES[1])}, "lines 1"),
        ({"due": (Due(on=date(2026, 7, 14), amount=352_001),)}, "due"),
        ({"pending": 49_999}, "pending"),
    ],
)  # fmt: skip
def test_a_figure_that_does_not_follow_is_named_with_its_place(changed, where):
    assert where in places(recomputed(paper(**changed)))


def test_a_shift_between_two_lines_of_a_deal_is_found_though_the_sum_holds():
    one, two = earned("Lathe", 100, 1_000, earned=60), earned("Lathe", 100, 1_000, earned=40)
    assert "lines 1" in places(recomputed(paper(lines=(one, two), closing=-97_900, due=())))


def test_parts_that_miss_the_closing_balance_are_found():
    data = as_data(paper())
    found, (wrong,) = statement_from({**data, "closing": "352001"})
    assert found.closing == 352_000
    assert wrong.what == "closing"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=8), st.integers(0, 999))
def test_rounding_over_all_receipts_of_a_deal_is_left_in_peace(amounts, carried):
    """`carried`: what earlier statements had of the deal."""
    rate, before, lines = Fraction(5, 100), carried, []
    for amount in amounts:
        part = half_up((before + amount) * rate) - half_up(before * rate)
        lines.append(earned("Lathe", 100, amount, earned=part))
        before += amount
    sum_ = sum(line.earned for line in lines)
    closing = sum_ + 102_000 - 200_000
    honest = paper(lines=tuple(lines), closing=closing, due=(), pending=0)
    assert places(recomputed(honest)) == []


def test_lines_of_deals_with_an_adjustment_or_other_terms_are_taken_as_they_are():
    lines = (replace(LINES[0], basis=1), LINES[1])
    assert "lines 1" in places(recomputed(paper(lines=lines)))
    assert places(recomputed(paper(lines=lines, version=2))) == []
    assert places(recomputed(paper(lines=lines, agreement="PA-1, PA-2"))) == []
    for direct in (
        Direct(rate=Fraction(1, 20), fixed=500),
        Direct(rate=Fraction(1, 20), cap=10_000),
        Direct(rate=Fraction(1, 20), cap_rate=Fraction(1)),
    ):
        words = terms_words(Terms(currency="CNY", direct=direct), Word.COMMISSION)
        assert plain_rate(paper(terms=words)) is None
        assert places(recomputed(paper(lines=lines, terms=words))) == []


def test_the_plain_rate_is_read_from_the_terms_own_words():
    assert plain_rate(paper()) == "5%"


METHODS = [
    Volume(
        period=EXAMPLE.volume.period, method=method,
        tiers=(
            Tier(from_=1_000, rate=Fraction(1, 100), amount=10),
            Tier(from_=5_000, rate=Fraction(3, 100), amount=150),
        ),
        block=700 if method is Method.BLOCK else None,
    )
    for method in Method
]  # fmt: skip


@pytest.mark.parametrize("volume", METHODS, ids=lambda volume: volume.method.value)
@pytest.mark.parametrize("base", [-50, 0, 999, 1_000, 3_333, 5_000, 77_777])
def test_awards_of_every_method_are_left_in_peace(volume, base):
    assert places(recomputed(with_block(block(volume, base)))) == []


@pytest.mark.parametrize("volume", METHODS, ids=lambda volume: volume.method.value)
@pytest.mark.parametrize("base", [999, 3_333, 77_777])
def test_an_award_other_than_its_explanation_is_found(volume, base):
    made = block(volume, base, award=12_345)
    partly = base >= 1_000 and volume.method is Method.MARGINAL
    partly = partly or (base >= 5_000 and volume.method is Method.ROLLING)
    assert bool(places(recomputed(with_block(made)))) is not partly


def test_the_sentences_of_awards_are_the_ones_that_are_read():
    said = [award_said(block(volume, 3_333).how) for volume in METHODS]
    known = {m.method for m, found in zip(METHODS, said, strict=True) if found is not None}
    assert known == set(Method) - {Method.MARGINAL}


def test_a_fixed_amount_may_come_on_top():
    tiers = (Tier(from_=1_000, rate=Fraction(1, 100), fixed=500),)
    volume = Volume(period=EXAMPLE.volume.period, tiers=tiers)
    words = terms_words(Terms(currency="CNY", volume=volume), Word.COMMISSION)
    made = block(volume, 5_000)
    assert made.award == 550
    assert places(recomputed(with_block(made, terms=words))) == []
    assert places(recomputed(with_block(made))) == ["volumes 1 award"]


@pytest.mark.parametrize(
    "change",
    [
        {"payee_kind": ["{a.__class__}", {"a": "x"}]},
        {"payee_kind": ["{a:>999999999}", {"a": "x"}]},
        {"payee_kind": ["{a!r}", {"a": "x"}]},
        {"payee_kind": ["{b}", {"a": "x"}]},
        {"payee_kind": ["{", {}]},
        {"payee_kind": ["{outer}", {"outer": ["{a[0]}", {"a": "x"}]}]},
        {"payee_kind": []},
        {"opening": "1" + "0" * 30},
        {"pending": "1" + "0" * 30},
        {"currency": "XYZ"},
        {"lines": [{"rate": "1e999999999", "earned": "0"}]},
        {"lines": [{"rate": "1/0", "earned": "0"}]},
        {"lines": "many"},
        {"closing": 352_000},
        {"surplus": "1"},
        {"copy": ["void"]},
    ],
)
def test_a_strangers_tricks_are_refused(change):
    with pytest.raises(Refused, match="damaged"):
        statement_from({**as_data(paper()), **change})


def test_the_data_of_another_paper_is_refused():
    with pytest.raises(Refused):
        statement_from({**as_data(paper()), "paper": "agreement"})
    with pytest.raises(Refused):
        statement_from({})


def test_a_blocked_referral_counts_nothing():
    blocked = replace(REFERRAL, mark=Mark.BLOCKED, counted=0, reason=text("No."))
    volume = replace(VOLUME, referral_base=1_200_000)
    assert places(recomputed(paper(referrals=(blocked,), volumes=(volume,)))) == []
