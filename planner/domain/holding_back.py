"""Earned money that is not payable yet, because its receipt is too few days old."""

from collections.abc import Iterable
from datetime import date, timedelta

from planner.domain.money import shown
from planner.domain.obligations import LAST_DAY
from planner.domain.text import Text, text


def free_on(day: date, hold_days: int | None) -> date:
    """The day from which what money of that day earned may go out."""
    return later(day, hold_days or 0)


def later(day: date, days: int) -> date:
    """So many days later, at most the last day there is."""
    return day + timedelta(days=min(days, (LAST_DAY - day).days))


def next_free(days: Iterable[date], hold_days: int | None, upto: date) -> date | None:
    """The next day after `upto` on which money of some of those days gets free."""
    if not hold_days:
        return None
    coming = (free for day in set(days) if (free := free_on(day, hold_days)) > upto)
    return min(coming, default=None)


def held_back(amount: int, free: int) -> int:
    """How much of an award waits, where only `free` would stand on money that is old enough."""
    return min(max(amount - free, 0), max(amount, 0))


def waiting_line(waiting: int, until: date | None, currency: str) -> tuple[Text, ...]:
    """The sentence about what is held back; none where nothing is."""
    if not waiting or until is None:
        return ()
    return (
        text(
            "{amount} of it is held back; the next part becomes payable on {day}",
            amount=shown(waiting, currency),
            day=until,
        ),
    )
