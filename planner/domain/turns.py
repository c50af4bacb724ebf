"""The days on which a judgement may turn: between two of them nothing that it asks about changes.

The rules of payment compare days of facts with the days of an event, and count days from them
(a tail, a run-off, a cooling-off). Every day that a fact names is taken, and every such length
after it: more turns than there are do no harm, one that is missing would.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date

from planner.domain.standing import COOLING_DAYS, DECLARATION_DAYS

Window = tuple[int, int]
"""Days between two turns: the number of the window, and its year; none is longer than that."""

_ALWAYS = frozenset({0, COOLING_DAYS, DECLARATION_DAYS})
_LAST = date.max.toordinal()


class Windows:
    """Windows of days in which judgements from some facts do not change."""

    def __init__(self, *known: object) -> None:
        self._turns = frozenset(turns(*known))
        self._by_order: dict[date, list[date]] = {}

    def holding(self, order_on: date, day: date) -> Window:
        """The window that a day lies in, for orders of a day."""
        if order_on not in self._by_order:
            self._by_order[order_on] = sorted(self._turns.union(turns(order_on)))
        return bisect_right(self._by_order[order_on], day), day.year


def turns(*known: object) -> list[date]:
    """In order, the days on which judgements from these facts may turn."""
    leaves = list(_leaves("", known))
    days = {leaf.toordinal() for _, leaf in leaves if isinstance(leaf, date)}
    named = {leaf for name, leaf in leaves if isinstance(leaf, int) and name.endswith("_days")}
    lengths = sorted(_ALWAYS | named)
    found = {
        day + length + beside for day in days for length in lengths for beside in (-1, 0, 1, 2)
    }
    return [date.fromordinal(day) for day in sorted(found) if 1 <= day <= _LAST]


def _leaves(name: str, value: object) -> Iterator[tuple[str, object]]:
    """Every value inside, with the name of the field it stands in."""
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _leaves(each.name, getattr(value, each.name))
    elif isinstance(value, Mapping):
        yield from _leaves(name, tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for inner in value:
            yield from _leaves(name, inner)
    else:
        yield name, value
