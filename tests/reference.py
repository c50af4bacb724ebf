"""A second, simple reckoning of what terms bring to a partner who may earn, from the words of them.

It shares no code with the program and reads terms as they are written. Everything is in minor
units; tests.reference_tiers has what one period pays.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from tests.reference_tiers import award, counted, minor, rate, rounded

Span = tuple[date, date]
"""First day, and the day after the last."""

Piece = tuple[date, date, int]
"""Day of the receipt, day of the money itself, amount: what came, and what went back of it."""

MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
DAY = timedelta(days=1)


@dataclass
class Money:
    """A receipt (or, below 0, a refund): `of` is the receipt that a refund names."""

    on: date
    amount: int
    of: "Money | None" = None
    reversed: bool = False


@dataclass
class Sale:
    """A deal with its money in the order in which it was entered. `parts` says how it is shared:
    the partner's own part and its place among all parts, lowest payee first."""

    direct: bool
    on: date = date(2026, 1, 1)
    product: str = ""
    account: str = ""
    contract: int = 0
    parts: tuple[int, ...] = (1,)
    place: int = 0
    money: list[Money] = field(default_factory=list)

    def pieces(self, today: date) -> list[Piece]:
        known = [m for m in self.money if not m.reversed and m.on <= today]
        entered = {id(m): n for n, m in enumerate(self.money)}
        receipts = sorted((m for m in known if m.amount > 0), key=lambda m: (m.on, entered[id(m)]))
        refunds = sorted((m for m in known if m.amount < 0), key=lambda m: (m.on, entered[id(m)]))
        rest = {id(m): m.amount for m in receipts}
        owed = {id(m): -m.amount for m in refunds}
        found = [(r.on, r.on, r.amount) for r in receipts]

        def take(refund: Money, receipt: Money) -> None:
            taken = min(owed[id(refund)], rest[id(receipt)])
            rest[id(receipt)] -= taken
            owed[id(refund)] -= taken
            found.append((receipt.on, refund.on, -taken))

        for refund in refunds:
            if refund.of is not None and id(refund.of) in rest:
                take(refund, refund.of)
        for refund in refunds:
            for receipt in reversed([r for r in receipts if r.on <= refund.on]):
                take(refund, receipt)
            found.append((refund.on, refund.on, -owed[id(refund)]))
        return self.shared([p for p in found if p[2]])

    def shared(self, pieces: list[Piece]) -> list[Piece]:
        """The partner's own part of each: of all up to it, less of all before it."""
        found, before = [], 0
        for received, own, amount in sorted(pieces, key=lambda p: p[:2]):
            mine = self.own(before + amount) - self.own(before)
            found.append((received, own, mine))
            before += amount
        return found

    def own(self, amount: int) -> int:
        """Sainte-Lague: unit after unit goes to the highest of parts / (2 n + 1), n being what one
        has; the first units are laid out in one go, fewer than anybody ends up with."""
        many = len(self.parts)
        has = [max(0, abs(amount) * p // sum(self.parts) - many) for p in self.parts]
        while sum(has) < abs(amount):
            has[max(range(many), key=lambda n: (Fraction(self.parts[n], 2 * has[n] + 1), -n))] += 1
        return has[self.place] * (1 if amount > 0 else -1)


@dataclass
class Partner:
    """`versions` are (first day, terms as written), the first of which begins the agreement.

    `declared` are the days on which the partner said that it is independent, each good for the
    orders of a year; `windows` the first and last days of an employer's consents, one of which has
    to cover order and receipt. Without either, whoever it is may earn."""

    versions: list[tuple[date, dict]]
    sales: list[Sale] = field(default_factory=list)
    declared: list[date] | None = None
    windows: list[tuple[date, date]] | None = None

    @property
    def begin(self) -> date:
        return self.versions[0][0]

    def terms(self, day: date) -> dict:
        """In force on a day: of those begun, the one that begins last, then the newest."""
        day = max(day, self.begin)
        return max(enumerate(self.versions), key=lambda v: (v[1][0] <= day, v[1][0], v[0]))[1][1]

    def expense(self, today: date) -> int:
        """All that the partner has earned by that day."""
        awards = self.awards(today)
        direct = sum(self.direct(s, today) for s in self.sales)
        return direct + sum(awards.values()) + sum(self.topped_up(awards, today).values())

    def pending(self, sale: Sale, today: date) -> int:
        """What the rest of a direct deal would bring if it came today."""
        if today > last_day(self.terms(sale.on)):
            return 0
        net = sum(p[2] for p in self.earning(sale, today))
        return max(0, self.of_deal(sale, sale.own(sale.contract)) - self.of_deal(sale, net))

    def held(self, today: date) -> int:
        """What is earned and held back: each award less what it would be without the money whose
        days are not over, and no more than there is."""
        found = 0
        for sale in self.sales:
            free = days_before(today, self.block(sale).get("hold_days", 0))
            there = sum(p[2] for p in self.earning(sale, today) if p[0] <= free)
            earned = self.direct(sale, today)
            found += max(0, min(earned, earned - self.of_deal(sale, there)))
        for span, all_of_it in self.awards(today).items():
            free = days_before(today, self.at(span)["volume"].get("hold_days", 0))
            base = self.bases(today, free).get(span, Fraction(0))
            found += max(0, all_of_it - award(self.at(span), base, self.before(span, today)))
        return found

    def ordered(self, sale: Sale) -> bool:
        return self.begin <= sale.on <= last_day(self.terms(sale.on))

    def may_earn(self, ordered: date, received: date) -> bool:
        if self.windows is not None:
            return any(first <= ordered and received <= last for first, last in self.windows)
        return self.declared is None or any(
            day <= ordered <= day + timedelta(days=365) for day in self.declared
        )

    def inside(self, sale: Sale, today: date) -> list[Piece]:
        """The pieces of a sale in the agreement's time; what a refund takes back goes with it."""
        there = sale.pieces(today) if self.ordered(sale) else []
        return [p for p in there if p[0] <= last_day(self.terms(p[0]))]

    def earning(self, sale: Sale, today: date) -> list[Piece]:
        return [p for p in self.inside(sale, today) if self.may_earn(sale.on, p[0])]

    # Direct: of the deal's money, by the terms of the day of order

    def direct(self, sale: Sale, today: date) -> int:
        return self.of_deal(sale, sum(p[2] for p in self.earning(sale, today)))

    def of_deal(self, sale: Sale, net: int) -> int:
        """What a deal brings on which that much came in."""
        if not sale.direct or not self.ordered(sale):
            return 0
        terms, block = self.terms(sale.on), self.block(sale)
        how = terms.get("rounding", "half-up")
        found = rounded(net * counted(terms) * rate(block.get("rate", "0%")), how)
        if net > 0:
            least = minor(block.get("floor"), terms)
            found = max(found + minor(block.get("fixed"), terms), least)
        cap = block.get("cap")
        if cap is None:
            return found
        if cap.endswith("of received"):
            share = rate(cap.removesuffix("of received").strip())
            most = abs(rounded(net * counted(terms) * share, how))
        else:
            most = minor(cap, terms)
        return max(-most, min(found, most))

    def block(self, sale: Sale) -> dict:
        terms = self.terms(sale.on)
        blocks = [*terms.get("direct_for", ()), *([terms["direct"]] if "direct" in terms else ())]
        return next((b for b in blocks if in_scope(sale, b)), {})

    # Volume: of a period's base, by the terms at its start

    def awards(self, today: date) -> dict[Span, int]:
        return {
            span: award(self.at(span), base, self.before(span, today))
            for span, base in self.bases(today).items()
        }

    def at(self, span: Span) -> dict:
        return self.terms(span[0])

    def span(self, day: date) -> Span:
        """The period of a day; the first begins with the agreement."""
        first, end = self.period(max(day, self.begin))
        return (max(first, self.begin), end)

    def period(self, day: date) -> Span:
        """By the calendar."""
        return calendar(day, self.terms(day).get("volume", {}).get("period", "half-year"))

    def bases(self, today: date, came_by: date = date.max) -> dict[Span, Fraction]:
        """The base of each period: of all money up to a day, or of what came in by then of it."""
        return self.gathered(
            today, lambda sale, day: [p for p in self.earning(sale, day) if p[0] <= came_by]
        )

    def gathered(
        self, today: date, which: Callable[[Sale, date], list[Piece]]
    ) -> dict[Span, Fraction]:
        found: dict[Span, Fraction] = {}
        for sale in self.sales:
            pieces = which(sale, today)
            for span, amount in self.counts(sale, pieces):
                found[span] = found.get(span, Fraction(0)) + amount
        return found

    def counts(self, sale: Sale, pieces: list[Piece]) -> Iterator[tuple[Span, Fraction]]:
        """What a sale adds to the bases, each in its period, weighted and without the tax."""
        first = first_left(pieces)
        if first is not None and sold(sale, self.at(self.span(first))):
            weight = self.weight(sale, self.at(self.span(first)))
            if weight is not None and sum(p[2] for p in pieces) > 0:
                yield self.span(first), sale.own(sale.contract) * weight
            return
        for received, own, amount in pieces:
            span = self.span(received)
            weight = self.weight(sale, self.at(span))
            if weight is not None and self.at(span)["volume"].get("refunds") == "own":
                moved = self.weight(sale, self.at(self.span(own)))
                span, weight = (span, weight) if moved is None else (self.span(own), moved)
            if weight is not None:
                yield span, amount * weight

    def weight(self, sale: Sale, terms: dict) -> Fraction | None:
        """What one unit of the sale counts to the base; None where the terms leave it out."""
        volume = terms.get("volume")
        if volume is None or not in_scope(sale, volume):
            return None
        own = Fraction(1) if sale.direct else rate(volume.get("referral_weight", "100%"))
        return own * counted(terms)

    def before(self, span: Span, today: date) -> Fraction:
        """What growth is measured against: an amount, or the base of the same days a year before,
        in which all money on such deals counts."""
        terms = self.at(span)
        over = terms["volume"].get("growth_over", "last-year")
        if over != "last-year":
            return Fraction(minor(over, terms))
        days = (year_before(span[0]), year_before(min(span[1], after(last_day(terms)))))
        found = Fraction(0)
        for sale in self.sales:
            pieces, weight = sale.pieces(today), self.weight(sale, terms) or Fraction(0)
            first = first_left(pieces)
            if first is not None and sold(sale, terms):
                there = days[0] <= first < days[1] and sum(p[2] for p in pieces) > 0
                found += sale.own(sale.contract) * weight * there
            else:
                found += sum(p[2] for p in pieces if days[0] <= p[0] < days[1]) * weight
        return max(Fraction(0), found)

    def topped_up(self, awards: dict[Span, int], today: date) -> dict[Span, int]:
        """What is guaranteed for each period, and then each year, that is over, less what it
        earned, or would have with the money on which the partner may not earn; it goes by the days
        of the agreement in it. Whoever may not earn on its last day is guaranteed nothing."""
        found: dict[Span, int] = {}
        would = {
            span: max(awards.get(span, 0), award(self.at(span), base, self.before(span, today)))
            for span, base in self.gathered(today, self.inside).items()
        }
        for per in ("period", "year"):
            day = self.begin
            while day <= min(today, last_day(self.terms(day))):
                whole = self.period(day) if per == "period" else self.year(day)
                there = (max(whole[0], self.begin), whole[1])
                least = self.guaranteed(there, whole, per)
                last = min(there[1] - DAY, last_day(self.at(there)))
                may = self.windows is None and self.may_earn(last, last)
                if least is not None and whole[1] <= today and may:
                    got = sum(a for s, a in would.items() if there[0] <= s[0] < there[1])
                    got += sum(a for s, a in found.items() if there[0] <= s[0] < there[1])
                    found[there] = found.get(there, 0) + max(0, least - got)
                day = whole[1]
        return found

    def guaranteed(self, there: Span, whole: Span, per: str) -> int | None:
        terms = self.at(there)
        volume = terms.get("volume", {})
        if "guarantee" not in volume or volume.get("guarantee_per", "period") != per:
            return None
        inside = (min(there[1], after(last_day(terms))) - there[0]).days
        share = Fraction(inside, (whole[1] - whole[0]).days)
        return rounded(minor(volume["guarantee"], terms) * share, terms.get("rounding", "half-up"))

    def year(self, day: date) -> Span:
        """Of the agreement, whose years begin with its first period."""
        volumes = [max(d, self.begin) for d, t in self.versions if "volume" in t]
        first = self.period(min(volumes, default=self.begin))[0]
        if day < first:
            return (day, first)
        later = (day.year - first.year) - ((day.month, day.day) < (first.month, first.day))
        return (
            first.replace(year=first.year + later),
            first.replace(year=first.year + later + 1),
        )


def calendar(day: date, length: str) -> Span:
    months = MONTHS[length]
    month = (day.month - 1) // months * months + 1
    end = date(day.year + (month + months > 12), (month + months - 1) % 12 + 1, 1)
    return (date(day.year, month, 1), end)


def last_day(terms: dict) -> date:
    return date.fromisoformat(terms.get("until", "9999-12-31"))


def after(day: date) -> date:
    return min(day, date(9999, 12, 30)) + DAY


def days_before(day: date, many: int) -> date:
    return day - timedelta(days=many)


def year_before(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def in_scope(sale: Sale, block: dict) -> bool:
    products, accounts = block.get("products"), block.get("accounts")
    return (not products or sale.product in products) and (not accounts or sale.account in accounts)


def first_left(pieces: list[Piece]) -> date | None:
    """The day of the first receipt of which money is left, else of the first money at all."""
    left: dict[date, int] = {}
    for received, _, amount in pieces:
        left[received] = left.get(received, 0) + amount
    return min((d for d, net in left.items() if net > 0), default=min(left, default=None))


def sold(sale: Sale, terms: dict) -> bool:
    """Whether the contract counts, not the money: of referrals, where the terms say so."""
    return not sale.direct and terms.get("volume", {}).get("referral_counts") == "sold"
