"""Random terms and money come out to the cent as a second reckoning (`tests.reference`) says."""

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.facts import DealKind
from planner.domain.terms_form import terms_as_mapping, terms_from
from tests.domain.ledger_worlds import By, agreement, deal, facts, receipt, total, wanted
from tests.reference import Money, Partner, Sale

RATES = st.sampled_from(["1%", "2.5%", "0.333%", "40%"])
AMOUNTS = st.sampled_from([33, 999_99, 33_333_33, 60_000_00, 120_000_01])
PRODUCTS = st.sampled_from(["Tools", "Spares", ""])
SCOPES = st.sampled_from([None, None, ["Tools", "Spares"]])
EDGES = ((1, 1), (6, 30), (7, 1), (12, 31))
ODDS = st.booleans()


def days(first: date, last: date):
    """Any of them, and the edges of half-years more often."""
    span = (last - first).days
    edges = [date(y, m, d) for y in range(2025, 2029) for m, d in EDGES]
    inside = [day for day in edges if first <= day <= last]
    return st.integers(0, span).map(lambda n: first + timedelta(days=n)) | (
        st.sampled_from(inside or [first])
    )


@st.composite
def directs(draw, scope=SCOPES):
    block = {"rate": draw(RATES)}
    if draw(ODDS):
        block["fixed"] = "3.33"
    if draw(ODDS):
        block["floor"] = "1000"
    if draw(ODDS):
        block["cap"] = "4000"
    if draw(ODDS):
        block["hold_days"] = draw(st.integers(1, 200))
    products = draw(scope)
    return block | ({"products": products} if products else {})


@st.composite
def volumes(draw):
    growth = draw(st.sampled_from(["none", "none", "amount", "percent"]))
    sizes = [5, 20, 60] if growth == "percent" else [100, 50_000, 300_000]
    bounds = sizes[draw(st.integers(0, 2)) :]
    unit = "%" if growth == "percent" else ""
    volume = {
        "period": "half-year",
        "method": draw(st.sampled_from(["whole", "marginal"])),
        "referral_weight": draw(RATES),
        "growth": growth,
        "refunds": draw(st.sampled_from(["receipt", "own"])),
        "tiers": [{"from": f"{b}{unit}", "rate": draw(RATES)} for b in bounds],
    }
    if growth != "none":
        volume["growth_over"] = draw(st.sampled_from(["last-year", "45000.01"]))
    if draw(ODDS):
        sums = [{"at": "2000", "pays": "200"}, {"at": "20000", "pays": "900.01"}]
        volume["lump_sums"] = sums[draw(st.integers(0, 1)) :]
    if draw(ODDS):
        volume["cap"] = "2500"
    if draw(ODDS):
        volume["guarantee"] = "777.77"
    if draw(ODDS):
        volume["hold_days"] = draw(st.integers(1, 200))
    products = draw(SCOPES)
    return volume | ({"products": products} if products else {})


@st.composite
def terms(draw):
    written = {"currency": "CNY", "rounding": draw(st.sampled_from(["half-up", "down"]))}
    if draw(st.booleans()):
        written |= {"tax": "net", "tax_rate": draw(st.sampled_from(["13%", "6%", "3%"]))}
    written["direct"] = draw(directs())
    if draw(ODDS):
        written["direct_for"] = [draw(directs(st.just(["Tools"])))]
    written["volume"] = draw(volumes())
    for block in draw(st.sampled_from([(), (), ("direct",), ("volume",)])):
        del written[block]
    return written


@st.composite
def partners(draw):
    """An agreement of one to three versions, its deals, and money that comes and goes."""
    begin = draw(st.sampled_from([date(2026, 1, 1), date(2026, 1, 1), date(2026, 4, 1)]))
    versions = [(begin, draw(terms()))]
    starts = draw(st.lists(st.sampled_from([date(2026, 7, 1), date(2027, 1, 1)]), max_size=2))
    versions += [(start, draw(terms())) for start in starts]
    found = Partner(versions)
    for _ in range(draw(st.integers(2, 4))):
        on = draw(days(date(2025, 6, 1), date(2026, 9, 1)))
        sale = Sale(draw(st.booleans()), on, draw(PRODUCTS))
        for _ in range(draw(st.integers(1, 4))):
            sale.money.append(Money(draw(days(on, date(2027, 7, 1))), draw(AMOUNTS)))
        for _ in range(draw(st.integers(0, 3))):
            of = draw(st.sampled_from(sale.money))
            back = Money(draw(days(of.on, date(2028, 1, 1))), -draw(AMOUNTS))
            back.of = of if of.amount > 0 and draw(st.booleans()) else None
            sale.money.append(back)
        found.sales.append(sale)
    return found


def in_the_ledger(partner, order):
    """The same world as facts; a reversal is a fact of its own."""
    deals, receipts, ids = [], [], {}
    for n, sale in enumerate(partner.sales, 1):
        kind = DealKind.DIRECT if sale.direct else DealKind.REFERRAL
        deals.append(deal(n, 100_000_00, kind, on=sale.on, product=sale.product))
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
    return facts(deals, order(receipts), agreement(*versions))


@settings(max_examples=150, deadline=None)
@given(partners(), days(date(2026, 7, 1), date(2028, 7, 1)), st.randoms(use_true_random=False))
def test_the_ledger_and_the_second_reckoning_agree(partner, today, chance):
    def shuffled(rows):
        chance.shuffle(rows)
        return rows

    for sale in partner.sales:
        for money in sale.money:
            money.reversed = money.amount < 0 and chance.random() < 0.3
    found = wanted(in_the_ledger(partner, shuffled), By(), upto=today)
    assert total(found) == partner.expense(today)
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
