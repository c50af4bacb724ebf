"""The whole plan in memory. A plan never changes; a change makes the next plan."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from itertools import count
from typing import Self, TypeVar, cast, overload

from planner.domain.errors import Refused
from planner.domain.record import Change, Edit, Id, Record, same_writer
from planner.domain.text import text

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Table = Mapping[Id, Record]
Carry = Callable[[T, "Plan", Sequence[Edit]], T | None]
MOST_CARRIED = 256
"""Edits that an answer nobody asks for is remembered over; after more it is built anew."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query that reads only `kinds` said, and the edits of them that came after it."""

    kinds: tuple[type[Record], ...]
    said: object
    carry: Carry[object] | None = None
    since: tuple[Edit, ...] = ()

    def after(self, change: Change) -> "Answer | None":
        """The same for the plan after the change; None where it is to be built anew."""
        edits = tuple(edit for edit in change if issubclass(edit.kind, self.kinds))
        if not edits:
            return self
        if self.carry is None or len(self.since) + len(edits) > MOST_CARRIED:
            return None
        return replace(self, since=(*self.since, *edits))


Answers = dict[object, Answer]


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
            return self.tables[kind][id]  # type: ignore[return-value]
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
            ask: answer
            for ask, known in self.answers.items()
            if (answer := known.after(change)) is not None
        }
        return type(self)({k: t for k, t in tables.items() if t}, next_id, kept)

    def takes(self, change: Change) -> bool:
        """Whether every record still is what the change found: `after` would not raise."""
        seen: dict[tuple[type[Record], Id], Record | None] = {}
        for edit in change:
            key = edit.kind, edit.id
            if seen.get(key, self.tables.get(edit.kind, {}).get(edit.id)) != edit.before:
                return False
            seen[key] = edit.after
        return True

    def numbered(self, next_id: int) -> Self:
        """The same plan whose next new id is at least `next_id`."""
        return type(self)(self.tables, max(self.next_id, next_id), self.answers)


@overload
def derived(*kinds: type[Record]) -> Callable[[Callable[[Plan], T]], Callable[[Plan], T]]: ...
@overload
def derived(
    *kinds: type[Record], carry: Carry[T]
) -> Callable[[Callable[[Plan], T]], Callable[[Plan], T]]: ...
def derived(
    *kinds: type[Record], carry: Carry[T] | None = None
) -> Callable[[Callable[[Plan], T]], Callable[[Plan], T]]:
    """Marks a query that reads only `kinds`: it is computed once a plan, and kept for the next
    plan while a change touches none of them. Where they are touched, `carry` makes the new answer
    of the old one, the new plan and the edits in between; without it, or where it gives None, the
    query is asked anew."""

    def mark(build: Callable[[Plan], T]) -> Callable[[Plan], T]:
        @wraps(build)
        def ask(plan: Plan) -> T:
            known = plan.answers.get(build)
            if known is None or known.since:
                said = None if known is None or carry is None else _carried(known, plan, carry)
                said = build(plan) if said is None else said
                known = Answer(kinds, said, cast("Carry[object] | None", carry))
                plan.answers[build] = known
            return cast(T, known.said)

        return ask

    return mark


def _carried(known: Answer, plan: Plan, carry: Carry[T]) -> T | None:
    return carry(cast(T, known.said), plan, known.since)
