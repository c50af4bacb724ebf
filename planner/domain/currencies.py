"""The currencies we know, and how amounts in them are written. It is asked of processes that have
just begun, so it imports little; `money` has the rest.
"""

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


def exponent(currency: str) -> int:
    """The currency's number of decimals. Refuses one we do not know."""
    if currency not in EXPONENTS:
        raise Refused(text("{currency} is not a currency this program knows.", currency=currency))
    return EXPONENTS[currency]


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
