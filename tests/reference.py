"""A second, simple reckoning of what the example's terms bring to a partner with all of a deal.

It shares no code with the program: 5 % of a deal's money, and 1 % of a half-year's money from
100,000.00 on, where referrals count 40 %. Everything is in minor units.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal


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
    money: list[Money] = field(default_factory=list)

    def left(self, today: date) -> list[tuple[date, int]]:
        """What is left of each receipt after refunds, and refunds of nothing, on their days."""
        known = [m for m in self.money if not m.reversed and m.on <= today]
        entered = {id(m): n for n, m in enumerate(self.money)}
        rest = {id(m): m.amount for m in known if m.amount > 0}
        receipts = sorted((m for m in known if m.amount > 0), key=lambda m: (m.on, entered[id(m)]))
        refunds = sorted((m for m in known if m.amount < 0), key=lambda m: (m.on, entered[id(m)]))
        owed = {id(m): -m.amount for m in refunds}
        for refund in refunds:
            if refund.of is not None and id(refund.of) in rest:
                taken = min(owed[id(refund)], rest[id(refund.of)])
                rest[id(refund.of)] -= taken
                owed[id(refund)] -= taken
        found = []
        for refund in refunds:
            for receipt in reversed([r for r in receipts if r.on <= refund.on]):
                taken = min(owed[id(refund)], rest[id(receipt)])
                rest[id(receipt)] -= taken
                owed[id(refund)] -= taken
            found.append((refund.on, -owed[id(refund)]))
        return found + [(r.on, rest[id(r)]) for r in receipts]


def expense(sales: list[Sale], today: date) -> int:
    """All that the partner has earned by that day."""
    total, bases = 0, dict[tuple[int, int], Decimal]()
    for sale in sales:
        left = sale.left(today)
        if sale.direct:
            total += _rounded(Decimal(sum(amount for _, amount in left)) * 5 / 100)
        for on, amount in left:
            half = (on.year, (on.month - 1) // 6)
            weighted = Decimal(amount) if sale.direct else Decimal(amount) * 4 / 10
            bases[half] = bases.get(half, Decimal(0)) + weighted
    return total + sum(_rounded(base / 100) for base in bases.values() if base >= 100_000_00)


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))
