"""Exact money: whole minor units (fen, cents, yen) and a currency; rates as exact fractions."""

import re
from enum import Enum
from fractions import Fraction

from planner.domain.errors import Refused
from planner.domain.text import text

EXPONENTS = {
    "CNY": 2, "HKD": 2, "TWD": 2, "MOP": 2, "USD": 2, "EUR": 2, "GBP": 2, "CHF": 2, "SGD": 2,
    "AUD": 2, "CAD": 2, "NZD": 2, "THB": 2, "MYR": 2, "PHP": 2, "INR": 2, "IDR": 2, "SEK": 2,
    "NOK": 2, "DKK": 2, "PLN": 2, "CZK": 2, "HUF": 2, "RUB": 2, "TRY": 2, "AED": 2, "SAR": 2,
    "ZAR": 2, "BRL": 2, "MXN": 2, "ILS": 2, "JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0,
    "BHD": 3, "JOD": 3, "KWD": 3, "OMR": 3, "TND": 3,
}  # fmt: skip
"""Decimals of the currencies we know (ISO 4217)."""

SYMBOLS = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "HKD": "HK$", "TWD": "NT$"}

LARGEST = 10**15
"""No amount in minor units may reach this, so that sums fit into 63 bits."""

_AMOUNT = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]+)?", re.ASCII)
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", re.ASCII)
_PERCENT = re.compile(r"(-?[0-9]{1,6}(?:\.[0-9]{1,8})?) ?%", re.ASCII)


def exponent(currency: str) -> int:
    """The currency's number of decimals. Refuses one we do not know."""
    if currency not in EXPONENTS:
        raise Refused(text("{currency} is not a currency this program knows.", currency=currency))
    return EXPONENTS[currency]


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


def plain(minor: int, currency: str) -> str:
    """`-1234.50`: for data, never for people."""
    digits = exponent(currency)
    sign = "-" if minor < 0 else ""
    whole, part = divmod(abs(minor), 10**digits)
    return f"{sign}{whole}.{part:0{digits}}" if digits else f"{sign}{whole}"


def shown(minor: int, currency: str) -> str:
    """`−1,234.50`: for people, without the currency's sign."""
    digits = exponent(currency)
    sign = "−" if minor < 0 else ""
    whole, part = divmod(abs(minor), 10**digits)
    return f"{sign}{whole:,}.{part:0{digits}}" if digits else f"{sign}{whole:,}"


def with_sign(minor: int, currency: str) -> str:
    """`¥ 1,234.50`, or `CHF 1,234.50` where the currency has no sign of its own."""
    return f"{SYMBOLS.get(currency, currency)} {shown(minor, currency)}"


def percent(rate: Fraction) -> str:
    """`5%`, `1.25%`: exact to eight decimals, without needless zeros."""
    scaled = half_up(rate * 100 * 10**8)
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), 10**8)
    decimals = f"{part:08}".rstrip("0")
    return f"{sign}{whole}.{decimals}%" if decimals else f"{sign}{whole}%"
