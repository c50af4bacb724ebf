"""Terms in and out of plain mappings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import Refused
from planner.domain.terms_form import terms_as_mapping, terms_from

TIERS = [{"from": "100000", "rate": "1%"}, {"from": "300000", "rate": "1.5%"}]
VOLUME = {"period": "half-year", "tiers": TIERS}


def with_volume(**keys):
    return {"currency": "CNY", "volume": VOLUME | keys}


def with_direct(**keys):
    return {"currency": "CNY", "direct": {"rate": "5%"} | keys}


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ({}, "currency"),
        ({"currency": "XXX"}, "XXX"),
        ({"currency": "CNY", "bonus": {}}, "bonus"),
        ({"currency": "CNY", "direct": "5%"}, "direct"),
        ({"currency": "CNY", "direct": {}}, "direct.rate"),
        (with_direct(rate="0.05"), "direct.rate"),
        (with_direct(rate=0.05), "direct.rate"),
        (with_direct(rate="５%"), "direct.rate"),
        (with_direct(rate="-5%"), "direct.rate"),
        (with_direct(cap="1e999"), "direct.cap"),
        (with_direct(cap="10.001"), "direct.cap"),
        (with_direct(cap="10% of sold"), "direct.cap"),
        (with_direct(fixed="-1"), "direct.fixed"),
        (with_direct(due_days=True), "direct.due_days"),
        (with_direct(due_days=-1), "direct.due_days"),
        (with_direct(bottom="1"), "direct.bottom"),
        ({"currency": "CNY", "volume": {"tiers": TIERS}}, "volume.period"),
        (with_volume(period="week"), "week"),
        (with_volume(method="best"), "best"),
        (with_volume(edge="above"), "above"),
        (with_volume(referral_counts="hoped"), "hoped"),
        (with_volume(tiers=[]), "volume.tiers"),
        (with_volume(tiers=["1%"]), "volume.tiers"),
        (with_volume(tiers=[{"rate": "1%"}]), "volume.tiers[1].from"),
        (with_volume(tiers=[*TIERS, {"from": "300000", "rate": "2%"}]), "tiers"),
        (with_volume(tiers=[{"from": "1", "rate": "1"}]), "volume.tiers[1].rate"),
        (with_volume(tiers=[{"from": "1", "upto": "2"}]), "volume.tiers[1].upto"),
        (with_volume(tiers=[{"from": "1", "amount": "2"}]), "amount"),
        (with_volume(method="excess", tiers=[{"from": "1", "fixed": "2"}]), "fixed"),
        (with_volume(method="block"), "block"),
        (with_volume(method="block", block="0"), "block"),
        (with_volume(block="100000"), "block"),
        (with_volume(method="interpolated"), "amount"),
        (with_volume(above_last="none"), "volume.last_upto"),
        (with_volume(last_upto="400000"), "last_upto"),
        (with_volume(above_last="none", last_upto="200000"), "last_upto"),
    ],
)
def test_nonsense_is_refused_in_one_sentence_that_names_the_key(written, named):
    with pytest.raises(Refused) as refused:
        terms_from(written)
    sentence = str(refused.value)
    assert named in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_what_is_left_out_stands_at_its_default():
    volume = terms_as_mapping(terms_from(with_volume()))["volume"]
    assert (volume["method"], volume["edge"]) == ("whole", "at-least")
    assert (volume["referral_weight"], volume["referral_counts"]) == ("100%", "received")
    assert (volume["above_last"], volume["tiers"][0]["rate"]) == ("open", "1%")


def test_terms_without_newer_keys_are_written_as_they_were_when_they_were_signed():
    """What stands in a file, and in its digests, never gets keys that it did not have."""
    written = terms_as_mapping(terms_from({**with_direct(), "volume": VOLUME}))
    assert list(written) == ["currency", "direct", "volume"]
    assert list(written["direct"]) == ["rate", "fixed"]
    assert list(written["volume"]) == [
        "period", "method", "edge", "referral_weight", "referral_counts", "above_last", "tiers",
    ]  # fmt: skip
    assert [list(tier) for tier in written["volume"]["tiers"]] == [["from", "rate"]] * 2


def test_equal_terms_are_written_equally_however_they_were_spelt():
    one = terms_from(with_direct(rate="5.00 %", fixed="0", cap="10000"))
    other = terms_from(with_direct(cap="10000.00"))
    assert terms_as_mapping(one) == terms_as_mapping(other)


AMOUNTS = st.integers(0, 10**9).map(lambda n: f"{n // 100}.{n % 100:02}")
RATES = st.integers(0, 10**6).map(lambda n: f"{n // 1000}.{n % 1000:03}%")


@st.composite
def mappings(draw):
    """Terms as a user may write them, of every method."""
    method = draw(st.sampled_from(["whole", "marginal", "excess", "rolling", "total", "block"]))
    bounds = sorted(draw(st.sets(st.integers(0, 10**6), min_size=1, max_size=4)))
    tiers = [{"from": str(n), "rate": draw(RATES)} for n in bounds]
    if method in ("whole", "marginal"):
        tiers[0]["fixed"] = draw(AMOUNTS)
    volume = {
        "period": draw(st.sampled_from(["month", "quarter", "half-year", "year"])),
        "method": method,
        "edge": draw(st.sampled_from(["at-least", "more-than", "up-to"])),
        "referral_weight": draw(RATES),
        "referral_counts": draw(st.sampled_from(["received", "sold"])),
        "tiers": tiers,
    }
    if method == "block":
        volume["block"] = "100000"
    if draw(st.booleans()):
        volume |= {"above_last": "none", "last_upto": str(bounds[-1] + 1), "due_days": 14}
    cap = draw(st.sampled_from(["10000", "100% of received"]))
    direct = {"rate": draw(RATES), "fixed": draw(AMOUNTS), "cap": cap, "due_days": 7}
    return {"currency": "CNY", "direct": direct, "volume": volume}


@given(mappings())
def test_terms_come_back_as_they_were_written(written):
    terms = terms_from(written)
    assert terms_from(terms_as_mapping(terms)) == terms
