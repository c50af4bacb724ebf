"""Which backups are kept: the last of each day, week and month, further back ever fewer."""

from collections.abc import Callable, Collection, Hashable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 10, 8, 12
"""So many days, weeks and months that have a backup keep their last one."""


def kept(moments: Collection[datetime]) -> set[datetime]:
    """Those of the moments whose backups stay. The newest always does."""
    rules: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAYS, datetime.date),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    return {at for count, span in rules for at in _last_of_each(moments, span, count)}


def _last_of_each(
    moments: Iterable[datetime], span: Callable[[datetime], Hashable], count: int
) -> list[datetime]:
    """The last moment of each of the newest `count` spans."""
    found: dict[Hashable, datetime] = {}
    for at in sorted(moments, reverse=True):
        found.setdefault(span(at), at)
    return list(found.values())[:count]
