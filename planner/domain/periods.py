"""The periods that volume awards count by: months, quarters, half-years and years."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

from planner.domain.errors import Refused
from planner.domain.text import text


class PeriodLength(Enum):
    """How long a period is. The value is the word of the terms."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"

    @property
    def months(self) -> int:
        return _MONTHS[self]


_MONTHS = {
    PeriodLength.MONTH: 1,
    PeriodLength.QUARTER: 3,
    PeriodLength.HALF_YEAR: 6,
    PeriodLength.YEAR: 12,
}

_NAME = re.compile(r"([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `start` on, before `end`; it keeps the name of the whole period it is part of."""

    start: date
    end: date
    name: str

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    @property
    def last_day(self) -> date:
        return self.end - timedelta(days=1)

    def since(self, day: date) -> "Period":
        """The part of it from that day on: the first period of an agreement that begins inside."""
        return Period(max(self.start, min(day, self.end)), self.end, self.name)


@lru_cache(maxsize=4096)  # asked for every receipt, and most receipts share their days
def period_holding(day: date, length: PeriodLength) -> Period:
    """The whole period that the day lies in."""
    return _period(day.year, (day.month - 1) // length.months, length)


def period_named(name: str) -> Period:
    """The period called `2026-03`, `2026-Q1`, `2026-H1` or `2026`. Refuses any other name."""
    found = _NAME.fullmatch(name)
    if not found or found[1] == "0000":
        raise Refused(
            text(
                "“{name}” is not a period. Write it like 2026-03, 2026-Q1, 2026-H1 or 2026.",
                name=name,
            )
        )
    year = int(found[1])
    if found[2]:
        return _period(year, int(found[2]) - 1, PeriodLength.MONTH)
    if found[3]:
        return _period(year, int(found[3]) - 1, PeriodLength.QUARTER)
    if found[4]:
        return _period(year, int(found[4]) - 1, PeriodLength.HALF_YEAR)
    return _period(year, 0, PeriodLength.YEAR)


def months_later(first: date, months: int) -> date:
    """The first day of the month so many months after the one that begins on `first`."""
    years, month = divmod(first.month - 1 + months, 12)
    return date(min(first.year + years, date.max.year), month + 1, 1)


def _period(year: int, n: int, length: PeriodLength) -> Period:
    """The n-th period (from 0) of that length in the year."""
    first = n * length.months
    start = date(year, first + 1, 1)
    after = first + length.months
    if after < 12:
        end = date(year, after + 1, 1)
    else:
        end = date(year + 1, 1, 1) if year < date.max.year else date.max
    return Period(start, end, _name(year, n, length))


def _name(year: int, n: int, length: PeriodLength) -> str:
    marks = {
        PeriodLength.MONTH: f"-{n + 1:02}",
        PeriodLength.QUARTER: f"-Q{n + 1}",
        PeriodLength.HALF_YEAR: f"-H{n + 1}",
        PeriodLength.YEAR: "",
    }
    return f"{year:04}{marks[length]}"
