"""The whole plan in memory. A plan never changes; a change makes the next plan."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import wraps
from itertools import count
from typing import Self, TypeVar, cast

from planner.domain.errors import Refused
from planner.domain.record import Change, Id, Record, same_writer
from planner.domain.text import text

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Table = Mapping[Id, Record]
Answers = dict[object, tuple[tuple[type[Record], ...], object]]


class StalePlan(Exception):
    """The change was made for another plan: a fault of ours, never of the user."""


@dataclass(frozen=True)
class Plan:
    """Tables of records by kind and id. `next_id` is the lowest id of this writer that nothing
    has ever had; records of other writers never move it."""

    tables: Mapping[type[Record], Table] = field(default_factory=dict)
    next_id: int = field(default=1, compare=False)
    answers: Answers = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, records: Iterable[Record], next_id: int = 0) -> Self:
        tables: dict[type[Record], dict[Id, Record]] = {}
        for record in records:
            tables.setdefault(type(record), {})[record.id] = record
        ids = (id for table in tables.values() for id in table if same_writer(id, next_id))
        return cls(tables, max(next_id, max(ids, default=0) + 1))

    def all(self, kind: type[R]) -> Collection[R]:
        return cast(Collection[R], self.tables.get(kind, {}).values())

    def has(self, kind: type[Record], id: Id) -> bool:
        return id in self.tables.get(kind, {})

    def get(self, kind: type[R], id: Id) -> R:
        try:
            return cast(R, self.tables[kind][id])
        except KeyError:
            raise Refused(text("That is no longer there. Undo brings it back.")) from None

    def find(self, kind: type[R], id: Id | None) -> R | None:
        return None if id is None else cast("R | None", self.tables.get(kind, {}).get(id))

    def new_ids(self) -> Iterator[Id]:
        """Ids nothing has ever had. The same plan gives the same ids, so that tests replay."""
        return map(Id, count(self.next_id))

    def after(self, change: Change) -> Self:
        """The plan once `change` has happened. Tables it does not touch are shared.

        Records are replaced in place: the order of a table survives an edit and re-opening.
        """
        touched = {edit.kind for edit in change}
        tables = dict(self.tables)
        for kind in touched:
            tables[kind] = dict(tables.get(kind, {}))
        next_id = self.next_id
        for edit in change:
            table = cast(dict[Id, Record], tables[edit.kind])
            if table.get(edit.id) != edit.before:
                raise StalePlan(edit.id)
            if edit.after is None:
                del table[edit.id]
            else:
                table[edit.id] = edit.after
                if same_writer(edit.id, next_id):
                    next_id = max(next_id, edit.id + 1)
        kept = {
            ask: (kinds, answer)
            for ask, (kinds, answer) in self.answers.items()
            if touched.isdisjoint(kinds)
        }
        return type(self)({k: t for k, t in tables.items() if t}, next_id, kept)

    def numbered(self, next_id: int) -> Self:
        """The same plan whose next new id is at least `next_id`."""
        return type(self)(self.tables, max(self.next_id, next_id), self.answers)


def derived(*kinds: type[Record]) -> Callable[[Callable[[Plan], T]], Callable[[Plan], T]]:
    """Marks a query that reads only `kinds`: it is computed once a plan, and carried to the next
    plan while a change touches none of them."""

    def mark(build: Callable[[Plan], T]) -> Callable[[Plan], T]:
        @wraps(build)
        def ask(plan: Plan) -> T:
            if build not in plan.answers:
                plan.answers[build] = (kinds, build(plan))
            return cast(T, plan.answers[build][1])

        return ask

    return mark
