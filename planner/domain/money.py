"""Exact money: whole minor units (fen, cents, yen) and a currency; rates as exact fractions."""

import re
from enum import Enum
from fractions import Fraction

from planner.domain.currencies import EXPONENTS, SYMBOLS, exponent, plain, shown, with_sign
from planner.domain.errors import Refused
from planner.domain.text import text

__all__ = [
    "EXPONENTS",
    "LARGEST",
    "SYMBOLS",
    "Rounding",
    "exponent",
    "half_up",
    "half_up_ratio",
    "parse_amount",
    "parse_percent",
    "parse_typed",
    "percent",
    "plain",
    "rounded",
    "shown",
    "with_sign",
]

LARGEST = 10**15
"""No amount in minor units may reach this, so that sums fit into 63 bits."""

_AMOUNT = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]+)?", re.ASCII)
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", re.ASCII)
_PERCENT = re.compile(r"(-?[0-9]{1,6}(?:\.[0-9]{1,8})?) ?%", re.ASCII)


def half_up(value: Fraction) -> int:
    """The nearest whole number, half away from zero: half_up(-x) == -half_up(x)."""
    return half_up_ratio(value.numerator, value.denominator)


def half_up_ratio(over: int, under: int) -> int:
    """The same for over / under, where under is more than 0."""
    if over >= 0:
        return (over * 2 + under) // (under * 2)
    return -((under - over * 2) // (under * 2))


class Rounding(Enum):
    """How an award becomes whole minor units. Each treats amounts below 0 as the mirror of those
    above: half-up is half away from zero, down is towards it."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
    DOWN = "down"


def rounded(value: Fraction, rounding: Rounding) -> int:
    """The whole number that the terms' rounding makes of an exact amount."""
    if rounding is Rounding.HALF_UP:
        return half_up(value)
    if rounding is Rounding.DOWN:
        return int(value)
    return round(value)


def parse_amount(written: str, currency: str, *, rounding: bool = False) -> int:
    """Minor units of a plain decimal such as `40000.50`. More decimals than the currency has are
    refused, or rounded half-up where the user said so."""
    if not _AMOUNT.fullmatch(written):
        raise Refused(text("“{written}” is not an amount. Write it like 1234.50.", written=written))
    digits = exponent(currency)
    whole, _, decimals = written.partition(".")
    if len(decimals) <= digits:  # nearly all: whole numbers are many times faster than fractions
        minor = int(whole + decimals.ljust(digits, "0"))
        return _counted(minor, written)
    value = Fraction(written) * 10**digits
    if value.denominator != 1 and not rounding:
        raise Refused(
            text(
                "“{written}” has more decimals than {currency} has.",
                written=written,
                currency=currency,
            )
        )
    return _counted(half_up(value), written)


def _counted(minor: int, written: str) -> int:
    if abs(minor) >= LARGEST:
        raise Refused(text("“{written}” is larger than this program counts.", written=written))
    return minor


def parse_typed(written: str, currency: str) -> int:
    """Minor units of what somebody types: as `parse_amount`, and commas may part thousands, in
    groups of three alone: 1,5 and 1.234,5 could mean two amounts."""
    bare = written.strip().replace("−", "-").replace("，", ",")
    if "," not in bare:
        return parse_amount(bare, currency)
    if not _GROUPED.fullmatch(bare):
        raise Refused(
            text(
                "“{written}” could mean two amounts. Write it like 1,234.50.", written=written[:40]
            )
        )
    return parse_amount(bare.replace(",", ""), currency)


def parse_percent(written: str) -> Fraction:
    """The exact rate of `5%`, `1.25 %`. A number without the sign is refused: 0.05 or 5?"""
    found = _PERCENT.fullmatch(written)
    if not found:
        raise Refused(text("“{written}” is not a rate. Write it like 5%.", written=written))
    return Fraction(found[1]) / 100


def percent(rate: Fraction) -> str:
    """`5%`, `1.25%`: exact to eight decimals, without needless zeros."""
    scaled = half_up(rate * 100 * 10**8)
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), 10**8)
    decimals = f"{part:08}".rstrip("0")
    return f"{sign}{whole}.{decimals}%" if decimals else f"{sign}{whole}%"
