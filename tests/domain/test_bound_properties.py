"""What holds for guarantees, caps, floors, lump sums and held money in every world."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.domain.terms_form import terms_from
from planner.domain.volume_award import volume_award
from tests.domain.ledger_worlds import By, wanted
from tests.domain.random_terms import days, directs, partners, volumes
from tests.domain.test_second_reckoning import in_the_ledger

PARTNERS = partners(parts=((1,),)).filter(lambda p: p.begin == date(2026, 1, 1))
LATER = days(date(2027, 1, 1), date(2028, 7, 1))
BASES = st.integers(-1_000_00, 400_000_00).map(lambda n: Fraction(n, 7))
LEAST = st.integers(1, 2_500).map(str)


def reckoned(partner, today, volume=None, direct=None):
    """The world under its first terms alone, without an end, with some of their keys changed."""
    begin, written = partner.versions[0]
    written = {key: block for key, block in written.items() if key != "until"}
    for name, changed in (("volume", volume), ("direct", direct)):
        if changed is not None:
            assume(name in written)
            written[name] = {**written[name], **changed}
    partner.versions = [(begin, written)]
    return wanted(in_the_ledger(partner, list), By(), upto=today)


def sums(found, component):
    spans = {}
    for key, target in found.of.items():
        if key.component == component:
            spans[key.start, key.end] = spans.get((key.start, key.end), 0) + target.amount
    return spans


@settings(max_examples=40, deadline=None)
@given(PARTNERS, LATER, LEAST)
def test_with_its_top_up_a_period_that_is_over_brings_the_guarantee_at_least(partner, today, least):
    found = reckoned(partner, today, {"guarantee": least, "guarantee_per": "period"})
    guarantee = terms_from(partner.versions[0][1]).volume.guarantee
    awards, topped = sums(found, "volume"), sums(found, "guarantee")
    assert {span for span in awards if span[1] <= today} <= set(topped)
    for span, more in topped.items():
        earned = awards.get(span, 0)
        assert earned + more == (max(earned, guarantee) if span[1] <= today else earned)


@settings(max_examples=40, deadline=None)
@given(PARTNERS, LATER, LEAST)
def test_with_its_top_up_a_year_that_is_over_brings_the_guarantee_at_least(partner, today, least):
    found = reckoned(partner, today, {"guarantee": least, "guarantee_per": "year"})
    guarantee = terms_from(partner.versions[0][1]).volume.guarantee
    awards, topped = sums(found, "volume"), sums(found, "guarantee")
    assert (date(2026, 1, 1), date(2027, 1, 1)) in topped
    for (start, end), more in topped.items():
        earned = sum(amount for span, amount in awards.items() if start <= span[0] < end)
        assert (end.year - start.year, start.month, start.day) == (1, 1, 1)
        assert more == (max(0, guarantee - earned) if end <= today else 0)


@settings(max_examples=40, deadline=None)
@given(PARTNERS, LATER, directs(st.none()))
def test_a_deal_brings_no_more_than_its_cap_and_no_less_than_its_floor(partner, today, direct):
    partner.versions[0][1].pop("direct_for", None)
    partner.versions[0][1]["direct"] = {}
    found = reckoned(partner, today, direct={**direct, "floor": "1000", "cap": "4000"})
    terms = terms_from(partner.versions[0][1])
    for key, target in found.of.items():
        if key.component == "direct":
            assert abs(target.amount) <= terms.direct.cap
            assert target.received <= 0 or target.amount >= terms.direct.floor


@settings(max_examples=40, deadline=None)
@given(PARTNERS, st.integers(1, 200), st.integers(1, 200))
def test_nothing_is_held_back_once_the_last_days_are_over(partner, deal_days, period_days):
    written = partner.versions[0][1]
    written.pop("direct_for", None)
    last = max(m.on for sale in partner.sales for m in sale.money)
    for name, held in (("direct", deal_days), ("volume", period_days)):
        if name in written:
            written[name]["hold_days"] = held
    free = last + timedelta(days=max(deal_days, period_days))
    found = reckoned(partner, free)
    assert [key for key, target in found.of.items() if target.waiting] == []
    early = reckoned(partner, last)
    assert all(0 <= t.waiting <= max(0, t.amount) for t in early.of.values())


@given(volumes(), BASES, BASES)
def test_lump_sums_come_on_top_and_the_cap_is_the_last_word(written, base, earlier):
    def paid(**changed):
        known = {"tax": "net", "tax_rate": "13%", "currency": "CNY", "volume": written | changed}
        terms = terms_from(known)
        return volume_award(terms.volume, terms.rounding, base, earlier)

    written = {key: value for key, value in written.items() if key not in ("cap", "lump_sums")}
    plain = paid()
    lumps = {"lump_sums": [{"at": "1000", "pays": "7"}, {"at": "30000", "pays": "11"}]}
    assert paid(**lumps) - plain in (0, 7_00, 18_00)
    assert paid(**lumps, cap="2500") == min(paid(**lumps), 2_500_00)
    assert plain >= 0
    if base <= 0:
        assert plain == paid(**lumps) == 0
