"""`planner simulate` on random tables answers, row by row, what `tests.reference` says."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.money import plain
from planner.domain.simulation import as_answer, simulate
from planner.domain.terms_form import terms_from
from planner.exchange.facts_csv import read_facts
from tests.domain.random_terms import days, sales, terms
from tests.reference import DAY, Partner, calendar
from tests.reference_tiers import rounded

ACCOUNTS = st.sampled_from(["Nord", "Sued"])
LAST = (date(2027, 2, 10), date(2026, 12, 31))


@st.composite
def tables(draw):
    """Terms for one table, with the first day where they say one; deals on two accounts."""
    written = draw(terms(draw(st.sampled_from(["CNY", "JPY", "KWD"])), until=LAST))
    for block in (written.get("direct"), written.get("volume")):
        if block is not None and draw(st.integers(0, 3)) == 0:
            block["accounts"] = ["Nord"]
    if draw(st.booleans()):
        written["from"] = draw(st.sampled_from(["2026-01-01", "2026-02-28", "2026-05-17"]))
    found = Partner([], draw(st.lists(sales(named=False), min_size=1, max_size=4)))
    for sale in found.sales:
        sale.account = draw(ACCOUNTS)
        sale.on = min(m.on for m in sale.money)
    first = min(s.on for s in found.sales)
    length = written.get("volume", {}).get("period", "month")
    begin = written.get("from") or str(calendar(first, length)[0])  # none: from the first money on
    found.versions.append((date.fromisoformat(begin), written))
    return found


def as_csv(partner):
    rows = ["date,deal,kind,contract,received,product,account"]
    currency = partner.versions[0][1]["currency"]
    for n, sale in enumerate(partner.sales):
        kind = "direct" if sale.direct else "referral"
        known = (f"D{n}", kind, plain(sale.contract, currency))
        for on, amount in ((m.on, m.amount) for m in sale.money):
            row = (on.isoformat(), *known, plain(amount, currency), sale.product, sale.account)
            rows.append(",".join(row))
    return "\n".join(rows).encode()


def simulated(partner, today):
    written = partner.versions[0][1]
    facts = read_facts(as_csv(partner), written["currency"])
    return as_answer(simulate(terms_from(written), facts, today))


def wanted(partner, today):
    """What a simulation has to say, without what is nothing."""
    currency, awards = partner.versions[0][1]["currency"], partner.awards(today)
    bases, topped = partner.bases(today), partner.topped_up(awards, today)

    def shown(*minor):
        return tuple(plain(each, currency) for each in minor)

    return {
        "direct": {
            f"D{n}": shown(partner.direct(sale, today), partner.pending(sale, today))
            for n, sale in enumerate(partner.sales)
            if sale.on <= today and (partner.direct(sale, today) or partner.pending(sale, today))
        },
        "volume": sorted(
            shown(rounded(bases[span]), award)
            for span, award in awards.items()
            if award or rounded(bases[span])
        ),
        "guarantee": {str(end - DAY): shown(a) for (_, end), a in topped.items() if a},
        "total": shown(partner.expense(today))[0],
        "held": shown(partner.held(today))[0],
    }


def answered(partner, today):
    found = simulated(partner, today)
    currency = found["currency"]
    nothing = plain(0, currency)
    direct = {row["deal"]: (row["rebate"], row["pending"]) for row in found["direct"]}
    volume = [(row["base"], row["rebate"]) for row in found["volume"]]
    topped = {row["to"]: (row["amount"],) for row in found.get("guarantee", ())}
    return {
        "direct": {deal: row for deal, row in direct.items() if row != (nothing, nothing)},
        "volume": sorted(row for row in volume if row != (nothing, nothing)),
        "guarantee": {day: row for day, row in topped.items() if row != (nothing,)},
        "total": found["total"],
        "held": found.get("held", nothing),
    }


@settings(max_examples=120, deadline=None)
@given(tables(), days(date(2026, 1, 1), date(2028, 7, 1)))
def test_a_simulation_and_the_second_reckoning_agree(partner, today):
    assert answered(partner, today) == wanted(partner, today)
