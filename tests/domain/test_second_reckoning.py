"""Random terms and money come out to the cent as a second reckoning (`tests.reference`) says."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.facts import DealKind
from planner.domain.record import Id
from planner.domain.terms_form import terms_as_mapping, terms_from
from tests.domain.ledger_worlds import LI_SI, By, agreement, deal, facts, receipt, total, wanted
from tests.domain.random_terms import AMOUNTS, days, partners, terms
from tests.reference import Money


def shares(sale):
    """The sale's parts as payees; the partner is LI_SI, in its place by the ids of the others."""
    payees = [Id(LI_SI + (n - sale.place) * 10) for n in range(len(sale.parts))]
    return tuple(zip(payees, sale.parts, strict=True))


def in_the_ledger(partner, order):
    """The same world as facts; a reversal is a fact of its own."""
    deals, receipts, ids = [], [], {}
    currency = partner.versions[0][1]["currency"]
    for n, sale in enumerate(partner.sales, 1):
        kind = DealKind.DIRECT if sale.direct else DealKind.REFERRAL
        known = {"on": sale.on, "product": sale.product, "shares": shares(sale)}
        deals.append(deal(n, sale.contract, kind, currency=currency, **known))
        for money in sale.money:
            ids[id(money)] = len(ids) + 1
            of = ids[id(money.of)] if money.of is not None else 0
            receipts.append(
                receipt(ids[id(money)], n, money.on.isoformat(), money.amount, refund_of=of)
            )
    for n, money in enumerate(m for s in partner.sales for m in s.money if m.reversed):
        (fact,) = [r for r in receipts if r.id == ids[id(money)]]
        receipts.append(
            receipt(1000 + n, fact.deal, fact.value_on.isoformat(), -fact.amount, undoes=fact.id)
        )
    versions = [(day, terms_from(written)) for day, written in partner.versions]
    return facts(deals, order(receipts), agreement(*versions, currency=currency))


def by_span(found, component):
    sums = {}
    for key, target in found.of.items():
        if key.component == component:
            place = key.deal if component == "direct" else (key.start, key.end)
            sums[place] = sums.get(place, 0) + target.amount
    return {place: amount for place, amount in sums.items() if amount}


def reckoned(partner, today):
    awards = partner.awards(today)
    return {
        "direct": {n: partner.direct(s, today) for n, s in enumerate(partner.sales, 1)},
        "volume": awards,
        "guarantee": partner.topped_up(awards, today),
    }


def same_in_both(partner, today, order=list):
    found = wanted(in_the_ledger(partner, order), By(), upto=today)
    for component, amounts in reckoned(partner, today).items():
        expected = {place: amount for place, amount in amounts.items() if amount}
        assert by_span(found, component) == expected, component
    return found


@settings(max_examples=150, deadline=None)
@given(partners(), days(date(2026, 7, 1), date(2028, 7, 1)), st.randoms(use_true_random=False))
def test_the_ledger_and_the_second_reckoning_agree(partner, today, chance):
    def shuffled(rows):
        chance.shuffle(rows)
        return rows

    for sale in partner.sales:
        for money in sale.money:
            money.reversed = money.amount < 0 and chance.random() < 0.3
    found = same_in_both(partner, today, shuffled)
    assert total(found) == partner.expense(today)
    assert sum(target.waiting for target in found.of.values()) == partner.held(today)
    for key, target in found.of.items():
        assert 0 <= target.waiting <= max(0, target.amount)
        if key.component in ("direct", "volume"):
            assert sum(step.increment for step in target.steps) == target.amount


@settings(max_examples=60, deadline=None)
@given(partners(), days(date(2026, 7, 1), date(2028, 7, 1)), st.data())
def test_a_fact_and_its_reversal_leave_nothing(partner, today, data):
    before = partner.expense(today)
    sale = data.draw(st.sampled_from(partner.sales))
    wrong = Money(data.draw(days(sale.on, date(2027, 12, 1))), data.draw(AMOUNTS), reversed=True)
    sale.money.append(wrong)
    found = wanted(in_the_ledger(partner, list), By(), upto=today)
    assert total(found) == before


@given(terms())
@example({"currency": "CNY", "rounding": "down", "direct": {"rate": "5%"}})
def test_what_is_written_is_read_back(written):
    read = terms_from(written)
    assert terms_from(terms_as_mapping(read)) == read
