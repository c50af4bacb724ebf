"""What periods are called on papers and screens."""

from datetime import date, timedelta

from planner.domain.papers import Period as PaperPeriod
from planner.domain.periods import Period, PeriodLength, period_holding
from planner.domain.text import Text, text


def period_name(period: Period) -> Text:
    """`first half of 2026`, `third quarter of 2026`, `2026-03`, `2026`: a year alone has a word
    of its own in Chinese."""
    year, _, part = period.name.partition("-")
    names = {
        "H1": text("first half of {year}", year=year),
        "H2": text("second half of {year}", year=year),
        "Q1": text("first quarter of {year}", year=year),
        "Q2": text("second quarter of {year}", year=year),
        "Q3": text("third quarter of {year}", year=year),
        "Q4": text("fourth quarter of {year}", year=year),
    }
    if not part:
        return text("{year}", year=year)
    return names.get(part, text("{period}", period=period.name))


def paper_period(period: Period) -> PaperPeriod:
    return PaperPeriod(
        first=period.start, last=period.end - timedelta(days=1), name=period_name(period)
    )


def period_covering(start: date, end: date) -> Period:
    """The whole period that the days from `start` to before `end` are, or are a part of."""
    months = (end.year - start.year) * 12 + end.month - start.month
    length = next((p for p in PeriodLength if p.months >= months), PeriodLength.YEAR)
    return period_holding(start, length)
