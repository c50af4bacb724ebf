"""Columns of days as people and programs write them; 3/5/2026 only where the column decides it."""

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from planner.domain.errors import Refused
from planner.domain.text import text

_LONGEST = 60
_ZONE = r"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
_TIME = rf"(?:[T ]\s*{_CLOCK}\s*(?:[AP]M)?\s*{_ZONE})?"
_FLAGS = re.ASCII | re.IGNORECASE
_YEAR_FIRST = (
    re.compile(rf"(?P<y>[0-9]{{4}})([-/.])(?P<m>[0-9]{{1,2}})\2(?P<d>[0-9]{{1,2}}){_TIME}", _FLAGS),
    re.compile(rf"(?P<y>[0-9]{{4}})(?P<m>[0-9]{{2}})(?P<d>[0-9]{{2}}){_TIME}", _FLAGS),
    re.compile(
        rf"(?P<y>[0-9]{{4}})\s*年\s*(?P<m>[0-9]{{1,2}})\s*月\s*(?P<d>[0-9]{{1,2}})\s*[日号]{_TIME}",
        _FLAGS,
    ),
)
_YEAR_LAST = re.compile(rf"([0-9]{{1,2}})([-/.])([0-9]{{1,2}})\2([0-9]{{4}}){_TIME}", _FLAGS)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<m>{'|'.join(_MONTHS)})[a-z]*\.?"
_NAMED = (
    re.compile(rf"(?P<d>[0-9]{{1,2}})[ -]{_MONTH}[ -](?P<y>[0-9]{{4}}){_TIME}", _FLAGS),
    re.compile(rf"{_MONTH} (?P<d>[0-9]{{1,2}}),? (?P<y>[0-9]{{4}}){_TIME}", _FLAGS),
)


class Order(Enum):
    """Which of the two small numbers is the day where the year stands last."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNKNOWN = "no day above 12, or days above 12 in both places"


def day_order(column: Iterable[str]) -> Order:
    """What the days above 12 of a column say; 14/3/2026 and 3/14/2026 in one column say nothing."""
    pairs = [
        (int(found[1]), int(found[3]))
        for written in column
        if len(written) <= _LONGEST and (found := _YEAR_LAST.fullmatch(written))
    ]
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first == month_first:
        return Order.UNKNOWN
    return Order.DAY_FIRST if day_first else Order.MONTH_FIRST


def read_date(written: str, order: Order) -> date:
    """The day of 2026-03-05, 2026/3/5, 20260305, 2026年3月5日, 5 Mar 2026, or of 5/3/2026 where
    `order` is known; a time behind it is dropped. Refuses anything else and impossible days."""
    if len(written) > _LONGEST:
        raise _not_a_day(written)
    for shape in (*_YEAR_FIRST, *_NAMED):
        if found := shape.fullmatch(written):
            return _day(written, found["y"], _month(found["m"]), int(found["d"]))
    if found := _YEAR_LAST.fullmatch(written):
        first, second = int(found[1]), int(found[3])
        if order is Order.UNKNOWN and first != second:
            raise Refused(
                text(
                    "“{written}” could mean two days. Write dates like 2026-03-05.",
                    written=written,
                )
            )
        day, month = (second, first) if order is Order.MONTH_FIRST else (first, second)
        return _day(written, found[4], month, day)
    raise _not_a_day(written)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else _MONTHS.index(written.lower()) + 1


def _day(written: str, year: str, month: int, day: int) -> date:
    try:
        found = date(int(year), month, day)
    except ValueError:
        raise _not_a_day(written) from None
    if not 1900 <= found.year < 2200:
        raise _not_a_day(written)
    return found


def _not_a_day(written: str) -> Refused:
    return Refused(
        text("“{written}” is not a date. Write it like 2026-03-05.", written=written[:40])
    )
