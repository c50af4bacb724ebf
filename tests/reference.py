"""A second, simple reckoning of what terms bring to a partner with all of its deals, who may earn.

It shares no code with the program and reads terms as they are written. Periods are half-years, the
tiers pay whole or by slabs; everything is in minor units of a currency with two decimals.
"""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass
class Money:
    """A receipt (or, below 0, a refund): `of` is the receipt that a refund names."""

    on: date
    amount: int
    of: "Money | None" = None
    reversed: bool = False


@dataclass
class Sale:
    """A deal with its money in the order in which it was entered."""

    direct: bool
    on: date = date(2026, 1, 1)
    product: str = ""
    money: list[Money] = field(default_factory=list)

    def pieces(self, today: date) -> list[tuple[date, date, int]]:
        """(day of the receipt, day of the money itself, amount): what came, and what went back."""
        known = [m for m in self.money if not m.reversed and m.on <= today]
        entered = {id(m): n for n, m in enumerate(self.money)}
        rest = {id(m): m.amount for m in known if m.amount > 0}
        receipts = sorted((m for m in known if m.amount > 0), key=lambda m: (m.on, entered[id(m)]))
        refunds = sorted((m for m in known if m.amount < 0), key=lambda m: (m.on, entered[id(m)]))
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
        return found


@dataclass
class Partner:
    """`versions` are (first day, terms as written), the first of which begins the agreement."""

    versions: list[tuple[date, dict]]
    sales: list[Sale] = field(default_factory=list)

    def terms(self, day: date) -> dict:
        """In force on a day: of those begun, the one that begins last, then the newest."""
        day = max(day, self.versions[0][0])
        return max(enumerate(self.versions), key=lambda v: (v[1][0] <= day, v[1][0], v[0]))[1][1]

    def expense(self, today: date) -> int:
        """All that the partner has earned by that day."""
        direct = sum(self.direct(s, today) for s in self.sales if s.direct and s.on >= self.begin)
        awards = {h: self.award(h, base, self.earlier(h, today)) for h, base in self.bases(today)}
        return direct + sum(awards.values()) + self.topped_up(awards, today)

    @property
    def begin(self) -> date:
        return self.versions[0][0]

    def direct(self, sale: Sale, today: date) -> int:
        terms = self.terms(sale.on)
        blocks = [*terms.get("direct_for", ()), *([terms["direct"]] if "direct" in terms else ())]
        block = next((b for b in blocks if sale.product in b.get("products", [sale.product])), {})
        net = sum(amount for _, _, amount in sale.pieces(today))
        award = rounded(net * counted(terms) * rate(block.get("rate", "0%")), terms)
        if net > 0:
            award = max(award + cents(block.get("fixed")), cents(block.get("floor")))
        most = cents(block["cap"]) if "cap" in block else abs(award)
        return max(-most, min(award, most))

    def bases(self, today: date) -> list[tuple[tuple[int, int], Fraction]]:
        found: dict[tuple[int, int], Fraction] = {}
        for sale in (s for s in self.sales if s.on >= self.begin):
            for received, own, amount in sale.pieces(today):
                when = half(max(received, self.begin))
                terms = self.of(when)
                moves = terms.get("volume", {}).get("refunds") == "own" and own != received
                if moves and self.weight(sale, self.of(half(max(own, self.begin)))) is not None:
                    when = half(max(own, self.begin))
                weight = self.weight(sale, self.of(when))
                if weight is not None and self.weight(sale, terms) is not None:
                    found[when] = found.get(when, Fraction(0)) + amount * weight
        return list(found.items())

    def of(self, when: tuple[int, int]) -> dict:
        return self.terms(date(when[0], 1 + 6 * when[1], 1))

    def weight(self, sale: Sale, terms: dict) -> Fraction | None:
        """What one unit of the sale counts to the base; None where the terms leave it out."""
        volume = terms.get("volume")
        if volume is None or sale.product not in volume.get("products", [sale.product]):
            return None
        own = Fraction(1) if sale.direct else rate(volume.get("referral_weight", "100%"))
        return own * counted(terms)

    def earlier(self, when: tuple[int, int], today: date) -> Fraction:
        """The base of the same days a year before, weighted by the terms of this half-year."""
        found = Fraction(0)
        for sale in self.sales:
            for received, _, amount in sale.pieces(today):
                later = date(received.year + 1, received.month, min(received.day, 28))
                if half(later) == when and later >= self.begin.replace(day=1):
                    found += amount * (self.weight(sale, self.of(when)) or 0)
        return found

    def award(self, when: tuple[int, int], base: Fraction, earlier: Fraction) -> int:
        terms = self.of(when)
        volume = terms["volume"]
        growth, over = volume.get("growth"), volume.get("growth_over", "last-year")
        before = max(Fraction(0), earlier if over == "last-year" else Fraction(cents(over)))
        looked = base - before if growth == "amount" else base
        if growth == "percent":
            bounds = [rounded(before * (1 + rate(t["from"])), {}) for t in volume["tiers"]]
        else:
            bounds = [cents(t["from"]) for t in volume["tiers"]]
        rates = [rate(t["rate"]) for t in volume["tiers"]]
        entered = [n for n, b in enumerate(bounds) if looked > 0 and looked >= b]
        if growth == "percent" and not before:
            entered = []
        award = Fraction(0)
        if entered and volume.get("method") == "marginal":
            ends = [*[Fraction(b) for b in bounds[1 : len(entered)]], looked]
            award = sum(((ends[n] - bounds[n]) * rates[n] for n in entered), Fraction(0))
        elif entered:
            award = looked * rates[entered[-1]]
        paid = rounded(award, terms)
        paid += sum(cents(s["pays"]) for s in volume.get("lump_sums", ()) if base >= cents(s["at"]))
        return min(paid, cents(volume["cap"])) if "cap" in volume else paid

    def topped_up(self, awards: dict[tuple[int, int], int], today: date) -> int:
        """What is guaranteed for each half-year that is over, less what it earned."""
        total, begin = 0, self.begin
        for when in ((year, n) for year in range(begin.year, today.year + 1) for n in (0, 1)):
            first = date(when[0], 1 + 6 * when[1], 1)
            end = date(when[0] + when[1], 7 if not when[1] else 1, 1)
            volume = self.of(when).get("volume", {})
            if begin < end <= today and "guarantee" in volume:
                share = Fraction((end - max(first, begin)).days, (end - first).days)
                least = rounded(cents(volume["guarantee"]) * share, self.of(when))
                total += max(0, least - awards.get(when, 0))
        return total


def half(day: date) -> tuple[int, int]:
    return (day.year, (day.month - 1) // 6)


def rate(written: str) -> Fraction:
    return Fraction(written.rstrip("%")) / 100


def cents(written: str | None) -> int:
    return int(Fraction(written or "0") * 100)


def counted(terms: dict) -> Fraction:
    return 1 / (1 + rate(terms.get("tax_rate", "0%")))


def rounded(value: Fraction, terms: dict) -> int:
    whole, part = divmod(abs(value), 1)
    up = terms.get("rounding", "half-up") == "half-up" and part >= Fraction(1, 2)
    return int(whole + up) * (1 if value >= 0 else -1)
