"""Random terms as they are written, and partners with deals and money under them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from tests.reference import Money, Partner, Sale

RATES = st.sampled_from(["1%", "2.5%", "0.333%", "40%"])
AMOUNTS = st.sampled_from([33, 999_99, 33_333_33, 60_000_00, 120_000_01])
PRODUCTS = st.sampled_from(["Tools", "Spares", ""])
SCOPES = st.sampled_from([None, None, ["Tools", "Spares"]])
METHODS = ("whole", "marginal", "excess", "block", "rolling", "total", "interpolated")
LENGTHS = ("half-year", "half-year", "month", "quarter", "year")
EDGES = ((1, 1), (2, 28), (3, 31), (4, 1), (6, 30), (7, 1), (12, 31))
ODDS = st.booleans()


def days(first: date, last: date) -> st.SearchStrategy[date]:
    """Any of them, and the edges of periods and leap days more often."""
    span = (last - first).days
    edges = [date(y, m, d) for y in range(2025, 2029) for m, d in EDGES] + [date(2028, 2, 29)]
    inside = [day for day in edges if first <= day <= last]
    return st.integers(0, span).map(lambda n: first + timedelta(days=n)) | (
        st.sampled_from(inside or [first])
    )


@st.composite
def directs(draw, scope=SCOPES):
    block = {"rate": draw(RATES)}
    if draw(ODDS):
        block["fixed"] = draw(st.sampled_from(["3", "500"]))
    if draw(ODDS):
        block["floor"] = "1000"
    if draw(ODDS):
        block["cap"] = draw(st.sampled_from(["4000", "100% of received", "1.5% of received"]))
    if draw(ODDS):
        block["hold_days"] = draw(st.integers(1, 200))
    products = draw(scope)
    return block | ({"products": products} if products else {})


@st.composite
def tier_rows(draw, method, unit):
    sizes = [5, 20, 60] if unit else draw(st.sampled_from([[100, 50_000, 300_000], [0, 333, 9999]]))
    rows = [{"from": f"{b}{unit}"} for b in sizes[draw(st.integers(0, 2)) :]]
    if method == "block":
        rows = rows[:1]
    for n, row in enumerate(rows):
        if method == "interpolated":
            row["amount"] = str(7 + 400 * n)
            continue
        row["rate"] = draw(RATES)
        if method in ("whole", "marginal") and draw(ODDS):
            row["fixed"] = str(1 + 10 * n)
    return rows


@st.composite
def volumes(draw, lengths=LENGTHS):
    growth = draw(st.sampled_from(["none", "none", "none", "amount", "percent"]))
    method = draw(st.sampled_from(METHODS))
    unit = "%" if growth == "percent" else ""
    volume = {
        "period": draw(st.sampled_from(lengths)),
        "method": method,
        "edge": draw(st.sampled_from(["at-least", "more-than", "up-to"])),
        "referral_weight": draw(RATES),
        "referral_counts": draw(st.sampled_from(["received", "sold"])),
        "growth": growth,
        "refunds": draw(st.sampled_from(["receipt", "own"])),
        "tiers": draw(tier_rows(method, unit)),
    }
    if method == "block":
        volume["block"] = draw(st.sampled_from(["100", "3333"]))
    if growth != "none":
        volume["growth_over"] = draw(st.sampled_from(["last-year", "45000"]))
    if growth == "none" and draw(st.integers(0, 3)) == 0:
        last = int(volume["tiers"][-1]["from"])
        volume |= {"above_last": "none", "last_upto": str(last * 2 + 50_000)}
    if draw(ODDS):
        sums = [{"at": "2000", "pays": "200"}, {"at": "20000", "pays": "901"}]
        volume["lump_sums"] = sums[draw(st.integers(0, 1)) :]
    if draw(ODDS):
        volume["cap"] = "2500"
    if draw(ODDS):
        volume["guarantee"] = "777"
        volume["guarantee_per"] = draw(st.sampled_from(["period", "year"]))
    if draw(ODDS):
        volume["hold_days"] = draw(st.integers(1, 200))
    products = draw(SCOPES)
    return volume | ({"products": products} if products else {})


@st.composite
def terms(draw, currency="CNY", lengths=LENGTHS, until=()):
    how = draw(st.sampled_from(["half-up", "half-even", "down"]))
    written = {"currency": currency, "rounding": how}
    if draw(ODDS):
        written |= {"tax": "net", "tax_rate": draw(st.sampled_from(["13%", "6%", "3%"]))}
    if until and draw(ODDS):
        written["until"] = draw(st.sampled_from(until)).isoformat()
    written["direct"] = draw(directs())
    if draw(ODDS):
        written["direct_for"] = [draw(directs(st.just(["Tools"])))]
    written["volume"] = draw(volumes(lengths))
    for block in draw(st.sampled_from([(), (), ("direct",), ("volume",)])):
        del written[block]
    return written


@st.composite
def sales(draw, named=True, parts=((1,),)):
    on = draw(days(date(2025, 6, 1), date(2026, 9, 1)))
    shared = draw(st.sampled_from(parts))
    sale = Sale(draw(ODDS), on, draw(PRODUCTS), contract=draw(AMOUNTS), parts=shared)
    sale.place = draw(st.integers(0, len(shared) - 1))
    for _ in range(draw(st.integers(1, 4))):
        sale.money.append(Money(draw(days(on, date(2027, 7, 1))), draw(AMOUNTS)))
    for _ in range(draw(st.integers(0, 3))):
        of = draw(st.sampled_from(sale.money))
        back = Money(draw(days(of.on, date(2028, 3, 1))), -draw(AMOUNTS))
        back.of = of if named and of.amount > 0 and draw(ODDS) else None
        sale.money.append(back)
    return sale


@st.composite
def partners(draw, parts=((1,), (1,), (3, 2), (1, 1, 1), (7, 2, 4))):
    """An agreement of one to three versions, its deals, and money that comes and goes."""
    begin = draw(st.sampled_from([date(2026, 1, 1), date(2026, 1, 1), date(2026, 4, 1)]))
    currency = draw(st.sampled_from(["CNY", "CNY", "JPY", "KWD"]))
    starts = draw(st.lists(st.sampled_from([date(2026, 7, 1), date(2027, 1, 1)]), max_size=2))
    if starts:  # terms change where a period begins, of the old length and of the new
        lengths = LENGTHS if date(2026, 7, 1) not in starts else LENGTHS[:4]
        kinds = [terms(currency, lengths)] * (len(starts) + 1)
    else:
        kinds = [terms(currency, until=(date(2027, 2, 10), date(2026, 12, 31)))]
    written = [draw(kind) for kind in kinds]
    found = Partner(list(zip([begin, *starts], written, strict=True)))
    found.sales += draw(st.lists(sales(parts=parts), min_size=2, max_size=4))
    return found
