"""How terms are written in fields, and read from them. Refused, in words, for what makes no
sense."""

from fractions import Fraction

from planner.domain.errors import Refused
from planner.domain.money import parse_amount, parse_percent, percent
from planner.domain.terms_table import LONGEST_WAIT
from planner.domain.text import text

_DIGITS = str.maketrans("０１２３４５６７８９％．", "0123456789%.")


def rate_of(words: str) -> Fraction:
    """`5`, `5%` or `5 %`: always percent."""
    written = words.translate(_DIGITS).replace(" ", "").rstrip("%")
    try:
        rate = parse_percent(f"{written}%") if written else Fraction(0)
    except Refused as refused:  # it would quote the sign that nobody typed
        raise Refused(
            text("“{written}” is not a rate. Write it like 5%.", written=words.strip())
        ) from refused
    if rate < 0:
        raise Refused(text("A rate cannot be negative."))
    return rate


def rate_words(rate: Fraction) -> str:
    return percent(rate).replace("%", " %")


def amount_of(words: str, currency: str) -> int:
    written = words.translate(_DIGITS).replace(",", "").replace("，", "").replace(" ", "")
    amount = parse_amount(written, currency) if written else 0
    if amount < 0:
        raise Refused(text("Here an amount cannot be negative."))
    return amount


def days_of(words: str) -> int | None:
    """A number of days; None where the field is empty."""
    written = words.translate(_DIGITS).strip()
    if not written:
        return None
    if not written.isascii() or not written.isdigit() or int(written) > LONGEST_WAIT:
        raise Refused(text("Write a number of days from 0 to {most}.", most=LONGEST_WAIT))
    return int(written)


def cap_of(words: str, currency: str) -> tuple[int | None, Fraction | None]:
    """An amount, a rate of the money received (`10%`), or none: one of the two at most."""
    written = words.translate(_DIGITS).strip()
    if not written:
        return None, None
    if written.endswith("%"):
        return None, rate_of(written)
    return amount_of(written, currency), None
