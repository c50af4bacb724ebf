"""How terms are written in fields, and read from them. Refused, in words, for what makes no
sense."""

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from planner.domain.errors import Refused
from planner.domain.money import parse_percent, parse_typed, percent
from planner.domain.products import product_group
from planner.domain.terms_table import LARGEST_RATE, LONGEST_WAIT, MOST_NAMES
from planner.domain.text import text

_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_BETWEEN = re.compile("[;；]")


def rate_of(words: str) -> Fraction:
    """`5`, `5%` or `5 %`: always percent."""
    written = words.replace(" ", "").replace("％", "%").rstrip("%")
    try:
        rate = parse_percent(f"{written}%") if written else Fraction(0)
    except Refused as refused:  # it would quote the sign that nobody typed
        raise Refused(
            text("“{written}” is not a rate. Write it like 5%.", written=words.strip())
        ) from refused
    if rate < 0:
        raise Refused(text("A rate cannot be negative."))
    if rate > LARGEST_RATE:
        raise Refused(text("A rate is at most 1000%."))
    return rate


def rate_words(rate: Fraction) -> str:
    return percent(rate).replace("%", " %")


def amount_of(words: str, currency: str) -> int:
    amount = parse_typed(words.replace(" ", ""), currency) if words.strip() else 0
    if amount < 0:
        raise Refused(text("Here an amount cannot be negative."))
    return amount


def days_of(words: str) -> int | None:
    """A number of days; None where the field is empty."""
    written = words.strip()
    if not written:
        return None
    if not written.isascii() or not written.isdigit() or int(written) > LONGEST_WAIT:
        raise Refused(text("Write a number of days from 0 to {most}.", most=LONGEST_WAIT))
    return int(written)


def day_of(words: str) -> date | None:
    """A day such as 2026-12-31; None where the field is empty."""
    written = words.strip()
    if not written:
        return None
    found = _DAY.fullmatch(written)
    try:
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:  # 30 February: told below, as all that is no day
        pass
    raise Refused(text("“{written}” is not a day. Write it like 2026-03-31.", written=written[:40]))


def cap_of(words: str, currency: str) -> tuple[int | None, Fraction | None]:
    """An amount, a rate of the money received (`10%`), or none: one of the two at most."""
    written = words.strip()
    if not written:
        return None, None
    if written.endswith(("%", "％")):
        return None, rate_of(written)
    return amount_of(written, currency), None


def products_of(words: str) -> tuple[str, ...]:
    """Product groups, parted by semicolons; none where the field is empty."""
    return _once([product_group(name) for name in _BETWEEN.split(words)])


def accounts_of(words: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """Accounts, parted by semicolons, as the terms write them; `known` has that by name."""
    found = []
    for name in _once([name.strip() for name in _BETWEEN.split(words)]):
        if name not in known:
            raise Refused(text("There is no account “{name}”.", name=name[:60]))
        found.append(known[name])
    return tuple(found)


def names_words(names: tuple[str, ...]) -> str:
    return "; ".join(names)


def _once(names: list[str]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(name for name in names if name))
    if len(found) > MOST_NAMES:
        raise Refused(text("At most {most} names fit here.", most=MOST_NAMES))
    return found
