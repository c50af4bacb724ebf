"""What one period's base brings, by the words of the terms: the seven methods, worked out by hand.

It shares no code with the program. Amounts are in minor units, bases exact.
"""

from fractions import Fraction

DECIMALS = {"JPY": 0, "KRW": 0, "KWD": 3, "TND": 3}
"""Of the currencies that have other than two."""


def rate(written: str) -> Fraction:
    return Fraction(written.rstrip("%")) / 100


def minor(written: str | None, terms: dict) -> int:
    found = Fraction(written or "0") * 10 ** DECIMALS.get(terms["currency"], 2)
    assert found.denominator == 1
    return int(found)


def counted(terms: dict) -> Fraction:
    """What one unit of money counts: less the tax that is in it, where the terms say so."""
    return 1 / (1 + rate(terms.get("tax_rate", "0%")))


def rounded(value: Fraction, how: str = "half-up") -> int:
    whole, part = divmod(abs(value), 1)
    half = Fraction(1, 2)
    up = {
        "half-up": part >= half,
        "half-even": part > half or (part == half and whole % 2 == 1),
        "down": False,
    }[how]
    return int(whole + up) * (1 if value >= 0 else -1)


def award(terms: dict, base: Fraction, before: Fraction) -> int:
    """What a period with this base pays; `before` is what growth is measured against."""
    volume = terms["volume"]
    if volume.get("above_last") == "none" and base > minor(volume["last_upto"], terms):
        return 0
    looked = base - before if volume.get("growth") == "amount" else base
    grows = volume.get("growth") != "percent" or before > 0
    paid = by_tiers(terms, looked, before) if grows else Fraction(0)
    total = rounded(paid, terms.get("rounding", "half-up"))
    for one in volume.get("lump_sums", ()):
        total += minor(one["pays"], terms) if reaches(volume, base, minor(one["at"], terms)) else 0
    return min(total, minor(volume["cap"], terms)) if "cap" in volume else total


def by_tiers(terms: dict, base: Fraction, before: Fraction) -> Fraction:
    """The table of the seven methods, row by row."""
    volume = terms["volume"]
    bounds, tiers = bounds_of(terms, before), volume["tiers"]
    entered = [n for n, b in enumerate(bounds) if reaches(volume, base, b)]
    if base <= 0 or not entered:
        return Fraction(0)
    last, ends = entered[-1], [*bounds[1 : entered[-1] + 1], base]
    rates = [rate(t.get("rate", "0%")) for t in tiers]
    fixed = [minor(t.get("fixed"), terms) for t in tiers]
    method = volume.get("method", "whole")
    if method == "block":
        block = minor(volume["block"], terms)
        return base // block * block * rates[0]
    if method == "interpolated":
        return between(base, bounds, [minor(t["amount"], terms) for t in tiers])
    return {
        "whole": base * rates[last] + fixed[last],
        "marginal": sum((rates[n] * (ends[n] - bounds[n]) + fixed[n] for n in entered), Fraction()),
        "excess": (base - bounds[last]) * rates[last],
        "rolling": sum((rates[n] * ends[n] for n in entered), Fraction()),
        "total": sum((rates[n] * base for n in entered), Fraction()),
    }[method]


def between(base: Fraction, bounds: list[Fraction], amounts: list[int]) -> Fraction:
    """On the straight line between two tiers, the last amount beyond the last."""
    for n in range(len(bounds) - 1):
        if bounds[n] <= base <= bounds[n + 1]:
            way = (base - bounds[n]) / (bounds[n + 1] - bounds[n])
            return amounts[n] + way * (amounts[n + 1] - amounts[n])
    return Fraction(amounts[-1])


def reaches(volume: dict, base: Fraction, bound: Fraction | int) -> bool:
    return base >= bound if volume.get("edge", "at-least") == "at-least" else base > bound


def bounds_of(terms: dict, before: Fraction) -> list[Fraction]:
    volume = terms["volume"]
    if volume.get("growth") == "percent":
        return [Fraction(rounded(before * (1 + rate(t["from"])))) for t in volume["tiers"]]
    return [Fraction(minor(t["from"], terms)) for t in volume["tiers"]]
